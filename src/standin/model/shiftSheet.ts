/** One sheet when rows or columns are inserted into it or deleted: its cells, and all that stands on it. Formulas are another matter. */
import { intersect, rectAddress, tryParseRect } from "./address";
import type { Rect } from "./address";
import type { ChartSeries } from "./chart";
import { shiftTest } from "./conditionalTest";
import type { FileConditionalFormat } from "./conditionalFormat";
import type { Grid } from "./grid";
import { lostBefore, shiftFrozen, shiftIndex, shiftKeys, shiftRect, shiftRects, type Shift } from "./shift";
import type { Sheet, SheetContents } from "./sheet";
import type { Steps } from "./steps";

const isOneCell = ({ rows, columns }: Rect): boolean => rows === 1 && columns === 1;

/** The address of a cell where it comes to stand. */
function shiftAddress(address: string, shift: Shift): string | null {
  const rect = tryParseRect(address);
  const now = rect === null ? null : shiftRect(rect, shift);
  return now === null ? null : rectAddress(now);
}

function shiftRules(formats: readonly FileConditionalFormat[], shift: Shift): FileConditionalFormat[] {
  return formats.flatMap((format) => {
    const rects = shiftRects(format.rects, shift);
    const [origin] = format.rects;
    if (rects.length === 0 || origin === undefined) return [];
    const test = format.test === null ? null : shiftTest(format.test, shift, lostBefore(origin, shift));
    return [{ ...format, rects, test }];
  });
}

/** A merged area that loses its first row or column keeps what stood there. @returns the cells that got it */
function keepMergedValues(before: Grid, now: Grid, merges: readonly Rect[], shift: Shift): Rect[] {
  return merges.flatMap((merge) => {
    const left = shiftRect(merge, shift);
    if (lostBefore(merge, shift) === 0 || left === null) return [];
    const formula = before.formula(merge.row, merge.column);
    now.set(left.row, left.column, before.value(merge.row, merge.column), formula);
    return [{ row: left.row, column: left.column, rows: 1, columns: 1 }];
  });
}

function shiftContents(contents: SheetContents, grid: Grid, shift: Shift): SheetContents {
  const isOfRows = shift.axis === "row";
  const same = (size: number): number => size;
  const links = [...contents.hyperlinks].flatMap(([address, link]) => {
    const now = shiftAddress(address, shift);
    return now === null ? [] : [[now, link] as const];
  });
  return {
    ...contents,
    grid,
    formats: contents.formats.shifted(shift),
    merges: shiftRects(contents.merges, shift).filter((rect) => !isOneCell(rect)),
    conditionalFormats: shiftRules(contents.conditionalFormats, shift),
    rowHeights: isOfRows ? shiftKeys(contents.rowHeights, shift, same) : contents.rowHeights,
    columnWidths: isOfRows ? contents.columnWidths : shiftKeys(contents.columnWidths, shift, same),
    // In the file, too, each cell then has a formula of its own.
    sharedFormulas: [],
    arrays: shiftRects(contents.arrays, shift),
    validations: shiftRects(contents.validations, shift),
    hyperlinks: new Map(links),
  };
}

/** Sizes that were changed: what is inserted has the size of what is before it. */
function shiftSizes(changed: Set<number>, shift: Shift, steps: Steps): void {
  const sizes = new Map([...changed].map((index) => [index, true]));
  steps.refillSet(changed, [...shiftKeys(sizes, shift, () => true).keys()]);
}

function shiftSeries(series: ChartSeries, shift: Shift, steps: Steps): void {
  const part = (rect: Rect | null): Rect | null => (rect === null ? null : shiftRect(rect, shift));
  steps.set(series, "nameCell", part(series.nameCell));
  steps.set(series, "categories", part(series.categories));
  // Figures that are all gone leave a series on cells that are blank.
  steps.set(series, "values", part(series.values) ?? series.values);
}

function shiftCharts(sheet: Sheet, shift: Shift, steps: Steps): void {
  for (const chart of sheet.changes.charts) {
    for (const series of chart.series) shiftSeries(series, shift, steps);
    const { place } = chart;
    if (place.kind === "cells") {
      steps.set(chart, "place", { ...place, rect: shiftRect(place.rect, shift) ?? place.rect });
      continue;
    }
    const isOfRows = shift.axis === "row";
    const sizeAt = (index: number): number => (isOfRows ? sheet.rowHeight(index) : sheet.columnWidth(index));
    const sum = (from: number, to: number): number => {
      let points = 0;
      for (let index = from; index < to; index++) points += sizeAt(index);
      return points;
    };
    const start = isOfRows ? place.top : place.left;
    const before = sum(0, shift.at);
    const by = sum(shift.at, shift.at + shift.count);
    if (start < before) continue;
    const now = shift.kind === "insert" ? start + by : Math.max(before, start - by);
    steps.set(chart, "place", isOfRows ? { ...place, top: now } : { ...place, left: now });
  }
}

