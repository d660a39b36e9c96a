/** Sums over long lists: after an edit only what it touched is summed up again, and the sums are those of summing up all. */
import { BlockSums } from "../../src/plan/blocks";

interface Item {
  readonly value: number;
}

const items = (count: number): Item[] => Array.from({ length: count }, (_, value) => ({ value }));
const edited = (list: readonly Item[], at: number, value: number): Item[] =>
  list.map((item, index) => (index === at ? { value } : item));

/** Sums that count how many items were looked at. */
function watched(): { readonly sums: BlockSums<Item, number, number>; readonly looked: () => number } {
  let looked = 0;
  const sums = new BlockSums((block: readonly Item[], factor: number) => {
    looked += block.length;
    return block.reduce((sum, { value }) => sum + factor * value, 0);
  });
  return { sums, looked: () => looked };
}

const total = (sums: readonly number[]): number => sums.reduce((sum, one) => sum + one, 0);

test("sum up everything, however long the list", () => {
  const { sums } = watched();
  expect(sums.of([], 1)).toEqual([]);
  expect(total(sums.of(items(3), 1))).toBe(3);
  expect(total(sums.of(items(4_001), 1))).toBe(8_002_000);
});

test("after an edit look at a part of the items only, and give the sum of the edited list", () => {
  const { sums, looked } = watched();
  const list = items(5_000);
  sums.of(list, 1);
  const before = looked();
  expect(total(sums.of(edited(list, 2_345, 0), 1))).toBe(total(sums.of(list, 1)) - 2_345);
  expect(looked() - before).toBeLessThanOrEqual(1_000);
});

test("sum up again where an item is the first of its part, where one is added or taken out, and where the rest differs", () => {
  const { sums } = watched();
  const list = items(2_000);
  const all = 1_999_000;
  expect(total(sums.of(list, 1))).toBe(all);
  expect(total(sums.of(edited(list, 0, 7), 1))).toBe(all + 7);
  expect(total(sums.of([...list, { value: 5 }], 1))).toBe(all + 5);
  expect(total(sums.of(list.slice(0, -1), 1))).toBe(all - 1_999);
  expect(total(sums.of([{ value: 3 }, ...list], 1))).toBe(all + 3);
  expect(total(sums.of(list, 2))).toBe(2 * all);
  expect(total(sums.of(list, 1))).toBe(all);
});
