/** A named Excel table: heights of its rows from the texts in them, its formats by column, its links. */
import type { CellValue } from "../../plan/cells";
import { lineHeight, SIZES } from "../layout/type";
import { breakLines, countLines, estimateLines, isShort, roomIn, type Type } from "../layout/wrap";
import type { Cell, ColumnHolds, TableBlock, TableColumn } from "./block.types";
import type { LaidOut, LayContext } from "./lay.types";
import type { SheetWriter } from "./sheetWriter";

/** Excel allows rows of 409.5 points at most. */
const HIGHEST_ROW = 409;
const AIR = { table: 3, annex: 2 } as const;
const HEAD_AIR = 5;
/** What stands in the other cells of a row that goes on from the row above. */
const AS_ABOVE = "as above";

const NUMBER_FORMATS: Readonly<Partial<Record<ColumnHolds, string>>> = {
  count: "#,##0",
  share: "0%",
  date: "d mmm yyyy",
};

/** The room in each column of the table, for the type it is set in. */
function roomsOf({ columns }: TableBlock, { grid }: LayContext, type: Type): number[] {
  return columns.map((_, column) => roomIn(grid.widths[column] ?? 0, type));
}

/** Rows of so many are measured; longer lists are read on screen, not printed, and their heights are estimated. */
const MOST_MEASURED = 500;

/** Lines that each row takes: those of its longest text. Nothing is kept of the texts. */
function linesOfRows(rows: TableBlock["rows"], rooms: readonly number[]): number[] {
  const areMeasured = rows.length <= MOST_MEASURED;
  const linesIn = areMeasured ? countLines : estimateLines;
  const lines = new Array<number>(rows.length);
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] ?? [];
    let most = 1;
    for (let column = 0; column < row.length; column += 1) {
      const value = row[column];
      if (typeof value !== "string" && typeof value !== "object") continue;
      const room = rooms[column] ?? 0;
      if (!areMeasured && typeof value === "string" && isShort(value, room, most)) continue;
      const count = linesIn(value, room);
      if (count > most) most = count;
    }
    lines[i] = most;
  }
  return lines;
}

/** A row that is too high for Excel, as several: long texts go on, the first cell says so, the others point above. */
function continued(row: readonly Cell[], rooms: readonly number[], mostLines: number): CellValue[][] {
  const parts = row
    .map(written)
    .map((value, column) => (typeof value === "string" ? cut(value, rooms[column] ?? 0, mostLines) : [value]));
  const count = Math.max(...parts.map((part) => part.length));
  return Array.from({ length: count }, (_, i) =>
    parts.map((part, column): CellValue => {
      if (i > 0 && column === 0) return `${String(parts[0]?.[0])} (cont.)`;
      return part[i] ?? AS_ABOVE;
    }),
  );
}

/** A row as it is written: the row itself, where none of its texts is in pieces. */
function writtenRow(row: readonly Cell[]): readonly CellValue[] {
  return row.some((cell) => typeof cell === "object") ? row.map(written) : (row as readonly CellValue[]);
}

/** What is written into a cell. Strings are added up, not joined: the long ones are copied once, by whoever sends them. */
function written(cell: Cell): CellValue {
  if (typeof cell !== "object") return cell;
  let text = "";
  for (const piece of cell) text += piece;
  return text;
}

function cut(text: string, room: number, mostLines: number): string[] {
  if (countLines(text, room) <= mostLines) return [text];
  const lines = breakLines(text, room);
  const pieces: string[] = [];
  for (let from = 0; from < lines.length; from += mostLines)
    pieces.push(lines.slice(from, from + mostLines).join("\n"));
  // A page of blank lines would make a blank cell, which tables must not have.
  return pieces.filter((piece) => piece.trim() !== "");
}

interface Body {
  readonly rows: readonly (readonly Cell[])[];
  readonly heights: readonly number[];
  /** Row of the body (0-based) in which a row of the block comes to stand; null where all stand where they stood. */
  readonly moved: readonly number[] | null;
}

function layBody(block: TableBlock, rooms: readonly number[], air: number): Body {
  const line = lineHeight(SIZES.small);
  const mostLines = Math.floor((HIGHEST_ROW - air) / line);
  const lines = linesOfRows(block.rows, rooms);
  // Pieces of a text with characters of two code units may come out a line longer than they were cut.
  const height = (count: number): number => Math.min(HIGHEST_ROW, count * line + air);
  if (block.tooLong === "shorten") return shortenedBody(block, rooms, lines, { mostLines, height });
  if (lines.every((count) => count <= mostLines)) return { rows: block.rows, heights: lines.map(height), moved: null };
  const parts = block.rows.map((row, i) => ((lines[i] ?? 1) <= mostLines ? [row] : continued(row, rooms, mostLines)));
  const moved: number[] = [];
  let next = 0;
  for (const part of parts) {
    moved.push(next);
    next += part.length;
  }
  const rows = parts.flat();
  return { rows, heights: linesOfRows(rows, rooms).map(height), moved };
}

