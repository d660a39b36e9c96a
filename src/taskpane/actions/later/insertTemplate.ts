/** Adds a sheet with the headings of the statutory template, to begin a plan in. */
import { readWhole } from "../reading";
import type { PaneAction } from "../tools";
import { words } from "./words";

export const insertTemplate: PaneAction = async (tools) => {
  const { tell, work, workbook } = tools;
  const { sheetName, notes } = await work(words.inserting, false, () => workbook.insertTemplate());
  await readWhole(tools);
  tell({ type: "notice", notice: [words.inserted(sheetName), ...notes].join(" ") });
};
