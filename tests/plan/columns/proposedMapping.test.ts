/** Where the user begins who says which row holds the headings: the row that is proposed, and what its columns are read as. */
import type { CellValue } from "../../../src/plan/cells";
import { HeaderRows } from "../../../src/plan/columns/headerRows";
import { CellLooks } from "../../../src/plan/columns/profile";
import { likelyHeaderRow, proposedMapping, type Proposal } from "../../../src/plan/columns/proposedMapping";
import { sheetOf } from "../../support/sheetOf";

const settings = { asAt: "2025-06-30", quarters: "financial", publication: null } as const;
const looks = new CellLooks(settings);
const context = { asAt: settings.asAt, looks, headerRows: new HeaderRows(looks) };

type Rows = readonly (readonly CellValue[])[];

/** The grid begins at C5, as Excel gives a sheet with blank rows above and blank columns before its cells. */
const gridOf = (rows: Rows) => sheetOf(rows, { firstRow: 5, firstColumn: 3 });
const proposed = (rows: Rows, headerRow = 5): Proposal => proposedMapping(gridOf(rows), headerRow, context);

const HEADINGS = ["Ref", "Action", "Lead agency", "Target date"];
const FIRST = ["1", "Train all staff now", "Ashdale Council", "31/03/2026"];
const SECOND = ["2", "Audit thirty files", "Northmoor Police", "30/06/2026"];

describe("what a row's columns are proposed as", () => {
  test("in the sheet's rows and letters, of which the user has said nothing", () => {
    expect(proposed([HEADINGS, FIRST, SECOND]).mapping).toEqual({
      headerRow: 5,
      columns: { ref: "C", action: "D", leadAgency: "E", target: "F" },
      said: [],
    });
    expect(proposed([["Action plan"], ["as agreed in May"], HEADINGS, FIRST, SECOND], 7).mapping).toMatchObject({
      headerRow: 7,
      columns: { action: "D", target: "F" },
    });
  });

  test("with every column that has a heading, why it is read so and how sure that is", () => {
    const { columns } = proposed([
      [...HEADINGS, "Gossip"],
      [...FIRST, "zyx"],
      [...SECOND, "wotsit"],
    ]);
    expect(columns.map(({ column, heading, field }) => [column, heading, field])).toEqual([
      ["C", "Ref", "ref"],
      ["D", "Action", "action"],
      ["E", "Lead agency", "leadAgency"],
      ["F", "Target date", "target"],
      ["G", "Gossip", null],
    ]);
    expect(columns[3]).toMatchObject({
      certainty: "sure",
      why: "the heading says “Target date”; both cells looked at are dates",
    });
  });

  test("with all columns of a field that has several, the last of which controls", () => {
    const { mapping } = proposed([
      [...HEADINGS, "Update May 2025", "Update June 2025"],
      [...FIRST, "The trainer was chosen.", "Forty were trained."],
      [...SECOND, "Ten files were read.", "All thirty were read."],
    ]);
    expect(mapping.columns.progress).toBe("H");
    expect(mapping.several).toEqual({ progress: ["G", "H"] });
  });

  test("with all columns that are ticked, where there are several", () => {
    const ticked = proposed([
      [...HEADINGS, "Not started", "In progress", "Complete"],
      [...FIRST, "✓", "", ""],
      [...SECOND, "", "✓", ""],
      ["3", "Write to every surgery", "Westshire ICB", "30/06/2026", "", "", "✓"],
    ]);
    expect(ticked.mapping.several).toEqual({ status: ["G", "H", "I"] });
    const one = proposed([
      [...HEADINGS, "Complete"],
      [...FIRST, "✓"],
      [...SECOND, ""],
      ["3", "Write to every surgery", "Westshire ICB", "30/06/2026", "✓"],
    ]);
    expect(one.mapping.several).toBeUndefined();
    expect(one.mapping.columns.status).toBe("G");
  });

  test("also where they make no plan", () => {
    expect(
      proposed([
        ["Action", "Blurb"],
        ["Train all staff now", "zyx"],
        ["Audit thirty files", "wotsit"],
      ]).mapping,
    ).toEqual({
      headerRow: 5,
      columns: { action: "C" },
      said: [],
    });
  });
});

describe("the row that is most likely the header", () => {
  test.each<[what: string, rows: Rows, row: number]>([
    ["names most columns", [["Action plan of the board"], [], HEADINGS, FIRST, [...SECOND, "a", "b", "c"]], 7],
    ["names more than a row of names above it", [["Lead", "Owner"], HEADINGS, FIRST, SECOND], 6],
    ["names more than a row of names below it", [HEADINGS, FIRST, ["Agency", "Contact", "Phone", "Mail", "Room"]], 5],
    [
      "has most texts, where none names columns",
      [["Zyx"], ["Nr", "Camau", "Stelle"], ["Blurb", "Wotsit", "zyx", ""]],
      6,
    ],
    ["has most texts of two that name as many", [["Zyx"], HEADINGS, [...HEADINGS, "Zyx"], FIRST, SECOND], 7],
    ["comes first of two that say the same", [["Zyx"], HEADINGS, HEADINGS, FIRST, SECOND], 6],
    [
      "has texts, and no numbers",
      [
        ["Nr", "Camau"],
        [1, 2, 3, 4],
      ],
      5,
    ],
    [
      "is the first of a sheet without texts",
      [
        [1, 2],
        [3, 4],
      ],
      5,
    ],
  ])("%s", (_, rows, row) => {
    expect(likelyHeaderRow(gridOf(rows), context)).toBe(row);
  });
});
