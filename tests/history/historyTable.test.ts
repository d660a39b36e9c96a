/** Snapshots as rows of a sheet, and back, also after somebody has worked on the sheet. */
import type { CellValue } from "../../src/plan/cells";
import { HISTORY_HEADINGS, historyRows, readHistory } from "../../src/history/historyTable";
import { earlierThan, ofOneReport } from "../../src/history/snapshot.types";
import { printOf, takeSnapshot } from "../../src/history/takeSnapshot";
import { analysisOf } from "../report/support/inventedAnalysis";
import { aCompleteAction, anAction, aPlan } from "../support/plans";
import { aLine, aSnapshot, lines } from "./support/lines";

const HISTORY = [
  aSnapshot("2026-03-31", lines({ assurance: "evidence", state: "complete", rating: "blue" }, { target: null })),
  aSnapshot("2026-06-30", lines({ actionNo: 2, daysLate: 12, rating: "red" }), "RAG"),
];

const sheet = (rows: readonly (readonly CellValue[])[]): CellValue[][] => [
  ["Action plan history"],
  ["A note"],
  [...HISTORY_HEADINGS],
  ...rows.map((row) => [...row]),
];

it.each([1900, 1904] as const)("what was written is read again (days counted from %i)", (system) => {
  expect(readHistory(sheet(historyRows(HISTORY, system)), system)).toEqual({ history: HISTORY, unread: 0 });
});

it("is read whatever the order of its rows, and dates typed as text are dates", () => {
  const rows = historyRows(HISTORY, 1900).reverse();
  rows[0] = ["2026-06-30", ...(rows[0]?.slice(1) ?? [])];
  expect(readHistory(sheet(rows), 1900).history.map(({ asAt }) => asAt)).toEqual(["2026-03-31", "2026-06-30"]);
});

it("rows that cannot be made out are counted, blank ones are not", () => {
  const rows = [
    ...historyRows(HISTORY, 1900),
    ["Remark"],
    ["", "", ""],
    [46_000, "BRAG", "Plan", "", "1", "", "x", "done?"],
  ];
  const { history, unread } = readHistory(sheet(rows), 1900);
  expect(history).toEqual(HISTORY);
  expect(unread).toBe(2);
});

it("a sheet without the headings holds no history", () => {
  expect(readHistory([["As at"], [46_000]], 1900)).toEqual({ history: [], unread: 0 });
});

it("holds no text and no name of the plan", () => {
  const actions = [
    anAction({ section: "Actions of Jo Example", ref: "as agreed with Jo Example on the telephone" }),
    aCompleteAction({ leadOfficer: "Jo Example", outcome: "Jo Example has left", evidence: "Minutes of Jo Example" }),
  ];
  const cells = JSON.stringify(historyRows([takeSnapshot(analysisOf([aPlan(actions, { sheet: "Plan" })]))], 1900));
  expect(cells).not.toMatch(/Example|telephone|Ashdale|pathway|Safeguarding|Minutes/u);
});

it("words are the same whatever their case, spaces and punctuation", () => {
  expect(printOf("Brief  all staff.")).toBe(printOf("“Brief all Staff”"));
  expect(printOf("Brief all staff")).not.toBe(printOf("Brief all the staff"));
  expect(printOf(" – ")).toBe("");
});

it("a report is compared with those of earlier months only: one of the same month is replaced", () => {
  const dates = (asAt: string): string[] =>
    earlierThan([aSnapshot("2026-02-28", [aLine()]), ...HISTORY], asAt).map((one) => one.asAt);
  expect(dates("2026-06-15")).toEqual(["2026-02-28", "2026-03-31"]);
  expect(dates("2026-03-01")).toEqual(["2026-02-28"]);
  expect(dates("2026-07-01")).toEqual(["2026-02-28", "2026-03-31", "2026-06-30"]);
  expect(ofOneReport("2026-03-01", "2025-03-01")).toBe(false);
});
