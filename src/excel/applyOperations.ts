/** Carries operations out: one loop over a list, one small function for each kind. */
import type { Operation } from "../operations/operations";
import { sameSheetName } from "../operations/sheetNames";
import { cellInput } from "./writing/cellInput";
import { setFormat } from "./writing/formats";
import { addChart, addTable, colourCells, colourWords, linkCell } from "./writing/objects";
import { addPageBreaks, setPrint } from "./writing/page";

type Of<K extends Operation["kind"]> = Extract<Operation, { readonly kind: K }>;

/** What is known of the workbook. */
export interface WorkbookKnown {
  /** Its title before, "" where it has none. */
  readonly title: string;
  /**
   * The sheets that operations call `name`, where they have been added already: known by Excel's id, whatever they are called by
   * now. Other sheets are found by their names.
   */
  readonly own?: readonly { readonly name: string; readonly id: string }[] | undefined;
}

/** What Excel says when a word is typed that is not in a cell's list. */
const OTHER_WORDS = { title: "Another word", message: "The list has the usual words. Keep yours all the same?" };

/** What each kind asks of Excel. */
const APPLY: {
  readonly [K in Operation["kind"]]: (context: Excel.RequestContext, operation: Of<K>, known: WorkbookKnown) => void;
} = {
  addSheet: (context, { sheet, tabColour }, known) => {
    const added = ownSheetOf(context, sheet, known);
    const worksheet = added ?? context.workbook.worksheets.add(sheet);
    if (tabColour !== undefined) worksheet.tabColor = tabColour;
  },
  setValues: onSheet((sheet, { address, values }) => {
    sheet.getRange(address).values = values.map((row) => row.map(cellInput));
  }),
  setNumberFormat: onSheet((sheet, { address, format }) => {
    // One value for a whole range: Excel gives it to every cell. The typings know grids only.
    sheet.getRange(address).numberFormat = format as unknown as string[][];
  }),
  setFormat: onSheet((sheet, { addresses, format }) => setFormat(sheet, addresses, format)),
  setColumnWidth: onSheet((sheet, { columns, width }) => {
    sheet.getRange(columns).format.columnWidth = width;
  }),
  setRowHeight: onSheet((sheet, { rows, height }) => {
    sheet.getRanges(rows).format.rowHeight = height;
  }),
  addTable: onSheet(addTable),
  colourWords: onSheet(colourWords),
  colourCells: onSheet(colourCells),
  linkCell: onSheet(linkCell),
  offerWords: onSheet((sheet, { address, words, from }) => {
    const { dataValidation } = sheet.getRange(address);
    dataValidation.rule = { list: { inCellDropDown: true, source: from === undefined ? words.join(",") : `=${from}` } };
    dataValidation.errorAlert = { ...OTHER_WORDS, showAlert: true, style: "Warning" };
  }),
  removeWords: onSheet((sheet, { address }) => sheet.getRange(address).dataValidation.clear()),
  addChart: onSheet(addChart),
  setPrint: onSheet(setPrint),
  addPageBreaks: onSheet((sheet, { rows }) => addPageBreaks(sheet, rows)),
  hideGridlines: onSheet((sheet) => {
    sheet.showGridlines = false;
  }),
  markSheet: onSheet((sheet, { name, value }) => {
    sheet.names.add(name, `="${value.replaceAll('"', '""')}"`).visible = false;
  }),
  setTitleIfBlank: (context, { title }, known) => {
    if (known.title.trim() === "") context.workbook.properties.title = title;
  },
  showCell: onSheet((sheet, { address }) => {
    sheet.activate();
    sheet.getRange(address).select();
  }),
};

/** An operation that is carried out on the sheet it names. */
function onSheet<O extends { readonly sheet: string }>(
  apply: (sheet: Excel.Worksheet, operation: O) => void,
): (context: Excel.RequestContext, operation: O, known: WorkbookKnown) => void {
  return (context, operation, known) => {
    const { sheet } = operation;
    apply(ownSheetOf(context, sheet, known) ?? context.workbook.worksheets.getItem(sheet), operation);
  };
}

function ownSheetOf(context: Excel.RequestContext, name: string, { own }: WorkbookKnown): Excel.Worksheet | null {
  const known = own?.find((sheet) => sameSheetName(sheet.name, name));
  return known === undefined ? null : context.workbook.worksheets.getItem(known.id);
}

/**
 * Queues the operations, in their order, for the caller's next sync. They must have passed preflight and be few enough
 * for one request (operations/chunk).
 */
export function applyOperations(
  context: Excel.RequestContext,
  operations: readonly Operation[],
  known: WorkbookKnown,
): void {
  for (const operation of operations) applyOne(context, operation, known);
}

function applyOne<K extends Operation["kind"]>(
  context: Excel.RequestContext,
  operation: Of<K>,
  known: WorkbookKnown,
): void {
  const apply: (typeof APPLY)[K] = APPLY[operation.kind];
  apply(context, operation, known);
}
