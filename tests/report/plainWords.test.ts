/** Words that cannot mislead: each sentence here was once seen in a report and said something else than the figures did. */
import fc from "fast-check";
import type { Action } from "../../src/plan/model";
import { boardReport } from "../../src/report/boardReport";
import type { ReportOptions } from "../../src/report/report.types";
import { printedShares } from "../../src/report/shares";
import { timesRedated } from "../../src/report/sections/redated";
import { lateInWords, nameBeside, shortened } from "../../src/report/words";
import { aCompleteAction, aDate, anAction, aPlan, noDate, type ActionChanges } from "../support/plans";
import { analysisOf, inventedPlan } from "./support/inventedAnalysis";
import { columnOf, writtenSheet, type WrittenSheet } from "./support/writtenSheet";

const AS_AT = "2018-03-31";
const sheetOf = (actions: readonly Action[], options: Partial<ReportOptions> = {}): WrittenSheet =>
  writtenSheet(boardReport(analysisOf([aPlan(actions)]), options).operations);
const textOf = (sheet: WrittenSheet): string => sheet.texts("B").join(" ");
const late = (changes: ActionChanges = {}): Action => anAction({ target: aDate("2017-12-31"), ...changes });

describe("how late", () => {
  test.each([
    [1, AS_AT, "1 day"],
    [364, AS_AT, "364 days"],
    [365, AS_AT, "1 year"],
    [400, AS_AT, "1 year 1 month"],
    [730, AS_AT, "2 years"],
    [7_270, AS_AT, "19 years 10 months"],
    [366, "2020-03-01", "1 year"],
    [365, "2021-02-28", "1 year"],
  ])("%i days before %s is %s", (days, asAt, words) => expect(lateInWords(days, asAt)).toBe(words));

  test("the headline and the list say the same of the oldest", () => {
    const sheet = sheetOf([late({ target: aDate("1998-05-05"), ref: "1" }), late({ row: 7, ref: "2" })]);
    expect(textOf(sheet)).toContain("2 of 2 actions are overdue; the oldest has waited 19 years 10 months.");
    expect(columnOf(sheet.table("Exceptions"), "Late by")).toEqual(["19 years 10 months", "90 days"]);
    expect(textOf(sheet)).not.toMatch(/\d,\d{3} days/u);
  });
});

describe("red and overdue", () => {
  test("where the rules rate an overdue action otherwise, the list says that it is not all of them", () => {
    const analysis = analysisOf([aPlan([late({ ref: "1" }), late({ row: 7, ref: "2" })])]);
    const [plan] = analysis.plans;
    if (plan === undefined) throw new Error("One plan.");
    const rated = plan.rated.map((one, at) =>
      at === 0 ? one : { ...one, rating: { ...one.rating, colour: "amber" as const } },
    );
    const sheet = writtenSheet(boardReport({ ...analysis, plans: [{ ...plan, rated }] }).operations);
    expect(sheet.table("Exceptions").rows).toHaveLength(1);
    expect(textOf(sheet)).toContain("1 other action is overdue and by these rules not red, so not in this list.");
  });

  test("red actions that read as done are said to, on page 1, in the tile and beside each", () => {
    const sheet = sheetOf([
      late({
        ref: "1",
        outcome: "Completed. All staff were trained in June 2017.",
        status: "",
        state: "unknown",
      }),
      late({ ref: "2", row: 7, outcome: "", progress: "Not begun" }),
    ]);
    expect(textOf(sheet)).toContain("consider the 2 red actions listed under “Exceptions”, of which 1 reads as done");
    expect(sheet.texts("B")).toContain("Overdue (reads as done: 1)");
    const [first, second] = columnOf(sheet.table("Exceptions"), "Latest update, and what is asked").map(String);
    expect(first).toContain("Reads as done");
    expect(second).not.toContain("Reads as done");
  });

  test("complete actions that read as not done are said to, beside the figure and before they are signed off", () => {
    const complete = (changes: Parameters<typeof aCompleteAction>[0]) =>
      aCompleteAction({ completed: aDate("2018-03-01"), ...changes });
    const sheet = sheetOf([
      complete({ ref: "1", outcome: "Policy written. Training is still awaited." }),
      complete({ ref: "2", row: 7, outcome: "Nine in ten staff were trained." }),
      anAction({ ref: "3", row: 8 }),
    ]);
    expect(sheet.texts("C").join(" ")).toContain("1 of them reads as not done.");
    const [first, second] = columnOf(sheet.table("Closures"), "Outcome and evidence").map(String);
    expect(first).toContain("Reads as not done: ask before it is signed off.");
    expect(second).not.toContain("Reads as not done");
  });
});

