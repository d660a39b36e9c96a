/** Cell styles that Excel has in every workbook, with the looks of the Office theme (ECMA-376 part 1, 18.8.7 and annex G.2). */
import type { Border, FormatProperties } from "./format";

export interface BuiltInStyle {
  /** In Excel.BuiltInStyle, in every language. */
  readonly apiName: string;
  /** In English, and in files. */
  readonly name: string;
  /** Number by which files know it. */
  readonly builtinId: number;
  readonly look: Partial<FormatProperties>;
}

const DARK = "#44546A";
const line = (color: string, weight: Border["weight"]): Border => ({ style: "Continuous", color, weight });

const boxed = (color: string): Partial<FormatProperties> => {
  const edge = line(color, "Thin");
  return { borderTop: edge, borderBottom: edge, borderLeft: edge, borderRight: edge };
};
/** In the font of the body. */
const plain = (apiName: string, name: string, builtinId: number, look: Partial<FormatProperties>): BuiltInStyle => ({
  apiName,
  name,
  builtinId,
  look: { fontName: "Calibri", fontSize: 11, bold: false, fontColor: "#000000", ...look },
});

export const BUILT_IN_STYLES: readonly BuiltInStyle[] = [
  {
    apiName: "SheetTitle",
    name: "Title",
    builtinId: 15,
    look: { fontName: "Calibri Light", fontSize: 18, bold: false, fontColor: DARK },
  },
  {
    apiName: "Heading1",
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
    apiName: "Heading2",
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
    apiName: "Heading3",
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
    apiName: "Heading4",
    name: "Heading 4",
    builtinId: 19,
    look: { fontName: "Calibri", fontSize: 11, bold: true, fontColor: DARK },
  },
  plain("Normal", "Normal", 0, {}),
  plain("Hlink", "Hyperlink", 8, { fontColor: "#0563C1", underline: "Single" }),
  plain("HlinkTrav", "Followed Hyperlink", 9, { fontColor: "#954F72", underline: "Single" }),
  plain("Note", "Note", 10, { fillColor: "#FFFFCC", ...boxed("#B2B2B2") }),
  plain("WarningText", "Warning Text", 11, { fontColor: "#FF0000" }),
  plain("Input", "Input", 20, { fillColor: "#FFCC99", fontColor: "#3F3F76", ...boxed("#7F7F7F") }),
  plain("Output", "Output", 21, { fillColor: "#F2F2F2", fontColor: "#3F3F3F", bold: true, ...boxed("#3F3F3F") }),
  plain("Calculation", "Calculation", 22, { fillColor: "#F2F2F2", fontColor: "#FA7D00", bold: true }),
  plain("CheckCell", "Check Cell", 23, { fillColor: "#A5A5A5", fontColor: "#FFFFFF", bold: true }),
  plain("LinkedCell", "Linked Cell", 24, { fontColor: "#FA7D00" }),
  plain("Total", "Total", 25, { bold: true, borderTop: line("#4472C4", "Thin") }),
  plain("Good", "Good", 26, { fillColor: "#C6EFCE", fontColor: "#006100" }),
  plain("Bad", "Bad", 27, { fillColor: "#FFC7CE", fontColor: "#9C0006" }),
  plain("Neutral", "Neutral", 28, { fillColor: "#FFEB9C", fontColor: "#9C5700" }),
  ...["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"].map((fillColor, at) =>
    plain(`Accent${at + 1}`, `Accent${at + 1}`, 29 + 4 * at, { fillColor, fontColor: "#FFFFFF" }),
  ),
  plain("ExplanatoryText", "Explanatory Text", 53, { fontColor: "#7F7F7F", italic: true }),
];
