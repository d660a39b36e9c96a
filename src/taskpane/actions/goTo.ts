/** Shows a cell or row in the workbook. */
import type { PaneAction } from "./tools";

export const goTo: PaneAction<{ readonly sheet: string; readonly address: string }> = (
  { workbook },
  { sheet, address },
) => workbook.goTo(sheet, address);
