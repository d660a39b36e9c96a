/** What the product makes of the texts in date columns: tables of what is read, and of look-alikes that are not. */
import type { DateProblem, Precision } from "../../../src/plan/model";
import { readText } from "./settings";

type Row = readonly [text: string, date: string, precision: Precision];

function tableOf(title: string, rows: readonly Row[]): void {
  test.each(rows)(`${title}: %j is %s (%s)`, (text, date, precision) => {
    expect(readText(text)).toMatchObject({ text, date, precision, problem: null });
  });
}

describe("a day is itself, day before month", () => {
  tableOf("in figures", [
    ["31/03/2016", "2016-03-31", "day"],
    ["31/3/16", "2016-03-31", "day"],
    ["31.03.16", "2016-03-31", "day"],
    ["31.03.2016.", "2016-03-31", "day"],
    ["31-3-2016", "2016-03-31", "day"],
    ["31 / 03 / 2016", "2016-03-31", "day"],
    ["04/03/2016", "2016-03-04", "day"],
    ["2016-03-31", "2016-03-31", "day"],
    ["2016/03/31", "2016-03-31", "day"],
    ["2016-03-31 00:00:00", "2016-03-31", "day"],
    ["2016-03-31T09:30:00Z", "2016-03-31", "day"],
    ["31/03/2016 17:00", "2016-03-31", "day"],
    ["29/02/2016", "2016-02-29", "day"],
  ]);
  tableOf("with the month in words", [
    ["31st March 2016", "2016-03-31", "day"],
    ["31 March 2016", "2016-03-31", "day"],
    ["31st of March, 2016", "2016-03-31", "day"],
    ["the 3rd of May 2016", "2016-05-03", "day"],
    ["1 st April 2013", "2013-04-01", "day"],
    ["1ST APRIL 2013", "2013-04-01", "day"],
    ["2nd Sept. 2015", "2015-09-02", "day"],
    ["31-Mar-2016", "2016-03-31", "day"],
    ["31-Mar-16", "2016-03-31", "day"],
    ["31/Mar/2016", "2016-03-31", "day"],
    ["31 Mar ’16", "2016-03-31", "day"],
    ["31Mar2016", "2016-03-31", "day"],
    ["Thursday 31 March 2016", "2016-03-31", "day"],
    ["Thurs. 31st March 2016", "2016-03-31", "day"],
    ["w/c 7 March 2016", "2016-03-07", "day"],
    ["March 31, 2016", "2016-03-31", "day"],
    ["March 31st 2016", "2016-03-31", "day"],
    ["31\u00a0March\u00a02016", "2016-03-31", "day"],
    ["  31   March   2016  ", "2016-03-31", "day"],
    ["31 March\n2016", "2016-03-31", "day"],
    ["1 Febuary 2016", "2016-02-01", "day"],
  ]);
});

describe("a month is its last day", () => {
  tableOf("month", [
    ["March 2016", "2016-03-31", "month"],
    ["march 2016", "2016-03-31", "month"],
    ["March2016", "2016-03-31", "month"],
    ["March, 2016", "2016-03-31", "month"],
    ["September\n2016", "2016-09-30", "month"],
    ["Mar-16", "2016-03-31", "month"],
    ["Mar 16", "2016-03-31", "month"],
    ["Mar '16", "2016-03-31", "month"],
    ["Mar ‘16", "2016-03-31", "month"],
    ["Sept 2015", "2015-09-30", "month"],
    ["Sept. 2015", "2015-09-30", "month"],
    ["Sep 15", "2015-09-30", "month"],
    ["Feb 2016", "2016-02-29", "month"],
    ["Feb 2015", "2015-02-28", "month"],
    ["03/2016", "2016-03-31", "month"],
    ["3/2016", "2016-03-31", "month"],
    ["03.2016", "2016-03-31", "month"],
    ["2016-03", "2016-03-31", "month"],
    ["2016 March", "2016-03-31", "month"],
    ["June of 2016", "2016-06-30", "month"],
    ["Novemeber 2016", "2016-11-30", "month"],
  ]);
});

