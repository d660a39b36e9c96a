/**
 * Trackers as they come out of documents, for properties: sheets of several pages, at times of two plans, with titles, banners,
 * repeated headers, section cells, recommendations of several actions or above their actions, rows joined over a page's end,
 * merged cells, cells that point at others, sign-offs, version tables, counts, colour keys and totals.
 * Most of each sheet makes sense, so that an edit meets something that goes on before and after it. Fictional throughout.
 */
import fc from "fast-check";
import type { CellValue, MergedArea, SheetCells, TrackerCells } from "../../../src/plan/cells";

type Row = readonly CellValue[];

const HEADERS: readonly Row[] = [
  ["Ref", "Theme", "Recommendation", "Action to take", "Lead Agency", "Target Date", "Outcome", "Status", "RAG"],
  ["", "Theme", "Recommendation", "Action Required by Agency", "Lead Officer", "By When", "Progress", "RAG", ""],
  ["Ref", "Scope", "Recommendation", "Action", "Lead", "Deadline", "Date of completion and outcome", "Status", ""],
  ["No", "Theme", "", "Action", "Lead Agency", "Target Date", "Progress", "Status", ""],
];
export const COLUMNS = 9;

/** What may stand in each column, as often as it is written here. */
const CELLS: readonly Row[] = [
  ["", "", "", "1", "2.", "3", "10.1", "1.1", "1.2", "(a)", "x"],
  ["", "", "", "Theme 1", "Theme 2", "Westshire Police"],
  [
    "",
    "",
    "Train all staff",
    "Train all staff",
    "Review the policy",
    "and the volunteers",
    "Recommendation No 4 Ask",
    "1. Train all staff",
    "As above",
    "Red",
  ],
  [
    ...["", "Hold a course", "1. Hold a course", "2) Write a guide", "then write it down", "Westshire Police", "Ask"],
    ...["• Ask them", "1.1 Write it"],
  ],
  [
    ...[
      "",
      "",
      "Westshire Police",
      "westshire police",
      "The Westshire Police",
      "Head of Safeguarding",
      "Fernhill Medical Centre",
    ],
    ...[
      "Fernhill Medical Centre, Practice Manager",
      "Fernhill Medical Centre – Practice Manager",
      "Ashdale Trust: Manager",
    ],
  ],
  ["", "March 2026", 46_112, 44_650, "31/12/2025", "Ongoing", "TBC", "May 2025 (revised June 2026)", "Q3 2025/26"],
  ["", "", "All trained.", "Completed on 3 March 2026", "and so on", 46_100],
  ["", "Complete", "Red", "In progress", "Closed – superseded", "Open", 1, 0.5],
  ["", "", "G", "Amber", "R"],
];

const BANNERS = [
  ...[
    "Individual Agency Recommendations – Westshire Police",
    "Individual Agency Recommendations – Ashdale Trust by June 2026",
  ],
  ...["Theme 2: Training", "Agency: Northmoor Council", "Agency: Fernhill Medical Centre", "Completed actions"],
  ...["May 2026", "3 – Housing"],
];
/** What stands alone above its actions, in one cell or in several. */
const PARENTS: readonly Row[] = [
  ...[
    ["1", "", "Agree a joint protocol"],
    ["2", "Theme 1", "Train all staff"],
    ["", "", "Hear survivors"],
  ],
  ...[["1. Agree a joint protocol"], ["Recommendation 2", "Train all staff"], ["Recommendation 3: Hear survivors"]],
  ...[
    ["1.1", "", "", "Write it"],
    ["Agency", "Northmoor Council"],
    ["Theme 2", "Training"],
  ],
];
/** Blocks that are no part of a plan, row by row. */
const BLOCKS: readonly Row[] = [
  ...[
    ["Signed off by:", "A. Sample"],
    ["Name", "Position", "Date"],
    ["J. Example", "Chair", "May 2026"],
  ],
  ...[
    ["Version control"],
    ["Version", "Author", "Changes"],
    ["0.1", "Board manager", "First draft"],
    ["Distribution list"],
  ],
  ...[
    ["Status", "Number"],
    ["Complete", 3],
    ["", "", "Total actions", 3],
    ["", "", "", "", "", "", "", "", "", "B = done"],
  ],
];
/** Cells that say where to look; rarely, since a sheet that has one is read anew after each edit. */
const POINTERS = ["As above", "ditto", "as 1", "See 1.1"];
const FURNITURE = [
  ...["ACTION PLAN", "Action plan for the Ashdale review", "Page 2 of 4", "RAG key", "Red", "Total", "12", "4."],
  ...["and the volunteers who work beside them", "Note: please fill in every column", "Northmoor", "(draft)"],
];

/** A row of one text in one of the first columns. */
const alone = (texts: readonly string[]): fc.Arbitrary<Row> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.constantFrom(0, 0, 2, 3))
    .map(([text, column]) => filledUp([...new Array<CellValue>(column).fill(""), text]));

const filledUp = (row: Row): Row => Array.from({ length: COLUMNS }, (_, column) => row[column] ?? "");

/** A cell of a column, as it may stand there. */
export const cellOf = (column: number): fc.Arbitrary<CellValue> => fc.constantFrom(...(CELLS[column] ?? [""]));

