/** Rows or columns inserted into a sheet, or deleted: where cells and rectangles come to stand. Rows and columns are 0-based. */
import { MAX_COLUMNS, MAX_ROWS } from "./address";
import type { Rect } from "./address";

export type Axis = "row" | "column";

/** Whole rows or columns that are inserted before `at`, or deleted from `at` on. */
export interface Shift {
  readonly kind: "insert" | "delete";
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

/** The shift that takes another back, as far as places go. */
export function opposite(shift: Shift): Shift {
  return { ...shift, kind: shift.kind === "insert" ? "delete" : "insert" };
}

export function sizeOf(axis: Axis): number {
  return axis === "row" ? MAX_ROWS : MAX_COLUMNS;
}

export interface Span {
  readonly first: number;
  readonly count: number;
}

/**
 * Where rows or columns come to stand that something covers: it moves, grows around what is inserted within, and shrinks by what
 * is deleted of it. What covers all of the sheet does so still.
 * @returns null where nothing of it is left
 */
export function shiftSpan({ first, count }: Span, { kind, axis, at, count: by }: Shift): Span | null {
  const size = sizeOf(axis);
  if (first === 0 && count === size) return { first, count };
  if (kind === "insert") {
    if (at <= first)
      return first + by >= size ? null : { first: first + by, count: Math.min(count, size - first - by) };
    return { first, count: at < first + count ? Math.min(count + by, size - first) : count };
  }
  const before = Math.max(0, Math.min(first + count, at) - first);
  const after = Math.max(0, first + count - Math.max(first, at + by));
  const start = first < at ? first : Math.max(at, first - by);
  return before + after === 0 ? null : { first: start, count: before + after };
}

/** Where a row or column comes to stand; null when it is deleted. */
export function shiftIndex(index: number, shift: Shift): number | null {
  return shiftSpan({ first: index, count: 1 }, shift)?.first ?? null;
}

/** How many rows or columns stay in view that stand before the first that scrolls: those inserted among them stay, too. */
export function shiftFrozen(frozen: number, { kind, at, count }: Shift): number {
  if (at >= frozen) return frozen;
  return kind === "insert" ? frozen + count : frozen - (Math.min(at + count, frozen) - at);
}

export function spanOf(rect: Rect, axis: Axis): Span {
  return axis === "row" ? { first: rect.row, count: rect.rows } : { first: rect.column, count: rect.columns };
}

export function withSpan(rect: Rect, axis: Axis, { first, count }: Span): Rect {
  return axis === "row" ? { ...rect, row: first, rows: count } : { ...rect, column: first, columns: count };
}

/** The rows or columns themselves, over the whole sheet. */
export function shiftedRect({ axis, at, count }: Shift): Rect {
  return withSpan({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS }, axis, { first: at, count });
}

/** Where a rectangle comes to stand; null when nothing of it is left. */
export function shiftRect(rect: Rect, shift: Shift): Rect | null {
  const span = shiftSpan(spanOf(rect, shift.axis), shift);
  return span === null ? null : withSpan(rect, shift.axis, span);
}

export function shiftRects(rects: readonly Rect[], shift: Shift): Rect[] {
  return rects.flatMap((rect) => shiftRect(rect, shift) ?? []);
}

/**
 * How far from the first cell of an area the first lies that stays: what is said from the first cell on (rules of conditional
 * formats and validations) has then to be said from that one on.
 */
export function lostBefore(area: Rect, { kind, axis, at, count }: Shift): number {
  const { first } = spanOf(area, axis);
  return kind === "delete" && first >= at && first < at + count ? at + count - first : 0;
}

/** Entries by row or column number, where they come to stand. What is inserted gets what `inherits` says. */
export function shiftKeys<Entry>(
  entries: ReadonlyMap<number, Entry>,
  shift: Shift,
  inherits?: (before: Entry) => Entry,
): Map<number, Entry> {
  const shifted = new Map<number, Entry>();
  for (const [index, entry] of entries) {
    const now = shiftIndex(index, shift);
    if (now !== null) shifted.set(now, entry);
  }
  const before = entries.get(shift.at - 1);
  if (shift.kind === "insert" && before !== undefined && inherits !== undefined) {
    for (let index = shift.at; index < shift.at + shift.count; index++) shifted.set(index, inherits(before));
  }
  return shifted;
}

/** A line of cells, where they come to stand when columns shift. @param blank what stands in inserted ones */
export function shiftLine<Cell>(cells: readonly Cell[], { kind, at, count }: Shift, blank: Cell): Cell[] {
  const line = [...cells];
  if (at >= line.length) return line;
  if (kind === "delete") line.splice(at, count);
  else line.splice(at, 0, ...new Array<Cell>(count).fill(blank));
  return line;
}
