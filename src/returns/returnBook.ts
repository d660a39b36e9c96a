/** One agency's return as a workbook: its actions, and how they are filled in. Nothing of any other agency comes near it. Pure. */
import { formatLong } from "../plan/dates/calendar";
import type { IsoDate } from "../plan/model";
import type { Book, BookCell, BookLook, BookSheet } from "../workbooks/book.types";
import { ACTIONS_SHEET, HEADINGS, HOW_TO_SHEET, ID_HEADING } from "./headings";
import { idOf } from "./identity";
import { LOCKED_FIELDS, OPEN_FIELDS, type LockedField, type OpenField } from "./issue.types";
import { lockedTexts, type OutgoingAction } from "./makeIssue";
import { planField, type TrackerView } from "./trackerView";
import { isDateField, type FieldValue } from "./values";

/** What is printed over a return. */
export interface ReturnHeading {
  readonly agency: string;
  /** "Q3" */
  readonly issue: string;
  readonly replyBy: IsoDate | null;
  /** Who asks; "" where it was not said. */
  readonly partnership: string;
}

const WIDTHS: Readonly<Record<"id" | LockedField | OpenField, number>> = {
  id: 11,
  ref: 6,
  recommendation: 27,
  action: 27,
  target: 11.5,
  status: 12,
  progress: 25,
  completed: 11.5,
  outcome: 25,
  evidence: 15,
  sought: 11.5,
  reason: 15,
};

const HEADER_ROW = 4;
/** Whatever a tracker keeps, an agency may tell how it stands and ask for time. */
const ALWAYS: readonly OpenField[] = ["progress", "sought", "reason"];

/** The open fields that are asked for: those that the tracker has a column for. */
export function fieldsAsked(actions: readonly OutgoingAction[]): OpenField[] {
  return OPEN_FIELDS.filter(
    (field) => ALWAYS.includes(field) || actions.some(({ at }) => planField(at.plan, field) !== undefined),
  );
}

/** Excel keeps so many characters in a cell. */
const LONGEST_CELL = 32_767;

export function returnBook(view: TrackerView, heading: ReturnHeading, actions: readonly OutgoingAction[]): Book {
  const fields = fieldsAsked(actions);
  const words = statusWordsFor(view, actions);
  const columns = ["id", ...LOCKED_FIELDS, ...fields] as const;
  const titleOf = (column: (typeof columns)[number]): string => (column === "id" ? ID_HEADING : HEADINGS[column]);
  const cell = (look: BookLook, value: BookCell["value"]): BookCell => ({ look, value });
  const last = HEADER_ROW + actions.length;
  const address = (at: number): string =>
    `${String.fromCharCode(65 + at)}${HEADER_ROW + 1}:${String.fromCharCode(65 + at)}${last}`;
  const sheet: BookSheet = {
    name: ACTIONS_SHEET,
    rows: [
      [cell("title", `Action plan return ${heading.issue} – ${heading.agency}`)],
      [cell("heading", askedBy(heading))],
      [],
      columns.map((column) => cell("head", titleOf(column))),
      ...actions.map((action) => columns.map((column) => cellOf(column, action, idOf(heading.issue, action.key)))),
    ],
    widths: columns.map((column) => WIDTHS[column]),
    headerRow: HEADER_ROW,
    tableName: "YourActions",
    lists: fields.includes("status") ? [{ address: address(columns.indexOf("status")), words }] : [],
    isProtected: true,
    isLandscape: true,
  };
  return {
    title: `Action plan return ${heading.issue} – ${heading.agency}`,
    sheets: [sheet, howTo(heading, fields, words)],
  };
}

/** Each plan's own words, the first plan's first. */
function statusWordsFor(view: TrackerView, actions: readonly OutgoingAction[]): string[] {
  const words = new Map<string, string>();
  for (const plan of new Set(actions.map(({ at }) => at.plan))) {
    for (const word of view.statusWords(plan)) if (!words.has(word.toLowerCase())) words.set(word.toLowerCase(), word);
  }
  return [...words.values()];
}

