/**
 * Blocks with headings down the side, one for each recommendation (plan-reading.md, layout 5): where they stand on a sheet, and
 * which cell of each holds what. Labels may stand in several columns, each with its values to the right of it.
 */
import type { SheetCells } from "../cells";
import { strengthOf } from "../columns/headerRows";
import { comparable, textOf } from "../text";

/** A label and the value beside it. */
export interface FormCell {
  /** As typed, without a colon behind it. */
  readonly label: string;
  /** 0-based place of the value in the grid: of the first of its rows, where it goes on below. */
  readonly row: number;
  readonly column: number;
  /** Further 0-based rows in which the value goes on, below a blank label. */
  readonly further: readonly number[];
}

export interface Form {
  /** 0-based rows of the grid, the first with its first label, ascending. */
  readonly rows: readonly number[];
  readonly cells: readonly FormCell[];
}

export interface FormsOfSheet {
  readonly forms: readonly Form[];
  /** 0-based rows with a text that belongs to no form: titles, banners. */
  readonly lines: readonly number[];
}

/** A label names a field so strongly; see headingRules.ts. */
const LEAST_STRENGTH = 4.4;
const LONGEST_LABEL = 120;
/** Labels stand at the left. */
const MOST_COLUMNS = 12;
/** Different labels that must be understood, in forms that recur and in a form that stands alone on its sheet. */
const FEWEST_RECURRING = 3;
const FEWEST_ALONE = 5;
/** A column with more different texts is no column of labels; what they say need not be asked. */
const MOST_LABELS = 150;
/** Nobody keeps more forms below each other than fit in so many rows. */
export const MOST_ROWS = 3_000;
/** So much of a label column consists of labels: a column of a table does not. */
const MOSTLY_LABELS = 0.6;

type Row = SheetCells["values"][number];

const labelOf = (text: string): string => text.replace(/\s?[:：]$/u, "");

function textAt(values: SheetCells["values"], row: number, column: number): string {
  const value = values[row]?.[column];
  return typeof value === "string" && value.length <= LONGEST_LABEL ? textOf(value) : "";
}

interface LabelColumn {
  readonly column: number;
  /** 0-based column of the values. */
  readonly values: number;
  /** comparable() labels that the sheet has several times. */
  readonly recurring: ReadonlySet<string>;
}

/** The labels of one column, if it is one of labels: how often each different text stands in it, and which are understood. */
function labelsIn(values: SheetCells["values"], column: number): Omit<LabelColumn, "values"> | null {
  const counts = new Map<string, number>();
  let filled = 0;
  for (let row = 0; row < values.length; row++) {
    if (textOf(values[row]?.[column]) === "" || textOf(values[row]?.[column + 1]) === "") continue;
    filled++;
    const label = comparable(labelOf(textAt(values, row, column)));
    if (label !== "") counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  if (counts.size > MOST_LABELS) return null;
  const understood = [...counts.keys()].filter((label) => strengthOf(label) >= LEAST_STRENGTH);
  const recurring = [...counts].filter(([, count]) => count > 1).map(([label]) => label);
  const isRecurring = understood.filter((label) => recurring.includes(label)).length >= FEWEST_RECURRING;
  const isAlone = recurring.length === 0 && understood.length >= FEWEST_ALONE;
  if (!isRecurring && !isAlone) return null;
  const known = new Set([...understood, ...recurring]);
  const labels = [...counts].reduce((sum, [label, count]) => sum + (known.has(label) ? count : 0), 0);
  return labels >= filled * MOSTLY_LABELS ? { column, recurring: new Set(recurring) } : null;
}

function labelColumns({ values }: SheetCells): LabelColumn[] {
  const width = Math.min(MOST_COLUMNS, values[0]?.length ?? 0);
  const found: LabelColumn[] = [];
  for (let column = 0; column + 1 < width; column++) {
    // The values of one label column are not the labels of another.
    if (found.some((one) => one.values === column)) continue;
    const labels = labelsIn(values, column);
    if (labels !== null) found.push({ ...labels, values: column + 1 });
  }
  return found;
}

/** A form while its rows pass. */
class OpenForm {
  readonly rows: number[] = [];
  readonly cells: (FormCell & { readonly further: number[] })[] = [];
  /** The last cell of each label column, which may go on below. */
  private readonly last = new Map<number, number[]>();

  /** Takes the row in; false where it holds nothing of a form. */
  take(row: number, values: SheetCells["values"], columns: readonly LabelColumn[]): boolean {
    let isTaken = false;
    for (const { column, values: beside } of columns) {
      const label = textAt(values, row, column);
      const isFilled = textOf(values[row]?.[beside]) !== "";
      if (label !== "") {
        const further: number[] = [];
        this.cells.push({ label: labelOf(label), row, column: beside, further });
        this.last.set(column, further);
        isTaken = true;
      } else if (isFilled && this.last.has(column)) {
        this.last.get(column)?.push(row);
        isTaken = true;
      }
    }
    if (isTaken) this.rows.push(row);
    return isTaken;
  }
}

const filledIn = (row: Row): number => row.filter((value) => textOf(value) !== "").length;

/** The forms of a sheet, from its top to its bottom; null where it has none. */
export function findForms(cells: SheetCells): FormsOfSheet | null {
  const { values } = cells;
  if (values.length > MOST_ROWS) return null;
  const columns = labelColumns(cells);
  const [first] = columns;
  if (first === undefined) return null;
  const isLabel = (row: number): boolean => {
    const label = comparable(labelOf(textAt(values, row, first.column)));
    return first.recurring.size > 0 ? first.recurring.has(label) : strengthOf(label) >= LEAST_STRENGTH;
  };
  const start = values.findIndex((_, row) => isLabel(row) && filledIn(values[row] ?? []) > 1);
  const startLabel = comparable(labelOf(textAt(values, start, first.column)));
  const forms: Form[] = [];
  const lines: number[] = [];
  let open: OpenForm | null = null;
  for (let row = 0; row < values.length; row++) {
    const filled = filledIn(values[row] ?? []);
    if (filled === 0) continue;
    if (comparable(labelOf(textAt(values, row, first.column))) === startLabel) {
      open = new OpenForm();
      forms.push(open);
    }
    // A text alone that is no label ends the form: a banner, a note.
    const isLine = filled === 1 && !isLabel(row) && textOf(values[row]?.[first.values]) === "";
    if (isLine) open = null;
    if (open === null || !open.take(row, values, columns)) lines.push(row);
  }
  return forms.length === 0 ? null : { forms, lines };
}
