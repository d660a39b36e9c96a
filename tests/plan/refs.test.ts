/** Numbers of recommendations: normalised, and told from other short texts. */
import { leadingRef, refOf, startsWithNumber } from "../../src/plan/refs";

test.each([
  ["1.", "1"],
  ["1", "1"],
  ["(12)", "12"],
  ["12a", "12A"],
  ["1.2", "1.2"],
  ["R4", "R4"],
  ["Rec 4", "4"],
  ["Recommendation No 4", "4"],
  ["Recommendation No. 4:", "4"],
  ["No 7", "7"],
  ["# 7", "7"],
  ["OV-12", "OV-12"],
  ["Action 3", "3"],
])("%j is the ref %s", (text, ref) => {
  expect(refOf(text)).toBe(ref);
});

test.each([
  "",
  "Training",
  "March 2016",
  "see note",
  "Recommendation",
  "1 and 2 of the review",
  "31/03/2016x",
  "Local",
])("%j is no ref", (text) => {
  expect(refOf(text)).toBeNull();
});

test.each([
  ["Recommendation No 4 Train all staff", "4", "Train all staff"],
  ["Recommendation 12: Train all staff", "12", "Train all staff"],
  ["Recommendation No 1", "1", ""],
  ["RECOMMENDATION 2.1 – Train", "2.1", "Train"],
])("%j starts with the ref %s", (text, ref, rest) => {
  expect(leadingRef(text)).toEqual({ ref, rest });
});

test.each(["Recommendations of 2012 are to be reviewed", "Train 4 members of staff", "Record all 12 visits", ""])(
  "%j starts with no ref",
  (text) => {
    expect(leadingRef(text)).toBeNull();
  },
);

test.each([
  ["2. All staff", true],
  ["3) All staff", true],
  ["1.2. All staff", true],
  ["2 members of staff", false],
  ["2016: a review", false],
  ["", false],
])("%j starting with a number of its own: %s", (text, expected) => {
  expect(startsWithNumber(text)).toBe(expected);
});
