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
  ["Next ordinary meeting of the Board on 12 June 2016", "2016-06-12"],
  ["Credit union board 12 June 2016", "2016-06-12"],
  ["Subgroup 12 June 2016", "2016-06-12"],
  ["Panels 12 June 2016", "2016-06-12"],
  ["Workshops, autumn 2016", "2016-11-30"],
  ["Partnership Q3 2016/17", "2016-12-31"],
  ["Leaflet – 12 June 2016", "2016-06-12"],
  ["Leaflet- March 2016", "2016-03-31"],
  ["Diwedd / End of Sept 2016", "2016-09-30"],
  ["Health / 30 June 2016", "2016-06-30"],
  ["O&S 12 November 2015", "2015-11-12"],
  ["Zone A: March 2016", "2016-03-31"],
  ["LSCB 12 November 2015", "2015-11-12"],
  ["With lift works 2017", "2017-12-31"],
  ["Alongside the office move, June 2016", "2016-06-30"],
])("%j is %s", (text, date) => {
  expect(readText(text)).toMatchObject({ date, datesNamed: 1, ongoing: false, problem: null });
});

test.each(["Board meeting 12 June", "Police: March", "Leaflet – 12 June"])("%j lacks its year", (text) => {
  expect(readText(text)).toMatchObject({ date: null, problem: "no-year" });
});

test("an occasion that is moved has a revised date", () => {
  expect(readText("Board meeting moved to 12 June 2016")).toMatchObject({
    date: "2016-06-12",
    revisedTo: "2016-06-12",
  });
});

test.each([
  "Police: March 2016\nNorthmoor health trust: ongoing",
  "Police: March 2016\nHealth: ongoing",
  "Police: March 2016, Health: ongoing",
])("%j: what is ongoing for one has a date for the other", (text) => {
  expect(readText(text)).toMatchObject({ date: "2016-03-31", ongoing: true, problem: null });
});

test.each(["Police: March 2016 Health ongoing", "Police: March 2016\nHealth trust and all larger surgeries: ongoing"])(
  "%j is prose: ongoing, and no date",
  (text) => {
    expect(readText(text)).toMatchObject({ date: null, ongoing: true });
  },
);

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
  "Plan / strategy 2016",
  "Approved / signed 12 June 2016",
  "Care Act 2014",
  "Children's plan March 2016",
  "Board meeting of 12 June 2016 to decide",
  "Leaflet 12 June 2016",
  "O&S 2016",
  "CSP March 2016",
  "Depending on the board of 12 June 2016",
  "Awaiting the board of 12 June 2016",
  "March 2016 – Police; June 2016 when the audit is done",
  "March 2016 – shared with the police; June 2016 – Health",
  "March 2016 – see the minutes; June 2016 – Health",
  "March 2016 – all members of the larger of the two groups; June 2016 – Health",
  "March 2016 – Police; then the rest June 2016 – Health",
  "Police: March 2016\nHealth: not known",
  "The members of the steering group will hold their next ordinary meeting on 12 June 2016",
])("%j is no date", (text) => {
  expect(readText(text)).toMatchObject({ date: null, problem: "not-a-date" });
});
