/** A header as it is read: which rows stand below it, and what speaks against it. */
import type { CellValue } from "../../../src/plan/cells";
import type { Header } from "../../../src/plan/columns/header.types";
import { HeaderRows } from "../../../src/plan/columns/headerRows";
import { CellLooks } from "../../../src/plan/columns/profile";
import { contradictions, headerAt, mayHoldAgency, readHeader, rowsBelow } from "../../../src/plan/columns/readHeader";
import { sheetOf } from "../../support/sheetOf";
import { columnOf } from "./support/column";

const settings = { asAt: "2025-06-30", quarters: "financial", publication: null } as const;
const looks = new CellLooks(settings);
const context = { asAt: settings.asAt, looks, headerRows: new HeaderRows(looks) };

type Rows = readonly (readonly CellValue[])[];

const HEADINGS = ["Action", "Owner", "Target date"];
const FIRST = ["Train all staff now", "Named Nurse", "31/03/2026"];
const SECOND = ["Audit thirty files", "Head of Audit", "30/06/2026"];
const THIRD = ["Write to every surgery", "Training Manager", "30/09/2026"];

const read = (rows: Rows, at = 0): Header | null => readHeader(sheetOf(rows), at, rows.length, context);

/** A plan with further columns behind its own. */
const withColumns = (headings: readonly string[], ...cells: readonly (readonly CellValue[])[]): Rows => [
  [...HEADINGS, ...headings],
  ...[FIRST, SECOND, THIRD].map((row, at) => [...row, ...(cells[at] ?? [])]),
];

describe("what speaks against a heading", () => {
  const against = (heading: CellValue, below: readonly CellValue[]): boolean =>
    contradictions({ columns: [columnOf(String(heading), below)] }, [heading], context) === 1;

  test.each<[heading: CellValue, below: readonly CellValue[]]>([
    ["31/03/2025", ["30/06/2025", "30/09/2025"]],
    ["Complete", ["In progress", "Complete"]],
    ["Not started", ["In progress", "Not started"]],
    ["Green", ["Red", "Amber", "Green"]],
    [7, [8, 9]],
    ["50%", ["60%", "100%"]],
    ["2.1", ["2.2", "2.3"]],
    ["R1", ["R2", "R3"]],
    [1500, [1600, 1700]],
    ["Local", ["National", "Local"]],
    ["Agreed", ["Rejected", "Agreed"]],
    // Most of them is enough.
    ["Local", ["National", "Local", "Local", "see below", "wotsit"]],
  ])("%j looks like what stands below it", (heading, below) => {
    expect(against(heading, below)).toBe(true);
  });

  test("a number looks like percentages below it", () => {
    expect(contradictions({ columns: [columnOf("0.5", [0.6, 0.75], "0%")] }, [0.5], context)).toBe(1);
  });

  test.each<[heading: CellValue, below: readonly CellValue[]]>([
    ["Target date", ["30/06/2025", "30/09/2025"]],
    ["Revised date (June 2025)", ["30/06/2025", "30/09/2025"]],
    ["Revised (June 2025)", ["30/06/2025", "30/09/2025"]],
    ["Start date (April 2025)", ["30/06/2025", "30/09/2025"]],
    ["Target date (June 2025)", ["30/06/2025", "30/09/2025"]],
    ["Date completed (May 2025)", ["30/06/2025", "30/09/2025"]],
    ["Status", ["In progress", "Complete"]],
    // "Complete" over ticks asks, and over their letters "R" is no number of theirs.
    ["Complete", ["Yes", "No", "Yes"]],
    ["A1", ["R", "A", "G"]],
    ["A1", ["Yes", "No", "Yes"]],
    ["Action", ["Train all staff now", "Audit thirty files"]],
    // One cell is not the rule, nor are half of them.
    ["Local", ["National"]],
    ["Local", ["National", "see below"]],
  ])("%j does not look like what stands below it", (heading, below) => {
    expect(against(heading, below)).toBe(false);
  });
});

