/** Lines and rows that are no part of an action, told from those that are. */
import { blockHeadedBy, blockOpenedBy, isParticular, tellsOfPaper } from "../../../src/plan/rows/blocks";
import { isGuidanceRow } from "../../../src/plan/rows/guidanceRow";
import { labelledLine } from "../../../src/plan/rows/labelledLine";
import { isDateBanner, isPageNumber, isSentence, loneKind, namesSection } from "../../../src/plan/rows/loneText";
import { isCountRow, isTotalRow, planScore } from "../../../src/plan/rows/planShape";
import { isPointer, pointsAbove } from "../../../src/plan/rows/pointers";
import { blankTexts } from "../../../src/plan/rows/rowTexts";

test("a page's number is told from a text that speaks of a page", () => {
  expect(["Page 1 of 3", "page 12", "Page 2/3"].filter(isPageNumber)).toHaveLength(3);
  expect(["Page 4 of the guidance to be rewritten", "Web page 1", "Pages", ""].filter(isPageNumber)).toEqual([]);
});

describe("a label opens a block", () => {
  test.each([
    ["Signed off by:", "sign-off"],
    ["Approved by", "sign-off"],
    ["Signed off for submission:", "sign-off"],
    ["Signature", "sign-off"],
    ["Name:", "sign-off"],
    ["Version control", "versions"],
    ["Document history", "versions"],
    ["Distribution list", "note"],
    ["Notes:", "note"],
    ["Next review date: May 2026", "note"],
    ["Glossary of terms", "key"],
    ["RAG summary", "summary"],
    ["Number of actions", "summary"],
  ])("%j: %s", (label, kind) => {
    expect(blockOpenedBy(label)).toBe(kind);
  });

  test.each([
    ...[
      "Completed actions",
      "Overview report recommendations",
      "Approved premises to be inspected",
      "Notes of meetings",
    ],
    ...["Signed agreements should be kept by every agency that takes part in the scheme", "Name the lead", "1", ""],
    ...["Review the distribution list", "Version of the truth", "Summary of the review to be shared", "Agreed actions"],
    "Approved for funding",
  ])("but not %j", (label) => {
    expect(blockOpenedBy(label)).toBeNull();
  });
});

describe("a line above the headings tells of the paper, and does not name it", () => {
  test.each([
    "Last updated 14/10/2025 (DA co-ordinator). Please email changes, do not overtype other agencies' rows.",
    "Updated monthly by the Board's business unit",
    "Owner: subgroup for reviews. Seen by the Board each quarter.",
    "Monitored by the Improvement Board on the second Thursday of the month",
    "Position as at 31 March 2026",
    "Changes to the business unit, please",
    "Prepared for the March meeting",
  ])("%j", (line) => {
    expect(tellsOfPaper(line)).toBe(true);
  });
  test.each([
    "Ashdale Domestic Homicide Review 3 – action plan",
    "Updated action plan of the Northmoor review",
    "As at March 2026: improvement plan of Westshire",
    "Review of the death of Adult B",
    "Publishing standards of the library service",
  ])("but not %j", (line) => {
    expect(tellsOfPaper(line)).toBe(false);
  });
});

describe("headings of another table open a block", () => {
  test.each([
    [["Name", "Position", "", "Date"], [], "sign-off"],
    [["Version", "Date", "Author", "Change"], [], "versions"],
    [["Agency", "Number of actions", "Complete"], ["Ashdale Council", 3, 1], "summary"],
  ])("%j", (row, next, kind) => {
    expect(blockHeadedBy(row, next)).toBe(kind);
  });
  test.each([
    [["Name the lead", "Position papers", "Date"], []],
    [
      ["Number of officers", "Raise it", "Westshire Police"],
      ["2", "Train", "Police"],
    ],
    [["Status", "Date", "Comments"], []],
    [["Version"], []],
  ])("but not %j", (row, next) => {
    expect(blockHeadedBy(row, next)).toBeNull();
  });
});

test("particulars of the paper above the headings", () => {
  expect(["Last updated", "Date of report", "Version", "Author", "Reporting period"].every(isParticular)).toBe(true);
  expect(
    ["Ashdale review", "Action plan", "Updating the policy for all of the agencies involved"].some(isParticular),
  ).toBe(false);
});

