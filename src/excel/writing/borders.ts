/** Which inner lines a block of cells can have: a single row has none across, and Excel refuses to draw them. Pure. */
import { columnCount, parseArea, rowCount } from "../../operations/addresses";

export interface InnerLines {
  /** Blocks (A1 addresses, joined with commas) of more than one row. */
  readonly across: string;
  /** Blocks of more than one column. */
  readonly down: string;
}

/** Sorts a list of blocks, "A1:B2,D4", by the inner lines that they can have; "" where no block has any. */
export function innerLines(addresses: string): InnerLines {
  const blocks = addresses.split(",").map((address) => ({ address, area: parseArea(address) }));
  const named = (test: (block: (typeof blocks)[number]) => boolean): string =>
    blocks
      .filter(test)
      .map(({ address }) => address)
      .join(",");
  return {
    across: named(({ area }) => area !== null && rowCount(area) > 1),
    down: named(({ area }) => area !== null && columnCount(area) > 1),
  };
}
