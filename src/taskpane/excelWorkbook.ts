/** The open workbook in Excel, by way of src/excel. What is seldom needed is loaded when it is. */
import { followWorkbook, sheetNamesById, type SheetChange } from "../excel/followWorkbook";
import { goTo } from "../excel/goTo";
import { readTracker } from "../excel/readTracker";
import { rereadRows } from "../excel/rereadRows";
import { keepSettings, loadSettings } from "../excel/settings";
import { withExcel } from "../excel/withExcel";
import type { TrackerCells } from "../plan/cells";
import type { PaneWorkbook, ReadProgress, WorkbookListener } from "./workbook";

/** Excel gives the first cell of a selection as "B5" in "B5:C9" or "5:7". */
const FIRST_ROW = /\d+/;

export function excelWorkbook(): PaneWorkbook {
  let names: ReadonlyMap<string, string> = new Map();
  let changes: SheetChange[] = [];
  let sheetsCameOrWent = false;

  const read = async ({ onShare, signal }: ReadProgress): Promise<TrackerCells> => {
    changes = [];
    // What headings say of dates belongs to the core, which is loaded by now or soon.
    const { dateColumns } = await import("../plan/dateColumns");
    return withExcel((context) =>
      readTracker(context, {
        dateColumns,
        signal,
        onProgress: ({ rowsRead, rowsInAll }) => onShare(rowsInAll === 0 ? 1 : rowsRead / rowsInAll),
      }),
    );
  };

  const reread = async (tracker: TrackerCells, progress: ReadProgress): Promise<TrackerCells> => {
    const told = changes;
    changes = [];
    const patched = sheetsCameOrWent
      ? await unlessSheetsChanged(tracker, told)
      : await withExcel((context) => rereadRows(context, tracker, told, names));
    if (patched !== null) return patched;
    names = await withExcel(sheetNamesById);
    return read(progress);
  };

  /** Excel tells of the sheets that the add-in itself adds and deletes, too: those are known already. */
  const unlessSheetsChanged = async (
    tracker: TrackerCells,
    told: readonly SheetChange[],
  ): Promise<TrackerCells | null> => {
    sheetsCameOrWent = false;
    const now = await withExcel(sheetNamesById);
    const isSame = now.size === names.size && [...now.keys()].every((id) => names.has(id));
    return isSame && told.length === 0 ? tracker : null;
  };

  const follow = async ({ onEdit, onSelect }: WorkbookListener): Promise<() => Promise<void>> => {
    const following = await withExcel((context) =>
      followWorkbook(context, {
        onChange: (change) => {
          changes.push(change);
          onEdit();
        },
        onSheets: () => {
          sheetsCameOrWent = true;
          onEdit();
        },
        onSelect: ({ sheetId, address }) => {
          const sheet = names.get(sheetId);
          const row = FIRST_ROW.exec(address)?.[0];
          if (sheet !== undefined && row !== undefined) onSelect(sheet, Number(row));
        },
      }),
    );
    names = following.names;
    return following.stop;
  };

  return {
    read,
    reread,
    follow,
    loadSettings: () => withExcel(loadSettings),
    keepSettings: (kept) => withExcel((context) => keepSettings(context, kept)),
    goTo: (sheet, address) => withExcel((context) => goTo(context, sheet, address)),
    writeReport: async ({ sheetName, operations, period }, replace, { onShare, signal }) => {
      const { writeReport } = await import("../excel/writeReport");
      const report = { sheetName, operations, mark: { period: period.to }, replace };
      return withExcel(async (context) => {
        const outcome = await writeReport(context, report, {
          signal,
          onProgress: ({ partsDone, partsInAll }) => onShare(partsDone / partsInAll),
        });
        names = await sheetNamesById(context);
        return outcome;
      });
    },
    rememberReport: async (sheetName) => {
      const { rememberReport } = await import("../excel/revertReport");
      return withExcel((context) => rememberReport(context, sheetName));
    },
    revertReport: async (lastRun) => {
      const { revertReport } = await import("../excel/revertReport");
      await withExcel(async (context) => {
        await revertReport(context, lastRun);
        names = await sheetNamesById(context);
      });
    },
    insertTemplate: async () => {
      const { insertTemplate } = await import("../excel/insertTemplate");
      return withExcel(insertTemplate);
    },
  };
}
