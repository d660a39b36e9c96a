/**
 * Forms → a plan. They are laid out as a table, a row for each form, and that is read as any other; then what was read is told in
 * the sheet's own terms again, so that every figure and finding leads to the cell that it comes from.
 */
import type { CellLook, CellValue, SheetCells } from "../cells";
import type { Kind } from "../columns/cellKind";
import type { ColumnRead, Header } from "../columns/header.types";
import type { HeaderContext } from "../columns/readHeader";
import type { Field, SkippedRow } from "../model";
import type { Draft } from "../rows/drafts";
import { repeatsHeader } from "../columns/sameHeader";
import { findTables } from "../rows/findTables";
import { readTable, type ReadTable, type TableRange } from "../rows/readTable";
import { comparable, textOf } from "../text";
import { findForms, MOST_ROWS, type Form, type FormCell, type FormsOfSheet } from "./findForms";

interface FormsRead extends ReadTable {
  readonly range: TableRange;
}

/** A row of the table: a form, a line of the sheet, or the headings. */
type Source = Form | { readonly line: number } | null;

interface Laid {
  readonly cells: SheetCells;
  readonly sources: readonly Source[];
  /** The cell of a form for each column of the table, by form. */
  readonly at: ReadonlyMap<Form, readonly (FormCell | undefined)[]>;
}

const isForm = (source: Source | undefined): source is Form => source != null && "cells" in source;

/** The labels of all forms, each once, in the order in which they stand. */
function labelsOf(forms: readonly Form[]): string[] {
  const labels: string[] = [];
  const known = new Set<string>();
  for (const { cells } of forms) {
    let after = labels.length;
    for (const { label } of cells) {
      const name = comparable(label);
      const at = labels.findIndex((one) => comparable(one) === name);
      if (at >= 0) after = at + 1;
      if (known.has(name)) continue;
      known.add(name);
      labels.splice(after, 0, label);
      after++;
    }
  }
  return labels;
}

function valueOf({ values }: SheetCells, { row, column, further }: FormCell): CellValue {
  const value = values[row]?.[column] ?? "";
  if (further.length === 0) return value;
  return [row, ...further]
    .map((at) => textOf(values[at]?.[column]))
    .filter((text) => text !== "")
    .join("\n");
}

/** Lays the forms out as a table, with the lines of the sheet where they stand between them. */
function layOut(sheet: SheetCells, { forms, lines }: FormsOfSheet): Laid {
  const labels = labelsOf(forms);
  const names = labels.map(comparable);
  const at = new Map(
    forms.map((form) => [form, names.map((name) => form.cells.find(({ label }) => comparable(label) === name))]),
  );
  const first = forms[0]?.rows[0] ?? 0;
  const above = lines.filter((line) => line < first).map((line): Source => ({ line }));
  const below = [...lines.filter((line) => line >= first).map((line) => ({ line })), ...forms];
  const rowOf = (source: Form | { readonly line: number }): number =>
    "line" in source ? source.line : (source.rows[0] ?? 0);
  const sources: Source[] = [...above, null, ...below.sort((a, b) => rowOf(a) - rowOf(b))];
  const blank = labels.map((): CellValue => "");
  const values = sources.map((source): readonly CellValue[] => {
    if (source === null) return labels;
    if (!isForm(source)) {
      const text = (sheet.values[source.line] ?? []).map(textOf).filter((one) => one !== "");
      return [text.join(" "), ...blank.slice(1)];
    }
    return (at.get(source) ?? []).map((cell) => (cell === undefined ? "" : valueOf(sheet, cell)));
  });
  const ofCells = <T>(known: ReadonlyMap<number, readonly T[]>, none: T): Map<number, T[]> =>
    new Map(
      labels.map((_, column) => [
        column,
        sources.map((source) => {
          const cell = isForm(source) ? at.get(source)?.[column] : undefined;
          return (cell && known.get(cell.column)?.[cell.row]) ?? none;
        }),
      ]),
    );
  return {
    cells: {
      sheet: sheet.sheet,
      firstRow: 1,
      firstColumn: 1,
      values,
      numberFormats: ofCells(sheet.numberFormats, "General"),
      merges: [],
      ...(sheet.looks && { looks: ofCells<CellLook | undefined>(sheet.looks, undefined) }),
      ...(sheet.fillsSeen && { fillsSeen: sheet.fillsSeen }),
    },
    sources,
    at,
  };
}

