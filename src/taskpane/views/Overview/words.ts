/** The words of the overview: loaded with what was found. */
import type { LeftOutSheet } from "../../../plan/cells";
import type { IsoDate } from "../../../plan/model";
import { counted, formatCount, lateInWords } from "../../../report/words";
import type { CompletionPart } from "../../../summary/completionParts";

const PARTS: Readonly<Record<CompletionPart["part"], string>> = {
  outcome: "with an outcome stated",
  evidence: "with evidence",
  verified: "verified",
};

/** "25 of 38 with an outcome stated": never added up with another part. */
const completedPart = ({ part, count, of }: CompletionPart): string =>
  `${formatCount(count)} of ${formatCount(of)} ${PARTS[part]}`;

const leftOut: Readonly<Record<LeftOutSheet["why"] | "no plan", string>> = {
  hidden: "hidden",
  empty: "empty",
  "our own report": "a board report",
  "too wide": "too many columns",
  refused: "Excel does not let it be read",
  "no plan": "no headings of a plan",
};

/** What a plan is known by; also told by the ribbon's command. */
export const LOOKED_FOR =
  "A plan has a row of headings with a recommendation or an action column, and a target date or a status column.";

export const words = {
  plansFound: (count: number) => (count === 1 ? "Plan" : `${formatCount(count)} sheets with plans`),
  sheetLine: (actions: number) => counted(actions, "action"),
  onSheet: (sheet: string) => `on the sheet “${sheet}”`,
  choose: "Sheets to count",
  lastSheet: "At least one sheet is counted",
  others: (count: number) => (count === 1 ? "1 other sheet" : `${formatCount(count)} other sheets`),
  otherSheet: (sheet: string, why: LeftOutSheet["why"] | "no plan") => `“${sheet}”: ${leftOut[why]}`,
  asAt: "As at",
  today: "Today",
  quarterEnds: "Quarter ends",
  preset: "What the colours mean",
  figures: "Figures",
  completed: (parts: readonly CompletionPart[]) => parts.map(completedPart).join("; "),
  withdrawn: (count: number) => `${formatCount(count)} withdrawn`,
  /** As the report says it: in years and months from a year on. */
  oldest: (days: number, asAt: IsoDate) => `oldest ${lateInWords(days, asAt)}`,
  errors: (count: number) => counted(count, "error"),
  rating: "Rating",
  barLabel: (parts: string) => `Actions by rating: ${parts}`,
  findings: (count: number) => (count === 0 ? "No findings" : `See ${counted(count, "finding")}`),
  reread: "Read the workbook again",
  lookedAt: "Looked at",
  mapColumns: "Map columns",
  mapHint: "The plan is there, with other headings",
  howRead: "How this was read",
  putRight: "Put it right",
  putRightThat: (sentence: string) => `Put it right: ${sentence}`,
  doubts: "What was not understood",
  doubtOnSheet: (sheet: string, sentence: string) => `“${sheet}”: ${sentence}`,
  moreDoubts: (count: number) => `${formatCount(count)} more`,
  insertTemplate: "Insert a template",
  templateHint: "Adds a sheet with the usual headings",
  decisions: "Most in need of a decision",
  decisionsOrder:
    "First what is overdue without a reason or a new date, then what was re-dated before, then what else is overdue; of each, what is longest overdue.",
  late: "Who is late",
  noOwner: "No owner",
  /** Whose action it is, and where it stands: "Northmoor Police · DHR 3, Health". */
  whose: (owner: string, sheet: string, section: string) => {
    const place = [sheet, section].filter((part) => part !== "").join(", ");
    return `${owner || words.noOwner}${place === "" ? "" : ` · ${place}`}`;
  },
  overdue: (count: number, oldestDays: number, asAt: IsoDate) =>
    `${formatCount(count)} overdue, oldest ${lateInWords(oldestDays, asAt)}`,
  moreLate: (count: number) => `${formatCount(count)} more`,
  help: "Help",
} as const;
