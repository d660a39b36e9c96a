/** The board paper: the conventions of a committee's cover paper, in the sentences and figures of the report. */
import { boardReport } from "../../src/report/boardReport";
import { boardPaper, TO_BE_WRITTEN, type BoardPaper } from "../../src/report/paper/boardPaper";
import { paperHtml, paperText } from "../../src/report/paper/paperText";
import type { ReportOptions } from "../../src/report/report.types";
import type { Action } from "../../src/plan/model";
import { aCompleteAction, aDate, anAction, aPlan, noDate } from "../support/plans";
import { analysisOf } from "./support/inventedAnalysis";
import { writtenSheet } from "./support/writtenSheet";

const late = (ref: string, row: number): Action =>
  anAction({ ref, row, target: aDate("2017-12-31"), leadAgency: "Westshire Police" });

function paperOf(actions: readonly Action[], options: Partial<ReportOptions> = {}): BoardPaper {
  return boardPaper(analysisOf([aPlan(actions)]), options);
}

function under(paper: BoardPaper, heading: string): string {
  return paper.sections.find((section) => section.heading === heading)?.paragraphs.join(" ") ?? "";
}

const HEADINGS = [
  "Purpose of the report",
  "Background",
  "Where the plan stands",
  "Next steps",
  "Financial implications",
  "Legal implications",
  "Equality implications",
  "Recommendations",
];

test("has the headings of a cover paper, in its order", () => {
  expect(paperOf([late("1", 6)]).sections.map(({ heading }) => heading)).toEqual(HEADINGS);
});

test.each<[string, readonly Action[], RegExp | null, RegExp]>([
  ["no action", [], null, /^The Board is asked to note the contents of the report\.$/u],
  [
    "none that is red",
    [aCompleteAction({ ref: "1" })],
    null,
    /^The Board is asked to note the contents of the report\.$/u,
  ],
  [
    "one that is red",
    [late("1", 6)],
    /The red action is 1 \(Westshire Police, late by 90 days\)\./u,
    /and consider the red action listed under “Exceptions”\.$/u,
  ],
  [
    "two that are red",
    [late("1", 6), late("2", 7)],
    /The 2 red actions are 1 \(.*\) and 2 \(.*\)\./u,
    /and consider the 2 red actions listed under “Exceptions”\.$/u,
  ],
])("reads well of %s", (_, actions, exceptions, recommendation) => {
  const paper = paperOf(actions);
  if (exceptions === null) expect(under(paper, "Where the plan stands")).not.toContain("red");
  else expect(under(paper, "Where the plan stands")).toMatch(exceptions);
  expect(under(paper, "Recommendations")).toMatch(recommendation);
});

describe("of several plans", () => {
  const plans = (...rows: readonly (readonly string[])[]) =>
    rows.map(([sheet = "", ...refs]) =>
      aPlan(
        refs.map((ref, at) => late(ref, 6 + at)),
        { sheet, title: `Review of ${sheet}` },
      ),
    );
  const stands = (...rows: readonly (readonly string[])[]): string =>
    under(boardPaper(analysisOf(plans(...rows)), {}), "Where the plan stands");
  const LATE = "\\(Westshire Police, late by 90 days\\)";

  test("names each plan once, before its red actions", () => {
    expect(stands(["Fern House", "1", "2"], ["Ashdale", "4"])).toMatch(
      new RegExp(
        `The 3 red actions are in “Review of Fern House”: 1 ${LATE} and 2 ${LATE}; in “Review of Ashdale”: 4 ${LATE}\\.`,
        "u",
      ),
    );
  });

  test("counts those that are not named", () => {
    expect(stands(["Fern House", "1", "2", "3", "4", "5", "6", "7"], ["Ashdale", "8", "9"])).toMatch(
      /; in “Review of Ashdale”: 8 \([^)]*\); and 1 more\./u,
    );
  });

  test("reads well of one red action", () => {
    expect(stands(["Fern House", "1"], ["Ashdale"])).toMatch(
      new RegExp(`The red action is in “Review of Fern House”: 1 ${LATE}\\.`, "u"),
    );
  });
});

test("counts who leads as the report does: several at once are no agency more", () => {
  const led = (leadAgency: string, row: number): Action => anAction({ ref: String(row), row, leadAgency });
  const paper = paperOf([led("Police", 6), led("Probation", 7), led("Police / Probation", 8), led("All agencies", 9)]);
  expect(under(paper, "Background")).toContain("It has 4 actions, led by 2 agencies.");
});

