/** What becomes of values that are written, and what cells show. */
import { typed } from "../../src/standin/model/input";
import { formattedText } from "../../src/standin/model/text";
import { onSheet, session } from "./support/session";

const year = new Date().getFullYear();

/** Serial number of a day of this year, counted independently of the code under test. */
function serialThisYear(month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

describe("typed as a number", () => {
  test.each([
    ["12", 12, null],
    [" 12 ", 12, null],
    ["-3.5", -3.5, null],
    ["+7", 7, null],
    [".5", 0.5, null],
    ["0012", 12, null],
    ["1,234", 1234, "#,##0"],
    ["1,234.50", 1234.5, "#,##0.00"],
    ["(5)", -5, null],
    ["50%", 0.5, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["£12", 12, "£#,##0"],
    ["-£1,200.50", -1200.5, "£#,##0.00"],
    ["1e3", 1000, "0.00E+00"],
    ["10.10", 10.1, null],
  ])("%j", (text, value, numberFormat) => {
    expect(typed(text, false, false)).toEqual({ value, formula: null, numberFormat });
  });
});

describe("typed as a date or a time, day before month", () => {
  test.each([
    ["2016-03-31", 42_460, "dd/mm/yyyy"],
    ["31/3/2016", 42_460, "dd/mm/yyyy"],
    ["31-03-16", 42_460, "dd/mm/yyyy"],
    ["01/02/2016", 42_401, "dd/mm/yyyy"],
    ["31 March 2016", 42_460, "dd-mmm-yy"],
    ["31-Mar-16", 42_460, "dd-mmm-yy"],
    ["March 2016", 42_430, "mmm-yy"],
    ["Mar-16", 42_430, "mmm-yy"],
    ["1/1/1900", 1, "dd/mm/yyyy"],
    ["1/3/1900", 61, "dd/mm/yyyy"],
    ["1/4", serialThisYear(4, 1), "dd-mmm"],
    ["10-12", serialThisYear(12, 10), "dd-mmm"],
    ["12:30", 0.520_833_333_333_333_4, "hh:mm"],
  ])("%j", (text, value, numberFormat) => {
    expect(typed(text, false, false)).toEqual({ value, formula: null, numberFormat });
  });

  test("days are counted from 1904 where the workbook does", () => {
    expect(typed("31/3/2016", false, true).value).toBe(42_460 - 1462);
  });
});

describe("stays text", () => {
  test.each([
    "Action 4",
    "31/02/2016",
    "32 March 2016",
    "13/13/2016",
    "by March 2016",
    "Ongoing",
    "1.2.3",
    "1,23",
    "2012/13",
    "90% complete",
    "12 weeks",
    "N/A",
    "true story",
    "1st July",
  ])("%j", (text) => {
    expect(typed(text, false, false)).toEqual({ value: text, formula: null, numberFormat: null });
  });

  test.each(["=1+1", "12", "31/3/2016", "TRUE", "+x"])("%j with an apostrophe before it, which is not kept", (text) => {
    expect(typed(`'${text}`, false, false)).toEqual({ value: text, formula: null, numberFormat: null });
  });

  test.each(["=1+1", "12", "31/3/2016", "TRUE", "- x"])("%j in a cell formatted as text", (text) => {
    expect(typed(text, true, false)).toEqual({ value: text, formula: null, numberFormat: null });
  });
});

describe("becomes something else", () => {
  test.each(["=1+1", "+x", "- to be agreed", "@Ashdale"])("%j is taken for a formula", (text) => {
    expect(typed(text, false, false).formula).toBe(text.startsWith("=") ? text : `=${text}`);
  });
  test.each([
    ["TRUE", true],
    ["false", false],
    ["#N/A", "#N/A"],
  ])("%j", (text, value) => {
    expect(typed(text, false, false)).toEqual({ value, formula: null, numberFormat: null });
  });
});

describe("what cells show", () => {
  test.each([
    [42_460, "dd/mm/yyyy", "31/03/2016"],
    [42_460, "mmm-yy", "Mar-16"],
    [42_460, "General", "42460"],
    [0.5, "0%", "50%"],
    [1234.5, "#,##0.00", "1,234.50"],
    ["text", "0.00", "text"],
    ["", "0.00", ""],
    [true, "General", "TRUE"],
    [3, '0" of 6"', "3 of 6"],
  ])("%j as %j", (value, format, text) => {
    expect(formattedText(value, format, false)).toBe(text);
  });

  test("dates of a 1904 workbook", () => {
    expect(formattedText(42_460 - 1462, "dd/mm/yyyy", true)).toBe("31/03/2016");
  });
});

test("a date typed into a General cell gives it a date's format; any other format stays", async () => {
  await session(null, () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B1").numberFormat = [["mmm-yy"]];
      const range = sheet.getRange("A1:D1");
      range.values = [["31/3/2016", "31/3/2016", "'31/3/2016", "#N/A"]];
      range.load({ values: true, text: true, numberFormat: true, valueTypes: true, formulas: true });
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        values: [[42_460, 42_460, "31/3/2016", "#N/A"]],
        formulas: [[42_460, 42_460, "31/3/2016", "#N/A"]],
        text: [["31/03/2016", "Mar-16", "31/3/2016", "#N/A"]],
        numberFormat: [["dd/mm/yyyy", "mmm-yy", "General", "General"]],
        valueTypes: [["Double", "Double", "String", "Error"]],
      });
    }),
  );
});

test("text format set before the values keeps them as they are", async () => {
  await session(null, async () => {
    await onSheet((sheet, context) => {
      const range = sheet.getRange("A1:A2");
      range.numberFormat = [["@"], ["@"]];
      range.values = [["=SUM(1)"], ["1/2"]];
      range.load({ formulas: true });
      context.trackedObjects.add(range);
    });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2");
      range.load({ formulas: true });
      await context.sync();
      expect(range.formulas).toEqual([["=SUM(1)"], ["1/2"]]);
    });
  });
});
