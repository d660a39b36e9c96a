/** "Date of completion and outcome" in its two halves. */
import { splitCompletionAndOutcome } from "../../../src/plan/actions/completionAndOutcome";

const DATES = new Set(["31/03/2016", "March 2016", "31 March 2016", "12.5.16"]);
const isDate = (text: string): boolean => DATES.has(text);

test.each([
  ["31/03/2016 – Policy published", "31/03/2016", "Policy published"],
  ["31/03/2016 - Policy published - and sent", "31/03/2016", "Policy published - and sent"],
  ["31/03/2016\nPolicy published", "31/03/2016", "Policy published"],
  ["31/03/2016. Policy published", "31/03/2016", "Policy published"],
  ["31 March 2016: Policy published", "31 March 2016", "Policy published"],
  ["31 March 2016 Policy published", "31 March 2016", "Policy published"],
  ["31/03/2016 Letter sent", "31/03/2016", "Letter sent"],
  ["31/03/2016 meeting held", "", "31/03/2016 meeting held"],
  ["12.5.16 A letter was sent", "", "12.5.16 A letter was sent"],
  ["March 2016", "March 2016", ""],
  ["Policy published", "", "Policy published"],
  ["Policy published – 31/03/2016", "", "Policy published – 31/03/2016"],
  ["31/03/2016Policy published", "", "31/03/2016Policy published"],
  ["", "", ""],
  ["Completed", "Completed", ""],
  ["Completed.", "Completed.", ""],
  ["Done and signed off", "Done and signed off", ""],
  ["Completed. All wards use the tool; audit 20 of 20.", "Completed", "All wards use the tool; audit 20 of 20."],
  ["Complete – audit of 20 files", "Complete", "audit of 20 files"],
  ["Achieved: all 12 wards", "Achieved", "all 12 wards"],
  ["Closed\nNo further incidents", "Closed", "No further incidents"],
  ["Completed in April 2016. 40 staff trained.", "Completed in April 2016", "40 staff trained."],
  // Not the action, or not done.
  ["Completed in part", "", "Completed in part"],
  ["To be completed. Audit to follow", "", "To be completed. Audit to follow"],
  ["Not completed: no funds", "", "Not completed: no funds"],
  ["Completed risk assessments are sampled", "", "Completed risk assessments are sampled"],
  ["Completion expected: May 2016", "", "Completion expected: May 2016"],
  ["90% complete. One ward left", "", "90% complete. One ward left"],
  ["Completed by the police only. The trust is to follow", "", "Completed by the police only. The trust is to follow"],
])("%j", (text, completed, outcome) => {
  expect(splitCompletionAndOutcome(text, isDate)).toEqual({ completed, outcome });
});
