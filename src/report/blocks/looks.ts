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
    ...heading(SIZES.title),
    fill: BAND.fill,
    fontColour: BAND.font,
    vertical: "Center",
  },
  longTitle: {
    style: "SheetTitle",
    ...heading(SIZES.longTitle),
    fill: BAND.fill,
    fontColour: BAND.font,
    vertical: "Center",
  },
  subtitle: { fontSize: SIZES.subtitle, bold: true, fontColour: BAND.font, vertical: "Top" },
  facts: { fontSize: SIZES.body, fill: PALE.fill, fontColour: NAVY, vertical: "Center" },
  heading1: { style: "Heading1", ...heading(SIZES.heading1) },
  heading2: { style: "Heading2", ...heading(SIZES.heading2) },
  lead: { fontSize: SIZES.lead, bold: true, fontColour: NAVY },
  note: { fontSize: SIZES.small },
  paragraphNumber: { horizontal: "Left" },
  tileLabel: { fontSize: SIZES.tileLabel, fill: PALE.fill, vertical: "Center", horizontal: "Left", indent: 1 },
  tileNumber: {
    fontSize: SIZES.tile,
    bold: true,
    fontColour: NAVY,
    fill: PALE.fill,
    vertical: "Center",
    horizontal: "Right",
    indent: 1,
  },
  legendWord: { fontSize: SIZES.annex, bold: true, horizontal: "Center", vertical: "Center" },
  legendMeaning: { fontSize: SIZES.small, vertical: "Center", horizontal: "Left", indent: 1 },
  tableHead: {
    fontSize: SIZES.annex,
    bold: true,
    fill: TABLE_HEAD.fill,
    fontColour: TABLE_HEAD.font,
    borderColour: RULE,
    wrap: true,
    vertical: "Center",
  },
  tableBody: { ...cells, fontSize: SIZES.table, vertical: "Center" },
  annexBody: { ...cells, fontSize: SIZES.annex, vertical: "Top" },
  tableTotal: { bold: true, fill: TOTAL.fill },
  left: { horizontal: "Left" },
  centred: { horizontal: "Center" },
  link: { fontColour: LINK },
} as const satisfies Readonly<Record<string, CellFormat>>;

export type Look = keyof typeof LOOKS;
