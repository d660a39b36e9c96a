/**
 * The spreadsheet on the page: a view over the stand-in's workbook. What the add-in changes is shown, what the user changes is
 * carried into the workbook, and the selection goes both ways.
 */
import type { IWorkbookData } from "@univerjs/core";
import type { Cause, Manner, StandinHost, WorkbookEvent } from "../../standin/browser/index";
import { intersect, MAX_COLUMNS, MAX_ROWS, type Rect } from "../../standin/model/address";
import { shiftedRect, type Shift } from "../../standin/model/shift";
import type { Sheet } from "../../standin/model/sheet";
import type { Workbook } from "../../standin/model/workbook";
import { HostError } from "../../standin/protocol/errors";
import { cellsIn, noCellsIn } from "./cells";
import {
  Command,
  EDIT,
  FOLLOWED,
  isUsers,
  OURS,
  PASTE,
  REFUSED,
  UNDO,
  type Params,
  type PasteParams,
} from "./commands";
import { followLink } from "./links";
import { copiedFrom, pastedCells } from "./pasting";
import { gridRange } from "./ranges";
import { checkLooks, checkPaste, checkSheetCommand } from "./refusals";
import { Reshaping } from "./reshaping";
import { sheetData, workbookData, type FileView } from "./sheetData";
import type { GridApp } from "./univer";
import { followSheets, rectOfEdit, resize, SheetNames, writeEdits } from "./userEdits";

/** Rectangles of more cells are shown by building their sheet anew. */
const PATCHED_CELLS = 2_000;

const WHOLE_SHEET: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** What the add-in does to cells and sheets. */
const WRITING: ReadonlySet<string> = new Set(["added", "deleted", "renamed", "changed", "formatted"]);

/** Milliseconds within which the grid asks for its idle work after a change. */
const VALIDATION_DELAY = 200;

/** Milliseconds within which the grid has drawn a change. */
const DRAWN = 100;

export interface ViewOptions {
  readonly grid: GridApp;
  readonly host: StandinHost;
  readonly name: string;
  readonly viewOf: (sheet: Sheet) => FileView;
  readonly resources: IWorkbookData["resources"];
  /** Rules that the add-in put on a sheet, to be shown when the sheet is built anew. */
  readonly rulesOf: (sheet: Sheet) => readonly object[];
  /** Something on the sheet that is shown has changed, or another is shown. */
  readonly onShown: (sheet: Sheet) => void;
  /** The workbook refused what the user did (a protected sheet, a bad name), or the view cannot carry it over (null). */
  readonly onRefused: (reason: HostError | null) => void;
  /** An edit of the user's was carried over. */
  readonly onEdited: () => void;
}

export interface WorkbookView {
  readonly close: () => void;
}

export function showWorkbook(options: ViewOptions): WorkbookView {
  return new View(options);
}

type UserParams = Params & { readonly unitId?: string };

class View implements WorkbookView {
  private readonly names: SheetNames;
  private readonly unitId: string;
  private readonly ends: (() => void)[] = [];
  /** What happened since the grid was last brought up to date. */
  private waiting: WorkbookEvent[] = [];
  private isUsersDoing = false;
  private isTelling = false;
  private readonly reshaping: Reshaping;

