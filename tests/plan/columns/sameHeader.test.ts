/** Which rows repeat a header, and which headers further down head more of the same plan. */
import type { CellValue } from "../../../src/plan/cells";
import { repeatsHeader, sameColumns } from "../../../src/plan/columns/sameHeader";
import { plansOf, type Rows } from "./support/smallPlan";

const JANUARY = 45_658;
const HEADINGS = ["Ref", "Action to take", "Lead agency", "Target date", "", "Status", String(JANUARY)];
const header = { lines: [["", "Particulars", "", "Timing"], HEADINGS] };

describe("a row repeats the headings", () => {
  test.each<[what: string, row: readonly CellValue[]]>([
    ["all of them", ["Ref", "Action to take", "Lead agency", "Target date", "", "Status", JANUARY]],
    ["in other type", ["REF.", "Action  to take:", "Lead Agency", "target date"]],
    ["with spaces in front", ["Ref", "  Action to take", " Lead agency"]],
    ["two by themselves", ["", "Action to take", "Lead agency"]],
    ["a month and one more", ["", "", "Lead agency", "", "", "", JANUARY]],
    ["two of three", ["Ref", "Action to take", "Owner"]],
    ["but for what has no heading", ["Ref", "Action to take", "", "", "page 2"]],
    ["but for cells beyond them", ["Ref", "Action to take", "", "", "", "", "", "page 2"]],
    ["one of its lines", ["", "Particulars", "", "Timing"]],
  ])("%s", (_, row) => {
    expect(repeatsHeader(header, row)).toBe(true);
  });

  test.each<[what: string, row: readonly CellValue[]]>([
    ["one only", ["", "Action to take"]],
    ["nothing", ["", "", ""]],
    ["three of five", ["Ref", "Action to take", "Lead agency", "May", "", "Open"]],
    ["in other columns", ["Action to take", "Ref", "Target date", "Lead agency"]],
    ["with a long text among them", ["Ref", "Action to take", "Lead agency", "x".repeat(701)]],
    ["with a number among them", ["Ref", "Action to take", "Lead agency", 12]],
    ["with another month", ["Ref", "Action to take", "Lead agency", "", "", "", JANUARY + 31]],
    ["with a tick among them", ["Ref", "Action to take", "Lead agency", true]],
    ["with more behind each", ["Ref of the case", "Action to take by May", "Lead agency"]],
  ])("but not %s", (_, row) => {
    expect(repeatsHeader(header, row)).toBe(false);
  });

  test("of a header further down that heads more of the same plan", () => {
    const row = ["No.", "Actions", "Owner"];
    expect(repeatsHeader(header, row)).toBe(false);
    expect(repeatsHeader({ ...header, linesBelow: [["No.", "Actions", "Owner"]] }, row)).toBe(true);
  });
});

test.each<[mapping: Readonly<Record<string, number>>, is: boolean]>([
  [{ action: 1, target: 3 }, true],
  [{ target: 3, action: 1 }, true],
  [{ action: 1, target: 4 }, false],
  [{ action: 1 }, false],
  [{ action: 1, target: 3, status: 4 }, false],
])("the action in B and the target date in D are the columns of %j: %s", (mapping, is) => {
  expect(sameColumns({ mapping: { action: 1, target: 3 } }, { mapping })).toBe(is);
});

describe("headings that come again", () => {
  const first = ["1", "Train all staff now", "Ashdale Council", "31/03/2026", "Open"];
  const second = ["2", "Audit thirty files", "Northmoor Police", "30/06/2026", "Open"];
  const third = ["3", "Write to every surgery", "Westshire ICB", "30/06/2026", "Open"];
  const NAMES = ["Ref", "Action to take", "Lead agency", "Target date", "Status"];
  const OTHERS = ["No.", "Actions", "Agency responsible", "Deadline", "Progress status"];
  const THIRDS = ["Item", "What we will do", "Organisation", "Due date", "State"];
  const rowsOf = (rows: Rows) =>
    plansOf(rows).map(({ actions, skipped }) => [
      actions.map(({ row }) => row),
      skipped.map(({ row, why }) => [row, why]),
    ]);

  test("in other words are no action, and the plan goes on below them", () => {
    expect(rowsOf([NAMES, first, OTHERS, second])).toEqual([[[2, 4], [[3, "header"]]]]);
    expect(rowsOf([NAMES, first, OTHERS, second, THIRDS, third])).toEqual([
      [
        [2, 4, 6],
        [
          [3, "header"],
          [5, "header"],
        ],
      ],
    ]);
  });

  test("with months as real dates are no action", () => {
    const months = [JANUARY, JANUARY + 31, JANUARY + 59];
    const rows = [
      [...NAMES, ...months],
      [...first, "R", "A", "G"],
      [...NAMES, ...months],
      [...second, "R", "A", "G"],
    ];
    expect(rowsOf(rows)).toEqual([[[2, 4], [[3, "header"]]]]);
  });

  test("in other columns begin another plan", () => {
    const again = ["Action to take", "Lead agency", "Target date", "Status"];
    expect(rowsOf([NAMES, first, second, again, third.slice(1)])).toEqual([
      [[2, 3], []],
      [[5], []],
    ]);
  });
});
