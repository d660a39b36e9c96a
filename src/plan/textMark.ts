/**
 * A short mark of a text, the same as long as the text is: to know a text again without keeping it. Not a secret: it cannot be
 * turned back into the text, but who guesses the text can confirm it.
 */
import { Hash53 } from "./hash53";

/** 53 bits in hexadecimal. White space at the ends and runs of it make no difference. */
export function textMark(text: string): string {
  const hash = new Hash53();
  hash.add(text.trim().replace(/\s+/gu, " "));
  return hash.text();
}
