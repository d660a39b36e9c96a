/** Numbers of recommendations: kept as they are typed, and told from other short texts. */
import {
  countsOn,
  isListItem,
  isPartOfRef,
  isRefShaped,
  leadingRef,
  letteredPart,
  refOf,
  sameRef,
  startsWithNumber,
} from "../../src/plan/refs";

describe("the ref in a cell of a ref column", () => {
  test.each([
    ["1.", "1"],
    ["1", "1"],
    ["1)", "1"],
    ["12a", "12a"],
    ["1.2", "1.2"],
    ["1.2.", "1.2"],
    ["R4", "R4"],
    ["Rec 4", "4"],
    ["Recommendation No 4", "4"],
    ["Recommendation No. 4:", "4"],
    ["Recommendation\n4", "4"],
    ["Recommendation A", "A"],
    ["No 7", "7"],
    ["# 7", "7"],
    ["Action 3", "3"],
  ])("%j is %s without what only says that it is a number", (text, ref) => {
    expect(refOf(text)).toBe(ref);
  });

  test.each([
    ...["OV-12", "SC (24/25) 01", "DHR 12 R3", "SAR-A/3", "1a(i)", "10(b)", "1 & 2", "Learning point 4", "MD-CQC-07"],
    ...["iv", "(i)", "(12)", "Q3", "x", "Training", "Finding 3", "KLOE S1", "Para 4.12", "2023/24-07"],
  ])("%j stays as it is typed", (text) => {
    expect(refOf(text)).toBe(text);
  });

  test.each([
    ...["", "-", "–", "n/a", "TBC", "Recommendation", "March 2016", "12 June", "31/03/2016", "Q3 2019/20", "Mar-16"],
    "All staff are to be trained in the new procedure by June",
  ])("%j is none", (text) => {
    expect(refOf(text)).toBeNull();
  });
});

describe("the shape of a ref, wherever it stands", () => {
  test.each([
    ...["1", "1.", "12a", "1.2.3", "R4", "OV-12", "SC (24/25) 01", "DHR 12 R3", "SAR-A/3", "1a(i)", "10(b)", "1 & 2"],
    ...["Learning point 4", "MD-CQC-07", "Rec 4", "Recommendation No 4"],
    ...["2023.1 (Minor)", "7 (High)"],
  ])("%j has it", (text) => {
    expect(isRefShaped(text)).toBe(true);
  });

  test.each([
    ...["", "Training", "3 weeks", "4 staff", "12 June", "March 2016", "Recommendation", "see note", "Local"],
    ...["1 and 2 of the review", "31/03/2016x", "Completed actions", "Westshire Police", "iv"],
    ...["(Minor)", "2023.1 (resolved)"],
  ])("%j has not", (text) => {
    expect(isRefShaped(text)).toBe(false);
  });
});

describe("a recommendation that opens with its ref", () => {
  test.each([
    ["Recommendation No 4 Train all staff", "4", "Train all staff"],
    ["Recommendation 12: Train all staff", "12", "Train all staff"],
    ["Recommendation No 1", "1", ""],
    ["RECOMMENDATION 2.1 – Train", "2.1", "Train"],
    ["Recommendation 4a Train", "4a", "Train"],
    ["Recommendation B: Train", "B", "Train"],
    ["Rec. 5 – Train\nand test", "5", "Train\nand test"],
  ])("%j, whatever else the plan's refs are", (text, ref, rest) => {
    expect(leadingRef(text, "named")).toEqual({ ref, rest });
  });

  test.each([
    ["1. Agree a protocol", "1", "Agree a protocol"],
    ["1) Agree a protocol", "1", "Agree a protocol"],
    ["(1) Agree a protocol", "1", "Agree a protocol"],
    ["1: Agree a protocol", "1", "Agree a protocol"],
    ["1 – Agree a protocol", "1", "Agree a protocol"],
    ["2.1 Train staff", "2.1", "Train staff"],
    ["2.1. Train staff", "2.1", "Train staff"],
    ["4a. that the board meets", "4a", "that the board meets"],
    ["R3: Audit files", "R3", "Audit files"],
    ["R3 Audit files", "R3", "Audit files"],
    ["OV-12: Audit files", "OV-12", "Audit files"],
    ["A1.3. Audit files", "A1.3", "Audit files"],
    ["10(b) Review the form", "10(b)", "Review the form"],
    ["Learning point 4: Review the form", "Learning point 4", "Review the form"],
  ])("%j, where refs stand before texts", (text, ref, rest) => {
    expect(leadingRef(text, "set off")).toEqual({ ref, rest });
    expect(text.startsWith("Rec") || leadingRef(text, "named") === null).toBe(true);
  });

  test("a bare number only where the plan is known to number so", () => {
    expect(leadingRef("2 Train staff", "bare")).toEqual({ ref: "2", rest: "Train staff" });
    expect(leadingRef("2 Train staff", "set off")).toBeNull();
  });

  test.each([
    ...["Recommendations of 2012 are to be reviewed", "Train 4 members of staff", "Record all 12 visits", ""],
    ...["2 officers will attend", "3 months after publication", "12 June is the day of the launch", "1,200 homes"],
    ...["999 calls are to be reviewed", "2.5 FTE posts", "1.5 million pounds", "24/7 cover", "12. June meeting"],
    ...["COVID-19: keep the learning", "1. Train staff\n2. Train volunteers", "2-3 officers", "30 days", "5-year plan"],
    ...["1.", "16 to 18 year olds", "101 calls: review them", "2016: a review"],
  ])("but not %j", (text) => {
    expect(leadingRef(text, "bare")).toBeNull();
  });
});

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

