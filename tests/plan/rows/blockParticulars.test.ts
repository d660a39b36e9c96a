/** Between a recommendation's line and the headings of its actions may stand what is said of the block: it is no action. */
import type { Plan } from "../../../src/plan/model";
import { readPlans } from "../../../src/plan/readPlans";
import { sheetOf } from "../../support/sheetOf";

const SETTINGS = { asAt: "2026-11-27", quarters: "financial", publication: null } as const;

function plansOf(rows: readonly (readonly string[])[]): readonly Plan[] {
  return readPlans({ sheets: [sheetOf(rows)], leftOut: [], dateSystem: 1900 }, SETTINGS).plans;
}

const HEADINGS = ["No", "Action", "Owner", "Due", "Status"];
const block = (number: number, text: string, ...particulars: readonly (readonly string[])[]): (readonly string[])[] => [
  [`Recommendation ${number}`, text],
  ...particulars,
  HEADINGS,
  [`${number}a`, `Write the guidance for ${number}`, "Head of Practice", "31/03/2027", "Not started"],
  [`${number}b`, `Train the teams of ${number}`, "Training Manager", "30/06/2027", "In progress"],
  [],
];

test.each([
  ["whose it is", [["Executive lead", "Medical Director"]]],
  [
    "several things",
    [
      ["Sponsor:", "Director of Nursing"],
      ["Reports to", "Quality Committee"],
      ["Priority", "High"],
    ],
  ],
  ["nothing", []],
])("%s", (_, particulars) => {
  const [plan, ...others] = plansOf([
    ["Improvement plan"],
    ...block(1, "Concerns of families should be recorded and answered.", ...particulars),
    ...block(2, "The way in which patients are followed up should be reviewed.", ...particulars),
  ]);
  expect(others).toEqual([]);
  expect(plan?.actions.map(({ ref, recommendation, action }) => [ref, recommendation.slice(0, 11), action])).toEqual([
    ["1a", "Concerns of", "Write the guidance for 1"],
    ["1b", "Concerns of", "Train the teams of 1"],
    ["2a", "The way in ", "Write the guidance for 2"],
    ["2b", "The way in ", "Train the teams of 2"],
  ]);
});

test("an agency among them leads the actions of its block", () => {
  const [plan] = plansOf([
    ["Improvement plan"],
    ...block(1, "Concerns of families should be recorded and answered.", ["Lead agency", "Ashdale NHS Trust"]),
    ...block(2, "The way in which patients are followed up should be reviewed.", ["Lead agency", "Westshire Police"]),
  ]);
  expect(plan?.actions.map(({ leadAgency }) => leadAgency)).toContain("Westshire Police");
});
