/** Which rows of a sheet may be headers, told cheaply; and the texts of a header of one to three rows. */
import type { CellValue, MergedArea, TrackerCells } from "../cells";
import { formatMonth, serialToIso } from "../dates/calendar";
import { commonEnds } from "../mapAgain";
import { textOf } from "../text";
import { conceptsOfWord, isSmallWord } from "./concepts";
import type { Kind } from "./cellKind";
import { headingEvidence } from "./evidence";
import { namesAnother } from "./headingScores";
import { plainHeading } from "./headingWords";
import type { CellLooks } from "./profile";

export type Row = readonly CellValue[];

/** A heading with all its guidance is hardly longer. */
export const LONGEST_HEADING = 700;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** What words of headings are written with: plain letters, # and %. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 35 || code === 37;

/** The first or the last word of a text, lower case; "" where it has none. */
function wordAt(text: string, fromEnd: boolean): string {
  let at = fromEnd ? text.length - 1 : 0;
  const step = fromEnd ? -1 : 1;
  while (text.charAt(at) !== "" && !isLetter(text.charCodeAt(at))) at += step;
  const start = at;
  while (isLetter(text.charCodeAt(at))) at += step;
  return (fromEnd ? text.slice(at + 1, start + 1) : text.slice(start, at)).toLowerCase();
}

/** Whether a cell may be a heading, by its first and last word alone. */
function hintsAtHeading(text: string): boolean {
  const first = wordAt(text, false);
  return conceptsOfWord(first).size > 0 || ASKING.has(first) || conceptsOfWord(wordAt(text, true)).size > 0;
}

/** How headings ask, beside their own words. */
const ASKING: ReadonlySet<string> = new Set(["what", "how"]);

/** A header may have one heading with its guidance; a row with several long texts is one of a plan. */
const LONG = 100;
const MOST_LONG = 1;

function hasLongTexts(row: Row): boolean {
  let long = 0;
  for (const value of row) if (typeof value === "string" && value.length > LONG && ++long > MOST_LONG) return true;
  return false;
}

/** Asked of every row of a sheet, so it must cost little. */
function mayBeHeader(row: Row): boolean {
  if (hasLongTexts(row)) return false;
  return namesColumns(row);
}

/** Serial numbers of days from 1990 to 2060. */
const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 58_806;
const isSerial = (value: CellValue | undefined): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= FIRST_SERIAL && value <= LAST_SERIAL;

/**
 * Whether a row's numbers are dates that head columns, month after month: several beside each other, each later than the one
 * before. The dates of an action stand in no such row.
 */
export function hasDateHeadings(row: Row): boolean {
  let numbers = 0;
  for (let column = 0; column < row.length; column++) {
    const value = row[column];
    if (typeof value !== "number") continue;
    const before = row[column - 1];
    if (!isSerial(value) || (numbers > 0 && !(isSerial(before) && value > before))) return false;
    numbers++;
  }
  return numbers >= LEAST_DATE_HEADINGS;
}
const LEAST_DATE_HEADINGS = 3;

/** "31/12/2025": one day by itself is an action's; several head columns. */
const DAY_ALONE = /^\s?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\s?$/u;

/** Whether two of a row's texts or more could be headings, by their first and last words. */
export function namesColumns(row: Row): boolean {
  const hasDates = hasDateHeadings(row);
  let filled = 0;
  let hints = 0;
  let numbers = 0;
  let days = 0;
  for (const value of row) {
    if (value === "" || (hasDates && typeof value === "number")) continue;
    if (typeof value === "boolean") return false;
    filled++;
    if (typeof value === "number") {
      numbers++;
      if (value < FIRST_YEAR || value > LAST_YEAR || numbers > 2) return false;
    } else if (value.length > LONGEST_HEADING) return false;
    else if (DAY_ALONE.test(value)) days++;
    else if (hintsAtHeading(value)) hints++;
  }
  return hints >= 2 && hints * 3 >= filled && days !== 1;
}

/** A header's row names a column for certain; a line of a plan that happens to hold such words names fewer. */
const STRONG_HEADING = 6;
const LEAST_STRONG = 3;

/** What a cell of a plan is, and a heading is not, though the words may be the same: "Completed", "Local". */
const OF_DATA: readonly Kind[] = ["state", "date", "reach", "response"];

const LONGEST_STRONG = 60;
/** So many of its words must be known for a text to be looked at more closely: asked of every row, so it must cost little. */
const LEAST_KNOWN = 0.7;