describe("rows below a header", () => {
  const below = (rows: Rows): number[] => rowsBelow(sheetOf([HEADINGS, ...rows]), 0, rows.length + 1, context);

  test("are those down to the end", () => {
    expect(below([FIRST, [], SECOND, THIRD])).toEqual([1, 2, 3, 4]);
  });

  test("are none of the header's own, nor above it", () => {
    const rows = [["Zyx"], [], ["Action", "Deadline", "Blurb"], ["Train all staff now", "31/03/2026", 12]];
    expect(rowsBelow(sheetOf(rows), 2, rows.length, context)).toEqual([3]);
  });

  test("are not the headings again", () => {
    const full = ["Recommendation", "Action", "Lead agency"];
    expect(below([FIRST, full, SECOND])).not.toContain(2);
    expect(below([FIRST, full, SECOND])).toContain(3);
  });

  test.each<[what: string, rows: Rows]>([
    [
      "of actions by their lead",
      [
        ["Owner", "Actions", "Complete"],
        ["Named Nurse", 2, 1],
      ],
    ],
    [
      "that has a blank row within",
      [["Owner", "Actions", "Complete"], ["Named Nurse", 0, ""], [], ["Head of Audit", 1, 0]],
    ],
  ])("are not those of a table of counts %s", (_, counts) => {
    expect(Math.max(...below([FIRST, SECOND, [], ...counts]))).toBeLessThan(4);
  });

  test.each<[what: string, rows: Rows]>([
    ["without a blank row before them", [FIRST, SECOND, ["Owner", "Actions", "Complete"], ["Named Nurse", 2, 1]]],
    [
      "that have days and no counts",
      [FIRST, SECOND, [], ["Owner", "Actions", "Complete"], ["Named Nurse", 45_658, ""]],
    ],
    [
      "whose row above has blanks",
      [FIRST, ["", "", "see below"], ["Owner", "Actions", "Complete"], ["Named Nurse", 2, 1]],
    ],
    ["that are no table of counts", [FIRST, SECOND, [], THIRD, ["Named Nurse", 2, 1]]],
  ])("are those %s", (_, rows) => {
    expect(below(rows)).toContain(rows.length);
  });
});

describe("a header of several rows", () => {
  const rowsOf = (header: Header | null) => header && [header.firstRow, header.row];

  test("is read from its first row", () => {
    const rows = [["Agreed", "Lead", "Target"], ["action", "agency", "date"], FIRST, SECOND];
    expect(rowsOf(read(rows))).toEqual([0, 1]);
    expect(rowsOf(read([HEADINGS, FIRST, SECOND]))).toEqual([0, 0]);
  });

  test("has groups over some of its columns, and no lines of the same headings", () => {
    const groups = [
      ["Action", "Owner", "Dates", "", ""],
      ["", "", "Target", "Revised", "Completed"],
      [...FIRST, "", "01/05/2025"],
      [...SECOND, "30/09/2026", ""],
    ];
    expect(read(groups)?.headings).toEqual([
      "Action",
      "Owner",
      "Dates – Target",
      "Dates – Revised",
      "Dates – Completed",
    ]);
  });

  test("has three rows at most", () => {
    const four = [["Action", "Owner"], ["Lead", "Target"], ["Plan", "Date"], HEADINGS, FIRST, SECOND];
    expect(headerAt(sheetOf(four), 3, context).firstRow).toBeGreaterThan(0);
  });

  test("is known by its last row, where the user says so", () => {
    const two = [["Plan"], ["Action", "Owner", "Target"], ["to be", "of the", "date"], FIRST, SECOND];
    const header = headerAt(sheetOf(two), 2, context);
    expect(rowsOf(header)).toEqual([1, 2]);
    expect(header.headings).toEqual(["Action to be", "Owner of the", "Target date"]);
    expect(header.mapping).toMatchObject({ action: 0, target: 2 });
    const three = [
      ["What we", "Who", "By"],
      ["have agreed", "will do", "what"],
      ["to do", "it", "date"],
      FIRST,
      SECOND,
    ];
    expect(rowsOf(headerAt(sheetOf(three), 2, context))).toEqual([0, 2]);
  });

  test("is the row alone where those above it say nothing more", () => {
    const above = [["Action plan", "of the board", "for May"], HEADINGS, FIRST, SECOND];
    expect(rowsOf(headerAt(sheetOf(above), 1, context))).toEqual([1, 1]);
    expect(rowsOf(headerAt(sheetOf([HEADINGS, FIRST, SECOND]), 0, context))).toEqual([0, 0]);
    // Another header above it, which names more, is another one.
    const other = [[...HEADINGS, "Status"], ["Task", "Who", "When"], FIRST, SECOND];
    expect(rowsOf(headerAt(sheetOf(other), 1, context))?.[1]).toBe(1);
    // The plan's own row is no heading.
    expect(rowsOf(headerAt(sheetOf([["Ref", "Blurb", "Zyx"], FIRST, SECOND, THIRD]), 0, context))).toEqual([0, 0]);
  });
});

