/** Makes a cell's text plain for matching, character for character, so that places in the two texts are the same. */

const UNUSUAL = /[^\n -~]/;
const SPACES = /[\t\r\f\v\u00a0\u00ad\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/g;
const LINE_BREAKS = /[\u2028\u2029\u0085]/g;
const HYPHENS = /[\u2010-\u2015\u2212\u2043\u2e3a\u2e3b\ufe58\ufe63\uff0d]/g;
const APOSTROPHES = /[\u2018-\u201b\u02bc\u2032\u0060\u00b4]/g;
const SLASHES = /[\u2044\u2215\uff0f]/g;
/** Superscript letters of "1ˢᵗ". */
const SUPERSCRIPTS = /[ˢᵗⁿʳᵈʰ]/gu;
const PLAIN: Readonly<Record<string, string>> = { ˢ: "s", ᵗ: "t", ⁿ: "n", ʳ: "r", ᵈ: "d", ʰ: "h" };
/** The one letter whose lower case is two characters long (Unicode's SpecialCasing.txt). */
const DOTTED_I = /\u0130/g;

/** Lower case, with plain spaces, hyphens and apostrophes; as long as the text itself. */
export function prepare(text: string): string {
  if (!UNUSUAL.test(text)) return text.toLowerCase();
  return text
    .replace(SPACES, " ")
    .replace(LINE_BREAKS, "\n")
    .replace(HYPHENS, "-")
    .replace(APOSTROPHES, "'")
    .replace(SLASHES, "/")
    .replace(SUPERSCRIPTS, (letter) => PLAIN[letter] ?? letter)
    .replace(DOTTED_I, "I")
    .toLowerCase();
}
