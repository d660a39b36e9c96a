/**
 * Whether two texts have the same words, whatever their case, punctuation and spaces. Read side by side from their ends, where
 * texts that begin with the same phrase differ: this is asked of every row of a plan.
 */
export function sameWords(a: string, b: string): boolean {
  if (a === b) return true;
  let i = a.length - 1;
  let j = b.length - 1;
  for (;;) {
    while (i >= 0 && !isWordCharacter(a.charCodeAt(i))) i -= 1;
    while (j >= 0 && !isWordCharacter(b.charCodeAt(j))) j -= 1;
    if (i < 0 || j < 0) return i < 0 && j < 0;
    if (lowerCase(a.charCodeAt(i)) !== lowerCase(b.charCodeAt(j))) return false;
    i -= 1;
    j -= 1;
  }
}

/** Letters and digits; of what is not ASCII, all but the block of dashes, quotes and spaces. */
function isWordCharacter(code: number): boolean {
  if (code < 0x80) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f);
}

function lowerCase(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}
