/** How many bytes a message has. */

/** Bytes of the text as UTF-8; counted, for the bytes of every message would fill the memory. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Both halves of a pair make four bytes; half of one alone is sent as the sign for what is no character, of three.
    if (code >= 0x80) bytes += code < 0x800 || isPair(text, at) ? 1 : 2;
  }
  return bytes;
}

const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** Whether the character at this place is half of a pair, with the other half beside it. */
function isPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (isHigh(code) && isLow(text.charCodeAt(at + 1))) || (isLow(code) && isHigh(text.charCodeAt(at - 1)));
}
