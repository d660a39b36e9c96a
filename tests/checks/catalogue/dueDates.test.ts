/** V10 to V15: by when. Of V10, V11, V12 and V15 a cell gets the most particular. */
import fc from "fast-check";
import type { ReadDate } from "../../../src/plan/model";
import {
  aCompleteAction,
  aDate,
  anAction,
  aRatedPlan,
  AS_AT,
  aVagueDate,
  columnsWithout,
  noDate,
  ongoing,
} from "../../support/plans";
import { allFindings, findingsOf, fires, messageOf } from "../../support/checking";

const TROUBLE = ["V10", "V11", "V12", "V15"];
const DATE_CHECKS = [...TROUBLE, "V13", "V14"];

/** What the checks of dates say of a target. */
const checksOf = (target: ReadDate): string[] =>
  allFindings([aRatedPlan([anAction({ target })])], { asAt: AS_AT })
    .map((finding) => finding.check)
    .filter((check) => DATE_CHECKS.includes(check));

const noYear = (text: string, more: Partial<ReadDate> = {}) =>
  noDate(text, { problem: "no-year", datesNamed: 1, ...more });

describe("a target cell", () => {
  test.each<[string, ReadDate, string[]]>([
    ["blank", noDate(), ["V10"]],
    ["TBC", noDate("TBC"), ["V11"]],
    ["prose", noDate("When the new system is live"), ["V11"]],
    [
      "within 6 months of publication",
      noDate("Within 6 months of publication", { problem: "needs-publication-date" }),
      ["V11"],
    ],
    ["ongoing", ongoing(), ["V12"]],
    ["implemented and ongoing", ongoing("Implemented and ongoing."), ["V12"]],
    ["ongoing from a day without a year", noYear("1 July and ongoing", { ongoing: true }), ["V15"]],
    ["a day without a year", noYear("1 July"), ["V15"]],
    ["a year that cannot be meant", noDate("31/03/1918", { problem: "implausible-year", datesNamed: 1 }), ["V15"]],
    ["a day", aDate("2018-09-30"), []],
    ["a day, and ongoing", aDate("2018-09-30", { ongoing: true }), ["V13"]],
    ["a month, and ongoing", aDate("2017-07-31", { text: "July 2017 and ongoing", ongoing: true }), ["V13"]],
    ["yearly from a month on", aDate("2023-11-30", { text: "Annually, from Nov 2023", ongoing: true }), ["V13"]],
    ["ongoing to a day", aDate("2018-09-30", { text: "Ongoing until September 2018", ongoing: true }), []],
    ["ongoing, with its review", aDate("2018-09-30", { text: "Ongoing, review Sept 2018", ongoing: true }), []],
    ["only a beginning", aVagueDate("From April 2018", "2018-04-30", "month"), ["V13"]],
    ["only a beginning, in figures", aDate("2018-04-30", { text: "Starting 30-04-2018" }), ["V13"]],
    ["a beginning and an end", aVagueDate("From April to June 2018", "2018-06-30", "month"), []],
    ["a range", aVagueDate("From April – June 2018", "2018-06-30", "month"), []],
    ["a range with no spaces", aVagueDate("From Apr-Jun 2018", "2018-06-30", "month"), []],
    ["an end", aVagueDate("By April 2018", "2018-04-30", "month"), []],
    ["a month", aVagueDate("September 2018", "2018-09-30", "month"), []],
    ["a quarter", aVagueDate("Q3 2018/19", "2018-12-31", "quarter"), []],
    ["a season", aVagueDate("Autumn 2018", "2018-11-30", "season"), ["V13"]],
    ["a year", aVagueDate("2018", "2018-12-31", "year"), ["V13"]],
    ["two dates", aDate("2018-09-30", { text: "June 2018\nSept 2018", datesNamed: 2 }), ["V14"]],
    ["a date and its revision", aDate("2018-06-30", { revisedTo: "2018-09-30", datesNamed: 2 }), []],
    ["two dates and a revision", aDate("2018-06-30", { revisedTo: "2018-09-30", datesNamed: 3 }), ["V14"]],
    ["a year, and another date", aDate("2018-12-31", { precision: "year", datesNamed: 2 }), ["V13", "V14"]],
  ])("%s", (_, target, expected) => {
    expect(checksOf(target)).toEqual(expected);
  });

  test("that goes on asks whether the date is an end", () => {
    const target = aDate("2017-07-31", { text: "July 2017 and ongoing", ongoing: true });
    expect(messageOf("V13", anAction({ target }))).toBe(
      '"July 2017 and ongoing" was read as 31 July 2017, and ongoing: is it the date by which it is to be done? If it goes on, give an end or review date.',
    );
    expect(fires("V13", aCompleteAction({ target }))).toBe(false);
  });

  test("is found at most one reason why it cannot be gone by", () => {
    const anyDate: fc.Arbitrary<ReadDate> = fc.record({
      text: fc.constantFrom("", "Ongoing", "soon"),
      date: fc.constantFrom(null, "2018-09-30"),
      precision: fc.constantFrom("day", "season", "none"),
      ongoing: fc.boolean(),
      revisedTo: fc.constant(null),
      datesNamed: fc.nat(3),
      problem: fc.constantFrom(null, "not-a-date", "no-year", "implausible-year", "needs-publication-date"),
    });
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(checksOf(date).filter((check) => TROUBLE.includes(check)).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("a revised cell", () => {
  test.each([
    ["V11", noDate("next year, funds permitting")],
    ["V12", ongoing()],
    ["V13", aVagueDate("Winter 2018", "2019-02-28", "season")],
    ["V14", aDate("2018-12-31", { datesNamed: 2 })],
    ["V15", noYear("30 June")],
  ])("%s looks at it too, and points to it", (check, revised) => {
    const found = findingsOf(check, aRatedPlan([anAction({ revised })]));
    expect(found.map((finding) => finding.cell)).toEqual(["K6"]);
  });

  test("may be blank", () => {
    expect(DATE_CHECKS.filter((check) => fires(check, anAction({ revised: noDate() })))).toEqual([]);
  });

  test("with a date stands for a blank target", () => {
    expect(fires("V10", anAction({ target: noDate(), revised: aDate("2018-12-31") }))).toBe(false);
    expect(fires("V10", anAction({ target: noDate(), revised: noDate("TBC") }))).toBe(true);
  });
});

describe("the state", () => {
  test("nobody needs a date for what is complete", () => {
    expect(fires("V10", aCompleteAction({ target: noDate() }))).toBe(false);
  });
  test.each([noDate("Audit and report"), ongoing(), noYear("1 July"), aVagueDate("2018", "2018-12-31", "year")])(
    "nor is it asked by when what is complete will be done: $text",
    (target) => {
      expect(DATE_CHECKS.filter((check) => fires(check, aCompleteAction({ target })))).toEqual([]);
    },
  );
  test("several dates of a complete action are still told: they may be several actions", () => {
    expect(fires("V14", aCompleteAction({ target: aDate("2018-12-31", { datesNamed: 2 }) }))).toBe(true);
  });
  test.each([noDate(), noDate("TBC"), ongoing(), noYear("1 July"), aVagueDate("2018", "2018-12-31", "year")])(
    "nothing is asked of what was withdrawn: $text",
    (target) => {
      expect(DATE_CHECKS.filter((check) => fires(check, anAction({ target, state: "withdrawn" })))).toEqual([]);
    },
  );
});

describe("a plan without a target column", () => {
  test("is told once, by V33, and not for each action", () => {
    const plan = { columns: columnsWithout("target", "revised") };
    expect(fires("V10", anAction({ target: noDate() }), plan)).toBe(false);
    expect(fires("V33", anAction({ target: noDate() }), plan)).toBe(true);
  });
});

describe("messages", () => {
  test("show the text and what to do", () => {
    expect(messageOf("V11", anAction({ target: noDate("When funded") }))).toContain('"When funded" is not a date');
    expect(messageOf("V15", anAction({ target: noYear("1 July") }))).toMatch(/"1 July" has no year.*Which year\?/u);
  });
  test("say how a vague date was read", () => {
    const target = aVagueDate("Autumn 2018", "2018-11-30", "season");
    expect(messageOf("V13", anAction({ target }))).toContain('"Autumn 2018" was read as 30 November 2018');
  });
  test("name the publication date where that is what is missing", () => {
    const target = noDate("Within 6 months of publication", { problem: "needs-publication-date" });
    expect(messageOf("V11", anAction({ target }))).toContain("publication");
  });
});
