/** What a completion date's cell says of the state at the as-at date, 31 March 2018. */
import { completionOf, stateInPlaceOfDate } from "../../../src/plan/status/completion";
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

describe("What stands in place of a date", () => {
  test.each([
    ["Superseded by the regional hub, which offers the same from October.", "withdrawn"],
    ["Superseded March 2026", "withdrawn"],
    ["The action was withdrawn at the board of 3 May", "withdrawn"],
    ["No longer required: the unit was closed", "withdrawn"],
    ["Not taken forward", "withdrawn"],
    ["Cancelled by the partnership in May", "withdrawn"],
    ["Not started", "not-started"],
    ["Not yet begun – the post is vacant", "not-started"],
  ])("%j: %s", (text, state) => {
    expect(stateInPlaceOfDate(text)).toBe(state);
  });

  // What was done, what stands for "no date yet", and other states.
  test.each([
    ...["", "N/A", "Not applicable", "31/03/2018", "Completed 3 May 2017: the old leaflet was withdrawn", "Ongoing"],
    ...[
      "Removed the old forms from every surgery",
      "Withdrawn consent is now recorded",
      "Cancelled visits fell by half",
    ],
    ...["Abandoned vehicles were moved", "Transferred to the new system", "Not all staff have started"],
  ])("%j says nothing of the kind", (text) => {
    expect(stateInPlaceOfDate(text)).toBeNull();
  });
});
