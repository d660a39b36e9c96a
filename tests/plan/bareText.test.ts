import { isBareCompletion, isBareState, saysNothing } from "../../src/plan/bareText";

const BARE_COMPLETIONS = [
  "",
  "–",
  "✓",
  "N/A",
  "None",
  "Complete",
  "COMPLETED.",
  "Closed",
  "Done",
  "100%",
  "Fully implemented",
  "Completed and Closed 19.03.2015",
  "Complete – March 2016",
  "This action has now been completed.",
  "Closed on 4th May 2017",
  "Signed off\n12/05/2017",
  "Closed – verified",
  "Resolved",
];

const MORE_THAN_COMPLETION = [
  "Complete. The policy was amended.",
  "Completed: audit shows nine in ten staff trained",
  "Policy in place",
  "Training delivered",
  "Staff",
  "See minutes of 4 May 2017",
];

const BARE_STATES = [
  "In progress",
  "In Progress.",
  "Ongoing",
  "On track",
  "Not started",
  "Not yet started",
  "Yet to start",
  "Delayed",
  "At risk",
  "On hold",
  "Partially complete",
  "90% complete",
  "Red",
  "R",
  "Work in progress",
  "Overdue – amber",
  "Pending",
  "Under review",
  "In process – past due",
  "Deferred (delayed)",
  "Proposed for closure",
];

const REASONS = [
  "Delayed: the trainer left",
  "On hold until the new system is live",
  "In progress – first draft with the board",
  "Awaiting funding",
  "Red because two posts are vacant",
];

describe("a bare completion says nothing of what came of an action", () => {
  test.each(BARE_COMPLETIONS)("bare: %s", (text) => {
    expect(isBareCompletion(text)).toBe(true);
  });
  test.each([...MORE_THAN_COMPLETION, "In progress", "Delayed", "Red", "not"])("more: %s", (text) => {
    expect(isBareCompletion(text)).toBe(false);
  });
});

describe("a bare state gives no reason", () => {
  test.each([...BARE_COMPLETIONS, ...BARE_STATES])("bare: %s", (text) => {
    expect(isBareState(text)).toBe(true);
  });
  test.each([...MORE_THAN_COMPLETION, ...REASONS])("more: %s", (text) => {
    expect(isBareState(text)).toBe(false);
  });
  test("a long text is never bare, and is not taken apart", () => {
    expect(isBareState("in progress ".repeat(2000))).toBe(false);
  });
});

describe("as good as blank", () => {
  test.each([
    "TBD",
    "To be agreed",
    "Still to be decided",
    "Not yet assigned",
    "not known",
    "Unallocated",
    "Vacant",
    "Unknown.",
  ])("%j, too", (text) => {
    expect(saysNothing(text)).toBe(true);
  });
  test.each(["", " ", "-", "– –", "?", "TBC", "tba", "N/A", "(none)", "Nil", "To be confirmed"])("%j", (text) => {
    expect(saysNothing(text)).toBe(true);
  });
  test.each([
    "No",
    "3",
    "x",
    "Nil return",
    "None of the audits failed",
    "TBC by the board",
    "Vacant post",
    "Not agreed by the Trust",
  ])("%j says something", (text) => {
    expect(saysNothing(text)).toBe(false);
  });
});