/** Tells what was read of the laid-out table in the sheet's own rows and columns. */
class InSheet {
  constructor(
    private readonly sheet: SheetCells,
    private readonly laid: Laid,
    private readonly header: Header,
  ) {}

  read(read: ReadTable, range: TableRange): FormsRead {
    for (const draft of read.drafts) this.place(draft);
    const taken = new Set(read.drafts.flatMap(({ rows }) => rows));
    return {
      ...read,
      skipped: this.skipped(read.skipped, taken),
      range: { ...range, ...this.wholeSheet(), header: this.head() },
    };
  }

  private wholeSheet(): Pick<TableRange, "from" | "to"> {
    return { from: 0, to: this.sheet.values.length };
  }

  /** Gives a draft the rows of its forms, and each of its fields the cell that holds it. */
  private place(draft: Draft): void {
    const forms = draft.rows.flatMap((row) => this.formAt(row));
    const lent: Partial<Record<Field, readonly number[]>> = {};
    for (const field of Object.keys(this.header.mapping) as Field[]) {
      lent[field] = forms.flatMap((form) => this.cellOf(form, field)?.row ?? []);
    }
    draft.rows = forms.flatMap(({ rows }) => rows);
    draft.lent = lent;
  }

  private formAt(row: number): Form[] {
    const source = this.laid.sources[row];
    return isForm(source) ? [source] : [];
  }

  /** The cell of a field; where several labels name it, the last that holds something. */
  private cellOf(form: Form, field: Field): FormCell | undefined {
    const { mapping, several } = this.header;
    const columns = several[field] ?? [mapping[field] ?? -1];
    const cells = columns.flatMap((column) => this.laid.at.get(form)?.[column] ?? []);
    return cells.findLast((cell) => this.isFilled(cell)) ?? cells.at(-1);
  }

  /**
   * Lines keep what they were told to be; what else holds something and is in no action was not placed.
   * @param taken the rows of the actions, 0-based
   */
  private skipped(skipped: readonly SkippedRow[], taken: ReadonlySet<number>): SkippedRow[] {
    const why = new Map(
      skipped.flatMap((one) => {
        const source = this.laid.sources[one.row];
        if (isForm(source)) return source.rows.map((row) => [row, one.why] as const);
        return source == null ? [] : [[source.line, one.why] as const];
      }),
    );
    return this.sheet.values.flatMap((row, at): SkippedRow[] => {
      const told = why.get(at);
      if (told !== undefined) return [{ row: at, why: told }];
      if (taken.has(at)) return [];
      return [{ row: at, why: row.every((value) => textOf(value) === "") ? "blank" : "unplaced" }];
    });
  }

  private head(): Header {
    const { header, laid } = this;
    const [first] = laid.at.keys();
    const row = first?.rows[0] ?? 0;
    const column = (of: number): number => this.columnOf(of);
    const labels = laid.cells.values[header.row] ?? [];
    const mapping = Object.entries(header.mapping) as [Field, number][];
    return {
      ...header,
      row,
      firstRow: row,
      mapping: Object.fromEntries(mapping.map(([field, of]) => [field, column(of)])),
      several: {},
      ticks: [],
      headings: [],
      labels: Object.fromEntries(mapping.map(([field, of]) => [field, textOf(labels[of])])),
      lines: [],
      columns: header.columns.map((read): ColumnRead => {
        const texts = [...laid.at.values()].filter((cells) => this.isFilled(cells[read.column])).length;
        return { ...read, column: column(read.column), texts };
      }),
    };
  }

