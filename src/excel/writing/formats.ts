/** Sets the looks of cells: one property after the other, those that are given. */
import type { CellFormat } from "../../operations/operations";
import { innerLines } from "./borders";

/**
 * @param addresses one or more blocks, joined with commas.
 */
export function setFormat(worksheet: Excel.Worksheet, addresses: string, format: CellFormat): void {
  const areas = worksheet.getRanges(addresses);
  // A style brings its own font and fill, so it goes first.
  if (format.style !== undefined) areas.style = format.style;
  if (format.fill !== undefined) areas.format.fill.color = format.fill;
  if (format.fontColour !== undefined) areas.format.font.color = format.fontColour;
  if (format.fontSize !== undefined) areas.format.font.size = format.fontSize;
  if (format.fontName !== undefined) areas.format.font.name = format.fontName;
  if (format.bold !== undefined) areas.format.font.bold = format.bold;
  if (format.italic !== undefined) areas.format.font.italic = format.italic;
  if (format.wrap !== undefined) areas.format.wrapText = format.wrap;
  if (format.horizontal !== undefined) areas.format.horizontalAlignment = format.horizontal;
  if (format.vertical !== undefined) areas.format.verticalAlignment = format.vertical;
  if (format.indent !== undefined) areas.format.indentLevel = format.indent;
  if (format.borderColour !== undefined) setBorders(worksheet, areas, addresses, format.borderColour);
}

const OUTER_LINES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function setBorders(worksheet: Excel.Worksheet, areas: Excel.RangeAreas, addresses: string, colour: string): void {
  for (const line of OUTER_LINES) setLine(areas, line, colour);
  const { across, down } = innerLines(addresses);
  if (across !== "") setLine(worksheet.getRanges(across), "InsideHorizontal", colour);
  if (down !== "") setLine(worksheet.getRanges(down), "InsideVertical", colour);
}

type Line = (typeof OUTER_LINES)[number] | "InsideHorizontal" | "InsideVertical";

function setLine(areas: Excel.RangeAreas, line: Line, colour: string): void {
  const border = areas.format.borders.getItem(line);
  border.style = "Continuous";
  border.color = colour;
}
