/** Which rows may be headers, what a header of several rows says, and which rows repeat it. */
import type { CellValue } from "../../../src/plan/cells";
import { HeaderRows, hasDateHeadings, headerTexts, namesColumns } from "../../../src/plan/columns/headerRows";
import { CellLooks } from "../../../src/plan/columns/profile";
import { textOf } from "../../../src/plan/text";
import { planOf } from "./support/smallPlan";

const looks = new CellLooks({ asAt: "2025-06-30", quarters: "financial", publication: null });
const rows = new HeaderRows(looks);
const LONG =
  "Please write here what was done, by whom and with what result, in as few words as you can, and name the files";

test.each<[row: readonly CellValue[]]>([
  [["Ref", "Recommendation", "Action", "Lead"]],
  [["", "Action to take", "Target date", ""]],
  [["What we will do", "Who will do it"]],
  [["Our measure", "Our deadline"]],
  [["Action", LONG, "Target date"]],
  [["Action", "Lead", 2024, 2025]],
  [["Action", "Lead", "31/03/2025", "30/06/2025"]],
  [["Action", "Lead", 45_658, 45_689, 45_717]],
  [["(Action)", "[Lead]:"]],
  [["Action", "Lead", 1990, 2100]],
  [["Action", "Deadline", "q", "w", "z", "r"]],
  // A day among words is no action's.
  [["Action", "Lead", "due by 31/03/2025"]],
  [["Action", "Lead", "31/03/2025 at the latest"]],
  [["FINALIZED", "Organization"]],
  [["#", "%"]],
  [["“Action”", "Lead…"]],
  [["What we found", " How it went "]],
  [["Why it was late", "Action"]],
  [["…", "Action", "Lead"]],
  [["Action", "Lead", "", "", "", "", "", ""]],
])("%j may be a header", (row) => {
  expect(rows.mayBe(row)).toBe(true);
});

test.each<[row: readonly CellValue[]]>([
  [["Action", ""]],
  [["Zyx", "Wotsit", "Blurb"]],
  [["Whatever we found", "However it went"]],
  // One heading among many other texts is a cell of a plan.
  [["Action", "Deadline", "q", "w", "z", "r", "p"]],
  [["Action", "Lead", 12]],
  [["Action", "Lead", 2024, 2025, 2026]],
  [["Action", "Lead", true]],
  [["Action", "Lead", 1989]],
  [["Action", "Lead", 2101]],
  [["Action", `${LONG} ${LONG}`, `${LONG} ${LONG}`, "Lead"]],
  [["Action", "x".repeat(701), "Lead"]],
  // A day alone is an action's.
  [["Action", "Lead", "31/03/2025"]],
  [["Action", "Lead", " 31/03/2025 "]],
])("%j may be none", (row) => {
  expect(rows.mayBe(row)).toBe(false);
});

test.each<[row: readonly CellValue[], is: boolean]>([
  [["Action", 45_658, 45_689, 45_717], true],
  [[45_658, 45_689, 45_717], true],
  [["Action", 45_658, 45_689], false],
  [["Action", 45_658, 45_658, 45_689], false],
  [["Action", 45_717, 45_689, 45_658], false],
  [["Action", 45_658, "", 45_689, 45_717], false],
  [["Action", 45_658, 45_689, 12], false],
  [["Action", 45_658.5, 45_689, 45_717], false],
  [["Action", 12, 45_658, 45_689, 45_717], false],
  // From 1990 to 2060.
  [["Action", 32_874, 32_905, 32_933], true],
  [["Action", 32_873, 32_905, 32_933], false],
  [["Action", 58_743, 58_773, 58_806], true],
  [["Action", 58_743, 58_773, 58_807], false],
])("the numbers of %j are days that head columns: %s", (row, is) => {
  expect(hasDateHeadings(row)).toBe(is);
  if (is) expect(namesColumns(["Lead", ...row, "Action"])).toBe(true);
});

