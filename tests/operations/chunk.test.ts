import fc from "fast-check";
import { addressOf, parseArea, rowCount } from "../../src/operations/addresses";
import { chunk, operationBytes } from "../../src/operations/chunk";
import type { Operation } from "../../src/operations/operations";

type SetValues = Extract<Operation, { kind: "setValues" }>;

function values(rows: readonly (readonly string[])[], row = 3, column = 1, sheet = "Report"): SetValues {
  const width = rows[0]?.length ?? 1;
  return {
    kind: "setValues",
    sheet,
    address: addressOf(row, column, row + rows.length - 1, column + width - 1),
    values: rows,
  };
}

const bytesOf = (grid: unknown): number => new TextEncoder().encode(JSON.stringify(grid)).length;

const addSheet: Operation = { kind: "addSheet", sheet: "Report" };
const bold: Operation = { kind: "setFormat", sheet: "Report", addresses: "A1", format: { bold: true } };

/** Puts the pieces of a cut setValues together again. */
function joined(chunks: readonly (readonly Operation[])[]): Operation[] {
  const result: Operation[] = [];
  for (const operation of chunks.flat()) {
    const last = result.at(-1);
    if (operation.kind === "setValues" && last?.kind === "setValues") {
      const [above, below] = [parseArea(last.address), parseArea(operation.address)];
      if (above !== null && below !== null && above.row2 + 1 === below.row && above.column === below.column) {
        const address = addressOf(above.row, above.column, below.row2, below.column2);
        result[result.length - 1] = { ...last, address, values: [...last.values, ...operation.values] };
        continue;
      }
    }
    result.push(operation);
  }
  return result;
}

describe("chunks of operations", () => {
  it("a small list is one chunk, an empty one none", () => {
    expect(chunk([addSheet, bold])).toEqual([[addSheet, bold]]);
    expect(chunk([])).toEqual([]);
  });

  it("cuts a large setValues by rows, each piece with the address of its rows", () => {
    const large = values(Array.from({ length: 100 }, (_, i) => [`row ${i}`, "x".repeat(1_000)]));
    const chunks = chunk([addSheet, large, bold], 20_000);
    const pieces = chunks.flat().filter((operation): operation is SetValues => operation.kind === "setValues");
    expect(pieces.length).toBeGreaterThan(4);
    for (const piece of pieces) {
      const area = parseArea(piece.address);
      expect(area === null ? 0 : rowCount(area)).toBe(piece.values.length);
    }
    expect(pieces.flatMap((piece) => piece.values)).toEqual(large.values);
  });

  it("counts bytes, not characters: curly quotes are three each", () => {
    const rows = (mark: string): string[][] => Array.from({ length: 40 }, () => [mark.repeat(1_000)]);
    const plain = chunk([values(rows("'"))], 50_000).length;
    const curly = chunk([values(rows("’"))], 50_000).length;
    expect(plain).toBe(1);
    expect(curly).toBeGreaterThanOrEqual(3);
  });

  it("together the chunks are the whole in its order, and each is under the limit", () => {
    const rows = fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.array(
        fc.array(fc.oneof(fc.string({ maxLength: 2_000 }), fc.constant("“".repeat(900))), {
          minLength: width,
          maxLength: width,
        }),
        {
          minLength: 1,
          maxLength: 60,
        },
      ),
    );
    // Each on a sheet of its own, so that only pieces of one operation can be joined again.
    const list = fc
      .array(fc.oneof(rows, fc.constant(null)), { maxLength: 8 })
      .map((items) => items.map((item, i) => (item === null ? bold : values(item, 1, 0, `Sheet ${i}`))));
    fc.assert(
      fc.property(list, fc.integer({ min: 32_000, max: 120_000 }), (operations, limit) => {
        const chunks = chunk(operations, limit);
        expect(joined(chunks)).toEqual(operations);
        for (const part of chunks) {
          expect(part.reduce((bytes, operation) => bytes + operationBytes(operation), 0)).toBeLessThanOrEqual(limit);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("a piece's size is never below that of its values", () => {
    const operation = values([["a", "’".repeat(500)]]);
    expect(operationBytes(operation)).toBeGreaterThan(bytesOf(operation.values));
  });

  it("uses no more chunks than the bytes ask for", () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => [String(i), "x".repeat(1_500)]);
    const bytes = bytesOf(rows);
    expect(chunk([values(rows)], 1_000_000)).toHaveLength(Math.ceil(bytes / 990_000));
  });

  it("refuses a row that no request can hold", () => {
    expect(() => chunk([values([["x".repeat(30_000)]])], 20_000)).toThrow(RangeError);
  });
});
