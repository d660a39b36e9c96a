/** Words of statuses that were mistyped, and words that only look like them. */
import { classifyStatusText } from "../../../src/plan/status/classifyStatusText";
import { withoutSlips } from "../../../src/plan/status/slips";

test.each([
  ["Comlpeted", "completed"],
  ["Completd", "completed"],
  ["Onging", "ongoing"],
  ["Ongonig", "ongoing"],
  ["In progess", "in progress"],
  ["not startd", "not started"],
  ["Acheived", "achieved"],
  ["Implmented in full", "implemented in full"],
  ["Superceeded", "superseded"],
  ["Witdrawn", "withdrawn"],
])("%j was meant for %j", (typed, meant) => {
  expect(withoutSlips(typed)).toBe(meant);
});

test.each([
  ...[
    "Completed",
    "Achieve",
    "Achieves",
    "Complet",
    "Competed",
    "Completes",
    "Stated",
    "Starter",
    "Commended",
    "Deliver",
  ],
  ...["Incomplete", "Relayed", "Regress", "Outgoing", "Unfinished", "Closd", "Deferral", "Rejection", ""],
  // A sentence hangs on no single word.
  "The form was comlpeted by each of the eleven surgeries",
])("%j is left as it is", (typed) => {
  expect(withoutSlips(typed)).toBeNull();
});

test("a word that says something by itself is no slip: “Uncompleted”, “Not acheived”", () => {
  expect(classifyStatusText("Uncompleted")?.state).toBe("in-progress");
  expect(classifyStatusText("Not acheived")?.state).toBe("in-progress");
});
