/** Puts blocks one below the other on the sheet: rows, heights, named places, page breaks. */
import type { Block, ParagraphBlock, TableBlock } from "../blocks/block.types";
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

/** So many cuts at most, of tables of so many rows: longer lists are not read on paper. */
const MOST_CUTS = 60;
const MOST_ROWS_CUT = 250;

/** Space between texts. */
interface Space {
  /** Of the usual space. */
  readonly share: number;
  /** 0-based block from which on it is less; those before have the usual one. */
  readonly from: number;
}

const USUAL: Space = { share: 1, from: 0 };
/** From the one that is tried first; with less, tables are hard to read. */
const TIGHTER = [0.75, 0.5];
/** A page more or less does not matter to longer ones. */
export const MOST_PAGES_TIGHTENED = 12;

/** Of the page: a first page that is emptier looks unfinished. */
const FULL = 2 / 3;

/**
 * Places the blocks one below the other, with less space between texts where that saves a page: nobody wants a last page of three lines,
 * to be printed for every member of a board. The first page keeps its space if the others have enough to give, and if it is full.
 */
export function placeOnFewPages(blocks: readonly Block[], grid: Grid): Placement {
  const usual = place(blocks, grid, USUAL);
  if (usual.pages === 1 || usual.pages > MOST_PAGES_TIGHTENED) return usual;
  const tighter = [blocksOnFirstPage(usual), 0].flatMap((from) =>
    TIGHTER.map((share) => place(blocks, grid, { share, from })),
  );
  const fewest = Math.min(...[usual, ...tighter].map(({ pages }) => pages));
  const [first = usual, ...others] = [usual, ...tighter].filter(({ pages }) => pages === fewest);
  return [first, ...others].find((one) => isFirstPageFull(one, grid)) ?? first;
}

function isFirstPageFull({ heights, pageRows }: RawPlacement, { page }: Grid): boolean {
  return heights.slice(0, pageRows[0]).reduce((sum, height) => sum + height, 0) >= FULL * page.height;
}

/** How many blocks stand wholly on the first page. */
function blocksOnFirstPage({ spans, pageRows }: RawPlacement): number {
  const end = pageRows[0] ?? 0;
  const next = spans.findIndex((span) => span.first + span.rows > end);
  return next === -1 ? spans.length : next;
}

/** Excel's rows are whole pixels high. */
const PIXEL = 0.75;

/**
 * Places the blocks in their order, from row 1. Each row belongs to one block; there are no empty rows between them. A table
 * that goes on over a page is cut there into two, so that each page has its headings: Excel repeats those of one table only,
 * which is the one that says so (repeatHeader).
 */
function place(blocks: readonly Block[], grid: Grid, space: Space): RawPlacement {
  const layOnce = laidOnce();
  let current = blocks;
  for (let cuts = 0; cuts < MOST_CUTS; cuts += 1) {
    const placement = placeAsTheyStand(current, { grid, space }, layOnce);
    const cut = cutAtPageEnd(current, placement);
    if (cut === null) return placement;
    current = cut;
  }
  return placeAsTheyStand(current, { grid, space }, layOnce);
}

type Lay = (block: Block, context: LayContext) => LaidOut;

/** Lays each table out once, however often the blocks are placed: nothing but the grid and the space decide it. */
function laidOnce(): Lay {
  const known = new Map<Block, LaidOut>();
  return (block, context) => {
    if (block.kind !== "table") return lay(block, context);
    const laid = known.get(block) ?? lay(block, context);
    known.set(block, laid);
    return laid;
  };
}

interface RawPlacement extends Placement {
  /** 0-based first row and number of rows of each block. */
  readonly spans: readonly { readonly first: number; readonly rows: number }[];
  /** 0-based rows that start a page. */
  readonly pageRows: readonly number[];
}

