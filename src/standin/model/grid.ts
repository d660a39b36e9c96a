/**
 * The cells of one sheet: values row by row, formulas beside them. Blank cells take no room; a row's array ends with its last
 * value, so that a whole range is answered by slicing rows.
 */
import { bounding, sameRect } from "./address";
import type { Rect } from "./address";
import type { Runs } from "./runs";
import { shiftKeys, shiftLine, type Shift } from "./shift";

/** As Excel gives it: "" when blank, a serial number for a date, a string for an error such as "#N/A". */
export type CellValue = string | number | boolean;

export class Grid {
  private readonly rows = new Map<number, CellValue[]>();
  private readonly formulaRows = new Map<number, Map<number, string>>();
  /** By row, then column: only of cells whose text has runs with fonts of their own. */
  private readonly runRows = new Map<number, Map<number, Runs>>();
  private extent: Rect | null | undefined;
  /** Rows that were given out as they are. */
  private readonly givenOut = new WeakSet<readonly CellValue[]>();

  /** Value of a cell, 0-based. */
  value(row: number, column: number): CellValue {
    return this.rows.get(row)?.[column] ?? "";
  }

  /** Formula of a cell with its "=", or null. */
  formula(row: number, column: number): string | null {
    return this.formulaRows.get(row)?.get(column) ?? null;
  }

  /** Sets value and formula of a cell; "" and null clear it. */
  set(row: number, column: number, value: CellValue, formula: string | null = null): void {
    this.setFormula(row, column, formula);
    this.runRows.get(row)?.delete(column);
    this.extent = undefined;
    const cells = this.ownRow(row);
    if (value === "") {
      if (cells === undefined || column >= cells.length) return;
      cells[column] = "";
      while (cells.length > 0 && cells[cells.length - 1] === "") cells.pop();
      if (cells.length === 0) this.rows.delete(row);
      return;
    }
    if (cells === undefined) {
      this.rows.set(row, padded([], column, value));
    } else {
      padded(cells, column, value);
    }
  }

  /** A row that may be changed: one that was given out is an answer by now, and answers stay as they were. */
  private ownRow(row: number): CellValue[] | undefined {
    const cells = this.rows.get(row);
    if (cells === undefined || !this.givenOut.has(cells)) return cells;
    const own = [...cells];
    this.rows.set(row, own);
    return own;
  }

  get hasFormulas(): boolean {
    return this.formulaRows.size > 0;
  }

  /** Blocks that hold all formulas of a rectangle and nothing else: pieces of columns, from left to right and down. */
  formulaRects(within: Rect): Rect[] {
    const rowsOf = new Map<number, number[]>();
    for (const [row, formulas] of this.formulaRows) {
      if (row < within.row || row >= within.row + within.rows) continue;
      for (const column of formulas.keys()) {
        if (column < within.column || column >= within.column + within.columns) continue;
        const rows = rowsOf.get(column);
        if (rows === undefined) rowsOf.set(column, [row]);
        else rows.push(row);
      }
    }
    const rects: Rect[] = [];
    for (const [column, rows] of [...rowsOf].sort(([a], [b]) => a - b)) {
      for (const { at, count } of runsOf(rows)) rects.push({ row: at, column, rows: count, columns: 1 });
    }
    return rects;
  }

  /** Rows that hold values or formulas, in no order. */
  rowNumbers(): Iterable<number> {
    return new Set([...this.rows.keys(), ...this.formulaRows.keys()]);
  }

  /** Columns of a row up to its last content. */
  rowLength(row: number): number {
    const formulas = this.formulaRows.get(row);
    const last = formulas === undefined ? 0 : Math.max(...formulas.keys()) + 1;
    return Math.max(this.rows.get(row)?.length ?? 0, last);
  }

  /** The part of a row, from its first to its last content within the rectangle's columns. */
  private spanIn(row: number, rect: Rect): Rect | null {
    const cells = this.rows.get(row) ?? [];
    const formulas = this.formulaRows.get(row);
    const isBlank = (column: number): boolean => (cells[column] ?? "") === "" && formulas?.has(column) !== true;
    let first = rect.column;
    let last = rect.column + rect.columns - 1;
    if (formulas === undefined) last = Math.min(last, cells.length - 1);
    while (first <= last && isBlank(first)) first++;
    while (last >= first && isBlank(last)) last--;
    return first > last ? null : { row, column: first, rows: 1, columns: last - first + 1 };
  }

