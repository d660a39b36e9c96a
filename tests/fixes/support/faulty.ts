/** A fictional tracker with something to put right of every kind that there is a fix for. */
import { analyse } from "../../../src/analysis/analyse";
import type { Analysed } from "../../../src/analysis/analysis.types";
import type { Finding } from "../../../src/checks/finding";
import { fixContext } from "../../../src/fixes/context";
import type { FixContext, Offer } from "../../../src/fixes/fix.types";
import { offerFor } from "../../../src/fixes/offers";
import type { CellValue, SheetCells, TrackerCells } from "../../../src/plan/cells";
import { PRESETS } from "../../../src/rag/presets";
import { sheetOf } from "../../support/sheetOf";

export const SHEET = "Ashdale";
export const AS_AT = "2026-05-10";

export const HEADINGS = ["Ref", "Recommendation", "Action to take", "Lead Agency", "Target Date", "Date completed", "Progress", "Outcome", "Status"]; // prettier-ignore
const AIM = "All partners should ask every adult who is seen alone whether they are safe at home";
const ACT = "Agree the questions, add them to every assessment form and tell each team";
const DONE = "Every form has the questions; use of them rose from 40 % to 93 %";
/** Rows 2 to 11 of the sheet; serial 45747 is 31 March 2025, 46203 is 30 June 2026. */
export const ROWS: readonly (readonly CellValue[])[] = [
  ["1", `${AIM} (a)`, `${ACT} in health`, "Northmoor Police", 45_747, 45_747, "Agreed", DONE, "Complete"],
  ["2", `${AIM} (b)`, `${ACT} in housing`, "Northmoor Police", 46_203, "", "Two teams were told", "", "In progress"],
  // V13: a season.
  ["3", `${AIM} (c)`, `${ACT} in schools`, "Northmoor Police", "summer 2026", "", "Two teams were told", "", "In progress"],
  // V07: an agency written another way; V21: reads as done.
  ["4", `${AIM} (d)`, `${ACT} in probation`, "Westshire Health Trust", 46_203, "", "", "Update 10/03/2026: Completed and closed", ""],
  ["5", `${AIM} (e)`, `${ACT} in primary care`, "Westshire Health NHS Trust", 46_203, "", "Two teams were told", "", "In progress"],
  ["6", `${AIM} (f)`, `${ACT} in fostering`, "Westshire Health NHS Trust", 46_203, "", "Two teams were told", "", "In progress"],
  // V17: complete, and nobody can tell since when.
  ["7", `${AIM} (g)`, `${ACT} in libraries`, "Ashdale Housing", 45_747, "", "Agreed", DONE, "Complete"],
  // V36: a status that is not understood.
  ["8", `${AIM} (h)`, `${ACT} in parks`, "Ashdale Housing", 46_203, "", "Two teams were told", "", "Zebra"],
  // V22: completion in the target cell.
  ["9", `${AIM} (i)`, `${ACT} in markets`, "Ashdale Housing", "Completed March 2026", "", "", DONE, ""],
  // Text dates that say nothing but the date.
  ["10", `${AIM} (j)`, `${ACT} in courts`, "Ashdale Housing", "30 June 2026", "", "Two teams were told", "", "In progress"],
]; // prettier-ignore

const DATE_COLUMNS = [4, 5];

/** As Excel gives it: dates of the target and completion columns have a format. */
export function faulty(rows: readonly (readonly CellValue[])[] = ROWS, more: Partial<SheetCells> = {}): TrackerCells {
  const all = [HEADINGS, ...rows];
  const numberFormats = new Map(
    DATE_COLUMNS.map((column) => [
      column,
      all.map((row) => (typeof row[column] === "number" ? "dd/mm/yyyy" : "General")),
    ]),
  );
  return { sheets: [sheetOf(all, { numberFormats, ...more })], leftOut: [], dateSystem: 1900 };
}

export function analysed(tracker: TrackerCells, before?: Analysed): Analysed {
  const settings = { asAt: AS_AT, preset: PRESETS.BRAG, quarters: "financial", publication: null } as const;
  return analyse(tracker, settings, before);
}

export interface Case {
  readonly tracker: TrackerCells;
  readonly analysis: Analysed;
  readonly context: FixContext;
}

export function caseOf(tracker: TrackerCells): Case {
  const analysis = analysed(tracker);
  return { tracker, analysis, context: fixContext(analysis, tracker) };
}

/** The finding of a check at a cell, which must be there. */
export function findingAt({ analysis }: Case, check: string, cell: string): Finding {
  const found = analysis.findings.find((one) => one.check === check && one.cell === cell);
  if (found === undefined) {
    const there = analysis.findings.map((one) => `${one.check} ${one.cell}`).join(", ");
    throw new Error(`No ${check} at ${cell}; there are ${there}.`);
  }
  return found;
}

export function offerAt(given: Case, check: string, cell: string): Offer | null {
  return offerFor(findingAt(given, check, cell), given.context);
}

/** What a user would say where something is to be said: the suggestion, or the first that there is. */
export function answerTo({ choice }: Offer): string {
  if (choice === null) return "";
  if (choice.kind === "day") return "2026-03-31";
  return choice.suggested === "" ? (choice.options[0] ?? "") : choice.suggested;
}
