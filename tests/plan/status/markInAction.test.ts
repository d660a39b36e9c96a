/** Marks that open or close an action's own text; and orders, conditions and things still to come, which are none. */
import { markInAction } from "../../../src/plan/status/markInAction";

test.each([
  ["DONE Train all staff", "DONE"],
  ["COMPLETED - Train all staff", "COMPLETED"],
  ["Completed: train all staff", "Completed"],
  ["[Closed] Train all staff", "Closed"],
  ["✓ Train all staff", "✓"],
  ["Train all staff DONE", "DONE"],
  ["Train all staff – done", "done"],
  ["Train all staff (done)", "done"],
  ["Train all staff Completed (12/03/2026)", "Completed (12/03/2026)"],
  ["Train all staff. Completed 12/03/2026", "Completed 12/03/2026"],
  ["Train all staff\nCompleted March 2026", "Completed March 2026"],
  ["Train all staff ✓", "✓"],
  ["WITHDRAWN Train all staff", "WITHDRAWN"],
  ["  DONE Train all staff ", "DONE"],
  ["✓Train all staff", "✓"],
  ["✔️ Train all staff", "✔"],
  ["Train all staff ✔️", "✓"],
  ["Train all staff Completed on 12/03/2026", "Completed on 12/03/2026"],
  ["Names must be shared. Completed 12/03/2026", "Completed 12/03/2026"],
])("%j: %j", (action, mark) => {
  expect(markInAction(action)).toBe(mark);
});

test.each([
  "",
  "Complete the training",
  "COMPLETE THE TRAINING",
  "Ensure the forms are completed",
  "Ensure that audits are Completed",
  "Forms to be completed by March",
  "Forms to be COMPLETED 12/03/2026",
  "Report to the board when closed.",
  "Completed forms to be audited",
  "Review what has been done.",
  "Close the file",
  "Done",
  "1. Done",
  "✓",
  "12 ✓",
  "Put a ✓ against each name",
  "COMPLETED FORMS FOR WARD 4b TO BE CHECKED",
  "Look again at cases Closed 2 May 2026 and those begun later on",
  "Have the forms Completed with care",
])("%j has none", (action) => {
  expect(markInAction(action)).toBeNull();
});
