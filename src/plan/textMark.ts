/**
 * A short mark of a text, the same as long as the text is: to know a text again without keeping it. Not a secret: it cannot be
 * turned back into the text, but who guesses the text can confirm it.
 */

/** 53 bits in hexadecimal, of cyrb53 (public domain). White space at the ends and runs of it make no difference. */
export function textMark(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const character of text.trim().replace(/\s+/gu, " ")) {
    const code = character.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return (2 ** 32 * (2_097_151 & b) + (a >>> 0)).toString(16);
}