function shiftChanges(sheet: Sheet, shift: Shift, steps: Steps): void {
  const { changes } = sheet;
  const isOfRows = shift.axis === "row";
  for (const list of [changes.values, changes.formats, changes.clearedConditionalFormats]) {
    steps.refill(list, shiftRects(list, shift));
  }
  shiftSizes(isOfRows ? changes.rowHeights : changes.columnWidths, shift, steps);
  steps.refillSet(
    changes.hyperlinks,
    [...changes.hyperlinks].flatMap((address) => shiftAddress(address, shift) ?? []),
  );
  for (const list of [changes.conditionalFormats, changes.validations] as { rect: Rect }[][]) {
    for (const each of list) steps.set(each, "rect", shiftRect(each.rect, shift) ?? { ...each.rect, rows: 0 });
    steps.refill(
      list,
      list.filter(({ rect }) => rect.rows > 0),
    );
  }
  if (isOfRows)
    steps.refill(
      changes.pageBreaks,
      changes.pageBreaks.flatMap((row) => shiftIndex(row, shift) ?? []),
    );
  const { pageLayout, frozen } = changes;
  for (const key of ["printArea", "titleRows"] as const) {
    const rect = pageLayout[key];
    const now = rect === undefined ? null : shiftRect(rect, shift);
    if (now !== null) steps.set(pageLayout, key, now);
  }
  if (frozen !== null) {
    const key = isOfRows ? "rows" : "columns";
    steps.set(changes, "frozen", { ...frozen, [key]: shiftFrozen(frozen[key], shift) });
  }
}

/** Looks that are not in the file yet are those of what is inserted beside them, too. */
function lookOfInserted(shift: Shift, formatted: readonly Rect[]): Rect[] {
  if (shift.kind === "delete" || shift.at === 0) return [];
  const isOfRows = shift.axis === "row";
  return formatted.flatMap((rect) => {
    const line = isOfRows ? { ...rect, row: shift.at - 1, rows: 1 } : { ...rect, column: shift.at - 1, columns: 1 };
    const before = intersect(line, rect);
    if (before === null) return [];
    return [
      isOfRows
        ? { ...before, row: shift.at, rows: shift.count }
        : { ...before, column: shift.at, columns: shift.count },
    ];
  });
}

/** Names for the columns that a table gets: Column1 and so on, the first that are free. */
function nameColumns(
  sheet: Sheet,
  grid: Grid,
  row: number,
  columns: readonly number[],
  rect: Rect,
  steps: Steps,
): void {
  const heads = grid.values({ ...rect, row, rows: 1 })[0] ?? [];
  const taken = new Set(heads.map((value) => String(value).toLowerCase()));
  let number = 1;
  for (const column of columns) {
    while (taken.has(`column${number}`)) number++;
    grid.set(row, column, `Column${number++}`);
    steps.refill(sheet.changes.values, [...sheet.changes.values, { row, column, rows: 1, columns: 1 }]);
  }
}

function shiftTables(sheet: Sheet, shift: Shift, grid: Grid, steps: Steps): void {
  for (const table of sheet.tables) {
    const before = table.rect;
    const now = shiftRect(before, shift);
    if (now === null) continue;
    steps.set(table, "rect", now);
    if (shift.axis === "row" || now.columns <= before.columns || !table.showHeaders) continue;
    const added = Array.from({ length: shift.count }, (_, index) => shift.at + index);
    nameColumns(sheet, grid, now.row, added, now, steps);
  }
}

/** Moves what stands on the sheet; what may stand in the way was asked before. @param steps takes it back */
export function shiftSheet(sheet: Sheet, shift: Shift, steps: Steps): void {
  const { contents } = sheet;
  const areas = [...sheet.formattedAreas()];
  const looks = lookOfInserted(shift, sheet.changes.formats);
  shiftCharts(sheet, shift, steps);
  const grid = contents.grid.shifted(shift);
  const kept = keepMergedValues(contents.grid, grid, contents.merges, shift);
  shiftChanges(sheet, shift, steps);
  steps.add(sheet.replaceContents(shiftContents(contents, grid, shift), shiftRects(areas, shift)));
  steps.refill(sheet.changes.values, [...sheet.changes.values, ...kept]);
  steps.refill(sheet.changes.formats, [...sheet.changes.formats, ...looks]);
  shiftTables(sheet, shift, grid, steps);
  steps.refill(sheet.pivots, shiftRects(sheet.pivots, shift));
}
