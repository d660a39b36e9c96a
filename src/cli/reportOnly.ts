/** A workbook with the report and nothing else: what goes to a board must not carry the tracker, or anything that is hidden. */
import { REPORT_MARK, REPORT_SEAL } from "../operations/reportMark";
import type { Standin } from "../standin/node";

/** Hidden names by which the report would be known again; a workbook that is sent away needs none. */
const OUR_NAMES: readonly string[] = [REPORT_MARK, REPORT_SEAL];

/** Takes the other sheets out of a new workbook, and the hidden names off those of the report. */
export function leaveOnlyReport(standin: Standin, sheetNames: readonly string[]): void {
  standin.asUser((workbook) => {
    for (const sheet of [...workbook.sheets]) if (!sheetNames.includes(sheet.name)) workbook.deleteSheet(sheet);
    const kept = workbook.names.filter(({ name }) => !OUR_NAMES.includes(name));
    workbook.names.splice(0, workbook.names.length, ...kept);
  });
}