  /** Clears values and formulas of a rectangle. */
  clear(rect: Rect): void {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      if (!this.rows.has(row) && !this.formulaRows.has(row)) continue;
      for (let column = rect.column; column < rect.column + rect.columns; column++) this.set(row, column, "");
    }
  }

  /** Takes over a whole row as read from a file: values up to the last one that is not blank. */
  loadRow(row: number, values: CellValue[]): void {
    this.rows.set(row, values);
    this.extent = undefined;
  }

  setFormula(row: number, column: number, formula: string | null): void {
    const known = this.formulaRows.get(row);
    if (formula === null) {
      if (known?.delete(column) === true && known.size === 0) this.formulaRows.delete(row);
    } else if (known === undefined) {
      this.formulaRows.set(row, new Map([[column, formula]]));
    } else {
      known.set(column, formula);
    }
    this.extent = undefined;
  }

  /** The runs that a cell's text is made of, or null where the cell's own font is that of all of it. */
  runs(row: number, column: number): Runs | null {
    return this.runRows.get(row)?.get(column) ?? null;
  }

  /** Remembers the runs of a cell as read from a file; they go when another value is set. */
  loadRuns(row: number, column: number, runs: Runs): void {
    const known = this.runRows.get(row);
    if (known === undefined) this.runRows.set(row, new Map([[column, runs]]));
    else known.set(column, runs);
  }

  /** Rewrites the texts of all formulas; their values stay. */
  changeFormulas(change: (formula: string) => string): void {
    for (const formulas of this.formulaRows.values()) {
      for (const [column, formula] of formulas) formulas.set(column, change(formula));
    }
  }

  /** The same cells; changing either grid leaves the other as it is. */
  copy(): Grid {
    const copy = new Grid();
    for (const [row, cells] of this.rows) copy.rows.set(row, [...cells]);
    for (const [row, formulas] of this.formulaRows) copy.formulaRows.set(row, new Map(formulas));
    for (const [row, runs] of this.runRows) copy.runRows.set(row, new Map(runs));
    copy.extent = this.extent;
    return copy;
  }

  /** The cells where they come to stand when rows or columns are inserted or deleted; formulas keep their texts. */
  shifted(shift: Shift): Grid {
    const moved = new Grid();
    const byRow = <Cells>(rows: ReadonlyMap<number, Cells>): ReadonlyMap<number, Cells> =>
      shift.axis === "row" ? shiftKeys(rows, shift) : rows;
    for (const [row, cells] of byRow(this.rows)) {
      const line = shift.axis === "row" ? cells : shiftLine<CellValue>(cells, shift, "");
      const last = line.findLastIndex((value) => value !== "");
      if (last >= 0) moved.rows.set(row, line.slice(0, last + 1));
    }
    for (const [row, formulas] of byRow(this.formulaRows)) {
      const line = shift.axis === "row" ? new Map(formulas) : shiftKeys(formulas, shift);
      if (line.size > 0) moved.formulaRows.set(row, line);
    }
    for (const [row, runs] of byRow(this.runRows)) {
      moved.runRows.set(row, shift.axis === "row" ? new Map(runs) : shiftKeys(runs, shift));
    }
    return moved;
  }

  /** Every formula, with its 0-based place. */
  *eachFormula(): Iterable<{ readonly row: number; readonly column: number; readonly formula: string }> {
    for (const [row, formulas] of this.formulaRows) {
      for (const [column, formula] of formulas) yield { row, column, formula };
    }
  }

  /** rows × columns values of a rectangle. Rows as wide as the rectangle may be the grid's own: they stay as they are. */
  values(rect: Rect): readonly (readonly CellValue[])[] {
    const blank = new Array<CellValue>(rect.columns).fill("");
    const result = new Array<readonly CellValue[]>(rect.rows);
    for (let index = 0; index < rect.rows; index++) {
      const cells = this.rows.get(rect.row + index);
      const given = cells === undefined ? blank : cut(cells, rect.column, rect.columns, blank);
      if (given === cells) this.givenOut.add(given);
      result[index] = given;
    }
    return result;
  }

  /** rows × columns formulas: the value where a cell has none, as Excel gives them. */
  formulas(rect: Rect): readonly (readonly CellValue[])[] {
    const values = this.values(rect);
    return values.map((cells, index) => {
      const formulas = this.formulaRows.get(rect.row + index);
      return formulas === undefined ? cells : cells.map((value, column) => formulas.get(rect.column + column) ?? value);
    });
  }

  /** The rectangle that holds every value and formula, or null when the sheet has none. */
  used(): Rect | null {
    if (this.extent === undefined) this.extent = this.measure();
    return this.extent;
  }

  /** The part of a rectangle that holds values or formulas, or null. */
  usedIn(rect: Rect): Rect | null {
    const whole = this.used();
    if (whole === null) return null;
    if (sameRect(whole, rect)) return whole;
    let found: Rect | null = null;
    for (const row of this.rowNumbers()) {
      const span = row >= rect.row && row < rect.row + rect.rows ? this.spanIn(row, rect) : null;
      if (span !== null) found = found === null ? span : bounding(found, span);
    }
    return found;
  }

  private measure(): Rect | null {
    let top = Infinity;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    for (const [row, cells] of this.rows) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      right = Math.max(right, cells.length - 1);
      for (let column = 0; column < left && column < cells.length; column++) if (cells[column] !== "") left = column;
    }
    for (const [row, formulas] of this.formulaRows) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      for (const column of formulas.keys()) {
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

/** Numbers that follow one another, as the first of them and how many they are. */
function runsOf(numbers: readonly number[]): { at: number; count: number }[] {
  const runs: { at: number; count: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.at + last.count === number) last.count += 1;
    else runs.push({ at: number, count: 1 });
  }
  return runs;
}

function padded(cells: CellValue[], column: number, value: CellValue): CellValue[] {
  while (cells.length < column) cells.push("");
  cells[column] = value;
  return cells;
}

function cut(
  cells: readonly CellValue[],
  from: number,
  count: number,
  blank: readonly CellValue[],
): readonly CellValue[] {
  if (from >= cells.length) return blank;
  if (from === 0 && cells.length === count) return cells;
  const part = cells.slice(from, from + count);
  while (part.length < count) part.push("");
  return part;
}
