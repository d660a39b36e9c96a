/** What a completion date's cell says of the state at the as-at date, 31 March 2018. */
import { completionOf } from "../../../src/plan/status/completion";
import { readText, SETTINGS } from "../dates/settings";

test.each([
  ["31/03/2018", "done"],
  ["01/04/2018", "later"],
  ["April 2018", "later"],
  ["March 2018", "done"],
  ["Q4 2017/18", "done"],
  ["Q1 2018/19", "later"],
  ["Completed", "done"],
  ["Completed May 2016 – reviewed annually", "done"],
  ["Not started", "ahead"],
  ["Not yet complete", "ahead"],
  ["Ongoing", "ahead"],
  ["May 2016 onwards", "ahead"],
  ["N/A", null],
  ["Withdrawn", null],
  ["See outcome", null],
])("%j: %s", (text, completion) => {
  expect(completionOf(readText(text), SETTINGS.asAt)).toBe(completion);
});
