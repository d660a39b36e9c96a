/**
 * Reads a sheet's XML as it comes out of the container, piece by piece. Only cells that hold something cost memory: a sheet that
 * is merely formatted down to its last row is read in a second or two and takes no room.
 */
import { tryParseRect } from "../model/address";
import type { Rect } from "../model/address";
import type { CellValue } from "../model/grid";
import { UNCALCULATED } from "../model/input";
import type { Runs } from "../model/runs";
import { RunReader } from "./runReader";
import { attribute, columnOf, isBlank, isoSerial, isTrue, numberOr, tagEnd } from "./sheetText";
import { Attributes, localName, unescapeOoxml, unescapeXml } from "./xml";

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
  /** The end of such a tag, with the text that stood in it. */
  readonly endTag: (name: string, text: string) => void;
}

interface OpenRow {
  row: number;
  style: number | null;
  height: number | null;
  values: CellValue[];
  styles: (number | undefined)[];
}

interface OpenCell {
  column: number;
  type: string;
  text: string;
  inline: string;
  /** Of a text that stands in the cell. */
  runs: RunReader | null;
  formula: string | null;
  shared: string | null;
  hasValue: boolean;
}

/**
 * Whether the file keeps no result of a cell's formula, as files of other programs than Excel often do. A text may be a
 * result that is blank.
 */
function isUncalculated({ formula, type, text, hasValue }: OpenCell): boolean {
  return formula !== null && (type === "str" ? !hasValue : text.trim() === "");
}

export class SheetScanner {
  private rest = "";
  private row: OpenRow | null = null;
  private cell: OpenCell | null = null;
  private collecting: "value" | "inline" | "formula" | "outside" | null = null;
  /** Text of the tag at hand outside the cells. */
  private outside = "";
  private inReading = false;
  private lastRow = -1;
  private blankRows = 0;
  /** Raw tag of the last blank cell of a row whose styles are not kept. */
  private lastBlank = "";
  /** The rectangle of all cells of the file, blank ones too. */
  private bottom = -1;
  private right = -1;
  private top = Infinity;
  private left = Infinity;

  constructor(private readonly visitor: SheetVisitor) {}

  /** The rectangle that holds every cell the file names, or null. */
  get extent(): Rect | null {
    if (this.bottom < 0 || this.right < 0) return null;
    return { row: this.top, column: this.left, rows: this.bottom - this.top + 1, columns: this.right - this.left + 1 };
  }

  /** Takes the next piece of the part; pieces may end anywhere. */
  push(piece: string): void {
    const xml = this.rest === "" ? piece : this.rest + piece;
    let at = 0;
    for (;;) {
      const start = xml.indexOf("<", at);
      if (start < 0) break;
      const end = tagEnd(xml, start);
      if (end < 0) {
        this.rest = xml.slice(at);
        return;
      }
      if (this.collecting !== null && start > at) this.collect(xml.slice(at, start));
      this.tag(xml, start, end);
      at = end;
    }
    this.rest = xml.slice(at);
  }

  private collect(raw: string): void {
    const { cell } = this;
    const text = unescapeXml(raw);
    if (this.collecting === "outside") this.outside += text;
    if (cell === null) return;
    if (this.collecting === "value") cell.text += text;
    else if (this.collecting === "inline") {
      cell.inline += text;
      cell.runs?.text(text);
    } else cell.formula = (cell.formula ?? "") + text;
  }

  /** A tag from "<" to past ">". The cells' tags are looked at first: they are nearly all of a sheet. */
  private tag(xml: string, start: number, end: number): void {
    const second = xml.charCodeAt(start + 1);
    if (second === 0x2f) {
      this.close(localName(xml.slice(start + 2, end - 1).trimEnd()));
      return;
    }
    if (second === 0x3f) return;
    if (second === 0x21) {
      if (this.collecting !== null && xml.startsWith("<![CDATA[", start)) {
        this.collect(xml.slice(start + 9, end - 3).replaceAll("&", "&amp;"));
      }
      return;
    }
    const empty = xml.charCodeAt(end - 2) === 0x2f;
    if (second === 0x63 && empty && this.row !== null && isBlank(xml.charCodeAt(start + 2)) && this.skipsBlank()) {
      this.lastBlank = xml.slice(start, end);
      return;
    }
    const inside = xml.slice(start + 1, end - (empty ? 2 : 1));
    const blank = inside.search(/\s/);
    const name = localName(blank < 0 ? inside : inside.slice(0, blank));
    this.open(name, blank < 0 ? "" : inside.slice(blank));
    if (empty) this.close(name);
  }

  private skipsBlank(): boolean {
    return this.blankRows > KEPT_BLANK_ROWS && this.row?.values.length === 0;
  }

