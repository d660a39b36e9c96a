/** How the columns of a sheet were understood: one line a column, with samples; and mappings changed by the user. Pure. */
import type { Analysis } from "../../analysis/analysis.types";
import type { SheetCells } from "../../plan/cells";
import { columnLetters } from "../../plan/columnLetters";
import { serialToIso, formatNumeric } from "../../plan/dates/calendar";
import { FIELDS, type Field } from "../../plan/model";
import type { SheetMapping } from "../../plan/sheetMapping";
import { sameText, textOf } from "../../plan/text";

export interface ColumnLine {
  readonly letters: string;
  readonly heading: string;
  /** What the column is taken for; the first where it holds two fields. */
  readonly field: Field | null;
  /** A second field in the same column: a date of completion and an outcome. */
  readonly also: readonly Field[];
  /** The first texts of actions below the heading. */
  readonly samples: readonly string[];
}

const MOST_SAMPLES = 3;
const LONGEST_SAMPLE = 80;
/** Serial numbers of 1990 to 2060: what looks like a date in the samples is shown as one. */
const DATES = { from: 32_874, to: 58_806 } as const;

/** What the columns of a sheet are taken for now: by the user, or else by the headings of its first plan. */
export function mappingOf(sheet: string, analysis: Analysis, own: SheetMapping | undefined): SheetMapping | null {
  if (own !== undefined) return own;
  const plan = analysis.plans.find((one) => one.plan.sheet === sheet)?.plan;
  return plan === undefined ? null : { headerRow: plan.headerRow, columns: plan.columns };
}

/**
 * Rows of a sheet that are no part of an action: headings, also repeated ones, banners, titles, footers. Rows that could not
 * be placed are not among them: what stands there may be what a column was not taken for.
 * @returns 1-based rows of the sheet
 */
export function rowsWithoutAction(sheet: string, { plans }: Pick<Analysis, "plans">): ReadonlySet<number> {
  const here = plans.filter(({ plan }) => plan.sheet === sheet);
  return new Set(
    here.flatMap(({ plan }) => [
      plan.headerRow,
      ...plan.skipped.filter(({ why }) => why !== "unplaced").map(({ row }) => row),
    ]),
  );
}

/**
 * One line for each column with anything in it.
 * @param withoutAction 1-based rows that give no samples
 */
export function columnLines(
  cells: SheetCells,
  mapping: SheetMapping,
  dateSystem: 1900 | 1904,
  withoutAction: ReadonlySet<number>,
): ColumnLine[] {
  const width = cells.values[0]?.length ?? 0;
  const header = mapping.headerRow - cells.firstRow;
  const isSampled = (row: number): boolean => row > header && !withoutAction.has(cells.firstRow + row);
  const sampled = [...cells.values.keys()].filter(isSampled);
  const lines: ColumnLine[] = [];
  for (let column = 0; column < width; column += 1) {
    const letters = columnLetters(cells.firstColumn - 1 + column);
    const [field, ...also] = FIELDS.filter((one) => mapping.columns[one] === letters);
    const heading = textOf(cells.values[header]?.[column]);
    const samples = samplesOf(cells, column, sampled, heading, dateSystem);
    if (field === undefined && heading === "" && samples.length === 0) continue;
    lines.push({ letters, heading, field: field ?? null, also, samples });
  }
  return lines;
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
    const sample = shown(cells.values[row]?.[column] ?? "", dateSystem);
    if (sample !== "" && !sameText(sample, heading)) samples.add(sample);
  }
  return [...samples];
}

function shown(value: string | number | boolean, dateSystem: 1900 | 1904): string {
  if (typeof value === "number" && value >= DATES.from && value <= DATES.to) {
    const iso = serialToIso(value, dateSystem);
    if (iso !== null) return formatNumeric(iso);
  }
  const oneLine = textOf(value).replace(/\s+/g, " ");
  return oneLine.length > LONGEST_SAMPLE ? `${oneLine.slice(0, LONGEST_SAMPLE - 1)}…` : oneLine;
}

/** The mapping with a column given to a field, or to none; the field leaves any other column it had. */
export function withColumn(mapping: SheetMapping, letters: string, field: Field | null): SheetMapping {
  const columns: Partial<Record<Field, string>> = {};
  for (const one of FIELDS) {
    const has = mapping.columns[one];
    if (has !== undefined && has !== letters && one !== field) columns[one] = has;
  }
  return { headerRow: mapping.headerRow, columns: field === null ? columns : { ...columns, [field]: letters } };
}

/** Whether a mapping makes a plan: something to do, and something to measure it by (plan-reading.md). */
export function makesAPlan({ columns }: SheetMapping): boolean {
  const has = (...fields: readonly Field[]): boolean => fields.some((field) => columns[field] !== undefined);
  return has("recommendation", "action") && has("target", "revised", "completed", "status", "rag");
}

/** Where a mapping may begin on a sheet without a plan: the row with most texts among the first. */
export function likelyHeaderRow(cells: SheetCells): number {
  const counts = cells.values
    .slice(0, 30)
    .map((row) => row.filter((value) => typeof value === "string" && value !== "").length);
  return cells.firstRow + Math.max(0, counts.indexOf(Math.max(...counts)));
}