describe("a year is its 31 December, a financial year its 31 March, a quarter its last day", () => {
  tableOf("year", [
    ["2016", "2016-12-31", "year"],
    ["end of 2016", "2016-12-31", "year"],
    ["By the end of 2016", "2016-12-31", "year"],
    ["2012/13", "2013-03-31", "year"],
    ["2012-13", "2013-03-31", "year"],
    ["2012 – 13", "2013-03-31", "year"],
    ["2012/2013", "2013-03-31", "year"],
    ["1999/00", "2000-03-31", "year"],
    ["FY 2019/20", "2020-03-31", "year"],
    ["FY19/20", "2020-03-31", "year"],
    ["Financial year 2019-20", "2020-03-31", "year"],
    ["end of financial year 2016/17", "2017-03-31", "year"],
  ]);
  tableOf("quarter", [
    ["Q3 2019/20", "2019-12-31", "quarter"],
    ["Q1 2019/20", "2019-06-30", "quarter"],
    ["Q2 19/20", "2019-09-30", "quarter"],
    ["Q4 2024-25", "2025-03-31", "quarter"],
    ["Q4 (2024/25)", "2025-03-31", "quarter"],
    ["Q3 2019", "2019-12-31", "quarter"],
    ["Q4 2019", "2020-03-31", "quarter"],
    ["Quarter 3 2019", "2019-12-31", "quarter"],
    ["Qtr 3 2019/20", "2019-12-31", "quarter"],
    ["3rd quarter 2019/20", "2019-12-31", "quarter"],
    ["third quarter of 2019/20", "2019-12-31", "quarter"],
    ["end of Q3 2019/20", "2019-12-31", "quarter"],
    ["2019/20 Q3", "2019-12-31", "quarter"],
    ["Q3/Q4 2019/20", "2020-03-31", "quarter"],
  ]);

  test("quarters of a single year are the calendar's where the settings say so", () => {
    expect(readText("Q3 2019", { quarters: "calendar" }).date).toBe("2019-09-30");
    expect(readText("Q4 2019", { quarters: "calendar" }).date).toBe("2019-12-31");
  });

  test("a quarter of two years is of the financial year whatever the settings say", () => {
    expect(readText("Q3 2019/20", { quarters: "calendar" }).date).toBe("2019-12-31");
  });
});

describe("seasons and parts of a year", () => {
  tableOf("season", [
    ["Spring 2014", "2014-05-31", "season"],
    ["Summer 2014", "2014-08-31", "season"],
    ["Autumn 2013", "2013-11-30", "season"],
    ["Winter 2013", "2014-02-28", "season"],
    ["Winter 2015", "2016-02-29", "season"],
    ["Winter 2013/14", "2014-02-28", "season"],
    ["Winter 2013-2014", "2014-02-28", "season"],
    ["Spring '14", "2014-05-31", "season"],
    ["late Spring 2014", "2014-05-31", "season"],
    ["early 2016", "2016-04-30", "season"],
    ["mid 2016", "2016-08-31", "season"],
    ["mid-2016", "2016-08-31", "season"],
    ["Mid – 2016", "2016-08-31", "season"],
    ["late 2016", "2016-12-31", "season"],
    ["Early in 2016", "2016-04-30", "season"],
  ]);
});

describe("words around a date change nothing", () => {
  tableOf("words", [
    ["by March 2016", "2016-03-31", "month"],
    ["By end of Sept 2014", "2014-09-30", "month"],
    ["By the end of March 2016", "2016-03-31", "month"],
    ["end of March 2016", "2016-03-31", "month"],
    ["from April 2013", "2013-04-30", "month"],
    ["as from May 2013", "2013-05-31", "month"],
    ["mid March 2016", "2016-03-31", "month"],
    ["before 1 April 2012", "2012-04-01", "day"],
    ["no later than 31/03/2016", "2016-03-31", "day"],
    ["To be completed by 31st March 2016", "2016-03-31", "day"],
    ["Completed by end of Sept 2014", "2014-09-30", "month"],
    ["Target date: 31/03/2016", "2016-03-31", "day"],
    ["31/03/2016 (TBC)", "2016-03-31", "day"],
    ["• March 2016", "2016-03-31", "month"],
    ["In place by 2016/17", "2017-03-31", "year"],
  ]);
  tableOf("a bracketed remark, or lines below the date", [
    ["March 2016 (subject to funding)", "2016-03-31", "month"],
    ["31/03/2016 [to be agreed with the Northmoor board]", "2016-03-31", "day"],
    ["March 2016 (phase 1)", "2016-03-31", "month"],
    ["March 2016\nSubject to the outcome of the bid", "2016-03-31", "month"],
  ]);
});