  private open(name: string, raw: string): void {
    if (this.cell !== null) this.openInCell(name, raw);
    else if (name === "c" && this.row !== null) this.openCell(raw);
    else if (name === "row") this.openRow(raw);
    else if (name === "col") this.openColumns(new Attributes(raw));
    else if (name === "mergeCell") {
      const rect = tryParseRect(new Attributes(raw).get("ref") ?? "");
      if (rect !== null) this.visitor.merge(rect);
    } else {
      this.visitor.tag(name, new Attributes(raw));
      this.outside = "";
      if (this.row === null) this.collecting = "outside";
    }
  }

  private openInCell(name: string, raw: string): void {
    if (name === "v" && this.cell !== null) {
      this.collecting = "value";
      this.cell.hasValue = true;
    } else if (name === "t" && !this.inReading) this.collecting = "inline";
    else if (name === "rPh") this.inReading = true;
    else if (name === "f" && this.cell !== null) {
      const attributes = new Attributes(raw);
      this.cell.formula = "";
      this.cell.shared = attributes.get("t") === "shared" ? attributes.get("si") : null;
      this.collecting = "formula";
    } else if (name === "is" && this.cell !== null) this.cell.runs = new RunReader();
    else this.cell?.runs?.open(name, () => new Attributes(raw));
  }

  private openRow(raw: string): void {
    this.collecting = null;
    const number = attribute(raw, "r");
    this.lastRow = number === null ? this.lastRow + 1 : Number(number) - 1;
    const height = attribute(raw, "ht");
    const style = attribute(raw, "s");
    this.row = {
      row: this.lastRow,
      style: style !== null && isTrue(attribute(raw, "customFormat")) ? Number(style) : null,
      height: height === null ? null : Number(height),
      values: [],
      styles: [],
    };
    this.lastBlank = "";
  }

  private openColumns(attributes: Attributes): void {
    const width = Number(attributes.get("width") ?? NaN);
    this.visitor.columns({
      first: (attributes.integer("min") ?? 1) - 1,
      last: (attributes.integer("max") ?? 1) - 1,
      width: Number.isFinite(width) ? width : null,
      style: attributes.integer("style"),
    });
  }

  private openCell(raw: string): void {
    const { row } = this;
    if (row === null) return;
    const column = columnOf(raw) ?? Math.max(row.styles.length, row.values.length);
    row.styles[column] = Number(attribute(raw, "s") ?? 0);
    const type = attribute(raw, "t") ?? "n";
    this.cell = { column, type, text: "", inline: "", runs: null, formula: null, shared: null, hasValue: false };
  }

  private close(name: string): void {
    if (this.row === null) {
      this.visitor.endTag(name, this.outside);
      this.outside = "";
      this.collecting = null;
    } else if (name === "v" || name === "t" || name === "f") this.collecting = null;
    else if (name === "c") this.closeCell();
    else if (name === "row") this.closeRow();
    else if (name === "rPh") this.inReading = false;
  }

  private closeCell(): void {
    const { cell, row } = this;
    this.cell = null;
    if (cell === null || row === null) return;
    const value = isUncalculated(cell) ? UNCALCULATED : this.valueOf(cell);
    if (value !== "") {
      while (row.values.length < cell.column) row.values.push("");
      row.values[cell.column] = value;
    }
    const runs = cell.runs?.runs ?? null;
    if (runs !== null) this.visitor.runs(row.row, cell.column, runs);
    if (cell.type === "s") this.visitor.sharesString(row.row, cell.column, Number(cell.text));
    if (cell.formula !== null) {
      this.visitor.formula({ row: row.row, column: cell.column, text: cell.formula, shared: cell.shared });
    }
  }

  private valueOf(cell: OpenCell): CellValue {
    switch (cell.type) {
      case "s":
        return this.visitor.sharedString(Number(cell.text));
      case "inlineStr":
        return unescapeOoxml(cell.inline);
      case "str":
        return unescapeOoxml(cell.text);
      case "e":
        return cell.text;
      case "b":
        return cell.text.trim() === "1" || cell.text.trim() === "true";
      case "d":
        return isoSerial(cell.text.trim(), this.visitor.is1904);
      default:
        return numberOr(cell.text.trim());
    }
  }

  private closeRow(): void {
    const { row } = this;
    this.row = null;
    if (row === null) return;
    const blank = row.values.length === 0;
    this.blankRows = blank ? this.blankRows + 1 : 0;
    this.measure(row);
    if (this.blankRows > KEPT_BLANK_ROWS) return;
    this.visitor.row(row);
  }

  private measure(row: OpenRow): void {
    const first = row.styles.findIndex((style) => style !== undefined);
    const last = Math.max(row.styles.length - 1, this.lastBlank === "" ? -1 : (columnOf(this.lastBlank) ?? -1));
    if (last < 0) return;
    this.top = Math.min(this.top, row.row);
    this.bottom = Math.max(this.bottom, row.row);
    this.right = Math.max(this.right, last);
    if (first >= 0) this.left = Math.min(this.left, first);
  }
}
