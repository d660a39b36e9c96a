/** Numbers in date columns: real dates, months, years, and numbers that are no dates. */
import { readDate } from "../../../src/plan/dates/readDate";
import type { DateSettings } from "../../../src/plan/dates/settings";
import type { CellValue } from "../../../src/plan/cells";
import { SETTINGS } from "./settings";

const read = (value: CellValue, numberFormat: string, settings: Partial<DateSettings> = {}) =>
  readDate({ value, numberFormat }, { ...SETTINGS, ...settings });

/** 31 March 2016 in the 1900 system. */
const SERIAL = 42460;

test.each([
  "dd/mm/yyyy",
  "m/d/yyyy",
  "d-mmm-yy",
  "d-mmm",
  "[$-809]dd mmmm yyyy;@",
  "[$-F800]dddd\\, mmmm dd\\, yyyy",
  "yyyy-mm-dd",
  "dd/mm/yyyy hh:mm",
  '"due "dd/mm/yyyy',
])("a serial shown as %j is a day", (format) => {
  expect(read(SERIAL, format)).toEqual({
    text: "31/03/2016",
    date: "2016-03-31",
    precision: "day",
    ongoing: false,
    revisedTo: null,
    datesNamed: 1,
    problem: null,
  });
});

test.each(["mmm-yy", "mmmm yyyy", "mm/yyyy", "[$-809]mmm yyyy;@", "mmm"])(
  "a serial shown as %j, without a day, is the month",
  (format) => {
    expect(read(SERIAL - 30, format)).toMatchObject({ text: "March 2016", date: "2016-03-31", precision: "month" });
  },
);

test("a serial shown as a year is the year", () => {
  expect(read(SERIAL, "yyyy")).toMatchObject({ text: "2016", date: "2016-12-31", precision: "year" });
});

test("a time of day beside the day is dropped", () => {
  expect(read(SERIAL + 0.99, "dd/mm/yyyy hh:mm").date).toBe("2016-03-31");
});

test("the workbook's date system decides the day", () => {
  expect(read(SERIAL - 1462, "dd/mm/yyyy", { dateSystem: 1904 }).date).toBe("2016-03-31");
});

test.each(["General", "0", "@", "#,##0"])("a year typed as a number in a cell of format %j is the year", (format) => {
  expect(read(2016, format)).toMatchObject({ text: "2016", date: "2016-12-31", precision: "year", problem: null });
});

test("a year typed into a cell that has a date format is the year, not a day of 1905", () => {
  expect(read(2016, "dd/mm/yyyy")).toMatchObject({ date: "2016-12-31", precision: "year", problem: null });
});

test.each([1900, 1989, 2199])("a year of %d is implausible, typed as a number", (year) => {
  expect(read(year, "General")).toMatchObject({ text: String(year), date: null, problem: "implausible-year" });
});

test("in a cell that has a date format, numbers from 1990 to 2100 are years", () => {
  expect(read(1990, "dd/mm/yyyy").date).toBe("1990-12-31");
  expect(read(2100, "dd/mm/yyyy").text).toBe("2100");
  expect(read(1989, "dd/mm/yyyy").text).toBe("11/06/1905");
  expect(read(2101, "dd/mm/yyyy").text).toBe("01/10/1905");
  expect(read(2016.5, "dd/mm/yyyy").text).toBe("08/07/1905");
});

test("1 January 1990 is the first serial that counts without a format", () => {
  expect(read(32874, "General").date).toBe("1990-01-01");
  expect(read(32873, "General").problem).toBe("not-a-date");
});

test("a serial that lost its format, as when dates are pasted as values, is a day", () => {
  expect(read(SERIAL, "General")).toMatchObject({ text: "31/03/2016", date: "2016-03-31", precision: "day" });
});

test.each([
  [5, "General"],
  [0.9, "0%"],
  [-3, "General"],
  [1234567, "General"],
  [20000, "General"],
  [60000, "General"],
  [1899, "General"],
  [2200, "General"],
  [0.5, "hh:mm"],
  [Number.NaN, "General"],
  [-1, "dd/mm/yyyy"],
  [0, "dd/mm/yyyy"],
  [99999999, "dd/mm/yyyy"],
])("%d shown as %j is not a date", (value, format) => {
  expect(read(value, format)).toMatchObject({ text: String(value), date: null, problem: "not-a-date" });
});

test.each([
  [2, "02/01/1900"],
  [32873, "31/12/1989"],
  [54149, "01/04/2048"],
])("serial %d, shown as %j, has an implausible year", (value, text) => {
  expect(read(value, "dd/mm/yyyy")).toMatchObject({ text, date: null, problem: "implausible-year" });
});

test.each([true, false])("%j is not a date", (value) => {
  expect(read(value, "General")).toMatchObject({ date: null, problem: "not-a-date" });
});
