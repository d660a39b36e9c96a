/** Dates behind a few words that say whose or what they are; and words that only look like such a label. */
import { readText } from "./settings";

test.each([
  ["Board meeting 12 June 2016", "2016-06-12"],
  ["Quarterly board meeting, 12 June 2016", "2016-06-12"],
  ["Next meeting of the Board on 12 June 2016", "2016-06-12"],
  ["Cabinet – 12 June 2016", "2016-06-12"],
  ["To be presented to Cabinet on 12 June 2016", "2016-06-12"],
  ["Launch event May 2016", "2016-05-31"],
  ["Police: 31/03/2016", "2016-03-31"],
  ["Northmoor Health Trust: by end of March 2016", "2016-03-31"],
  ["Training: Q3 2016/17", "2016-12-31"],
])("%j is %s", (text, date) => {
  expect(readText(text)).toMatchObject({ date, datesNamed: 1, ongoing: false, problem: null });
});

test("a revised date counts behind a label too", () => {
  expect(readText("Police: March 2016 (revised June 2016)")).toMatchObject({
    date: "2016-03-31",
    revisedTo: "2016-06-30",
    problem: null,
  });
});

test.each([
  "Approved by the Northmoor board 12 June 2016",
  "Agreed at board meeting 12 June 2016",
  "Following the board meeting 12 June 2016",
  "Minutes of board meeting 12 June 2016",
  "Subject to board meeting 12 June 2016",
  "Last updated: March 2016",
  "Ashdale strategy – 2016",
  "Care Act 2014",
  "Children's plan March 2016",
  "Board meeting of 12 June 2016 to decide",
  "The members of the steering group will hold their next ordinary meeting on 12 June 2016",
])("%j is no date", (text) => {
  expect(readText(text)).toMatchObject({ date: null, problem: "not-a-date" });
});
