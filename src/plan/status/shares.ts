/** How much of an action is done, said as a share: "3 of 5 complete", "5/5", and numbers under a heading such as "% complete". */
import type { State } from "../model";
import { DONE } from "./vocabulary";

const FRACTION = new RegExp(
  "^(?<some>\\d{1,3}) ?(?:/|(?:out )?of) ?(?:the )?(?<all>\\d{1,3})" +
    `(?: (?:actions?|tasks?|items?|parts?|stages?|steps?|milestones?))?(?: (?:are |now |have been ){0,2}${DONE})?$`,
  "u",
);
const NUMBER = /^(\d{1,3}(?:\.\d+)?) ?%?$/u;

function stateOfShare(share: number): State {
  return share <= 0 ? "not-started" : share >= 1 ? "complete" : "in-progress";
}

/** The state of "3 of 5", "5/5 complete" or "0/5"; null where a clause is no such share. */
export function stateOfFraction(clause: string): State | null {
  const groups = FRACTION.exec(clause)?.groups;
  if (groups === undefined) return null;
  const some = Number(groups["some"]);
  const all = Number(groups["all"]);
  return all === 0 || some > all ? null : stateOfShare(some / all);
}

/**
 * The state of a number in a column of percentages: "75%", "75", and, as Excel keeps percentages, 0.75; so 1 is all of it.
 * Null for what is no number from 0 to 100.
 */
export function stateOfPercentage(text: string): State | null {
  const match = NUMBER.exec(text.trim());
  const value = Number(match?.[1] ?? Number.NaN);
  if (!(value <= 100)) return null;
  const isPercent = text.includes("%") || value > 1;
  return stateOfShare(isPercent ? value / 100 : value);
}
