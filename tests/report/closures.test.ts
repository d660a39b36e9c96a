/** "Closures for sign-off": what was completed since the last report, with what is behind it, and what is not. */
import { printOf, takeSnapshot } from "../../src/history/takeSnapshot";
import type { Action, Field } from "../../src/plan/model";
import { boardReport } from "../../src/report/boardReport";
import { boardPaper } from "../../src/report/paper/boardPaper";
import { paperText } from "../../src/report/paper/paperText";
import type { ClosedByReturn, ReportOptions } from "../../src/report/report.types";
import { aCompleteAction, aDate, anAction, aPlan, columnsWithout, type ActionChanges } from "../support/plans";
import { analysisOf } from "./support/inventedAnalysis";
import { columnOf, writtenSheet, type WrittenSheet } from "./support/writtenSheet";

const closed = (ref: string, row: number, on: string | null): Action =>
  aCompleteAction({ ref, row, action: `Do ${ref}`, completed: on === null ? null : aDate(on) });
const ACTIONS = [
  closed("1", 6, "2018-02-10"),
  closed("2", 7, "2017-12-31"),
  closed("3", 8, null),
  anAction({ ref: "4", row: 9 }),
];
const analysis = analysisOf([aPlan(ACTIONS)], { asAt: "2018-03-31" });
const refs = (sheet: WrittenSheet): unknown[] => columnOf(sheet.table("Closures"), "Ref");

test("without an earlier report they are those whose completion date is in the period", () => {
  const sheet = writtenSheet(boardReport(analysis).operations);
  expect(refs(sheet)).toEqual(["1"]);
  expect(sheet.texts("B").join(" ")).toContain(
    "1 action was completed from 1 January to 31 March 2018, by completion dates. 1 other complete action has no completion date, so that nobody can tell whether it was completed in this period.",
  );
});

test("with one they are those that were open in it, whatever their dates say, and those that are new", () => {
  const then = [anAction({ ref: "2", row: 6, action: "Do 2" }), closed("1", 7, null), anAction({ ref: "4", row: 9 })];
  const earlier = [takeSnapshot(analysisOf([aPlan(then)], { asAt: "2017-12-31" }))];
  const sheet = writtenSheet(boardReport(analysis, { earlier }).operations);
  expect(refs(sheet)).toEqual(["2", "3"]);
  expect(sheet.texts("B").join(" ")).toContain(
    "2 actions were completed since the last report, of 31 December 2017. 1 of them has no completion date recorded.",
  );
  expect(columnOf(sheet.table("Closures"), "Outcome and evidence")[1]).toMatch(
    /\nClosed: no completion date recorded; it is new since the last report$/,
  );
});

