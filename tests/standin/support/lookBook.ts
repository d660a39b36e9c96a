/** A workbook with looks, written by hand, and how office.js asks for them. */
import { BLANK_PARTS } from "../../../src/standin/file/blankWorkbook";
import { zipped } from "./plainFile";

/** The vocabularies in which Excel 2010 and later writes what it puts into extension lists. */
const EXTENSIONS =
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" ' +
  'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

/** A workbook whose first sheet is this; fills 2 and 3 of its styles are red and white, font 1 is struck out. */
export function book(sheetXml: string, shared = ""): Uint8Array {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const styles =
    `<styleSheet ${main}><fonts><font><name val="Calibri"/></font><font><strike/><name val="Calibri"/></font></fonts>` +
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill></fill></fills>' +
    "<borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>" +
    '<cellXfs><xf/><xf fillId="2"/><xf fillId="3"/><xf fontId="1"/></cellXfs>' +
    '<dxfs><dxf><fill><patternFill><bgColor rgb="FFC00000"/></patternFill></fill></dxf>' +
    '<dxf><font><strike/></font><fill><patternFill patternType="solid"><fgColor rgb="FF111111"/><bgColor rgb="FF00B050"/></patternFill></fill></dxf>' +
    '<dxf><fill><patternFill patternType="none"/></fill></dxf></dxfs></styleSheet>';
  const relations = "xl/_rels/workbook.xml.rels";
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const all = (BLANK_PARTS[relations] ?? "").replace(
    "</Relationships>",
    `<Relationship Id="rId8" Type="${type}/styles" Target="styles.xml"/>` +
      `<Relationship Id="rId9" Type="${type}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  );
  return zipped({
    ...BLANK_PARTS,
    "xl/worksheets/sheet1.xml": `<worksheet ${main} ${EXTENSIONS}>${sheetXml}</worksheet>`,
    "xl/styles.xml": styles,
    "xl/sharedStrings.xml": `<sst ${main}>${shared}</sst>`,
    [relations]: all,
  });
}

const WANTED = { format: { fill: { color: true }, font: { strikethrough: true } } };

export type Look = [fill: string | undefined, struck: boolean | null | undefined];

export function looks(address: string, how: "getCellProperties" | "getDisplayedCellProperties" = "getCellProperties") {
  return Excel.run(async (context): Promise<Look[][]> => {
    const asked = context.workbook.worksheets.getItem("Sheet1").getRange(address)[how](WANTED);
    await context.sync();
    return asked.value.map((row) => row.map(({ format }): Look => [format?.fill?.color, format?.font?.strikethrough]));
  });
}

/** Sheet XML: one row of cells, and what comes after. */
export const data = (cells: string, after = ""): string => `<sheetData><row r="1">${cells}</row></sheetData>${after}`;
