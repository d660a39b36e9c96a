/**
 * Tells what the user does in the workbook while the pane is open: edits, sheets that come and go, the selection. What the
 * add-in writes itself is not told. Changes nothing.
 */
import { sheetNamesById, type SheetNames } from "./sheetNames";

export interface SheetChange {
  /** Excel's id of the sheet: it stays when the sheet is renamed. */
  readonly sheetId: string;
  /** What changed, "B5:C9"; may be whole rows ("5:7"), whole columns or several areas. */
  readonly address: string;
  /** "cells" where values changed in place; "shape" where cells were inserted, deleted or moved. */
  readonly kind: "cells" | "shape";
}

export interface Selection {
  readonly sheetId: string;
  readonly address: string;
}

export interface Listener {
  readonly onChange: (change: SheetChange) => void;
  readonly onSelect: (selection: Selection) => void;
  /** Sheets were added or deleted. */
  readonly onSheets: () => void;
}

/** Excel says who caused a change from ExcelApi 1.14 on, the add-in's floor. */
const OURS = "ThisLocalAddin";

export interface Following {
  /** The sheets' names by their ids, as they are at the start. */
  readonly names: SheetNames;
  /** One sync. */
  readonly stop: () => Promise<void>;
}

/** Begins to follow; events are told one by one, so the caller waits for a pause before it reads. One sync. */
export async function followWorkbook(context: Excel.RequestContext, listener: Listener): Promise<Following> {
  const { worksheets } = context.workbook;
  const handlers = [
    worksheets.onChanged.add((event) => {
      if (!isOurs(event)) listener.onChange(changeOf(event));
      return Promise.resolve();
    }),
    worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      listener.onSelect({ sheetId: worksheetId, address });
      return Promise.resolve();
    }),
    worksheets.onAdded.add(() => {
      listener.onSheets();
      return Promise.resolve();
    }),
    worksheets.onDeleted.add(() => {
      listener.onSheets();
      return Promise.resolve();
    }),
  ];
  const names = await sheetNamesById(context);
  // A handler is removed in the context that added it.
  const stop = (): Promise<void> =>
    Excel.run(context, async (sameContext) => {
      for (const handler of handlers) handler.remove();
      await sameContext.sync();
    });
  return { names, stop };
}

function isOurs({ triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  return triggerSource === OURS;
}

function changeOf({ worksheetId, address, changeType }: Excel.WorksheetChangedEventArgs): SheetChange {
  return { sheetId: worksheetId, address, kind: changeType === "RangeEdited" ? "cells" : "shape" };
}
