/** Which cells could not be written to, asked before the user is shown what would be: formulas, and texts of which parts look differently. */
import { lookAtCells, lookAtSheets } from "./swapping/look";

export type Unwritable = "formula" | "rich text";

/** By "sheet!cell"; cells that can be written to are absent, and so are those of sheets that are gone. Two syncs for a hundred cells. */
export async function unwritableAmong(
  context: Excel.RequestContext,
  places: readonly { readonly sheet: string; readonly cell: string }[],
): Promise<ReadonlyMap<string, Unwritable>> {
  if (places.length === 0) return new Map();
  const sheets = await lookAtSheets(
    context,
    places.map(({ sheet }) => sheet),
  );
  const there = places.flatMap(({ sheet, cell }) => {
    const sheetId = sheets.get(sheet)?.id;
    return sheetId === undefined ? [] : [{ sheet, cell, sheetId }];
  });
  const seen = await lookAtCells(context, there);
  return new Map(
    there.flatMap(({ sheet, cell }, at): [string, Unwritable][] => {
      const now = seen[at];
      if (now === undefined) return [];
      if (now.isFormula || now.isError) return [[`${sheet}!${cell}`, "formula"]];
      return now.isRich ? [[`${sheet}!${cell}`, "rich text"]] : [];
    }),
  );
}