describe("a line says what the rows below it belong to", () => {
  test.each([
    [["Recommendation 2", "Train all staff"], { kind: "recommendation", ref: "2", text: "Train all staff" }],
    [["Recommendation", "2", "Train all staff"], { kind: "recommendation", ref: "2", text: "Train all staff" }],
    [["Recommendation No. 2a:", "Train"], { kind: "recommendation", ref: "2a", text: "Train" }],
    [["Finding 3", "Cards are lost"], { kind: "recommendation", ref: "Finding 3", text: "Cards are lost" }],
    [["Recommendation", "Train all staff"], { kind: "recommendation", ref: "", text: "Train all staff" }],
    [["Recommendation 2: Train all staff"], { kind: "recommendation", ref: "2", text: "Train all staff" }],
    [["Recommendation: Train all staff"], { kind: "recommendation", ref: "", text: "Train all staff" }],
    [["Lead agency", "Ashdale Council"], { kind: "agency", agency: "Ashdale Council" }],
    [["Agency: Ashdale Council"], { kind: "agency", agency: "Ashdale Council" }],
    [["Theme 2", "Training"], { kind: "section", section: "Theme 2 Training" }],
  ])("%j", (texts, line) => {
    expect(labelledLine(texts)).toEqual(line);
  });
  test.each([
    [["Recommendations agreed", "12"]],
    [["Recommendation", "Action"]],
    [["Theme of the review", "Training"]],
    [["Agencies are to meet", "Ashdale Council"]],
    [["Train all staff"]],
    [["Recommendation 1", "Train", "Ashdale Council", "June 2026"]],
  ])("but not %j", (texts) => {
    expect(labelledLine(texts)).toBeNull();
  });
});

describe("a cell points at another", () => {
  test.each([
    ...[
      "As above",
      "as above.",
      "Same as above",
      "As per above",
      "See above",
      "ditto",
      "Ditto.",
      "do.",
      '"',
      "''",
      "〃",
      "”",
    ],
    ...["as 1.1", "As per 2", "see action 3.2", "See 1.1 above", "same as recommendation 4", "as R3"],
  ])("%j", (text) => {
    expect(isPointer(text)).toBe(true);
  });
  test.each([
    ...[
      "",
      "As above, and the Trust",
      "Above and beyond",
      "Do this",
      "See the policy",
      "as soon as possible",
      "As agreed",
    ],
    ...["see above for the reasons why this has not been done", "Ashdale Council", "-", "1.1", "asap"],
  ])("not %j", (text) => {
    expect(isPointer(text)).toBe(false);
  });
  test("at the row above, or at a number", () => {
    expect(pointsAbove("as above")).toBe(true);
    expect(pointsAbove("as 1.1")).toBe(false);
  });
});

describe("a row only counts, or adds up", () => {
  const mapping = { ref: 0, recommendation: 1, action: 2, leadAgency: 3, target: 4, status: 5 };
  test.each([[["Complete", 4]], [["", "Ashdale Council", 3, 1]], [["Red", "", "2 of 7"]]])("%j counts", (row) => {
    expect(isCountRow(row, mapping)).toBe(true);
  });
  test.each([
    [[1, "Agree a protocol"]],
    [[1, "Agree a protocol", "", "", 46_000, 0.5]],
    [[1, "Agree a protocol", "Write it", "", "", 3]],
    [["Complete", "yes"]],
    [["A heading that is far too long for the label of a count", 3]],
  ])("%j does not", (row) => {
    expect(isCountRow(row, mapping)).toBe(false);
  });
  test.each([
    [["Total", 2, "", "1 complete"]],
    [["", "Total actions"]],
    [[12, "Total number of actions"]],
    [["Sub-total", "", 3]],
    [["Grand total: 12"]],
    [["", "", "Average", "83%"]],
    [["", "", "Average", 0.8333]],
    [["Overall progress", "", "62 %"]],
    [["", "Total actions: 13", "", "Complete: 5"]],
    [["Total", "", "Red: 1", "Amber: 3", "Green: 9"]],
    [["Complete: 5", "Overdue: 2 of 13"]],
    [["Actions – 13", "", "Closed = 38 %"]],
  ])("%j is a total", (row) => {
    expect(isTotalRow(row)).toBe(true);
  });
  test.each([
    [["1", "Total time should be known", "Publish it"]],
    [["Total review of policy"]],
    [["Average waits to be cut", "62%"]],
    [["Overall progress of the scheme to be told", 3]],
    [["Total", "Ashdale Council"]],
    [["Total", "Complete: see below"]],
    [["Complete: 5"]],
    [["Ward: 3", "Complete: 5"]],
    [["1", "Close all actions", "Head of Housing", "Complete: 2026"]],
    [[12, 3]],
    [["", ""]],
  ])("%j is none", (row) => {
    expect(isTotalRow(row)).toBe(false);
  });
});

