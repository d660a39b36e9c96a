import fc from "fast-check";
import { approximateBytes } from "../../src/excel/reading/measure";
import { bigTrackerCells } from "../support/bigTrackerCells";
import { anyCharacter } from "../support/anyCharacter";

const bytesOf = (rows: unknown): number => new TextEncoder().encode(JSON.stringify(rows)).length;

describe("the size of an answer, measured in a hurry", () => {
  it("is within a hundredth of the truth for a tracker", () => {
    const rows = bigTrackerCells(3_000).sheets[0]?.values ?? [];
    expect(approximateBytes(rows) / bytesOf(rows)).toBeCloseTo(1, 2);
  });

  it("is within a few bytes where all rows are alike, whatever they hold", () => {
    const row = fc.array(fc.oneof(fc.string({ unit: anyCharacter }), fc.integer(), fc.boolean()), { minLength: 1 });
    fc.assert(
      fc.property(row, fc.integer({ min: 1, max: 40 }), (cells, count) => {
        const rows = Array.from({ length: count }, () => cells);
        expect(Math.abs(approximateBytes(rows) - bytesOf(rows))).toBeLessThanOrEqual(count + 2);
      }),
    );
  });

  it("of nothing is nothing", () => {
    expect(approximateBytes([])).toBe(0);
  });
});
