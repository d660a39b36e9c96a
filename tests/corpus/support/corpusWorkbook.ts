/** Makes a workbook of a tracker of the corpus, so that a person can open it: its cells, and nothing but a plain look. */
import type { Style } from "excelize-wasm";
import { columnLetters } from "../../../src/plan/columnLetters";
import { GENERAL } from "../../../src/plan/cells";
import { bytesOf, newWorkbook, type ExcelizeFile } from "../../support/excelize";
import { steady } from "../../support/steadyZip";
import type { CorpusCell, CorpusSheet, CorpusTracker } from "../corpus.types";
import { placeOf, plainCell } from "./cells";

const SOLID = 1;
const NARROW = 12;
const WIDE = 36;
/** Columns with a text longer than this are wide. */
const LONG_TEXT = 25;

/** The tracker as the bytes of an .xlsx file; the same for the same tracker. */
export async function corpusWorkbook({ sheets }: CorpusTracker): Promise<Uint8Array> {
  const file = await newWorkbook();
  const styles = new Styles(file);
  for (const [index, sheet] of sheets.entries()) {
    if (index === 0) file.SetSheetName("Sheet1", sheet.name);
    else file.NewSheet(sheet.name);
    writeSheet(file, styles, sheet);
  }
  // Excel opens no workbook whose shown sheet is hidden.
  file.SetActiveSheet(sheets.findIndex(({ hidden }) => hidden !== true));
  for (const { name, hidden } of sheets) if (hidden === true) file.SetSheetVisible(name, false);
  return steady(bytesOf(file));
}

function writeSheet(
  file: ExcelizeFile,
  styles: Styles,
  { name, startsAt = "A1", rows, merges = [] }: CorpusSheet,
): void {
  const start = placeOf(startsAt);
  rows.forEach((row, down) => {
    row.forEach((cell, right) => {
      const address = `${columnLetters(start.column - 1 + right)}${start.row + down}`;
      writeCell(file, name, address, cell);
      const style = styles.of(cell);
      if (style !== null) file.SetCellStyle(name, address, address, style);
    });
  });
  for (const area of merges) {
    const [from = "", to = from] = area.split(":");
    file.MergeCell(name, from, to);
  }
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (let column = 0; column < width; column++) {
    const letters = columnLetters(start.column - 1 + column);
    const isWide = rows.some((row) => String(plainCell(row[column]).value).length > LONG_TEXT);
    file.SetColWidth(name, letters, letters, isWide ? WIDE : NARROW);
  }
}

function writeCell(file: ExcelizeFile, sheet: string, address: string, cell: CorpusCell): void {
  if (typeof cell === "object" && cell !== null && "formula" in cell && cell.value === undefined) {
    // Never calculated: excelize keeps no result beside a formula, so that one with a result is written as its result.
    file.SetCellFormula(sheet, address, cell.formula);
    return;
  }
  const { value } = plainCell(cell);
  if (value === "") return;
  if (typeof value === "string") file.SetCellStr(sheet, address, value);
  else if (typeof value === "boolean") file.SetCellBool(sheet, address, value);
  else file.SetCellFloat(sheet, address, value, -1, 64);
}

/** The styles that cells need, each added to the workbook once. */
class Styles {
  private readonly known = new Map<string, number>();

  constructor(private readonly file: ExcelizeFile) {}

  /** Number of a cell's style; null for a blank cell without any look. */
  of(cell: CorpusCell): number | null {
    const { value, format, look } = plainCell(cell);
    if (value === "" && look === undefined) return null;
    const definition: Style = {
      Alignment: { WrapText: true, Vertical: "top" },
      ...(format === GENERAL ? {} : { CustomNumFmt: format }),
      ...(look?.fill == null ? {} : { Fill: { Type: "pattern", Pattern: SOLID, Color: [look.fill.slice(1)] } }),
      ...(look?.struck === true ? { Font: { Strike: true } } : {}),
    };
    const key = JSON.stringify(definition);
    let style = this.known.get(key);
    if (style === undefined) this.known.set(key, (style = this.file.NewStyle(definition).style));
    return style;
  }
}
