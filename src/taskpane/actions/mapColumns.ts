/** Keeps the user's own understanding of a sheet's columns; null goes back to what the headings say. */
import type { SheetMapping } from "../../plan/sheetMapping";
import { remember } from "./knowing";
import type { PaneAction } from "./tools";

export const mapColumns: PaneAction<{ readonly sheet: string; readonly mapping: SheetMapping | null }> = (
  tools,
  { sheet, mapping },
) => {
  const { mappings } = tools.state().remembered;
  const others = Object.fromEntries(Object.entries(mappings).filter(([name]) => name !== sheet));
  return remember(tools, { mappings: mapping === null ? others : { ...others, [sheet]: mapping } });
};
