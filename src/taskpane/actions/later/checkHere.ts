/** Says of a check that it is not wanted on a sheet, or that it is again. */
import { rememberOfFindings } from "./rememberOfFindings";
import type { PaneAction } from "../tools";

export const checkHere: PaneAction<{ readonly sheet: string; readonly check: string; readonly isWanted: boolean }> = (
  tools,
  { sheet, check, isWanted },
) => rememberOfFindings(tools, sheet, ({ checking }, said) => checking(said, check, isWanted));