test.each([
  ["• Train staff", true],
  ["- Train staff", true],
  ["a) Train staff", true],
  ["(ii) Train staff", true],
  ["iv. Train staff", true],
  ["A protocol", false],
  ["I will write to them", false],
  ["Train staff", false],
  ["", false],
])("%j is an item of a list: %s", (text, expected) => {
  expect(isListItem(text)).toBe(expected);
});

describe("refs of parts", () => {
  test.each([
    ["1", "1.1"],
    ["1", "1a"],
    ["1", "1(a)"],
    ["1", "1-2"],
    ["1", "1/2"],
    ["1.1", "1.1.2"],
    ["R1", "r1.2"],
    ["R 1", "R1a"],
    ["A", "A1"],
    ["AFI1", "1.1"],
    ["Rec. 2", "2.10"],
    ["R3", "3(a)"],
  ])("%s has the part %s", (whole, part) => {
    expect(isPartOfRef(whole, part)).toBe(true);
  });
  test.each([
    ["1", "12"],
    ["1", "1"],
    ["1", "2.1"],
    ["", "1"],
    ["1", "1 and 2"],
    ["R1", "R12"],
    ["AFI1", "12"],
    ["AFI1", "2.1"],
    ["AFI1", "1"],
    ["AFI1", "B1.1"],
  ])("%j has no part %s", (whole, part) => {
    expect(isPartOfRef(whole, part)).toBe(false);
  });

  test("a letter alone is said with what it is a part of, so that it is not used twice", () => {
    expect(letteredPart("1", "(a)")).toBe("1(a)");
    expect(letteredPart("2", "iv")).toBe("2iv");
    expect(letteredPart("2", "2.1")).toBeNull();
    expect(letteredPart("", "a")).toBeNull();
  });
});

test("refs are the same whatever their case and spaces", () => {
  expect(sameRef("12a", "12 A")).toBe(true);
  expect(sameRef("1.1", "1.10")).toBe(false);
});

describe("a letter or a Roman number that opens a text of a plan that counts so", () => {
  test.each([
    ["(iii) Train staff", "(iii)", "Train staff"],
    ["iii) Train staff", "iii", "Train staff"],
    ["a. Train staff", "a", "Train staff"],
    ["(b) Train staff", "(b)", "Train staff"],
  ])("%j", (text, ref, rest) => {
    expect(leadingRef(text, "lettered")).toEqual({ ref, rest });
  });

  test.each(["A plan for staff", "I. ", "e.g. training", "(see above) Train staff", "a. Book it\nb. List it"])(
    "but not %j",
    (text) => {
      expect(leadingRef(text, "lettered")).toBeNull();
    },
  );

  test.each([
    [null, "(i)", true],
    ["(iii)", "(iv)", true],
    ["b", "c", true],
    ["c", "a", true],
    ["h", "i", true],
    [null, "(c)", false],
    ["a", "c", false],
    ["ii", "iv", false],
  ])("after %j comes %j: %j", (before, ref, follows) => {
    expect(countsOn(before, ref)).toBe(follows);
  });
});
