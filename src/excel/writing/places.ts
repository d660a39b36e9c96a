/**
 * Where a place of the earlier report is in the new one: known only where the same thing stands there, by its words and those of
 * its row and column. A figure that is merely at the same address is another figure. Pure.
 */
import { addressOf, columnLetters, parseArea, type Area } from "../../operations/addresses";
import type { Operation } from "../../operations/operations";
import type { CellValue } from "../../plan/cells";

/** What stands on a sheet: row (1-based), then column (0-based); no blank cells. */
export type Cells = ReadonlyMap<number, ReadonlyMap<number, CellValue>>;

/** @param values a block whose first cell is at `row` (1-based), `column` (0-based) */
export function cellsOf(values: readonly (readonly CellValue[])[], row: number, column: number): Cells {
  const cells = new Map<number, Map<number, CellValue>>();
  putBlock(cells, values, row, column);
  return cells;
}

/** What the operations will have written, on the one sheet that they are for. */
export function cellsWritten(operations: readonly Operation[]): Cells {
  const cells = new Map<number, Map<number, CellValue>>();
  for (const operation of operations) {
    if (operation.kind !== "setValues" && operation.kind !== "linkCell") continue;
    const area = parseArea(operation.address);
    if (area === null) continue;
    const values = operation.kind === "setValues" ? operation.values : [[operation.value ?? operation.text]];
    putBlock(cells, values, area.row, area.column);
  }
  return cells;
}

function putBlock(
  cells: Map<number, Map<number, CellValue>>,
  values: readonly (readonly CellValue[])[],
  row: number,
  column: number,
): void {
  values.forEach((line, down) => {
    line.forEach((value, across) => {
      if (value === "") return;
      const known = cells.get(row + down) ?? new Map<number, CellValue>();
      cells.set(row + down, known.set(column + across, value));
    });
  });
}

/** Finds the places of an earlier report in a new one. */
export interface Places {
  /**
   * @param address of a place in the earlier report: "$B$3", "A:C", "B3:C9"
   * @returns the address in the new one, with the same dollar signs; null where the place is not known there
   */
  readonly find: (address: string) => string | null;
  /** Whether the new report has a cell with just this text. */
  readonly hasText: (text: string) => boolean;
}

export function placesIn(earlier: Cells, now: Cells): Places {
  const before = new Thing(earlier);
  const after = new Thing(now);
  const texts = new Set([...now.values()].flatMap((row) => [...row.values()]).map(String));
  const findCell = (row: number, column: number): Cell | null => {
    const what = before.at(row, column);
    if (what === null) return null;
    if (after.at(row, column) === what) return { row, column };
    const [only, ...others] = after.cellsOf(what);
    return only === undefined || others.length > 0 || before.cellsOf(what).length > 1 ? null : only;
  };
  const find = (address: string): string | null => {
    const area = parseArea(address);
    // Whole columns or rows: what is looked up in them is found by its words.
    if (area === null) return address;
    const first = findCell(area.row, area.column);
    const last = findCell(area.row2, area.column2);
    if (first === null || last === null || first.row > last.row || first.column > last.column) return null;
    return withDollars({ ...first, row2: last.row, column2: last.column }, address);
  };
  return { find, hasText: (text) => texts.has(text) };
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** So many texts of a row tell what the row is about. */
const TEXTS_OF_ROW = 2;

/** What the cells of a sheet are, by the words around them. */
class Thing {
  private byWhat: ReadonlyMap<string, readonly Cell[]> | null = null;
  private readonly headings = new Map<string, string | null>();

  constructor(private readonly cells: Cells) {}

  /** In words that are the same for the same thing; null for a cell with no words of its own, in its row or above it. */
  at(row: number, column: number): string | null {
    const line = this.cells.get(row);
    const value = line?.get(column);
    const own = typeof value === "string" ? value : null;
    const label = [...(line ?? [])]
      .filter(([place, text]) => place !== column && typeof text === "string")
      .sort(([a], [b]) => a - b)
      .slice(0, TEXTS_OF_ROW)
      .map(([, text]) => text);
    const heading = own === null && value !== undefined ? this.headingOf(row, column) : null;
    if (own === null && label.length === 0 && heading === null) return null;
    return JSON.stringify([own, value === undefined, heading, ...label]);
  }

  /** The text at the top of the figures that stand on each other. */
  private headingOf(row: number, column: number): string | null {
    let heading: string | null = null;
    for (let above = row - 1; above > 0; above -= 1) {
      const known = this.headings.get(`${above},${column}`);
      const value = this.cells.get(above)?.get(column);
      heading = known ?? (typeof value === "string" ? value : null);
      if (known !== undefined || typeof value === "string" || value === undefined) break;
    }
    this.headings.set(`${row},${column}`, heading);
    return heading;
  }

  cellsOf(what: string): readonly Cell[] {
    this.byWhat ??= this.index();
    return this.byWhat.get(what) ?? [];
  }

  private index(): ReadonlyMap<string, readonly Cell[]> {
    const index = new Map<string, Cell[]>();
    for (const [row, line] of this.cells) {
      for (const column of line.keys()) {
        const what = this.at(row, column);
        if (what === null) continue;
        const known = index.get(what);
        if (known === undefined) index.set(what, [{ row, column }]);
        else known.push({ row, column });
      }
    }
    return index;
  }
}

/** The area's address, its corners with the dollar signs that those of `like` have. */
function withDollars(area: Area, like: string): string {
  const [first = "", last = first] = like.split(":");
  const corner = (row: number, column: number, corner: string): string =>
    `${corner.startsWith("$") ? "$" : ""}${columnLetters(column)}${corner.slice(1).includes("$") ? "$" : ""}${row}`;
  const start = corner(area.row, area.column, first);
  if (!like.includes(":") && addressOf(area.row, area.column) === addressOf(area.row2, area.column2)) return start;
  return `${start}:${corner(area.row2, area.column2, last)}`;
}
