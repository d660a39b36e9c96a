/** An action that is completed only after the as-at date is open at that date, in every place that counts or lists it. */
import { analyse } from "../../src/analysis/analyse";
import { PRESETS } from "../../src/rag/presets";
import { boardReport } from "../../src/report/boardReport";
import { sheetOf } from "../support/sheetOf";
import { columnOf, writtenAnnex, writtenSheet } from "./support/writtenSheet";

const ROWS = [
  ["Ref", "Recommendation", "Action", "Lead agency", "Target date", "Date of completion", "Status"],
  ["1", "Agree a protocol.", "Write it.", "Ashdale Council", "31/01/2026", "20/01/2026", "Complete"],
  ["2", "Train all staff.", "Run courses.", "Ashdale Trust", "31/03/2026", "30/06/2026", "Complete"],
  ["3", "Publish a leaflet.", "Print it.", "Ashdale Council", "31/05/2026", "30/06/2026", "Complete"],
];
const settings = { asAt: "2026-04-30", preset: PRESETS.BRAG, quarters: "financial", publication: null } as const;
const analysis = analyse({ sheets: [sheetOf(ROWS)], leftOut: [], dateSystem: 1900 }, settings);

test("in the figures: one complete, one overdue, one due", () => {
  expect(analysis.summary).toMatchObject({ total: 3, complete: 1, overdue: 1, dueSoon: 1 });
  expect(analysis.summary.rag).toEqual({ red: 1, amber: 0, green: 1, blue: 1, grey: 0 });
});

test("in the findings: each is said to be completed later", () => {
  expect(analysis.findings.filter(({ check }) => check === "V16").map(({ row }) => row)).toEqual([3, 4]);
});

test("in the report: tiles, lists and ratings agree", () => {
  const report = boardReport(analysis);
  const sheet = writtenSheet(report.operations);
  const tile = (label: string): unknown => {
    const row = Array.from({ length: sheet.lastRow }, (_, i) => i + 1).find((at) => sheet.cell(`B${at}`) === label);
    return row === undefined ? undefined : sheet.cell(`A${row}`);
  };
  expect([tile("Complete (blue)"), tile("Overdue"), tile("Due in the next three months")]).toEqual([1, 1, 1]);
  expect(sheet.table("Exceptions").rows.map(([ref]) => ref)).toEqual(["2"]);
  expect(sheet.table("Due_in_three_months").rows.map(([ref]) => ref)).toEqual(["3"]);
  const inFull = writtenAnnex(report).table("Plan_in_full");
  const colours = columnOf(inFull, "RAG");
  expect(columnOf(inFull, "Ref").map((ref, at) => [ref, colours[at]])).toEqual([
    ["1", "Blue"],
    ["2", "Red"],
    ["3", "Green"],
  ]);
});

test("beside the figures, on page 1", () => {
  const said = writtenSheet(boardReport(analysis).operations)
    .texts("B")
    .find((text) => text.startsWith("Some figures"));
  expect(said).toBe(
    "Some figures may be wrong. 2 actions are recorded as complete on days after the as-at date, and count as open: row 3 (“30/06/2026”), row 4 (“30/06/2026”).",
  );
});

test("in its row: among those that are late, those that fall due, and in the plan in full", () => {
  const report = boardReport(analysis);
  const sheet = writtenSheet(report.operations);
  expect(sheet.table("Exceptions").rows[0]?.[2]).toBe(
    "none recorded\nRecorded as complete on 30 June 2026, after the as-at date: counted as open.\nAsked: whether that day is right.",
  );
  expect(sheet.table("Due_in_three_months").rows[0]?.[2]).toBe(
    "none recorded\nGreen: On track: due on 31 May 2026; its completion date, 30 June 2026, is after the as-at date",
  );
  expect(columnOf(writtenAnnex(report).table("Plan_in_full"), "Reason for the RAG")).toEqual([
    "Complete since 20 January 2026",
    "30 days overdue: it was due on 31 March 2026; its completion date, 30 June 2026, is after the as-at date",
    "On track: due on 31 May 2026; its completion date, 30 June 2026, is after the as-at date",
  ]);
});
