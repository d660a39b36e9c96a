/**
 * Rows and columns that the user inserts and deletes in the grid: the workbook does it, and the grid after it. The grid's own undo
 * leads to the workbook's, as long as nobody else has changed the workbook since.
 */
import type { StandinHost } from "../../standin/browser/index";
import { MAX_COLUMNS, MAX_ROWS } from "../../standin/model/address";
import { spanOf, type Axis, type Shift } from "../../standin/model/shift";
import { shiftCells } from "../../standin/model/shiftWorkbook";
import type { Sheet } from "../../standin/model/sheet";
import { hostError } from "../../standin/protocol/errors";
import { text } from "../strings";
import { REDO, UNDO } from "./commands";
import { Selected } from "./numbers";
import { gridRange, rectOf } from "./ranges";
import type { GridApp } from "./univer";

/** Changes of the grid's shape, by whatever menu or key they are asked for. (Univer 0.25.) */
const ASKED =
  /^sheet\.command\.(?:insert-multi-(?:rows|cols)-(above|after|before|right)|insert-(?:row|col)-(before|after)|remove-(?:row|col)(?:-confirm)?)$/;
const SHAPE = /^sheet\.mutation\.(?:insert-row|insert-col|remove-rows|remove-col)$/;

/** What inserts and deletes the rows or columns of a range in the grid, and can be taken back there. */
const GRID_COMMANDS: Readonly<Record<Axis, Readonly<Record<Shift["kind"], string>>>> = {
  row: { insert: "sheet.command.insert-row-by-range", delete: "sheet.command.remove-row-by-range" },
  column: { insert: "sheet.command.insert-col-by-range", delete: "sheet.command.remove-col-by-range" },
};
/** The grid's Direction: where a row or column takes its look from. */
const [UP, LEFT] = [0, 3];

interface Done {
  readonly sheet: Sheet;
  readonly shift: Shift;
  readonly takeBack: () => void;
  /** The add-in has written since: what it wrote would not know its place. */
  isPast: boolean;
}

export interface ReshapingOptions {
  readonly grid: GridApp;
  readonly host: StandinHost;
  readonly gridId: (sheet: Sheet) => string;
  /** Does to the workbook what the user did; false where it was refused. */
  readonly asUser: (work: () => void) => boolean;
  /** Shows cells anew as the workbook has them. */
  readonly showAgain: (sheet: Sheet, shift: Shift) => void;
}

export class Reshaping {
  private readonly done: Done[] = [];
  private readonly undone: Done[] = [];
  /** What the grid does meanwhile the workbook has done. */
  private isGridFollowing = false;

  constructor(private readonly options: ReshapingOptions) {}

  /** What the grid says now has been done in the workbook already, or will be. */
  get isBusy(): boolean {
    return this.isGridFollowing;
  }

  /** The add-in has changed something. */
  forget(): void {
    for (const one of this.done) one.isPast = true;
    this.undone.length = 0;
  }

  /** The rows or columns that a command of the grid means; null where it is about something else. */
  shiftOf(command: string, count: unknown): Shift | null {
    const found = this.isGridFollowing ? null : ASKED.exec(command);
    if (found === null) return null;
    const ranges =
      this.options.grid.api.getActiveWorkbook()?.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
    const range = ranges.at(-1)?.getRange();
    if (range === undefined) return null;
    const axis = command.includes("col") ? "column" : "row";
    const span = spanOf(rectOf(range), axis);
    if (command.includes("remove")) return { kind: "delete", axis, at: span.first, count: span.count };
    const isAfter = ["after", "right"].includes(found[1] ?? found[2] ?? "");
    const asked =
      typeof count === "number" && count >= 1 ? Math.floor(count) : command.includes("multi") ? span.count : 1;
    return { kind: "insert", axis, at: isAfter ? span.first + span.count : span.first, count: asked };
  }

