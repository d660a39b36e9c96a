/** Puts the cells of the last fixes back as they were, but for those that were changed since. */
import { text } from "../../strings";
import { remember } from "../knowing";
import { takeUpEdits } from "../reading";
import type { PaneAction } from "../tools";
import { words } from "./words";

export const revertFix: PaneAction = async (tools) => {
  const { state, tell, work, workbook } = tools;
  const { lastFix } = state().remembered;
  if (lastFix === null) return;
  const did = await work(words.puttingBack, true, (progress) => workbook.revertFix(lastFix, progress));
  await remember(tools, { lastFix: null });
  await work(text.work.rereading, true, (progress) => takeUpEdits(tools, progress));
  tell({ type: "notice", notice: did.join(" ") });
};
