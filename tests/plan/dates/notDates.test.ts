/** Prose, look-alikes and time limits from publication: when a cell holds no date, and why. */
import { readText } from "./settings";

describe("inside prose a date counts only after by or before", () => {
  test.each([
    ["Strategy in place by April 2012", "2012-04-30"],
    ["Strategy in place by end of April 2012", "2012-04-30"],
    ["Audit to report before 1 June 2014 to the board", "2014-06-01"],
    ["Policy reviewed in March 2015 and to be reissued by June 2016", "2016-06-30"],
    ["Leaflets printed by March 2016 and posters by May 2016", "2016-05-31"],
    ["All wards trained by the end of the financial year 2016/17", "2017-03-31"],
    ["Course to run by April – June 2016", "2016-06-30"],
  ])("%j: %s", (text, date) => {
    expect(readText(text)).toMatchObject({ date, problem: null });
  });

  test.each([
    "The parenting course was bought again in May 2014 for a year. Sessions are held in most months.",
    "Following the inspection in March 2016 the policy changed",
    "Approved by the Northmoor board in March 2016",
    "After March 2016 the team will reconsider",
    "May 2014 sessions to be announced",
    "In line with the 2016 strategy",
    "Issue the revised June 2015 policy to all staff",
    "12 June 2016, 10:305",
    "March 2016, stage d",
    "March 2016, stages 1 to 3",
    "March 2016, partway",
    "March 2016, phase 1a",
    "Leaflet to be printed",
    "Quarterly figures and feedback",
    "See recommendation 12",
    "March 2016 (training for all staff by the end of the year in June 2017)",
    "March 2016 (subject to funding",
    "31/03/2016 – funding agreed with the board",
    "12/06/2016 – extension refused, see the minutes",
    "31/03/2016 – subject to funding, which runs out in 2 years",
    "At the next meeting, 12 weeks from now",
  ])("%j is no date", (text) => {
    expect(readText(text)).toMatchObject({ date: null, precision: "none", problem: "not-a-date" });
  });

  test("a month without its year after by asks for the year", () => {
    expect(readText("Strategy in place by April")).toMatchObject({ date: null, problem: "no-year" });
  });
});

