/** Reads the whole workbook again. */
import { text } from "../strings";
import { takeUp } from "./knowing";
import type { PaneAction } from "./tools";

export const read: PaneAction = async (tools) => {
  const { tell, work, workbook, state } = tools;
  const tracker = await work(text.work.reading, true, workbook.read);
  await takeUp(tools, tracker);
  tell({ type: "notice", notice: text.overview.readNotice(state().analysis) });
};