function isOfKnownWords(text: string): boolean {
  if (text.length > LONGEST_STRONG) return false;
  const words = text.toLowerCase().match(/[\p{L}#%]+/gu);
  if (words === null) return false;
  const known = words.filter((word) => conceptsOfWord(word).size > 0 || isSmallWord(word));
  return known.length >= words.length * LEAST_KNOWN;
}

function isFullHeader(row: Row, looks: CellLooks): boolean {
  const filled = row.filter((value) => value !== "");
  const named = row.filter((value, column) => {
    const text = textOf(value);
    if (!isOfKnownWords(text) || strengthOf(text) < STRONG_HEADING) return false;
    const kinds = looks.of(row)[column] ?? [];
    return !OF_DATA.some((kind) => kinds.includes(kind));
  });
  return named.length >= LEAST_STRONG && named.length * 2 >= filled.length;
}

/** The most that a heading says for any field. */
export const strengthOf = (heading: string): number => Math.max(0, ...headingEvidence(heading).scores.values());

/** A sheet's rows, and which of them may be headers. */
interface Look {
  readonly rows: readonly Row[];
  readonly likely: readonly number[];
}
const NOT_LOOKED: Look = { rows: [], likely: [] };

/** Tells headers from other rows; what costs much is remembered for each row, as long as it is the same object. */
export class HeaderRows {
  private readonly full = new WeakMap<Row, boolean>();
  private readonly lastLooks = new Map<string, Look>();

  /** @param dateSystem of the workbook: what dates in headings are counted from */
  constructor(
    private readonly looks: CellLooks,
    private readonly dateSystem: TrackerCells["dateSystem"] = 1900,
  ) {}

  /** What a cell says as a heading: of a date its month. */
  readonly labelOf = (value: CellValue | undefined): string =>
    isSerial(value) ? formatMonth(serialToIso(value, this.dateSystem) ?? "") : textOf(value);

  /** Whether a row may be a header, by its words alone. */
  mayBe(row: Row): boolean {
    return mayBeHeader(row);
  }

  /**
   * The 0-based rows of a sheet's grid that may be headers, by their words alone. Rows that are the same objects as when the
   * sheet was looked at last are not looked at again.
   */
  likelyIn(sheet: string, rows: readonly Row[]): readonly number[] {
    const before = this.lastLooks.get(sheet) ?? NOT_LOOKED;
    const { head, tail } = commonEnds(rows, before.rows);
    const end = rows.length - tail;
    const shift = rows.length - before.rows.length;
    const likely = before.likely.filter((at) => at < head);
    for (let at = head; at < end; at++) if (mayBeHeader(rows[at] ?? [])) likely.push(at);
    for (const at of before.likely) if (at + shift >= end) likely.push(at + shift);
    this.lastLooks.set(sheet, { rows, likely });
    return likely;
  }

  /** Whether a row names so many columns that it is hardly anything else. */
  isFull(row: Row): boolean {
    return this.mayBe(row) && remembered(this.full, row, () => isFullHeader(row, this.looks));
  }
}

function remembered(answers: WeakMap<Row, boolean>, row: Row, ask: (row: Row) => boolean): boolean {
  let answer = answers.get(row);
  if (answer === undefined) answers.set(row, (answer = ask(row)));
  return answer;
}

/** The texts of a header over several rows. */
export interface HeaderTexts {
  /** By column: what the heading says, groups in front; "" where blank. */
  readonly headings: readonly string[];
  /** By column: what is matched; without the group where the heading says enough by itself. */
  readonly naming: readonly string[];
}

/** From here on a heading says enough without the group above it. */
const SAYS_ENOUGH = 6.5;

/**
 * A heading with the group above it, where that says more: "Q1" below "Progress". A heading stands alone that says enough, or
 * that the group blurs: "Date circulated" below "Our response", "Notes" below the name of a place.
 */
function nameInGroup(group: string, heading: string): string {
  const both = `${group} ${heading}`;
  const said = strengthOf(heading);
  const isOwn = said >= SAYS_ENOUGH || namesAnother(plainHeading(heading)) || strengthOf(both) < said;
  return isOwn ? heading : both;
}

/** What a cell says as a heading. */
type LabelOf = (value: CellValue | undefined) => string;

/** The texts of a row, each spread to the right over the blank cells of its merged area or, without merges, to the next text. */
function spread(
  texts: readonly string[],
  at: number,
  below: readonly string[],
  merges: readonly MergedArea[] | undefined,
): string[] {
  let group = "";
  let until = -1;
  return texts.map((text, column) => {
    if (text !== "") {
      group = text;
      const area = merges?.find((one) => one.row === at && one.column === column);
      until = merges === undefined ? texts.length : column + (area?.columns ?? 1) - 1;
      return text;
    }
    // A group stands over headings; where nothing stands below, the column is blank.
    return column <= until && below[column] !== "" ? group : "";
  });
}

/** Joins the lines of one heading that was broken over rows: "Recommend-" and "ation", "Action to" and "be taken". */
function joinLines(above: string, below: string): string {
  if (!/^\p{Ll}/u.test(below)) return `${above} ${below}`;
  if (above.endsWith("-")) return above.slice(0, -1) + below;
  return isBrokenWord(wordAt(above, true), wordAt(below, false)) ? above + below : `${above} ${below}`;
}

/** "Recommenda" and "tion": a word of headings where they are one, and the first no word by itself. */
const isBrokenWord = (end: string, start: string): boolean =>
  end !== "" && conceptsOfWord(end).size === 0 && !isSmallWord(end) && conceptsOfWord(end + start).size > 0;

/**
 * The texts of the header in rows `from` to `to` of the grid (0-based, both included).
 * @param isSplit the rows are lines of the same headings, and not groups over headings
 */
export function headerTexts(
  rows: readonly Row[],
  from: number,
  to: number,
  isSplit: boolean,
  merges: readonly MergedArea[] | undefined,
  labelOf: LabelOf,
): HeaderTexts {
  let headings = (rows[to] ?? []).map(labelOf);
  let naming = headings;
  for (let at = to - 1; at >= from; at--) {
    const row = (rows[at] ?? []).map(labelOf);
    const above = isSplit ? row : spread(row, at, headings, merges);
    naming = beneath(above, naming, isSplit ? joinLines : nameInGroup);
    headings = beneath(above, headings, isSplit ? joinLines : (group, heading) => `${group} – ${heading}`);
  }
  return { headings, naming };
}

/** The texts of a row together with those above them; the other alone where one of them is blank. */
const beneath = (
  above: readonly string[],
  texts: readonly string[],
  join: (above: string, below: string) => string,
): string[] =>
  texts.map((text, column) => {
    const over = above[column] ?? "";
    return over === "" || text === "" ? over + text : join(over, text);
  });