test.each<[row: readonly CellValue[], is: boolean]>([
  [["Recommendation", "Action", "Lead agency", "Target date"], true],
  [["Recommendation", "Action", "Lead agency"], true],
  [["Recommendation", "Action"], false],
  [["Notes", "Comments", "Objective"], true],
  [["What we will do", "Who will do it", "By when"], true],
  [["Recommendation", "Action", "Priority"], false],
  // Half of its columns are enough.
  [["Recommendation", "Action", "Lead agency", "", "", "", ""], true],
  [["Recommendation", "Action", "Lead agency", "q", "w", "z"], true],
  // The words of a plan's own cells.
  [["Completed", "Local", "Agreed", "31/03/2025"], false],
  [["Recommendation", "Action", "Due March 2025"], false],
  [["Recommendation", "Action", "RAG green"], false],
  [["Recommendation", "Action", "Accepted"], false],
  [["Recommendation", "Action", "National"], false],
  [["Recommendation", "Action", "Completed"], false],
  [["Zebra crossing action", "Harbour wall action", "Otter pond action"], false],
  [["Recommendation", "Action", "Actions taken so far by the team in this year and in the last"], false],
  [["Recommendation", "Action", "Lead agency", "q", "w", "z", "r"], false],
  [["Recommendation on the zebra crossing by the old mill", "Train the action team", "Lead"], false],
])("%j names its columns for certain: %s", (row, is) => {
  expect(rows.isFull(row)).toBe(is);
});

test.each<[value: CellValue, label: string]>([
  ["Lead\r\nagency ", "Lead\nagency"],
  [2025, "2025"],
  [45_658, "January 2025"],
])("a cell of %j is labelled “%s”", (value, label) => {
  expect(rows.labelOf(value)).toBe(label);
});

test("a cell of a day is labelled with its month in either date system", () => {
  expect(new HeaderRows(looks, 1904).labelOf(44_196)).toBe("January 2025");
});

describe("the rows of a sheet that may be headers, after an edit", () => {
  const HEAD = ["Action", "Lead", "Target date"];
  const OTHER = ["Recommendation", "Owner", "Due date"];
  const texts = (word: string): string[] => [`${word} zyx`, "wotsit", "blurb"];
  const first = [texts("One"), HEAD, texts("Two"), texts("Three"), OTHER, texts("Four")] as const;
  const [one, head, two, three, other, four] = first;

  test.each<[what: string, after: readonly (readonly CellValue[])[], likely: number[]]>([
    ["none", first, [1, 4]],
    ["a row put in above them", [texts("New"), ...first], [2, 5]],
    ["a row put in between them", [one, head, two, texts("New"), three, other, four], [1, 5]],
    ["a row taken out between them", [one, head, three, other, four], [1, 3]],
    ["one of them taken out", [one, head, two, three, four], [1]],
    ["the first of them changed", [one, texts("New"), two, three, other, four], [4]],
    ["another put in", [one, head, two, [...HEAD], three, other, four], [1, 3, 5]],
    ["the row above one of them changed", [one, head, two, texts("New"), other, four], [1, 4]],
    ["all others", [[...OTHER], texts("New")], [0]],
  ])("%s", (_, after, likely) => {
    const own = new HeaderRows(looks);
    expect(own.likelyIn("Plan", first)).toEqual([1, 4]);
    expect(own.likelyIn("Plan", after)).toEqual(likely);
    // Another sheet is another matter.
    expect(own.likelyIn("Other", [head])).toEqual([0]);
  });
});

