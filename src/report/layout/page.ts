/** The pages: one page wide, and how much of a sheet a page holds at each print scale. Points throughout. */

/** The paper is A4; the annex, with a column for each thing, is A3: on A4 it could not be read. */
const PAPERS = {
  A4: { Landscape: { width: 842, height: 595 }, Portrait: { width: 595, height: 842 } },
  A3: { Landscape: { width: 1191, height: 842 }, Portrait: { width: 842, height: 1191 } },
} as const;
export type Paper = keyof typeof PAPERS;
export type Orientation = "Landscape" | "Portrait";

/** About 1 cm; the header and footer lines stand inside them. */
export const MARGINS = { top: 31, bottom: 30, left: 27, right: 27, header: 13, footer: 13 } as const;

/** A sheet width for a print scale: Excel scales a sheet down to the page's width, in whole per cent. */
export interface PageSize {
  readonly paper: Paper;
  readonly orientation: Orientation;
  /** Printed size over sheet size. */
  readonly scale: number;
  /** Width of all columns together. */
  readonly width: number;
  /** Height of the rows on one page, a little under what it holds: breaks that we set must come before Excel's own. */
  readonly height: number;
}

/** Row heights are rounded to pixels. */
const SAFETY = 0.995;

function pageSize(paper: Paper, orientation: Orientation, scale: number): PageSize {
  const width = PAPERS[paper][orientation].width - MARGINS.left - MARGINS.right;
  const height = PAPERS[paper][orientation].height - MARGINS.top - MARGINS.bottom;
  return {
    paper,
    orientation,
    scale,
    width: Math.floor(width / scale),
    // Excel and LibreOffice scale in whole per cent; columns that were rounded to pixels may let it come out higher.
    height: Math.floor((height / (Math.ceil(100 * scale) / 100)) * SAFETY),
  };
}

/**
 * The smallest type of the sheets, 10 points, prints at 8.5 from Excel and at 8, which is what a board can read, from LibreOffice: it makes
 * columns 6 % wider than Excel, because it does not round the width of a figure of the workbook's own font to whole pixels.
 */
const SCALE = 0.86;
export const PRINTED_PAGE: PageSize = pageSize("A4", "Landscape", SCALE);
export const ANNEX_PAGE: PageSize = pageSize("A3", "Landscape", SCALE);
/** Of the board paper. */
export const UPRIGHT_PAGE: PageSize = pageSize("A4", "Portrait", SCALE);

/** The print scale in whole per cent at which columns of a width together take one page; within what Excel takes. */
export function scaleOf({ paper, orientation }: PageSize, width: number): number {
  const page = PAPERS[paper][orientation].width - MARGINS.left - MARGINS.right;
  return Math.min(400, Math.max(10, Math.floor((100 * page) / width)));
}
