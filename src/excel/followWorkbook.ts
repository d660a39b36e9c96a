/**
 * Tells what happens in the workbook while the pane is open: edits, sorts, recalculations, formats, rows that are hidden or filtered,
 * sheets that come and go, the selection. What the add-in writes itself is not told. Changes nothing.
 */
import { throwIfHopeless } from "./problem";
import { sheetNamesById, type SheetNames } from "./sheetNames";

export interface SheetChange {
  /** Excel's id of the sheet: it stays when the sheet is renamed. */
  readonly sheetId: string;
  /** What changed, "B5:C9"; may be whole rows ("5:7"), whole columns or several areas; "" where Excel does not say. */
  readonly address: string;
  /**
   * "cells" where values changed in place; "shape" where cells were inserted, deleted or moved; "beside" where formulas were
   * calculated, formats changed or rows were hidden, which makes no tracker of a sheet that was none.
   */
  readonly kind: "cells" | "shape" | "beside";
}

export interface Selection {
  readonly sheetId: string;
  readonly address: string;
}

export interface Listener {
  readonly onChange: (change: SheetChange) => void;
  readonly onSelect: (selection: Selection) => void;
  /** Sheets were added, deleted, renamed, moved, hidden or shown. */
  readonly onSheets: () => void;
  /** The user comes back to this workbook from another one. */
  readonly onFront: () => void;
}

/** Excel says who caused a change from ExcelApi 1.14 on, the add-in's floor. */
const OURS = "ThisLocalAddin";

export interface Following {
  /** The sheets' names by their ids, as they are at the start. */
  readonly names: SheetNames;
  /** One sync. */
  readonly stop: () => Promise<void>;
}

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "remove">;

/**
 * Begins to follow; events are told one by one, so the caller waits for a pause before it reads. One sync; two where Excel refuses to
 * tell of anything but edits, sheets and the selection.
 */
export async function followWorkbook(context: Excel.RequestContext, listener: Listener): Promise<Following> {
  let handlers = [...usual(context, listener), ...further(context, listener)];
  let names: SheetNames;
  try {
    names = await sheetNamesById(context);
  } catch (error) {
    throwIfHopeless(error);
    handlers = usual(context, listener);
    names = await sheetNamesById(context);
  }
  // A handler is removed in the context that added it.
  const stop = (): Promise<void> =>
    Excel.run(context, async (sameContext) => {
      for (const handler of handlers) handler.remove();
      await sameContext.sync();
    });
  return { names, stop };
}

const does =
  <Event>(tell: (event: Event) => void) =>
  (event: Event): Promise<void> => {
    tell(event);
    return Promise.resolve();
  };

function usual({ workbook: { worksheets } }: Excel.RequestContext, listener: Listener): Handler[] {
  return [
    worksheets.onChanged.add(
      does((event) => {
        if (!isOurs(event)) listener.onChange(changeOf(event));
      }),
    ),
    worksheets.onSelectionChanged.add(
      does(({ worksheetId, address }) => listener.onSelect({ sheetId: worksheetId, address })),
    ),
    worksheets.onAdded.add(does(listener.onSheets)),
    worksheets.onDeleted.add(does(listener.onSheets)),
  ];
}

/** What onChanged does not tell of (OfficeDev/office-js #3899), each where this Excel has it. */
function further({ workbook }: Excel.RequestContext, listener: Listener): Handler[] {
  const { worksheets } = workbook;
  const as = (kind: SheetChange["kind"]) =>
    does(({ worksheetId, address }: { readonly worksheetId: string; readonly address?: string }) =>
      listener.onChange({ sheetId: worksheetId, address: address ?? "", kind }),
    );
  const sheets = does(listener.onSheets);
  return [
    ...from("1.8", () => worksheets.onCalculated.add(as("beside"))),
    ...from("1.9", () => worksheets.onFormatChanged.add(as("beside"))),
    ...from("1.10", () => worksheets.onRowSorted.add(as("cells"))),
    ...from("1.10", () => worksheets.onColumnSorted.add(as("shape"))),
    ...from("1.11", () => worksheets.onRowHiddenChanged.add(as("beside"))),
    ...from("1.13", () => workbook.onActivated.add(does(listener.onFront))),
    ...from("1.17", () => worksheets.onNameChanged.add(sheets)),
    ...from("1.17", () => worksheets.onMoved.add(sheets)),
    ...from("1.17", () => worksheets.onVisibilityChanged.add(sheets)),
  ];
}

function from(version: string, add: () => Handler): Handler[] {
  if (!Office.context.requirements.isSetSupported("ExcelApi", version)) return [];
  try {
    return [add()];
  } catch (error) {
    // An office.js of an earlier date than the host may lack what the host has: then there is one event less.
    throwIfHopeless(error);
    return [];
  }
}

/** A colleague's add-in is not ours. */
function isOurs({ triggerSource, source }: Excel.WorksheetChangedEventArgs): boolean {
  return triggerSource === OURS && source !== "Remote";
}

function changeOf({ worksheetId, address, changeType }: Excel.WorksheetChangedEventArgs): SheetChange {
  return { sheetId: worksheetId, address, kind: changeType === "RangeEdited" ? "cells" : "shape" };
}
