/** What comes back for one action: each change with its words, and what would be written. Pure. */
import type { CellChange } from "../fixes/fix.types";
import { dateWritten } from "../fixes/writeDate";
import { isErrorValue } from "../plan/status/errorValue";
import { formatLong } from "../plan/dates/calendar";
import { controllingDate, type IsoDate } from "../plan/model";
import { classifyStatusText } from "../plan/status/classifyStatusText";
import { textOf } from "../plan/text";
import type { FoundAction } from "./findActions";
import { FIELD_NAMES } from "./headings";
import type { ExtensionRequest, IssuedAction, LockedField, OpenField } from "./issue.types";
import { identityOf, lockedTexts, lockedValue } from "./makeIssue";
import type { AskedBecause, MergeItem } from "./merge.types";
import { mergeField, mergeTogether, type Verdict } from "./mergeFields";
import type { MergeSettings } from "./mergeReturn";
import { hasEntry, withEntry, type ProgressEntry } from "./progressEntry";
import type { ReturnedRow } from "./readReturn";
import { planField, type FieldPlace, type NoPlace, type TrackerView } from "./trackerView";
import { isDateField, standingOf, type FieldValue } from "./values";

interface Merging extends MergeSettings {
  readonly view: TrackerView;
  readonly file: string;
  readonly agency: string;
  /** The day on which the return was made. */
  readonly sentOn: IsoDate;
  /** Of the action in the issue. */
  readonly key: string;
}

interface One {
  readonly row: ReturnedRow;
  readonly issued: IssuedAction;
  readonly found: FoundAction;
  readonly merging: Merging;
}

/** Fields that belong together: what one of them says is said of the others, too. */
const STATE_FIELDS = ["status", "completed", "outcome", "evidence"] as const;
const LONGEST_CELL = 32_767;
const LONGEST_SHOWN = 160;

/** None where the row says nothing that the tracker has not. */
export function itemsOf(row: ReturnedRow, issued: IssuedAction, found: FoundAction, merging: Merging): MergeItem[] {
  const one: One = { row, issued, found, merging };
  const items = [...stateItems(one), ...progressItem(one), ...extensionItem(one), ...lockedItems(one)];
  if (found.doubt === null) return items;
  const why =
    found.doubt === "words changed"
      ? "The action's words were changed in the tracker after it was sent: is it still the same?"
      : "The tracker has several actions with these words, and it cannot be told which one this is.";
  return items.map((item) => (item.asked === null ? { ...item, asked: "action in doubt", why } : item));
}

const itemKey = ({ row }: One, field: string): string => `${row.sheet}!${row.row} ${field}`;

function stateItems(one: One): MergeItem[] {
  const { row, issued, found, merging } = one;
  const back = STATE_FIELDS.flatMap((field) => {
    const value = row.open[field];
    // A field that was not sent, or whose column is gone, says nothing.
    if (value === undefined || issued.base[field] === undefined) return [];
    return [{ field, value, place: merging.view.place(found.at, field) }];
  });
  const verdicts = mergeTogether(
    back.map(({ field, value, place }) => ({
      base: issued.base[field] ?? "",
      now: standingOf(place.value),
      back: standingOf(value),
    })),
  );
  const items = back.flatMap(({ field, value, place }, at) =>
    stateItem(one, field, value, place, verdicts[at] ?? "nothing"),
  );
  return joinedHalves(one, items, back);
}