describe("without a completion date", () => {
  const byReturn = (ref: string, takenOn: string, changes: Partial<ClosedByReturn> = {}): ClosedByReturn => ({
    sheet: "Northmoor",
    section: "Overview recommendations",
    ref,
    actionNo: null,
    print: printOf(closed(ref, 6, null).recommendation, `Do ${ref}`),
    agency: "Ashdale Housing",
    takenOn,
    ...changes,
  });
  const undated = analysisOf([aPlan([closed("1", 6, null), closed("2", 7, null), anAction({ ref: "4", row: 9 })])], { asAt: "2018-03-31" }); // prettier-ignore
  const how = (sheet: WrittenSheet): unknown[] =>
    columnOf(sheet.table("Closures"), "Outcome and evidence").map((text) => /Closed: .*$/.exec(String(text))?.[0]);

  test("an action that was open at the last report is listed, and said to be so", () => {
    const then = [anAction({ ref: "1", row: 6, action: "Do 1" }), closed("2", 7, null), anAction({ ref: "4", row: 9 })];
    const earlier = [takeSnapshot(analysisOf([aPlan(then)], { asAt: "2017-12-31" }))];
    const sheet = writtenSheet(boardReport(undated, { earlier }).operations);
    expect(refs(sheet)).toEqual(["1"]);
    expect(columnOf(sheet.table("Closures"), "Completed")).toEqual(["no date"]);
    expect(how(sheet)).toEqual(["Closed: no completion date recorded; it was open at the last report"]);
    expect(sheet.texts("B").join(" ")).not.toContain("nobody can tell");
  });

  test("an action that a return closed in the period is listed, also where its sheet was renamed and it was renumbered", () => {
    for (const changes of [{}, { sheet: "Of 2017" }, { ref: "9", sheet: "Of 2017" }]) {
      const closures = [{ ...byReturn("1", "2018-02-20"), ...changes }];
      const sheet = writtenSheet(boardReport(undated, { closures }).operations);
      expect(refs(sheet)).toEqual(["1"]);
      expect(how(sheet)).toEqual([
        "Closed: no completion date recorded; by the return of Ashdale Housing, taken in on 20 February 2018",
      ]);
      expect(sheet.texts("B").join(" ")).toContain(
        "1 action was completed from 1 January to 31 March 2018, by completion dates and the returns that were taken in. It has no completion date recorded. 1 other complete action has no completion date, so that nobody can tell whether it was completed in this period.",
      );
      const paper = paperText(boardPaper(undated, { closures }), "text");
      expect(paper).toContain("1 action was completed from 1 January to 31 March 2018");
    }
  });

  test("the movement counts what the closures list, and leaves the undated to them where they are shown", () => {
    const closures = [byReturn("1", "2018-02-20")];
    const both = writtenSheet(boardReport(undated, { closures }).operations).texts("B").join(" ");
    expect(both).toContain(
      "By the tracker's own dates and the returns taken in, from 1 January to 31 March 2018, 1 action was completed",
    );
    expect(both.match(/complete action has no completion date, so that/g)).toHaveLength(1);
    expect(both).not.toContain("open became overdue; 1 complete action");
    const without = writtenSheet(boardReport(undated, { closures, sections: { closures: false } }).operations);
    expect(without.texts("B").join(" ")).toContain("open became overdue; 1 complete action has no completion date.");
  });

  test("one that a return closed before the period is no closure of it, and is not said to be unknown", () => {
    const closures = [byReturn("1", "2017-11-20"), byReturn("2", "2018-03-01")];
    const sheet = writtenSheet(boardReport(undated, { closures }).operations);
    expect(refs(sheet)).toEqual(["2"]);
    expect(sheet.texts("B").join(" ")).not.toContain("nobody can tell");
  });

  test("one that is open again is none, whatever a return said; its own date outranks the return's", () => {
    const own = analysisOf([aPlan([closed("1", 6, "2017-10-01"), anAction({ ref: "2", row: 7, action: "Do 2" })])], { asAt: "2018-03-31" }); // prettier-ignore
    const closures = [byReturn("1", "2018-02-20"), byReturn("2", "2018-02-20")];
    const sheet = writtenSheet(boardReport(own, { closures }).operations);
    expect(sheet.tables.map(({ name }) => name)).not.toContain("Closures");
  });
});

test("what is not recorded is said", () => {
  const bare = aCompleteAction({ completed: aDate("2018-02-10"), outcome: "", evidence: "" });
  const sheet = writtenSheet(boardReport(analysisOf([aPlan([bare])])).operations);
  expect(columnOf(sheet.table("Closures"), "Outcome and evidence")).toEqual([
    "Outcome: none recorded\nEvidence: none recorded",
  ]);
});

