/** Blocks with headings down the side: what makes a plan of them, what does not, and that every field leads to its own cell. */
import { readPlans } from "../../src/plan/readPlans";
import type { Plan } from "../../src/plan/model";
import type { CellValue } from "../../src/plan/cells";
import { allFindings } from "../support/checking";
import { serialOf } from "../support/grid";
import { aRating } from "../support/plans";
import { sheetOf } from "../support/sheetOf";
import { cpuMilliseconds } from "../support/cpuTime";

const SETTINGS = { asAt: "2026-03-31", quarters: "financial", publication: null } as const;

const LABELS = [
  "Recommendation no.",
  "What was recommended",
  "Action being taken",
  "Person responsible",
  "Due",
  "Status",
];

const form = (...values: CellValue[]): CellValue[][] => [
  ...LABELS.map((label, at) => [label, values[at] ?? ""]),
  ["", ""],
];

const FIRST = form(
  "1",
  "Ask everyone about their safety",
  "Agree the questions",
  "Head of Service",
  serialOf("2026-01-31"),
  "In progress",
);
const SECOND = form("2", "Share what is known", "Publish a guide for staff", "Data Manager", "March 2027", "Complete");

function plansOf(rows: readonly (readonly CellValue[])[]): readonly Plan[] {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = sheetOf(rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]));
  const dates = cells.values.map(() => "dd/mm/yyyy");
  const numberFormats = new Map(Array.from({ length: width }, (_, column) => [column, dates] as const));
  return readPlans({ sheets: [{ ...cells, numberFormats }], leftOut: [], dateSystem: 1900 }, SETTINGS).plans;
}

describe("forms make a plan", () => {
  const [plan] = plansOf([["Tracker of the trust", ""], ["", ""], ...FIRST, ...SECOND]);

  test("one action for each form, with all its fields", () => {
    expect(plan).toMatchObject({ isForms: true, title: "Tracker of the trust", headerRow: 3 });
    expect(plan?.actions).toMatchObject([
      {
        ref: "1",
        recommendation: "Ask everyone about their safety",
        action: "Agree the questions",
        leadOfficer: "Head of Service",
        target: { date: "2026-01-31" },
        status: { state: "in-progress" },
      },
      { ref: "2", target: { date: "2027-03-31" }, status: { state: "complete" } },
    ]);
  });

  test("each field leads to its own cell", () => {
    expect(plan?.actions.map(({ row, rows }) => [row, rows.length])).toEqual([
      [3, 6],
      [10, 6],
    ]);
    expect(plan?.actions[1]?.rowOf).toMatchObject({ ref: 10, recommendation: 11, target: 14, status: 15 });
    expect(plan?.columns).toMatchObject({ target: "B", status: "B" });
    expect(plan?.headings).toMatchObject({ target: "Due", action: "Action being taken" });
  });

  test("no row of the sheet is unaccounted for", () => {
    const rows = [
      ...(plan?.actions ?? []).flatMap((action) => action.rows),
      ...(plan?.skipped ?? []).map(({ row }) => row),
    ];
    expect(rows.sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, at) => at + 1));
  });
});

test("what looks like forms and has other headings than its labels loses no row", () => {
  // Found by the property over any grid of junk (tests/analysis/anyTracker.test.ts).
  const rows: CellValue[][] = [
    [
      "Ref",
      "Recommendation",
      "Action to take",
      "Lead Agency",
      "Target Date",
      "Outcome",
      "Status",
      "Revised date",
      "RAG",
    ],
    ["Recommendation", 0, "", false, "1 July and ongoing", "Recommendation", "", "", "Recommendation"],
    [0, 0, 0, "Recommendation", "Recommendation", "", "", "", "Recommendation"],
    [
      false,
      "Recommendation",
      "Recommendation",
      "Date of completion and outcome",
      "x",
      "Recommendation",
      "",
      "Recommendation",
      "",
    ],
    ["Recommendation", 0, "Recommendation", "Owner", "Recommendation", "Recommendation", 0, "Recommendation", 0],
    [
      "Recommendation",
      "Recommendation",
      "",
      "@name",
      "Ashdale Trust: Head of Care",
      "Recommendation",
      "",
      "Recommendation",
      "Recommendation",
    ],
  ];
  for (const plan of plansOf(rows)) {
    const placed = [...plan.actions.flatMap((action) => action.rows), ...plan.skipped.map(({ row }) => row)];
    const header = Array.from({ length: plan.headerRow - plan.headerStart + 1 }, (_, at) => plan.headerStart + at);
    const all = new Set([...placed, ...(plan.isForms ? [] : header)]);
    expect([...all].sort((a, b) => a - b)).toEqual(rows.map((_, at) => at + 1));
  }
});

test("a label that only one form has, and values that go on below a blank label, are read", () => {
  const moved = [...SECOND.slice(0, 5), ["Revised date", serialOf("2027-06-30")], ...SECOND.slice(5)];
  const long = [FIRST[0] ?? [], FIRST[1] ?? [], ["", "and about the children's"], ...FIRST.slice(2)];
  const [plan] = plansOf([...long, ...moved]);
  expect(plan?.actions).toMatchObject([
    { recommendation: "Ask everyone about their safety\nand about the children's", revised: null },
    { revised: { date: "2027-06-30" } },
  ]);
});

