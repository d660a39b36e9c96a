/** Adds a sheet with the headings of the statutory template, to begin a plan in. */
import { text } from "../strings";
import { read } from "./read";
import type { PaneAction } from "./tools";

export const insertTemplate: PaneAction = async (tools) => {
  const { tell, work, workbook } = tools;
  const sheet = await work(text.work.inserting, false, () => workbook.insertTemplate());
  await read(tools);
  tell({ type: "notice", notice: text.overview.insertedNotice(sheet) });
};