describe("what the tracker has no column for is said to be so, and not to be none", () => {
  const undated = [closed("1", 6, null), closed("2", 7, null), anAction({ ref: "4", row: 9 })];
  const sheetWithout = (fields: readonly Field[], options: Partial<ReportOptions> = {}): WrittenSheet =>
    writtenSheet(boardReport(analysisOf([aPlan(undated, { columns: columnsWithout(...fields) })]), options).operations);

  test("completion dates", () => {
    const texts = sheetWithout(["completed"]).texts("B").join(" ");
    expect(texts).toContain(
      "By the tracker's own dates, from 1 January to 31 March 2018, none that is open became overdue. " +
        "It has no column for completion dates, so that nobody can tell what was completed.",
    );
    expect(texts).not.toMatch(/no action was completed/iu);
    // With the column, blank in both rows, it is a gap in the tracker.
    expect(sheetWithout([]).texts("B").join(" ")).toContain("from 1 January to 31 March 2018, no action was completed");
  });

  test("completion dates, where the closures stand alone", () => {
    const texts = sheetWithout(["completed"], { sections: { movement: false } }).texts("B");
    expect(texts).toContain(
      "The tracker has no column for completion dates, so that nobody can tell which of its 2 complete actions were completed from 1 January to 31 March 2018.",
    );
  });

  test("outcome and evidence of what was closed", () => {
    const done = aCompleteAction({ completed: aDate("2018-02-10"), outcome: "", evidence: "" });
    const plan = aPlan([done], { columns: columnsWithout("evidence") });
    const sheet = writtenSheet(boardReport(analysisOf([plan])).operations);
    expect(columnOf(sheet.table("Closures"), "Outcome and evidence")).toEqual([
      "Outcome: none recorded\nEvidence: the tracker has no column for it",
    ]);
  });
});

test("where nothing was closed a sentence says so", () => {
  const sheet = writtenSheet(boardReport(analysisOf([aPlan([anAction()])])).operations);
  expect(sheet.texts("B").join(" ")).toContain(
    "By the tracker's own dates, from 1 January to 31 March 2018, no action was completed",
  );
});

describe("outcome and evidence of what was closed", () => {
  const behind = (
    columns: Partial<Record<Field, string>>,
    outcomeHeading: string,
    changes: ActionChanges = {},
  ): unknown => {
    const action = aCompleteAction({
      completed: aDate("2018-02-10"),
      outcome: "Minutes of 3 March: use has doubled.",
      evidence: "",
      ...changes,
    });
    const plan = aPlan([action, anAction({ row: 7 })], { columns, headings: { outcome: outcomeHeading } });
    const sheet = writtenSheet(boardReport(analysisOf([plan], { asAt: "2018-03-31" })).operations);
    return columnOf(sheet.table("Closures"), "Outcome and evidence")[0];
  };

  test("are told of one column that serves for both: none is said to be lacking", () => {
    expect(behind(columnsWithout("evidence"), "Outcome / evidence")).toBe(
      "Outcome and evidence, in one column: Minutes of 3 March: use has doubled.",
    );
    expect(behind(columnsWithout("evidence"), "Outcome / evidence", { outcome: "" })).toBe(
      "Outcome and evidence, in one column: none recorded",
    );
  });

  test("are told one by one where they have columns of their own, or one has none", () => {
    expect(behind(columnsWithout("evidence"), "Outcome")).toBe(
      "Outcome: Minutes of 3 March: use has doubled.\nEvidence: the tracker has no column for it",
    );
    expect(behind(columnsWithout(), "Outcome / evidence")).toBe(
      "Outcome: Minutes of 3 March: use has doubled.\nEvidence: none recorded",
    );
  });

  test("the figure says that such a column counts as outcomes", () => {
    const plan = aPlan([aCompleteAction({ evidence: "" }), anAction({ row: 7 })], {
      columns: columnsWithout("evidence"),
      headings: { outcome: "Outcome / evidence" },
    });
    expect(
      writtenSheet(boardReport(analysisOf([plan])).operations)
        .texts("C")
        .join(" "),
    ).toContain(
      'Complete, and the outcome says more than that the action is complete. "Outcome / evidence" serves for evidence, too, and counts here.',
    );
  });
});
