/** One written date: what a day, a month, a quarter, a season and a year are read as, and the words around them. */
import type { Precision } from "../../../src/plan/model";
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
    ["06/12/2016", "2016-12-06", "day"],
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
    ["1 st May 2014", "2014-05-01", "day"],
    ["1ST MAY 2014", "2014-05-01", "day"],
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
    ["1ˢᵗ May 2014", "2014-05-01", "day"],
    ["31⁄03⁄2016", "2016-03-31", "day"],
    ["📅 31/03/2016", "2016-03-31", "day"],
    ["⏰️ by 31 March 2016", "2016-03-31", "day"],
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
    ["03/16", "2016-03-31", "month"],
    ["3/16", "2016-03-31", "month"],
    ["03-16", "2016-03-31", "month"],
    ["12/24", "2024-12-31", "month"],
    ["Apr-28", "2028-04-30", "month"],
    ["Mar-31", "2031-03-31", "month"],
    ["Mar16", "2016-03-31", "month"],
    ["November 14", "2014-11-30", "month"],
    ["By end of April 19", "2019-04-30", "month"],
    ["Novemeber 2016", "2016-11-30", "month"],
    ["03/'11", "2011-03-31", "month"],
    ["03/’11", "2011-03-31", "month"],
    ["01/2016", "2016-01-31", "month"],
    ["March 28", "2028-03-31", "month"],
    ["03/32", "2032-03-31", "month"],
    ["1. March 2016", "2016-03-31", "month"],
    ["12. March 2016", "2016-03-31", "month"],
    ["1.1 March 2016", "2016-03-31", "month"],
    ["12.11.  March 2016", "2016-03-31", "month"],
    ["b) March 2016", "2016-03-31", "month"],
    ["12) March 2016", "2016-03-31", "month"],
    ["iii) March 2016", "2016-03-31", "month"],
    ["iv) March 2016", "2016-03-31", "month"],
    ["vii) March 2016", "2016-03-31", "month"],
    ["(b) March 2016", "2016-03-31", "month"],
    ["(12) March 2016", "2016-03-31", "month"],
    ["(iii) March 2016", "2016-03-31", "month"],
    ["(viii) March 2016", "2016-03-31", "month"],
    ["(Ashdale) b) June 2016", "2016-06-30", "month"],
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
    ["FY24", "2024-03-31", "year"],
    ["FY 2016", "2016-03-31", "year"],
    ["FYE 2017", "2017-03-31", "year"],
    ["2019/20 financial year", "2020-03-31", "year"],
    ["19/20", "2020-03-31", "year"],
    ["Academic year 2016/17", "2017-08-31", "year"],
    ["end of the academic year 16/17", "2017-08-31", "year"],
    ["2016/17 school year", "2017-08-31", "year"],
    ["2016-18", "2018-12-31", "year"],
    ["2016 – 19", "2019-12-31", "year"],
    ["2016 to 20", "2020-12-31", "year"],
    ["Financial year 2019-20", "2020-03-31", "year"],
    ["end of financial year 2016/17", "2017-03-31", "year"],
    ["Fiscal year 2016/17", "2017-03-31", "year"],
    ["F/Y 2016/17", "2017-03-31", "year"],
    ["School year 2016/17", "2017-08-31", "year"],
    ["AY 2016/17", "2017-08-31", "year"],
    ["2016-46", "2046-12-31", "year"],
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
    ["Q4 FY24", "2024-03-31", "quarter"],
    ["Q1 FY24", "2023-06-30", "quarter"],
    ["Q4 FY2023/24", "2024-03-31", "quarter"],
    ["FY24 Q4", "2024-03-31", "quarter"],
    ["Q4 of financial year 2024", "2024-03-31", "quarter"],
    ["Q1 19/20", "2019-06-30", "quarter"],
    ["19/20 Q1", "2019-06-30", "quarter"],
    ["first quarter of 2019/20", "2019-06-30", "quarter"],
    ["second quarter 2019/20", "2019-09-30", "quarter"],
    ["final quarter of 2019/20", "2020-03-31", "quarter"],
    ["FYE24 Q4", "2024-03-31", "quarter"],
    ["F/Y 2023/24 Q4", "2024-03-31", "quarter"],
    ["Financial year 2019/20 Q3", "2019-12-31", "quarter"],
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
    ["beginning of 2016", "2016-04-30", "season"],
    ["start of 2016", "2016-04-30", "season"],
    ["middle of 2016", "2016-08-31", "season"],
    ["Autumn term 2016", "2016-12-31", "season"],
    ["Spring term 2017", "2017-04-30", "season"],
    ["end of the summer term 2017", "2017-08-31", "season"],
    ["Autumn term 2016/17", "2016-12-31", "season"],
    ["Spring term 2016/17", "2017-04-30", "season"],
    ["Summer 2017 term", "2017-08-31", "season"],
  ]);
});

describe("words around a date change nothing", () => {
  tableOf("words", [
    ["by March 2016", "2016-03-31", "month"],
    ["By end of Nov 2015", "2015-11-30", "month"],
    ["By the end of March 2016", "2016-03-31", "month"],
    ["end of March 2016", "2016-03-31", "month"],
    ["from April 2013", "2013-04-30", "month"],
    ["as from June 2014", "2014-06-30", "month"],
    ["mid March 2016", "2016-03-31", "month"],
    ["before 1 April 2012", "2012-04-01", "day"],
    ["no later than 31/03/2016", "2016-03-31", "day"],
    ["To be completed by 31st March 2016", "2016-03-31", "day"],
    ["Completed by end of Nov 2015", "2015-11-30", "month"],
    ["Target date: 31/03/2016", "2016-03-31", "day"],
    ["31/03/2016 (TBC)", "2016-03-31", "day"],
    ["• March 2016", "2016-03-31", "month"],
    ["In place by 2016/17", "2017-03-31", "year"],
  ]);
  tableOf("a bracketed remark, or lines below the date", [
    ["March 2016 (subject to funding)", "2016-03-31", "month"],
    ["31/03/2016 [to be agreed with the Northmoor board]", "2016-03-31", "day"],
    ["March 2016 (phase 1)", "2016-03-31", "month"],
    ["March 2016 (ward b)", "2016-03-31", "month"],
    ["March 2016 (wards 1 and 2)", "2016-03-31", "month"],
    ["March 2016 (subject to funding (if any))", "2016-03-31", "month"],
    ["12 June 2016, 10am", "2016-06-12", "day"],
    ["12 June 2016, 14:00", "2016-06-12", "day"],
    ["12 June 2016, 2:30 pm", "2016-06-12", "day"],
    ["12 June 2016, 10:30hrs.", "2016-06-12", "day"],
    ["12 June 2016, 11 am", "2016-06-12", "day"],
    ["March 2016\nSubject to the outcome of the bid in June 2016", "2016-03-31", "month"],
    ["30 June 2016 (agreed at the board of 14 January)", "2016-06-30", "day"],
    ["30 June 2016 (date approved: 3 May 2017)", "2016-06-30", "day"],
    ["30 June 2016 (as authorised by the chair on 3 May 2017)", "2016-06-30", "day"],
    ["30 June 2016 (authorized 3 May 2017)", "2016-06-30", "day"],
    ["March 2016\nSubject to the outcome of the bid", "2016-03-31", "month"],
  ]);
});
