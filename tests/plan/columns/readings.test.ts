/** Which reading of a header is taken: how many rows it covers, when a row is none, and what its columns hold in the end. */
import type { CellValue } from "../../../src/plan/cells";
import type { Header } from "../../../src/plan/columns/header.types";
import { HeaderRows } from "../../../src/plan/columns/headerRows";
import { CellLooks } from "../../../src/plan/columns/profile";
import { readHeader } from "../../../src/plan/columns/readHeader";
import { sheetOf } from "../../support/sheetOf";

const settings = { asAt: "2025-06-30", quarters: "financial", publication: null } as const;
const looks = new CellLooks(settings);
const context = { asAt: settings.asAt, looks, headerRows: new HeaderRows(looks) };

type Rows = readonly (readonly CellValue[])[];

const HEADINGS = ["Action", "Owner", "Target date"];
const FIRST = ["Train all staff now", "Named Nurse", "31/03/2026"];
const SECOND = ["Audit thirty files", "Head of Audit", "30/06/2026"];
const THIRD = ["Write to every surgery", "Training Manager", "30/09/2026"];
const FOURTH = ["Agree one form", "Service Manager", "31/12/2026"];
const ACTIONS = [FIRST, SECOND, THIRD, FOURTH];

const read = (rows: Rows, at = 0): Header | null => readHeader(sheetOf(rows), at, rows.length, context);

/** A plan with further columns behind its own. */
const withColumns = (headings: readonly string[], ...cells: readonly (readonly CellValue[])[]): Rows => [
  [...HEADINGS, ...headings],
  ...ACTIONS.map((row, at) => [...row, ...(cells[at] ?? [])]),
];

describe("the rows that a header covers", () => {
  test.each<[what: string, at: number, rows: Rows, covered: readonly [first: number, last: number]]>([
    ["one far down the sheet", 12, [...Array.from({ length: 12 }, () => ["Ashdale"]), HEADINGS, ...ACTIONS], [12, 12]],
    [
      "three lines of the same headings",
      0,
      [["What we", "Who", "By"], ["have agreed", "will do", "what"], ["to do", "it", "date"], ...ACTIONS],
      [0, 2],
    ],
    [
      "a group over two of its columns",
      0,
      [
        ["Action", "Owner", "Dates", ""],
        ["", "", "Target", "Completed"],
        [...FIRST, "01/05/2025"],
        [...SECOND, ""],
        [...THIRD, "02/06/2025"],
      ],
      [0, 1],
    ],
    [
      "groups over columns that are ticked",
      0,
      [
        [...HEADINGS, "Status", "", ""],
        ["", "", "", "Not started", "In progress", "Complete"],
        [...FIRST, "x", "", ""],
        [...SECOND, "", "x", ""],
        [...THIRD, "", "", "x"],
      ],
      [0, 1],
    ],
    [
      "a rating over colours that are ticked",
      0,
      [
        [...HEADINGS, "Rating", "", ""],
        ["", "", "", "Red", "Amber", "Green"],
        [...FIRST, "x", "", ""],
        [...SECOND, "", "x", ""],
        [...THIRD, "", "", "x"],
      ],
      [0, 1],
    ],
    [
      "days that stand below a heading of their own",
      0,
      [
        [...HEADINGS, "Progress", "", ""],
        ["", "", "", 45_658, 45_689, 45_717],
        [...FIRST, "The trainer was chosen.", "Forty were trained.", ""],
        [...SECOND, "Ten files were read.", "All thirty were read.", ""],
        [...THIRD, "The letter was written.", "It was sent to all.", ""],
      ],
      [0, 1],
    ],
    [
      "cells that look like those below, where the headings leave no doubt",
      0,
      [
        [...HEADINGS, "Progress", "Achieved"],
        [...FIRST, "In progress", "Not achieved"],
        [...SECOND, "Completed", "Achieved"],
        [...THIRD, "Not started", "Not achieved"],
      ],
      [0, 0],
    ],
    [
      "one cell that looks like those below, though no heading leaves no doubt",
      0,
      [
        ["Objective", "Lead", "Closed"],
        ["Train all staff now", "Named Nurse", "Open"],
        ["Audit thirty files", "Head of Audit", "Closed"],
        ["Write to every surgery", "Training Manager", "Open"],
      ],
      [0, 0],
    ],
    [
      "what stands over columns that are ticked",
      0,
      [
        ["Plan", "", "", "How far is it?", "", ""],
        [...HEADINGS, "Not started", "In progress", "Complete"],
        [...FIRST, "x", "", ""],
        [...SECOND, "", "x", ""],
        [...THIRD, "", "", "x"],
      ],
      [0, 1],
    ],
    ["not the words that tell how to fill it in", 0, [HEADINGS, ["what", "who", "when"], ...ACTIONS], [0, 0]],
    ["not a first row of short texts", 0, [HEADINGS, ["Train them", "Nurse", "May 2026"], ...ACTIONS], [0, 0]],
    [
      "not a first row of which several cells look like those below",
      0,
      [
        [...HEADINGS, "Status", "RAG"],
        ["Review the action", "Lead officer", "31/03/2026", "Open", "Amber"],
        [...FIRST, "Open", "Green"],
        [...SECOND, "In progress", "Amber"],
        [...THIRD, "Open", "Red"],
      ],
      [0, 0],
    ],
  ])("%s", (_, at, rows, [first, last]) => {
    const header = read(rows, at);
    expect(header && [header.firstRow, header.row]).toEqual([first, last]);
  });

  test("not a line of the plan's own above it", () => {
    const rows = [["Action plan", "of the board", "for May"], HEADINGS, ...ACTIONS];
    expect(read(rows)).toBeNull();
    expect(read(rows, 1)).toMatchObject({ firstRow: 1, row: 1 });
  });
});

