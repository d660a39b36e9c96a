/**
 * The sheets of a report as a workbook of their own: the operations that make them → what hucre writes. Nothing of another sheet, no hidden
 * name and no mark comes along; what Excel draws and follows by itself (charts, conditional formats, cell styles) stays behind, and colours
 * that follow a word become those of the cell. Pure.
 */
import type { Cell, CellStyle, WriteSheet } from "hucre/xlsx";
import { columnIndex, columnLetters, parseArea, parseRows, type Area } from "../operations/addresses";
import type { Operation } from "../operations/operations";
import { quotedSheetName } from "../operations/sheetNames";
import type { CellValue } from "../plan/cells";
import { restyled } from "./cellStyles";

type Of<K extends Operation["kind"]> = Extract<Operation, { readonly kind: K }>;

/** Points for each digit of a column's width as files have it: 7 pixels of 0.75 points. */
const POINTS_PER_DIGIT = 5.25;
const POINTS_PER_INCH = 72;

/** Cells that nothing was said of are left out. */
type Row<T> = (T | undefined)[] | undefined;

interface CopiedSheet {
  readonly name: string;
  /** By 0-based row and column. */
  readonly values: Row<CellValue>[];
  readonly styles: Row<CellStyle>[];
  /** By "row,column", 0-based. */
  readonly links: Map<string, NonNullable<Cell["hyperlink"]>>;
  /** Points, by 0-based column. */
  readonly widths: (number | undefined)[];
  /** Points, by 1-based row. */
  readonly heights: Map<number, number>;
  readonly tables: Of<"addTable">[];
  print: Of<"setPrint"> | null;
  breaks: readonly number[];
  hasGridlines: boolean;
}

/**
 * @param operations of a report, each sheet's after its addSheet
 * @throws where they write on a sheet that they do not make
 */
export function reportCopy(operations: readonly Operation[]): WriteSheet[] {
  const sheets = new Map<string, CopiedSheet>();
  for (const operation of operations) {
    if (operation.kind === "setTitleIfBlank") continue;
    if (operation.kind === "addSheet") {
      sheets.set(operation.sheet, emptySheet(operation.sheet));
      continue;
    }
    const sheet = sheets.get(operation.sheet);
    if (sheet === undefined) throw new Error("The report writes on a sheet that is none of its own.");
    carryOut(sheet, operation);
  }
  const places = [...sheets.keys()].map((name) => `${quotedSheetName(name)}!`);
  return [...sheets.values()].map((sheet) => asWritten(sheet, places));
}

function emptySheet(name: string): CopiedSheet {
  return {
    ...{ name, values: [], styles: [], links: new Map(), widths: [], heights: new Map(), tables: [] },
    ...{ print: null, breaks: [], hasGridlines: true },
  };
}

function carryOut(sheet: CopiedSheet, operation: Operation): void {
  switch (operation.kind) {
    case "setValues":
      setValues(sheet, operation);
      break;
    case "setNumberFormat":
      restyle(sheet, operation.address, (style) => ({ ...style, numFmt: operation.format }));
      break;
    case "setFormat":
      restyle(sheet, operation.addresses, restyled(operation.format));
      break;
    case "colourWords":
      colourWords(sheet, operation);
      break;
    case "linkCell":
      linkCell(sheet, operation);
      break;
    case "setColumnWidth":
      setColumnWidth(sheet, operation);
      break;
    case "setRowHeight":
      setRowHeight(sheet, operation);
      break;
    case "addTable":
      sheet.tables.push(operation);
      break;
    case "setPrint":
      sheet.print = operation;
      break;
    case "addPageBreaks":
      sheet.breaks = operation.rows;
      break;
    case "hideGridlines":
      sheet.hasGridlines = false;
      break;
    default:
      // Charts, and what is no part of a report's sheet or knows it again.
      break;
  }
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (area === null) throw new Error(`“${address}” is no address.`);
  return area;
}

/** @param addresses one or more areas, separated by commas. @param visit of each cell, 0-based */
function eachCell(addresses: string, visit: (row: number, column: number) => void): void {
  for (const address of addresses.split(",")) {
    const area = areaOf(address);
    for (let row = area.row - 1; row < area.row2; row += 1)
      for (let column = area.column; column <= area.column2; column += 1) visit(row, column);
  }
}

function put<T>(grid: Row<T>[], row: number, column: number, value: T): void {
  (grid[row] ??= [])[column] = value;
}

function setValues({ values }: CopiedSheet, { address, values: block }: Of<"setValues">): void {
  const top = areaOf(address);
  block.forEach((cells, row) =>
    cells.forEach((value, column) => put(values, top.row - 1 + row, top.column + column, value)),
  );
}