  /** The sheet's column in which the values of one of the table's columns stand. */
  private columnOf(column: number): number {
    const cells = [...this.laid.at.values()].flatMap((one) => one[column] ?? []);
    return cells[0]?.column ?? 0;
  }

  private isFilled(cell: FormCell | undefined): boolean {
    return cell !== undefined && textOf(this.sheet.values[cell.row]?.[cell.column]) !== "";
  }
}

const isHeadedByLabels = ({ sources }: Laid, { firstRow, row }: Header): boolean =>
  firstRow === row && sources[row] === null;

const TRACKED: readonly Field[] = ["target", "revised", "completed", "start", "status", "rag"];
const TELLING: readonly Kind[] = ["date", "state", "colour", "tick"];

const DATES: readonly Field[] = ["target", "revised", "completed"];
const OWNERS: readonly Field[] = ["leadAgency", "leadOfficer"];

/**
 * Whether some form has a date or a state where its labels say so: a list of words and their meanings has none.
 * A form that stands alone on its sheet must have a date and an owner among its labels.
 */
function areTracked({ cells, sources }: Laid, { mapping }: Header, context: HeaderContext): boolean {
  const columns = TRACKED.flatMap((field) => mapping[field] ?? []);
  const isDated = DATES.some((field) => mapping[field] !== undefined);
  if (sources.filter(isForm).length === 1 && !(isDated && OWNERS.some((field) => mapping[field] !== undefined)))
    return false;
  return sources.some((source, row) => {
    if (!isForm(source)) return false;
    const kinds = context.looks.of(cells.values[row] ?? []);
    return columns.some((column) => TELLING.some((kind) => kinds[column]?.includes(kind) === true));
  });
}

/**
 * The plan that the forms of a sheet make; none where it has none, or they make no plan.
 * @param said what the user said of rows, by 0-based row of the grid: a form with a row that is none is left out
 */
export function readForms(
  sheet: SheetCells,
  context: HeaderContext,
  said: ReadonlyMap<number, "action" | "none"> | null,
): FormsRead[] {
  const found = findForms(sheet);
  if (found === null) return [];
  const forms = found.forms.filter(({ rows }) => !rows.some((row) => said?.get(row) === "none"));
  const laid = layOut(sheet, { ...found, forms });
  const ranges = findTables(laid.cells, context);
  const [range] = ranges;
  // The labels must be the headings, and there must be no others: else the sheet is something else.
  if (range === undefined || ranges.length > 1 || !isHeadedByLabels(laid, range.header)) return [];
  if (!areTracked(laid, range.header, context)) return [];
  return [new InSheet(sheet, laid, range.header).read(readTable(laid.cells, range), range)];
}

/** Of a row of a form every other cell is a label; of a table's header all are headings, and few of these words recur below. */
const LEAST_LABELS = 1 / 3;

/**
 * Whether what was taken for the headings of a table may be a row of forms: many of its texts stand again below, in rows that do
 * not say the same throughout. Cheap, since it is asked of every sheet.
 */
export function isRowOfForm({ values }: SheetCells, header: Header): boolean {
  if (values.length > MOST_ROWS) return false;
  const texts = (values[header.row] ?? []).flatMap((text, column) => (textOf(text) === "" ? [] : [{ text, column }]));
  const below = values.slice(header.row + 1).filter((row) => !repeatsHeader(header, row));
  const recurring = texts.filter(({ text, column }) => below.some((row) => row[column] === text));
  return recurring.length > 0 && recurring.length >= texts.length * LEAST_LABELS;
}

/** 0-based columns of the grid in which the forms' values stand, with whatever date, state or colour they may hold. */
export function formColumns(sample: SheetCells): number[] {
  const columns = (findForms(sample)?.forms ?? []).flatMap(({ cells }) => cells.map(({ column }) => column));
  return [...new Set(columns)].sort((a, b) => a - b);
}
