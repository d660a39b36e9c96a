/** What "complete" is made of: each step needs something of its own to show. */
import { assuranceOf, type AssuranceTexts } from "../../../src/plan/status/assurance";

const CLAIMED: AssuranceTexts = {
  state: "complete",
  outcome: "",
  evidence: "",
  verified: "",
  statusTexts: ["Complete"],
};
const of = (texts: Partial<AssuranceTexts>) => assuranceOf({ ...CLAIMED, ...texts });

test("an action that is not complete has none", () => {
  for (const state of ["in-progress", "not-started", "withdrawn", "unknown"] as const) {
    expect(of({ state, verified: "Yes" })).toBeNull();
  }
});

test.each(["", "Complete", "Completed 12/03/2024", "TBC", "-", "To follow", "Not yet known"])(
  "an outcome of %j is a bare claim",
  (outcome) => {
    expect(of({ outcome })).toBe("claimed");
  },
);

test.each([
  "Nine in ten staff have been trained",
  "Repeat calls fell by a third; evaluation to follow",
  "No repeat incidents have been seen",
])("an outcome of %j says more, and is stated", (outcome) => {
  expect(of({ outcome })).toBe("outcome");
});

test.each([
  "Audit report 4",
  "No further incidents recorded",
  "See minutes of the board",
  "See attachment 3",
  "See attachments",
])("evidence of %j is referenced", (evidence) => {
  expect(of({ evidence })).toBe("evidence");
});

test.each([
  ...["None", "To follow", "Evidence to be provided", "Awaited", "N/A", "No", "Required", "(to follow)", "Required."],
  ...["Evidence is awaited", "No evidence", "None available", "None yet", "See above"],
])("evidence of %j is not", (evidence) => {
  expect(of({ evidence })).toBe("claimed");
});

test.each(["Yes", "Y", "✓", "J Bloggs", "12/03/2024", "Chair of the board 12/03/2024"])(
  "a sign-off of %j verifies",
  (verified) => {
    expect(of({ verified })).toBe("verified");
  },
);

test.each([
  ...["No", "N", "Not yet", "Pending", "-", "TBC", "To be signed off", "Sign-off awaited", "Sign off to follow"],
  ...["Signoff pending", "Verification not yet received", "☐"],
])("a sign-off of %j does not", (verified) => {
  expect(of({ verified })).toBe("claimed");
});

test.each([
  ["Closed – verified", "verified"],
  ["Complete and checked", "verified"],
  ["Completed and signed off by the board", "verified"],
  ["Closed – not verified", "claimed"],
  ["Complete, awaiting verification", "claimed"],
  ["Unverified – complete", "claimed"],
  ["Closed – to be verified", "claimed"],
  ["Complete, not yet independently verified", "claimed"],
  ["Complete – awaiting final validation", "claimed"],
])("a status of %j: %s", (statusText, assurance) => {
  expect(of({ statusTexts: [statusText] })).toBe(assurance);
});

test("what one of the status cells denies, the other does not verify", () => {
  expect(of({ statusTexts: ["Complete and verified", "Not yet verified by the board"] })).toBe("claimed");
});
