/** Writes a book as an .xlsx file, by way of hucre. */
import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from "hucre/xlsx";
import { columnLetters } from "../plan/columnLetters";
import { isoToSerial } from "../plan/dates/calendar";
import type { Book, BookCell, BookList, BookLook, BookSheet } from "./book.types";
import { mended, NO_TIME, quoted } from "./mend";

const TOP = { vertical: "top", wrapText: true } as const;
/** Named in every look: a style without a name of its own is shown in whatever the reader takes for usual. */
const FACE = { name: "Calibri", size: 11 } as const;
const INK = { ...FACE, color: { rgb: "1F2933" } } as const;
const fill = (rgb: string): NonNullable<CellStyle["fill"]> => ({ type: "pattern", pattern: "solid", fgColor: { rgb } });
const EDGE = { style: "thin", color: { rgb: "B8C2CC" } } as const;
const BOX = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE } as const;
const OPEN: CellStyle = { font: INK, alignment: TOP, border: BOX, protection: { locked: false } };

const LOOKS: Readonly<Record<BookLook, CellStyle>> = {
  title: { font: { ...INK, bold: true, size: 16 } },
  text: { font: INK, alignment: TOP },
  heading: { font: { ...INK, bold: true, size: 12 } },
  head: {
    font: { ...FACE, bold: true, color: { rgb: "1B365D" } },
    fill: fill("DCE4EE"),
    border: BOX,
    alignment: { vertical: "center", wrapText: true },
  },
  locked: { font: { ...FACE, color: { rgb: "3E4C59" } }, fill: fill("ECEFF1"), border: BOX, alignment: TOP },
  open: OPEN,
  openDate: { ...OPEN, numFmt: "dd/mm/yyyy" },
};

const LINE_POINTS = 15;
const MOST_POINTS = 400;

/** The same book always gives the same bytes. */
export async function writeBook({ title, sheets }: Book): Promise<Uint8Array> {
  const written = await writeXlsx({
    sheets: sheets.map((sheet) => sheetOf(sheet, sheets)),
    properties: { title, modified: NO_TIME },
    defaultFont: FACE,
  });
  return mended(
    written,
    sheets.map(({ name }) => name),
  );
}

function sheetOf(
  { rows, name, widths, lists, headerRow, tableName, isProtected, isLandscape }: BookSheet,
  all: readonly BookSheet[],
): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, at) =>
    row.forEach((cell, column) => {
      if (cell !== null) cells.set(`${at},${column}`, { style: LOOKS[cell.look] });
    }),
  );
  const heads = headerRow === null ? [] : (rows[headerRow - 1] ?? []);
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map((row) => row.map((cell) => (cell === null ? null : valueOf(cell)))),
    cells,
    rowDefs: new Map(rows.map((row, at) => [at, { height: heightOf(row, widths) }])),
    dataValidations: lists.filter(({ words }) => words.length > 0).map((list) => validationOf(list, all)),
    ...(headerRow === null
      ? {}
      : {
          tables: [
            {
              name: tableName,
              range: `A${headerRow}:${columnLetters(heads.length - 1)}${Math.max(rows.length, headerRow + 1)}`,
              columns: heads.map((head) => ({ name: String(head === null ? "" : valueOf(head)) })),
              style: "TableStyleLight1",
              showRowStripes: false,
            },
          ],
          freezePane: { rows: headerRow },
        }),
    ...(isProtected
      ? {
          protection: {
            sheet: true,
            formatCells: true,
            formatColumns: true,
            formatRows: true,
            sort: true,
            autoFilter: true,
          },
        }
      : {}),
    pageSetup: {
      paperSize: "a4",
      orientation: isLandscape ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
      ...(headerRow === null ? {} : { printTitlesRow: `$${headerRow}:$${headerRow}` }),
    },
    headerFooter: { oddFooter: "&L&A&RPage &P of &N" },
  };
}

function valueOf({ value }: BookCell): string | number {
  return typeof value === "object" ? isoToSerial(value.day, 1900) : value;
}

/** LibreOffice fits no heights by itself, and Excel none of a protected sheet's. */
function heightOf(row: readonly (BookCell | null)[], widths: readonly number[]): number {
  const lines = row.map((cell, at) => {
    if (cell === null || cell.look === "title" || cell.look === "heading" || typeof cell.value !== "string") return 1;
    const width = Math.max(4, (widths[at] ?? 9) * 0.95);
    return cell.value.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  });
  const isTall = row.some((cell) => cell?.look === "title");
  return Math.min(MOST_POINTS, Math.max(1, ...lines) * LINE_POINTS + (isTall ? 9 : 3));
}

/** A list in one text may have 255 characters and splits on commas; others point at the cells where its words stand, if they do. */
const LONGEST_LIST = 255;

function validationOf(
  { address, words }: BookList,
  all: readonly BookSheet[],
): NonNullable<WriteSheet["dataValidations"]>[number] {
  const isPlain = words.every((word) => !/[,"]/u.test(word)) && words.join(",").length <= LONGEST_LIST;
  const source = isPlain ? null : rangeOf(words, all);
  const usable = words.filter((word) => !/[,"]/u.test(word));
  return {
    type: "list",
    ...(source === null ? { values: isPlain ? [...words] : usable } : { formula1: source }),
    range: address,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "warning",
    errorTitle: "Another word",
    errorMessage: "Please choose from the list if you can. Keep this word all the same?",
  };
}

/** Where words stand one below the other in the first column of a sheet. */
function rangeOf(words: readonly string[], sheets: readonly BookSheet[]): string | null {
  for (const { name, rows } of sheets) {
    const texts = rows.map(([first]) => (first == null ? null : first.value));
    const start = texts.findIndex((_, at) => words.every((word, next) => texts[at + next] === word));
    if (start >= 0) return `${quoted(name)}!$A$${start + 1}:$A$${start + words.length}`;
  }
  return null;
}
