import { isBareCompletion, isBareState } from "../../src/plan/bareText";
import { statesAnAim, tellsNothing } from "../../src/plan/noNews";

describe("texts that tell nothing of how things stand", () => {
  test.each([
    "",
    "No update",
    "No further update at this time.",
    "No change since last quarter",
    "Nothing to report",
    "Nil return",
    "Update awaited",
    "Awaiting update from the lead agency",
    "See above",
    "Please see action 3",
    "As above.",
    "Ditto",
    "Refer to recommendation 2",
    "Update 10/03/2025: no change",
    "Mar 2025 No update",
    "Delayed – see above",
    "To ensure that all staff are trained",
    "The aim is that every team has the form",
    "Milestone 2: form adopted by all teams",
    "It is intended that the form is used by all",
    "In progress. No update. See above.",
  ])("%s", (text) => {
    expect(tellsNothing(text, isBareState)).toBe(true);
  });

  test.each([
    "No update from the supplier because of a change of owner",
    "No progress: the trainer left",
    "Nothing to report to the board until the audit is back",
    "See above; two teams are left",
    "Delayed: the trainer left",
    "To date 40 staff have been trained",
    "To the board in May, which asked for changes",
    "To mend this, the form was changed",
    "The audit is done and the aim was met",
    "Updated the form",
    "As the trainer left, sessions were moved",
  ])("look-alike: %s", (text) => {
    expect(tellsNothing(text, isBareState)).toBe(false);
  });

  test("what else counts as nothing is for the asker to say", () => {
    expect(tellsNothing("In progress", isBareState)).toBe(true);
    expect(tellsNothing("In progress", isBareCompletion)).toBe(false);
  });
  test("a long text is taken to say something", () => {
    expect(tellsNothing("No update. ".repeat(60), isBareState)).toBe(false);
  });
});

describe("an aim", () => {
  test.each([
    "To brief every team",
    "Target: all teams",
    "We aim to brief every team",
    "Desired outcome – fewer repeats",
  ])("%s", (text) => {
    expect(statesAnAim(text)).toBe(true);
  });
  test.each(["To date none", "Target met", "Aims were agreed", "Teams are to be briefed", ""])("no aim: %s", (text) => {
    expect(statesAnAim(text)).toBe(false);
  });
});
