/**
 * Reads the workbook, or what was edited in it, and takes up what was read: one piece of work, so that what waits for it finds
 * the new figures.
 */
import { text } from "../strings";
import type { ReadProgress } from "../workbook";
import { takeUp } from "./knowing";
import type { Tools } from "./tools";

/** Reads all of it. */
export async function readWhole(tools: Tools): Promise<void> {
  const { tell, work, workbook, state } = tools;
  await work(text.work.reading, true, async (progress) => takeUp(tools, await workbook.read(progress)));
  const { readNotice } = await import("../store/notices");
  tell({ type: "notice", notice: readNotice(state().analysis) });
}

/** Reads what was edited since. */
export function readEdits(tools: Tools): Promise<void> {
  return tools.work(text.work.rereading, true, (progress) => takeUpEdits(tools, progress));
}

/** Nothing where nothing was edited, or before the whole was read. */
export async function takeUpEdits(tools: Tools, progress: ReadProgress): Promise<void> {
  const { tracker } = tools.state();
  if (tracker === null) return;
  const now = await tools.workbook.reread(tracker, progress);
  if (now !== tracker) await takeUp(tools, now);
}
