/** What the user said of a sheet beside its columns: it outranks every rule, and is kept with the workbook. */
import type { State } from "./model";
import type { ValueMeaning } from "./status/readStatus";
import { comparable } from "./text";

/** All of it in the sheet's own terms; what is left out was not said. */
export interface SheetDecisions {
  /** What values of the status and RAG columns mean, by `valueKey` of the text: "CNFA" is complete. */
  readonly values?: Readonly<Record<string, ValueMeaning>>;
  /** Rows (1-based, of the sheet) that are actions, and rows that are none, whatever the rules say. */
  readonly rows?: Readonly<Record<number, "action" | "none">>;
  /** What stood in those rows, by their numbers, so that they are found again when rows come or go above them. */
  readonly rowMarks?: Readonly<Record<number, string>>;
  /** Which of two figures is the day. */
  readonly dateOrder?: "day-first" | "month-first";
  /** The state that a banner or the sheet's name says of actions without a status, by `comparable` text; "unknown": none. */
  readonly titles?: Readonly<Record<string, State>>;
}

export const NO_DECISIONS: SheetDecisions = {};

/** What the user said that a title says; undefined where nothing was said of it, whatever its words ("Constructor"). */
export function saidOfTitle({ titles = {} }: SheetDecisions, title: string): State | undefined {
  return new Map(Object.entries(titles)).get(comparable(title));
}
