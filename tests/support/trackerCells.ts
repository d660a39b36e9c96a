/** Makes TrackerCells of an .xlsx file by way of hucre, so that the core can be tested without Office.js or the stand-in. */
import { readFileSync } from "node:fs";
import { readXlsx, type Workbook } from "hucre/xlsx";

export { cellsOfBook as trackerCellsOf } from "../../src/workbooks/cellsOfBook";

/** Reads the workbook at `path`; throws where it cannot be opened. */
export async function readWorkbook(path: string): Promise<Workbook> {
  return readXlsx(new Uint8Array(readFileSync(path)), { readStyles: true });
}
