import { lastRevision, revisedInTarget } from "../../../src/plan/actions/revisions";
import { aDate, noDate } from "../../support/plans";

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
