/** Works a list out anew after an edit, and keeps the answers of what is still the same. */

/** A list, and what was worked out for each of its items. */
export interface Answered<T, U> {
  readonly items: readonly T[];
  /** One for each item. */
  readonly answers: readonly U[];
}

/**
 * One answer for each item. Items at the beginning and at the end that are the very objects of before keep their answers;
 * those between are asked for.
 * @param before undefined where nothing was worked out yet
 * @param keep makes the answer that an item keeps, where something beside the items may have changed; asked in order, as
 * `answer` is
 * @example mapAgain([a, x, c], { items: [a, b, c], answers: [1, 2, 3] }, ask) → [1, ask(x), 3]
 */
export function mapAgain<T, U>(
  items: readonly T[],
  before: Answered<T, U> | undefined,
  answer: (item: T) => U,
  keep?: (item: T, kept: U) => U,
): readonly U[] {
  if (before === undefined) return items.map(answer);
  const { head, tail } = commonEnds(items, before.items);
  const kept = (from: number, to: number, shift: number): readonly U[] => {
    const answers = before.answers.slice(from + shift, to + shift);
    return keep === undefined ? answers : answers.map((one, index) => keep(items[from + index] as T, one));
  };
  const end = items.length - tail;
  const first = kept(0, head, 0);
  const middle = items.slice(head, end).map(answer);
  return first.concat(middle, kept(end, items.length, before.items.length - items.length));
}

/** How many items two lists have in common at the beginning, and how many of the others at the end. */
export function commonEnds<T>(a: readonly T[], b: readonly T[]): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return { head, tail };
}
