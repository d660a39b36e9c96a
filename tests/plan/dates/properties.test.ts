/** What holds for every text and every date. */
import fc from "fast-check";
import { formatLong, formatMonth, formatNumeric, formatShort, lastDayOfMonth } from "../../../src/plan/dates/calendar";
import { leadingCompletionDate } from "../../../src/plan/dates/leadingCompletionDate";
import { isPlausible } from "../../../src/plan/dates/readings";
import { readDate } from "../../../src/plan/dates/readDate";
import { timeLimitInBanner } from "../../../src/plan/dates/timeLimitInBanner";
import { readText, SETTINGS } from "./settings";
import { cpuMilliseconds } from "../../support/cpuTime";

const plausibleDay = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2048-03-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("every way of writing a day reads back as that day", () => {
  const ways = [
    formatLong,
    formatShort,
    formatNumeric,
    (iso: string) => iso,
    (iso: string) => formatLong(iso).toUpperCase(),
  ];
  fc.assert(
    fc.property(plausibleDay, fc.constantFrom(...ways), (day, write) => {
      expect(readText(write(day))).toMatchObject({ date: day, precision: "day", datesNamed: 1, problem: null });
    }),
  );
});

test("a month reads back as its last day", () => {
  fc.assert(
    fc.property(plausibleDay, (day) => {
      const last = lastDayOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
      fc.pre(isPlausible(last, SETTINGS));
      expect(readText(formatMonth(day))).toMatchObject({ date: last, precision: "month", problem: null });
    }),
  );
});

test("of any list of days the latest counts", () => {
  fc.assert(
    fc.property(
      fc.array(plausibleDay, { minLength: 1, maxLength: 8 }),
      fc.constantFrom("\n", "; ", ", ", "\n• "),
      (days, separator) => {
        const read = readText(days.map(formatLong).join(separator));
        expect(read).toMatchObject({ date: [...days].sort().at(-1), datesNamed: days.length, problem: null });
      },
    ),
  );
});

/** Pieces that date patterns begin to match, in any order and number: where backtracking would show. */
const pieces = fc.constantFrom(
  ...[
    " ",
    "  ",
    "\n",
    "\t",
    "1",
    "31",
    "2016",
    "03",
    "/",
    "-",
    ".",
    ",",
    "(",
    ")",
    "'",
    "st",
    "the ",
    "of ",
    "by ",
    "to ",
  ],
  ...[
    "March",
    "may ",
    "Q3",
    "winter",
    "early ",
    "within 6 months ",
    "publication",
    "revised ",
    "ongoing",
    "and ",
    "×",
    "İ",
  ],
);
const anyText = fc.oneof(
  fc.string({ maxLength: 5000, unit: "grapheme" }),
  fc.array(pieces, { maxLength: 1500 }).map((parts) => parts.join("").slice(0, 5000)),
);

test("any text is read without an error into a date that is plausible, or none", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const read = readText(text);
      expect(read.text).toBe(text);
      expect(read.date === null).toBe(read.precision === "none");
      for (const date of [read.date, read.revisedTo]) if (date !== null) expect(isPlausible(date, SETTINGS)).toBe(true);
      leadingCompletionDate(text, SETTINGS);
      timeLimitInBanner(text, SETTINGS);
    }),
  );
});

test("any number in any format is read without an error", () => {
  fc.assert(
    fc.property(
      fc.double(),
      fc.constantFrom("General", "dd/mm/yyyy", "mmm-yy", "yyyy", "0%", ""),
      (value, numberFormat) => {
        const { date } = readDate({ value, numberFormat }, SETTINGS);
        if (date !== null) expect(isPlausible(date, SETTINGS)).toBe(true);
      },
    ),
  );
});

test("long runs of one piece take no more than their length: 5,000 characters are read in well under a second", () => {
  const runs = [
    " ",
    "1",
    "31 ",
    "1/",
    "1-",
    "2016 ",
    "March ",
    "1 March ",
    "(",
    "by the ",
    "revised ",
    "1st",
    "within ",
    "1 and ",
  ];
  const taken = cpuMilliseconds(() => {
    for (const run of runs) readText(run.repeat(5000 / run.length));
  });
  // A few milliseconds each; a pattern that backtracks would take minutes.
  expect(taken).toBeLessThan(2000);
});
