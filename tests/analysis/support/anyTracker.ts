/** Grids of junk that come close to plans, for properties. Fictional throughout. */
import fc from "fast-check";
import type { CellValue, TrackerCells } from "../../../src/plan/cells";
import { anyCharacter } from "../../support/anyCharacter";

/** Texts that mean something to the reader, so that junk comes close to plans. */
const TELLING = [
  ...["Recommendation", "Action to take", "Lead Agency", "Target Date", "Outcome", "Status", "RAG", "Ref", "Scope"],
  ...["Revised date", "Date of completion and outcome", "Action Required by Agency", "Progress", "Owner", "Date"],
  ...["1.", "2", "10.1", "Recommendation No 4 Train staff", "Recommendation No 1", "12/13", "0"],
  ...["Individual Agency Recommendations – Westshire Police", "Agency: Ashdale Trust", "ACTION PLAN", "Key", "Total"],
  ...["March 2026", "31/02/2026", "Ongoing", "1 July and ongoing", "Q3 2019/20", "TBC", "(revised June 2016)"],
  ...["Complete", "Completed\nCompleted", "Red", "G", "Closed – superseded", "100%", "Not complete", "✓"],
  ...["Train all staff.", "and the volunteers, ", "Head of Safeguarding", "Ashdale Trust: Head of Care", "e.g. 1"],
  ...["=1+1", "+44", "@name", "-", "'", "\u0000", "\ud800", "💡".repeat(40), "x".repeat(5_000)],
];

export const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TELLING) },
  { weight: 3, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 60 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.boolean() },
);

const grid = fc
  .integer({ min: 1, max: 9 })
  .chain((columns) => fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), { maxLength: 14 }));

/** Half of the grids begin with a header, so that there is a plan to read. */
const HEADER = [
  "Ref",
  "Recommendation",
  "Action to take",
  "Lead Agency",
  "Target Date",
  "Outcome",
  "Status",
  "Revised date",
  "RAG",
];
export const planLike = fc
  .array(fc.array(anyCell, { minLength: HEADER.length, maxLength: HEADER.length }), { maxLength: 14 })
  .map((rows) => [HEADER, ...rows]);

export const anyTracker: fc.Arbitrary<TrackerCells> = fc
  .array(fc.tuple(fc.oneof(grid, planLike), fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 10 })), {
    maxLength: 3,
  })
  .map((sheets) => ({
    sheets: sheets.map(([values, firstRow, firstColumn], index) => ({
      sheet: `Sheet ${index + 1}`,
      firstRow,
      firstColumn,
      values,
      numberFormats: new Map([[0, values.map(() => "mmm-yy")]]),
    })),
    leftOut: [],
    dateSystem: 1900,
  }));