function askedBy({ partnership, replyBy }: ReturnHeading): string {
  const from = partnership === "" ? "" : ` to ${partnership}`;
  return replyBy === null
    ? `Please fill in the white cells and send this file back${from}.`
    : `Please fill in the white cells and send this file back${from} by ${formatLong(replyBy)}.`;
}

function cellOf(column: "id" | LockedField | OpenField, { at, open }: OutgoingAction, id: string): BookCell {
  if (column === "id") return { look: "locked", value: id };
  if (column === "ref" || column === "recommendation" || column === "action" || column === "target") {
    return { look: "locked", value: fitted(lockedTexts(at)[column]) };
  }
  const value: FieldValue = open[column];
  const look = isDateField(column) ? "openDate" : "open";
  return { look, value: value.date === null ? fitted(value.text) : { day: value.date } };
}

const fitted = (text: string): string => text.slice(0, LONGEST_CELL);

const EXPLAINED: Readonly<Record<OpenField, string>> = {
  status: "Status: choose from the list how the action stands today.",
  progress:
    "Progress this period: what was done since the last return, in a sentence or two. It is added to what the plan says already; nothing is overwritten.",
  completed:
    "Completed on: the day on which the action was completed, such as 14/10/2026. Leave it blank while it is open.",
  outcome: "Outcome: what is different now for people, and not only that the action was done.",
  evidence:
    "Evidence reference: where the proof can be seen: a document's name and date, minutes, an audit. Do not attach case papers.",
  sought: "New date sought: only if the target date cannot be met. It is a request, and is decided by the board.",
  reason: "Reason for new date: why, in a sentence.",
};

function howTo({ agency, issue }: ReturnHeading, fields: readonly OpenField[], words: readonly string[]): BookSheet {
  const line = (look: BookLook, value: string): (BookCell | null)[] => [{ look, value }];
  return {
    name: HOW_TO_SHEET,
    rows: [
      line("title", "How to fill this in"),
      [],
      line(
        "text",
        `This is return ${issue} of ${agency}: the actions in the partnership's plan that your agency leads on.`,
      ),
      line("text", `1. On the sheet “${ACTIONS_SHEET}”, fill in the white cells. The grey ones are for reading.`),
      line(
        "text",
        "2. Leave the return ID in each row as it is: it says which action the row is about. You may sort, hide nothing, and add rows for actions that are missing.",
      ),
      line("text", "3. Name posts and not persons, and nothing of anybody's case."),
      line(
        "text",
        "4. Save the file and send it back under any name. Nothing needs to be installed, and it may be filled in with Excel or LibreOffice.",
      ),
      [],
      line("heading", "What the columns ask"),
      ...fields.map((field) => line("text", EXPLAINED[field])),
      ...(fields.includes("status")
        ? [[], line("heading", "Words for the status"), ...words.map((word) => line("text", word))]
        : []),
    ],
    widths: [92],
    headerRow: null,
    tableName: "",
    lists: [],
    isProtected: false,
    isLandscape: false,
  };
}

/** "Return Q3 - Ashdale Housing.xlsx" */
export function fileNameOf({ agency, issue }: Pick<ReturnHeading, "agency" | "issue">): string {
  return `Return ${issue} - ${inFileName(agency)}.xlsx`;
}

/** An agency's name without what a file's name cannot have. */
export function inFileName(agency: string): string {
  const plain = agency
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, 80);
  return plain === "" ? "agency" : plain;
}

/** Names of files, each once: agencies may differ only in what such a name cannot have. Case does not tell files apart. */
export function uniqueFileNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let count = 2; taken.has(own.toLowerCase()); count += 1) own = name.replace(/\.(\w+)$/u, ` (${count}).$1`);
    taken.add(own.toLowerCase());
    return own;
  });
}
