import fc from "fast-check";
import { nextBlocks, without, type Remaining } from "../../src/excel/reading/blocks";

const sheets = fc.array(
  fc.record({
    row: fc.nat(1_000),
    rows: fc.integer({ min: 1, max: 5_000 }),
    bytesPerRow: fc.integer({ min: 10, max: 90_000 }),
  }),
  { minLength: 1, maxLength: 5 },
);
const numbered = sheets.map((list) => list.map((sheet, id): Remaining => ({ id, ...sheet })));

describe("blocks of rows", () => {
  it("one answer holds several small sheets", () => {
    const remaining = [
      { id: 0, row: 600, rows: 100, bytesPerRow: 1_000 },
      { id: 1, row: 200, rows: 50, bytesPerRow: 1_000 },
    ];
    expect(nextBlocks(remaining, 4_000_000)).toEqual([
      { id: 0, row: 600, rows: 100 },
      { id: 1, row: 200, rows: 50 },
    ]);
  });

  it("a large sheet goes over into the next answer where it stopped", () => {
    const remaining = [{ id: 0, row: 600, rows: 9_400, bytesPerRow: 1_000 }];
    const first = nextBlocks(remaining, 4_000_000);
    expect(first).toEqual([{ id: 0, row: 600, rows: 4_000 }]);
    expect(without(remaining, first)).toEqual([{ id: 0, row: 4_600, rows: 5_400, bytesPerRow: 1_000 }]);
  });

  it("a row larger than an answer is asked for by itself", () => {
    expect(nextBlocks([{ id: 0, row: 5, rows: 3, bytesPerRow: 9_000_000 }], 4_000_000)).toEqual([
      { id: 0, row: 5, rows: 1 },
    ]);
  });

  it("read every row once, in order, each answer within its size unless it is a single row", () => {
    fc.assert(
      fc.property(numbered, (all) => {
        const limit = 1_000_000;
        const read = new Map(all.map(({ id }) => [id, 0]));
        // Of thousands of answers, those that are not as promised: asking `expect` of each takes twenty times as long.
        const wrong: unknown[] = [];
        let remaining: readonly Remaining[] = all;
        while (remaining.length > 0) {
          const blocks = nextBlocks(remaining, limit);
          const bytes = blocks.reduce((sum, block) => sum + block.rows * (all[block.id]?.bytesPerRow ?? 0), 0);
          const rows = blocks.reduce((sum, block) => sum + block.rows, 0);
          if (rows === 0 || (rows > 1 && bytes > limit)) wrong.push({ rows, bytes });
          for (const block of blocks) {
            const next = (all[block.id]?.row ?? 0) + (read.get(block.id) ?? 0);
            if (block.row !== next) wrong.push({ row: block.row, next });
            read.set(block.id, (read.get(block.id) ?? 0) + block.rows);
          }
          if (rows === 0) break;
          remaining = without(remaining, blocks);
        }
        expect(wrong).toEqual([]);
        expect([...read.values()]).toEqual(all.map(({ rows }) => rows));
      }),
      { numRuns: 50 },
    );
  });
});
