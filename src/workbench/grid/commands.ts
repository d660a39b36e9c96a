/** The grid's commands that the workbench sends and listens to, with the fields that it reads. (Univer 0.25.) */
import type { ICellData, IExecutionOptions, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";

export const Command = {
  setValues: "sheet.mutation.set-range-values",
  insertSheet: "sheet.mutation.insert-sheet",
  removeSheet: "sheet.mutation.remove-sheet",
  renameSheet: "sheet.mutation.set-worksheet-name",
  hideSheet: "sheet.mutation.set-worksheet-hidden",
  moveSheet: "sheet.mutation.set-worksheet-order",
  activateSheet: "sheet.operation.set-worksheet-active",
  select: "sheet.operation.set-selections",
  setColumnWidth: "sheet.mutation.set-worksheet-col-width",
  setRowHeight: "sheet.mutation.set-worksheet-row-height",
  addConditionalFormat: "sheet.mutation.add-conditional-rule",
} as const;

/** Edits cells and can be taken back. */
export const EDIT = "sheet.command.set-range-values";

/** Pastes what the browser hands over. */
export const PASTE = "sheet.command.paste-by-short-key";

/** Takes back what was done last, and does it again. */
export const UNDO = "univer.command.undo";
export const REDO = "univer.command.redo";

/** Other ways to paste: they read dates as in the United States, or paste what the workbook does not follow. */
export const OTHER_PASTES = /^sheet\.command\.(optional-paste|paste-(value|format|col-width|besides-border))$/;

/** What the user may do that the workbook follows. */
export const FOLLOWED: ReadonlySet<string> = new Set<string>([
  Command.setValues,
  Command.insertSheet,
  Command.removeSheet,
  Command.renameSheet,
  Command.hideSheet,
  Command.moveSheet,
  Command.activateSheet,
  Command.select,
  Command.setColumnWidth,
  Command.setRowHeight,
]);

/** Changes of a sheet's shape, other than by whole rows and columns, which the stand-in's workbook cannot follow; they are refused. */
export const REFUSED =
  /^sheet\.command\.(insert-range|delete-range-move|move-(rows|cols)|move-range|copy-sheet|add-worksheet-merge|remove-worksheet-merge)/;

/** Fields of the commands above, as far as they are read here. */
export interface Params {
  readonly subUnitId?: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly sheet?: { readonly id: string; readonly name: string };
  readonly name?: string;
  readonly hidden?: number;
  readonly toOrder?: number;
  readonly ranges?: readonly IRange[];
  /** Pixels. */
  readonly colWidth?: unknown;
  /** Pixels. */
  readonly rowHeight?: unknown;
  /** The command that led to it. */
  readonly trigger?: string;
  /** How many rows or columns to insert. */
  readonly value?: unknown;
}

/** Fields of a paste. */
export interface PasteParams {
  readonly htmlContent?: string;
  readonly textContent?: string;
}

/** Marks what the workbench itself tells the grid, so that it is not taken for the user's doing. */
export const OURS: IExecutionOptions = { fromWorkbook: true };

/** True for what the user did: not the workbench, and not a recalculation. */
export function isUsers(options: IExecutionOptions | undefined): boolean {
  return options?.["fromWorkbook"] !== true && options?.["fromFormula"] !== true;
}
