/**
 * Members of Excel's object model that office.js on npm (2022, up to ExcelApi 1.15) lacks, and the current one, which Excel
 * loads from Microsoft's own server, has: added as that one defines them, where their requirement set is declared.
 */

/** ExcelApi 1.19. */
const DISPLAYED_PROPERTIES = 19;

/** What office.js calls methods by that give plain results; its typings do not name it. */
interface Internals {
  readonly BatchApiHelper: {
    readonly invokeMethod: (
      object: object,
      method: string,
      operation: 0,
      args: unknown[],
      flags: 0,
      result: 0,
    ) => never;
  };
}

/** @param excelApi the version that is declared: "1.19" */
export function addLaterMembers(excelApi: string): void {
  if (Number(excelApi.split(".")[1]) < DISPLAYED_PROPERTIES) return;
  const { BatchApiHelper } = OfficeExtension as unknown as Internals;
  Excel.Range.prototype.getDisplayedCellProperties = function (wanted) {
    return BatchApiHelper.invokeMethod(this, "GetDisplayedCellProperties", 0, [wanted], 0, 0);
  };
}
