/** Follows the workbook: an edit shows in the pane once the user pauses, and the selected row is marked in the list. */
import { problemOf } from "../problems";
import { afterRenaming } from "../sheetsKept";
import { readEdits } from "./reading";
import type { Tools } from "./tools";

/** How long nobody must have typed. */
const PAUSE_MS = 300;

/** @param onFront the user comes back to this workbook from another one */
export async function followEdits(tools: Tools, onFront: () => void): Promise<void> {
  let pause: ReturnType<typeof setTimeout> | undefined;
  await tools.workbook.follow({
    onEdit: () => {
      clearTimeout(pause);
      pause = setTimeout(() => void showEdits(tools), PAUSE_MS);
    },
    onFront,
    onRename: (newNames) =>
      tools.tell({ type: "remembered", change: afterRenaming(tools.state().remembered, newNames) }),
    onSelect: (sheet, row) => tools.tell({ type: "selected", selected: { sheet, row } }),
  });
}

/** A failure here is no failure of the user's doing: the pane says that it shows what was read before. */
async function showEdits(tools: Tools): Promise<void> {
  const { state, tell } = tools;
  const { tracker, analysis } = state();
  try {
    await readEdits(tools);
    if (state().tracker === tracker) return;
    const { changedNotice } = await import("../store/notices");
    tell({ type: "notice", notice: changedNotice(analysis, state().analysis) });
  } catch (error) {
    tell({ type: "problem", problem: { ...problemOf(error), offer: "read again" } });
  }
}
