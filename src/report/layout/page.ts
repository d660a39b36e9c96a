/** The page: A4 landscape, one page wide, and how much of the sheet a page holds at each print scale. Points throughout. */

const A4_LANDSCAPE = { width: 842, height: 595 };

/** About 1 cm; the header and footer lines stand inside them. */
export const MARGINS = { top: 31, bottom: 30, left: 27, right: 27, header: 13, footer: 13 } as const;

/** A sheet width for a print scale: Excel scales a sheet down to the page's width, in whole per cent. */
export interface PageSize {
  /** Printed size over sheet size. */
  readonly scale: number;
  /** Width of all columns together. */
  readonly width: number;
  /** Height of the rows on one page, a little under what it holds: breaks that we set must come before Excel's own. */
  readonly height: number;
}

/** Excel and LibreOffice scale in whole per cent, and round column widths to pixels: the scale may come out one higher. */
const ONE_PER_CENT = 0.01;
const SAFETY = 0.995;

function pageSize(scale: number): PageSize {
  const width = A4_LANDSCAPE.width - MARGINS.left - MARGINS.right;
  const height = A4_LANDSCAPE.height - MARGINS.top - MARGINS.bottom;
  return {
    scale,
    width: Math.floor(width / scale),
    height: Math.floor((height / (scale + ONE_PER_CENT)) * SAFETY),
  };
}

/** The smallest type of the sheet, 10 points, prints at 8: what a board can read. */
export const PRINTED_PAGE: PageSize = pageSize(0.8);

/** The print scale in whole per cent at which columns of a width together take one page; within what Excel takes. */
export function scaleOf(width: number): number {
  const page = A4_LANDSCAPE.width - MARGINS.left - MARGINS.right;
  return Math.min(400, Math.max(10, Math.floor((100 * page) / width)));
}