describe("guidance below the headings", () => {
  const mapping = { ref: 0, recommendation: 1, action: 2, leadAgency: 3, target: 4, progress: 5 };
  test.each([
    [["(number)", "(as in the report)", "(what)", "(who)", "(when)", ""]],
    [["", "From the report", "What will be done", "Please name one", "DD/MM/YYYY", ""]],
    [
      [
        "Number",
        "Taken from the review",
        "What is agreed",
        "Name of lead",
        "Date will be included here.",
        "Summary of work",
      ],
    ],
    [["No", "As set out", "Local/regional/national", "Who leads?", "", "e.g. policy published"]],
  ])("%j is it", (row) => {
    expect(isGuidanceRow(row, mapping)).toBe(true);
  });
  test.each([
    [
      [
        "As in report",
        "Copy it over",
        "Your part",
        "Post, not name",
        "Original date, do not change",
        "Two or three lines",
        "Choose from list",
      ],
    ],
    [
      [
        "Number given by us",
        "Word for word",
        "What you will do",
        "One agency only",
        "A date, not “ongoing”",
        "Keep it short",
        "Pick one, leave blank if new",
      ],
    ],
  ])("and where nothing stands in it that numbers, dates or states: %j", (row) => {
    expect(isGuidanceRow(row, { ...mapping, status: 6 })).toBe(true);
  });
  test.each([
    [["R1", "Policy", "Write it", "Ashdale Council", "When the panel agrees", "As above", "Choose from list"]],
    [["A", "Policy", "Write it, please", "Board", "After the inquest ends", "What was asked", "In progress"]],
    [["", "Policy", "Write it", "Ashdale Council", "After the inquest ends", "Begun", "Waiting for the panel"]],
    [["Theme", "What was learnt", "How it is taught", "Board", "Ongoing", "", "Open"]],
  ])("but not %j", (row) => {
    expect(isGuidanceRow(row, { ...mapping, status: 6 })).toBe(false);
  });
  test.each([
    [["1", "What staff are told will be included", "State what is told", "Ashdale Council", "June 2026", "Begun"]],
    [["", "What works should be known", "Describe it", "Ashdale Council", "", "Please see the report"]],
    [["", "Name of the worker", "Describe it", "Westshire Police", "", ""]],
    [["2", "Review/renew the policy", "Write it", "", "TBC", ""]],
    [["", "", "", "", "", ""]],
  ])("%j is an action, or nothing", (row) => {
    expect(isGuidanceRow(row, mapping)).toBe(false);
  });
});

describe("texts that stand alone", () => {
  const below = { titles: new Set<string>(), aboveFirstHeader: false, leadsOn: false };
  test.each([
    "Completed actions",
    "Superseded",
    "Open recommendations",
    "In progress",
    "May 2026",
    "Q3 2025/26",
    "Autumn 2026",
  ])("%j is a banner, whatever stands below it", (text) => {
    expect(loneKind(text, below)).toBe("banner");
    expect(namesSection(text)).toBe(true);
  });
  test.each(["Open the new service", "Complete the audit of files", "May the board decide", "2026"])(
    "%j does not say that it names a section",
    (text) => {
      expect(namesSection(text)).toBe(false);
      expect(isDateBanner(text)).toBe(false);
    },
  );
  test("five small words make a sentence", () => {
    expect(isSentence("Audit files each month and tell the board")).toBe(true);
    expect(isSentence("Northmoor Review of Services – Final Version")).toBe(false);
  });
});

test("what a row has of an action is counted", () => {
  const texts = { ...blankTexts(), ref: "1", recommendation: "Agree a protocol", action: "Write the protocol" };
  expect(planScore({ ...texts, leadAgency: "Ashdale Council", target: "46000", status: "Open" })).toBe(5);
  expect(planScore({ ...texts, action: "" })).toBe(1);
  expect(planScore({ ...blankTexts(), ref: "0.1", recommendation: "1 May 2026", action: "Author" })).toBe(0);
});
