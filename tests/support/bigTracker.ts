/** Big fictional trackers as .xlsx files for the bench and the tests of scale: as many rows as asked, the same every time. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellValue } from "../../src/plan/cells";
import { BIG_TRACKER_SHEET } from "./bigTrackerCells";
import { bigRows, DATE_FORMAT, HEADINGS } from "./bigTrackerRows";
import { bytesOf, newWorkbook } from "./excelize";
import { madeOnce } from "./madeOnce";

/** Height of a sheet in Excel since 2007. */
const LAST_ROW = 1_048_576;

/** The tracker of `bigTrackerCells` as the bytes of an .xlsx file. */
export function bigTrackerXlsx(rows: number): Promise<Uint8Array> {
  return madeOnce(`big, ${rows} rows`, () => build(rows));
}

async function build(rows: number): Promise<Uint8Array> {
  const file = await newWorkbook();
  file.SetSheetName("Sheet1", BIG_TRACKER_SHEET);
  file.SetColWidth(BIG_TRACKER_SHEET, "A", "I", 30);
  // Cells take the style of their column when they are written.
  const dates = file.NewStyle({ CustomNumFmt: DATE_FORMAT }).style;
  file.SetColStyle(BIG_TRACKER_SHEET, "G", dates);
  const lines: CellValue[][] = [[...HEADINGS], ...bigRows(rows)];
  lines.forEach((line, index) => {
    const cells = line.map((value) => (value === "" ? null : value));
    file.SetSheetRow(BIG_TRACKER_SHEET, `A${index + 1}`, cells);
  });
  file.SetSheetDimension(BIG_TRACKER_SHEET, `A1:I${lines.length}`);
  return bytesOf(file);
}

/** A tracker of 40 actions whose used range reaches down to the sheet's last row, because its last cell has a format. */
export function formattedToTheBottomXlsx(): Promise<Uint8Array> {
  return madeOnce("formatted to the bottom", formatToTheBottom);
}

async function formatToTheBottom(): Promise<Uint8Array> {
  const actions = 40;
  const parts = unzipSync(await bigTrackerXlsx(actions));
  const path = "xl/worksheets/sheet1.xml";
  const sheet = parts[path];
  if (sheet === undefined) throw new Error(`${path} is missing: the workbook is not laid out as expected`);
  // Style 1 is the date style, the only one that the workbook has beside the default.
  const last = `<row r="${LAST_ROW}"><c r="I${LAST_ROW}" s="1"/></row>`;
  const xml = strFromU8(sheet)
    .replace(/<dimension ref="[^"]*">/, `<dimension ref="A1:I${LAST_ROW}">`)
    .replace("</sheetData>", `${last}</sheetData>`);
  return zipSync({ ...parts, [path]: strToU8(xml) }, { level: 1 });
}
