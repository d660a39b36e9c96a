/**
 * Reads a sheet's XML piece by piece. Only cells that hold something cost memory: a sheet that is merely formatted down to its last
 * row is read in a second or two and takes no room. What no sheet of Excel can hold is damage, and refused as such: cells beyond
 * the last row or column, one cell or row twice, a cell in another row than it says.
 */
import { MAX_COLUMNS, MAX_ROWS, tryParseRect } from "../model/address";
import type { Rect } from "../model/address";
import type { CellValue } from "../model/grid";
import { UNCALCULATED } from "../model/input";
import type { Runs } from "../model/runs";
import { broken } from "./errors";
import { readPlainRow } from "./rowText";
import type { RowSink } from "./rowText";
import { RunReader } from "./runReader";
import { isoSerial, numberOr, placeOf } from "./sheetText";
import { unescapeOoxml, XmlScanner } from "./xml";
import type { Attributes } from "./xml";

/** Styles of blank cells are kept for so many rows without a value in a row; below that only the last row counts. */
const KEPT_BLANK_ROWS = 200;

/** One row as it was read. */
export interface ScannedRow {
  /** 0-based. */
  readonly row: number;
  /** By 0-based column, up to the last value; "" where there is none. */
  readonly values: CellValue[];
  /** Style numbers by 0-based column; holes where the file has no cell. */
  readonly styles: (number | undefined)[];
  /** Style of the whole row, or null. */
  readonly style: number | null;
  readonly height: number | null;
}

/** A formula of a cell; `shared` formulas name the cell they are derived from by their number. */
export interface ScannedFormula {
  readonly row: number;
  readonly column: number;
  /** Without "="; "" for a cell that only shares another's. */
  readonly text: string;
  readonly shared: string | null;
  /** The cells that have it together, where they are several. */
  readonly array: Rect | null;
}

export interface ScannedColumns {
  /** 0-based, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly style: number | null;
}

/** What the scanner meets, in the order of the file. */
export interface SheetVisitor {
  readonly is1904: boolean;
  /** How many cell styles there are. */
  readonly styleCount: number;
  readonly sharedString: (index: number) => string;
  readonly row: (row: ScannedRow) => void;
  readonly formula: (formula: ScannedFormula) => void;
  /** A cell whose text stands in it, in runs with fonts of their own. */
  readonly runs: (row: number, column: number, runs: Runs) => void;
  /** A cell whose text is shared. */
  readonly sharesString: (row: number, column: number, index: number) => void;
  readonly columns: (columns: ScannedColumns) => void;
  readonly merge: (rect: Rect) => void;
  /** Any other start tag outside the cells: sheetProtection, sheetView, tabColor … */
  readonly tag: (name: string, attributes: Attributes) => void;
  /** A start tag of another vocabulary outside the cells, as extension lists have them. */
  readonly extensionTag: (name: string, attributes: Attributes) => void;
  /** The end of a tag outside the cells, of either vocabulary, with the text that stood in it. */
  readonly endTag: (name: string, text: string) => void;
}

interface OpenRow {
  row: number;
  style: number | null;
  height: number | null;
  values: CellValue[];
  styles: (number | undefined)[];
  /** 0-based column of the next cell that names none. */
  next: number;
  /** What is told of the cells once the row is read to its end. */
  readonly formulas: ScannedFormula[];
  readonly runs: { readonly column: number; readonly runs: Runs }[];
  readonly sharedTexts: { readonly column: number; readonly index: number }[];
}

interface OpenCell {
  column: number;
  style: number;
  type: string;
  text: string;
  inline: string;
  /** Of a text that stands in the cell. */
  runs: RunReader | null;
  formula: string | null;
  shared: string | null;
  array: Rect | null;
  hasValue: boolean;
}

/**
 * Whether the file keeps no result of a cell's formula, as files of other programs than Excel often do. A text may be a
 * result that is blank.
 */
function isUncalculated({ formula, type, text, hasValue }: OpenCell): boolean {
  return formula !== null && (type === "str" ? !hasValue : text.trim() === "");
}

/** A row of more characters is left to the parser, which needs not have it whole. */
const LONGEST_ROW = 4_000_000;
const ROWS_AT_FIRST = 1_000;
const CELL_TYPES = new Set(["n", "s", "inlineStr", "str", "e", "b", "d"]);

/** With room for the row, and for as many again: a sheet of a million rows is copied eleven times. */
function enlarged(seen: Uint8Array, row: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.min(2 * (row + 1), MAX_ROWS));
  larger.set(seen);
  return larger;
}

