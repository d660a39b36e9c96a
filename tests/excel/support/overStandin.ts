/** Runs a test's own Office.js beside the code under test, over the stand-in host. */
import { withExcel } from "../../../src/excel/withExcel";
import { openStandin, unpack, type Standin, type UnpackedFile } from "../../../src/standin/node/index";
import { handmadeXlsx, type HandmadeWorkbook } from "./handmadeWorkbook";

let open: Standin | undefined;

const unpacked = new WeakMap<object, Promise<UnpackedFile>>();

/**
 * Opens a workbook; the one of the test before is closed by closeWorkbook. One that is opened again and again, as the same object, is
 * made and read once.
 */
export async function openWorkbook(
  workbook: HandmadeWorkbook | Uint8Array,
  options?: Parameters<typeof openStandin>[1],
): Promise<Standin> {
  const file = unpacked.get(workbook) ?? unpack("sheets" in workbook ? handmadeXlsx(workbook) : workbook);
  unpacked.set(workbook, file);
  open = await openStandin(await file, options);
  return open;
}

/** For afterEach: closes the workbook, and fails the test where the stand-in itself was at fault. */
export function closeWorkbook(): void {
  const standin = open;
  open = undefined;
  standin?.close();
  // Asked hundreds of times: comparing takes its time.
  if (standin !== undefined && standin.faults.length > 0) expect(standin.faults).toEqual([]);
}

/** Names of all sheets, in order. */
export async function sheetNames(): Promise<string[]> {
  return withExcel(async (context) => {
    const worksheets = context.workbook.worksheets;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

/** What a sheet's cells hold, formulas as they are typed, with number formats: everything of it that a user can edit. */
export async function contentsOf(sheet: string): Promise<unknown> {
  return withExcel(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(false);
    used.load("address,values,formulas,numberFormat");
    await context.sync();
    if (used.isNullObject) return null;
    return {
      address: used.address,
      values: used.values as unknown,
      formulas: used.formulas as unknown,
      numberFormat: used.numberFormat as unknown,
    };
  });
}

/** The whole workbook: each sheet's name and contents, and which sheet is shown. */
export async function workbookContents(): Promise<unknown> {
  const sheets: unknown[] = [];
  for (const name of await sheetNames()) sheets.push([name, await contentsOf(name)]);
  const active = await withExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    context.workbook.properties.load("title");
    await context.sync();
    return { shown: sheet.name, title: context.workbook.properties.title };
  });
  return { sheets, ...active };
}
