/**
 * Cuts a list of operations into chunks, each small enough for one request. Excel on the web refuses more than 5 MB
 * a request; we stay under 4 MB. Pure.
 */
import { addressOf, columnCount, parseArea } from "./addresses";
import { rowBytes } from "./jsonBytes";
import type { Operation } from "./operations";

/** Most bytes of a request. */
export const MOST_BYTES = 4_000_000;

type SetValues = Extract<Operation, { readonly kind: "setValues" }>;

/**
 * What an operation costs beside its texts: the actions and object paths that office.js makes of it. Measured over
 * the genuine library (tests/excel/applyOperations.test.ts measures it again); rounded up.
 */
const OVERHEAD: Readonly<Record<Operation["kind"], number>> = {
  addSheet: 1_000,
  setValues: 1_500,
  setNumberFormat: 800,
  setFormat: 8_000,
  setColumnWidth: 800,
  setRowHeight: 800,
  addTable: 1_200,
  colourWords: 800,
  linkCell: 1_500,
  addChart: 3_000,
  setPrint: 4_000,
  addPageBreaks: 500,
  hideGridlines: 500,
  markSheet: 1_000,
  setTitleIfBlank: 800,
  showCell: 800,
};
/** For each word of colourWords, each series of a chart, each page break. */
const OVERHEAD_OF_PART = 2_000;
/** office.js cuts values of more than 1,500 cells into several actions with a range each. */
const CELLS_A_PART = 1_500;

/** Upper estimate of the bytes that an operation adds to a request. */
export function operationBytes(operation: Operation): number {
  if (operation.kind !== "setValues") {
    return OVERHEAD[operation.kind] + 3 * JSON.stringify(operation).length + parts(operation) * OVERHEAD_OF_PART;
  }
  let bytes = valuesOverhead(operation.values.length, operation.values[0]?.length ?? 0);
  for (const row of operation.values) bytes += writtenRowBytes(row);
  return bytes;
}

function parts(operation: Operation): number {
  if (operation.kind === "colourWords") return operation.words.length;
  if (operation.kind === "addChart") return operation.series.length;
  return operation.kind === "addPageBreaks" ? operation.rows.length : 0;
}

function valuesOverhead(rows: number, columns: number): number {
  return OVERHEAD.setValues * (1 + Math.ceil((rows * columns) / CELLS_A_PART));
}

/** A row as it is sent: each text may get a leading apostrophe. */
function writtenRowBytes(row: SetValues["values"][number]): number {
  return rowBytes(row) + row.length;
}

/**
 * The operations in the same order, in chunks of at most `maxBytes` each; a large setValues is cut by rows.
 * @throws RangeError where a single row, or a single operation of another kind, is larger than a chunk.
 */
export function chunk(operations: readonly Operation[], maxBytes = MOST_BYTES): Operation[][] {
  const chunks: Operation[][] = [];
  let current: Operation[] = [];
  let room = maxBytes;
  const close = (): void => {
    if (current.length > 0) chunks.push(current);
    current = [];
    room = maxBytes;
  };
  const add = (operation: Operation, bytes: number): void => {
    current.push(operation);
    room -= bytes;
  };
  for (const operation of operations) {
    const bytes = operationBytes(operation);
    if (bytes <= room) {
      add(operation, bytes);
    } else if (operation.kind === "setValues") {
      for (const piece of piecesOf(operation, room, maxBytes)) {
        const pieceBytes = operationBytes(piece);
        if (pieceBytes > room) close();
        add(piece, pieceBytes);
      }
    } else {
      close();
      if (bytes > maxBytes) throw new RangeError(`An operation of kind ${operation.kind} is larger than a request.`);
      add(operation, bytes);
    }
  }
  close();
  return chunks;
}

/** Cuts by rows: the first piece fits into `room` if a row does, each further one into `maxBytes`. */
function piecesOf(operation: SetValues, room: number, maxBytes: number): SetValues[] {
  const area = parseArea(operation.address);
  if (area === null) throw new RangeError(`"${operation.address}" is no address.`);
  // valuesOverhead(rows, columns) is never more than this, and this again for each part's worth of cells.
  const fixed = 2 * OVERHEAD.setValues;
  const overheadOfRow = Math.ceil((columnCount(area) * OVERHEAD.setValues) / CELLS_A_PART);
  const pieces: SetValues[] = [];
  let from = 0;
  let left = room - fixed;
  const cutBefore = (row: number): void => {
    if (row > from) {
      const address = addressOf(area.row + from, area.column, area.row + row - 1, area.column2);
      pieces.push({ ...operation, address, values: operation.values.slice(from, row) });
    }
    from = row;
    left = maxBytes - fixed;
  };
  operation.values.forEach((row, index) => {
    const bytes = writtenRowBytes(row) + overheadOfRow;
    if (bytes > maxBytes - fixed) throw new RangeError("A row of values is larger than a request.");
    if (bytes > left) cutBefore(index);
    left -= bytes;
  });
  cutBefore(operation.values.length);
  return pieces;
}
