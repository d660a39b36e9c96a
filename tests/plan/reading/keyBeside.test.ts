/** A key beside the plan's rows, and ticks in columns that each say a state: both told by what stands over them. */
import type { CellValue } from "../../../src/plan/cells";
import type { State } from "../../../src/plan/model";
import { readPlans } from "../../../src/plan/readPlans";
import { sheetOf } from "../../support/sheetOf";

const SETTINGS = { asAt: "2025-06-30", quarters: "financial", publication: null } as const;

function statesOf(rows: readonly (readonly CellValue[])[]): State[] {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
  const { plans } = readPlans({ sheets: [sheetOf(values)], leftOut: [], dateSystem: 1900 }, SETTINGS);
  return plans.flatMap(({ actions }) => actions.map(({ status }) => status.state));
}

const action = (ref: string, text: string): CellValue[] => [
  ref,
  `${text} in all the homes of the group`,
  "Head of Care",
];
const ACTIONS = [
  action("1.1", "Check the records of the water"),
  action("1.2", "Train the staff who give medicines"),
  action("1.3", "Write to the families about the change"),
  action("1.4", "Agree the rota with the agency"),
];
const HEADINGS = ["Ref", "Recommendation", "Owner"];

describe("A key beside the plan", () => {
  const plan = (heading: string): CellValue[][] => [
    [...HEADINGS, "Status", "", heading, ""],
    [...(ACTIONS[0] ?? []), "I", "", "I", "Implemented"],
    [...(ACTIONS[1] ?? []), "P", "", "P", "Partly implemented"],
    [...(ACTIONS[2] ?? []), "N", "", "N", "Not started"],
    [...(ACTIONS[3] ?? []), "I", "", "", ""],
  ];

  test("its values stand below “Key to status”, and what they mean in the column without a heading beside it", () => {
    expect(statesOf(plan("Key to status"))).toEqual(["complete", "in-progress", "not-started", "complete"]);
  });

  test("two columns that are no key explain nothing", () => {
    expect(statesOf(plan("Filed under"))).not.toContain("complete");
  });
});

describe("Ticks in columns of states", () => {
  const ticked = (row: number, column: number): CellValue[] => [
    ...(ACTIONS[row] ?? []),
    ...[0, 1, 2].map((at) => (at === column ? "X" : "")),
  ];

  test("a column with few ticks and their number below counts like the others", () => {
    const rows = [
      [...HEADINGS, "Not started", "Under way", "Complete"],
      ticked(0, 2),
      ticked(1, 1),
      ticked(2, 0),
      ticked(3, 2),
      ["", "", "Total", 1, 1, 2],
    ];
    expect(statesOf(rows)).toEqual(["complete", "in-progress", "not-started", "complete"]);
  });
});
