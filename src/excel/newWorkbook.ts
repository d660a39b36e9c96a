/** Opens a file as a new workbook, in a window of its own, where Excel can do that. */

/** Excel for the web, and on the desktop from ExcelApi 1.8 on. */
export function canOpenNewWorkbook(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.8");
}

/** @param base64 the file. @throws errors of Excel, which may not be allowed to open windows */
export async function openNewWorkbook(base64: string): Promise<void> {
  await Excel.createWorkbook(base64);
}
