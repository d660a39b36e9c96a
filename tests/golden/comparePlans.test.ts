/** The golden tests are only as good as their comparison: it must see every difference and say where it is. */
import type { Plan } from "../../src/plan/model";
import { differences } from "../support/comparePlans";
import { trackerOf, type GoldenSource } from "../support/goldenCase";
import { anAction, aPlan } from "../support/plans";

const plan: Plan = aPlan([anAction({ row: 6, ref: "1", recordedRag: "amber" }), anAction({ row: 7, ref: "2" })], {
  sheet: "Review 1",
  skipped: [{ row: 5, why: "banner" }],
});

describe("comparing plans with what was expected", () => {
  test("looks only at what the expectation names", () => {
    const expected = [{ sheet: "Review 1", actions: [{ row: 6 }, { ref: "2" }] }];
    expect(differences("a-case", [plan], expected)).toEqual([]);
  });

  test("names case, sheet, row and field of a difference", () => {
    const expected = [{ actions: [{ row: 6, status: { state: "complete" }, rag: { recorded: "red" } }, { row: 7 }] }];
    expect(differences("a-case", [plan], expected)).toEqual([
      'a-case, sheet "Review 1", row 6, status.state: expected "complete", read "in-progress"',
      'a-case, sheet "Review 1", row 6, rag.recorded: expected "red", read "amber"',
    ]);
  });

  test.each([
    ["a plan too few", [], 'a-case: 0 plan(s) expected, 1 read ("Review 1")'],
    [
      "an action too many",
      [{ actions: [{ row: 6 }] }],
      'a-case, sheet "Review 1": 1 actions expected, 2 read (row 6, row 7)',
    ],
    [
      "another reason to skip",
      [{ skipped: [{ row: 5, why: "title" }] }],
      'a-case, sheet "Review 1", row 5, skipped.why: expected "title", read "banner"',
    ],
    [
      "a field that the model does not have",
      [{ colour: "red" }],
      'a-case, sheet "Review 1", colour: expected "red", read nothing',
    ],
    [
      "another row among the joined",
      [{ actions: [{ row: 6, rows: [7] }, {}] }],
      'a-case, sheet "Review 1", row 6, rows[0]: expected 7, read 6',
    ],
  ])("sees %s", (_, expected, message) => {
    expect(differences("a-case", [plan], expected)).toEqual([message]);
  });
});

describe("a source as cells", () => {
  const source: GoldenSource = {
    dateSystem: 1904,
    sheets: [
      {
        name: "Plan",
        rows: { "7": { C: "Ref", E: "Due" }, "9": { D: { date: "1904-01-02" } } },
        numberFormats: { D9: "mmm-yy" },
      },
      { name: "Archive", hidden: true, rows: { "1": { A: "x" } } },
      { name: "Blank", rows: {} },
    ],
  };

  test("is the smallest rectangle, with dates as serial numbers and formats by column of the grid", () => {
    const { sheets, dateSystem } = trackerOf(source);
    expect(dateSystem).toBe(1904);
    expect(sheets).toEqual([
      {
        sheet: "Plan",
        firstRow: 7,
        firstColumn: 3,
        values: [
          ["Ref", "", "Due"],
          ["", "", ""],
          ["", 1, ""],
        ],
        numberFormats: new Map([[1, ["General", "General", "mmm-yy"]]]),
        merges: [],
      },
    ]);
  });

  test("lists hidden and empty sheets as left out", () => {
    expect(trackerOf(source).leftOut).toEqual([
      { sheet: "Archive", why: "hidden" },
      { sheet: "Blank", why: "empty" },
    ]);
  });
});