export class SheetScanner implements RowSink {
  private readonly scanner: XmlScanner;
  /** What was given and not read yet. */
  private rest = "";
  /** Within <sheetData>, where rows may be read without the parser. */
  private inData = false;
  private row: OpenRow | null = null;
  private cell: OpenCell | null = null;
  private collecting: "value" | "inline" | "formula" | "outside" | null = null;
  /** Text of the tag at hand outside the cells. */
  private outside = "";
  private inReading = false;
  private lastRow = -1;
  /** One for each row that was there; grows with them. */
  private seen = new Uint8Array(ROWS_AT_FIRST);
  private blankRows = 0;
  /** The rectangle of all cells of the file, blank ones too. */
  private bottom = -1;
  private right = -1;
  private top = Infinity;
  private left = Infinity;

  /** @param part name of the sheet's part, for what is said of it */
  constructor(
    private readonly visitor: SheetVisitor,
    private readonly part: string,
  ) {
    this.scanner = new XmlScanner(part, {
      root: "worksheet",
      open: (name, attributes) => this.open(name, attributes),
      close: (name) => this.close(name),
      text: (text) => this.collect(text),
      openExtension: (name, attributes) => this.openExtension(name, attributes),
      closeExtension: (name) => this.closeExtension(name),
    });
  }

  /** The rectangle that holds every cell the file names, or null. */
  get extent(): Rect | null {
    if (this.bottom < 0 || this.right < 0) return null;
    return { row: this.top, column: this.left, rows: this.bottom - this.top + 1, columns: this.right - this.left + 1 };
  }

  /** Takes the next piece of the part; pieces may end anywhere. @throws WorkbookFileError "broken" */
  push(piece: string): void {
    const text = this.rest + piece;
    let at = 0;
    while (at < text.length) {
      const next = this.inData && this.row === null ? this.readRow(text, at) : this.readOther(text, at);
      if (next === null) break;
      at = next;
    }
    this.rest = text.slice(at);
  }

  /** When all pieces were given. @throws WorkbookFileError "broken" */
  end(): void {
    this.scanner.push(this.rest);
    this.rest = "";
    this.scanner.end();
  }

  /** Gives the parser what stands before the next row. @returns where to go on */
  private readOther(text: string, at: number): number {
    const mark = this.inData ? "</row>" : "<sheetData>";
    const found = text.indexOf(mark, at);
    const end = found < 0 ? text.length : found + mark.length;
    this.scanner.push(text.slice(at, end));
    return end;
  }

  /** Reads a whole row, or what else stands between rows. @returns where to go on; null when more of the text is needed */
  private readRow(text: string, at: number): number | null {
    const start = text.indexOf("<", at);
    const close = start < 0 ? -1 : text.indexOf(">", start);
    if (close < 0) return text.length - at > LONGEST_ROW ? this.readOther(text, at) : null;
    if (!text.startsWith("<row", start) || text.slice(at, start).trim() !== "") return this.readOther(text, at);
    const isEmpty = text.charCodeAt(close - 1) === 0x2f;
    const last = isEmpty ? close : text.indexOf("</row>", close);
    if (last < 0) return text.length - at > LONGEST_ROW ? this.readOther(text, at) : null;
    const end = last + (isEmpty ? 1 : "</row>".length);
    const before = this.lastRow;
    if (!readPlainRow(text, start, end, this.scanner.prefixes, this)) {
      if (this.row !== null) this.seen[this.row.row] = 0;
      [this.row, this.cell, this.lastRow] = [null, null, before];
      this.scanner.push(text.slice(at, end));
    }
    return end;
  }

  value(text: string): void {
    if (this.cell === null) return;
    this.cell.text = text;
    this.cell.hasValue = true;
  }

  inline(text: string): void {
    if (this.cell !== null) this.cell.inline = text;
  }

