/** Columns that tell the actions as what was done, by their headings and where they stand. */
import { settleDone, tellsWhatWasDone } from "../../../src/plan/columns/whatWasDone";
import type { Field } from "../../../src/plan/model";

test.each(
  [
    ...[
      "We did…",
      "What we did",
      "What they have done",
      "So what we have already done?",
      "What the board did about it",
    ],
    ...["What was done", "What has been done in response", "What have been done by health"].slice(0, 2),
    ...["Actions taken", "Action taken by the lead", "Key steps completed", "Main measures carried out"],
    ...["Actions already taken", "Steps which were undertaken", "and you took", "What we did?!"],
  ].map((heading) => [heading]),
)("“%s” asks for what was done", (heading) => {
  expect(tellsWhatWasDone(heading)).toBe(true);
});

test.each(
  [
    ...["Action taken to date", "What we have done so far", "What was done until now", "Actions taken to-date"],
    ...["Summary of action taken & date", "Progress", "Action", "What we will do", "What was done and when"],
    ...["Actions to be taken", "Well did", "The did", "Notes on what we did"],
  ].map((heading) => [heading]),
)("“%s” does not", (heading) => {
  expect(tellsWhatWasDone(heading)).toBe(false);
});

describe("what was done stands for the actions", () => {
  const NAMING = ["Ref", "Recommendation", "What we did", "Lead", "Actions taken"];

  function settled(mapping: Partial<Record<Field, number>>, progress?: readonly number[], naming = NAMING) {
    const fields = new Map(Object.entries(mapping) as [Field, number][]);
    const several = new Map<Field, readonly number[]>(progress === undefined ? [] : [["progress", progress]]);
    settleDone(fields, several, naming);
    return { ...Object.fromEntries(fields), several: several.get("progress") };
  }

  test("right behind the recommendation", () => {
    expect(settled({ recommendation: 1, progress: 2 })).toEqual({ recommendation: 1, action: 2 });
    expect(settled({ recommendation: 1, progress: 2, leadAgency: 3 })).toEqual({
      recommendation: 1,
      action: 2,
      leadAgency: 3,
    });
  });

  test("and what is left of the news is the news", () => {
    expect(settled({ recommendation: 1, progress: 4 }, [2, 4])).toEqual({ recommendation: 1, action: 2, progress: 4 });
    const naming = ["", "Recommendation", "What we did", "Update", "News"];
    expect(settled({ recommendation: 1, progress: 4 }, [2, 3, 4], naming)).toEqual({
      ...{ recommendation: 1, action: 2, progress: 4 },
      several: [3, 4],
    });
  });

  test.each<[what: string, mapping: Partial<Record<Field, number>>]>([
    ["without recommendations", { progress: 2 }],
    ["where another column has the actions", { recommendation: 1, action: 0, progress: 2 }],
    ["before the recommendation", { recommendation: 3, progress: 2 }],
    ["behind the agency", { recommendation: 1, leadAgency: 3, progress: 4 }],
    ["behind the officer", { recommendation: 1, leadOfficer: 3, progress: 4 }],
    ["behind the date", { recommendation: 1, target: 3, progress: 4 }],
    ["behind the state", { recommendation: 1, status: 3, progress: 4 }],
    ["behind the colour", { recommendation: 1, rag: 3, progress: 4 }],
    ["behind the day of completion", { recommendation: 1, completed: 3, progress: 4 }],
    ["where the news has no such heading", { recommendation: 0, progress: 1 }],
    ["where there is no news", { recommendation: 1 }],
  ])("but not %s", (_, mapping) => {
    expect(settled(mapping)).toEqual(mapping);
  });
});