  constructor(private readonly options: ViewOptions) {
    const { grid, host, name, viewOf, resources } = options;
    this.names = new SheetNames(host.workbook);
    this.reshaping = new Reshaping({
      grid,
      host,
      gridId: (sheet) => this.names.gridId(sheet),
      asUser: (work) => this.asUser(work),
      showAgain: (sheet, shift) => this.showShifted(sheet, shift),
    });
    const data = workbookData(host.workbook, name, viewOf, resources);
    this.unitId = data.id;
    grid.open(data);
    this.activate(host.workbook.activeSheet);
    const { Event } = grid.api;
    const asking = grid.api.addEvent(Event.BeforeCommandExecute, (event) => {
      if (this.isTelling || !this.isInstead(event.id, (event.params ?? {}) as UserParams & PasteParams)) return;
      event.cancel = true;
    });
    const clicking = grid.api.addEvent(Event.CellClicked, ({ worksheet, row, column }) => {
      this.click(worksheet.getSheetId(), row, column);
    });
    const hearing = grid.api.addEvent(Event.CommandExecuted, ({ id, params, options: how }) => {
      if (isUsers(how) && !this.isTelling) this.fromUser(id, (params ?? {}) as UserParams);
    });
    // Univer 0.25 tells of undo and redo by events of their own, and of neither as a command.
    const undoing = [Event.BeforeUndo, Event.BeforeRedo].map((before) =>
      grid.api.addEvent(before, (event) => {
        if (!this.isTelling && this.isInstead(event.id, {})) event.cancel = true;
      }),
    );
    const undone = [Event.Undo, Event.Redo].map((after) =>
      grid.api.addEvent(after, ({ id }) => this.reshaping.end(id)),
    );
    this.ends.push(
      ...[...undoing, ...undone].map((one) => () => one.dispose()),
      () => asking.dispose(),
      () => hearing.dispose(),
      () => clicking.dispose(),
      host.listen((events, cause) => this.hear(events, cause)),
      this.hearKeys(),
    );
    options.onShown(host.workbook.activeSheet);
  }

  close(): void {
    for (const end of this.ends) end();
    // Univer 0.25 validates cells when the page is idle, and fails for a workbook that is gone by then.
    setTimeout(() => requestIdleCallback(() => void this.options.grid.api.disposeUnit(this.unitId)), VALIDATION_DELAY);
  }

  /** True where the grid must not do it: it is refused, or done here. */
  private isInstead(id: string, params: UserParams & PasteParams): boolean {
    const { onRefused, grid } = this.options;
    if (REFUSED.test(id)) {
      onRefused(null);
      return true;
    }
    try {
      this.reshaping.begin(id);
      checkPaste(id);
      checkSheetCommand(this.options.host.workbook, id);
      checkLooks(id, () => {
        const ranges = grid.api.getActiveWorkbook()?.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
        return ranges.map((range) => range.getRange().rangeType);
      });
    } catch (reason) {
      if (!(reason instanceof HostError)) throw reason;
      onRefused(reason);
      return true;
    }
    const shift = this.reshaping.shiftOf(id, params.value);
    if (shift !== null) queueMicrotask(() => this.reshape(shift));
    if (shift !== null) return true;
    if (id !== PASTE) return false;
    queueMicrotask(() => this.paste(params));
    return true;
  }

  private reshape(shift: Shift): void {
    this.reshaping.reshape(this.options.host.workbook.activeSheet, shift);
  }

