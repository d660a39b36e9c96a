/** What a list of operations leaves on a sheet, to be looked at by tests: cells, tables, heights, links. */
import { addressOf, parseArea, parseRows, type Area } from "../../../src/operations/addresses";
import type { Operation } from "../../../src/operations/operations";
import type { CellValue } from "../../../src/plan/cells";
import type { BoardReport } from "../../../src/report/report.types";

type Of<K extends Operation["kind"]> = Extract<Operation, { readonly kind: K }>;

export interface WrittenTable {
  readonly name: string;
  readonly area: Area;
  readonly headings: readonly string[];
  /** rows × columns, without the headings. */
  readonly rows: readonly (readonly CellValue[])[];
}

export interface WrittenSheet {
  /** "" where nothing was written. */
  readonly cell: (address: string) => CellValue;
  /** All texts of a column (a letter), from the top, without blanks. */
  readonly texts: (column: string) => string[];
  readonly tables: readonly WrittenTable[];
  readonly table: (name: string) => WrittenTable;
  /** Points, by 1-based row. */
  readonly heights: ReadonlyMap<number, number>;
  readonly lastRow: number;
  /** Address of each link to its target. */
  readonly links: ReadonlyMap<string, string>;
  readonly ofKind: <K extends Operation["kind"]>(kind: K) => Of<K>[];
}

/** @param name of the sheet; the first that is added unless given: the paper */
export function writtenSheet(operations: readonly Operation[], name?: string): WrittenSheet {
  const sheet = name ?? operations.flatMap((one) => (one.kind === "addSheet" ? [one.sheet] : []))[0];
  const onIt = operations.filter((operation) => !("sheet" in operation) || operation.sheet === sheet);
  const ofKind = <K extends Operation["kind"]>(kind: K): Of<K>[] =>
    onIt.filter((operation): operation is Of<K> => operation.kind === kind);
  const cells = new Map<string, CellValue>();
  for (const { address, values } of ofKind("setValues")) {
    const area = areaOf(address);
    values.forEach((row, i) => row.forEach((value, j) => cells.set(addressOf(area.row + i, area.column + j), value)));
  }
  const heights = new Map<number, number>();
  for (const { rows, height } of ofKind("setRowHeight")) {
    for (const range of rows.split(",")) {
      const { first, last } = parseRows(range) ?? { first: 1, last: 0 };
      for (let row = first; row <= last; row += 1) heights.set(row, height);
    }
  }
  const cell = (address: string): CellValue => cells.get(address) ?? "";
  const lastRow = Math.max(0, ...heights.keys());
  const tables = ofKind("addTable").map(({ name, address }): WrittenTable => {
    const area = areaOf(address);
    const rowOf = (row: number): CellValue[] =>
      Array.from({ length: area.column2 - area.column + 1 }, (_, j) => cell(addressOf(row, area.column + j)));
    const rows = Array.from({ length: area.row2 - area.row }, (_, i) => rowOf(area.row + 1 + i));
    return { name, area, headings: rowOf(area.row).map(String), rows };
  });
  return {
    cell,
    texts: (column) =>
      Array.from({ length: lastRow }, (_, i) => cell(`${column}${i + 1}`)).filter(
        (value): value is string => typeof value === "string" && value !== "",
      ),
    tables,
    table: (name) => {
      const found = tables.find((table) => table.name === name);
      if (found === undefined) throw new Error(`No table "${name}" among ${tables.map((t) => t.name).join(", ")}.`);
      return found;
    },
    heights,
    lastRow,
    links: new Map(ofKind("linkCell").map(({ address, target }) => [address, target])),
    ofKind,
  };
}

/** The annex of a report. */
export function writtenAnnex({ operations, annexName }: Pick<BoardReport, "operations" | "annexName">): WrittenSheet {
  return writtenSheet(operations, annexName);
}

export function areaOf(address: string): Area {
  const area = parseArea(address);
  if (area === null) throw new Error(`"${address}" is no address.`);
  return area;
}

/** The cells of a table's column, by its heading. */
export function columnOf({ name, headings, rows }: WrittenTable, heading: string): CellValue[] {
  const column = headings.indexOf(heading);
  if (column === -1) throw new Error(`No column "${heading}" in ${name}: ${headings.join(", ")}.`);
  return rows.map((row) => row[column] ?? "");
}
