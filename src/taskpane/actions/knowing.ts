/** Keeps what the pane knows in step with the tracker and what is remembered. The core is loaded when it is first needed. */
import type { TrackerCells } from "../../plan/cells";
import type { Remembered } from "../remembered";
import type { Tools } from "./tools";

/** Takes a tracker up, with the figures that are made of it as at the day it is now. */
export async function takeUp({ tell, state, today }: Tools, tracker: TrackerCells): Promise<void> {
  const [{ understand }, { rowsFound }] = await Promise.all([import("../store/understand"), import("../rowsFound")]);
  const moved = rowsFound(state().remembered, tracker, state().tracker);
  if (moved !== null) tell({ type: "remembered", change: moved });
  const before = state();
  const day = today();
  tell({ type: "tracker read", tracker, today: day, understood: understand(tracker, before.remembered, day, before) });
  if (tracker.notTold === undefined) return;
  const { notToldInWords } = await import("../store/notices");
  const sentence = notToldInWords(tracker.notTold);
  tell({ type: "problem", problem: { sentence, details: "", offer: "read again" } });
}

const FIGURES_DEPEND_ON: readonly (keyof Remembered)[] = [
  "asAt",
  "preset",
  "definitions",
  "agencies",
  "withoutSheets",
  "mappings",
  "decisions",
  "findingsSaid",
];

/** Changes what is remembered, and keeps the change in the workbook. */
export async function remember({ tell, state, workbook }: Tools, change: Partial<Remembered>): Promise<void> {
  const { tracker } = state();
  if (tracker === null || !FIGURES_DEPEND_ON.some((key) => change[key] !== undefined)) {
    tell({ type: "remembered", change });
  } else {
    const { understand } = await import("../store/understand");
    const before = state();
    const remembered = { ...before.remembered, ...change };
    tell({ type: "remembered", change, understood: understand(tracker, remembered, before.today, before) });
  }
  await workbook.keepSettings(change);
}
