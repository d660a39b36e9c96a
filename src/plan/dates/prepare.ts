/** Makes a cell's text plain for matching, character for character, so that places in the two texts are the same. */

const UNUSUAL = /[^\n -~]/;
const SPACES = /[\t\r\f\v\u00a0\u00ad\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/g;
const LINE_BREAKS = /[\u2028\u2029\u0085]/g;
const HYPHENS = /[\u2010-\u2015\u2212\u2043\ufe58\uff0d]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc\u0060\u00b4]/g;
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
    .replace(DOTTED_I, "I")
    .toLowerCase();
}
