/** Takes a sheet with plans into the figures, or out of them. */
import { remember } from "./knowing";
import type { PaneAction } from "./tools";

/** The last sheet stays in: there is nothing to say of no sheet at all. */
export const chooseSheet: PaneAction<{ readonly sheet: string; readonly isChosen: boolean }> = async (
  tools,
  { sheet, isChosen },
) => {
  const { found, remembered } = tools.state();
  const left = found.filter((one) => (one.sheet === sheet ? !isChosen : !one.isChosen)).map((one) => one.sheet);
  if (left.length === found.length) return;
  // Sheets that hold no plan now may hold one again.
  const away = remembered.withoutSheets.filter((name) => !found.some((one) => one.sheet === name));
  await remember(tools, { withoutSheets: [...away, ...left] });
};
