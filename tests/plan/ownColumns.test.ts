/** Our own columns are never read as what somebody typed. */
import type { CellValue, SheetCells } from "../../src/plan/cells";
import { ownColumnsOf, withoutOwnColumns } from "../../src/plan/ownColumns";
import { readPlans } from "../../src/plan/readPlans";
import { sheetOf } from "../support/sheetOf";

const SETTINGS = { asAt: "2026-05-10", quarters: "financial", publication: null } as const;
const ROWS: CellValue[][] = [
  ["Ref", "Recommendation", "Action", "Lead agency", "Target date", "Status"],
  ["1", "Ask everyone", "Agree the questions", "Northmoor Police", "31/03/2026", "Complete"],
  ["2", "Share concerns", "Publish a guide", "Ashdale Housing", "30/04/2026", "In progress"],
];
const OURS: CellValue[][] = [
  ["RAG (computed)", "Why (computed)"],
  ["Blue", "Complete"],
  ["Red", "10 days overdue"],
];
const withOurs = (rows: CellValue[][]): CellValue[][] => rows.map((row, at) => [...row, ...(OURS[at] ?? ["", ""])]);
const plansOf = (cells: SheetCells) => readPlans({ sheets: [cells], leftOut: [], dateSystem: 1900 }, SETTINGS).plans;

test("a plan reads the same with them and without", () => {
  const [without, beside] = [plansOf(sheetOf(ROWS)), plansOf(sheetOf(withOurs(ROWS)))];
  expect(beside[0]?.actions).toEqual(without[0]?.actions);
  expect(beside[0]?.columns).toEqual(without[0]?.columns);
  expect(beside[0]?.reading.columns.filter(({ heading }) => heading.includes("computed"))).toEqual([]);
});

test("a RAG column that somebody typed is read, beside ours or without", () => {
  const typed = ROWS.map((row, at) => [...row, ["RAG", "Blue", "Amber"][at] ?? ""]);
  for (const rows of [typed, withOurs(typed)])
    expect(plansOf(sheetOf(rows))[0]?.actions.map(({ recordedRag }) => recordedRag)).toEqual(["blue", "amber"]);
});

test("a sheet without them stays the same object, one with them gives the same again", () => {
  const plain = sheetOf(ROWS);
  expect(withoutOwnColumns(plain)).toBe(plain);
  const beside = sheetOf(withOurs(ROWS));
  expect(withoutOwnColumns(beside)).toBe(withoutOwnColumns(beside));
  // After an edit of one row, the others are the very same rows: only what changed is read again.
  const edited = { ...beside, values: beside.values.map((row, at) => (at === 2 ? [...row] : row)) };
  const [before, after] = [withoutOwnColumns(beside).values, withoutOwnColumns(edited).values];
  expect(after[1]).toBe(before[1]);
});

test("ratings beside their reasons are no key of the colours", () => {
  // Read as a key, “Amber” beside “Complete” would make every amber action complete.
  const typed = ROWS.map((row, at) => [...row, ["RAG", "Amber", "Amber"][at] ?? ""]);
  const ours = [
    ["RAG (computed)", "Why (computed)"],
    ["Amber", "Complete"],
    ["Amber", "Complete"],
  ];
  const states = (rows: CellValue[][]) => plansOf(sheetOf(rows))[0]?.actions.map(({ status }) => status.state);
  expect(states(typed.map((row, at) => [...row, ...(ours[at] ?? ["", ""])]))).toEqual(states(typed));
});

test("both are found, or none", () => {
  expect(ownColumnsOf(sheetOf(withOurs(ROWS)))).toEqual({ rag: 6, why: 7 });
  expect(ownColumnsOf(sheetOf(ROWS.map((row, at) => [...row, OURS[at]?.[0] ?? ""])))).toBeNull();
});
