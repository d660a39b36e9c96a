/** The rating rules: the first that applies decides, in the order that plan-reading.md gives them. */
import { presetNamed, PRESETS } from "../../src/rag/presets";
import { createRater, rate } from "../../src/rag/rate";
import type { ActionChanges } from "../support/plans";
import { aDate, anAction, AS_AT, noDate, ongoing } from "../support/plans";

const PAST = aDate("2018-03-01");
const SOON = aDate("2018-04-20");
const LATER = aDate("2018-12-31");

/** Each line meets the rule it is named for and every rule below it that can hold at the same time. */
const CASES: readonly (readonly [what: string, changes: ActionChanges, colour: string, reason: RegExp])[] = [
  ["withdrawn, though late and delayed", { state: "withdrawn", target: PAST, delayed: true }, "grey", /^Withdrawn$/],
  ["complete, though its date has passed", { state: "complete", target: PAST }, "blue", /^Complete$/],
  ["complete, with the day", { state: "complete", completed: PAST }, "blue", /^Complete since 1 March 2018$/],
  ["overdue, though it is to start later", { target: PAST, start: LATER }, "red", /^30 days overdue/],
  ["overdue by one day", { target: aDate("2018-03-30") }, "red", /^1 day overdue: it was due on 30 March 2018$/],
  ["overdue, though delayed", { target: PAST, delayed: true }, "red", /overdue/],
  ["to start later, though due soon", { start: aDate("2018-04-01"), target: SOON }, "grey", /^Not due: it starts on/],
  ["to start later, without a date", { start: LATER, target: noDate() }, "grey", /^Not due/],
  ["started on the as-at date", { start: aDate(AS_AT), target: LATER }, "green", /^On track/],
  ["without a date", { target: noDate(), delayed: true }, "amber", /^No date: no target date is given$/],
  ["with a date that cannot be read", { target: noDate("TBC") }, "amber", /cannot be read as a date/],
  ["ongoing", { target: ongoing() }, "amber", /^No date: ongoing/],
  ["delayed, though due later", { target: LATER, delayed: true }, "amber", /delayed or at risk/],
  ["due on the as-at date", { target: aDate(AS_AT) }, "amber", /^Due today/],
  ["due in 28 days", { target: aDate("2018-04-28") }, "amber", /^Due in 28 days/],
  ["due in 29 days", { target: aDate("2018-04-29") }, "green", /^On track: due on 29 April 2018$/],
  ["by its revised date, not the passed one", { target: PAST, revised: LATER }, "green", /31 December 2018/],
  ["by its passed revised date", { target: LATER, revised: PAST }, "red", /overdue/],
  ["by its target, where the revised date cannot be read", { target: PAST, revised: noDate("TBC") }, "red", /overdue/],
];

test.each(CASES)("%s", (_, changes, colour, reason) => {
  const rating = rate(anAction(changes), AS_AT, PRESETS.BRAG);
  expect(rating.colour).toBe(colour);
  expect(rating.reason).toMatch(reason);
});

test("by the original date, the reason says so only where the action was re-dated", () => {
  const reasonOf = (changes: ActionChanges) => rate(anAction(changes), AS_AT, PRESETS.Strict).reason;
  expect(reasonOf({ target: PAST, revised: LATER })).toBe("30 days overdue: by its original date it was due on 1 March 2018"); // prettier-ignore
  expect(reasonOf({ target: PAST })).toBe("30 days overdue: it was due on 1 March 2018");
});

test("neither complete nor withdrawn is late, however long ago it was due", () => {
  const lateness = (changes: ActionChanges) => rate(anAction({ ...changes, target: PAST }), AS_AT, PRESETS.BRAG);
  expect(lateness({ state: "complete" }).daysOverdue).toBe(0);
  expect(lateness({ state: "withdrawn" }).daysOverdue).toBe(0);
  expect(lateness({ state: "unknown" }).daysOverdue).toBe(30);
});

test("a rater tells what is signed off from what is only complete, though their dates are one", () => {
  const rater = createRater(AS_AT, PRESETS.Embedded);
  const complete = anAction({ state: "complete", assurance: "claimed" });
  const signedOff = anAction({ state: "complete", assurance: "verified", target: complete.target });
  expect([complete, signedOff].map((action) => rater(action).colour)).toEqual(["green", "blue"]);
});

test("a preset is known by its name in any case, and by no other", () => {
  expect(presetNamed(" brag ")).toBe(PRESETS.BRAG);
  expect(presetNamed("Strict")).toBe(PRESETS.Strict);
  expect(presetNamed("RA")).toBeNull();
});

test("red and overdue are the same actions", () => {
  for (const [, changes] of CASES) {
    const { colour, daysOverdue } = rate(anAction(changes), AS_AT, PRESETS.BRAG);
    expect(daysOverdue > 0).toBe(colour === "red");
  }
});

test("complete is green in the three-colour preset", () => {
  expect(rate(anAction({ state: "complete" }), AS_AT, PRESETS.RAG).colour).toBe("green");
});

test("a rater of many actions gives what rating each gives", () => {
  const rater = createRater(AS_AT, PRESETS.BRAG);
  const actions = CASES.map(([, changes]) => anAction(changes));
  expect(actions.map(rater)).toEqual(actions.map((action) => rate(action, AS_AT, PRESETS.BRAG)));
});
