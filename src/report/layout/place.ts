/** Puts blocks one below the other on the sheet: rows, heights, named places, page breaks. */
import type { Block } from "../blocks/block.types";
import { lay } from "../blocks/lay";
import type { LaidOut, LayContext } from "../blocks/lay.types";
import type { SheetWriter } from "../blocks/sheetWriter";
import type { Grid } from "./grid";
import { breaksToSet, pageBreaks } from "./pageBreaks";

export interface Placement {
  /** Points, from row 1; the sheet has as many rows. */
  readonly heights: readonly number[];
  /** 1-based row of each named place. */
  readonly anchors: ReadonlyMap<string, number>;
  /** 1-based rows that get a page break above them. */
  readonly breaks: readonly number[];
  /** Pages it is likely to take. */
  readonly pages: number;
  /** 1-based row that is repeated on the pages that follow it, or null. */
  readonly titleRow: number | null;
  readonly write: (writer: SheetWriter) => void;
}

/** Places the blocks in their order, from row 1. Each row belongs to one block; there are no empty rows between them. */
export function place(blocks: readonly Block[], grid: Grid): Placement {
  let number = 0;
  const context: LayContext = { grid, tables: new Map(), nextNumber: () => (number += 1) };
  const heights: number[] = [];
  const keepWithNext = new Set<number>();
  const pageStarts = new Set<number>();
  const anchors = new Map<string, number>();
  const placed: { readonly laid: LaidOut; readonly row: number }[] = [];
  let titleRow: number | null = null;
  for (const [i, block] of blocks.entries()) {
    if (block.kind === "pageEnd") {
      pageStarts.add(heights.length);
      continue;
    }
    const laid = lay(block, context);
    if (block.kind === "legend" && !fits(laid, heights, pageStarts, grid.page.height)) continue;
    const first = heights.length;
    placed.push({ laid, row: first + 1 });
    if (block.kind === "heading" && block.anchor !== undefined) anchors.set(block.anchor, first + 1);
    if (block.kind === "table") {
      const bars = laid.heights.length - (block.hasTotal ? 1 : 0);
      context.tables.set(block.name, { header: first + 1, last: first + bars });
      if (block.repeatHeader) titleRow ??= first + 1;
    }
    for (const row of laid.keepWithNext) keepWithNext.add(first + row);
    for (const height of laid.heights) heights.push(height);
    // What leads to a table or to the figures stands on their page.
    if (block.kind === "paragraph" && leadsOn(blocks[i + 1])) keepWithNext.add(heights.length - 1);
  }
  const breaks = pageBreaks({ heights, keepWithNext, pageStarts }, grid.page.height);
  return {
    heights,
    anchors,
    breaks: breaksToSet(breaks, titleRow ?? heights.length),
    pages: breaks.length + 1,
    titleRow,
    write: (writer) => {
      for (const { laid, row } of placed) laid.write(row, writer);
    },
  };
}

function leadsOn(next: Block | undefined): boolean {
  return next?.kind === "table" || next?.kind === "figures";
}

/** Whether a block fits below what stands on the page that was started last. */
function fits(
  { heights: wanted }: LaidOut,
  heights: readonly number[],
  pageStarts: ReadonlySet<number>,
  pageHeight: number,
): boolean {
  const start = Math.max(0, ...pageStarts);
  const sum = (values: readonly number[]): number => values.reduce((total, height) => total + height, 0);
  return sum(heights.slice(start)) + sum(wanted) <= pageHeight;
}
