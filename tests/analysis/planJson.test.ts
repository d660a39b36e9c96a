/** The shape of the JSON, as the README documents it. What is expected was written by hand from the cells. */
import { analyse } from "../../src/analysis/analyse";
import { planJson, type PlanJson } from "../../src/analysis/planJson";
import { PRESETS } from "../../src/rag/presets";
import { sheetOf } from "../support/sheetOf";

const ROWS = [
  [
    ...["Ref", "Recommendation", "Management response", "Action", "Lead agency", "Target date", "Revised date 1"],
    ...["Revised date 2", "Q1 update", "Q2 update", "Expected outcome", "Outcome", "Evidence", "Status", "Cost (£)"],
  ],
  [
    ...["1", "Agree a protocol.", "Agreed", "Write and adopt the protocol.", "Ashdale Council", "31/03/2026"],
    ...["30/06/2026", "30/09/2026", "Draft written.", "Adopted by the board.", "All partners use one protocol."],
    ...["Five of six partners use it.", "Minutes of 12 May 2026", "Complete", "1200"],
  ],
  [
    ...["2", "Train all staff.", "Agreed", "Run six courses.", "Ashdale Trust", "March 2027", "", ""],
    ...["Two courses run.", "", "Staff know what to ask.", "", "", "In progress", "800"],
  ],
  [
    ...["3", "Publish a leaflet.", "Partly agreed", "Print 500 leaflets.", "Ashdale Council", "31/12/2026", "", ""],
    ...["", "", "", "", "", "CNFA", ""],
  ],
  [
    ...["4", "Audit the files.", "Agreed", "Audit forty files.", "Ashdale Trust", "31/01/2026", "", ""],
    ...["", "", "", "", "", "Not started", ""],
  ],
];

function jsonOf(): PlanJson {
  const settings = { asAt: "2026-11-20", preset: PRESETS.BRAG, quarters: "financial", publication: null } as const;
  const analysis = analyse({ sheets: [sheetOf(ROWS)], leftOut: [], dateSystem: 1900 }, settings);
  // As another program gets it: what JSON cannot hold would be lost here.
  return JSON.parse(JSON.stringify(planJson(analysis))) as PlanJson;
}

const day = (text: string, date: string) => ({ text, date, precision: "day", ongoing: false });

test("its keys are those that are documented, in their order", () => {
  const json = jsonOf();
  const [plan] = json.plans;
  expect(Object.keys(json)).toEqual([
    ...["version", "asAt", "preset", "plans", "findings", "accepted", "unchecked", "summary", "definitions"],
  ]);
  expect(Object.keys(plan ?? {})).toEqual([
    ...["sheet", "title", "headerRow", "columns", "reading", "actions", "skipped"],
  ]);
  expect(Object.keys(json.summary)).toEqual([
    ...["total", "complete", "evidenced", "outcomeStated", "verified", "overdue", "noDate", "rag"],
    ...["byAgency", "bySection", "byPlan"],
  ]);
});

test("an action has all that was read of it", () => {
  expect(jsonOf().plans[0]?.actions[0]).toEqual({
    row: 2,
    rows: [2],
    section: "",
    ref: "1",
    actionNo: null,
    recommendation: "Agree a protocol.",
    themes: ["Policy and procedure"],
    addressee: "other",
    scope: "",
    action: "Write and adopt the protocol.",
    leadAgency: "Ashdale Council",
    leadOfficer: "",
    milestones: "",
    progress: "Adopted by the board.",
    outcome: "Five of six partners use it.",
    expectedOutcome: "All partners use one protocol.",
    evidence: "Minutes of 12 May 2026",
    response: "Agreed",
    target: day("31/03/2026", "2026-03-31"),
    revised: day("30/09/2026", "2026-09-30"),
    revisions: [day("30/06/2026", "2026-06-30"), day("30/09/2026", "2026-09-30")],
    completed: null,
    updates: [
      { heading: "Q1 update", text: "Draft written." },
      { heading: "Q2 update", text: "Adopted by the board." },
    ],
    status: { text: "Complete", state: "complete", delayed: false },
    assurance: "evidence",
    rag: { recorded: null, computed: "blue", reason: "Complete" },
    daysOverdue: 0,
  });
});

test("what an action lacks is empty or null, never absent", () => {
  expect(jsonOf().plans[0]?.actions[2]).toMatchObject({
    response: "Partly agreed",
    expectedOutcome: "",
    revised: null,
    revisions: [],
    updates: [],
    status: { text: "CNFA", state: "unknown", delayed: false },
    assurance: null,
  });
});

test("how it was read: each column with what it was taken for, how sure, and why; and the values not understood", () => {
  const reading = jsonOf().plans[0]?.reading;
  expect(reading?.columns.map(({ column, heading, field }) => [column, heading, field])).toEqual([
    ["A", "Ref", "ref"],
    ["B", "Recommendation", "recommendation"],
    ["C", "Management response", "response"],
    ["D", "Action", "action"],
    ["E", "Lead agency", "leadAgency"],
    ["F", "Target date", "target"],
    ["G", "Revised date 1", "revised"],
    ["H", "Revised date 2", "revised"],
    ["I", "Q1 update", "progress"],
    ["J", "Q2 update", "progress"],
    ["K", "Expected outcome", "expectedOutcome"],
    ["L", "Outcome", "outcome"],
    ["M", "Evidence", "evidence"],
    ["N", "Status", "status"],
    ["O", "Cost (£)", null],
  ]);
  for (const column of reading?.columns ?? []) {
    expect(Object.keys(column)).toEqual(["column", "heading", "field", "certainty", "why"]);
    expect(["sure", "likely", "guessed"]).toContain(column.certainty);
    expect(column.why).not.toBe("");
  }
  expect(reading?.values.status).toEqual({
    filled: 4,
    read: 3,
    unread: [{ text: "CNFA", count: 1, cells: ["N4"] }],
  });
  expect(reading?.values.target).toEqual({ filled: 4, read: 4, unread: [] });
  expect(reading?.values.leadAgency).toEqual({ filled: 4, read: 4, unread: [] });
});

test("the summary says apart what the completions are made of", () => {
  expect(jsonOf().summary).toMatchObject({
    total: 4,
    complete: 1,
    evidenced: 1,
    outcomeStated: 1,
    verified: 0,
    overdue: 1,
    noDate: 0,
    rag: { red: 1, amber: 0, green: 2, blue: 1, grey: 0 },
    byPlan: [{ sheet: "Ashdale", title: "Ashdale", total: 4, complete: 1, overdue: 1 }],
  });
});

test("values are told of the columns of dates, states and owners that the plan has", () => {
  const values = jsonOf().plans[0]?.reading.values ?? {};
  expect(Object.keys(values).sort()).toEqual(["leadAgency", "revised", "status", "target"]);
});
