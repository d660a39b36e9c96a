/** A progress cell is often a diary: only its latest entry that tells anything says how things stand. */
import { isBareDate } from "../../plan/bareText";
import { lastDayOfMonth } from "../../plan/dates/calendar";
import type { IsoDate } from "../../plan/model";
import { tellsNothing } from "../../plan/noNews";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_IN_LETTERS = `(${MONTHS.map((month) => `[${month.charAt(0).toUpperCase()}${month.charAt(0)}]${month.slice(1)}`).join("|")})[a-z]*\\.?`;

/**
 * The date that heads an entry, at the start of a line or after "Update", and set off from what follows: day, month
 * and year in figures ("03/02/2014:", "3.2.14 –"), or a month in letters with its year ("Update Feb 2014 Following …").
 */
const ENTRY_DATE = new RegExp(
  "(?:(?:^|\\n)[\\s•*-]{0,8}(?:[Uu]pdated?:?\\s+)?|\\b[Uu]pdated?:?[^\\S\\n]+)" +
    `(?:\\d{1,2}[./-](\\d{1,2})[./-](\\d{4}|\\d{2})|(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?${MONTH_IN_LETTERS}\\s+(\\d{4}))` +
    "(?=\\s{0,9}[:–—.-]|\\s{1,9}[A-Z]|\\s{0,9}\\n)",
  "gu",
);

/** A number that orders entries by month. */
function monthNumber(found: RegExpExecArray): number {
  const [, monthInFigures, yearOfFigures, monthInLetters, yearOfLetters] = found;
  const year = Number(yearOfFigures ?? yearOfLetters);
  const month =
    monthInLetters === undefined ? Number(monthInFigures) : MONTHS.indexOf(monthInLetters.toLowerCase()) + 1;
  return (year < 100 ? year + 2000 : year) * 12 + month;
}

/** What is left of a text once older entries are set aside. */
export interface LatestUpdate {
  readonly text: string;
  /** 0-based place in the whole text. */
  readonly index: number;
}

interface Entry {
  /** 0-based place of its date in the whole text. */
  readonly start: number;
  readonly month: number;
}

function entriesOf(text: string): Entry[] {
  const entries: Entry[] = [];
  ENTRY_DATE.lastIndex = 0;
  for (let found = ENTRY_DATE.exec(text); found !== null; found = ENTRY_DATE.exec(text))
    entries.push({ start: found.index, month: monthNumber(found) });
  return entries;
}

/**
 * The latest dated entry of a diary, wherever it stands (the later of equals), with what is written below it before an
 * older one; text above the first date is older than any. An entry such as "No update" is not the latest while another
 * says more. The whole text where no entry carries a date.
 * @example latestUpdate("Jan 2017: drafted\nMay 2017: published").text === "\nMay 2017: published"
 */
export function latestUpdate(text: string): LatestUpdate {
  const entries = entriesOf(text);
  if (entries.length === 0) return { text, index: 0 };
  const endOf = (at: number): number => entries[at + 1]?.start ?? text.length;
  const tells = ({ start }: Entry, at: number): boolean => !tellsNothing(text.slice(start, endOf(at)), isBareDate);
  const latestOf = (among: readonly Entry[]): Entry | undefined =>
    among.reduce<Entry | undefined>(
      (best, one) => (best === undefined || one.month >= best.month ? one : best),
      undefined,
    );
  const latest = latestOf(entries.filter(tells)) ?? latestOf(entries);
  const start = latest?.start ?? 0;
  return { text: text.slice(start, entries.find((one) => one.start > start)?.start), index: start };
}

const dayOf = (month: number): IsoDate => lastDayOfMonth(Math.floor((month - 1) / 12), ((month - 1) % 12) + 1);

/** The last day of the month of the latest entry that is dated, whatever it tells; null where none carries a date. */
export function latestUpdateDay(text: string): IsoDate | null {
  const months = entriesOf(text).map(({ month }) => month);
  return months.length === 0 ? null : dayOf(Math.max(...months));
}

const MONTH_AND_YEAR = new RegExp(`\\b${MONTH_IN_LETTERS}\\s{1,3}(\\d{4})\\b`, "u");

/** The last day of the month that the heading of a column of updates names: "March 2024 update". */
export function monthNamedIn(heading: string): IsoDate | null {
  const found = MONTH_AND_YEAR.exec(heading);
  if (found === null) return null;
  return dayOf(Number(found[2]) * 12 + MONTHS.indexOf((found[1] ?? "").toLowerCase()) + 1);
}

const SILENT_SINCE =
  /\b(?:no|nothing)(?: (?:further|more|new|recent|written))?(?: (?:contact|entry|heard|news|replies|reply|reports?|responses?|returns?|updates?)\b)(?: [a-z]{2,12}){0,4} since ([^.;\n]{1,20})/i;
const DAY_IN_FIGURES = /\b\d{1,2}[./-](\d{1,2})[./-](?:20)?(\d\d)\b/;

/** The last day of the month since which a text says that nothing was heard: "No update received since April 2026"; null for others. */
export function silentSince(text: string): IsoDate | null {
  const since = SILENT_SINCE.exec(text)?.[1];
  if (since === undefined) return null;
  const figures = DAY_IN_FIGURES.exec(since);
  return figures === null ? monthNamedIn(since) : dayOf((Number(figures[2]) + 2000) * 12 + Number(figures[1]));
}