describe("what is due", () => {
  test("an action due on the as-at date itself is in a list, and neither overdue nor lost", () => {
    const sheet = sheetOf([anAction({ target: aDate(AS_AT) }), anAction({ row: 7, ref: "2" })]);
    expect(sheet.table("Due_in_three_months").rows).toHaveLength(1);
    expect(textOf(sheet)).toContain("None of 2 actions is overdue.");
  });
});

describe("updates", () => {
  test("what is planned is no update", () => {
    const sheet = sheetOf([late({ progress: "", milestones: "Draft by May", expectedOutcome: "Safer homes" })]);
    const [said] = columnOf(sheet.table("Exceptions"), "Latest update, and what is asked").map(String);
    expect(said).toMatch(/^none recorded/u);
    expect(said).not.toMatch(/Draft by May|Safer homes/u);
  });
});

describe("times re-dated", () => {
  const one = aDate("2018-05-31");
  const two = aDate("2018-08-31");
  test.each<[string, ActionChanges, number]>([
    ["never", {}, 0],
    [
      "once, in the target's own cell",
      { target: aDate("2018-03-01", { revisedTo: one.date }), revised: one, revisions: [one] },
      1,
    ],
    ["twice, in columns of their own", { target: aDate("2018-03-01"), revised: two, revisions: [one, two] }, 2],
    ["to the same date", { target: one, revised: one, revisions: [one] }, 0],
    ["to a date where there was none", { target: noDate(), revised: one, revisions: [one] }, 0],
  ])("%s", (_, changes, times) => expect(timesRedated(anAction(changes), undefined)).toBe(times));

  test("what earlier reports know counts, too, and each date once", () => {
    const action = anAction({ target: aDate("2018-03-01"), revised: two, revisions: [two] });
    const past = { dates: ["2018-03-01", "2018-05-31", "2018-08-31"], reportsOverdue: 0 };
    expect(timesRedated(action, past)).toBe(2);
    expect(
      timesRedated(action, { dates: ["2018-03-01", "2018-08-31", "2018-03-01", "2018-08-31"], reportsOverdue: 0 }),
    ).toBe(3);
  });

  test("a revised date that stands in the target's cell is printed as typed once", () => {
    const target = aDate("2018-04-20", { text: "April 2018 (revised May 2018)", revisedTo: "2018-05-31" });
    const revised = { ...target, date: "2018-05-31", revisedTo: null };
    const [typed] = columnOf(
      sheetOf([anAction({ target, revised, revisions: [revised] })]).table("Due_in_three_months"),
      "Date as typed",
    );
    expect(typed).toBe("April 2018 (revised May 2018)");
  });
});

describe("names of totals", () => {
  test("cannot be those of agencies or sections, whatever these are called", () => {
    const sheet = sheetOf([
      anAction({ leadAgency: "All agencies", section: "All sections" }),
      anAction({ row: 7, leadAgency: "No agency named", section: "No section" }),
      anAction({ row: 8, leadAgency: "", leadOfficer: "", section: "" }),
    ]);
    for (const [table, heading] of [
      ["Lead_agencies", "Lead agency"],
      ["RAG_by_section", "Section"],
    ] as const) {
      const names = columnOf(sheet.table(table), heading);
      expect(new Set(names).size).toBe(names.length);
    }
    expect(columnOf(sheet.table("Lead_agencies"), "Lead agency").at(-1)).toBe("All actions");
    expect(nameBeside("All", ["all", "All (total)"])).toBe("All (total) (total)");
  });
});