function stateItem(one: One, field: OpenField, value: FieldValue, place: FieldPlace, verdict: Verdict): MergeItem[] {
  if (verdict === "nothing") return [];
  const item = (asked: AskedBecause | null, why: string, changes: readonly CellChange[]): MergeItem[] => [
    {
      key: itemKey(one, field),
      field,
      asked,
      words: changeWords(field, place.value, value),
      why,
      changes,
      extension: null,
      canAccept: changes.length > 0,
    },
  ];
  if (place.kind === "none") return item("no place", NO_PLACE[place.why], []);
  const changes = place.kind === "cell" ? written(one, field, place, value) : [];
  if (place.kind === "half")
    return item(null, "", []).map((half) => ({ ...half, ...askedOf(one, field, value, verdict) }));
  if (changes === null) return item("not understood", `“${shown(value.text)}” is too long for a cell.`, []);
  const { asked, why } = askedOf(one, field, value, verdict);
  return item(asked, why, changes);
}

/** Whether a change is to be asked about, and why. */
function askedOf(
  { merging }: One,
  field: OpenField,
  value: FieldValue,
  verdict: Verdict,
): Pick<MergeItem, "asked" | "why"> {
  if (verdict === "cleared") return { asked: "cleared", why: "The return leaves blank what the tracker holds." };
  if (verdict === "conflict")
    return { asked: "conflict", why: "It was changed in the tracker, too, after it was sent: one of them is right." };
  if (isErrorValue(value.text))
    return { asked: "not understood", why: "The return has an error value of Excel there." };
  if (field === "status") {
    const read = classifyStatusText(value.text);
    if (read === null) return { asked: "not understood", why: "This is none of the words that a status is told by." };
  }
  if (isDateField(field)) {
    if (value.date === null) return { asked: "not understood", why: `“${shown(value.text)}” is not a date.` };
    if (field === "completed" && value.date > merging.on)
      return { asked: "later", why: `${formatLong(value.date)} is still to come.` };
  }
  return { asked: null, why: "" };
}

const NO_PLACE: Readonly<Record<NoPlace, string>> = {
  "no column": "The tracker has no column for it.",
  "shared column": "The tracker keeps it in one column with something else: write it there by hand.",
  "several rows": "The tracker keeps it over several rows: write it there by hand.",
  merged: "It stands in merged cells of the tracker: write it there by hand.",
  number: "The tracker keeps a number there: write it by hand.",
};

/** Null where the cell could not hold it. */
function written(
  { found, merging }: One,
  field: OpenField | LockedField,
  place: FieldPlace & { readonly kind: "cell" },
  value: FieldValue,
): CellChange[] | null {
  const { sheet } = found.at.plan;
  const at = { sheet, cell: place.cell };
  if (value.date !== null) {
    const change = dateWritten(merging.view.context, at, place.now, value.date);
    return change === null ? [] : [change];
  }
  const text = field === "status" ? inTrackersWords(value.text, merging.view, found) : value.text;
  if (text.length > LONGEST_CELL) return null;
  return [{ ...at, was: place.now.value, value: text, numberFormat: null, before: place.now.text, after: text }];
}

/** The column's own spelling of a word. */
function inTrackersWords(text: string, view: TrackerView, { at }: FoundAction): string {
  const own = view.statusWords(at.plan).find((word) => word.toLowerCase() === text.trim().toLowerCase());
  return own ?? text;
}

