/** Slips of the pen, wherever words are told by what they mean: in headings, in statuses. */
import { distance } from "fastest-levenshtein";

/**
 * Whether a word is another that was mistyped: by so many letters at most, or by two that changed places.
 * @example isSlipOf("revised", "revsied", 1) === true
 */
export const isSlipOf = (known: string, word: string, letters: number): boolean =>
  hasSwapped(known, word) || distance(known, word) <= letters;

/** Whether a word is another but for two letters that changed places: "revsied". */
function hasSwapped(known: string, word: string): boolean {
  if (known.length !== word.length || known === word) return false;
  let at = 0;
  while (known.charAt(at) === word.charAt(at)) at++;
  const swapped = `${known.slice(0, at)}${known.charAt(at + 1)}${known.charAt(at)}${known.slice(at + 2)}`;
  return swapped === word;
}