  formula(attributes: Attributes, text: string): void {
    if (this.cell === null) return;
    this.cell.formula = text;
    const type = attributes.get("t");
    this.cell.shared = type === "shared" ? attributes.get("si") : null;
    const isOfSeveral = type === "array" || type === "dataTable";
    this.cell.array = isOfSeveral ? tryParseRect(attributes.get("ref") ?? "") : null;
  }

  private collect(text: string): void {
    const { cell } = this;
    if (this.collecting === "outside") this.outside += text;
    if (cell === null || this.collecting === null) return;
    if (this.collecting === "value") cell.text += text;
    else if (this.collecting === "inline") {
      cell.inline += text;
      cell.runs?.text(text);
    } else cell.formula = (cell.formula ?? "") + text;
  }

  private open(name: string, attributes: Attributes): void {
    if (this.cell !== null) this.openInCell(name, attributes);
    else if (name === "c" && this.row !== null) this.openCell(attributes);
    else if (name === "sheetData") this.inData = this.scanner.prefixes.has("");
    else if (name === "row") this.openRow(attributes);
    else if (name === "col") this.openColumns(attributes);
    else if (name === "mergeCell") {
      const ref = attributes.get("ref") ?? "";
      const rect = tryParseRect(ref);
      if (rect === null) throw broken(`${this.part} merges “${ref}”, which are no cells`);
      this.visitor.merge(rect);
    } else {
      this.visitor.tag(name, attributes);
      this.openOutside();
    }
  }

  /** Text is gathered of what stands outside the rows only. */
  private openOutside(): void {
    this.outside = "";
    if (this.row === null) this.collecting = "outside";
  }

  private closeOutside(name: string): void {
    this.visitor.endTag(name, this.outside);
    this.outside = "";
    this.collecting = null;
  }

  private openExtension(name: string, attributes: Attributes): void {
    if (this.row !== null) return;
    this.visitor.extensionTag(name, attributes);
    this.openOutside();
  }

  private closeExtension(name: string): void {
    if (this.row === null) this.closeOutside(name);
  }

  private openInCell(name: string, attributes: Attributes): void {
    const { cell } = this;
    if (cell === null) return;
    if (name === "v") {
      this.collecting = "value";
      cell.hasValue = true;
    } else if (name === "t" && !this.inReading) this.collecting = "inline";
    else if (name === "rPh") this.inReading = true;
    else if (name === "f") {
      this.formula(attributes, "");
      this.collecting = "formula";
    } else if (name === "is") cell.runs = new RunReader();
    else cell.runs?.open(name, () => attributes);
  }

  openRow(attributes: Attributes): void {
    this.collecting = null;
    const number = attributes.get("r");
    this.lastRow = number === null ? this.lastRow + 1 : Number(number) - 1;
    if (!(this.lastRow >= 0 && this.lastRow < MAX_ROWS && Number.isInteger(this.lastRow))) {
      throw broken(`${this.part} has a row “${number ?? this.lastRow + 1}”; a sheet has rows 1 to 1,048,576`);
    }
    if (this.seen[this.lastRow] === 1) throw broken(`${this.part} has row ${this.lastRow + 1} twice`);
    if (this.lastRow >= this.seen.length) this.seen = enlarged(this.seen, this.lastRow);
    this.seen[this.lastRow] = 1;
    const height = Number(attributes.get("ht") ?? NaN);
    this.row = {
      row: this.lastRow,
      style: attributes.flag("customFormat", false) ? this.style(attributes.get("s")) : null,
      height: Number.isFinite(height) ? height : null,
      values: [],
      styles: [],
      next: 0,
      formulas: [],
      runs: [],
      sharedTexts: [],
    };
  }

  private style(text: string | null): number {
    const style = Number(text ?? 0);
    const isKnown = Number.isInteger(style) && style >= 0 && style < this.visitor.styleCount;
    if (!isKnown) throw broken(`${this.part} has a cell of style “${text ?? ""}”, which the file does not have`);
    return style;
  }

