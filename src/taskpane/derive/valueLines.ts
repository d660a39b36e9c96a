/** What the values of a plan were understood as: each value of its states once, with its count; and dates that were not read. Pure. */
import type { SheetCells } from "../../plan/cells";
import { columnIndex } from "../../plan/columnLetters";
import type { SheetDecisions } from "../../plan/decisions";
import type { Action, Colour, Field, Plan, State, UnreadValue } from "../../plan/model";
import { valueKey } from "../../plan/status/key";
import type { ValueMeaning } from "../../plan/status/readStatus";
import { textOf } from "../../plan/text";

/** A value of the status or RAG column, however often it stands there. */
export interface ValueLine {
  /** What it is kept by. */
  readonly key: string;
  /** As it was first typed; the key where it stands nowhere any more. */
  readonly text: string;
  readonly count: number;
  /** Address of the first cell; null where it stands nowhere any more. */
  readonly cell: string | null;
  /** What the user said that it means. */
  readonly meaning: ValueMeaning | null;
  /** What it was read as by the rules or the workbook's key; null where it was not understood. */
  readonly readAs: { readonly state: State; readonly colour: Colour | null } | null;
}

interface Counted {
  readonly text: string;
  readonly cell: string;
  readonly first: Action;
  count: number;
  isUnread: boolean;
}

/** Each value of the states of a plan, the most frequent first. */
export function valueLines(plan: Plan, cells: SheetCells, { values = {} }: SheetDecisions): ValueLine[] {
  const counted = new Map<string, Counted>();
  for (const action of plan.actions) {
    const { text, isUnread } = action.status;
    if (text === "") continue;
    const key = valueKey(text);
    const known = counted.get(key);
    if (known === undefined) {
      counted.set(key, { text, cell: cellOfState(action, plan, cells), first: action, count: 1, isUnread });
    } else {
      known.count += 1;
      known.isUnread ||= isUnread;
    }
  }
  const standing = [...counted].map(([key, { text, cell, first, count, isUnread }]): ValueLine => ({
    ...{ key, text, cell, count, meaning: values[key] ?? null },
    readAs: isUnread ? null : { state: first.status.state, colour: first.recordedRag },
  }));
  const gone = Object.entries(values)
    .filter(([key]) => !counted.has(key))
    .map(([key, meaning]): ValueLine => ({ key, text: key, count: 0, cell: null, meaning, readAs: null }));
  return [...standing.sort((a, b) => b.count - a.count), ...gone];
}

/** The cell that the state's text was taken from: the status, or the RAG where the status is blank. */
function cellOfState({ rows, row }: Action, { columns }: Plan, cells: SheetCells): string {
  for (const letters of [columns.status, columns.rag]) {
    if (letters === undefined) continue;
    const column = columnIndex(letters) - (cells.firstColumn - 1);
    const filled = rows.find((one) => textOf(cells.values[one - cells.firstRow]?.[column]) !== "");
    if (filled !== undefined) return `${letters}${filled}`;
  }
  return `${columns.status ?? columns.rag ?? "A"}${row}`;
}

/** Whether a value is among those that the user is asked about: not understood, or said already. */
export const isAsked = ({ readAs, meaning }: ValueLine): boolean => readAs === null || meaning !== null;

/** Dates that say nothing of when, by field. */
export interface UnreadDates {
  readonly field: Field;
  readonly unread: readonly UnreadValue[];
}

export function unreadDates({ reading }: Plan): UnreadDates[] {
  return (["target", "revised", "completed"] as const).flatMap((field) => {
    const unread = reading.values[field]?.unread ?? [];
    return unread.length === 0 ? [] : [{ field, unread }];
  });
}
