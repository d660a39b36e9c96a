/** Makes the fixes that the user has looked over, remembers them so that they can be taken back, and reads what changed. */
import type { Proposed } from "../../../fixes/fix.types";
import { problemOf } from "../../problems";
import { text } from "../../strings";
import { remember } from "../knowing";
import { takeUpEdits } from "../reading";
import type { PaneAction } from "../tools";
import { words } from "./words";

export const applyFix: PaneAction<Proposed> = async (tools, proposed) => {
  const { state, tell, work, workbook } = tools;
  const { tracker } = state();
  if (tracker === null) return;
  const { swapsOf } = await import("../../../fixes/swaps");
  const { swapped, did } = await work(words.fixing, true, (progress) =>
    workbook.applyFix(swapsOf(proposed, tracker), progress).catch(async (error: unknown) => {
      // What stands in the cells is shown; where it cannot be read now, it is read with the next edit.
      await takeUpEdits(tools, progress).catch(() => undefined);
      throw error;
    }),
  );
  // The cells are changed, whatever goes wrong from here on, and the user is told so.
  const lastFix = swapped.cells.length + swapped.lists.length === 0 ? null : { ...swapped, did };
  try {
    await remember(tools, { lastFix });
  } catch (error) {
    const problem = problemOf(error);
    tell({
      type: "problem",
      problem: { ...problem, sentence: `${did.join(" ")} ${words.fixNotKept} ${problem.sentence}` },
    });
  }
  await work(text.work.rereading, true, (progress) => takeUpEdits(tools, progress));
  tell({ type: "notice", notice: did.join(" ") });
};
