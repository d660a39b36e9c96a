/** What the user said of findings in the pane, as it is kept in the open workbook: the command line counts as the pane does. */
import type { SheetFindingsSaid } from "../checks/accepted.types";
import { loadSettings } from "../excel/settings";
import { askSheetNames } from "../excel/sheetNames";
import { withExcel } from "../excel/withExcel";
import { recordOf } from "../taskpane/keptData";
import { findingsSaidFrom } from "../taskpane/rememberedFindings";

/** By the names that the sheets have now. */
export async function findingsSaid(): Promise<ReadonlyMap<string, SheetFindingsSaid>> {
  return withExcel(async (context) => {
    const names = askSheetNames(context);
    const kept = recordOf(await loadSettings(context));
    const byId = names();
    return new Map(
      Object.entries(findingsSaidFrom(kept["findingsSaid"])).map(([sheet, said]) => [byId.get(sheet) ?? sheet, said]),
    );
  });
}
