/** The names of all sheets by their ids, which stay when a sheet is renamed or moved. */

export type SheetNames = ReadonlyMap<string, string>;

/** Asks for them. @returns gives them after the next sync */
export function askSheetNames(context: Excel.RequestContext): () => SheetNames {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  return () => new Map(worksheets.items.map(({ id, name }) => [id, name]));
}

/** One sync. */
export async function sheetNamesById(context: Excel.RequestContext): Promise<SheetNames> {
  const names = askSheetNames(context);
  await context.sync();
  return names();
}
