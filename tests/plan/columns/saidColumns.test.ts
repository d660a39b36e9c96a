/** The header that the user's own mapping makes: what its columns are said to be, and how its cells are read. */
import type { CellValue } from "../../../src/plan/cells";
import { givenHeader, type GivenHeader } from "../../../src/plan/columns/givenHeader";
import type { Header } from "../../../src/plan/columns/header.types";
import { HeaderRows } from "../../../src/plan/columns/headerRows";
import { CellLooks } from "../../../src/plan/columns/profile";
import { sheetOf } from "../../support/sheetOf";

const settings = { asAt: "2025-06-30", quarters: "financial", publication: null } as const;
const looks = new CellLooks(settings);
const context = { asAt: settings.asAt, looks, headerRows: new HeaderRows(looks) };

type Rows = readonly (readonly CellValue[])[];

const given = (rows: Rows, mapping: GivenHeader["mapping"], more: Partial<GivenHeader> = {}): Header =>
  givenHeader(sheetOf(rows), { row: 0, mapping, several: {}, ...more }, context);

const HEADINGS = ["Action", "Owner", "Target date"];
const FIRST = ["Train all staff now", "Named Nurse", "31/03/2026"];
const SECOND = ["Audit thirty files", "Head of Audit", "30/06/2026"];
const THIRD = ["Write to every surgery", "Training Manager", "30/09/2026"];
const COLUMNS = { action: 0, leadOfficer: 1, target: 2 };

/** A plan with further columns behind its own. */
const withColumns = (headings: readonly string[], ...cells: readonly (readonly CellValue[])[]): Rows => [
  [...HEADINGS, ...headings],
  ...[FIRST, SECOND, THIRD].map((row, at) => [...row, ...(cells[at] ?? [])]),
];

describe("the status that the user says a column holds", () => {
  const asked = withColumns(["Is it done?"], ["✓"], ["✗"], ["✓"]);
  const written = withColumns(["Blurb"], ["In progress"], ["Closed"], ["Open"]);

  test("is read as its heading asks and its cells answer", () => {
    expect(given(asked, { ...COLUMNS, status: 3 }).statusForm).toBe("ticks");
    expect(given(written, { ...COLUMNS, status: 3 }).statusForm).toBe("words");
  });

  test("is none where the user says that no column holds it", () => {
    expect(given(asked, COLUMNS).statusForm).toBe("words");
    expect(given(asked, COLUMNS).mapping).toEqual(COLUMNS);
  });
});

describe("columns that are ticked", () => {
  const ticked = withColumns(["Not started", "In progress", "Complete"], ["✓", "", ""], ["", "✓", ""], ["", "", "✓"]);
  const says = (mapping: GivenHeader["mapping"], several: GivenHeader["several"]): string[] =>
    given(ticked, mapping, { several }).ticks.map((tick) => tick.says);

  test("say the status where the user says so", () => {
    expect(says({ ...COLUMNS, status: 5 }, { status: [3, 4, 5] })).toEqual(["Not started", "In progress", "Complete"]);
  });

  test("are those that the user left to the status", () => {
    expect(says({ ...COLUMNS, status: 5 }, { status: [4, 5] })).toEqual(["In progress", "Complete"]);
    expect(says(COLUMNS, {})).toEqual([]);
  });

  test("are none where one of them is something else", () => {
    expect(given(ticked, { ...COLUMNS, status: 5, progress: 3 }, { several: { status: [4, 5] } }).ticks).toEqual([]);
  });
});

describe("agencies among actions and posts", () => {
  const byAgency = [
    ["Ref", "Action required by agency", "Target date"],
    ["1", "Train all staff now", "31/03/2026"],
  ];

  test("may stand in the cells of the column that the user gave to the action, where its heading says so", () => {
    expect(given(byAgency, { action: 1, target: 2 }).actionMayHoldAgency).toBe(true);
    expect(given(byAgency, { action: 0, target: 2 }).actionMayHoldAgency).toBe(false);
    expect(given(byAgency, { recommendation: 1, target: 2 }).actionMayHoldAgency).toBe(false);
  });

  test("may stand in a column that the user gave to the officer, and in one whose cells are such", () => {
    const posts = [HEADINGS, FIRST, SECOND, THIRD];
    const bodies = posts.map((row, at) => (at === 0 ? row : [row[0] ?? "", "Ashdale Council", row[2] ?? ""]));
    expect(given(posts, COLUMNS, { said: [1] }).officerMayBeAgency).toBe(true);
    expect(given(posts, COLUMNS, { said: [] }).officerMayBeAgency).toBe(false);
    expect(given(bodies, COLUMNS, { said: [] }).officerMayBeAgency).toBe(true);
    expect(given(posts, { action: 0, target: 2 }, { said: [] }).officerMayBeAgency).toBe(true);
  });

  test("are the lead where the user said which column holds them", () => {
    const lead = { action: 0, leadAgency: 1, target: 2 };
    expect(given([HEADINGS, FIRST], lead, { said: [1] }).isAgencySaid).toBe(true);
    expect(given([HEADINGS, FIRST], lead, { said: [2] }).isAgencySaid).toBe(false);
    expect(given([HEADINGS, FIRST], COLUMNS, { said: [1] }).isAgencySaid).toBe(false);
  });
});

