/**
 * Cuts a list of operations into chunks, each small enough for one request. Excel on the web refuses more than 5 MB
 * a request; we stay under 4 MB. Pure.
 */
import { addressOf, columnCount, parseArea } from "./addresses";
import { jsonBytes, rowBytes } from "./jsonBytes";
import type { Operation } from "./operations";

/** Most bytes of a request. */
export const MOST_BYTES = 4_000_000;

type SetValues = Extract<Operation, { readonly kind: "setValues" }>;

/**
 * What an operation costs beside its texts: the actions and object paths that office.js makes of it. Measured over
 * the genuine library (tests/excel/applyOperations.test.ts measures it again); rounded up.
 */
const OVERHEAD: Readonly<Record<Operation["kind"], number>> = {
  addSheet: 900,
  setValues: 1_500,
  setNumberFormat: 1_200,
  setFormat: 1_200,
  setColumnWidth: 1_200,
  setRowHeight: 1_200,
  addTable: 1_500,
  colourWords: 800,
  colourCells: 2_800,
  linkCell: 1_500,
  offerWords: 1_500,
  removeWords: 1_200,
  addChart: 2_500,
  setPrint: 3_000,
  addPageBreaks: 800,
  hideGridlines: 800,
  markSheet: 1_000,
  setTitleIfBlank: 600,
  showCell: 1_200,
};
/** office.js cuts values of more than 1,500 cells into several actions with a range each. */
const CELLS_A_PART = 1_500;

/** Upper estimate of the bytes that an operation adds to a request. */
export function operationBytes(operation: Operation): number {
  if (operation.kind === "setValues") {
    let bytes = valuesOverhead(operation.values.length, operation.values[0]?.length ?? 0);
    for (const row of operation.values) bytes += writtenRowBytes(row);
    return bytes;
  }
  const texts = jsonBytes(JSON.stringify(operation));
  return OVERHEAD[operation.kind] + texts + overheadOfParts(operation, texts);
}

function overheadOfParts(operation: Operation, texts: number): number {
  switch (operation.kind) {
    case "colourWords":
      return 2_000 * operation.words.length;
    case "addChart":
      return 4_500 * operation.series.length;
    case "addPageBreaks":
      return 600 * operation.rows.length;
    case "setFormat": {
      // Lines round and between the cells are six borders, and up to two lists of blocks more.
      const borders = operation.format.borderColour === undefined ? 0 : 7_000 + 2 * texts;
      return 250 * Object.keys(operation.format).length + borders;
    }
    default:
      return 0;
  }
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
