/** Whose an action is, in the report's lists: a post is said where it alone is named, and nobody's name where posts are asked for. */
import { boardPaper } from "../../src/report/paper/boardPaper";
import { paperText } from "../../src/report/paper/paperText";
import { boardReport } from "../../src/report/boardReport";
import type { ReportOptions } from "../../src/report/report.types";
import { aDate, anAction, aPlan, columnsWithout } from "../support/plans";
import { analysisOf } from "./support/inventedAnalysis";
import { columnOf, writtenAnnex, writtenSheet } from "./support/writtenSheet";

const LATE = { target: aDate("2018-01-31") };
const OWNERS = [
  ["Ashdale Council", "Head of Safeguarding"],
  ["", "MARAC Coordinator"],
  ["", "Sam Poole"],
  ["", "TBC"],
  ["", ""],
] as const;
const analysis = analysisOf([
  aPlan(
    OWNERS.map(([leadAgency, leadOfficer], at) => anAction({ row: 6 + at, leadAgency, leadOfficer, ...LATE })),
    { columns: columnsWithout("leadOfficer") },
  ),
]);

function ownersListed(options: Partial<ReportOptions> = {}): unknown[] {
  return columnOf(writtenSheet(boardReport(analysis, options).operations).table("Exceptions"), "Lead agency");
}

test("in the lists: the agency, else the post, else that there is nobody", () => {
  expect(ownersListed()).toEqual([
    "Ashdale Council",
    "MARAC Coordinator",
    "a named person",
    "none named",
    "none named",
  ]);
  expect(ownersListed({ owners: "names" })[2]).toBe("Sam Poole");
});

test("is said once: beside its own name in that column, a post is not named as officer", () => {
  const rows = columnOf(
    writtenSheet(boardReport(analysis).operations).table("Exceptions"),
    "Latest update, and what is asked",
  );
  expect(rows[0]).toContain("Asked (Head of Safeguarding): ");
  expect(rows[1]).toContain("Asked: ");
});

test("in the annex, where officers have a column of their own, the agency alone", () => {
  const inFull = writtenAnnex(boardReport(analysis)).table("Plan_in_full");
  expect(columnOf(inFull, "Lead agency")).toEqual(["Ashdale Council", ...OWNERS.slice(1).map(() => "none named")]);
});

test("in words: how many name no agency, and how many of these somebody all the same", () => {
  const texts = writtenSheet(boardReport(analysis).operations).texts("B");
  expect(texts.find((text) => text.startsWith("One agency leads actions"))).toContain(
    "; 4 actions name no agency, but 2 of them an officer or post.",
  );
});

test("in the board paper", () => {
  const paper = paperText(boardPaper(analysis, {}), "text");
  expect(paper).toContain("7 (MARAC Coordinator, late by 59 days)");
  expect(paper).toContain("9 (nobody named, late by 59 days)");
});
