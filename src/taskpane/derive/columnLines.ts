/** How the columns of a sheet were understood: one line a column, with samples, how sure and why. Pure. */
import type { SheetCells } from "../../plan/cells";
import { columnIndex, columnLetters } from "../../plan/columnLetters";
import type { ProposedColumn } from "../../plan/columns/proposedMapping";
import { cellShown, cutTo } from "./cellShown";
import type { ColumnReading, Field, Plan } from "../../plan/model";
import type { SheetMapping } from "../../plan/sheetMapping";
import { sameText, textOf } from "../../plan/text";
import { fieldsOfColumn, isSaid } from "./mappings";

/** How sure it is what a column holds; "unused" where it was taken for nothing. */
export type Sureness = "unused" | "guessed" | "likely" | "sure" | "said";

export interface ColumnLine {
  readonly letters: string;
  readonly heading: string;
  /** What the column is taken for; the first where it holds two fields. */
  readonly field: Field | null;
  /** A second field in the same column: a date of completion and an outcome. */
  readonly also: readonly Field[];
  readonly sureness: Sureness;
  /** In words; "" where nothing is known. */
  readonly why: string;
  /** Which of several columns for the field it is, the last being the one that controls; null where it is the only one. */
  readonly place: { readonly number: number; readonly of: number } | null;
  /** Of an unused column, how many of its cells hold something. */
  readonly unusedTexts: number;
  /** The first texts of actions below the heading. */
  readonly samples: readonly string[];
}

const MOST_SAMPLES = 3;
const LONGEST_SAMPLE = 80;

/**
 * Rows of a sheet that are no part of an action: headings, also repeated ones, banners, titles, footers. Rows that could not
 * be placed are not among them: what stands there may be what a column was not taken for.
 * @returns 1-based rows of the sheet
 */
export function rowsWithoutAction(plan: Pick<Plan, "headerRow" | "skipped">): ReadonlySet<number> {
  return new Set([plan.headerRow, ...plan.skipped.filter(({ why }) => why !== "unplaced").map(({ row }) => row)]);
}

export interface ColumnsKnown {
  readonly cells: SheetCells;
  readonly mapping: SheetMapping;
  /** The user has made the mapping, or parts of it. */
  readonly isOwn: boolean;
  /** How each column was read, or would be. */
  readonly read: readonly (ProposedColumn & Partial<Pick<ColumnReading, "unusedTexts">>)[];
  readonly dateSystem: 1900 | 1904;
  /** 1-based rows that give no samples. */
  readonly withoutAction: ReadonlySet<number>;
}

/** One line for each column with anything in it, in the order of the sheet. */
export function columnLines({ cells, mapping, isOwn, read, dateSystem, withoutAction }: ColumnsKnown): ColumnLine[] {
  const width = cells.values[0]?.length ?? 0;
  const header = mapping.headerRow - cells.firstRow;
  const isSampled = (row: number): boolean => row > header && !withoutAction.has(cells.firstRow + row);
  const sampled = [...cells.values.keys()].filter(isSampled);
  const lines: ColumnLine[] = [];
  for (let column = 0; column < width; column += 1) {
    const letters = columnLetters(cells.firstColumn - 1 + column);
    const [field, ...also] = fieldsOfColumn(mapping, letters);
    const known = read.find((one) => one.column === letters);
    const heading = known?.heading ?? textOf(cells.values[header]?.[column]);
    const samples = samplesOf(cells, column, sampled, textOf(cells.values[header]?.[column]), dateSystem);
    if (field === undefined && heading === "" && samples.length === 0) continue;
    const unused = known?.unusedTexts ?? (field === undefined ? textsIn(cells, column, sampled) : 0);
    lines.push({
      ...{ letters, heading, field: field ?? null, also, samples },
      sureness:
        isOwn && isSaid(mapping, letters) ? "said" : field === undefined ? "unused" : (known?.certainty ?? "likely"),
      why: known?.why ?? "",
      place: field === undefined ? null : placeOf(mapping, field, letters),
      unusedTexts: field === undefined ? unused : 0,
    });
  }
  return lines;
}

function placeOf({ several = {} }: SheetMapping, field: Field, letters: string): ColumnLine["place"] {
  const all = several[field];
  return all === undefined ? null : { number: all.indexOf(letters) + 1, of: all.length };
}

function textsIn({ values }: SheetCells, column: number, rows: readonly number[]): number {
  return rows.filter((row) => textOf(values[row]?.[column]) !== "").length;
}

/** What most needs a look comes first: text that is not used, then guesses, then what is likely, then the rest. */
export function inOrderOfDoubt(lines: readonly ColumnLine[]): ColumnLine[] {
  const weight = ({ sureness, unusedTexts }: ColumnLine): number =>
    sureness === "unused" ? (unusedTexts > 0 ? 0 : 4) : { guessed: 1, likely: 2, sure: 3, said: 3 }[sureness];
  return [...lines].sort((a, b) => weight(a) - weight(b));
}

/**
 * The column in which a field is put right: the one that was taken for it or, where none was, the one that most looks like it
 * of those that are not used or were guessed. Null where there is no column left to choose.
 */
export function columnFor(field: Field, lines: readonly ColumnLine[], cells: SheetCells): string | null {
  const taken = lines.find((line) => line.field === field || line.also.includes(field));
  if (taken !== undefined) return taken.letters;
  const free = lines.filter(({ sureness, unusedTexts }) => sureness === "guessed" || unusedTexts > 0);
  const [best] = free
    .map(({ letters, samples }) => ({ letters, likeness: likeness(field, letters, samples, cells) }))
    .sort((a, b) => b.likeness - a.likeness);
  return best?.letters ?? null;
}

const SHORT = 30;

/** States are few short texts many times over; dates have figures in them. 0 to 1. */
function likeness(field: Field, letters: string, samples: readonly string[], cells: SheetCells): number {
  const isDate = ["start", "target", "revised", "completed"].includes(field);
  if (isDate) return samples.filter((sample) => /\d/.test(sample)).length / Math.max(1, samples.length);
  if (field !== "status" && field !== "rag") return 0;
  const column = columnIndex(letters) - (cells.firstColumn - 1);
  const texts = cells.values.map((row) => textOf(row[column])).filter((one) => one !== "");
  const short = texts.filter((one) => one.length <= SHORT).length / Math.max(1, texts.length);
  return short * (1 - new Set(texts).size / Math.max(1, texts.length));
}

/** A few of the column's texts; not its heading, which may be repeated on every page. @param rows 0-based rows of the grid */
function samplesOf(
  cells: SheetCells,
  column: number,
  rows: readonly number[],
  heading: string,
  dateSystem: 1900 | 1904,
): string[] {
  const samples = new Set<string>();
  for (const row of rows) {
    if (samples.size === MOST_SAMPLES) break;
    const sample = cutTo(LONGEST_SAMPLE, cellShown(cells.values[row]?.[column] ?? "", dateSystem));
    if (sample !== "" && !sameText(sample, heading)) samples.add(sample);
  }
  return [...samples];
}
