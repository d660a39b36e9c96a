/** "Closures for sign-off": what was completed since the last report, with what is behind it, and what is not. */
import { takeSnapshot } from "../../src/history/takeSnapshot";
import type { Action } from "../../src/plan/model";
import { boardReport } from "../../src/report/boardReport";
import { aCompleteAction, aDate, anAction, aPlan } from "../support/plans";
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
    "1 action was completed from 1 January to 31 March 2018, by their completion dates.",
  );
});

test("with one they are those that were open in it, whatever their dates say, and those that are new", () => {
  const then = [anAction({ ref: "2", row: 6, action: "Do 2" }), closed("1", 7, null), anAction({ ref: "4", row: 9 })];
  const earlier = [takeSnapshot(analysisOf([aPlan(then)], { asAt: "2017-12-31" }))];
  const sheet = writtenSheet(boardReport(analysis, { earlier }).operations);
  expect(refs(sheet)).toEqual(["2", "3"]);
  expect(sheet.texts("B").join(" ")).toContain("2 actions were completed since the last report, of 31 December 2017.");
});

test("what is not recorded is said", () => {
  const bare = aCompleteAction({ completed: aDate("2018-02-10"), outcome: "", evidence: "" });
  const sheet = writtenSheet(boardReport(analysisOf([aPlan([bare])])).operations);
  expect(columnOf(sheet.table("Closures"), "Outcome and evidence")).toEqual([
    "Outcome: none recorded\nEvidence: none recorded",
  ]);
});

test("where nothing was closed a sentence says so", () => {
  const sheet = writtenSheet(boardReport(analysisOf([aPlan([anAction()])])).operations);
  expect(sheet.texts("B")).toContain(
    "No action was completed from 1 January to 31 March 2018, by their completion dates.",
  );
});
