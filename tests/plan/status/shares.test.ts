/** Shares of an action that are done, as fractions and as percentages. */
import { stateOfFraction, stateOfPercentage } from "../../../src/plan/status/shares";

test.each([
  ["3 of 5", "in-progress"],
  ["3 out of 5 actions completed", "in-progress"],
  ["5/5", "complete"],
  ["5 of the 5 tasks are now complete", "complete"],
  ["0/5", "not-started"],
  ["12 / 12 milestones have been achieved", "complete"],
  ["0 of 0", null],
  ["6 of 5", null],
  ["12/05/2016", null],
  ["3 of 5 wards have replied", null],
  ["1/2 day of training", null],
  ["in 3 of 5 wards", null],
])("%j is %s", (clause, state) => {
  expect(stateOfFraction(clause)).toBe(state);
});

test.each([
  ["1", "complete"],
  ["100", "complete"],
  ["100%", "complete"],
  ["0.5", "in-progress"],
  ["0.25", "in-progress"],
  [" 50 ", "in-progress"],
  ["1%", "in-progress"],
  ["99.5 %", "in-progress"],
  ["33.33%", "in-progress"],
  ["0", "not-started"],
  ["0%", "not-started"],
  ["101", null],
  ["150", null],
  ["-5", null],
  ["50 staff", null],
  ["half", null],
  ["", null],
])("in a column of percentages %j is %s", (text, state) => {
  expect(stateOfPercentage(text)).toBe(state);
});
