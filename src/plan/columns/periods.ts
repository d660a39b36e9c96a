/** Columns that stand for periods, "Update January 2024", "Q2 RAG": in which order they follow each other. */

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\b/iu;
const QUARTER = /\b(?:q|qtr |quarter )([1-4])\b/iu;
const YEAR = /\b(?:19|20)(\d\d)\b/u;
const SHORT_YEAR = /[' /](\d\d)\b/u;
/** Terms and seasons, by the month in which they end. */
const SEASONS: Readonly<Record<string, number>> = { win: 1, spr: 4, sum: 7, aut: 11 };
const SEASON = /\b(win(?:ter)?|spr(?:ing)?|sum(?:mer)?|aut(?:umn)?)\b/iu;
const FIGURES = /\b(\d{1,2})[/.-](\d{1,2})[/.-](?:20)?(\d\d)\b/u;
const MONTHS_A_QUARTER = 3;
/** Quarters are of the financial year, which begins in April. */
const FIRST_MONTH = 3;
const MONTHS_A_YEAR = 12;

/** The day before a month, which is no year: "14 May 26", "10th Sept '26". */
const DAY = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -](?=${MONTH.source})`, "iu");
/** Days follow each other within a month. */
const A_DAY = 1 / 100;

/**
 * The period that a heading names, as a number of months that only its order means something; null where it names none, or none
 * with a year.
 */
export function periodOf(text: string): number | null {
  const figures = FIGURES.exec(text);
  if (figures !== null) return Number(figures[3]) * MONTHS_A_YEAR + Number(figures[2]) - 1 + Number(figures[1]) * A_DAY;
  const day = DAY.exec(text);
  const heading = text.replace(DAY, "");
  const year = (YEAR.exec(heading) ?? SHORT_YEAR.exec(heading))?.[1];
  if (year === undefined) return null;
  const months = Number(year) * MONTHS_A_YEAR;
  const quarter = QUARTER.exec(heading);
  if (quarter !== null) return months + FIRST_MONTH + (Number(quarter[1]) - 1) * MONTHS_A_QUARTER;
  const month = MONTH.exec(heading)?.[1]?.slice(0, 3).toLowerCase();
  if (month !== undefined) return months + MONTHS.indexOf(month) + Number(day?.[1] ?? 0) * A_DAY;
  return months + (SEASONS[SEASON.exec(heading)?.[1]?.slice(0, 3).toLowerCase() ?? ""] ?? 0);
}

/** Whether a heading names a month or a quarter at all, with or without a year. */
export const namesPeriod = (heading: string): boolean =>
  MONTH.test(heading) || QUARTER.test(heading) || SEASON.test(heading) || periodOf(heading) !== null;

const PERIODS = [FIGURES, YEAR, SHORT_YEAR, QUARTER, MONTH, SEASON].map(({ source }) => new RegExp(source, "giu"));

/** Whether two headings say the same of two periods: "Rating 2024" and "Rating 2025". */
export function areOfOneKind(a: string, b: string): boolean {
  if (a === b || !namesPeriod(a) || !namesPeriod(b)) return false;
  const [one, other] = [a, b].map((heading) =>
    PERIODS.reduce((text, period) => text.replace(period, " "), heading)
      .replace(/\s+/gu, " ")
      .trim()
      .toLowerCase(),
  );
  return one === other && one !== "";
}

/**
 * Columns of one field, the one that controls last: by their periods where all name one with a year, in their own order where they
 * are of periods without a year or numbered; else the one whose heading fits best controls, whatever stands beside it.
 * @param columns 0-based, from left to right
 * @param main the column that was settled for the field
 */
export function inOrder(columns: readonly number[], main: number, headingOf: (column: number) => string): number[] {
  const periods = columns.map((column) => periodOf(headingOf(column)));
  if (periods.every((period) => period !== null)) {
    const order = new Map(columns.map((column, index) => [column, periods[index] ?? 0]));
    return [...columns].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  }
  const isRow = columns.every((column) => namesPeriod(headingOf(column)) || /\d\s*$/u.test(headingOf(column)));
  return isRow ? [...columns] : [...columns.filter((column) => column !== main), main];
}
