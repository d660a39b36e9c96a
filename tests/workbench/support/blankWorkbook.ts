/** A workbook without a file and without sheets, for what the workbench shows of it. */
import { FormatTable } from "../../../src/standin/model/format";
import { Workbook } from "../../../src/standin/model/workbook";

export function blankWorkbook({ is1904 = false } = {}): Workbook {
  return new Workbook({
    formats: new FormatTable(),
    namedStyles: new Map(),
    is1904,
    isProtected: false,
    title: "",
    settings: new Map(),
  });
}
