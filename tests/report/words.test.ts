/** The small words of the report: the headline, periods, names of sections and plans, posts, shares. */
import fc from "fast-check";
import { actionsByColour, coloursInWords, headlineOf } from "../../src/report/headline";
import { PRESETS } from "../../src/rag/presets";
import { planNames, sectionNames } from "../../src/report/names";
import { comingMonths, formatPeriod, monthOfReport, periodOf } from "../../src/report/period";
import { postsOf } from "../../src/plan/agencies/posts";
import { printedShares } from "../../src/report/shares";
import { sameWords } from "../../src/report/sections/sameWords";
import { counted, formatCount, listed, percent } from "../../src/report/words";

const none = {
  total: 0,
  complete: 0,
  withdrawn: 0,
  outcomeStated: 0,
  outcomeAsked: 0,
  evidenced: 0,
  evidenceAsked: 0,
  verified: 0,
  signOffAsked: 0,
  overdue: 0,
  oldestOverdueDays: 0,
  dueSoon: 0,
  noDateOrOwner: 0,
};

const ONE_WITHOUT_DATE =
  "The one action is open, and not due within the next three months; it has no date or no owner.";

describe("the headline", () => {
  test.each([
    [none, "The plan holds no actions."],
    [
      {
        ...none,
        total: 45,
        complete: 38,
        evidenced: 20,
        evidenceAsked: 38,
        overdue: 4,
        oldestOverdueDays: 245,
        dueSoon: 2,
        noDateOrOwner: 3,
      },
      "Of 45 actions, 38 (84%) are complete, 20 of them with evidence; 4 are overdue, the oldest by 245 days; 2 fall due in the next three months; 3 have no date or no owner.",
    ],
    [{ ...none, total: 1, overdue: 1, oldestOverdueDays: 1 }, "The one action is overdue, by 1 day."],
    [{ ...none, total: 1, noDateOrOwner: 1 }, ONE_WITHOUT_DATE],
    [{ ...none, total: 1, noDate: 1, noDateOrOwner: 1 }, "The one action is open, and has no date that can be read."],
    [
      { ...none, total: 5, complete: 2, outcomeAsked: 2, withdrawn: 1, noDate: 2, noDateOrOwner: 2 },
      "Of 5 actions, 2 (40%) are complete, without an outcome stated; 1 is withdrawn; no open action has a date that can be read, so that nobody can tell whether one is overdue.",
    ],
    // One of the open ones has a date, and is in time.
    [
      { ...none, total: 3, noDate: 2, noDateOrOwner: 2 },
      "Of 3 actions, none is complete; none is overdue; none falls due in the next three months; 2 have no date or no owner.",
    ],
    [{ ...none, total: 1, dueSoon: 1 }, "The one action is open, and falls due in the next three months."],
    [{ ...none, total: 1, withdrawn: 1 }, "The one action is withdrawn."],
    [
      { ...none, total: 1, complete: 1, outcomeStated: 1, outcomeAsked: 1 },
      "The one action is complete, with an outcome stated.",
    ],
    [
      { ...none, total: 2, complete: 2 },
      "Both actions are complete (the tracker has no column for an outcome or evidence).",
    ],
    [
      { ...none, total: 1_200, complete: 1_200, evidenced: 1_200, evidenceAsked: 1_200 },
      "All 1,200 actions are complete, all with evidence.",
    ],
    [
      { ...none, total: 300, complete: 1, outcomeAsked: 1, withdrawn: 2, dueSoon: 1, noDateOrOwner: 1 },
      "Of 300 actions, 1 (under 1%) is complete, without an outcome stated; 2 are withdrawn; none is overdue; 1 falls due in the next three months; 1 has no date or no owner.",
    ],
  ])("%#", (figures, sentence) => expect(headlineOf(figures, "2018-03-31")).toBe(sentence));

  test("gives complete the share that the tables print, where shares add up to 100 %", () => {
    // 5 of 11 is 45 %, here and there; what 27 % and 27 % leave of 100 goes to one of these.
    const rag = { blue: 5, red: 3, amber: 3, green: 0, grey: 0 };
    const figures = { ...none, total: 11, complete: 5, rag };
    expect(headlineOf(figures, "2018-03-31", PRESETS.BRAG)).toMatch(/^Of 11 actions, 5 \(45%\) are complete/);
    expect(printedShares([[5, 3, 3, 0, 0]], 0).rows).toEqual([[0.45, 0.28, 0.27, 0, 0]]);
    expect(headlineOf(figures, "2018-03-31")).toMatch(/5 \(45%\)/);
    // Where a colour is made of more than the complete ones, it is no table's share.
    expect(headlineOf({ ...figures, complete: 4 }, "2018-03-31", PRESETS.BRAG)).toMatch(/4 \(36%\)/);
  });

  describe("says what the completions are made of", () => {
    const plan = { ...none, total: 50, complete: 38 };
    const said = (figures: Partial<typeof none>): string =>
      headlineOf({ ...plan, ...figures }, "2018-03-31").split("; ")[0] ?? "";

    test.each<[what: string, figures: Partial<typeof none>, words: string]>([
      [
        "where nothing more is recorded",
        {},
        "38 (76%) are complete (the tracker has no column for an outcome or evidence)",
      ],
      [
        "where no plan has an evidence column: outcomes stated, not evidence",
        { outcomeStated: 20, outcomeAsked: 38 },
        "38 (76%) are complete, 20 of them with an outcome stated",
      ],
      [
        "all with an outcome",
        { outcomeStated: 38, outcomeAsked: 38 },
        "38 (76%) are complete, all with an outcome stated",
      ],
      [
        "where every plan has an evidence column",
        { outcomeStated: 30, outcomeAsked: 38, evidenced: 20, evidenceAsked: 38 },
        "38 (76%) are complete, 20 of them with evidence",
      ],
      [
        "where some plans have an evidence column: both, each with what it is a part of",
        { outcomeStated: 25, outcomeAsked: 38, evidenced: 8, evidenceAsked: 10 },
        "38 (76%) are complete: an outcome is stated for 25 of 38, evidence is referenced for 8 of the 10 in plans that record it",
      ],
      [
        "where only some plans have an outcome column",
        { outcomeStated: 5, outcomeAsked: 12 },
        "38 (76%) are complete: an outcome is stated for 5 of the 12 in plans that record it",
      ],
      [
        "some verified",
        { evidenced: 20, evidenceAsked: 38, verified: 5, signOffAsked: 38 },
        "38 (76%) are complete, 20 of them with evidence, 5 verified",
      ],
      [
        "none verified, where there is a sign-off column",
        { outcomeStated: 20, outcomeAsked: 38, signOffAsked: 10 },
        "38 (76%) are complete, 20 of them with an outcome stated, none verified",
      ],
      ["verified by the status alone", { verified: 38 }, "38 (76%) are complete, all verified"],
    ])("%s", (_, figures, words) => expect(said(figures)).toBe(`Of 50 actions, ${words}`));
  });

  test.each([
    [1, 0, "The one action is blue"],
    [2, 0, "Both actions are blue"],
    [12, 0, "All 12 actions are blue"],
    [12, 1, "Of 13 actions 12 are blue and 1 red"],
  ])("says it plainly where all actions have one colour: %i and %i", (blue, red, words) => {
    const counts = [
      { label: "Blue", count: blue },
      { label: "Red", count: red },
    ];
    expect(actionsByColour(counts, blue + red)).toBe(words);
  });

  test("names the colours that occur", () => {
    const counts = [
      { label: "Blue", count: 1 },
      { label: "Red", count: 0 },
      { label: "Green", count: 3 },
    ];
    expect(coloursInWords(counts)).toBe("1 is blue and 3 green");
  });
});

