/** A file that was unpacked may be opened again and again: what was done to one workbook of it is not in the next. */
import { unpack } from "../../src/standin/node/index";
import { handmadeXlsx } from "../excel/support/handmadeWorkbook";
import { onSheet, session } from "./support/session";

const cells = [
  ["Ref", "Status"],
  ["1", { value: "Done", fill: "FF0000" }],
  ["2", "=1+1"],
];

async function seen(): Promise<unknown> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/id");
    const used = worksheets.getItem("Plan").getUsedRange().load("values,formulas,numberFormat");
    const looks = used.getCellProperties({ format: { fill: { color: true } } });
    const { format } = used.load("format/columnWidth,format/rowHeight");
    await context.sync();
    const { values, formulas, numberFormat } = used;
    return {
      sheets: worksheets.items.map(({ id, name }) => [id, name]),
      values,
      formulas,
      numberFormat,
      looks: looks.value,
      sizes: [format.columnWidth, format.rowHeight],
    };
  });
}

test("cells, formats, sizes, links, tables, names and sheets", async () => {
  const file = await unpack(handmadeXlsx({ sheets: [{ name: "Plan", cells }], names: [["Own", "Plan!$A$1"]] }));
  const before = await session(file, async ({ save }) => ({ seen: await seen(), saved: await save() }));
  await session(file, async ({ workbook }) => {
    await onSheet((sheet, context) => {
      sheet.getRange("A1:B3").values = [["", "Other"], ["9", "9"], ["9", "9"]]; // prettier-ignore
      sheet.getRange("A1:B9").format.fill.color = "#00FF00";
      sheet.getRange("A:B").format.columnWidth = 300;
      sheet.getRange("A1:B2").format.rowHeight = 77;
      sheet.getRange("B9").hyperlink = { documentReference: "Plan!A1", textToDisplay: "9" };
      sheet.tables.add("D1:D2", true);
      context.workbook.names.add("Second", "=1");
      context.workbook.worksheets.add("Another");
    }, "Plan");
    workbook.renameSheet(workbook.sheet("Plan"), "Renamed");
    Object.assign(workbook.sheet("Renamed").contents, { isProtected: true });
  });
  await session(file, async ({ save, workbook }) => {
    expect(await seen()).toEqual(before.seen);
    expect(await save()).toEqual(before.saved);
    expect(workbook.sheet("Plan").tables).toEqual([]);
    expect(workbook.names.map(({ name }) => name)).toEqual(["Own"]);
    expect(workbook.sheet("Plan").isProtected).toBe(false);
  });
});
