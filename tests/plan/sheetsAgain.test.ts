/** Sheets are found again by id, name and heading, whichever of them has changed; and never one for another. */
import { markOfSheet, sheetsAgain, type SheetTrace } from "../../src/plan/sheetsAgain";

const TRACES: ReadonlyMap<string, SheetTrace> = new Map([
  ["{1}", { name: "Plan", mark: "No|Action|Status" }],
  ["{2}", { name: "Old plan", mark: "Ref|Recommendation" }],
]);

type Now = readonly (readonly [id: string, name: string, mark: string])[];

const found = (now: Now, traces = TRACES): Record<string, string> =>
  Object.fromEntries(
    sheetsAgain(
      traces,
      new Map(now.map(([id, name]) => [id, name])),
      new Map(now.map(([, name, mark]) => [name, mark])),
    ),
  );

const BOTH = { "{1}": "Plan", "{2}": "Old plan" };

test.each<[string, Now, Record<string, string>]>([
  [
    "nothing has changed",
    [
      ["{1}", "Plan", "No|Action|Status"],
      ["{2}", "Old plan", "Ref|Recommendation"],
    ],
    BOTH,
  ],
  [
    "before they are read",
    [
      ["{1}", "Plan", ""],
      ["{2}", "Old plan", ""],
    ],
    BOTH,
  ],
  [
    "all ids are others",
    [
      ["{7}", "Plan", ""],
      ["{8}", "Old plan", ""],
    ],
    BOTH,
  ],
  [
    "the ids are the other way round",
    [
      ["{2}", "Plan", ""],
      ["{1}", "Old plan", ""],
    ],
    BOTH,
  ],
  [
    "one was renamed",
    [
      ["{1}", "Plan of 2026", "No|Action|Status"],
      ["{2}", "Old plan", "Ref|Recommendation"],
    ],
    { "{1}": "Plan of 2026", "{2}": "Old plan" },
  ],
  ["one was renamed, and nothing is read yet", [["{1}", "Plan of 2026", ""]], { "{1}": "Plan of 2026" }],
  [
    "one was renamed and has another id: its headings tell",
    [
      ["{7}", "Plan of 2026", "No|Action|Status"],
      ["{8}", "Old plan", ""],
    ],
    { "{1}": "Plan of 2026", "{2}": "Old plan" },
  ],
  [
    "another sheet has the id that every first sheet has on the web",
    [
      ["{1}", "Cover", "Welcome"],
      ["{7}", "Plan", "No|Action|Status"],
    ],
    { "{1}": "Plan" },
  ],
  [
    "two were renamed the one as the other",
    [
      ["{1}", "Old plan", "No|Action|Status"],
      ["{2}", "Plan", "Ref|Recommendation"],
    ],
    { "{1}": "Old plan", "{2}": "Plan" },
  ],
  ["one has gone", [["{2}", "Old plan", "Ref|Recommendation"]], { "{2}": "Old plan" }],
  ["all have gone", [["{9}", "Notes", "Note"]], {}],
])("where %s", (_what, now, expected) => {
  expect(found(now)).toEqual(expected);
});

test("a sheet without headings is not found by having none", () => {
  expect(found([["{9}", "Notes", ""]], new Map([["{1}", { name: "Plan", mark: "" }]]))).toEqual({});
});

test("a heading stays what it is when the plan below it is brought up to date", () => {
  const sheet = (status: string) => ({
    sheet: "Plan",
    firstRow: 1,
    firstColumn: 1,
    values: [
      ["Action plan", "", ""],
      ["No", "Action", "Status"],
      [1, "Agree", status],
    ],
    numberFormats: new Map(),
  });
  expect(markOfSheet(sheet("Complete"))).toBe("No|Action|Status");
  expect(markOfSheet(sheet("")).length).toBeGreaterThan(0);
  expect(markOfSheet(sheet("In progress"))).toBe(markOfSheet(sheet("Complete")));
});
