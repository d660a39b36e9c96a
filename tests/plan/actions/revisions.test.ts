import { analyse } from "../../../src/analysis/analyse";
import { lastRevision, revisedInTarget } from "../../../src/plan/actions/revisions";
import { newDates } from "../../../src/plan/newDates";
import { PRESETS } from "../../../src/rag/presets";
import { aDate, noDate } from "../../support/plans";
import { sheetOf } from "../../support/sheetOf";

test("of two dates in a column of revised dates the last is the date now", () => {
  const now = lastRevision(aDate("2025-09-30", { text: "30/09/25, now 31/01/26", revisedTo: "2026-01-31" }));
  expect(now).toMatchObject({ date: "2026-01-31", revisedTo: null, revisedBefore: ["2025-09-30"] });
});

test("what stands alone stays as it is", () => {
  const alone = [aDate("2025-09-30"), noDate("TBC"), aDate("2025-09-30", { revisedTo: "2025-09-30" })];
  expect(alone.map(lastRevision)).toEqual(alone);
});

test("a target tells its revision, or none", () => {
  expect(revisedInTarget(aDate("2025-03-31", { revisedTo: "2025-09-30" }))).toMatchObject({ date: "2025-09-30" });
  expect(revisedInTarget(aDate("2025-03-31"))).toBeNull();
});

/** What is read of a cell in the column of revised dates beside the target 31/03/2026. */
function readOf(cell: string, columns = ["Target date", "Revised date"], target = "31/03/2026") {
  const rows = [
    ["Ref", "Recommendation", "Action", "Lead agency", ...columns, "Status"],
    ["1", "Agree a protocol.", "Write and adopt it.", "Ashdale Council", target, cell, "Open"],
    ["2", "Train all staff.", "Run the courses.", "Ashdale Council", "31/03/2027", "30/06/2027", "Open"],
    ["3", "Publish a leaflet.", "Print it.", "Westshire Police", "30/04/2027", "", "Open"],
  ];
  const settings = { asAt: "2026-02-20", preset: PRESETS.BRAG, quarters: "financial", publication: null } as const;
  const { plans, findings } = analyse({ sheets: [sheetOf(rows)], leftOut: [], dateSystem: 1900 }, settings);
  const action = plans[0]?.plan.actions[0];
  if (action === undefined) throw new Error("No action was read.");
  return {
    now: action.revised?.date,
    times: newDates(action).size,
    asked: findings.filter(({ check, row }) => check === "V14" && row === 2).map(({ message }) => message),
  };
}

describe("a column of revised dates", () => {
  test.each([
    ["a date a line", "31/05/26\n31/08/26\n31/12/26", "2026-12-31", 3],
    ["with commas", "31/05/2026, 31/08/2026", "2026-08-31", 2],
    ["with semicolons and months", "May 2026; August 2026; Dec 2026", "2026-12-31", 3],
    ["told as a story", "31/10/2026, then 31/12/2026, now 28/02/2027", "2027-02-28", 3],
    ["told with arrows", "31/05/26 → 31/08/26 → 31/12/26", "2026-12-31", 3],
    ["that begins with the original", "31/03/2026\n30/06/2026\n30/09/2026", "2026-09-30", 2],
    ["a date alone", "30/06/2026", "2026-06-30", 1],
    ["the same date twice", "30/06/2026\n30/06/2026", "2026-06-30", 1],
    ["a range, which is one", "1 May – 30 June 2026", "2026-06-30", 1],
  ])("holds the history: %s", (_, cell, now, times) => {
    expect(readOf(cell)).toEqual({ now, times, asked: [] });
  });

  test("with the newest first, the first is the date now, and that is asked about", () => {
    expect(readOf("31/12/26\n31/08/26\n31/05/26")).toEqual({
      now: "2026-12-31",
      times: 3,
      asked: [
        expect.stringMatching(
          /^3 dates in one cell: .*, not the earliest first\. Read as re-dated to 31 December 2026;/u,
        ),
      ],
    });
  });

  test("brought forward at last, the last is the date now, and that is asked about", () => {
    expect(readOf("31/05/26\n31/12/26\n31/08/26")).toEqual({
      now: "2026-08-31",
      times: 3,
      asked: [expect.stringContaining("Read as re-dated to 31 August 2026")],
    });
  });

  test.each([
    ["of several agencies", "Police: 31/05/2026, Housing: 31/08/2026"],
    ["of several parts", "Phase 1 31/05/2026, phase 2 31/08/2026"],
    ["of numbered actions", "1. 31/05/2026\n2. 31/08/2026"],
    ["of two things", "31/05/2026 and 31/08/2026"],
  ])("holds no history: dates %s, of which the latest counts", (_, cell) => {
    expect(readOf(cell)).toEqual({
      now: "2026-08-31",
      times: 1,
      asked: [expect.stringMatching(/Only the latest counts; split it/u)],
    });
  });
});

describe("a column of target dates", () => {
  const inTarget = (cell: string) => readOf("", ["Target date", "Revised date"], cell);

  test("of several dates and a revision, the revision is the date now", () => {
    expect(inTarget("31/05/2026, 30/06/2026 (revised 31/08/2026)")).toMatchObject({ now: "2026-08-31", times: 1 });
  });

  test("tells its revisions where it says so", () => {
    expect(inTarget("31/10/2026, then 31/12/2026, now 28/02/2027")).toEqual({ now: "2027-02-28", times: 2, asked: [] });
  });

  test.each(["31/05/26\n31/08/26\n31/12/26", "31/05/2026, then 31/12/2026"])(
    "holds the dates of several things else: %j",
    (cell) => {
      expect(inTarget(cell)).toEqual({
        now: undefined,
        times: 0,
        asked: [expect.stringMatching(/Only the latest counts/u)],
      });
    },
  );
});