function restyle({ styles }: CopiedSheet, addresses: string, change: (style: CellStyle) => CellStyle): void {
  eachCell(addresses, (row, column) => put(styles, row, column, change(styles[row]?.[column] ?? {})));
}

function colourWords(sheet: CopiedSheet, { address, words }: Of<"colourWords">): void {
  eachCell(address, (row, column) => {
    const word = words.find(({ equals }) => equals === sheet.values[row]?.[column]);
    if (word === undefined) return;
    const change = restyled({ fill: word.fill, fontColour: word.fontColour });
    put(sheet.styles, row, column, change(sheet.styles[row]?.[column] ?? {}));
  });
}

function linkCell({ values, links }: CopiedSheet, { address, text, value, target, screenTip }: Of<"linkCell">): void {
  eachCell(address, (row, column) => {
    put(values, row, column, value ?? text);
    links.set(`${row},${column}`, { target: "", location: target, tooltip: screenTip });
  });
}

function setColumnWidth({ widths }: CopiedSheet, { columns, width }: Of<"setColumnWidth">): void {
  const [first = "", last = first] = columns.split(":");
  for (let column = columnIndex(first); column <= columnIndex(last); column += 1) widths[column] = width;
}

function setRowHeight({ heights }: CopiedSheet, { rows, height }: Of<"setRowHeight">): void {
  for (const part of rows.split(",")) {
    const range = parseRows(part);
    if (range === null) throw new Error(`“${part}” is no range of rows.`);
    for (let row = range.first; row <= range.last; row += 1) heights.set(row, height);
  }
}

/** @param places the beginnings of addresses on the sheets of the copy: what leads elsewhere is text */
function asWritten(sheet: CopiedSheet, places: readonly string[]): WriteSheet {
  const { name, values, styles, links, widths, heights, tables, print, breaks } = sheet;
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  styles.forEach((row, at) =>
    row?.forEach((style, column) => {
      if (style !== undefined) cells.set(`${at},${column}`, { style });
    }),
  );
  for (const [at, hyperlink] of links) {
    if (places.some((place) => hyperlink.location?.startsWith(place))) cells.set(at, { ...cells.get(at), hyperlink });
  }
  return {
    name,
    columns: Array.from(widths, (width = 48) => ({ width: Math.round((width / POINTS_PER_DIGIT) * 100) / 100 })),
    rows: Array.from(values, (row = []) => Array.from(row, (value = "") => (value === "" ? null : value))),
    cells,
    rowDefs: new Map([...heights].map(([row, height]) => [row - 1, { height }])),
    tables: tables.map((table) => tableOf(table, values)),
    // hucre names a break by the row above it, from 0 on.
    rowBreaks: breaks.map((row) => row - 2),
    view: { showGridLines: sheet.hasGridlines },
    ...(print === null ? {} : printOf(print)),
  };
}

function tableOf({ name, address, style, showFilter }: Of<"addTable">, values: readonly Row<CellValue>[]) {
  const area = areaOf(address);
  const heads = values[area.row - 1]?.slice(area.column, area.column2 + 1) ?? [];
  return {
    ...{ name, range: address, style },
    columns: heads.map((head) => ({ name: String(head) })),
    showAutoFilter: showFilter !== false,
    showRowStripes: false,
  };
}

/** "A1:D9" is "$A$1:$D$9". */
function absolute(address: string): string {
  const { row, column, row2, column2 } = areaOf(address);
  return `$${columnLetters(column)}$${row}:$${columnLetters(column2)}$${row2}`;
}

type Running = Of<"setPrint">["header"];
const runningText = ({ left, centre, right }: Running): string => `&L${left}&C${centre}&R${right}`;

function printOf(print: Of<"setPrint">): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  const { margins } = print;
  const inches = (points: number): number => points / POINTS_PER_INCH;
  return {
    pageSetup: {
      paperSize: print.paper === "A3" ? "a3" : "a4",
      orientation: print.orientation === "Portrait" ? "portrait" : "landscape",
      ...{ fitToPage: true, fitToWidth: print.pagesWide, fitToHeight: 0 },
      margins: {
        top: inches(margins.top),
        bottom: inches(margins.bottom),
        left: inches(margins.left),
        right: inches(margins.right),
        header: inches(margins.header),
        footer: inches(margins.footer),
      },
      printArea: absolute(print.area),
      ...(print.titleRows === null ? {} : { printTitlesRow: print.titleRows }),
    },
    headerFooter: { oddHeader: runningText(print.header), oddFooter: runningText(print.footer) },
  };
}