describe("agencies and sections in words", () => {
  test.each<[string, readonly Action[], string]>([
    [
      "none",
      [anAction({ leadAgency: "" }), anAction({ row: 7, ref: "2", leadAgency: "" })],
      "No action names a lead agency.",
    ],
    ["one, of the only action", [anAction()], "Ashdale Council leads the one action."],
    ["none, of the only action", [anAction({ leadAgency: "" })], "The one action names no lead agency."],
    [
      "one, nothing overdue",
      [anAction(), anAction({ row: 7, ref: "2" })],
      "One agency leads all actions: Ashdale Council. None of them is overdue, due in the next three months, or without date or owner.",
    ],
    [
      "one, late: no figure that is none is named",
      [late(), anAction({ row: 7, ref: "2", target: aDate("2018-05-31") })],
      "One agency leads all actions: Ashdale Council. Of them 1 is overdue and 1 due in the next three months.",
    ],
    [
      "two, one late",
      [late(), anAction({ row: 7, leadAgency: "Westshire Police" })],
      "2 agencies lead actions, and 1 of them has some overdue. Those that need attention come first.",
    ],
    [
      "two, both late",
      [late(), late({ row: 7, leadAgency: "Westshire Police" })],
      "2 agencies lead actions, and all of them have some overdue. Those that need attention come first.",
    ],
  ])("%s", (_, actions, sentence) => expect(textOf(sheetOf(actions))).toContain(sentence));

  const ledBy = (...agencies: readonly string[]): string =>
    textOf(sheetOf(agencies.map((leadAgency, at) => anAction({ row: 6 + at, ref: String(at), leadAgency }))));

  test.each<[string, readonly string[], string]>([
    [
      "several at once are no agency more",
      ["Police", "Probation", "Police / Probation", "Police and Probation"],
      "2 agencies lead actions, and none of them has any overdue; 2 actions are led by several at once.",
    ],
    [
      "nor is everybody",
      ["Police", "Probation", "All agencies"],
      "2 agencies lead actions, and none of them has any overdue; 1 action is everybody's and no one agency's.",
    ],
    [
      "nor is what names nobody",
      ["Police", "Probation", "TBC"],
      "2 agencies lead actions, and none of them has any overdue; 1 action names no agency, but an officer or post.",
    ],
    [
      "an agency whose halves nobody names alone is one",
      ["Police", "Adult and Community Services"],
      "2 agencies lead actions, and none of them has any overdue.",
    ],
    [
      "of an only owner that is everybody",
      ["All agencies", "All agencies"],
      "No agency leads an action by itself; 2 actions are everybody's and no one agency's.",
    ],
  ])("%s", (_, agencies, sentence) => expect(ledBy(...agencies)).toContain(sentence));

  const both = (changes: ActionChanges): Action[] => [
    anAction(changes),
    anAction({ row: 7, ref: "2", leadAgency: "Westshire Police", ...changes }),
  ];

  test.each<[string, readonly Action[], boolean]>([
    [
      "all are complete",
      [aCompleteAction(), aCompleteAction({ row: 7, ref: "2", leadAgency: "Westshire Police" })],
      false,
    ],
    ["all are on track", both({}), false],
    ["some are due within days", both({ target: aDate("2018-04-09") }), true],
    ["some have no date", both({ target: noDate() }), true],
  ])("agencies are put in an order of attention where something needs it: %s", (_, actions, isOrdered) => {
    const text = textOf(sheetOf(actions));
    expect(text).toContain("2 agencies lead actions, and none of them has any overdue.");
    expect(text.includes("Those that need attention come first.")).toBe(isOrdered);
  });

  test("a plan of one section is not said to have none, and one of none says nothing of sections", () => {
    const section = "Housing";
    expect(textOf(sheetOf([anAction({ section }), anAction({ row: 7, ref: "2", section })]))).toContain(
      'Both actions are green. All of them stand in one section, "Housing".',
    );
    expect(sheetOf([anAction({ section: "" })]).texts("A")).not.toContain("RAG by section");
  });

  test("links are spoken of only where there are any", () => {
    expect(textOf(sheetOf([late()]))).toContain("A ref in blue leads to its row in the tracker.");
    expect(textOf(sheetOf([late()], { linksToTracker: false }))).not.toMatch(/leads? to .*row/u);
  });
});

describe("shares", () => {
  test.each<[readonly number[], readonly number[], number]>([
    [[1, 1, 1], [0.33, 0.34, 0.33], 0],
    [[1, 2, 1, 1, 1], [0.17, 0.33, 0.17, 0.17, 0.16], 0],
    [[3, 0], [1, 0], 0],
    [[0, 0], [0, 0], 0],
    [[1, 299], [0.003, 0.997], 1],
    [[1, 9_999], [0.0001, 0.9999], 2],
  ])("of %j are %j", (counts, shares, decimals) => {
    expect(printedShares([counts], 0)).toEqual({ rows: [shares], decimals });
  });

  test("always sum to the whole; nothing that is there is 0 %, nothing short of all is 100 %", () => {
    const row = fc.array(fc.oneof(fc.constant(0), fc.nat({ max: 5_000 })), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const printed = printedShares(rows, 0);
        rows.forEach((counts, at) => {
          const shares = printed.rows[at] ?? [];
          const whole = counts.reduce((sum, count) => sum + count, 0);
          const units = 100 * 10 ** printed.decimals;
          const [alone = 0] = counts;
          if (whole > 0) expect(Math.round((shares[0] ?? 0) * units)).toBe(Math.round((alone * units) / whole));
          if (whole > 0) expect(Math.round(shares.reduce((sum, share) => sum + share, 0) * units)).toBe(units);
          counts.forEach((count, place) => {
            if (count > 0) expect(shares[place]).toBeGreaterThan(0);
            if (count < whole) expect(shares[place]).toBeLessThan(1);
          });
        });
      }),
    );
  });
});