test.each([
  ["2018-03-31", null, "2018-01-01", "2018-06-30"],
  ["2018-05-15", null, "2018-04-01", "2018-08-15"],
  ["2018-01-01", null, "2018-01-01", "2018-04-01"],
  ["2018-11-26", null, "2018-10-01", "2019-02-26"],
  ["2018-05-15", "2018-02-20", "2018-02-21", "2018-08-15"],
])("at %s, the last report being of %s, the period is from %s to that day, and what comes is to %s", (...days) => {
  const [asAt, last, from, until] = days;
  expect(periodOf(asAt, last)).toEqual({ from, to: asAt });
  expect(comingMonths(asAt)).toEqual({ from: asAt, to: until });
});

test("reports of one month have one mark, and reports of two months have two", () => {
  expect(monthOfReport("2018-03-31")).toBe("2018-03-31");
  expect(monthOfReport("2018-03-05")).toBe("2018-03-31");
  expect(monthOfReport("2018-04-01")).toBe("2018-04-30");
});

test("a period names its year once where it is one", () => {
  expect(formatPeriod({ from: "2018-01-01", to: "2018-03-31" })).toBe("1 January to 31 March 2018");
  expect(formatPeriod({ from: "2018-12-02", to: "2019-03-31" })).toBe("2 December 2018 to 31 March 2019");
});

