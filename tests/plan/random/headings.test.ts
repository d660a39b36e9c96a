/** Headings of many trades, below which the cells are what they should be: each must be read as its field in a small whole tracker. */
import type { CellValue } from "../../../src/plan/cells";
import { readPlans } from "../../../src/plan/readPlans";
import { sheetOf } from "../../support/sheetOf";
import { CONTENTS } from "./contents";
import { HEADINGS, type HeadedField } from "./headings";

const ROWS = 9;
const ORDER = ["ref", "recommendation", "action", "leadOfficer", "target", "status", "progress"] as const;
const NAMES: Readonly<Record<(typeof ORDER)[number], string>> = {
  ref: "Ref",
  recommendation: "Recommendation",
  action: "Action required",
  leadOfficer: "Responsible officer",
  target: "Target date",
  status: "Status",
  progress: "Progress update",
};

/** What the column of a heading is read as, in a tracker whose other columns have everyday headings. */
function readAs(field: (typeof ORDER)[number], heading: string): string {
  const columns = ORDER.map((one) => ({
    heading: one === field ? heading : NAMES[one],
    cells: CONTENTS[one].cells,
    isDates: CONTENTS[one].areDates === true,
  }));
  const rows: CellValue[][] = [columns.map((column) => column.heading)];
  for (let row = 0; row < ROWS; row++) rows.push(columns.map(({ cells }) => cells[row % cells.length] ?? ""));
  const numberFormats = new Map(
    columns.map(({ isDates }, at) => [at, rows.map((_, row) => (isDates && row > 0 ? "dd/mm/yyyy" : "General"))]),
  );
  const { plans } = readPlans(
    { sheets: [sheetOf(rows, { numberFormats })], leftOut: [], dateSystem: 1900 },
    { asAt: "2025-11-26", quarters: "financial", publication: null },
  );
  const letter = String.fromCharCode(65 + ORDER.indexOf(field));
  return plans[0]?.reading.columns.find(({ column }) => column === letter)?.field ?? "nothing";
}

/** Headings that a person could take for another field beside these columns. */
const OPEN: readonly string[] = ["Outcome we want", "You said, we did - what we did", "Headteacher / governor"];

test.each(ORDER.map((field): [HeadedField] => [field]))("every heading of %s is read as such", (field) => {
  const wrong = HEADINGS[field].filter((heading) => !OPEN.includes(heading) && readAs(field, heading) !== field);
  expect(wrong).toEqual([]);
});
