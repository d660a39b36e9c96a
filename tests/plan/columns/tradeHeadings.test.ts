/** Headings of other trades: measures, members, tasks that are done in per cent; and look-alikes that mean something else. */
import type { Field } from "../../../src/plan/model";
import { bestOf } from "./support/column";
import { fieldOf } from "./support/fieldOf";

describe("A heading of another trade", () => {
  test.each<[heading: string, field: Field | null]>([
    ["Measure Title", "action"],
    ["Measure description", "action"],
    ["Measure No.", "ref"],
    ["Measure Status", "status"],
    // What success is measured by is no action, and what it costs is nothing that is read.
    ["Measure of success", "expectedOutcome"],
    ["Success measures", "expectedOutcome"],
    ["Estimated Cost of Measure", null],
    ["Recommendation in the code", "recommendation"],
    ["Actions from the 2024 review", "action"],
    // The day of an action's review is no action.
    ["Action review date", null],
    ["Actionee", "leadOfficer"],
    ["Re-agreed due date", "revised"],
    ["Re-planned completion", "revised"],
    // "re" alone makes no revision of a word.
    ["Required date", "target"],
    ["Date reported", null],
    ["What we saw when we went back", "progress"],
    ["What the team found at the follow-up visit", "progress"],
    ["Lesson theme", "section"],
    ["Key question", "section"],
    ["Applies to", "scope"],
    ["Finding category", "section"],
    // What was found is told by its own column.
    ["Finding", "recommendation"],
    ["Area of concern", "recommendation"],
    // What was seen the first time is the finding.
    ["What we saw", "recommendation"],
    ["What the panel found", "recommendation"],
  ])("%j is read as %j", (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  });
});

describe("Cells below a heading", () => {
  test("numbers that their cells show as per cent are shares done, and neither counts nor refs", () => {
    expect(bestOf("% done", [1, 0.4, 0.7, 0, 1], "0%")).toBe("status");
    // Whole numbers in no such format, under a heading that says nothing, are no state.
    expect(bestOf("Pages", [1, 4, 7, 0, 1])).not.toBe("status");
  });

  test("figures that recur below “Code” are a state's, and those that differ number the rows", () => {
    expect(bestOf("Code (see key)", [4, 3, 2, 1, 4, 3, 5, 2, 4, 2])).toBe("status");
    expect(bestOf("Code", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toBe("ref");
    // Without the word, figures that recur may be the numbers of recommendations with several actions.
    expect(bestOf("Ref", [1, 1, 2, 2, 2, 3, 4, 4, 5, 5])).toBe("ref");
  });

  test("firms by their legal form, and airports, are bodies; a person's own name is none", () => {
    expect(
      bestOf("Owner", ["Skylark Air Navigation Ltd", "Coastline Express Limited", "Blue Apron Handling plc"]),
    ).toBe("leadAgency");
    expect(bestOf("Owner", ["Sam Poole", "Kit Rowe", "Jo Larch"])).toBe("leadOfficer");
  });

  test("numbers with how grave each is behind them are refs; a grade alone is none", () => {
    expect(bestOf("CAR", ["2023.1 (Minor)", "2023.2 (Minor)", "2024.1 (Major)", "2024.2 (Minor)"])).toBe("ref");
    expect(bestOf("Grade", ["Minor", "Minor", "Major", "Minor"])).not.toBe("ref");
  });
});
