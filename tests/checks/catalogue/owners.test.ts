/** V06 to V09 and V22: who owns an action, and what does not belong in the owner's cell. */
import { aCompleteAction, aDate, anAction, aRatedPlan, columnsWithout, noDate } from "../../support/plans";
import { allFindings, fires, messageOf } from "../../support/checking";

describe("V06 no responsible post", () => {
  test.each(["", "–", "TBC"])("fires where the officer is %p", (leadOfficer) => {
    expect(fires("V06", anAction({ leadOfficer }))).toBe(true);
  });
  test("is silent where the plan has no such column, where no agency owns it, and for what was withdrawn", () => {
    expect(fires("V06", anAction({ leadOfficer: "" }), { columns: columnsWithout("leadOfficer") })).toBe(false);
    expect(fires("V06", anAction({ leadOfficer: "", leadAgency: "" }))).toBe(false);
    expect(fires("V06", anAction({ leadOfficer: "", state: "withdrawn" }))).toBe(false);
    expect(fires("V06", anAction())).toBe(false);
  });
});

/** What V07 says of a workbook with these agencies, one for each action. */
const nearly = (...agencies: readonly string[]): string[] =>
  allFindings([aRatedPlan(agencies.map((leadAgency, index) => anAction({ leadAgency, row: 6 + index })))])
    .filter(({ check }) => check === "V07")
    .map(({ row, message }) => `${row}: ${message}`);

describe("V07 agency nearly named twice", () => {
  test.each([
    ["a word left out", ["Ashdale Health NHS Trust", "Ashdale Health NHS Trust", "Ashdale Health Trust"]],
    ["a post behind the name", ["Medical Centre", "Medical Centre", "Medical Centre – Practice Manager"]],
    [
      "words in another order",
      [
        "Northmoor Community Safety Partnership",
        "Northmoor Community Safety Partnership",
        "Northmoor Safety Community Partnership",
      ],
    ],
    ["one and several", ["Harbour Children Services", "Harbour Children Services", "Harbour Children Service"]],
    ["a letter too few", ["Ashdale Council", "Ashdale Council", "Ashdale Counil"]],
    ["a letter too many", ["Ashdale Council", "Ashdale Council", "Ashdale Councill"]],
    ["another letter", ["Ashdale Council", "Ashdale Council", "Ashdale Councyl"]],
  ])("fires for %s, at the rarer", (_, agencies) => {
    expect(nearly(...agencies)).toEqual([expect.stringMatching(/^8: ".*is nearly ".*\(2 actions\).*Did you mean/u)]);
  });
  test.each([
    [
      "the misspelt one, though it is the more frequent",
      ["Childrens Services", "Childrens Services", "Children's Services"],
      6,
    ],
    ["the rarer", ["Adults Services", "Adults Services", "Adult's Services"], 8],
    ["the one without an apostrophe, of equals", ["Coroners Office", "Coroner’s Office"], 6],
  ])("fires for apostrophes, which are counted as one, at %s", (_, agencies, row) => {
    expect(nearly(...agencies)).toEqual([
      expect.stringMatching(
        new RegExp(`^${row}: ".*is nearly ".*and is counted as the same agency\\. Write both`, "u"),
      ),
    ]);
  });
  test("of equals the later gives way", () => {
    expect(nearly("Ashdale Health Trust", "Ashdale Health NHS Trust")).toEqual([expect.stringMatching(/^7: /u)]);
  });
  test.each([
    ["two agencies", ["Ashdale Council", "Northmoor Council"]],
    ["two points of the compass", ["East Ashdale Trust", "East Ashdale Trust", "West Ashdale Trust"]],
    ["two numbers", ["Team 11", "Team 11", "Team 12"]],
    [
      "two places that differ by a letter and are both in use",
      ["Marlton Council", "Marlton Council", "Morlton Council", "Morlton Council"],
    ],
    [
      "one agency in other capitals, which counts as one anyhow",
      ["Westshire Police", "Westshire Police", "Westshire police"],
    ],
    ["other kinds of apostrophe", ["Children's Services", "Children’s Services", "children`s services"]],
    ["an acronym", ["ICB", "ICB", "CCG"]],
    ["no agency", ["", "", "Ashdale Council", "TBC", "TBA"]],
  ])("is silent for %s", (_, agencies) => {
    expect(nearly(...agencies)).toEqual([]);
  });
  test("looks across the plans of the workbook", () => {
    const plan = (leadAgency: string, sheet: string) => aRatedPlan([anAction({ leadAgency })], { sheet });
    const found = allFindings([plan("Ashdale Health NHS Trust", "East"), plan("Ashdale Health Trust", "West")]);
    expect(found.filter(({ check }) => check === "V07").map(({ sheet }) => sheet)).toEqual(["West"]);
  });
});

describe("V08 shared owner only", () => {
  test.each([
    "All agencies",
    "Responsible Authorities",
    "The Responsible Authorities within the Partnership",
    "All",
    "Multi-agency",
    "All statutory partners",
    "Each agency",
  ])("fires: %s", (leadAgency) => {
    expect(fires("V08", anAction({ leadAgency }))).toBe(true);
  });
  test.each([
    "Ashdale Council",
    "Northmoor Community Safety Partnership",
    "Harbour Services",
    "All Saints School",
    "Ashdale Council and all partners",
    "",
  ])("is silent: %s", (leadAgency) => {
    expect(fires("V08", anAction({ leadAgency }))).toBe(false);
  });
});

describe("V09 narrative in the owner cell", () => {
  test.each([
    "Procedures now include a clause that was agreed",
    "Head of Housing 12/03/2018",
    "Action completed 1st April 2018",
  ])("fires: %s", (leadOfficer) => {
    expect(fires("V09", anAction({ leadOfficer }))).toBe(true);
  });
  test.each([
    "Head of Safeguarding and Named Nurse for Adults at Risk",
    "Practice Manager and Practice Lead, in liaison with hospitals",
    "May Centre 24/7 Team",
    "Section 47 Lead",
  ])("is silent: %s", (leadOfficer) => {
    expect(fires("V09", anAction({ leadOfficer }))).toBe(false);
  });
});

describe("V22 completion in the wrong column", () => {
  test.each([
    ["target", anAction({ target: noDate("Implemented and ongoing") })],
    ["target", anAction({ target: aDate("2018-05-31", { text: "Completed 31 May 2018" }) })],
    ["officer", anAction({ leadOfficer: "Service Manager. Action completed 1 April" })],
  ])("fires in the %s", (_, action) => {
    expect(fires("V22", action)).toBe(true);
  });
  test.each([
    "Completed by end of May 2018",
    "To be completed May 2018",
    "For completion May 2018",
    "Once completed in May",
    "May 2018",
    "Not completed",
  ])("is silent for a target: %s", (text) => {
    expect(fires("V22", anAction({ target: aDate("2018-05-31", { text }) }))).toBe(false);
  });
  test("shows the words", () => {
    expect(messageOf("V22", anAction({ target: noDate("Done in May") }))).toContain(
      'The target cell says "Done in May"',
    );
    expect(fires("V22", aCompleteAction({ leadAgency: "Closed Cases Team" }))).toBe(false);
  });
});