describe("rows that are no header, though they hold its words", () => {
  test("headings that make no plan", () => {
    const rows = [
      ["Action", "Owner", "Notes"],
      ...ACTIONS.map(([action, owner]) => [action ?? "", owner ?? "", "as said"]),
    ];
    expect(read(rows)).toBeNull();
  });

  test.each<[row: readonly string[]]>([
    [["Audit action", "Accepted", "National", "Completed", "Green"]],
    [["Training action", "Rejected", "Regional", "In progress", "Amber"]],
  ])("%j", (row) => {
    const rows = [
      row,
      ["Meeting action", "Agreed", "Local", "In progress", "Amber"],
      ["Leaflet action", "Accepted", "Local", "Completed", "Green"],
      ["Supervision action", "Rejected", "Regional", "Not started", "Red"],
    ];
    expect(read(rows)).toBeNull();
  });

  test("one of whose cells names its column beyond doubt, and others could", () => {
    const rows = [
      ["Review the action", "Agreed", "Closed", "Lead", "Notes"],
      ["Train all staff now", "Rejected", "Open", "Named Nurse", "The trainer was chosen."],
      ["Audit thirty files", "Agreed", "Closed", "Head of Audit", "Ten files were read."],
      ["Write to every surgery", "Agreed", "Open", "Training Manager", "The letter was written."],
    ];
    expect(read(rows)).toBeNull();
  });
});

describe("what columns hold in the end", () => {
  test("days beside actions that are done are those of completion, whatever they are called", () => {
    const header = read(withColumns(["Signed off by board"], ["12/05/2025"], [""], ["10/04/2025"], [""]));
    expect(header?.mapping).toEqual({ action: 0, leadOfficer: 1, target: 2, completed: 3 });
    expect(header?.columns[3]).toMatchObject({ certainty: "guessed", fields: ["completed"] });
    expect(header?.columns[3]?.why).toMatch(/beside actions that are done/u);
  });

  test("and a sign-off beside them stays one", () => {
    const header = read(
      withColumns(
        ["Remedy carried out", "Verified by"],
        ["12/05/2025", "Ann Marsh"],
        ["", ""],
        ["10/04/2025", "Ian Shaw"],
        ["", ""],
      ),
    );
    expect(header?.mapping).toMatchObject({ completed: 3, verified: 4 });
  });

  test("a question that is answered by days says when an action was completed, and is a guess", () => {
    const header = read(withColumns(["Is it in place?"], ["12/05/2025"], ["no"], ["10/04/2025"], ["no"]));
    expect(header?.mapping).toMatchObject({ completed: 3 });
    expect(header?.columns[3]).toMatchObject({ certainty: "guessed", fields: ["completed"] });
    expect(header?.columns[3]?.why).toMatch(/answered by days/u);
  });

  test("colours that are ticked are the status, where nothing else is", () => {
    const header = read(
      withColumns(
        ["Red", "Amber", "Green", "Postcode"],
        ["x", "", "", "NM1"],
        ["", "x", "", "NM2"],
        ["", "", "x", "NM3"],
      ),
    );
    expect(header?.ticks.map(({ column }) => column)).toEqual([3, 4, 5]);
    expect(header?.mapping).toEqual({ action: 0, leadOfficer: 1, target: 2, status: 3 });
    expect(header?.columns.map(({ fields }) => fields).slice(3)).toEqual([["status"], ["status"], ["status"], []]);
  });

  test("a plan without a status says none by ticks", () => {
    const rows = [
      ["Action", "Agreed?", "Target date"],
      ...ACTIONS.map(([action, , date]) => [action ?? "", "Yes", date ?? ""]),
    ];
    expect(read(rows)).toMatchObject({ statusForm: "words" });
    expect(read(rows)?.mapping.status).toBeUndefined();
  });

  test("a key beside the plan is read as one, with its heading", () => {
    const rows = [
      [...HEADINGS, "Status", "", "Key to status"],
      [...FIRST, "I", "", "I = implemented"],
      [...SECOND, "P", "", "P = partly implemented"],
      [...THIRD, "N", "", "N = not started"],
      [...FOURTH, "I", "", ""],
    ];
    expect(read(rows)?.columns.at(-1)).toMatchObject({ column: 5, heading: "Key to status", fields: [], isKey: true });
  });
});
