/** A short text that stands for a long one: two texts that differ have different ones, but for accidents. */

/** cyrb53, a hash of 53 bits (public domain, by bryc): against accidents, not against forgers. */
export class Hash53 {
  private high = 0xdeadbeef;
  private low = 0x41c6ce57;

  /** Goes on with a text: the pieces count as the one text they make. */
  add(text: string): void {
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      this.high = Math.imul(this.high ^ code, 2654435761);
      this.low = Math.imul(this.low ^ code, 1597334677);
    }
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
