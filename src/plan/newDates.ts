/** The dates that an action was given after its original one. */
import type { Action, IsoDate } from "./model";

/** Most actions have no other date than their first, and every action is asked. */
const NONE: ReadonlySet<IsoDate> = new Set();

/** Each date once, wherever in the tracker it stands; a date equal to the original is no new one. */
export function newDates({ target, revised, revisions }: Action): ReadonlySet<IsoDate> {
  if (target.revisedTo === null && revised === null && revisions.length === 0) return NONE;
  const all = [
    ...(target.revisedBefore ?? []),
    target.revisedTo,
    ...revisions.flatMap(({ date, revisedBefore = [], revisedTo }) => [...revisedBefore, date, revisedTo]),
    revised?.date ?? null,
  ];
  return new Set(all.filter((date): date is IsoDate => date !== null && date !== target.date));
}

/** @example timesInWords(2) === "twice" */
export function timesInWords(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}