  /** Excel's keys: Ctrl and + inserts, Ctrl and - deletes. @returns ends it */
  private hearKeys(): () => void {
    const { grid, onEdited } = this.options;
    const hear = (event: KeyboardEvent): void => {
      const isMeant = (event.ctrlKey || event.metaKey) && !event.altKey && ["+", "-", "="].includes(event.key);
      // Without Shift, "=" and Ctrl is the browser's.
      if (!isMeant || (event.key === "=" && !event.shiftKey) || !grid.hasFocus()) return;
      const shift = this.reshaping.selected(event.key === "-" ? "delete" : "insert");
      if (shift === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      onEdited();
      this.reshape(shift);
    };
    // Before the grid hears them, to which they mean its scale.
    window.addEventListener("keydown", hear, true);
    return () => window.removeEventListener("keydown", hear, true);
  }

  /** Cells that are new, and those whose formulas have followed. */
  private showShifted(sheet: Sheet, shift: Shift): void {
    const { host, onShown } = this.options;
    const used = sheet.usedRect(false);
    const added = shift.kind === "insert" && used !== null ? intersect(shiftedRect(shift), used) : null;
    if (added !== null) this.patch(sheet, added);
    for (const each of host.workbook.sheets) {
      for (const rect of each.contents.grid.formulaRects(WHOLE_SHEET)) this.patch(each, rect);
    }
    for (const table of sheet.tables) this.patch(sheet, { ...table.rect, rows: 1 });
    onShown(sheet);
  }

  /** Pastes into the sheet that is shown, as an edit that can be taken back. */
  private paste(params: PasteParams): void {
    const { grid, host } = this.options;
    const { workbook } = host;
    const sheet = workbook.activeSheet;
    this.asUser(() => {
      const copied = copiedFrom(this.names, this.unitId, grid.copied(params.htmlContent ?? ""));
      const pasted = pastedCells(workbook, sheet, copied, params.textContent ?? "");
      if (pasted === null) return;
      const { target, value } = pasted;
      const where = { unitId: this.unitId, subUnitId: this.names.gridId(sheet) };
      grid.api.syncExecuteCommand(EDIT, { ...where, range: gridRange(target), value });
      if (copied?.isCut === true) grid.endCut();
      sheet.changes.selection = target;
    });
    this.activate(sheet);
  }

  /** What the user did in the grid. */
  private fromUser(id: string, params: UserParams): void {
    if (params.unitId !== this.unitId || !FOLLOWED.has(id) || this.reshaping.isBusy) return;
    const sheet = params.subUnitId === undefined ? null : this.names.find(params.subUnitId);
    const { cellValue } = params;
    if (id === Command.setColumnWidth || id === Command.setRowHeight) {
      if (sheet !== null) this.asUser(() => resize(sheet, params));
    } else if (id !== Command.setValues) {
      const isDone = this.asUser((workbook) => followSheets(workbook, this.names, id, params));
      if (!isDone && id === Command.renameSheet && sheet !== null) this.restoreName(sheet);
    } else if (sheet !== null && cellValue !== undefined) {
      // Also where it was refused: the grid has done it already, and shows the cells as the workbook has them.
      this.asUser((workbook) => {
        writeEdits(workbook, sheet, cellValue, { isUndo: params.trigger === UNDO });
        this.options.onEdited();
      });
      const rect = rectOfEdit(cellValue);
      if (rect !== null) this.patch(sheet, rect);
    }
  }

  /** Once the tab has been drawn with the name that was typed: the grid draws only what differs. */
  private restoreName(sheet: Sheet): void {
    setTimeout(() => this.tell(Command.renameSheet, sheet, { name: sheet.name }), DRAWN);
  }

  private click(gridId: string, row: number, column: number): void {
    const sheet = this.names.find(gridId);
    const { workbook } = this.options.host;
    if (sheet === null) return;
    this.asUser(() => {
      if (followLink(workbook, sheet, row, column)) this.activate(workbook.activeSheet);
    });
  }

  /** Does to the workbook what the user did; false where it was refused. */
  private asUser(work: (workbook: Workbook) => void): boolean {
    const { host, onRefused } = this.options;
    this.isUsersDoing = true;
    try {
      host.asUser(work);
      return true;
    } catch (reason) {
      if (!(reason instanceof HostError)) throw reason;
      onRefused(reason);
      return false;
    } finally {
      this.isUsersDoing = false;
    }
  }

  /** Gathers what happened, and shows it all at once when the batch or edit is through. */
  private hear(events: readonly WorkbookEvent[], cause: Cause | Manner): void {
    const { host, onShown } = this.options;
    if (cause === "add-in" && events.some(({ kind }) => WRITING.has(kind))) this.reshaping.forget();
    // The grid shows what the user does in it; what follows from that for formulas, it does not know.
    const news = this.isUsersDoing ? events.filter(({ kind }) => kind === "calculated") : events;
    if (this.isUsersDoing) onShown(host.workbook.activeSheet);
    if (news.length === 0) return;
    if (this.waiting.length === 0) queueMicrotask(() => this.show());
    this.waiting.push(...news);
  }

  private show(): void {
    const { host, onShown } = this.options;
    const events = this.waiting;
    this.waiting = [];
    for (const event of events) if (event.kind === "deleted") this.remove(event.sheetId);
    const shown = new Set(events.map(({ sheetId }) => sheetId));
    for (const sheet of host.workbook.sheets) {
      if (shown.has(sheet.id)) {
        this.update(
          sheet,
          events.filter(({ sheetId }) => sheetId === sheet.id),
        );
      }
    }
    if (events.some(({ kind }) => kind === "activated" || kind === "selected"))
      this.activate(host.workbook.activeSheet);
    onShown(host.workbook.activeSheet);
  }

  /** Shows what changed on a sheet: cell by cell where that is little, else by building the sheet anew. */
  private update(sheet: Sheet, events: readonly WorkbookEvent[]): void {
    const rects = events.flatMap((event) =>
      event.kind === "changed" || event.kind === "formatted" ? [event.rect] : [],
    );
    const cells = rects.reduce((sum, rect) => sum + rect.rows * rect.columns, 0);
    if (events.some(({ kind }) => kind === "added")) this.insert(sheet);
    else if (this.isRebuilt(sheet, cells)) this.rebuild(sheet);
    else for (const rect of rects) this.patch(sheet, rect);
    for (const event of events) {
      if (event.kind === "calculated") this.patch(sheet, event.rect);
      if (event.kind === "renamed") this.tell(Command.renameSheet, sheet, { name: event.after });
      if (event.kind === "visibility")
        this.tell(Command.hideSheet, sheet, { hidden: event.after === "Visible" ? 0 : 1 });
    }
  }

  /** A sheet alone cannot be taken out and put back; the add-in's own sheets change in looks that are no cells. */
  private isRebuilt(sheet: Sheet, cells: number): boolean {
    const isAlone = this.options.host.workbook.sheets.length === 1;
    return cells > 0 && !isAlone && (cells > PATCHED_CELLS || sheet.isNew);
  }

  private tell(command: string, sheet: Sheet, params: object): void {
    this.send(command, { subUnitId: this.names.gridId(sheet), ...params });
  }

  /** Tells the grid. What it does of itself meanwhile (a sheet that is shown gets its first cell selected) is not the user's. */
  private send(command: string, params: object): void {
    this.isTelling = true;
    try {
      this.options.grid.api.syncExecuteCommand(command, { unitId: this.unitId, ...params }, OURS);
    } finally {
      this.isTelling = false;
    }
  }

  /** Shows the cells of a rectangle as the workbook has them. */
  private patch(sheet: Sheet, rect: Rect): void {
    // Styles are merged into those that are there: nothing of the old may stay.
    this.tell(Command.setValues, sheet, { cellValue: noCellsIn(rect) });
    this.tell(Command.setValues, sheet, { cellValue: cellsIn(sheet, rect, this.options.host.workbook.origin.is1904) });
  }

  private insert(sheet: Sheet): void {
    const { host, viewOf, rulesOf } = this.options;
    const data = { ...sheetData(sheet, viewOf(sheet), host.workbook.origin.is1904), id: this.names.gridId(sheet) };
    const index = host.workbook.sheets.indexOf(sheet);
    this.send(Command.insertSheet, { index, sheet: data });
    for (const rule of rulesOf(sheet)) this.tell(Command.addConditionalFormat, sheet, { rule });
  }

  private remove(gridId: string): void {
    this.send(Command.removeSheet, { subUnitId: gridId, subUnitName: "" });
  }

  private rebuild(sheet: Sheet): void {
    this.remove(this.names.gridId(sheet));
    this.insert(sheet);
    this.activate(this.options.host.workbook.activeSheet);
  }

  /** Shows a sheet and what is selected on it. */
  private activate(sheet: Sheet): void {
    this.tell(Command.activateSheet, sheet, {});
    const { selection } = sheet.changes;
    if (selection === null) return;
    const range = gridRange(selection);
    const primary = {
      ...range,
      actualRow: selection.row,
      actualColumn: selection.column,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.tell(Command.select, sheet, { selections: [{ range, primary, style: null }], reveal: true });
    this.reveal(selection);
  }

  /** Brings a place into sight, below the rows that stay in place; what is in sight already stays where it is. */
  private reveal({ row, column }: Rect): void {
    const shown = this.options.grid.api.getActiveWorkbook()?.getActiveSheet();
    const sight = shown?.getVisibleRange() ?? null;
    if (shown === undefined || sight === null) return;
    const frozen = shown.getFreeze();
    const isIn = (at: number, first: number, last: number, fixed: number): boolean =>
      at < fixed || (at >= Math.max(first, fixed) && at < last);
    const isInSight =
      isIn(row, sight.startRow, sight.endRow, frozen.ySplit) &&
      isIn(column, sight.startColumn, sight.endColumn, frozen.xSplit);
    // A row of context above it.
    if (!isInSight) shown.scrollToCell(Math.max(0, row - 1), column);
  }
}