describe("of two months or a range the later end counts, and it is one date", () => {
  test.each([
    ["April - June 2016", "2016-06-30"],
    ["April–June 2016", "2016-06-30"],
    ["March/April 2016", "2016-04-30"],
    ["March and April 2016", "2016-04-30"],
    ["March or April 2016", "2016-04-30"],
    ["Nov 2015 – Feb 2016", "2016-02-29"],
    ["Nov – Feb 2016", "2016-02-29"],
    ["April 2015 to March 2016", "2016-03-31"],
    ["from April 2015 until the end of March 2016", "2016-03-31"],
    ["between April and June 2016", "2016-06-30"],
    ["between 1 April 2015 and 31 March 2016", "2016-03-31"],
    ["01/04/2015-31/03/2016", "2016-03-31"],
    ["1 April – 30 June 2016", "2016-06-30"],
    ["1st – 5th March 2016", "2016-03-05"],
    ["6/7 March 2016", "2016-03-07"],
    ["10 March - 16 April 2016", "2016-04-16"],
    ["2015 – 2017", "2017-12-31"],
    ["2015-2017", "2017-12-31"],
    ["Q4 (Jan – March 2017)", "2017-03-31"],
  ])("%j ends %s", (text, date) => {
    expect(readText(text)).toMatchObject({ date, datesNamed: 1, problem: null });
  });
});

describe("of several dates the latest counts, and their number is told", () => {
  test.each([
    ["March 2013\nApril 2013\nDecember 2013\nNovember 2013", "2013-12-31", 4],
    ["March 2013; May 2013", "2013-05-31", 2],
    ["31/03/2013, 30/06/2013", "2013-06-30", 2],
    ["1. March 2013 2. May 2013", "2013-05-31", 2],
    ["1) March 2013\n2) May 2013\n3) April 2013", "2013-05-31", 3],
    ["(a) March 2013 (b) May 2013", "2013-05-31", 2],
    ["1.1 March 2013\n1.2 May 2013", "2013-05-31", 2],
    ["1. 31/03/2013\n2. 30/06/2013", "2013-06-30", 2],
    ["31 March 2016 (Phase 1), 30 June 2016 (Phase 2)", "2016-06-30", 2],
    ["March 2016 (policy), June 2016 (training)", "2016-06-30", 2],
    ["Phase 1: March 2016; Phase 2: June 2016", "2016-06-30", 2],
    ["• June 2013\n• March 2013", "2013-06-30", 2],
    ["March, April and June 2016", "2016-06-30", 3],
    ["March 2016 and June 2016", "2016-06-30", 2],
    ["March 2016 April 2016", "2016-04-30", 2],
    ["12 March 2016 9 May 2016", "2016-05-09", 2],
    ["Q1 2019/20, Q3 2019/20", "2019-12-31", 2],
  ])("%j: %s of %d", (text, date, datesNamed) => {
    expect(readText(text)).toMatchObject({ date, datesNamed, problem: null });
  });
});

describe("ongoing", () => {
  test.each([
    "Ongoing",
    "ongoing.",
    "On-going",
    "On going",
    "Implemented and ongoing.",
    "Immediate and ongoing",
    "Ongoing – monitored through the quarterly board",
    "Training is ongoing",
    "Continuous",
    "Rolling programme",
    "Annually",
  ])("%j has no date", (text) => {
    expect(readText(text)).toMatchObject({ date: null, precision: "none", ongoing: true, problem: null });
  });

  test.each([
    ["Ongoing 2016", "2016-12-31", "year"],
    ["1 st April 2013 and ongoing", "2013-04-01", "day"],
    ["April 2013 – ongoing", "2013-04-30", "month"],
    ["Ongoing – review March 2017", "2017-03-31", "month"],
    ["Ongoing (to be reviewed by 31/03/2017)", "2017-03-31", "day"],
    ["April 2016 onwards", "2016-04-30", "month"],
  ])("%j has the date %s", (text, date, precision) => {
    expect(readText(text)).toMatchObject({ date, precision, ongoing: true, problem: null });
  });

  test.each([
    "The ongoing review of the policy is led by the board",
    "Agree the ongoing costs first",
    "Quarterly reports go to the board",
  ])("%j is prose that holds the word", (text) => {
    expect(readText(text)).toMatchObject({ date: null, ongoing: false, problem: "not-a-date" });
  });
});

