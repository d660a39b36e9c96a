/** Shows how a plan was read. */
import type { PaneAction } from "./tools";

export const showReading: PaneAction<{ readonly sheet: string; readonly plan: number }> = ({ tell }, { sheet, plan }) =>
  tell({ type: "reading shown", shown: { sheet, plan, place: null } });