describe("a header of several rows", () => {
  const read = (grid: readonly (readonly string[])[], isSplit: boolean, merges?: Parameters<typeof headerTexts>[4]) =>
    headerTexts(grid, 0, grid.length - 1, isSplit, merges, textOf);

  test("whose lines were broken is joined", () => {
    const grid = [
      ["Recommend-", "Action to", "Lead", "", "Recommenda"],
      ["ation", "be taken", "Agency", "Status", "tion"],
    ];
    expect(read(grid, true).headings).toEqual([
      "Recommendation",
      "Action to be taken",
      "Lead Agency",
      "Status",
      "Recommendation",
    ]);
    expect(read(grid, true).naming).toEqual(read(grid, true).headings);
  });

  test.each([
    ["Action", "", "Action"],
    ["", "Action", "Action"],
    // A capital begins a word.
    ["Sub-", "Theme", "Sub- Theme"],
    ["Target", "date (New)", "Target date (New)"],
    ["Our recommenda", "tion made", "Our recommendation made"],
    // Each is a word by itself, though both together would be one.
    ["Time", "scale", "Time scale"],
    ["Date as", "signed off", "Date as signed off"],
    ["1.", "action", "1. action"],
    ["Blurb", "of it", "Blurb of it"],
  ])("whose lines were broken: “%s” over “%s” is “%s”", (above, below, heading) => {
    expect(read([[above], [below]], true).headings).toEqual([heading]);
  });

  test.each([
    ["Progress", "Q1", "Progress Q1"],
    // What says enough, or is blurred.
    ["Dates", "Target date", "Target date"],
    ["Our response", "Date circulated", "Date circulated"],
    ["Otter pond", "Notes", "Notes"],
    ["", "Notes", "Notes"],
  ])("whose group “%s” stands over “%s” is named “%s”", (group, heading, naming) => {
    expect(read([[group], [heading]], false).naming).toEqual([naming]);
  });

  test("with groups over it has them in front, but a heading that says enough is named by itself", () => {
    const grid = [
      ["Timing", "", "Owner", ""],
      ["Target date", "Revised", "Agency", ""],
    ];
    const { headings, naming } = read(grid, false);
    // Nothing stands below the last column.
    expect(headings).toEqual(["Timing – Target date", "Timing – Revised", "Owner – Agency", ""]);
    expect(naming).toEqual(["Target date", "Revised", "Agency", ""]);
  });

  test("has groups as wide as their merged cells", () => {
    const grid = [
      ["Progress", "", ""],
      ["Q1", "Q2", "Notes"],
    ];
    const merges = [{ row: 0, column: 0, rows: 1, columns: 2 }];
    expect(read(grid, false, merges).headings).toEqual(["Progress – Q1", "Progress – Q2", "Notes"]);
    expect(read(grid, false, []).headings).toEqual(["Progress – Q1", "Q2", "Notes"]);
    const elsewhere = [
      { row: 1, column: 0, rows: 1, columns: 2 },
      { row: 0, column: 1, rows: 1, columns: 2 },
    ];
    expect(read(grid, false, elsewhere).headings).toEqual(["Progress – Q1", "Q2", "Notes"]);
    expect(read(grid, false, merges).naming[0]).toBe("Progress Q1");
  });

  test("takes a heading from above where none stands below", () => {
    expect(
      read(
        [
          ["", "Lead"],
          ["Action", ""],
        ],
        false,
      ).headings,
    ).toEqual(["Action", "Lead"]);
  });
});

describe("a header that comes again", () => {
  const HEADER = ["Recommendation", "Action to take", "Lead agency", "Target date", "Status"];
  const first = ["Staff were not trained", "Train all staff now", "Ashdale Council", "31/03/2026", "Open"];
  const second = ["Files were not read", "Audit thirty files", "Northmoor Police", "30/06/2026", "Open"];
  const skipped = (again: readonly string[]): unknown =>
    planOf([HEADER, first, again, second]).skipped.map(({ row, why }) => [row, why]);

  test.each([
    [HEADER],
    [["recommendation", "Action  to take", "Lead agency", "Target Date", "Status"]],
    // The last heading of a page varies.
    [["Recommendation", "Action to take", "Lead agency", "Target date", "Position"]],
  ])("%j is no action", (again) => {
    expect(skipped(again)).toEqual([[3, "header"]]);
  });

  test("a row of the plan that has one of its words is an action", () => {
    expect(
      planOf([HEADER, first, ["Status", "Agree what “open” means", "Elm School", "31/07/2026", "Open"], second])
        .actions,
    ).toHaveLength(3);
  });
});

describe("columns that are ticked", () => {
  const plan = (headings: readonly string[], marks: readonly (readonly CellValue[])[]) =>
    planOf([
      ["Action", "Lead agency", "Target date", ...headings],
      ...marks.map((one, at) => [
        `Train team number ${at + 1} in the new form`,
        "Ashdale Council",
        "31/03/2026",
        ...one,
      ]),
    ]);

  test("say how far it is, each in its heading", () => {
    const read = plan(
      ["Not started", "In progress", "Complete"],
      [
        ["✓", "", ""],
        ["", "", "✓"],
        ["", "✓", ""],
      ],
    );
    expect(read.actions.map(({ status }) => status.state)).toEqual(["not-started", "complete", "in-progress"]);
  });

  test("may be marked by a letter of any kind", () => {
    const read = plan(
      ["Not started", "In progress", "Complete"],
      [
        ["x", "", ""],
        ["", "", "x"],
        ["", "x", ""],
      ],
    );
    expect(read.actions.map(({ status }) => status.state)).toEqual(["not-started", "complete", "in-progress"]);
  });

  test("are none where they hold texts", () => {
    const read = plan(
      ["Not started", "In progress"],
      [
        ["we wait for the money", "no news of it"],
        ["as said in May", "half are trained"],
      ],
    );
    expect(read.actions.map(({ status }) => status.state)).not.toContain("complete");
    expect(read.columns.status).toBeUndefined();
  });
});