describe("agencies among actions and posts", () => {
  test.each([
    ["Action required by agency", true],
    ["Actions by each agency", true],
    ["What is to be done by the agencies", true],
    ["Action required by when", false],
    ["Agency action", false],
  ])("the cells below “%s” may be agencies: %s", (heading, may) => {
    expect(mayHoldAgency(heading)).toBe(may);
    expect(
      read([
        [heading, "Status", "Target date"],
        ["Train all staff now", "Open", "31/03/2026"],
      ])?.actionMayHoldAgency ?? may,
    ).toBe(may);
  });

  test.each<[owners: readonly string[], may: boolean]>([
    [["Named Nurse", "Head of Audit", "Training Manager"], false],
    [["Ashdale Council", "Head of Audit", "Training Manager"], true],
    [["Ashdale Council", "Northmoor Police", "Westshire ICB"], true],
    [["Ashdale Council", "Named Nurse", "Head of Audit", "Training Manager"], true],
    // One in five is a slip among posts, and the only owner among notes.
    [["Ashdale Council", "Named Nurse", "Head of Audit", "Training Manager", "Service Manager"], false],
    [["Ashdale Council", "Named Nurse", "see the notes of May", "as was said", "see below for it"], false],
    [["Ashdale Council", "Ann Marsh", "Ian Shaw", "see the notes of May", "as was said"], false],
    [["Ashdale Council", "see the notes of May", "as was said", "see below for it", "to be named later"], true],
  ])("owners such as %j may be agencies: %s", (owners, may) => {
    const rows = owners.map((owner, at) => [`Train team number ${at + 1}`, owner, "31/03/2026"]);
    expect(read([HEADINGS, ...rows])?.officerMayBeAgency).toBe(may);
  });

  test("there are no posts without a column of them", () => {
    expect(
      read([
        ["Action", "Target date"],
        [FIRST[0] ?? "", "31/03/2026"],
      ])?.officerMayBeAgency,
    ).toBe(true);
  });
});

test("a field that has a column of its own shares none", () => {
  const rows = [
    ["Action", "Lead officer and target date", "Target date", "Status"],
    ["Train all staff now", "Named Nurse, 31/03/2026", "31/03/2026", "Open"],
    ["Audit thirty files", "Head of Audit, 30/06/2026", "30/06/2026", "Closed"],
  ];
  expect(read(rows)?.mapping).toMatchObject({ leadOfficer: 1, target: 2, status: 3 });
});

describe("columns that go together", () => {
  test("one heading gives a further field the column where it has none of its own", () => {
    const shared = [
      ["Action", "Lead officer and target date", "Status"],
      ["Train all staff now", "Named Nurse, 31/03/2026", "Open"],
      ["Audit thirty files", "Head of Audit, 30/06/2026", "Closed"],
    ];
    expect(read(shared)?.mapping).toMatchObject({ action: 0, leadOfficer: 1, target: 1 });
    expect(read(shared)?.columns[1]?.fields).toEqual(expect.arrayContaining(["leadOfficer", "target"]));
  });

  test("columns that are ticked hold the status, and the last of them controls", () => {
    const ticked = read(
      withColumns(["Not started", "In progress", "Complete"], ["✓", "", ""], ["", "✓", ""], ["", "", "✓"]),
    );
    expect(ticked?.ticks).toEqual([
      { column: 3, says: "Not started" },
      { column: 4, says: "In progress" },
      { column: 5, says: "Complete" },
    ]);
    expect(ticked?.mapping.status).toBe(5);
    expect(ticked?.columns.slice(3).map(({ fields }) => fields)).toEqual([["status"], ["status"], ["status"]]);
    expect(ticked?.columns[3]?.certainty).toBe("likely");
    // Nothing that their headings say for another field.
    expect(ticked?.columns[3]?.why).toBe("its heading and its cells go together with the columns beside it");
  });

  test("and nothing else", () => {
    const rows = withColumns(["Not started", "In progress", "Complete"], ["✓", "", ""], ["", "✓", ""], ["", "", "✓"]);
    expect(Object.keys(read(rows)?.mapping ?? {}).sort()).toEqual(["action", "leadOfficer", "status", "target"]);
    expect(read(rows)?.several).toEqual({});
  });

  test("of several updates the last controls", () => {
    const updates = read(
      withColumns(
        ["Update April 2025", "Update May 2025", "Update June 2025"],
        ["Nobody was asked yet.", "The trainer was chosen.", "Forty were trained."],
        ["No file was sent.", "Ten files were read.", "All thirty were read."],
        ["The text was agreed.", "The letter was written.", "It was sent to all."],
      ),
    );
    expect(updates?.mapping.progress).toBe(5);
    expect(updates?.several).toEqual({ progress: [3, 4, 5] });
    expect(updates?.columns.map(({ fields }) => fields)).toEqual([
      ["action"],
      ["leadOfficer"],
      ["target"],
      ["progress"],
      ["progress"],
      ["progress"],
    ]);
  });
});

test("what is read is not said by the user", () => {
  expect(read([HEADINGS, FIRST, SECOND])).toMatchObject({ isGiven: false, isAgencySaid: false });
});
