/** Takes the sheet of the plan that was begun last away again, unless its cells were changed since. */
import { ExcelProblem } from "../../../excel/problem";
import { begunFrom } from "../../derive/templateOf";
import { remember } from "../knowing";
import { readWhole } from "../reading";
import type { PaneAction } from "../tools";

export interface TakeAwayWords {
  readonly what: string;
  readonly notice: (sheet: string) => string;
}

export const takeBegunAway: PaneAction<TakeAwayWords> = async (tools, { what, notice }) => {
  const { state, tell, work, workbook } = tools;
  const begun = begunFrom(state().remembered.begun);
  if (begun === null) return;
  try {
    await work(what, false, () => workbook.revertTemplate(begun));
  } catch (error) {
    // The user has deleted it: there is nothing left to take away.
    if (error instanceof ExcelProblem && error.code === "sheet-missing") await remember(tools, { begun: null });
    throw error;
  }
  await remember(tools, { begun: null });
  await readWhole(tools);
  tell({ type: "notice", notice: notice(begun.sheetName) });
};
