/**
 * Which rows to ask for next, so that each answer stays under 4 MB: Excel on the web refuses answers over 5 MB, and
 * several ranges in one request share that limit. Pure; sizes are bytes of JSON in UTF-8.
 */

/** Rows of one sheet that have still to be read. */
export interface Remaining {
  /** Which sheet: a number the caller knows it by. */
  readonly id: number;
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly rows: number;
  /** What a row is thought to take in the answer, more than 0. */
  readonly bytesPerRow: number;
}

/** Rows of one sheet that go into one request. */
export interface Block {
  readonly id: number;
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly rows: number;
}

/**
 * The next blocks: as many rows as `bytes` allows, sheet after sheet, and always one row at least.
 * @param remaining sheets in the order in which they are to be read.
 */
export function nextBlocks(remaining: readonly Remaining[], bytes: number): Block[] {
  const blocks: Block[] = [];
  let left = bytes;
  for (const { id, row, rows, bytesPerRow } of remaining) {
    if (rows === 0) continue;
    const fit = Math.min(rows, Math.floor(left / bytesPerRow));
    const taken = blocks.length === 0 ? Math.max(1, fit) : fit;
    if (taken > 0) blocks.push({ id, row, rows: taken });
    left -= taken * bytesPerRow;
    if (taken < rows) break;
  }
  return blocks;
}

/** What remains when the blocks have been read; the sizes are kept. */
export function without(remaining: readonly Remaining[], blocks: readonly Block[]): Remaining[] {
  return remaining
    .map((sheet) => {
      const block = blocks.find(({ id }) => id === sheet.id);
      return block === undefined ? sheet : { ...sheet, row: sheet.row + block.rows, rows: sheet.rows - block.rows };
    })
    .filter((sheet) => sheet.rows > 0);
}
