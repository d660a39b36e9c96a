/** Where a place of an earlier report is in the new one: the same thing, not the same address. */
import { cellsOf, cellsWritten, placesIn } from "../../src/excel/writing/places";
import type { CellValue } from "../../src/plan/cells";
import { cpuMilliseconds } from "../support/cpuTime";

const EARLIER: CellValue[][] = [
  ["Board report", "", "", ""],
  ["Actions in total", 6, "", ""],
  ["Overdue", 2, "", ""],
  ["", "", "", ""],
  ["Plan", "Red", "Amber", "Green"],
  ["Ashdale", 3, 2, 1],
  ["Northmoor", 0, 4, 5],
  ["none", "", "", ""],
  ["none", "", "", ""],
];
/** A line more above the table, and a plan more in it. */
const NOW: CellValue[][] = [
  ["Board report", "", "", ""],
  ["Actions in total", 9, "", ""],
  ["Overdue", 4, "", ""],
  ["Without a date", 1, "", ""],
  ["", "", "", ""],
  ["Plan", "Red", "Amber", "Green"],
  ["Ashdale", 1, 2, 3],
  ["Eastbank", 1, 0, 0],
  ["Northmoor", 2, 2, 5],
];

const { find, hasText } = placesIn(cellsOf(EARLIER, 1, 0), cellsOf(NOW, 1, 0));

it.each<[string, string | null, string]>([
  ["B3", "B3", "the figure beside the same words is where it was"],
  ["$B$6", "$B$7", "a figure of a table goes with its row and column"],
  ["C$7", "C$9", "also past rows that came between"],
  ["A7", "A9", "a text that there is once"],
  ["A5", "A6", "a heading"],
  ["B6:D7", "B7:D9", "an area from corner to corner"],
  ["$A:$D", "$A:$D", "whole columns: what is looked up is found by its words"],
  ["2:3", "2:3", "whole rows"],
  ["D4", null, "a blank cell in a blank row is nothing"],
  ["A8", null, "a text that there is twice, and no longer at its place"],
  ["Z99", null, "a place that the earlier report does not have"],
  ["B3:Z99", null, "an area of which one corner is not known"],
])("%s is at %s: %s", (address, expected) => expect(find(address)).toBe(expected));

it("a figure that is merely at the same address is another figure", () => {
  const places = placesIn(cellsOf([["Overdue", 2]], 1, 0), cellsOf([["Complete", 5]], 1, 0));
  expect(places.find("B1")).toBeNull();
});

it("tells whether there is a text", () => {
  expect([hasText("Red"), hasText("Blue")]).toEqual([true, false]);
});

it("knows what operations will write", () => {
  const cells = cellsWritten([
    {
      kind: "setValues",
      sheet: "R",
      address: "B2:C3",
      values: [
        ["a", 1],
        ["", true],
      ],
    },
    { kind: "linkCell", sheet: "R", address: "D4", text: "6", value: 6, target: "'R'!A1", screenTip: "" },
    { kind: "hideGridlines", sheet: "R" },
  ]);
  expect(cells).toEqual(
    new Map([
      [
        2,
        new Map<number, CellValue>([
          [1, "a"],
          [2, 1],
        ]),
      ],
      [3, new Map<number, CellValue>([[2, true]])],
      [4, new Map<number, CellValue>([[3, 6]])],
    ]),
  );
});

it("is quick where a column of figures is long", () => {
  const long = Array.from({ length: 20_000 }, (_, row): CellValue[] => [row, row]);
  const taken = cpuMilliseconds(() => {
    placesIn(cellsOf([["", ""], ...long], 1, 0), cellsOf([["Moved"], ["", ""], ...long], 1, 0)).find("B10000");
  });
  expect(taken).toBeLessThan(2_000);
});