  /** Rows or columns of what is selected: columns where whole ones are. */
  selected(kind: Shift["kind"]): Shift | null {
    const ranges =
      this.options.grid.api.getActiveWorkbook()?.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
    const range = ranges.at(-1)?.getRange();
    if (range === undefined) return null;
    const axis = range.rangeType === Selected.columns ? "column" : "row";
    const span = spanOf(rectOf(range), axis);
    return { kind, axis, at: span.first, count: span.count };
  }

  /** In the workbook, and then in the grid. */
  reshape(sheet: Sheet, shift: Shift): void {
    const { asUser, host, showAgain } = this.options;
    const isDone = asUser(() => {
      if (shift.kind === "delete") this.checkHidden(shift);
      const takeBack = shiftCells(host.workbook, sheet, shift);
      this.done.push({ sheet, shift, takeBack, isPast: false });
      this.undone.length = 0;
    });
    if (!isDone) return;
    this.inGrid(sheet, shift);
    showAgain(sheet, shift);
  }

  /** The grid would leave hidden ones where they are, and then no longer show what the workbook has. */
  private checkHidden({ axis, at, count }: Shift): void {
    const shown = this.options.grid.api.getActiveWorkbook()?.getActiveSheet().getSheet();
    if (shown === undefined) return;
    const end = Math.min(at + count, axis === "row" ? shown.getRowCount() : shown.getColumnCount());
    for (let index = at; index < end; index++) {
      const isShown = axis === "row" ? shown.getRowVisible(index) : shown.getColVisible(index);
      if (!isShown) throw hostError("NotImplemented", text.hiddenAmong);
    }
    if (count >= (axis === "row" ? MAX_ROWS : MAX_COLUMNS)) throw hostError("NotImplemented", text.notAll);
  }

  private inGrid(sheet: Sheet, { kind, axis, at, count }: Shift): void {
    const { grid, gridId } = this.options;
    const shown = grid.api.getActiveWorkbook();
    if (shown === null) return;
    const size = { rows: shown.getActiveSheet().getMaxRows(), columns: shown.getActiveSheet().getMaxColumns() };
    const rect =
      axis === "row"
        ? { row: at, rows: count, column: 0, columns: size.columns }
        : { row: 0, rows: size.rows, column: at, columns: count };
    this.isGridFollowing = true;
    try {
      grid.api.syncExecuteCommand(GRID_COMMANDS[axis][kind], {
        unitId: shown.getId(),
        subUnitId: gridId(sheet),
        range: { ...gridRange(rect), rangeType: axis === "row" ? Selected.rows : Selected.columns },
        direction: axis === "row" ? UP : LEFT,
      });
    } finally {
      this.isGridFollowing = false;
    }
  }

  /**
   * The user takes something back, or does it again.
   * @throws HostError where rows or columns would be that cannot any more
   */
  begin(command: string): void {
    if (command !== UNDO && command !== REDO) return;
    if (!this.options.grid.nextSteps(command === UNDO ? "undo" : "redo").some((id) => SHAPE.test(id))) return;
    if (command === UNDO && this.done.at(-1)?.isPast !== false) throw hostError("NotImplemented", text.notTakenBack);
    this.isGridFollowing = true;
  }

  /** The grid has taken it back, or done it again. */
  end(command: string): void {
    if (!this.isGridFollowing || (command !== UNDO && command !== REDO)) return;
    this.isGridFollowing = false;
    const { asUser, host, showAgain } = this.options;
    const last = command === UNDO ? this.done.pop() : this.undone.pop();
    if (last === undefined) return;
    const { sheet, shift } = last;
    asUser(() => {
      if (command === UNDO) {
        last.takeBack();
        this.undone.push(last);
      } else this.done.push({ ...last, takeBack: shiftCells(host.workbook, sheet, shift) });
    });
    showAgain(sheet, command === UNDO ? { ...shift, kind: shift.kind === "insert" ? "delete" : "insert" } : shift);
  }
}
