/** Keeps what the user says of a sheet: what a value means, whether a row is an action, and the like. It outranks every rule. */
import { afterSaying, type Saying } from "../../derive/said";
import { remember } from "../knowing";
import type { PaneAction } from "../tools";

export const say: PaneAction<{ readonly sheet: string; readonly saying: Saying }> = (tools, { sheet, saying }) => {
  const { decisions } = tools.state().remembered;
  const { [sheet]: before = {}, ...others } = decisions;
  const after = afterSaying(before, saying);
  return remember(tools, { decisions: after === null ? others : { ...others, [sheet]: after } });
};
