/** A short text that stands for a long one: two texts that differ have different ones, but for accidents. */

/** cyrb53, a hash of 53 bits (public domain, by bryc): against accidents, not against forgers. */
export class Hash53 {
  private high = 0xdeadbeef;
  private low = 0x41c6ce57;
  /** Whether a word was added. */
  hasWords = false;

  /** Goes on with a text: the pieces count as the one text they make. */
  add(text: string): void {
    // Kept beside the loop: as members of the object each step would make two numbers on the heap.
    let { high, low } = this;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      high = Math.imul(high ^ code, HIGH_FACTOR);
      low = Math.imul(low ^ code, LOW_FACTOR);
    }
    this.high = high;
    this.low = low;
  }

  /**
   * Goes on with the words of a text only, whatever their case: letters and digits, and one sign for whatever stands between them, this
   * text and the one before among it. Asked of every text of a plan, so without patterns, and without a copy in small letters.
   */
  addWords(text: string): void {
    if (!this.addSmall(text)) this.addSmall(text.toLowerCase(), true);
  }

  /**
   * @param isSmall the letters are small ones
   * @returns false where the whole text must be looked at to make its letters small; then nothing was added
   */
  private addSmall(text: string, isSmall = false): boolean {
    let { high, low, hasWords } = this;
    let isBetween = hasWords;
    const small = SMALL;
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      let code = unit < small.length ? (small[unit] ?? 0) : unit >= 0x2000 && unit <= 0x206f ? 0 : ASK_TEXT;
      if (code === ASK_TEXT) {
        if (!isSmall) return false;
        code = unit;
      }
      if (code === 0) {
        isBetween = hasWords;
        continue;
      }
      if (isBetween) {
        high = Math.imul(high ^ SPACE, HIGH_FACTOR);
        low = Math.imul(low ^ SPACE, LOW_FACTOR);
        isBetween = false;
      }
      high = Math.imul(high ^ code, HIGH_FACTOR);
      low = Math.imul(low ^ code, LOW_FACTOR);
      hasWords = true;
    }
    this.high = high;
    this.low = low;
    this.hasWords = hasWords;
    return true;
  }

  /** 53 bits, in hexadecimal. */
  text(): string {
    let high = Math.imul(this.high ^ (this.high >>> 16), 2246822507);
    high ^= Math.imul(this.low ^ (this.low >>> 13), 3266489909);
    let low = Math.imul(this.low ^ (this.low >>> 16), 2246822507);
    low ^= Math.imul(this.high ^ (this.high >>> 13), 3266489909);
    return inHexadecimal(low, high);
  }
}

const HIGH_FACTOR = 2654435761;
const LOW_FACTOR = 1597334677;
const SPACE = 32;

const DIGITS = Uint8Array.from("0123456789abcdef", (digit) => digit.charCodeAt(0));

const digit = (of: number, shift: number): number => DIGITS[(of >>> shift) & 15] ?? 0;

/** 21 bits of one and 32 of the other; digit by digit, because `toString(16)` of so large a number takes forty times as long. */
function inHexadecimal(high: number, low: number): string {
  const text = String.fromCharCode(
    DIGITS[(high >>> 20) & 1] ?? 0,
    digit(high, 16),
    digit(high, 12),
    digit(high, 8),
    digit(high, 4),
    digit(high, 0),
    digit(low, 28),
    digit(low, 24),
    digit(low, 20),
    digit(low, 16),
    digit(low, 12),
    digit(low, 8),
    digit(low, 4),
    digit(low, 0),
  );
  let zeros = 0;
  while (zeros < text.length - 1 && text.startsWith("0", zeros)) zeros += 1;
  return text.slice(zeros);
}

/** In the table below: the letter has several small ones, or which one depends on those beside it. */
const ASK_TEXT = 0xffff;

/** By UTF-16 unit of the Latin scripts, the small letter or digit; 0 where it is none. Looked up for every letter of a plan. */
const SMALL = new Uint16Array(0x250);
for (let code = 0; code < SMALL.length; code += 1) {
  const small = String.fromCharCode(code).toLowerCase();
  if (small.length > 1) SMALL[code] = ASK_TEXT;
  else if (isOfWord(small.charCodeAt(0))) SMALL[code] = small.charCodeAt(0);
}

/** Letters and digits; of what is not ASCII, all but signs. */
function isOfWord(code: number): boolean {
  if (code < 0x80) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code >= 0xaa && code !== 0xab && code !== 0xbb && code !== 0xb7;
}