/** Completion date and outcome in one cell are written together: one change, of both. */
function joinedHalves(
  one: One,
  items: readonly MergeItem[],
  back: readonly { readonly field: OpenField; readonly value: FieldValue; readonly place: FieldPlace }[],
): MergeItem[] {
  const halves = back.filter(({ place }) => place.kind === "half");
  const touched = items.filter(({ field }) => halves.some((half) => half.field === field));
  const [half] = halves;
  if (touched.length === 0 || half?.place.kind !== "half") return [...items];
  const { cell, now } = half.place;
  const isTaken = (field: OpenField): boolean =>
    touched.some((item) => item.field === field && item.asked !== "cleared");
  const valueOf = (field: OpenField): FieldValue | undefined => {
    const own = halves.find((other) => other.field === field);
    return isTaken(field) ? own?.value : own?.place.value;
  };
  const [completed, outcome] = [valueOf("completed"), valueOf("outcome")];
  const day = completed === undefined ? "" : completed.date === null ? completed.text : formatLong(completed.date);
  const text = [day, outcome?.text ?? ""].filter((part) => part !== "").join(" – ");
  const { sheet } = one.found.at.plan;
  const changes: CellChange[] = [
    { sheet, cell, was: now.value, value: text, numberFormat: null, before: now.text, after: text },
  ];
  const asked = touched.find((item) => item.asked !== null);
  const joined: MergeItem = {
    key: itemKey(one, "completed+outcome"),
    field: "completed",
    asked: text.length > LONGEST_CELL ? "too long" : (asked?.asked ?? null),
    words: `Date of completion and outcome: ${shownOr(now.text)} → ${shownOr(text)}`,
    why: asked?.why ?? "",
    changes: text.length > LONGEST_CELL ? [] : changes,
    extension: null,
    canAccept: text.length <= LONGEST_CELL && text !== now.text,
  };
  return [...items.filter((item) => !touched.includes(item)), joined];
}

/** What was done is added above what is there, with its date and agency; where it is there already, nothing is. */
function progressItem(one: One): MergeItem[] {
  const { row, found, merging } = one;
  const value = row.open.progress;
  if (value === undefined || value.norm === "") return [];
  const place = merging.view.place(found.at, "progress");
  const entry: ProgressEntry = { on: merging.on, agency: merging.agency, text: value.text };
  const item = (asked: AskedBecause | null, why: string, changes: readonly CellChange[]): MergeItem => ({
    key: itemKey(one, "progress"),
    field: "progress",
    asked,
    words: `Progress: “${shown(value.text)}” is added`,
    why,
    changes,
    extension: null,
    canAccept: changes.length > 0,
  });
  if (place.kind !== "cell") {
    if (place.kind === "none" && hasEntry(found.at.action.progress, entry, merging.sentOn)) return [];
    return [item("no place", NO_PLACE[place.kind === "none" ? place.why : "shared column"], [])];
  }
  if (hasEntry(place.now.text, entry, merging.sentOn)) return [];
  if (isErrorValue(value.text)) return [item("not understood", "The return has an error value of Excel there.", [])];
  const after = withEntry(textOf(place.now.value), entry);
  if (after.length > LONGEST_CELL) return [item("too long", "The cell would be longer than Excel allows.", [])];
  const { sheet } = found.at.plan;
  return [
    item(null, "", [
      {
        sheet,
        cell: place.cell,
        was: place.now.value,
        value: after,
        numberFormat: null,
        before: place.now.text,
        after,
      },
    ]),
  ];
}

/**
 * A date that is sought is kept as a request for the report, which is safe: it changes no cell. To write it into the tracker's revised date
 * is to grant it, and is asked.
 */
function extensionItem(one: One): MergeItem[] {
  const { row, found, merging } = one;
  const [sought, reason] = [row.open.sought, row.open.reason];
  if (sought === undefined || sought.norm === "") return reasonAlone(one);
  const { at } = found;
  const name = FIELD_NAMES.sought;
  const current = controllingDate(at.action);
  const from = current === null ? "no date" : formatLong(current);
  const because = reason === undefined || reason.text === "" ? "" : ` (${shown(reason.text)})`;
  const item = (key: string, part: Partial<MergeItem>): MergeItem => ({
    key: itemKey(one, key),
    field: "sought",
    asked: null,
    words: `${name}: ${from} → ${sought.text}${because}`,
    why: "",
    changes: [],
    extension: null,
    canAccept: false,
    ...part,
  });
  const day = sought.date;
  if (day === null) return [item("sought", { asked: "not understood", why: `“${shown(sought.text)}” is not a date.` })];
  if (day === current) return [];
  const words = `${name}: ${from} → ${formatLong(day)}${because}`;
  const request: ExtensionRequest = {
    ...identityOf(at),
    agency: merging.agency,
    current,
    sought: day,
    reason: reason?.text ?? "",
    askedOn: merging.on,
  };
  const isKept = merging.extensions.some((kept) => isSameRequest(kept, request));
  return [
    ...(isKept ? [] : [item("sought", { words: `${words}: put to the board`, extension: request, canAccept: true })]),
    ...grantItem(one, day, words, item),
  ];
}

