/** A line that names an agency, alone in the first column, heads the rows below it, whatever that column holds. */
import { readPlans } from "../../../src/plan/readPlans";
import { sheetOf } from "../../support/sheetOf";

function agenciesBelow(first: string, values: readonly string[], lines: readonly string[]): readonly string[] {
  const row = (at: number) => [
    values[at] ?? "",
    `Train the staff of team ${at + 1} in May`,
    "Named Nurse",
    "31/03/2026",
  ];
  const rows = [
    [first, "What we will do", "Who (post)", "By when"],
    row(0),
    row(1),
    [lines[0] ?? "", "", "", ""],
    row(2),
    row(3),
    [lines[1] ?? "", "", "", ""],
    row(4),
    row(5),
  ];
  const settings = { asAt: "2025-11-30", quarters: "financial", publication: null } as const;
  const [plan] = readPlans({ sheets: [sheetOf(rows)], leftOut: [], dateSystem: 1900 }, settings).plans;
  return plan?.actions.map(({ leadAgency }) => leadAgency) ?? [];
}

const LINES = ["Agency: Ashdale Council", "Agency: Northmoor Police"];
const EXPECTED = ["", "", "Ashdale Council", "Ashdale Council", "Northmoor Police", "Northmoor Police"];

test.each<[first: string, values: readonly string[]]>([
  ["Rec.", ["1", "2", "1", "3", "2", "3"]],
  ["LCSPR rec.", ["1", "2", "1", "3", "2", "3"]],
  ["Status", ["Complete", "In progress", "Complete", "Not started", "In progress", "Complete"]],
  ["RAG", ["G", "A", "G", "R", "A", "G"]],
])("the first column is %j", (first, values) => {
  expect(agenciesBelow(first, values, LINES)).toEqual(EXPECTED);
});

test("what names no agency there goes on from the row above", () => {
  const values = ["Complete", "In progress", "Complete", "Not started", "In progress", "Complete"];
  expect(agenciesBelow("Status", values, ["awaiting sign-off", "see minutes"])).toEqual(["", "", "", "", "", ""]);
});
