import fc from "fast-check";
import {
  addressOf,
  columnIndex,
  columnLetters,
  LAST_COLUMN,
  LAST_ROW,
  LONGEST_ADDRESS,
  overlap,
  packAddresses,
  packRowRanges,
  parseArea,
  parseRows,
} from "../../src/operations/addresses";

const column = fc.integer({ min: 0, max: LAST_COLUMN });
const row = fc.integer({ min: 1, max: LAST_ROW });
const area = fc.tuple(row, row, column, column).map(([a, b, c, d]) => ({
  row: Math.min(a, b),
  row2: Math.max(a, b),
  column: Math.min(c, d),
  column2: Math.max(c, d),
}));

describe("columns and their letters", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %i is %s, and back", (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
    expect(columnIndex(letters)).toBe(index);
  });

  it("round-trips every column", () => {
    fc.assert(fc.property(column, (index) => columnIndex(columnLetters(index)) === index));
  });
});

describe("addresses", () => {
  it.each([
    [[1, 0], "A1"],
    [[1, 0, 9, 3], "A1:D9"],
    [[5, 2, 5, 2], "C5"],
    [[5, 2, 5, 3], "C5:D5"],
  ] as const)("rows are counted from 1, columns from 0: %j is %s", (numbers, address) => {
    const [first, left, last, right] = numbers;
    expect(addressOf(first, left, last, right)).toBe(address);
  });

  it("round-trip, with and without dollar signs", () => {
    fc.assert(
      fc.property(area, (block) => {
        const address = addressOf(block.row, block.column, block.row2, block.column2);
        expect(parseArea(address)).toEqual(block);
        expect(parseArea(address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2"))).toEqual(block);
      }),
    );
  });

  it.each([
    "",
    "A",
    "1",
    "A0",
    "A1:",
    ":B2",
    "B2:A1",
    "A9:A8",
    "XFE1",
    "A1048577",
    "AAAA1",
    "Sheet1!A1",
    "A1,B2",
    "A1 ",
  ])("%j is no block of cells", (text) => {
    expect(parseArea(text)).toBeNull();
  });

  it("finds the rows of a row range, and nothing in what is none", () => {
    expect(parseRows("5:7")).toEqual({ first: 5, last: 7 });
    expect(parseRows("$1:$1")).toEqual({ first: 1, last: 1 });
    for (const text of ["7:5", "0:1", "A1:A2", "5", "1:1048577"]) expect(parseRows(text)).toBeNull();
  });

  it("two blocks overlap exactly where they share a cell", () => {
    const small = fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(5)).map(([r, h, c, w]) => ({
      row: r + 1,
      row2: r + 1 + h,
      column: c,
      column2: c + w,
    }));
    const cells = (block: { row: number; row2: number; column: number; column2: number }): string[] => {
      const all: string[] = [];
      for (let r = block.row; r <= block.row2; r++) {
        for (let c = block.column; c <= block.column2; c++) all.push(addressOf(r, c));
      }
      return all;
    };
    fc.assert(fc.property(small, small, (a, b) => overlap(a, b) === cells(a).some((cell) => cells(b).includes(cell))));
  });
});

describe("lists of rows", () => {
  it.each([
    [[], []],
    [[5], ["5:5"]],
    [[5, 6, 7, 9], ["5:7,9:9"]],
    [[9, 5, 7, 6, 5], ["5:7,9:9"]],
  ])("%j is packed as %j", (rows, packed) => {
    expect(packRowRanges(rows)).toEqual(packed);
  });

  it("names every row once and no other, in texts that Excel takes", () => {
    fc.assert(
      fc.property(fc.uniqueArray(row, { maxLength: 3_000, minLength: 800 }), (rows) => {
        const packed = packRowRanges(rows);
        const named = packed.flatMap((text) =>
          text.split(",").flatMap((range) => {
            const { first = 0, last = 0 } = parseRows(range) ?? {};
            return Array.from({ length: last - first + 1 }, (_, i) => first + i);
          }),
        );
        expect(named).toEqual([...rows].sort((a, b) => a - b));
        expect(Math.max(...packed.map((text) => text.length))).toBeLessThanOrEqual(LONGEST_ADDRESS);
      }),
      { numRuns: 20 },
    );
  });

  it("packs addresses into no more texts than needed", () => {
    const addresses = Array.from({ length: 4_000 }, (_, i) => addressOf(i * 2 + 1, 0));
    const packed = packAddresses(addresses);
    expect(packed.join(",").split(",")).toEqual(addresses);
    expect(packed).toHaveLength(Math.ceil(addresses.join(",").length / LONGEST_ADDRESS));
  });
});
