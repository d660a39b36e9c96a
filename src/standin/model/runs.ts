/** Rich text: a cell's text in runs, each with a font of its own. Only whether it is struck out is kept of the fonts. */

/** What runs a text has; a run without a font of its own has the cell's. */
export interface Runs {
  readonly struck: boolean;
  readonly plain: boolean;
  readonly asCell: boolean;
}

/**
 * Whether a text is struck out: all of it, none of it, or (null) a part.
 * @param cellIsStruck what the cell's own font says
 * @param runs null where the cell's font is that of the whole text
 */
export function struckOf(cellIsStruck: boolean, runs: Runs | null): boolean | null {
  if (runs === null) return cellIsStruck;
  const struck = runs.struck || (runs.asCell && cellIsStruck);
  const plain = runs.plain || (runs.asCell && !cellIsStruck);
  return struck && plain ? null : struck;
}
