/** Looks for the earlier reports that the workbook keeps, shows their sheet, or deletes it. */
import type { PaneAction } from "../tools";

export type HistoryWish = "look" | "show" | "delete";

export const history: PaneAction<HistoryWish> = async (tools, wish) => {
  const { carryOut } = await import("../../views/Since/carryOut");
  await carryOut(tools, wish);
};
