/** Takes a sheet with plans into the figures, or out of them. */
import { remember } from "./knowing";
import type { PaneAction } from "./tools";

export const chooseSheet: PaneAction<{ readonly sheet: string; readonly isChosen: boolean }> = (
  tools,
  { sheet, isChosen },
) => {
  const others = tools.state().remembered.withoutSheets.filter((one) => one !== sheet);
  return remember(tools, { withoutSheets: isChosen ? others : [...others, sheet] });
};
