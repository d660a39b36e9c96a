/** Shows a place of the workbook to the user. Changes nothing but the selection. */
import { excelCode, ExcelProblem } from "./problem";

/**
 * Shows a sheet, with the cursor in a cell or block ("G12", "A5:H5"). One sync.
 * @param id Excel's id of the sheet, where it is known: the sheet may have been renamed
 * @throws ExcelProblem "sheet-missing" where the sheet is gone or hidden; other errors of Excel as they are.
 */
export async function goTo(
  context: Excel.RequestContext,
  sheet: string,
  address: string,
  id: string = sheet,
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(id);
  worksheet.activate();
  worksheet.getRange(address).select();
  try {
    await context.sync();
  } catch (error) {
    if (!GONE.has(excelCode(error) ?? "")) throw error;
    const sentence = `The sheet “${sheet}” cannot be shown: it was renamed, deleted or hidden. Read the workbook again.`;
    throw new ExcelProblem("sheet-missing", sentence, "", { cause: error });
  }
}

/** Excel's codes for a sheet that is not there, and for showing a hidden one. */
const GONE: ReadonlySet<string> = new Set(["ItemNotFound", "InvalidOperation"]);
