/** Keeps the user's own understanding of a sheet's columns; null goes back to what the headings say. */
import type { SheetMapping } from "../../../plan/sheetMapping";
import { markOf } from "../../rowsFound";
import { remember } from "../knowing";
import type { PaneAction } from "../tools";

export const mapColumns: PaneAction<{ readonly sheet: string; readonly mapping: SheetMapping | null }> = (
  tools,
  { sheet, mapping },
) => {
  const { remembered, tracker } = tools.state();
  const { mappings } = remembered;
  const others = Object.fromEntries(Object.entries(mappings).filter(([name]) => name !== sheet));
  if (mapping === null) return remember(tools, { mappings: others });
  const cells = tracker?.sheets.find((one) => one.sheet === sheet);
  const headerMark = cells === undefined ? "" : markOf(cells, mapping.headerRow);
  return remember(tools, { mappings: { ...others, [sheet]: { ...mapping, headerMark } } });
};