describe("sections and plans", () => {
  test("sections are called as they are typed: nothing is cut out of them", () => {
    const sections = [
      "Overview Report Recommendations",
      "Individual Agency Recommendations – Ashdale Housing",
      "Agency: Fern House",
      "",
    ];
    const name = sectionNames(sections);
    expect(sections.map(name)).toEqual([...sections.slice(0, -1), "No section"]);
  });

  test("what has no section is not put under a section that is called “No section”", () => {
    expect(sectionNames(["No section", ""])("")).toBe("No section (total)");
  });

  test("a plan goes by its title, or by its sheet where that is long or another's", () => {
    const long = `Review ${"of many words ".repeat(8)}`;
    const plans = [
      { title: "Northmoor review", sheet: "A", headerRow: 1 },
      { title: long, sheet: "B", headerRow: 1 },
      { title: "Twice", sheet: "C", headerRow: 1 },
      { title: "Twice", sheet: "D", headerRow: 3 },
      { title: "Twice", sheet: "D", headerRow: 30 },
    ];
    expect(planNames(plans)).toEqual(["Northmoor review", "B", "C", "D, row 3", "D, row 30"]);
  });
});

test.each([
  ["Head of Safeguarding", "Head of Safeguarding"],
  ["Medical Director; Named Nurse for Adults at Risk.", "Medical Director, Named Nurse for Adults at Risk"],
  ["Det Supt HQ PVP", "Det Supt HQ PVP"],
  ["Jo Example", ""],
  ["Jo Example – Service Manager", "Service Manager"],
  ["Jo Example Estate Manager", ""],
  ["Head of Customer Services", "Head of Customer Services"],
  ["Deputy Head of Quarrying and Tolls", "Deputy Head of Quarrying and Tolls"],
  ["CSP Learning & Development Officer", "CSP Learning & Development Officer"],
  ["Head of Safeguarding and Named Nurse", "Head of Safeguarding, Named Nurse"],
  ["Service Manager, Assessment", "Service Manager, Assessment"],
  ["Comms lead", "Comms lead"],
  ["NFS task group chair", "NFS task group chair"],
  ["Jo Example, Head of Tolls", "Head of Tolls"],
  ["Supt Example", ""],
  ["Example, Manager", "Manager"],
  ["Manager (Jo Example)", ""],
  ["Jo Example and the Service Manager", "the Service Manager"],
  ["the manager to seek other premises", ""],
  ["Procedures now direct the manager to seek other premises", ""],
  ["", ""],
])("of the lead officer %j the posts are %j", (officer, posts) => expect(postsOf(officer)).toBe(posts));

describe("texts with the same words", () => {
  test.each([
    ["Brief every team.", "Brief every team", true],
    ["Brief  EVERY team", "brief every\nteam", true],
    ["Brief “every” team", 'Brief "every" team', true],
    ["Brief every team", "Brief each team", false],
    ["Brief every team", "Please brief every team", false],
    ["", "…", true],
  ])("%j and %j: %s", (a, b, same) => expect(sameWords(a, b)).toBe(same));

  test("a text has the words of itself with any punctuation added", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "B", "7", " ") });
    fc.assert(fc.property(text, (words) => expect(sameWords(words, `“${words.replaceAll(" ", " – ")}”!`)).toBe(true)));
  });
});

test.each([
  [0, 0, "0%"],
  [0, 9, "0%"],
  [1, 300, "under 1%"],
  [299, 300, "over 99%"],
  [300, 300, "100%"],
  [1, 3, "33%"],
])("%i of %i is %s", (part, whole, text) => expect(percent(part, whole)).toBe(text));

test("counts and lists read as English", () => {
  expect([0, 999, 1_000, 1_234_567].map(formatCount)).toEqual(["0", "999", "1,000", "1,234,567"]);
  expect([counted(1, "day"), counted(2, "day"), counted(0, "piece", "pieces")]).toEqual([
    "1 day",
    "2 days",
    "0 pieces",
  ]);
  expect([listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])]).toEqual([
    "",
    "a",
    "a and b",
    "a, b and c",
  ]);
});
