/** A short text that stands for a long one: two texts that differ have different ones, but for accidents. */

/** cyrb53, a hash of 53 bits (public domain, by bryc): against accidents, not against forgers. */
export class Hash53 {
  private high = 0xdeadbeef;
  private low = 0x41c6ce57;

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
   * Goes on with the words of a text only: letters and digits, and one sign for whatever stands between them. Asked of every text of a
   * plan, so without patterns.
   * @returns how many letters and digits there were
   */
  addWords(text: string): number {
    let { high, low } = this;
    const ofWords = OF_WORDS;
    let count = 0;
    let isBetween = false;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (ofWords[code] === 0) {
        isBetween = count > 0;
        continue;
      }
      if (isBetween) {
        high = Math.imul(high ^ SPACE, HIGH_FACTOR);
        low = Math.imul(low ^ SPACE, LOW_FACTOR);
      }
      isBetween = false;
      high = Math.imul(high ^ code, HIGH_FACTOR);
      low = Math.imul(low ^ code, LOW_FACTOR);
      count += 1;
    }
    this.high = high;
    this.low = low;
    return count;
  }

  /** 53 bits, in hexadecimal. */
  text(): string {
    let high = Math.imul(this.high ^ (this.high >>> 16), 2246822507);
    high ^= Math.imul(this.low ^ (this.low >>> 13), 3266489909);
    let low = Math.imul(this.low ^ (this.low >>> 16), 2246822507);
    low ^= Math.imul(this.high ^ (this.high >>> 13), 3266489909);
    return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16);
  }
}

const HIGH_FACTOR = 2654435761;
const LOW_FACTOR = 1597334677;
const SPACE = 32;

/** By UTF-16 unit, 1 where it is of a word: looked up for every letter of a plan. */
const OF_WORDS = new Uint8Array(0x10000);
// A plain loop: it runs as the file is loaded, and `Uint8Array.from` takes four times as long.
for (let code = 0; code < OF_WORDS.length; code += 1) if (isOfWord(code)) OF_WORDS[code] = 1;

/** Letters and digits; of what is not ASCII, all but the block of dashes, quotes and spaces. */
function isOfWord(code: number): boolean {
  if (code < 0x80) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code >= 0xaa && (code < 0x2000 || code > 0x206f) && code !== 0xab && code !== 0xbb && code !== 0xb7;
}
