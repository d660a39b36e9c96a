/** What a workbook says of itself, to be compared with what it says after it was saved and opened again. */
import { cellAddress, rectAddress } from "../../../src/standin/model/address";
import type { Axis, Shift } from "../../../src/standin/model/shift";
import type { Sheet } from "../../../src/standin/model/sheet";
import type { Workbook } from "../../../src/standin/model/workbook";

export const insert = (axis: Axis, at: number, count = 1): Shift => ({ kind: "insert", axis, at, count });
export const remove = (axis: Axis, at: number, count = 1): Shift => ({ kind: "delete", axis, at, count });

const addresses = (rects: readonly { row: number; column: number; rows: number; columns: number }[]): string[] =>
  rects.map(rectAddress).sort();

function cellsOf({ contents: { grid, formats } }: Sheet): Record<string, unknown> {
  const used = grid.used();
  const cells: Record<string, unknown> = {};
  if (used === null) return cells;
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const formula = grid.formula(row, column);
      const format = formats.at(row, column);
      const look = [format.get("numberFormat"), format.get("fillColor"), format.get("bold")].join(" ");
      // A formula's value is calculated anew by whoever opens the file.
      cells[cellAddress(row, column)] = [formula ?? grid.value(row, column), look];
    }
  }
  return cells;
}

/** All that the model knows and a file keeps. */
export function said(workbook: Workbook): unknown {
  return {
    names: workbook.names.map(({ name, formula }) => `${name}: ${formula}`).sort(),
    sheets: workbook.sheets.map((sheet) => {
      const { merges, conditionalFormats, hyperlinks, rowHeights, columnWidths, arrays } = sheet.contents;
      const width = ([column, points]: [number, number]): string => `${column}: ${points.toFixed(1)}`;
      return {
        name: sheet.name,
        cells: cellsOf(sheet),
        merges: addresses(merges),
        rules: conditionalFormats.map(({ rects, test }) => ({ cells: addresses(rects), test })),
        links: [...hyperlinks.keys()].sort(),
        heights: [...rowHeights].sort(([a], [b]) => a - b),
        widths: [...columnWidths].sort(([a], [b]) => a - b).map(width),
        tables: sheet.tables.map(({ name, rect }) => `${name}: ${rectAddress(rect)}`),
        arrays: addresses(arrays),
        pivots: addresses(sheet.pivots),
      };
    }),
  };
}
