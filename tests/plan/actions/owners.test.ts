/** Who owns an action where its cell says that nobody does yet. */
import { readPlans } from "../../../src/plan/readPlans";
import { sheetOf } from "../../support/sheetOf";

const HEADINGS = ["Ref", "Recommendation", "Action", "Lead agency", "Target date", "Status"];

function agenciesOf(leads: readonly string[], ...above: readonly string[][]): readonly string[] {
  const rows = leads.map((lead, at) => [
    `${at + 1}`,
    `Recommendation ${at + 1} of the review`,
    `Train the staff of team ${at + 1}`,
    lead,
    "31/03/2026",
    "In progress",
  ]);
  const sheet = sheetOf([...above, HEADINGS, ...rows]);
  const settings = { asAt: "2025-11-30", quarters: "financial", publication: null } as const;
  const [plan] = readPlans({ sheets: [sheet], leftOut: [], dateSystem: 1900 }, settings).plans;
  return plan?.actions.map(({ leadAgency }) => leadAgency) ?? [];
}

test.each(["TBC", "–", "To be confirmed", "Not yet assigned", "N/A", "Vacant"])("%j is no agency", (lead) => {
  expect(agenciesOf(["Ashdale Council", lead, "Northmoor Police"])).toEqual([
    "Ashdale Council",
    "",
    "Northmoor Police",
  ]);
});

test("what only begins so is one: “Unknown Pleasures CIC”", () => {
  expect(agenciesOf(["Ashdale Council", "Unknown Pleasures CIC"])).toEqual([
    "Ashdale Council",
    "Unknown Pleasures CIC",
  ]);
});

describe("a department that is called like a post", () => {
  const leadsOf = (heading: string, officers: readonly string[]): readonly string[] => {
    const departments = ["Acute Care", "Forensic and Specialist", "Crime Registrar"];
    const rows = departments.map((department, at) => [
      `${at + 1}`,
      `Train the staff of team ${at + 1}`,
      department,
      officers[at] ?? "",
      "31/03/2026",
    ]);
    const sheet = sheetOf([["Ref", "Action", heading, "Lead officer", "Target date"], ...rows]);
    const settings = { asAt: "2025-11-30", quarters: "financial", publication: null } as const;
    const [plan] = readPlans({ sheets: [sheet], leftOut: [], dateSystem: 1900 }, settings).plans;
    return plan?.actions.map(({ leadAgency }) => leadAgency) ?? [];
  };

  test("is one below “Directorate”, where the officer stands beside it", () => {
    const officers = ["Ward Manager", "Section 117 Lead", "Mr Ashby"];
    expect(leadsOf("Directorate", officers)).toEqual(["Acute Care", "Forensic and Specialist", "Crime Registrar"]);
  });

  test("is a post where nobody stands beside it", () => {
    expect(leadsOf("Directorate", ["Ward Manager", "", ""])).toEqual(["Acute Care", "", ""]);
  });
});
