/** Where a plan ends and what stands below it begins: sign-offs, keys, notes, dates of the next review. */
import { isColourLabel } from "./loneText";
import { planScore } from "./planShape";
import type { RowTexts } from "./rowTexts";

/** So many things of an action a row of the plan has. */
const ENOUGH = 2;
/** How many rows below the header are looked at to learn whether the plan's rows have them. */
const ROWS_LOOKED_AT = 40;
/** So large a share of them must have them; otherwise a bare row may well be an action. */
const MOST = 0.7;

/** What is asked of the rows of a table; all rows are 0-based. */
export interface AskedRows {
  readonly isBlank: (at: number) => boolean;
  /** Filled columns, stopping at `most`. */
  readonly filled: (at: number, most: number) => readonly number[];
  readonly textsOf: (at: number) => RowTexts | null;
}

/**
 * The blank row below the last row with the shape of the plan's; what stands below it is no action. `to` where there is none,
 * or where the plan's own rows have too little of a shape to be told by it.
 * @param from row below the header
 * @param to the row after the table's last
 */
export function footFrom(rows: AskedRows, from: number, to: number): number {
  const isShaped = (at: number): boolean => {
    const texts = rows.textsOf(at);
    return texts !== null && planScore(texts) >= ENOUGH;
  };
  let last = to - 1;
  while (last >= from && !isShaped(last)) last--;
  if (last < from || last === to - 1) return to;
  let looked = 0;
  let shaped = 0;
  for (let at = from; at <= last && looked < ROWS_LOOKED_AT; at++) {
    if (rows.filled(at, 2).length < 2) continue;
    looked++;
    if (isShaped(at)) shaped++;
  }
  if (shaped < looked * MOST) return to;
  for (let at = last + 1; at < to; at++) if (rows.isBlank(at)) return at;
  return to;
}

/** What a colour means is said in a few words. */
const LONGEST_MEANING = 80;
/** Most cells that a row of a colour key has ("Red | Overdue | past its date"). */
export const MOST_KEY_CELLS = 3;

/**
 * Whether a row is one of a colour key below the plan: it has no action, no date and no owner.
 * @param first the row's first text
 * @param filled how many of its cells are filled
 */
export function isRowOfKey(first: string, texts: RowTexts, filled: number): boolean {
  if (texts.action !== "" || texts.target !== "" || texts.leadAgency !== "") return false;
  return texts.recommendation.length <= LONGEST_MEANING && filled <= MOST_KEY_CELLS && isColourLabel(first);
}
