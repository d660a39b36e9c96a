/** What single cells look like without their heading: what must be taken for each kind, and what must not. */
import { kindsOf, type Kind } from "../../../src/plan/columns/cellKind";
import type { CellValue } from "../../../src/plan/cells";
import { SETTINGS } from "../dates/settings";

const isA = (value: CellValue, kind: Kind): boolean => kindsOf(value, SETTINGS).includes(kind);

const LONG = "The partnership agreed one pathway and told every team of it, in a letter that went out in May";

const TABLE: Partial<Record<Kind, readonly [are: readonly CellValue[], areNot: readonly CellValue[]]>> = {
  date: [
    [
      "31/03/2016",
      "March 2016",
      "by end of Q3 2016/17",
      "31 March",
      "within 6 months of publication",
      "01/04/2099",
      "24/01/16",
    ],
    [
      "24/01",
      "24.1",
      "1-12",
      "Ongoing",
      "TBC",
      "See minutes",
      "Room 12",
      `Policy agreed by March 2016, ${LONG}`,
      42460,
      "",
    ],
  ],
  dateWord: [
    [
      "Ongoing",
      "on-going",
      "TBC",
      "t.b.c.",
      "ASAP",
      "Immediate",
      "immediately",
      "To be confirmed",
      "Not set",
      "Done",
      "Complete",
      "a.s.a.p",
      "Annual",
      ...[
        "TBA",
        "n/a",
        "NA",
        "To be agreed",
        "To be set",
        "Annually",
        "ongoing – see minutes",
        "Completed",
        "a.s.a.p.",
      ],
    ],
    [
      "31/03/2016",
      "The ongoing review",
      ...["Completeness", "Donations", "We say TBC", "Annuals", "Immediacy"],
      "Various teams told us of it in the letters that they sent us in May of that year",
    ],
  ],
  serial: [
    [31_400, 42_460, 58_900],
    [31_399, 58_901, 12, "42460"],
  ],
  number: [
    [0, 12, -3, "12", "7", "£1,200", "€ 3.50", "1,200.5"],
    ["12 teams", "1.2.3", "31/03/2016", "Ward 4", "£", "5.", "a12"],
  ],
  percent: [
    [0, 0.5, 1, "50%", "50 per cent", "5 percent", "7.5 % done", "33.33%"],
    [1.5, -0.1, "50", "half", "1000%", "about 50%", "5x%", "50.%"],
  ],
  state: [
    ["Complete", "In progress", "not started", "Withdrawn", "75%"],
    ["3/5", "Green", "1 = complete", "See minutes", `Completed: ${LONG}`],
  ],
  colour: [
    ["Green", "A", "Red – overdue", "🟢"],
    ["Greenfield", "G = good", "Complete"],
  ],
  tick: [
    ["✓", "x", "Yes", "N", "FALSE", true, "✔", "☑", "√", "✅", "🗸", "ü", "✗", "✘", "☐", "☒", "no", "y", "true"],
    ["Yes, in part", "xx", "1", 1, "not y"],
  ],
  ref: [
    ["1.2", "R3", "10(b)", "a", "(b)", "c)", "d.", 1, 12, 999, "12", "12."],
    ["31/03/2016", "Policy", 0, 1000, 1.5, "by", "(an)"],
  ],
  response: [
    [
      "Agreed",
      "Fully accepted",
      "Not agreed",
      "Partly accepted",
      "Rejected",
      "Noted",
      "In part",
      "Supported: see text",
      "Agree",
      "Reject",
      "Support",
      "Decline",
      ...[
        "Accept",
        "Accepts",
        "Fully agreed",
        "Partially accepted",
        "Not accepted",
        "Unagreed",
        "Partial",
        "Partially",
      ],
      ...["Note", "For noting", "Not supported", "Disagreed", "Disagree", "Agreed by the whole board"],
    ],
    [
      ...[
        "Agreement",
        "The board agreed",
        "Agreed by the board at its first meeting",
        "Notes",
        "Partiality",
        "Supporting",
      ],
      ...["Rejection", "Declines", "Not agreeable"],
    ],
  ],
  reach: [
    [
      "Local",
      "locally",
      "Regional",
      "National",
      "Multi-agency",
      "Multiagency",
      "single agency",
      "Nationally",
      "County",
    ],
    ["Localism", "The local board", "Nationality"],
  ],
  level: [
    [
      "High",
      "medium",
      "L",
      "Very high",
      "High priority",
      "Low risk",
      "Must do",
      "Best practice",
      "Risk critical",
      "High-risk",
      "Medium term",
    ],
    ["Highway", "High street team", "Mediums", "S", "Highrisk", "A high", "Verylow"],
  ],
  organisation: [
    [
      "Northmoor Council",
      "Ashdale NHS Trust",
      "NHS England",
      "Northmoor Police",
      "Elm Housing Association",
      "Westshire ICB",
      "Hartwell Homes Ltd",
      "ICB / NHS",
    ],
    [
      "Update the policy",
      "High",
      "31/03/2016",
      "The partnership agreed on one pathway for all and told every team of it in the letters that Ashdale Council sent out to them in May",
    ],
  ],
  post: [
    [
      "Head of Safeguarding",
      "Named Nurse",
      "the head of housing, Ashdale Council",
      "Sam Poole, Named Nurse",
      "the head of housing and safeguarding for Ashdale",
      "Head of Safeguarding.",
      // A department's word in a post names no department.
      "Finance Manager",
      "Housing Options Manager",
      "Legal Services Manager",
      "Head of Housing. Named Nurse of the ICB",
    ],
    [
      "Officers told the Named Nurse today.",
      "Officers did not know of the earlier calls by the Named Nurse.",
      "the head of housing and the duty manager at Ashdale Council",
      "Safeguarding",
    ],
  ],
  team: [
    ["Finance", "Finance / Legal", "IT team"],
    ["Ashdale Council", "Sam Poole", "Update policy"],
  ],
  person: [
    [
      "J. Okafor",
      "Sam Poole",
      "S.Poole",
      "Dr A. N. Other",
      "JO",
      "J.O.",
      "JO / SP",
      "J O",
      "J. O",
      "JO/SP",
      "McDonald",
      "O'Neill",
      "Sam P.",
    ],
    [
      "Update policy",
      "31 March",
      "Green",
      "Northmoor Council",
      "the board",
      "Amber",
      "High",
      "Complete",
      "In Progress",
      "Very High",
      "Housing",
      "Amber Green",
      "All",
      "4 JO",
      "JO 4",
      "4 O",
      "J 4",
      "ICB / NHS",
    ],
  ],
  acronym: [["JOK"], ["JO", "JO / SP", "Jok", "JOKE"]],
  text: [
    ["Update the policy of the trust", LONG],
    ["Update the policy", "31st of March 2016"],
  ],
  long: [[LONG], [LONG.slice(0, 90), "Update the policy"]],
  short: [
    ["Update", "Update the policy", true, "12", "7."],
    ["Update the old policy", 12],
  ],
  phrase: [
    ["Update policy", "Update the policy", "wall Posters"],
    [
      "Policy",
      "policy",
      "wording",
      "Form 7 Update",
      "Update Policy",
      "Not started",
      "the old policy of trusts",
      "Phase 2",
    ],
  ],
};

test.each(Object.entries(TABLE).flatMap(([kind, [are]]) => are.map((value) => [value, kind as Kind] as const)))(
  "%j is a %s",
  (value, kind) => {
    expect(isA(value, kind)).toBe(true);
  },
);

test.each(Object.entries(TABLE).flatMap(([kind, [, areNot]]) => areNot.map((value) => [value, kind as Kind] as const)))(
  "%j is no %s",
  (value, kind) => {
    expect(isA(value, kind)).toBe(false);
  },
);

test("a blank cell is nothing", () => {
  expect(kindsOf("", SETTINGS)).toEqual([]);
  expect(kindsOf("  ", SETTINGS)).toEqual([]);
});
