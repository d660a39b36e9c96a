/** Sums over long lists, block by block: after an edit only the block that it touched is summed up again. */

/** Few enough to be summed up at once, and many enough that the sums of all blocks are few. */
const OF_A_BLOCK = 500;

interface Known<T, U> {
  readonly block: readonly T[];
  /** What the sum depends on beside them, as JSON. */
  readonly about: string;
  readonly sum: U;
}

/** Remembers the sums of blocks as long as their items are the very same objects. */
export class BlockSums<T extends object, About, U> {
  /** By the first item of each block. */
  private readonly known = new WeakMap<T, Known<T, U>>();

  /** @param sumUp depends on the block and on `about` alone; what it gives must not be changed */
  constructor(private readonly sumUp: (block: readonly T[], about: About) => U) {}

  /**
   * The sums of all blocks of a list, in order.
   * @param about whatever else the sums depend on, small and plain
   */
  of(items: readonly T[], about: About): readonly U[] {
    const aboutAsText = JSON.stringify(about);
    const sums: U[] = [];
    for (let from = 0; from < items.length; from += OF_A_BLOCK) {
      const first = items[from] as T;
      const to = Math.min(items.length, from + OF_A_BLOCK);
      let known = this.known.get(first);
      if (known?.about !== aboutAsText || !isSame(known.block, items, from, to)) {
        const block = items.slice(from, to);
        known = { block, about: aboutAsText, sum: this.sumUp(block, about) };
        this.known.set(first, known);
      }
      sums.push(known.sum);
    }
    return sums;
  }
}

function isSame<T>(block: readonly T[], items: readonly T[], from: number, to: number): boolean {
  if (block.length !== to - from) return false;
  for (let at = from; at < to; at++) if (items[at] !== block[at - from]) return false;
  return true;
}
