/** Words of statuses that were mistyped: "Comlpeted", "Onging", "not startd". */
import { isSlipOf } from "../slipOf";

/** What is mistyped in status columns: long enough that a slip makes no other word, but for those below. */
const WORDS = (
  "completed complete implemented achieved delivered finished cancelled superseded withdrawn rejected ongoing progress " +
  "started commenced delayed deferred outstanding"
).split(" ");
/** Words of their own, one letter from those above. */
const OTHER_WORDS =
  /^(?:complet(?:es|er)|compete[ds]?|achieve[rs]?|deliver|deliverer|stated|stared|starter|commended|deterred)$/u;

const SHORTEST = 6;
/** Two slips are one word still where it is long. */
const LONG = 9;
/** A longer text is a sentence, and what it says hangs on no single word. */
const MOST_LETTERS = 40;

function withoutSlip(word: string): string {
  if (word.length < SHORTEST || WORDS.includes(word) || OTHER_WORDS.test(word)) return word;
  // "Implement", "achieve": the word goes on, and was not mistyped.
  const known = WORDS.find(
    (one) =>
      one.charAt(0) === word.charAt(0) && !one.startsWith(word) && isSlipOf(one, word, one.length >= LONG ? 2 : 1),
  );
  return known ?? word;
}

/**
 * A short text with the slips of its words put right; null where it has none.
 * @example withoutSlips("Not startd") === "not started"
 */
export function withoutSlips(text: string): string | null {
  if (text.length > MOST_LETTERS) return null;
  const typed = text.toLowerCase();
  const right = typed.replace(/[a-z]+/gu, withoutSlip);
  return right === typed ? null : right;
}
