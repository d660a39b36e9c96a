/**
 * The figures of page 1, counted again by the definitions that the paper itself prints: read here from its words, by nothing that the
 * program shares, over the rows of the annex.
 */
import { analyse } from "../../src/analysis/analyse";
import { SAMPLE_TRACKER } from "../../src/cli/files/places";
import { PRESETS } from "../../src/rag/presets";
import { boardReport } from "../../src/report/boardReport";
import { SAMPLE_AS_AT } from "../fixtures/sample";
import { readWorkbook, trackerCellsOf } from "../support/trackerCells";
import { writtenAnnex, writtenSheet, type WrittenSheet } from "./support/writtenSheet";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "20 November 2026" as a serial number of Excel. */
function serialOf(words: string): number {
  const [day = "", month = "", year = ""] = words.split(" ");
  return Date.UTC(Number(year), MONTHS.indexOf(month), Number(day)) / 86_400_000 + 25_569;
}

type Row = ReadonlyMap<string, unknown>;
let paper: WrittenSheet;
let said: string;
let rows: readonly Row[];
beforeAll(async () => {
  const cells = trackerCellsOf(await readWorkbook(SAMPLE_TRACKER));
  const settings = { asAt: SAMPLE_AS_AT, preset: PRESETS.BRAG, quarters: "financial", publication: null } as const;
  const report = boardReport(analyse(cells, settings));
  paper = writtenSheet(report.operations);
  said = [...paper.texts("A"), ...paper.texts("B")].join(" ");

  const table = writtenAnnex(report).table("Plan_in_full");
  rows = table.rows.map((row) => new Map(table.headings.map((heading, at) => [heading, row[at]])));
});

function tile(label: RegExp): unknown {
  for (let row = 1; row <= paper.lastRow; row += 1) {
    if (label.test(String(paper.cell(`B${row}`)))) return paper.cell(`A${row}`);
  }
  return undefined;
}

/** What the paper says that a tile counts. */
function meaning(label: RegExp): string {
  for (let row = 1; row <= paper.lastRow; row += 1) {
    if (label.test(String(paper.cell(`B${row}`)))) return String(paper.cell(`C${row}`));
  }
  return "";
}

/** What a sentence says in the place of the pattern's groups. */
function read(pattern: RegExp, text = said): readonly string[] {
  const found = pattern.exec(text);
  if (found === null) throw new Error(`The paper nowhere says ${pattern.source}.`);
  return found.slice(1);
}

const isOpen = (row: Row): boolean => String(row.get("Counted as")).startsWith("open");
const isComplete = (row: Row): boolean => row.get("Counted as") === "complete";
const day = (row: Row, heading: string): number => {
  const value = row.get(heading);
  return typeof value === "number" ? value : Number.NaN;
};
const count = (test: (row: Row) => boolean): number => rows.filter(test).length;
const DATE = "(\\d+ [A-Z][a-z]+ \\d{4})";

test("overdue", () => {
  const [by = "", before = ""] = read(new RegExp(`^Open, and (.+?) is before ${DATE}\\.$`, "u"), meaning(/^Overdue/u));
  expect(by).toBe("the revised date, or else the target date,");
  // The annex calls the revised date, or else the target date, the date now.
  const recounted = count((row) => isOpen(row) && day(row, "Date now") < serialOf(before));
  expect(recounted).toBeGreaterThan(0);
  expect(tile(/^Overdue/u)).toBe(recounted);
});

test("due in the next three months", () => {
  const [from = "", to = ""] = read(
    new RegExp(`^Open, and that date is from ${DATE} to ${DATE}\\.$`, "u"),
    meaning(/^Due in the next three months$/u),
  );
  const recounted = count(
    (row) => isOpen(row) && day(row, "Date now") >= serialOf(from) && day(row, "Date now") <= serialOf(to),
  );
  expect(recounted).toBeGreaterThan(0);
  expect(tile(/^Due in the next three months$/u)).toBe(recounted);
});

test("no date or no owner", () => {
  expect(meaning(/^Open, no date or no owner$/u)).toBe(
    "Open, and without a date that can be read, or with neither an agency nor an officer.",
  );
  const recounted = count(
    (row) =>
      isOpen(row) &&
      (Number.isNaN(day(row, "Date now")) ||
        (row.get("Lead agency") === "none named" && row.get("Lead officer") === "not recorded")),
  );
  expect(recounted).toBeGreaterThan(0);
  expect(tile(/^Open, no date or no owner$/u)).toBe(recounted);
});

test("outcome stated", () => {
  expect(meaning(/^Complete with outcome stated/u)).toBe(
    "Complete, and the outcome says more than that the action is complete.",
  );
  const saysNoMore = (text: string): boolean =>
    /^(?:not recorded|complete[d]?|done|closed|yes)\W*$/iu.test(text.trim());
  const recounted = count((row) => isComplete(row) && !saysNoMore(String(row.get("Outcome"))));
  expect(recounted).toBeGreaterThan(0);
  expect(tile(/^Complete with outcome stated/u)).toBe(recounted);
});

test("the period: what was completed and what became overdue in it", () => {
  const [start = "", end = ""] = read(/Period covered: (\d+ [A-Z][a-z]+)(?: \d{4})? to (\d+ [A-Z][a-z]+ \d{4})/u);
  const [from, to] = [serialOf(`${start} ${end.slice(-4)}`), serialOf(end)];
  const [completed = "", overdue = ""] = read(
    /own dates, from .+?, (no|\d+) actions? (?:was|were) completed, and (none|\d+) that/u,
  );
  const numberOf = (word: string): number => (word === "no" || word === "none" ? 0 : Number(word));
  const inPeriod = (date: number): boolean => date >= from && date <= to;
  expect(numberOf(completed)).toBe(count((row) => isComplete(row) && inPeriod(day(row, "Completed"))));
  // Overdue from the day after its date on.
  const becameOverdue = count((row) => isOpen(row) && inPeriod(day(row, "Date now") + 1));
  expect(becameOverdue).toBeGreaterThan(0);
  expect(numberOf(overdue)).toBe(becameOverdue);
});
