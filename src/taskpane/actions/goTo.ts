/** Shows a cell or row in the workbook. */
import { text } from "../strings";
import type { PaneAction } from "./tools";

/** Work like any other, so that the user sees that it waits while a cell is being edited. */
export const goTo: PaneAction<{ readonly sheet: string; readonly address: string }> = (
  { work, workbook },
  { sheet, address },
) => work(text.work.going, false, () => workbook.goTo(sheet, address));
