/** Short ways to run Office.js over a stand-in in tests. */
import { Package } from "../../../src/standin/file/package";
import { openStandin } from "../../../src/standin/node/index";
import type { Standin, StandinOptions, UnpackedFile } from "../../../src/standin/node/index";

/** Opens a stand-in, runs the work and closes it; a fault of the stand-in fails the test. */
export async function session<T>(
  file: Uint8Array | UnpackedFile | null,
  work: (standin: Standin) => Promise<T>,
  options: StandinOptions = {},
): Promise<T> {
  const standin = await openStandin(file, options);
  try {
    const result = await work(standin);
    expect(standin.faults).toEqual([]);
    return result;
  } finally {
    standin.close();
  }
}

/** Queues work on the first sheet and syncs. */
export function onSheet(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  name = "Sheet1",
): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name), context);
    await context.sync();
  });
}

/** Code of the error that the work ends with; "no error" where there is none. */
export function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "no error",
    (reason: unknown) => (reason as OfficeExtension.Error).code,
  );
}

/** Values of a range on a sheet. */
export function valuesAt(address: string, name = "Sheet1"): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(address);
    range.load({ values: true });
    await context.sync();
    return range.values as unknown[][];
  });
}

/** Does the work on a new sheet "Report", saves, and gives the parts. */
export async function savedParts(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<Package> {
  const bytes = await session(null, async (standin) => {
    await onSheet((_, context) => {
      work(context.workbook.worksheets.add("Report"), context);
    });
    return standin.save();
  });
  return Package.open(bytes);
}

/** Part of the sheet that `savedParts` adds. */
export const REPORT = "xl/worksheets/sheet2.xml";