test("labels may stand in two columns of one form", () => {
  const pair = (no: string, due: CellValue, owner: string, state: string): CellValue[][] => [
    ["Ref", no, "Due", due],
    ["Recommendation", `Ask everyone, number ${no}`, "Owner", owner],
    ["Action", `Agree question ${no} with all who ask`, "Status", state],
    ["", "", "", ""],
  ];
  const [plan] = plansOf([
    ...pair("A1", serialOf("2026-05-31"), "Head of Service", "Not started"),
    ...pair("A2", serialOf("2026-02-28"), "Data Manager", "Complete"),
  ]);
  expect(plan?.actions).toMatchObject([
    { ref: "A1", target: { date: "2026-05-31" }, leadOfficer: "Head of Service", status: { state: "not-started" } },
    { ref: "A2", target: { date: "2026-02-28" }, status: { state: "complete" } },
  ]);
  expect(plan?.columns).toMatchObject({ ref: "B", target: "D" });
});

test("lines between the forms are their sections", () => {
  const [plan] = plansOf([
    ["Section 1: Police", ""],
    ["", ""],
    ...FIRST,
    ["Section 2: Health", ""],
    ["", ""],
    ...SECOND,
  ]);
  expect(plan?.actions.map(({ section }) => section)).toEqual(["Section 1: Police", "Section 2: Health"]);
});

test("a form whose row the user calls none is left out", () => {
  const cells = sheetOf([...FIRST, ...SECOND]);
  const decisions = new Map([[cells.sheet, { rows: { 9: "none" as const } }]]);
  const { plans } = readPlans({ sheets: [cells], leftOut: [], dateSystem: 1900 }, { ...SETTINGS, decisions });
  expect(plans[0]?.actions.map(({ ref }) => ref)).toEqual(["1"]);
});

test("a finding about a field names the field's cell", () => {
  const late = form(
    "3",
    "Ask everyone about their safety",
    "Agree",
    "Head of Service",
    "whenever it suits",
    "In progress",
  );
  const [plan] = plansOf([...FIRST, ...late]);
  if (plan === undefined) throw new Error("no plan was read");
  const rated = plan.actions.map((action) => ({
    action,
    rating: aRating("amber"),
    agency: "",
  }));
  const ofTarget = allFindings([{ plan, rated }], { asAt: SETTINGS.asAt }).filter(({ message }) =>
    message.includes("whenever"),
  );
  expect(ofTarget.map(({ cell }) => cell)).toContain("B12");
});

test("that a form takes several rows is no finding", () => {
  const [plan] = plansOf([...FIRST, ...SECOND]);
  if (plan === undefined) throw new Error("no plan was read");
  const rated = plan.actions.map((action) => ({
    ...{ action, rating: aRating("amber"), agency: "" },
  }));
  const found = allFindings([{ plan, rated }], { asAt: SETTINGS.asAt });
  expect(found.filter(({ check }) => check === "V34")).toEqual([]);
});

describe("a long sheet that holds something else costs no more than its rows", () => {
  const ROWS = 3_000;
  const rowsOf = (make: (at: number) => CellValue[]): CellValue[][] =>
    Array.from({ length: ROWS }, (_, at) => make(at));

  test.each<[what: string, rows: CellValue[][]]>([
    [
      "whose rows all have the words of headings",
      rowsOf((at) => ["Name", `Person ${at}`, "Role", `Officer ${at % 20}`]),
    ],
    ["a list", rowsOf((at) => [`Household ${at}`, `Street ${at}`, `Ward ${at % 7}`, "Yes", `Grey roof ${at}`])],
  ])("%s", (_what, rows) => {
    const taken = cpuMilliseconds(() => {
      expect(plansOf(rows)).toEqual([]);
    });
    // Trying each row for a header took a hundred times as long.
    expect(taken).toBeLessThan(8_000);
  });
});

describe("what is no plan of forms", () => {
  test.each<[what: string, rows: CellValue[][]]>([
    [
      "particulars of a paper",
      [
        ["Owner", "Head of Service"],
        ["Published", "May 2026"],
        ["Status", "Draft"],
        ["Review date", "May 2027"],
        ["Version", "2"],
      ],
    ],
    [
      "a list of words and what they mean",
      [
        ["Status", "Meaning"],
        ["Complete", "All is done"],
        ["In progress", "Begun"],
        ["Not started", "Nothing begun"],
        ["Closed", "Agreed by the board"],
        ["Overdue", "Past its date"],
      ],
    ],
    [
      "contacts",
      [
        ["Name", "A Person"],
        ["Role", "Head of Service"],
        ["Agency", "Police"],
        ["", ""],
        ["Name", "B Person"],
        ["Role", "Data Manager"],
        ["Agency", "Health"],
      ],
    ],
  ])("%s", (_what, rows) => {
    expect(plansOf(rows)).toEqual([]);
  });
});
