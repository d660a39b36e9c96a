/**
 * The golden cases: small fictional trackers, each showing one rule of reading, with expectations that a person worked
 * out from the rules. To add one: `npm run golden:new -- <case-name> [workbook.xlsx]`.
 */
import path from "node:path";
import { readPlans } from "../../src/plan/readPlans";
import { differences } from "../support/comparePlans";
import { loadGoldenCases, trackerOf } from "../support/goldenCase";

const cases = loadGoldenCases(path.join(__dirname, "fictional"));
const settings = { asAt: "2026-11-20", quarters: "financial", publication: null } as const;

test("the golden cases are there", () => {
  expect(cases.length).toBeGreaterThanOrEqual(18);
});

describe.each(cases)("$name", ({ name, source, expected }) => {
  test("says which rule it shows", () => {
    expect(expected.note).not.toBe("");
  });

  test(expected.note || "is read as expected", () => {
    const { plans } = readPlans(trackerOf(source), settings);
    expect(differences(name, plans, expected.plans)).toEqual([]);
  });
});