function grantItem(
  one: One,
  day: IsoDate,
  words: string,
  item: (key: string, part: Partial<MergeItem>) => MergeItem,
): MergeItem[] {
  const { found, issued, merging } = one;
  const place = merging.view.place(found.at, "sought");
  if (place.kind !== "cell" || planField(found.at.plan, "sought") === undefined) return [];
  const verdict = mergeField({ base: issued.base.sought ?? "", now: standingOf(place.value), back: day });
  if (verdict === "nothing") return [];
  const change = dateWritten(merging.view.context, { sheet: found.at.plan.sheet, cell: place.cell }, place.now, day);
  if (change === null) return [];
  const isMoved = verdict === "conflict";
  return [
    item("granted", {
      words: `${words}: granted`,
      asked: isMoved ? "conflict" : "decision",
      why: isMoved
        ? "The date was changed in the tracker, too, after it was sent: one of them is right."
        : "To write it into the tracker is to grant it: that is for the board.",
      changes: [change],
      canAccept: true,
    }),
  ];
}

/** A reason without a date asks for nothing, and is not lost. */
function reasonAlone(one: One): MergeItem[] {
  const reason = one.row.open.reason;
  if (reason === undefined || reason.norm === "") return [];
  return [
    {
      key: itemKey(one, "reason"),
      field: "reason",
      asked: "no place",
      words: `${FIELD_NAMES.reason}: “${shown(reason.text)}”`,
      why: "A reason without a new date: ask the agency which date it seeks.",
      changes: [],
      extension: null,
      canAccept: false,
    },
  ];
}

type KeptRequest = MergeSettings["extensions"][number];
const isSameRequest = (kept: KeptRequest, { print, ref, sought, agency }: ExtensionRequest): boolean =>
  kept.sought === sought && kept.agency === agency && (print === "" ? kept.ref === ref : kept.print === print);

/** Fields that were not to be changed, and were. */
function lockedItems(one: One): MergeItem[] {
  const { row, issued, found, merging } = one;
  return (["ref", "recommendation", "action", "target"] as const).flatMap((field): MergeItem[] => {
    const value = row.locked[field];
    const base = issued.locked[field];
    if (value === undefined || value.norm === "" || base === undefined) return [];
    const now = lockedValue(field, lockedTexts(found.at)[field], merging.view, found.at);
    if (mergeField({ base, now: standingOf(now), back: standingOf(value) }) === "nothing") return [];
    const place = field === "ref" ? null : merging.view.place(found.at, field);
    const changes = place?.kind === "cell" ? (written(one, field, place, value) ?? []) : [];
    const isOwnText = place?.kind === "cell" && standingOf(place.value) === standingOf(now);
    return [
      {
        key: itemKey(one, field),
        field,
        asked: "locked",
        words: changeWords(field, now, value),
        why: "The agency was not asked to change this.",
        changes: isOwnText ? changes : [],
        extension: null,
        canAccept: isOwnText && changes.length > 0,
      },
    ];
  });
}

function changeWords(field: OpenField | LockedField, before: FieldValue, after: FieldValue): string {
  const text = ({ date, text: own }: FieldValue): string => (date === null ? shownOr(own) : formatLong(date));
  return `${FIELD_NAMES[field]}: ${text(before)} → ${text(after)}`;
}

const shown = (text: string): string => {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length <= LONGEST_SHOWN ? line : `${line.slice(0, LONGEST_SHOWN - 1).trimEnd()}…`;
};
const shownOr = (text: string): string => (text === "" ? "blank" : shown(text));