test("says in its next steps what falls due, who is asked, and what has no date", () => {
  const dueSoon = anAction({ ref: "4", row: 9, target: aDate("2018-05-14") });
  const paper = paperOf([late("1", 6), dueSoon, anAction({ ref: "5", row: 10, target: noDate() })]);
  expect(under(paper, "Next steps")).toBe(
    "1 open action falls due from 31 March to 30 June 2018. " +
      "Westshire Police will be asked what stands in the way of the overdue action, and for a new date. " +
      "The action without a date or an owner will be given one.",
  );
});

test.each([
  ["each", ["No funding"], "for a new date for the overdue action."],
  ["each of two", ["No funding", "The trainer left"], "for a new date for the overdue actions."],
  [
    "one of two",
    ["No funding", "Draft circulated"],
    "what stands in the way of the overdue actions of which that is not said, and for a new date.",
  ],
  ["none of two", ["", "Draft circulated"], "what stands in the way of the overdue actions, and for a new date."],
])("asks what stands in the way where the tracker does not say it: it does of %s", (_, progress, asked) => {
  const paper = paperOf(progress.map((text, index) => ({ ...late(String(index), 6 + index), progress: text })));
  expect(under(paper, "Next steps")).toContain(`Westshire Police will be asked ${asked}`);
});

test("has the user's own texts in place of those of the figures, a paragraph a line", () => {
  const paper = paperOf([late("1", 6)], {
    author: "Partnership Coordinator",
    background: "The review was published.\n\nIt made two recommendations.",
    nextSteps: "We shall meet.",
    financial: "None.",
    decisions: ["agree the extensions", "note the rest"],
  });
  expect(paper.sections.find(({ heading }) => heading === "Background")?.paragraphs).toEqual([
    "The review was published.",
    "It made two recommendations.",
  ]);
  expect(under(paper, "Next steps")).toBe("We shall meet.");
  expect(under(paper, "Financial implications")).toBe("None.");
  expect(under(paper, "Legal implications")).toBe(TO_BE_WRITTEN);
  expect(under(paper, "Recommendations")).toBe("The Board is asked to agree the extensions and note the rest.");
  expect(paper.ending[0]).toBe("Report author: Partnership Coordinator");
});

test("says what the report says: headline, recommendation and commentary are the same sentences", () => {
  const analysis = analysisOf([aPlan([late("1", 6), aCompleteAction({ ref: "2", row: 7 })])]);
  const options = { commentary: "The police have changed their lead." };
  const paper = boardPaper(analysis, options);
  const report = boardReport(analysis, options);
  const sheet = writtenSheet(report.operations);
  expect(under(paper, "Where the plan stands")).toContain(report.headline);
  for (const sentence of [options.commentary, under(paper, "Recommendations")]) {
    expect(sheet.texts("B").join(" ")).toContain(sentence);
  }
});

test("numbers its paragraphs through, also as text; nothing in it is taken for Markdown or HTML", () => {
  const paper = paperOf([late("1", 6)], { commentary: "# Not <b>a heading</b> & *not bold*" });
  const text = paperText(paper, "text");
  const count = paper.sections.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  expect([...text.matchAll(/^(\d+)\. /gmu)].map(([, number]) => Number(number))).toEqual(
    Array.from({ length: count }, (_, at) => at + 1),
  );
  expect(paperText(paper, "markdown")).toContain("\\# Not \\<b\\>a heading\\</b\\> & \\*not bold\\*");
  expect(paperText(paper, "markdown")).toContain("## Next steps");
  expect(paperHtml(paper)).toContain("# Not &lt;b&gt;a heading&lt;/b&gt; &amp; *not bold*");
  expect(paperHtml(paper)).toContain("<h2>Next steps</h2>");
});

test("is written on a sheet of its own where it is wanted, upright, with the numbers of its paragraphs", () => {
  const analysis = analysisOf([aPlan([late("1", 6)])]);
  expect(boardReport(analysis).textName).toBeUndefined();
  const { operations, textName } = boardReport(analysis, { withPaper: true });
  expect(textName).toBe("Board paper March 2018");
  const sheet = writtenSheet(operations, textName);
  expect(sheet.cell("A1")).toBe("Board paper on the action plan");
  expect(HEADINGS.every((heading) => sheet.texts("A").includes(heading))).toBe(true);
  expect(sheet.ofKind("setPrint")[0]).toMatchObject({ paper: "A4", orientation: "Portrait" });
});
