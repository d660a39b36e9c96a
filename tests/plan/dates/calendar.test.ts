/** Calendar arithmetic: months' ends, quarters, and Excel's serial numbers in both date systems. */
import fc from "fast-check";
import {
  addDays,
  addMonths,
  daysBetween,
  formatLong,
  formatMonth,
  formatNumeric,
  formatShort,
  isoDay,
  isoToSerial,
  isValidDay,
  lastDayOfFebruary,
  lastDayOfMonth,
  quarterEnd,
  serialToIso,
  threeMonthsOn,
} from "../../../src/plan/dates/calendar";

const anyDay = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const systems = fc.constantFrom(1900 as const, 1904 as const);

test.each([
  [2016, 3, "2016-03-31"],
  [2016, 2, "2016-02-29"],
  [2015, 2, "2015-02-28"],
  [2000, 2, "2000-02-29"],
  [2100, 2, "2100-02-28"],
  [2016, 12, "2016-12-31"],
  [2016, 4, "2016-04-30"],
])("the last day of %d-%d is %s", (year, month, day) => {
  expect(lastDayOfMonth(year, month)).toBe(day);
});

test("February ends on the 29th only in leap years", () => {
  expect([2015, 2016, 1900, 2000].map(lastDayOfFebruary)).toEqual([
    "2015-02-28",
    "2016-02-29",
    "1900-02-28",
    "2000-02-29",
  ]);
});

test.each([
  [2016, 2, 29, true],
  [2015, 2, 29, false],
  [2016, 4, 31, false],
  [2016, 13, 1, false],
  [2016, 0, 1, false],
  [2016, 1, 0, false],
  [216, 1, 1, false],
  [2016.5, 1, 1, false],
  [Number.NaN, 1, 1, false],
])("whether %d-%d-%d is a day: %s", (year, month, day, valid) => {
  expect(isValidDay(year, month, day)).toBe(valid);
});

test("days are padded", () => {
  expect(isoDay(2016, 3, 1)).toBe("2016-03-01");
});

test.each([
  ["2016-01-31", 1, "2016-02-29"],
  ["2016-03-31", -1, "2016-02-29"],
  ["2016-11-30", 3, "2017-02-28"],
  ["2016-05-15", 12, "2017-05-15"],
])("%s and %d months is %s", (from, months, to) => {
  expect(addMonths(from, months)).toBe(to);
});

test.each([
  ["2018-03-31", "2018-03-31"],
  ["2018-04-01", "2018-06-30"],
  ["2018-01-01", "2018-03-31"],
  ["2018-09-15", "2018-09-30"],
  ["2018-10-01", "2018-12-31"],
])("%s is in the quarter to %s", (day, end) => {
  expect(quarterEnd(day, 0)).toBe(end);
});

test.each([
  ["2018-03-31", "2018-06-30"],
  ["2018-04-01", "2018-07-01"],
  ["2018-09-30", "2018-12-31"],
  ["2018-11-30", "2019-02-28"],
  ["2018-11-29", "2019-02-28"],
  ["2018-02-28", "2018-05-31"],
])("the three months after %s end on %s", (day, end) => {
  expect(threeMonthsOn(day)).toBe(end);
});

test("quarters go back over the turn of the year", () => {
  expect(quarterEnd("2018-02-10", -1)).toBe("2017-12-31");
  expect(quarterEnd("2018-02-10", -5)).toBe("2016-12-31");
});

describe("serial numbers, as Excel shows them", () => {
  test.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [36526, "2000-01-01"],
    [42460, "2016-03-31"],
    [42460.75, "2016-03-31"],
    [2958465, "9999-12-31"],
  ])("1900 system: %d is %s", (serial, day) => {
    expect(serialToIso(serial, 1900)).toBe(day);
  });

  test.each([
    [0, "1904-01-01"],
    [1, "1904-01-02"],
    [40998, "2016-03-31"],
    [2957003, "9999-12-31"],
  ])("1904 system: %d is %s", (serial, day) => {
    expect(serialToIso(serial, 1904)).toBe(day);
  });

  test.each([-1, 0, 60, 2958466, Number.NaN, Number.POSITIVE_INFINITY])("1900 system: %d is no day", (serial) => {
    expect(serialToIso(serial, 1900)).toBeNull();
  });

  test("each day has its serial, and comes back from it", () => {
    fc.assert(
      fc.property(anyDay, systems, (day, system) => {
        expect(serialToIso(isoToSerial(day, system), system)).toBe(day);
      }),
    );
  });

  test("each serial has its day, and comes back from it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_900_000 }), systems, (serial, system) => {
        fc.pre(!(system === 1900 && serial === 60));
        expect(isoToSerial(serialToIso(serial, system) ?? "", system)).toBe(serial);
      }),
    );
  });
});

test("days between and days added agree, over any distance", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, days) => {
      expect(daysBetween(day, addDays(day, days))).toBe(days);
    }),
  );
});

test("a day is written in four ways", () => {
  expect(formatLong("2016-03-01")).toBe("1 March 2016");
  expect(formatShort("2016-09-30")).toBe("30 Sep 2016");
  expect(formatNumeric("2016-03-01")).toBe("01/03/2016");
  expect(formatMonth("2016-03-31")).toBe("March 2016");
});
