/** "Movement since the last report": three quarters of an invented plan, and what each report says has changed. */
import { takeSnapshot } from "../../src/history/takeSnapshot";
import type { Analysis } from "../../src/analysis/analysis.types";
import type { Action } from "../../src/plan/model";
import { PRESET_DEFINITIONS } from "../../src/rag/presets";
import { boardReport } from "../../src/report/boardReport";
import { aCompleteAction, aDate, anAction, aPlan } from "../support/plans";
import { analysisOf } from "./support/inventedAnalysis";
import { writtenSheet, type WrittenSheet } from "./support/writtenSheet";

const DUE = { a: "2018-02-28", b: "2018-12-31", c: "2018-12-31" };
const action = (ref: string, row: number, due: string, more: Parameters<typeof anAction>[0] = {}): Action =>
  anAction({ ref, row, action: `Do ${ref}`, recommendation: `Recommend ${ref}`, target: aDate(due), ...more });
const done = (ref: string, row: number): Action =>
  aCompleteAction({ ref, row, action: `Do ${ref}`, recommendation: `Recommend ${ref}` });

const QUARTERS: readonly (readonly [asAt: string, actions: readonly Action[]])[] = [
  ["2018-03-31", [action("1", 6, DUE.a), action("2", 7, DUE.b), action("3", 8, DUE.c), done("4", 9)]],
  ["2018-06-30", [action("1", 6, DUE.a), action("2", 7, "2019-03-31"), done("3", 8), done("4", 9)]],
  [
    "2018-09-30",
    [action("1", 6, DUE.a), action("2", 7, "2019-06-30"), done("3", 8), action("4", 9, DUE.b), action("5", 10, DUE.c)],
  ],
];

const analyses = QUARTERS.map(([asAt, actions]) => analysisOf([aPlan(actions)], { asAt }));
const snapshots = analyses.map(takeSnapshot);
const reportOf = (quarter: number): WrittenSheet => {
  const analysis = analyses[quarter];
  if (analysis === undefined) throw new Error("There is no such quarter.");
  return writtenSheet(boardReport(analysis, { earlier: snapshots.slice(0, quarter) }).operations);
};
const said = (sheet: WrittenSheet): string => sheet.texts("B").join(" ");
const table = (sheet: WrittenSheet): unknown[][] => sheet.table("Movement").rows.map((row) => [...row]);

test("the first report says in a line that there is none before it", () => {
  expect(said(reportOf(0))).toContain("There is no earlier report to compare with.");
  expect(reportOf(0).tables.map(({ name }) => name)).not.toContain("Movement");
});

test("the second has a ledger that balances, and names the actions", () => {
  const sheet = reportOf(1);
  expect(said(sheet)).toContain(
    "3 actions were open at the last report, of 31 March 2018. Since then 1 was completed, so that 2 are open at 30 June 2018.",
  );
  expect(table(sheet)).toEqual([
    [3, "Open at 31 Mar 2018", "as at the last report"],
    [1, "– Completed", "3"],
    [2, "= Open at 30 Jun 2018", "as at this report"],
    [1, "● Open in both, with another date", "2"],
    [1, "● Overdue at two reports or more", "1"],
  ]);
  expect(sheet.tables.map(({ name }) => name)).not.toContain("Counts_by_report");
});

test("the third follows an action through all of them, and has a line of counts", () => {
  const sheet = reportOf(2);
  expect(said(sheet)).toContain("Since then 1 open action was added and 1 was reopened, so that 4 are open");
  expect(table(sheet)).toContainEqual([1, "● Overdue at two reports or more", "1 (at 3 reports)"]);
  expect(sheet.table("Counts_by_report").rows).toEqual([
    [4, "31 March 2018", "complete 25%, overdue 25%", 1, 0, 1, 3],
    [4, "30 June 2018", "complete 50%, overdue 25%", 2, 0, 1, 2],
    [5, "30 September 2018", "complete 20%, overdue 20%", 1, 0, 1, 4],
  ]);
  const [exception] = sheet.table("Exceptions").rows;
  expect(exception?.[2]).toContain("Overdue at 3 reports in a row.");
});