describe("no date, and why", () => {
  const notDates: readonly string[] = [
    ...["Immediately", "Immediate", "ASAP", "TBC", "tba", "N/A", "n/a", "-", "–", "?", "None", "✓", "x"],
    ...["#N/A", "#REF!", "5", "12.5", "3 months", "within 3 months", "Within six months of sign off", "Phase 2"],
    ...["31/31/2016", "31/02/2016", "29/02/2015", "31 June 2016", "32/01/2016", "00/01/2016", "13/2016"],
    ...["31/03/20166", "March 20166", "31.03 2016", "24 hours", "v1.2.2016", "A12/03/2016", "1-800-2016"],
    ...[
      "2012/15",
      "2016-99",
      "2016/2018",
      "Spring 2013/14",
      "Q5 2019",
      "Q3 2019/21",
      "FY 2016/18",
      "Academic year 2016",
      "Marching 2016",
      "Maybe 2016",
    ],
    ...["31/12/2016/2", "Ref 2016/17-04", "Autumn half term 2016", "Autumn term 2016/18", "Winter 2013/15"],
    ...["00/2016", "Academic year 2016/18", "2016-15", "2016-16", "2016-47", "0/3", "3/0", "32/3", "31/13"],
  ];
  test.each(notDates)("%j is not a date", (text) => {
    expect(readText(text)).toMatchObject({ date: null, precision: "none", problem: "not-a-date" });
  });

  const noYear = [
    "1 st August and ongoing",
    "31 March",
    "31st of March",
    "March",
    "May",
    "31/03",
    "03/31",
    "03/11",
    "12/13",
    "03/12",
    "1/3",
    "12/1",
    "31/12",
    "Summer",
    "Winter",
    "first quarter",
    "March 29",
    "Feb 28",
    "March 31",
    "June 30",
    "Summer term",
    "Q3",
    "Spring",
    "end of March",
  ];
  test.each(noYear)("%j has no year", (text) => {
    expect(readText(text)).toMatchObject({ date: null, precision: "none", problem: "no-year" });
  });

  test("a later date without a year puts the year in doubt", () => {
    expect(readText("30 June 2016 and 30 September")).toMatchObject({ date: "2016-06-30", problem: "no-year" });
  });

  const implausible = [
    ...["03/88", "12/61", "03-88"],
    "31/03/1916",
    "March 1989",
    "31/12/1989",
    "1985",
    "31/03/98",
    "01/04/2048",
    "March 3016",
    "March 0216",
    "Spring 0216",
    "Autumn term 0216",
    "31/03/0216",
  ];
  test.each(implausible)("%j has an implausible year", (text) => {
    expect(readText(text)).toMatchObject({ date: null, problem: "implausible-year" });
  });

  test("1990 and 30 years past the as-at date are the limits", () => {
    expect(readText("01/01/1990").date).toBe("1990-01-01");
    expect(readText("31/03/2048").date).toBe("2048-03-31");
  });

  test("an impossible date among others leaves none, as the latest cannot be known", () => {
    expect(readText("31/03/2016, 31/06/2016")).toMatchObject({ date: null, problem: "not-a-date" });
  });

  test("two digits after a month are its year within ten years from the as-at date and twenty before it", () => {
    const asAt = "2026-03-31";
    expect(readText("March 06", { asAt }).date).toBe("2006-03-31");
    expect(readText("March 05", { asAt }).problem).toBe("no-year");
    expect(readText("March 01", { asAt }).problem).toBe("no-year");
    expect(readText("March 00", { asAt }).date).toBe("2000-03-31");
  });

  test("the last day of a month is its year once that year has come", () => {
    expect(readText("April 30", { asAt: "2030-01-31" }).date).toBe("2030-04-30");
  });

  test("a date without its year is one date", () => {
    expect(readText("31 March").datesNamed).toBe(1);
  });

  test("spaces are as good as blank", () => {
    expect(readText("  \n ")).toMatchObject({ date: null, ongoing: false, problem: null });
  });

  test("a blank cell has no date and no problem", () => {
    expect(readText("")).toEqual({
      text: "",
      date: null,
      precision: "none",
      ongoing: false,
      revisedTo: null,
      datesNamed: 0,
      problem: null,
    });
  });
});

describe("time limits that run from publication", () => {
  const publication = "2017-01-31";
  test.each([
    ["within 6 months of publication", "2017-07-31"],
    ["Within six months of publication", "2017-07-31"],
    ["Within 6 (six) months of publication", "2017-07-31"],
    ["Within three (3) months of the publication of the report", "2017-04-30"],
    ["within 1 month of publication of this review", "2017-02-28"],
    ["6 weeks after publication", "2017-03-14"],
    ["12 months post publication", "2018-01-31"],
    ["within one year of the date of publication", "2018-01-31"],
    ["On publication", "2017-01-31"],
    ["Report to the board within 6 months of publication", "2017-07-31"],
    ["The policy goes out 6 months after publication", "2017-07-31"],
    ["within 28 days of publication", "2017-02-28"],
    ["one year from publication", "2018-01-31"],
    ["Eighteen months following the report's publication", "2018-07-31"],
    ["Upon publication of the final overview report", "2017-01-31"],
    ["At publication", "2017-01-31"],
  ])("%j is %s when the report was published on 31 January 2017", (text, date) => {
    expect(readText(text, { publication })).toMatchObject({ date, precision: "day", problem: null });
  });

  test.each(["within 6 months of publication", "28 days after publication", "On publication", "At publication"])(
    "%j needs the publication date",
    (text) => {
      expect(readText(text)).toMatchObject({ date: null, problem: "needs-publication-date" });
    },
  );
});