/** The blocks with the first table that a page ends in cut there; null where there is none. */
function cutAtPageEnd(blocks: readonly Block[], { spans, pageRows }: RawPlacement): Block[] | null {
  for (const [i, block] of blocks.entries()) {
    const span = spans[i];
    if (block.kind !== "table" || block.repeatHeader || block.rows.length > MOST_ROWS_CUT) continue;
    // Rows that were continued no longer stand one for one.
    if (span === undefined || span.rows !== block.rows.length + 1) continue;
    const pageRow = pageRows.find((row) => row > span.first + 1 && row < span.first + span.rows);
    if (pageRow !== undefined) {
      return [
        ...goingOn(blocks.slice(0, i), block),
        ...cutTable(block, pageRow - span.first - 1),
        ...blocks.slice(i + 1),
      ];
    }
  }
  return null;
}

const OVERLEAF = " The table goes on overleaf.";

/** The paragraph above a list says that there is more of it, so that nobody takes its first page for all. */
function goingOn(above: readonly Block[], { name }: TableBlock): readonly Block[] {
  const last = above.at(-1);
  if (last?.kind !== "paragraph" || name.includes("_part_")) return above;
  const said: ParagraphBlock = { ...last, text: last.text + OVERLEAF };
  return [...above.slice(0, -1), said];
}

/** Two tables of one: rows before and from `row`, a 0-based row of the body. */
function cutTable(table: TableBlock, row: number): TableBlock[] {
  const [, name = table.name, number = "1"] = /^(.*)_part_(\d+)$/.exec(table.name) ?? [];
  return [
    { ...table, rows: table.rows.slice(0, row), links: table.links.filter((link) => link.row < row), hasTotal: false },
    {
      ...table,
      name: `${name}_part_${Number(number) + 1}`,
      rows: table.rows.slice(row),
      links: table.links.filter((link) => link.row >= row).map((link) => ({ ...link, row: link.row - row })),
    },
  ];
}

function placeAsTheyStand(
  blocks: readonly Block[],
  { grid, space }: { readonly grid: Grid; readonly space: Space },
  layBlock: Lay,
): RawPlacement {
  let number = 0;
  const usual: LayContext = {
    grid,
    air: (points) => points,
    tables: new Map(),
    nextNumber: () => (number += 1),
  };
  const tight: LayContext = { ...usual, air: (points) => Math.round((points * space.share) / PIXEL) * PIXEL };
  const heights: number[] = [];
  const keepWithNext = new Set<number>();
  const anchors = new Map<string, number>();
  const placed: { readonly laid: LaidOut; readonly row: number }[] = [];
  const startsPage = new Set<number>();
  const spans: RawPlacement["spans"][number][] = [];
  let titleRow: number | null = null;
  for (const [i, block] of blocks.entries()) {
    const first = heights.length;
    const context = space.share === 1 || i < space.from ? usual : tight;
    const laid = layBlock(block, context);
    spans.push({ first, rows: laid.heights.length });
    placed.push({ laid, row: first + 1 });
    if (block.kind === "heading" && block.startsPage) startsPage.add(first);
    if (block.kind === "heading" && block.anchor !== undefined) anchors.set(block.anchor, first + 1);
    if (block.kind === "table") {
      const bars = laid.heights.length - (block.hasTotal ? 1 : 0);
      context.tables.set(block.name, { header: first + 1, last: first + bars });
      if (block.repeatHeader) titleRow ??= first + 1;
    }
    for (const row of laid.keepWithNext) keepWithNext.add(first + row);
    for (const height of laid.heights) heights.push(height);
    if (leadsOn(block, blocks[i + 1])) keepWithNext.add(heights.length - 1);
  }
  const natural = pageBreaks({ heights, keepWithNext }, grid.page.height);
  // What fits on one page is not torn apart.
  const pageRows = natural.length === 0 ? natural : pageBreaks({ heights, keepWithNext, startsPage }, grid.page.height);
  return {
    heights,
    anchors,
    spans,
    pageRows,
    breaks: breaksToSet(pageRows, titleRow ?? heights.length, startsPage),
    pages: pageRows.length + 1,
    titleRow,
    write: (writer) => {
      for (const { laid, row } of placed) laid.write(row, writer);
    },
  };
}

/** What leads to a table or to the figures stands on their page; and the key, on that of what it is the key to. */
function leadsOn(block: Block, next: Block | undefined): boolean {
  if (next?.kind === "paragraph" && next.staysBelow) return true;
  return block.kind === "paragraph" && (next?.kind === "table" || next?.kind === "figures");
}