describe("the columns that are spoken of", () => {
  const columnsOf = (rows: Rows, more: Partial<GivenHeader> = {}): number[] =>
    given(rows, COLUMNS, { said: [], ...more }).columns.map(({ column }) => column);

  test("have a heading, or cells below the headings", () => {
    expect(columnsOf(withColumns(["Gossip", ""]))).toEqual([0, 1, 2, 3]);
    expect(columnsOf(withColumns(["", ""], ["", ""], ["", "zyx"]))).toEqual([0, 1, 2, 4]);
    expect(columnsOf([["", "", "", "zyx"], ...withColumns([""])], { row: 1 })).toEqual([0, 1, 2]);
  });

  test("or a field", () => {
    expect(given(withColumns([""]), { ...COLUMNS, evidence: 3 }).columns.at(-1)).toMatchObject({
      column: 3,
      fields: ["evidence"],
      why: "you said so",
    });
  });
});

describe("a column that the user did not speak of", () => {
  const columnOf = (rows: Rows, mapping: GivenHeader["mapping"], column: number) =>
    given(rows, mapping, { said: [] }).columns.find((one) => one.column === column);

  test("is as sure as its evidence where it has the fields that it would have", () => {
    const shared = withColumns(
      ["Date of completion and outcome"],
      ["01/05/2025 all were trained"],
      ["02/05/2025 thirty were read"],
      ["03/05/2025 all have the letter"],
    );
    const own = columnOf(shared, { ...COLUMNS, completed: 3, outcome: 3 }, 3);
    expect(own?.fields).toEqual(["completed", "outcome"]);
    expect(own?.why).toContain("the heading says");
    // In whatever order they are given.
    expect(columnOf(shared, { outcome: 3, completed: 3, ...COLUMNS }, 3)?.why).toBe(own?.why);
    // Its first field is enough.
    expect(columnOf(shared, { ...COLUMNS, completed: 3 }, 3)).toMatchObject({ fields: ["completed"], why: own?.why });
    expect(columnOf(shared, { ...COLUMNS, completed: 3, evidence: 3 }, 3)?.fields).toEqual(["completed", "evidence"]);
    expect(columnOf(shared, { ...COLUMNS, outcome: 3 }, 3)?.certainty).toBe("guessed");
  });

  const BOTH = [
    ["Recommendations and actions", "Owner", "Target date"],
    ["Staff were not trained", "", ""],
    ["Train all staff now", "Named Nurse", "31/03/2026"],
    ["Files were not read", "", ""],
    ["Audit thirty files", "Head of Audit", "30/06/2026"],
  ];

  test("still holds recommendations and actions", () => {
    expect(columnOf(BOTH, { recommendation: 0, leadOfficer: 1, target: 2 }, 0)?.fields).toEqual([
      "recommendation",
      "action",
    ]);
  });

  test("but no actions where another column has them", () => {
    expect(columnOf(BOTH, { recommendation: 0, action: 1, target: 2 }, 0)?.fields).toEqual(["recommendation"]);
    expect(columnOf(BOTH, { outcome: 0, leadOfficer: 1, target: 2 }, 0)?.fields).toEqual(["outcome"]);
    // It was never named for both.
    expect(columnOf([HEADINGS, FIRST, SECOND], { recommendation: 0, target: 2 }, 0)?.fields).toEqual([
      "recommendation",
    ]);
  });

  test("is said to be unused before, or read so before, where its evidence is for something else", () => {
    expect(columnOf([HEADINGS, FIRST, SECOND], { action: 0, target: 2 }, 1)).toMatchObject({
      certainty: "sure",
      why: "it was not used before",
    });
    expect(columnOf([HEADINGS, FIRST, SECOND], { action: 0, target: 2, evidence: 1 }, 1)).toMatchObject({
      fields: ["evidence"],
      certainty: "guessed",
      why: "it was read so before you changed other columns",
    });
  });
});

test("it is told from one that was found", () => {
  expect(given([HEADINGS, FIRST], COLUMNS).isGiven).toBe(true);
});
