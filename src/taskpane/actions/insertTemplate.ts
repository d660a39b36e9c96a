/** Adds a sheet with the headings of the statutory template, to begin a plan in. */
import { text } from "../strings";
import { readWhole } from "./reading";
import type { PaneAction } from "./tools";

export const insertTemplate: PaneAction = async (tools) => {
  const { tell, work, workbook } = tools;
  const { sheetName, notes } = await work(text.work.inserting, false, () => workbook.insertTemplate());
  await readWhole(tools);
  tell({ type: "notice", notice: [text.overview.insertedNotice(sheetName), ...notes].join(" ") });
};