describe("a revised date beside the original", () => {
  test.each([
    ["March 2016 (revised June 2016)", "2016-03-31", "2016-06-30"],
    ["March 2016 (revised to June 2016)", "2016-03-31", "2016-06-30"],
    ["March 2016, revised to June 2016", "2016-03-31", "2016-06-30"],
    ["March 2016\nRevised date: 30/06/2016", "2016-03-31", "2016-06-30"],
    ["March 2016 extended to June 2016", "2016-03-31", "2016-06-30"],
    ["March 2016 – now June 2016", "2016-03-31", "2016-06-30"],
    ["Extended from March 2016 to June 2016", "2016-03-31", "2016-06-30"],
    ["Originally March 2016, now June 2016", "2016-03-31", "2016-06-30"],
    ["June 2016 (originally March 2016)", "2016-03-31", "2016-06-30"],
    ["June 2016 (was March 2016)", "2016-03-31", "2016-06-30"],
    ["March 2016 → June 2016", "2016-03-31", "2016-06-30"],
    ["March 2016, revised June 2016, revised Sept 2016", "2016-03-31", "2016-09-30"],
    ["March 2016, June 2016 (revised)", "2016-03-31", "2016-06-30"],
    ["Strategy in place by April 2012 (revised June 2012)", "2012-04-30", "2012-06-30"],
    ["Revised to June 2016", "2016-06-30", "2016-06-30"],
  ])("%j: %s, revised to %s", (text, date, revisedTo) => {
    expect(readText(text)).toMatchObject({ date, revisedTo, problem: null });
  });

  test("it is not counted as a second date", () => {
    expect(readText("March 2016 (revised June 2016)").datesNamed).toBe(1);
  });

  test("one that is no date leaves the original, and says so", () => {
    expect(readText("31/03/2016, revised to 31/06/2016")).toMatchObject({
      date: "2016-03-31",
      revisedTo: null,
      problem: "not-a-date",
    });
  });
});

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
    "The awareness course was re-commissioned in April 2013 for 12 months. Course dates to be released throughout the year.",
    "Following the inspection in March 2016 the policy changed",
    "Approved by the Northmoor board in March 2016",
    "After March 2016 the team will reconsider",
    "April 2013 course dates to be released",
    "In line with the 2016 strategy",
    "Action plan to be updated",
    "Audit Report and Reporting",
    "See recommendation 12",
    "March 2016 (training for all staff by the end of the year in June 2017)",
    "March 2016 (subject to funding",
    "31/03/2016 – subject to funding",
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
    ...["3/31/2016", "31/02/2016", "29/02/2015", "31 June 2016", "32/01/2016", "00/01/2016", "13/2016"],
    ...["31/03/20166", "March 20166", "31.03 2016", "24 hours", "v1.2.2016", "A12/03/2016", "1-800-2016"],
    ...[
      "2012/15",
      "2016-18",
      "2016/2018",
      "Spring 2013/14",
      "Q5 2019",
      "Q3 2019/21",
      "FY 2016",
      "Marching 2016",
      "Maybe 2016",
    ],
    ...["31/12/2016/2", "Ref 2016/17-04", "Autumn term 2016"],
  ];
  test.each(notDates)("%j is not a date", (text) => {
    expect(readText(text)).toMatchObject({ date: null, precision: "none", problem: "not-a-date" });
  });

  const noYear = [
    "1 st July and ongoing",
    "31 March",
    "31st of March",
    "March",
    "May",
    "31/03",
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
    "31/03/1916",
    "March 1989",
    "31/12/1989",
    "1985",
    "31/03/98",
    "01/04/2048",
    "March 3016",
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
    ["Within three (3) months of the publication of the report", "2017-04-30"],
    ["within 1 month of publication of this review", "2017-02-28"],
    ["6 weeks after publication", "2017-03-14"],
    ["12 months post publication", "2018-01-31"],
    ["within one year of the date of publication", "2018-01-31"],
    ["On publication", "2017-01-31"],
    ["Report to the board within 6 months of publication", "2017-07-31"],
  ])("%j is %s when the report was published on 31 January 2017", (text, date) => {
    expect(readText(text, { publication })).toMatchObject({ date, precision: "day", problem: null });
  });

  test("they need the publication date", () => {
    expect(readText("within 6 months of publication")).toMatchObject({
      date: null,
      problem: "needs-publication-date" satisfies DateProblem,
    });
  });
});
