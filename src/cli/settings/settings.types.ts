/** What the user says of sheets in the file of --settings, checked by itself; whether it fits the tracker is asked later. */
import type { SheetDecisions } from "../../plan/decisions";
import type { Field } from "../../plan/model";

export interface SheetSettings {
  /** 1-based row of the (last row of the) headings; null where the user does not say. */
  readonly headerRow: number | null;
  /** Fields to the columns that hold them, in letters, the one that controls last; none for a field without a column. */
  readonly columns: ReadonlyMap<Field, readonly string[]>;
  readonly decisions: SheetDecisions;
}

/** By the sheet's name, as it is written in the file. */
export type UserSettings = ReadonlyMap<string, SheetSettings>;