const actionRow: fc.Arbitrary<Row> = fc.tuple(...CELLS.map((_, column) => cellOf(column)));

/** A further action as it stands below a merged or a blank recommendation. */
const furtherRow: fc.Arbitrary<Row> = fc
  .tuple(fc.constantFrom("", "1.1", "1.2", "(b)"), cellOf(3), cellOf(4), cellOf(5), cellOf(7))
  .map(([ref, action, lead, target, status]) => filledUp([ref, "", "", action, lead, target, "", status]));

const pointingRow: fc.Arbitrary<Row> = fc
  .tuple(actionRow, fc.constantFrom(...POINTERS), fc.constantFrom(4, 5, 7))
  .map(([row, pointer, column]) => row.map((cell, at) => (at === column ? pointer : cell)));

/** A row as it may stand below a header. */
export const anyRow: fc.Arbitrary<Row> = fc.oneof(
  { weight: 20, arbitrary: actionRow },
  { weight: 6, arbitrary: furtherRow },
  { weight: 4, arbitrary: fc.constantFrom(...PARENTS).map(filledUp) },
  { weight: 2, arbitrary: fc.constantFrom(...BLOCKS).map(filledUp) },
  { weight: 3, arbitrary: alone(BANNERS) },
  { weight: 2, arbitrary: alone(FURNITURE) },
  { weight: 1, arbitrary: fc.constantFrom(filledUp(["Red", "Overdue"]), filledUp(["", "Amber", "Due soon"])) },
  { weight: 1, arbitrary: fc.constant(filledUp([])) },
);

export const anyFormat = fc.constantFrom("General", "0%", "mmm-yy", "d mmm yyyy");

/** One plan: titles, its header, and rows among which the header may be repeated. */
const anyPlan: fc.Arbitrary<readonly Row[]> = fc
  .record({
    above: fc.array(alone([...BANNERS, ...FURNITURE]), { maxLength: 2 }),
    header: fc.constantFrom(...HEADERS),
    first: fc.array(anyRow, { maxLength: 14 }),
    isRepeated: fc.boolean(),
    second: fc.array(anyRow, { maxLength: 14 }),
  })
  .map(({ above, header, first, isRepeated, second }) => [
    ...above,
    header,
    ...first,
    ...(isRepeated ? [header] : []),
    ...second,
  ]);

/** The same rows without refs, so that one that is typed is the first. */
function withoutRefs(rows: readonly Row[]): readonly Row[] {
  const isRef = (cell: CellValue, column: number): boolean =>
    column === 0 || String(cell).startsWith("Recommendation No");
  return rows.map((row) =>
    HEADERS.includes(row) ? row : row.map((cell, column) => (isRef(cell, column) ? "" : cell)),
  );
}

/** Merged areas of two or three rows, not known in every sheet. Not all of them are of cells that are blank below the first. */
const anyMerges = (rows: number): fc.Arbitrary<readonly MergedArea[] | undefined> =>
  fc.option(
    fc.array(
      fc.record({
        row: fc.nat({ max: Math.max(0, rows - 1) }),
        column: fc.nat({ max: COLUMNS - 1 }),
        rows: fc.integer({ min: 1, max: 3 }),
        columns: fc.integer({ min: 1, max: 2 }),
      }),
      { maxLength: 6 },
    ),
    { nil: undefined, freq: 2 },
  );

/** Blank as a merged cell is below its first. */
function blankBelow(values: readonly Row[], merges: readonly MergedArea[] | undefined): readonly Row[] {
  const isCovered = (at: number, column: number): boolean =>
    (merges ?? []).some((area) => area.column === column && at > area.row && at < area.row + area.rows);
  return values.map((row, at) => (HEADERS.includes(row) ? row : row.map((cell, c) => (isCovered(at, c) ? "" : cell))));
}

const anySheet: fc.Arbitrary<Omit<SheetCells, "sheet">> = fc
  .record({
    plans: fc.array(anyPlan, { minLength: 1, maxLength: 2 }),
    firstRow: fc.integer({ min: 1, max: 3 }),
    firstColumn: fc.integer({ min: 1, max: 3 }),
    format: anyFormat,
    hasRefs: fc.boolean(),
    pointing: fc.option(pointingRow, { freq: 4 }),
  })
  .chain(({ plans, firstRow, firstColumn, format, hasRefs, pointing }) => {
    const rows = [...(hasRefs ? plans.flat() : withoutRefs(plans.flat())), ...(pointing === null ? [] : [pointing])];
    return anyMerges(rows.length).map((merges) => {
      const values = blankBelow(rows, merges);
      const formats = values.map((_, at) => (at % 3 === 0 ? "General" : format));
      const numberFormats = new Map([5, 6, 7].map((column) => [column, formats]));
      return { firstRow, firstColumn, values, numberFormats, ...(merges === undefined ? {} : { merges }) };
    });
  });

/** One or two sheets, of one date system or the other. */
export const anyPages: fc.Arbitrary<TrackerCells> = fc.record({
  sheets: fc
    .array(anySheet, { minLength: 1, maxLength: 2 })
    .map((sheets) => sheets.map((sheet, index) => ({ ...sheet, sheet: `Sheet ${index + 1}` }))),
  leftOut: fc.constant([]),
  dateSystem: fc.constantFrom(1900 as const, 1904 as const),
});
