/** Agencies that stand nowhere but beside their posts are known by how the other owners are written. */
import { agenciesBesidePosts } from "../../../src/plan/agencies/besidePosts";
import { splitLead } from "../../../src/plan/agencies/splitLead";

const ownersOf = (texts: readonly string[]): Record<string, string> => {
  const known = agenciesBesidePosts(texts);
  return Object.fromEntries(
    texts.map((text) => {
      const { agency, officer } = splitLead(text, known);
      return [text, `${agency} | ${officer}`];
    }),
  );
};

describe("where most owners are an agency with its post, each is taken apart", () => {
  test.each([
    [
      "dashes",
      {
        "Ashdale Homes – Head of Repairs": "Ashdale Homes | Head of Repairs",
        "Adult Social Care – Principal Social Worker": "Adult Social Care | Principal Social Worker",
        "Westshire Police - Detective Superintendent, Public Protection":
          "Westshire Police | Detective Superintendent, Public Protection",
        "Safe Harbour – Service Manager": "Safe Harbour | Service Manager",
        "Northmoor ICB – Designated Nurse": "Northmoor ICB | Designated Nurse",
        "All partners": "All partners | ",
      },
    ],
    [
      "commas",
      {
        "Northmoor Council, Head of Housing": "Northmoor Council | Head of Housing",
        "Northmoor ICB, Designated Nurse": "Northmoor ICB | Designated Nurse",
        "Northmoor CSP, MARAC Manager": "Northmoor CSP | MARAC Manager",
        "Turning Point East, Service Manager": "Turning Point East | Service Manager",
      },
    ],
    [
      "brackets and strokes",
      {
        "Ashdale Hospital (Director of Nursing)": "Ashdale Hospital | Director of Nursing",
        "Northmoor ICB / Designated Nurse": "Northmoor ICB | Designated Nurse",
        "Probation Service (Head of Unit)": "Probation Service | Head of Unit",
      },
    ],
  ])("%s", (_, expected) => {
    expect(ownersOf(Object.keys(expected))).toEqual(expected);
  });
});

test("a body before several posts is the agency of each, and of a post before it", () => {
  expect(
    ownersOf([
      "Westshire Police – Head of Contact",
      "Westshire Police – Head of Investigations",
      "Head of Response, Westshire Police",
      "Ashdale Council",
      "Northmoor ICB",
      "Harbour Women’s Aid – Service Manager",
    ]),
  ).toMatchObject({
    "Westshire Police – Head of Contact": "Westshire Police | Head of Contact",
    "Westshire Police – Head of Investigations": "Westshire Police | Head of Investigations",
    "Head of Response, Westshire Police": "Westshire Police | Head of Response",
    // One among whole names: what stands before its dash is nowhere else.
    "Harbour Women’s Aid – Service Manager": "Harbour Women’s Aid – Service Manager | ",
  });
});

test.each([
  [
    "persons with their posts",
    ["Sam Poole, Head of Housing", "Ash Green, Head of Property", "Jo Hill, Service Manager"],
  ],
  [
    "members and heads",
    ["Cabinet Member for Housing / Head of Housing", "Cabinet Member for Education / Head of Schools"],
  ],
  ["posts alone", ["Head of Repairs – Manager", "Director, Head of Service", "Lead Nurse – Matron"]],
  ["bodies alone", ["Westshire Police, Northmoor Council", "Ashdale Trust – Northmoor ICB", "Harbour Aid, Refuge"]],
])("no agency is seen in %s", (_, texts) => {
  expect([...agenciesBesidePosts(texts)]).toEqual([]);
});

test("the body's name is never lost: a cell that is not taken apart is the agency's as a whole", () => {
  expect(splitLead("Ashdale Homes – Head of Repairs", new Set())).toEqual({
    agency: "Ashdale Homes – Head of Repairs",
    officer: "",
  });
  expect(splitLead("Eastmarch Police / Head of Response", new Set()).agency).toBe(
    "Eastmarch Police / Head of Response",
  );
});
