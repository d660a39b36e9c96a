/** The looks of cells, by name: every format of the sheet is one of these. */
import type { CellFormat } from "../../operations/operations";
import { FONT, SIZES } from "../layout/type";
import { BAND, INK, LINK, NAVY, PALE, RULE, TABLE_HEAD, TOTAL, WHITE } from "../palette";

/** Built-in styles carry fonts of their own, so each look that has one says all of its font. */
const heading = (size: number): CellFormat => ({
  fontName: FONT,
  fontSize: size,
  bold: true,
  fontColour: NAVY,
  vertical: "Bottom",
});

const cells: CellFormat = { borderColour: RULE, wrap: true, fill: WHITE, fontColour: INK };

export const LOOKS = {
  sheet: { fontName: FONT, fontSize: SIZES.body, fontColour: INK, vertical: "Bottom" },
  band: { fill: BAND.fill, fontColour: BAND.font },
  title: {
    style: "SheetTitle",
    ...heading(SIZES.large),
    fill: BAND.fill,
    fontColour: BAND.font,
    vertical: "Center",
  },
  subtitle: { fontSize: SIZES.body, bold: true, fontColour: BAND.font, vertical: "Top" },
  facts: { fontSize: SIZES.body, fill: PALE.fill, fontColour: NAVY, vertical: "Center" },
  heading1: { style: "Heading1", ...heading(SIZES.body) },
  heading2: { style: "Heading2", ...heading(SIZES.body) },
  lead: { fontSize: SIZES.body, bold: true, fontColour: NAVY },
  note: { fontSize: SIZES.small },
  paragraphNumber: { horizontal: "Left" },
  tileLabel: { fontSize: SIZES.body, fill: PALE.fill, vertical: "Center", horizontal: "Left", indent: 1 },
  tileMeaning: { fontSize: SIZES.small, fill: PALE.fill, vertical: "Center", horizontal: "Left", indent: 1 },
  tileNumber: {
    borderColour: RULE,
    fontSize: SIZES.large,
    bold: true,
    vertical: "Center",
    horizontal: "Center",
  },
  /** A number of more figures than the column has room for in the large type. */
  longTileNumber: { fontSize: SIZES.body, bold: true, vertical: "Center", horizontal: "Center" },
  chartTitle: { fontSize: SIZES.small, bold: true, fontColour: NAVY, wrap: true, vertical: "Center" },
  tableHead: {
    fontSize: SIZES.small,
    bold: true,
    fill: TABLE_HEAD.fill,
    fontColour: TABLE_HEAD.font,
    borderColour: RULE,
    wrap: true,
    vertical: "Center",
  },
  filterHead: { vertical: "Top" },
  tableBody: { ...cells, fontSize: SIZES.small, vertical: "Center" },
  annexBody: { ...cells, fontSize: SIZES.small, vertical: "Top" },
  tableTotal: { bold: true, fill: TOTAL.fill },
  centred: { horizontal: "Center" },
  link: { fontColour: LINK },
} as const satisfies Readonly<Record<string, CellFormat>>;

export type Look = keyof typeof LOOKS;
