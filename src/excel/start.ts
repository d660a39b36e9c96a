/** Waits for office.js and says whether this is an Excel that can do what the add-in needs. */

/** Lowest ExcelApi version the add-in works with: the manifest's floor, and where Office 2021 stops (office-host.md). */
export const EXCEL_API = "1.14";

/** "no excel" is a page opened by itself, or another Office program. */
export type Host = "excel" | "too old" | "no excel";

/** Resolves once office.js is ready; "no excel" at once where there is no office.js at all. */
export async function hostWhenReady(): Promise<Host> {
  if (typeof Office === "undefined") return "no excel";
  const { host } = await Office.onReady();
  // Office.HostType is a global of office.js, so the comparison comes after the check above.
  if (host !== Office.HostType.Excel) return "no excel";
  return Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API) ? "excel" : "too old";
}
