/** What the Board decides on beside the exceptions: extensions sought, repeats across plans, implications. */
import { boardReport } from "../../src/report/boardReport";
import type { ExtensionSought, ReportOptions } from "../../src/report/report.types";
import type { Plan } from "../../src/plan/model";
import { aCompleteAction, aDate, anAction, aPlan } from "../support/plans";
import { analysisOf } from "./support/inventedAnalysis";
import { columnOf, writtenSheet, type WrittenSheet } from "./support/writtenSheet";

function reportOn(plans: readonly Plan[], options: Partial<ReportOptions> = {}): WrittenSheet {
  return writtenSheet(boardReport(analysisOf(plans), options).operations);
}

const SOUGHT: ExtensionSought = {
  sheet: "Northmoor",
  section: "Overview recommendations",
  ref: "2",
  actionNo: null,
  print: "",
  agency: "Westshire Police",
  current: "2018-04-30",
  sought: "2018-09-30",
  reason: "The trainer has left.",
  askedOn: "2018-03-12",
};
const ASKED = anAction({ ref: "2", actionNo: null, row: 7, target: aDate("2018-04-30") });

describe("extensions sought", () => {
  test("by a return are listed with both dates and the reason, and put to the Board", () => {
    const sheet = reportOn([aPlan([anAction({ ref: "1" }), ASKED])], { extensions: [SOUGHT] });
    const table = sheet.table("Extensions_sought");
    expect(table.rows).toHaveLength(1);
    expect(table.rows[0]?.slice(2)).toEqual([
      "The trainer has left.",
      "Westshire Police",
      43220,
      43373,
      43171,
      expect.any(String),
    ]);
    expect(sheet.links.get(`A${table.area.row + 1}`)).toBe("'Northmoor'!A7");
    expect(sheet.texts("B").join(" ")).toContain("decide on the extension sought");
  });

  test("that was granted since is none any more; of an action that is closed it is said", () => {
    const granted = anAction({ ref: "2", actionNo: null, row: 7, revised: aDate("2018-09-30") });
    expect(reportOn([aPlan([granted])], { extensions: [SOUGHT] }).tables.map(({ name }) => name)).not.toContain(
      "Extensions_sought",
    );
    const closed = reportOn([aPlan([aCompleteAction({ ref: "2", row: 7 })])], { extensions: [SOUGHT] });
    expect(columnOf(closed.table("Extensions_sought"), "Action")).toEqual(["not an open action of the plan"]);
    expect(closed.texts("B").join(" ")).toContain(
      "1 of them is for an action that is closed, or not in the plan any more.",
    );
  });

  test.each([
    ["Extension requested to June", true],
    ["The service is seeking an extension.", true],
    ["We have asked for more time", true],
    ["Extension to 30 June 2018 requested", true],
    ["New date of 30 June 2018 to be agreed by the board", true],
    ["New date of 30 June 2018 agreed by the board", false],
    ["Extension to 30 June 2018 refused", false],
    ["Extension of the service to all wards", false],
    ["An extension was agreed in May", false],
    ["Asked for an update", false],
  ])("the tracker's own words: %s (%s)", (progress, isAsked) => {
    const sheet = reportOn([aPlan([anAction({ progress })])]);
    expect(sheet.tables.some(({ name }) => name === "Extensions_sought")).toBe(isAsked);
  });

  test("the date that they ask for is told", () => {
    const of = (progress: string): unknown =>
      reportOn([aPlan([anAction({ progress })])]).table("Extensions_sought").rows[0]?.[5];
    // 30 June 2018 is day 43281 of Excel's.
    expect(of("Extension to 30 June 2018 requested")).toBe(43281);
    expect(of("We have asked for more time")).toBe("not said");
  });
});

describe("repeats across plans", () => {
  const recommendation =
    "All agencies should review how they share information about domestic abuse with general practitioners.";
  const plan = (sheet: string): Plan => aPlan([anAction({ ref: "4", recommendation })], { sheet, title: sheet });

  test("name both plans", () => {
    expect(reportOn([plan("Fern House"), plan("Elm House")]).table("Repeats").rows).toEqual([
      ["4", recommendation, "Elm House: 4", "Fern House"],
    ]);
  });

  test("of the same recommendation stand in one row", () => {
    const plans = ["Fern House", "Elm House", "Ash House"].map(plan);
    expect(reportOn(plans).table("Repeats").rows).toEqual([
      ["4", recommendation, "Elm House: 4; Ash House: 4", "Fern House"],
    ]);
  });

  test("are listed up to a dozen, and it is said of how many", () => {
    const texts = [
      "Housing officers should visit tenants after every broken window or door",
      "Schools should tell the nurse when a pupil stops coming to lessons",
      "Courts should send bail conditions to victims on the same afternoon",
      "Surgeries should display posters about helplines in waiting rooms",
      "Hospitals should offer patients a private bedside conversation",
      "Prisons should warn families before a dangerous inmate is released",
      "Refuges should keep two rooms free for women with teenage sons",
      "Employers should train line managers to notice unexplained absence",
      "Libraries should lend telephones to people whose calls are watched",
      "Dentists should record facial injuries with photographs and dates",
      "Banks should let customers hide references on joint statements",
      "Vets should ask about cruelty to pets and who else was hurt",
      "Interpreters should never be relatives, friends or neighbours of either partner",
      "Churches should choose a safeguarding lead from outside the clergy",
    ];
    const long = (sheet: string): Plan =>
      aPlan(
        texts.map((text, i) => anAction({ row: 6 + i, ref: String(i + 1), recommendation: text })),
        { sheet, title: sheet },
      );
    const sheet = reportOn([long("Fern House"), long("Elm House")]);
    expect(sheet.table("Repeats").rows).toHaveLength(12);
    expect(sheet.texts("B").join(" ")).toContain("The first 12 of the 14 are listed.");
  });

  test("need two plans", () => {
    expect(reportOn([plan("Fern House")]).tables.map(({ name }) => name)).not.toContain("Repeats");
  });
});

test("implications stand below a heading each; those without a text are left out", () => {
  const sheet = reportOn([aPlan([anAction()])], { financial: "None.\nNone at all.", equality: "See the review." });
  const headings = sheet.texts("A").filter((text) => text.endsWith("implications"));
  expect(headings).toEqual(["Financial implications", "Equality implications"]);
  expect(sheet.texts("B")).toEqual(expect.arrayContaining(["None.", "None at all.", "See the review."]));
});