interface RowHeights {
  readonly mostLines: number;
  readonly height: (lines: number) => number;
}

/** Each action keeps its one row: what does not fit into the highest row that Excel has is cut, and says so. */
function shortenedBody(
  { rows }: TableBlock,
  rooms: readonly number[],
  lines: readonly number[],
  { mostLines, height }: RowHeights,
): Body {
  const fitted = rows.map((row, i) => {
    if ((lines[i] ?? 1) <= mostLines) return row;
    return row.map((cell, column): CellValue => {
      const value = written(cell);
      return typeof value === "string" ? fit(value, rooms[column] ?? 0, mostLines) : value;
    });
  });
  return { rows: fitted, heights: lines.map((count) => height(Math.min(count, mostLines))), moved: null };
}

/** What stands at the end of a text that was cut. */
export const GOES_ON = "… (goes on in the tracker)";

function fit(text: string, room: number, mostLines: number): string {
  if (countLines(text, room) <= mostLines) return text;
  const lines = breakLines(text, room);
  // Room for the words that say so, also where a line of ours comes out as two.
  const kept = lines.slice(0, Math.max(1, mostLines - 1 - breakLines(GOES_ON, room).length));
  return `${kept.join(" ").trimEnd()} ${GOES_ON}`;
}

/** A page never ends after fewer rows of a table, nor begins with fewer. */
const FEWEST_ROWS = 3;

/** The first rows of the body stay with the header, and the last rows with one another, the total among them. */
function keptRows({ keepTogether }: TableBlock, rowCount: number): number[] {
  const kept: number[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    if (keepTogether || row < FEWEST_ROWS || row > rowCount - FEWEST_ROWS) kept.push(row);
  }
  return kept;
}

/** The table's header row and body. */
export function layTable(block: TableBlock, context: LayContext): LaidOut {
  const headRooms = roomsOf(block, context, { size: SIZES.small, bold: true });
  const headLines = Math.max(...block.columns.map(({ heading }, i) => countLines(heading, headRooms[i] ?? 0)));
  const rooms = roomsOf(block, context, { size: SIZES.small });
  const body = layBody(block, rooms, context.air(AIR[block.type]));
  // The buttons of a filter stand at the foot of the headings, and hide what stands there.
  const linesInHead = block.repeatHeader ? headLines + 1 : headLines;
  const headHeight = linesInHead * lineHeight(SIZES.small) + context.air(HEAD_AIR);
  const rowCount = body.rows.length;
  return {
    heights: [headHeight, ...body.heights],
    keepWithNext: keptRows(block, rowCount),
    write: (row, writer) => {
      writeTable(block, body, rooms, row, writer);
    },
  };
}

function writeTable(
  block: TableBlock,
  { rows, moved }: Body,
  rooms: readonly number[],
  row: number,
  writer: SheetWriter,
): void {
  const columns = block.columns.length;
  const whole = { row, column: 0, rows: rows.length + 1, columns };
  const bodySpan = { row: row + 1, column: 0, rows: rows.length, columns };
  const values = rows.map(writtenRow);
  writer.values(row, 0, [block.columns.map(({ heading }) => heading), ...values]);
  writer.table(block.name, whole, block.repeatHeader);
  const head = { row, column: 0, rows: 1, columns };
  writer.look("tableHead", head);
  if (block.repeatHeader) writer.look("filterHead", head);
  writer.look(block.type === "annex" ? "annexBody" : "tableBody", bodySpan);
  block.columns.forEach((column, index) => {
    writeColumn(column, { index, row, rows: rows.length }, writer);
    if (column.holds === "colour") writer.words(block.words, { ...bodySpan, column: index, columns: 1 });
  });
  if (block.hasTotal) writer.look("tableTotal", { row: row + rows.length, column: 0, rows: 1, columns });
  for (const { row: linked, column, target, tip } of block.links) {
    const place = moved?.[linked] ?? linked;
    const text = String(values[place]?.[column] ?? "");
    // LibreOffice does not wrap the text of a link: what needs two lines would be cut off.
    if (countLines(text, rooms[column] ?? 0) === 1) writer.link(row + 1 + place, column, text, target, tip);
  }
}

/** Where a column of a table stands: 0-based column, 1-based row of its heading, rows of the body. */
interface ColumnPlace {
  readonly index: number;
  readonly row: number;
  readonly rows: number;
}

function writeColumn(column: TableColumn, { index, row, rows }: ColumnPlace, writer: SheetWriter): void {
  const span = { row: row + 1, column: index, rows, columns: 1 };
  const head = { row, column: index, rows: 1, columns: 1 };
  const { decimals = 0 } = column;
  const format = decimals === 0 ? NUMBER_FORMATS[column.holds] : `0.${"0".repeat(decimals)}%`;
  if (format !== undefined) writer.numberFormat(format, span);
  if (column.holds !== "text") writer.look("centred", { ...span, row, rows: rows + 1 });
  if (column.fill !== undefined) writer.fill(column.fill.fill, column.fill.font, head);
}
