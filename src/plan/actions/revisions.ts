/** Revised dates that stand beside others in one cell. */
import type { ReadDate } from "../model";

/** A revised date written inside the target cell, as a date of its own beside the original. */
export function revisedInTarget(target: ReadDate): ReadDate | null {
  return target.revisedTo === null ? null : { ...target, date: target.revisedTo, revisedTo: null };
}

/** "30/09/25, now 31/01/26" in a column of revised dates: the last of them is the date now. */
export function lastRevision(revised: ReadDate): ReadDate {
  const { date, revisedTo, revisedBefore = [] } = revised;
  if (date === null || revisedTo === null || revisedTo === date) return revised;
  return { ...revised, date: revisedTo, revisedTo: null, revisedBefore: [date, ...revisedBefore] };
}