test("what was matched otherwise than by number and words is said", () => {
  const [first] = snapshots;
  if (first === undefined) throw new Error("A first quarter.");
  const renumbered = [action("9", 6, DUE.a, { action: "Do 1", recommendation: "Recommend 1" })];
  const sheet = writtenSheet(
    boardReport(analysisOf([aPlan(renumbered)], { asAt: "2018-06-30" }), { earlier: [first] }).operations,
  );
  expect(said(sheet)).toContain("1 action was matched by text: the number is not the one of the last report.");
  expect(table(sheet)).toContainEqual([2, "– Not in the tracker any more", "2 and 3"]);
});

test("the section can be left out", () => {
  const { operations } = boardReport(analyses[1] ?? analysisOf([]), {
    earlier: snapshots.slice(0, 1),
    sections: { movement: false },
  });
  expect(writtenSheet(operations).texts("A")).not.toContain("Movement since the last report");
});

describe("by other definitions", () => {
  const own = { ...PRESET_DEFINITIONS.BRAG, name: "Ashdale rules" };
  const [then, now] = QUARTERS;
  if (then === undefined || now === undefined) throw new Error("There are three quarters.");
  const by = ([asAt, actions]: (typeof QUARTERS)[number], preset: Parameters<typeof analysisOf>[1]): Analysis =>
    analysisOf([aPlan(actions)], { ...preset, asAt });
  const reportAfter = (preset: typeof own): WrittenSheet =>
    writtenSheet(boardReport(by(now, { preset: own }), { earlier: [takeSnapshot(by(then, { preset }))] }).operations);

  test("ratings by own definitions are compared with those by the same, not by ones that were edited since", () => {
    const otherRules = "Ratings are not compared: the last report rated by other rules.";
    expect(said(reportAfter(own))).not.toContain(otherRules);
    expect(said(reportAfter({ ...own, graceDays: 7 }))).toContain(otherRules);
  });

  test("that an action was re-dated is told also where the original date is gone by", () => {
    const strict = { preset: "Strict" } as const;
    const moved = QUARTERS.slice(0, 2).map(([asAt]) => {
      const revised = asAt === "2018-03-31" ? {} : { revised: aDate("2019-03-31") };
      return analysisOf([aPlan([action("2", 7, DUE.b, revised)])], { ...strict, asAt });
    });
    const [before, after] = moved;
    if (before === undefined || after === undefined) throw new Error("There are two.");
    const sheet = writtenSheet(boardReport(after, { earlier: [takeSnapshot(before)] }).operations);
    expect(table(sheet)).toContainEqual([1, "● Open in both, with another date", "2"]);
  });

  test("without an earlier report, what became overdue goes by the date that the definitions go by", () => {
    const putOff = action("1", 6, "2018-02-28", { revised: aDate("2018-12-31") });
    const sentence = (preset: "BRAG" | "Strict"): string =>
      said(writtenSheet(boardReport(analysisOf([aPlan([putOff])], { asAt: "2018-03-31", preset })).operations));
    expect(sentence("BRAG")).toContain("none that is open became overdue");
    expect(sentence("Strict")).toContain("1 that is open became overdue");
  });
});

test("of several plans each is named once, before its refs", () => {
  const plans = (asAt: string): Analysis =>
    analysisOf(
      ["North", "East"].map((sheet) => aPlan([action("1", 6, DUE.a), action("2", 7, DUE.a)], { sheet, title: "" })),
      { asAt },
    );
  const earlier = [takeSnapshot(plans("2018-01-31"))];
  const sheet = writtenSheet(boardReport(plans("2018-03-31"), { earlier }).operations);
  expect(table(sheet)).toContainEqual([4, "▼ Newly overdue", "North: 1 and 2; East: 1 and 2"]);
});
