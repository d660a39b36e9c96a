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
])("%j", (text, completed, outcome) => {
  expect(splitCompletionAndOutcome(text, isDate)).toEqual({ completed, outcome });
});
