/** Day first is the rule; what can only be month first is read so; what could be either is told. */
import { dayMonthOrder } from "../../../src/plan/dates/dayMonthOrder";
import { readText } from "./settings";

test.each([
  ["05/23/2016", "2016-05-23"],
  ["5/23/16", "2016-05-23"],
  ["12-31-2015", "2015-12-31"],
  ["5/23/2016 12:00:00 AM", "2016-05-23"],
  ["06/05/2016", "2016-05-06"],
])("%j is %s", (text, date) => {
  expect(readText(text)).toMatchObject({ date, precision: "day", problem: null });
});

test("what the user says of a sheet turns round what could be either, and nothing else", () => {
  const order = "month-first";
  expect(readText("06/05/2016", { order }).date).toBe("2016-06-05");
  expect(readText("23/05/2016", { order }).date).toBe("2016-05-23");
  expect(readText("2016-06-05", { order }).date).toBe("2016-06-05");
  expect(readText("6 May 2016", { order }).date).toBe("2016-05-06");
  expect(readText("05/23", { order }).problem).toBe("no-year");
  expect(readText("05/31", { order }).problem).toBe("no-year");
  expect(readText("05/32", { order }).date).toBe("2032-05-31");
});

test.each([
  ["05/23/2016", "month-first"],
  ["23/05/2016", "day-first"],
  ["31/02/2016", "day-first"],
  ["06/05/2016", "either"],
  ["6.5.16", "either"],
  ["By 06/05/2016", "either"],
  ["06/05/2016, revised to 06/23/2016", "month-first"],
  ["06/05/2016\n23/05/2016", "day-first"],
  ["23/05/2016\n05/23/2016", "either"],
  ["05/05/2016", null],
  ["23/23/2016", null],
  ["31/12/2016", "day-first"],
  ["12/31/2016", "month-first"],
  ["12/11/2016", "either"],
  ["06/12/2016", "either"],
  ["31/03/20166", null],
  ["2016-05-06", null],
  ["6 May 2016", null],
  ["May 2016", null],
  ["05/2016", null],
  ["v1.2.2016", null],
  ["Ongoing", null],
  ["", null],
])("the order of %j: %s", (text, order) => {
  expect(dayMonthOrder(text)).toBe(order);
});