  private openColumns(attributes: Attributes): void {
    const width = Number(attributes.get("width") ?? NaN);
    const [first, last] = [attributes.integer("min") ?? 1, attributes.integer("max") ?? 1];
    if (first < 1 || last < first || last > MAX_COLUMNS) {
      throw broken(`${this.part} has widths for columns ${first} to ${last}; a sheet has columns 1 to 16,384`);
    }
    this.visitor.columns({
      first: first - 1,
      last: last - 1,
      width: Number.isFinite(width) ? width : null,
      style: attributes.integer("style"),
    });
  }

  openCell(attributes: Attributes): void {
    const { row } = this;
    if (row === null) return;
    const reference = attributes.get("r");
    const column = reference === null ? row.next : this.columnOf(reference, row.row);
    if (column >= MAX_COLUMNS) {
      throw broken(
        `${this.part} has a cell ${reference ?? "in row " + String(row.row + 1)} beyond the last column, XFD`,
      );
    }
    if (row.styles[column] !== undefined) throw broken(`${this.part} has the cell ${reference ?? ""} twice`);
    row.next = column + 1;
    const type = attributes.get("t") ?? "n";
    if (!CELL_TYPES.has(type)) throw broken(`${this.part} has a cell of an unknown type, “${type.slice(0, 20)}”`);
    const style = this.style(attributes.get("s"));
    const formula = { formula: null, shared: null, array: null };
    this.cell = { column, style, type, text: "", hasValue: false, inline: "", runs: null, ...formula };
  }

  private columnOf(reference: string, row: number): number {
    const place = placeOf(reference);
    if (place === null) throw broken(`${this.part} has a cell “${reference.slice(0, 20)}”, which no sheet has`);
    if (place.row !== row) throw broken(`${this.part} has the cell ${reference} in row ${row + 1}`);
    return place.column;
  }

  private close(name: string): void {
    if (name === "sheetData") this.inData = false;
    if (this.row === null) this.closeOutside(name);
    else if (name === "v" || name === "t" || name === "f") this.collecting = null;
    else if (name === "c") this.closeCell();
    else if (name === "row") this.closeRow();
    else if (name === "rPh") this.inReading = false;
  }

  closeCell(): void {
    const { cell, row } = this;
    this.cell = null;
    if (cell === null || row === null) return;
    const value = isUncalculated(cell) ? UNCALCULATED : this.valueOf(cell);
    if (value !== "") {
      while (row.values.length < cell.column) row.values.push("");
      row.values[cell.column] = value;
    }
    if (this.blankRows <= KEPT_BLANK_ROWS || row.values.length > 0) row.styles[cell.column] = cell.style;
    this.measure(row.row, cell.column);
    const runs = cell.runs?.runs ?? null;
    if (runs !== null) row.runs.push({ column: cell.column, runs });
    if (cell.type === "s" && cell.text.trim() !== "") {
      row.sharedTexts.push({ column: cell.column, index: Number(cell.text) });
    }
    if (cell.formula !== null) {
      row.formulas.push({
        row: row.row,
        column: cell.column,
        text: cell.formula,
        shared: cell.shared,
        array: cell.array,
      });
    }
  }

  private valueOf(cell: OpenCell): CellValue {
    switch (cell.type) {
      case "s":
        return cell.text.trim() === "" ? "" : this.visitor.sharedString(Number(cell.text));
      case "inlineStr":
        return unescapeOoxml(cell.inline);
      case "str":
        return unescapeOoxml(cell.text);
      case "e":
        return cell.text;
      case "b":
        return cell.text.trim() === "" ? "" : cell.text.trim() === "1" || cell.text.trim() === "true";
      case "d":
        return isoSerial(cell.text.trim(), this.visitor.is1904);
      default:
        return numberOr(cell.text.trim());
    }
  }

  closeRow(): void {
    const { row } = this;
    this.row = null;
    if (row === null) return;
    for (const formula of row.formulas) this.visitor.formula(formula);
    for (const { column, runs } of row.runs) this.visitor.runs(row.row, column, runs);
    for (const { column, index } of row.sharedTexts) this.visitor.sharesString(row.row, column, index);
    const blank = row.values.length === 0;
    this.blankRows = blank ? this.blankRows + 1 : 0;
    if (this.blankRows > KEPT_BLANK_ROWS) return;
    this.visitor.row(row);
  }

  private measure(row: number, column: number): void {
    this.top = Math.min(this.top, row);
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
    this.left = Math.min(this.left, column);
  }
}
