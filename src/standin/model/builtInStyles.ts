/** Cell styles that Excel has in every workbook, with the looks of the Office theme (ECMA-376 part 1, 18.8.7 and annex G.2). */
import type { Border, FormatProperties } from "./format";

export interface BuiltInStyle {
  readonly name: string;
  /** Number by which files know it. */
  readonly builtinId: number;
  readonly look: Partial<FormatProperties>;
}

const DARK = "#44546A";
const line = (color: string, weight: Border["weight"]): Border => ({ style: "Continuous", color, weight });

export const BUILT_IN_STYLES: readonly BuiltInStyle[] = [
  {
    name: "Title",
    builtinId: 15,
    look: { fontName: "Calibri Light", fontSize: 18, bold: false, fontColor: DARK },
  },
  {
    name: "Heading 1",
    builtinId: 16,
    look: {
      fontName: "Calibri",
      fontSize: 15,
      bold: true,
      fontColor: DARK,
      borderBottom: line("#4472C4", "Thick"),
    },
  },
  {
    name: "Heading 2",
    builtinId: 17,
    look: {
      fontName: "Calibri",
      fontSize: 13,
      bold: true,
      fontColor: DARK,
      borderBottom: line("#A2B8E1", "Thick"),
    },
  },
  {
    name: "Heading 3",
    builtinId: 18,
    look: {
      fontName: "Calibri",
      fontSize: 11,
      bold: true,
      fontColor: DARK,
      borderBottom: line("#8EA9DB", "Medium"),
    },
  },
  {
    name: "Heading 4",
    builtinId: 19,
    look: { fontName: "Calibri", fontSize: 11, bold: true, fontColor: DARK },
  },
];
