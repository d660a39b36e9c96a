/** Adds a sheet with a plan to be filled in, or filled in already, and keeps what is needed to take it away again. */
import { TEMPLATE_SHEET, templateOperations, type Template } from "../../../template/templateSheet";
import { remember } from "../knowing";
import { readWhole } from "../reading";
import type { PaneAction } from "../tools";
import { words } from "./words";

export const beginPlan: PaneAction<Template> = async (tools, template) => {
  const { tell, work, workbook } = tools;
  const operations = (sheet: string) => templateOperations(template, sheet);
  const { sheetName, notes, begun } = await work(words.inserting, false, () =>
    workbook.insertTemplate({ wanted: TEMPLATE_SHEET, operations }),
  );
  // Kept as it is; what is missing cannot be taken away at a click.
  await remember(tools, { begun: begun === null ? null : { ...begun } });
  await readWhole(tools);
  tell({ type: "notice", notice: [words.inserted(sheetName), ...notes].join(" ") });
};