describe("the period", () => {
  const report = (asAt: string, earlier: readonly string[] = []) =>
    boardReport(
      analysisOf([aPlan([anAction(), aCompleteAction({ row: 7, completed: aDate("2018-10-14") })])], { asAt }),
      {
        earlier: earlier.map((day) => ({ asAt: day, definitions: "BRAG", lines: [] })),
      },
    );

  test("ends on the as-at date, and its figures are those days'", () => {
    const { operations, period } = report("2018-11-26");
    expect(period).toEqual({ from: "2018-10-01", to: "2018-11-26" });
    expect(textOf(writtenSheet(operations))).toContain(
      "There is no earlier report to compare with. By the tracker's own dates, from 1 October to 26 November 2018, 1 action was completed, and 1 that is open became overdue.",
    );
  });

  test("begins the day after the last report; one of the same month is not the last", () => {
    expect(report("2018-11-26", ["2018-06-30", "2018-09-12", "2018-11-02"]).period.from).toBe("2018-09-13");
  });
});

test("thousands are separated in every sentence", () => {
  const { operations } = boardReport(analysisOf([inventedPlan(1_200)]));
  const said = writtenSheet(operations)
    .texts("B")
    .filter((text) => /^(?:Of|To tell|\d)/u.test(text));
  expect(said.join(" ")).toContain("1,200 actions");
  expect(said.join(" ")).not.toMatch(/\b1200\b/u);
});

test("an action that is red by the definitions is called by their word, on page 1 and in the list", () => {
  const analysis = analysisOf([aPlan([late({ ref: "1" })])], { preset: "Categories" });
  const sheet = writtenSheet(boardReport(analysis).operations);
  expect(textOf(sheet)).toContain("consider the category 4 action listed under “Exceptions”");
  expect(textOf(sheet)).not.toMatch(/\bred\b/iu);
});

describe("what is cut short", () => {
  test.each([
    ["Brief all staff, and managers", 18, "Brief all staff…"],
    ["Staff are briefed. A film is made.", 20, "Staff are briefed…"],
    ["The pathway – as agreed", 17, "The pathway…"],
    ["Brief all staff", 15, "Brief all staff"],
  ])("%j to %i characters is %j", (text, most, short) => expect(shortened(text, most)).toBe(short));

  test("the titles of plans: their beginnings, each behind the name that the tables have", () => {
    const long = `Review into the death of an adult, ${"with the learning of each agency, ".repeat(9)}and the family`;
    const headingOf = (...plans: { sheet: string; title: string }[]): string => {
      const { operations } = boardReport(analysisOf(plans.map((plan) => aPlan([anAction()], plan))));
      return writtenSheet(operations).texts("A").join(" ");
    };
    const two = headingOf({ sheet: "North", title: long }, { sheet: "East", title: "Eastmere review" });
    expect(two).toContain("North: Review into the death of an adult, with the learning");
    expect(two).toContain("…; Eastmere review As at");
    expect(two).not.toContain("and the family");
    expect(headingOf({ sheet: "North", title: "A review" })).toContain("A review As at");
  });

  test("a partnership's name in the page header: between words", () => {
    const partnership = "Northmoor, Ashdale and Westshire Joint Community Safety and Safeguarding Adults Partnership";
    const [print] = sheetOf([anAction()], { partnership }).ofKind("setPrint");
    expect(print?.header.left).toBe("Northmoor, Ashdale and Westshire Joint Community Safety and…");
  });
});

test("rows that do not add up are spoken of only where there are rows", () => {
  const plans = ["A", "B"].map((sheet) =>
    aPlan([anAction({ recommendation: "Keep records of each call" })], { sheet }),
  );
  const sheet = writtenSheet(boardReport(analysisOf(plans)).operations);
  expect(textOf(sheet)).toContain("1 theme recurs across reviews: Record keeping");
  expect(textOf(sheet)).not.toContain("do not add up");
});
