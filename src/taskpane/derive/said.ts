/** What the user says of a sheet, as data: each saying changes what is kept of the sheet. Pure. */
import type { SheetDecisions } from "../../plan/decisions";
import type { State } from "../../plan/model";
import type { SheetMapping } from "../../plan/sheetMapping";
import type { ValueMeaning } from "../../plan/status/readStatus";

/** One thing that the user says; null takes it back. */
export type Saying =
  /** What a value means, by `valueKey`. */
  | { readonly of: "value"; readonly key: string; readonly means: ValueMeaning | null }
  /** Whether a row, 1-based, is an action; with what it is known by. */
  | { readonly of: "row"; readonly row: number; readonly is: "action" | "none" | null; readonly mark: string }
  | { readonly of: "date order"; readonly order: "day-first" | "month-first" | null }
  /** The state that a title says, by `comparable` text; "unknown": none. */
  | { readonly of: "title"; readonly key: string; readonly state: State | null };

/** What is kept of a sheet after a saying; null where nothing is left. */
export function afterSaying(decisions: SheetDecisions, saying: Saying): SheetDecisions | null {
  const { values, rows, rowMarks, titles, dateOrder } = decisions;
  const valuesNow = saying.of === "value" ? withEntry(values, saying.key, saying.means) : values;
  const rowsNow = saying.of === "row" ? withEntry(rows, saying.row, saying.is) : rows;
  const marksNow = saying.of === "row" ? withEntry(rowMarks, saying.row, saying.is && saying.mark) : rowMarks;
  const titlesNow = saying.of === "title" ? withEntry(titles, saying.key, saying.state) : titles;
  const order = saying.of === "date order" ? saying.order : dateOrder;
  const left: SheetDecisions = {
    ...(isFilled(valuesNow) ? { values: valuesNow } : {}),
    ...(isFilled(rowsNow) ? { rows: rowsNow } : {}),
    ...(isFilled(rowsNow) && isFilled(marksNow) ? { rowMarks: marksNow } : {}),
    ...(isFilled(titlesNow) ? { titles: titlesNow } : {}),
    ...(order == null ? {} : { dateOrder: order }),
  };
  return Object.keys(left).length === 0 ? null : left;
}

function isFilled<Part extends object>(part: Part | undefined): part is Part {
  return part !== undefined && Object.keys(part).length > 0;
}

function withEntry<Value>(
  entries: Readonly<Record<string, Value>> = {},
  key: string | number,
  value: Value | null,
): Readonly<Record<string, Value>> {
  const others = Object.entries(entries).filter(([one]) => one !== String(key));
  return Object.fromEntries(value === null ? others : [...others, [String(key), value]]);
}

/** How much the user has said of a sheet. */
export interface SaidCounts {
  readonly columns: number;
  readonly values: number;
  readonly rows: number;
  readonly titles: number;
  readonly hasDateOrder: boolean;
}

/** @returns null where nothing was said */
export function saidCounts(mapping: SheetMapping | undefined, decisions: SheetDecisions): SaidCounts | null {
  const columns = mapping === undefined ? 0 : (mapping.said ?? Object.keys(mapping.columns)).length;
  const { values = {}, rows = {}, titles = {}, dateOrder } = decisions;
  const [valueCount, rowCount, titleCount] = [values, rows, titles].map((part) => Object.keys(part).length);
  if (mapping === undefined && Object.keys(decisions).length === 0) return null;
  return {
    columns,
    values: valueCount ?? 0,
    rows: rowCount ?? 0,
    titles: titleCount ?? 0,
    hasDateOrder: dateOrder !== undefined,
  };
}
