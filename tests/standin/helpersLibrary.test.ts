/**
 * Code that others wrote against Excel runs over the stand-in: Microsoft's own office-js-helpers, a client of office.js that
 * nobody here has written. (The add-in itself does not use it: its `forceCreateSheet` deletes or clears any sheet of the
 * name, and a tracker's sheets are the user's.)
 */
import { session } from "./support/session";

// Looks for a window when it is loaded, so it is loaded in the session.
const helpers = async (): Promise<typeof OfficeHelpers> => await import("@microsoft/office-js-helpers");

async function sheetsWith(
  prepare: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<Record<string, unknown>> {
  return session(null, () =>
    Excel.run(async (context) => {
      await prepare(context);
      const { worksheets } = context.workbook;
      worksheets.load({ name: true });
      await context.sync();
      const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject());
      for (const range of used) range.load({ values: true });
      await context.sync();
      return Object.fromEntries(
        worksheets.items.map(({ name }, index) => [
          name,
          used[index]?.isNullObject === false ? used[index].values : null,
        ]),
      );
    }),
  );
}

test("forceCreateSheet adds a sheet that is not there", async () => {
  const sheets = await sheetsWith(async ({ workbook }) => {
    const { ExcelUtilities } = await helpers();
    const sheet = await ExcelUtilities.forceCreateSheet(workbook, "Figures");
    sheet.getRange("A1").values = [["Overdue"]];
  });
  expect(sheets).toEqual({ Sheet1: null, Figures: [["Overdue"]] });
});

test.each([
  ["in place of one that is there", false],
  ["or empties the one that is there", true],
])("forceCreateSheet gives an empty sheet %s", async (_, clearOnly) => {
  const sheets = await sheetsWith(async ({ workbook }) => {
    const { ExcelUtilities } = await helpers();
    workbook.worksheets.add("Figures").getRange("A1:B1").values = [["Overdue", 3]];
    await workbook.context.sync();
    const sheet = await ExcelUtilities.forceCreateSheet(workbook, "Figures", clearOnly);
    sheet.getRange("A2").values = [["Nothing yet"]];
  });
  expect(sheets).toEqual({ Sheet1: null, Figures: [["Nothing yet"]] });
});
