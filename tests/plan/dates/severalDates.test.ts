/** Cells that name more than one date: ranges, lists, ongoing work, revised dates. */
import { readText } from "./settings";

describe("of two months or a range the later end counts, and it is one date", () => {
  test.each([
    ["April - June 2016", "2016-06-30"],
    ["April–June 2016", "2016-06-30"],
    ["March/April 2016", "2016-04-30"],
    ["March and April 2016", "2016-04-30"],
    ["March or April 2016", "2016-04-30"],
    ["March & April 2016", "2016-04-30"],
    ["Jan 2016 / March 2016", "2016-03-31"],
    ["Nov 2015 – Feb 2016", "2016-02-29"],
    ["Nov – Feb 2016", "2016-02-29"],
    ["March and the end of April 2016", "2016-04-30"],
    ["April 2015 to March 2016", "2016-03-31"],
    ["from April 2015 until the end of March 2016", "2016-03-31"],
    ["between April and June 2016", "2016-06-30"],
    ["between 1 April 2015 and 31 March 2016", "2016-03-31"],
    ["between 1 April 2015 & 31 March 2016", "2016-03-31"],
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
    ["May 2014\nJune 2014\nOctober 2014\nSeptember 2014", "2014-10-31", 4],
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
    ["March; June 2016", "2016-06-30", 2],
    ["Jan 2016 & March 2016", "2016-03-31", 2],
    ["March 2016 – the police and all of their partners; June 2016 – Health", "2016-06-30", 2],
    ["Leaflets printed by March and posters by May 2016", "2016-05-31", 2],
    ["April – June 2016 then July – September 2016", "2016-09-30", 2],
    ["Leaflets printed by March 2016 and posters by May 2016", "2016-05-31", 2],
    ["March 2016 and June 2016", "2016-06-30", 2],
    ["March 2016 April 2016", "2016-04-30", 2],
    ["12 March 2016 9 May 2016", "2016-05-09", 2],
    ["Q1 2019/20, Q3 2019/20", "2019-12-31", 2],
    ["Police: March 2016\nHealth: September 2016", "2016-09-30", 2],
    ["Police – March 2016; Health – Sept 2016", "2016-09-30", 2],
    ["Police March 2016, Health September 2016", "2016-09-30", 2],
    ["March 2016 – Police\nSeptember 2016 – Ashdale Council", "2016-09-30", 2],
    ["March 2016- Police;September 2016- Ashdale Council", "2016-09-30", 2],
    ["March 2016 (Police)\nSeptember 2016 (Health)", "2016-09-30", 2],
    ["Police: January – March 2016\nHealth: ongoing", "2016-03-31", 1],
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
    "Business as usual",
    "Annually",
  ])("%j has no date", (text) => {
    expect(readText(text)).toMatchObject({ date: null, precision: "none", ongoing: true, problem: null });
  });

  test.each([
    ["Ongoing 2016", "2016-12-31", "year"],
    ["1 st May 2014 and ongoing", "2014-05-01", "day"],
    ["April 2013 – ongoing", "2013-04-30", "month"],
    ["Ongoing – review March 2017", "2017-03-31", "month"],
    ["Ongoing (to be reviewed by 31/03/2017)", "2017-03-31", "day"],
    ["April 2016 onwards", "2016-04-30", "month"],
    ["Annually – November 2016", "2016-11-30", "month"],
    ["Monthly from March 2016", "2016-03-31", "month"],
    ["March 2016, then business as usual", "2016-03-31", "month"],
    ["Per annum from March 2016", "2016-03-31", "month"],
    ["March 2016 and ongoing (subject to funding)", "2016-03-31", "month"],
    ["Police: ongoing from March 2016", "2016-03-31", "month"],
    ["From March 2016, ongoing until done\nSubject to the outcome of the bid", "2016-03-31", "month"],
  ])("%j has the date %s", (text, date, precision) => {
    expect(readText(text)).toMatchObject({ date, precision, ongoing: true, problem: null });
  });

  test.each([
    ["November annually", "2018-11-30", "month"],
    ["Annually in March", "2018-03-31", "month"],
    ["Every February", "2019-02-28", "month"],
    ["November per annum", "2018-11-30", "month"],
    ["In November per year", "2018-11-30", "month"],
    ["30 March annually", "2019-03-30", "day"],
    ["Each autumn", "2018-11-30", "season"],
    ["March 31 annually", "2018-03-31", "day"],
    ["March 30 annually", "2019-03-30", "day"],
    ["30/03 annually", "2019-03-30", "day"],
    ["05/31 annually", "2018-05-31", "day"],
    ["Every Q1", "2018-06-30", "quarter"],
    ["First quarter annually", "2018-06-30", "quarter"],
    ["Every autumn term", "2018-12-31", "season"],
    ["Spring term annually", "2018-04-30", "season"],
  ])("%j comes back every year: the next one from 31 March 2018 on is %s", (text, date, precision) => {
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

describe("a month and two digits", () => {
  test("are a day before a day that is written so", () => {
    expect(readText("November 14 and December 2, 2015")).toMatchObject({ date: "2015-12-02", datesNamed: 1 });
  });

  test("but not where the year is written in full", () => {
    expect(readText("November 2014 and December 2, 2015")).toMatchObject({ date: "2015-12-02", datesNamed: 2 });
  });

  test("may be a financial year, which comes back in no year", () => {
    expect(readText("12/13 annually")).toMatchObject({ date: null, ongoing: true, problem: "no-year" });
  });

  test("are a month and its year else", () => {
    expect(readText("November 14 and December 15")).toMatchObject({ date: "2015-12-31", datesNamed: 2 });
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
    ["March 2016, put back to June 2016", "2016-03-31", "2016-06-30"],
    ["March 2016, pushed back to June 2016", "2016-03-31", "2016-06-30"],
    ["March 2016, re-scheduled to June 2016", "2016-03-31", "2016-06-30"],
    ["March 2016 → June 2016", "2016-03-31", "2016-06-30"],
    ["March 2016 -> June 2016", "2016-03-31", "2016-06-30"],
    ["March 2016 --> June 2016", "2016-03-31", "2016-06-30"],
    ["March 2016 => June 2016", "2016-03-31", "2016-06-30"],
    ["March 2016 > June 2016", "2016-03-31", "2016-06-30"],
    ["March 2016, revised June 2016, revised Sept 2016", "2016-03-31", "2016-09-30"],
    ["March 2016, June 2016 (revised)", "2016-03-31", "2016-06-30"],
    ["March 2016, June 2016 revised", "2016-03-31", "2016-06-30"],
    ["Strategy in place by April 2012 (revised June 2012)", "2012-04-30", "2012-06-30"],
    ["Revised to June 2016", "2016-06-30", "2016-06-30"],
    // Prose that opens with the date that is extended.
    ["31/03/16 - extension to 30/06/16 agreed at Board", "2016-03-31", "2016-06-30"],
    ["March 2016, extended to June 2016 by the chair of the board", "2016-03-31", "2016-06-30"],
  ])("%j: %s, revised to %s", (text, date, revisedTo) => {
    expect(readText(text)).toMatchObject({ date, revisedTo, problem: null });
  });

  test("one that is only announced leaves the date what it is", () => {
    expect(readText("March 2016 – to be revised")).toMatchObject({ date: "2016-03-31", revisedTo: null });
    expect(readText("March 2016 (revised date TBC)")).toMatchObject({ date: "2016-03-31", revisedTo: null });
  });

  test("the day on which somebody extended it is not what it was", () => {
    expect(readText("12/01/2016: the board extended to June 2016")).toMatchObject({ date: "2016-06-30" });
  });

  test("the original keeps its own precision", () => {
    expect(readText("Extended from March 2016 to 5 June 2016")).toMatchObject({
      date: "2016-03-31",
      precision: "month",
      revisedTo: "2016-06-05",
    });
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

describe("a date that was revised more than once tells each revision before the last", () => {
  test.each([
    ["31/03/25, revised to 30/09/25, now 31/01/26", "2026-01-31", ["2025-09-30"]],
    ["31/03/25 → 30/09/25 → 31/01/26", "2026-01-31", ["2025-09-30"]],
    ["31/03/25 (revised 30/09/25, 31/01/26)", "2026-01-31", ["2025-09-30"]],
    ["March 2025, extended to June 2025, then to Sept 2025, now 31/01/26", "2026-01-31", ["2025-06-30", "2025-09-30"]],
    ["Revised to 30/09/25, now 31/01/26", "2026-01-31", ["2025-09-30"]],
    ["31/03/25, revised 30/09/25, revised again 31/01/26", "2026-01-31", ["2025-09-30"]],
  ])("%j", (text, revisedTo, revisedBefore) => {
    expect(readText(text)).toMatchObject({ revisedTo, revisedBefore });
  });
  test.each([
    "31/03/25",
    "31/03/25, now 31/01/26",
    "31/03/25, 30/09/25",
    "March 2025 (revised April – June 2025)",
    "March 2025, extended from June 2025 to Sept 2025",
    "31/03/25, revised to 31/01/26, now 31/01/26",
    "31/01/26 (was 30/09/25)",
  ])("once or never: %j", (text) => {
    expect(readText(text).revisedBefore).toBeUndefined();
  });
});
