/**
 * What cells say for and against a field, whatever the heading: a column of days is no action, a column of bodies no date. And what
 * is made of a column whose heading says nothing.
 */
import type { CellValue } from "../../../src/plan/cells";
import { certaintyOf } from "../../../src/plan/columns/settle";
import { BORNE_OUT, LIKELY, OUTRIGHT, SURE } from "../../../src/plan/columns/weights";
import type { Field } from "../../../src/plan/model";
import { bestOf, columnOf } from "./support/column";

const CELLS = {
  days: ["30/06/2025", "31/07/2025", "30/09/2025", "31/12/2025"],
  "words for no date": ["To be confirmed", "TBC", "Immediate", "ASAP"],
  numbers: ["1200", "2500", "3750", "4100"],
  bodies: ["Ashdale Council", "Northmoor Police", "Westshire ICB", "Elm Housing Association"],
  departments: ["Finance", "Payroll", "Procurement", "Legal"],
  posts: ["Head of Audit", "Named Nurse", "Training Manager", "Service Manager"],
  people: ["Sam Poole", "Kit Rowe", "Jo Larch", "Ali Moss"],
  states: ["Complete", "In progress", "Not started", "Open"],
  colours: ["Green", "Amber", "Red", "Blue"],
  ticks: ["✓", "✗", "✓", "✓"],
  shares: ["50%", "60%", "70%", "85%"],
  refs: ["R1.1", "R1.2", "R2.1", "R3.4"],
  answers: ["Accepted", "Rejected", "Partly accepted", "Noted"],
  reaches: ["Local", "National", "Regional", "Local"],
  levels: ["High", "Medium", "Low", "Urgent"],
  phrases: ["Update policy", "Brief the staff", "Audit files", "Write guide"],
  sentences: [
    "Train all of the front desk",
    "Write one joint protocol now",
    "Publish the guide in May",
    "Hold four workshops for staff",
  ],
  narratives: [
    "The partnership agreed one pathway and told every team of it, in a letter that went out to them in May",
    "All of the teams were briefed on the new form, and forty of the sixty staff have since been trained in it",
    "A first draft went to the legal team in March, who were chased twice and have promised it for next month",
    "The page was written with two families and will be tested by others before it is published in the autumn",
  ],
} satisfies Record<string, readonly CellValue[]>;
type Cells = keyof typeof CELLS;

/** For each field a heading that names it, the cells that bear it out, and those that speak against it. */
const TABLE: readonly (readonly [
  field: Field,
  heading: string,
  bearsOut: readonly Cells[],
  against: readonly Cells[],
])[] = [
  ["ref", "Ref", ["refs"], ["days", "narratives", "sentences", "bodies", "states", "ticks", "posts"]],
  [
    "section",
    "Theme",
    ["departments", "phrases"],
    ["levels", "answers", "colours", "posts", "numbers", "days", "states", "narratives", "ticks", "shares"],
  ],
  [
    "recommendation",
    "Recommendation",
    ["sentences", "narratives", "phrases"],
    [
      "levels",
      "days",
      "numbers",
      "bodies",
      "departments",
      "people",
      "posts",
      "ticks",
      "colours",
      "refs",
      "shares",
      "states",
    ],
  ],
  [
    "action",
    "Action",
    ["sentences", "narratives", "phrases"],
    [
      "levels",
      "days",
      "numbers",
      "bodies",
      "departments",
      "people",
      "posts",
      "ticks",
      "colours",
      "refs",
      "shares",
      "states",
    ],
  ],
  ["milestones", "Key milestones", ["sentences", "narratives"], ["numbers", "colours", "ticks", "bodies"]],
  ["response", "Response", ["answers"], ["days", "numbers", "bodies", "posts", "narratives", "shares"]],
  ["scope", "Scope", ["reaches"], ["narratives", "days", "numbers", "sentences", "posts", "people", "bodies"]],
  [
    "leadAgency",
    "Lead agency",
    ["bodies", "departments"],
    ["days", "numbers", "narratives", "states", "colours", "ticks", "shares", "refs", "posts", "sentences"],
  ],
  [
    "leadOfficer",
    "Lead officer",
    ["posts", "people"],
    [
      "days",
      "numbers",
      "narratives",
      "states",
      "colours",
      "ticks",
      "shares",
      "refs",
      "bodies",
      "departments",
      "sentences",
    ],
  ],
  ["start", "Start date", ["days"], ["bodies", "states", "sentences"]],
  [
    "target",
    "Target date",
    ["days", "words for no date"],
    [
      "numbers",
      "bodies",
      "posts",
      "states",
      "colours",
      "ticks",
      "narratives",
      "sentences",
      "phrases",
      "shares",
      "refs",
    ],
  ],
  ["revised", "Revised date", ["days"], ["bodies", "states", "sentences"]],
  ["completed", "Date completed", ["days"], ["bodies", "states", "sentences"]],
  [
    "progress",
    "Progress",
    ["sentences", "narratives"],
    ["refs", "days", "numbers", "bodies", "ticks", "colours", "shares"],
  ],
  [
    "outcome",
    "Outcome",
    ["sentences", "narratives"],
    ["refs", "days", "numbers", "bodies", "ticks", "colours", "shares"],
  ],
  [
    "expectedOutcome",
    "Expected outcome",
    ["sentences", "narratives"],
    ["refs", "days", "numbers", "bodies", "ticks", "colours", "states"],
  ],
  [
    "evidence",
    "Evidence",
    ["sentences", "narratives"],
    ["refs", "days", "numbers", "bodies", "ticks", "colours", "shares"],
  ],
  ["verified", "Verified by", ["ticks", "people", "posts", "days"], ["numbers", "narratives"]],
  [
    "status",
    "Status",
    ["states", "colours", "ticks", "shares"],
    ["levels", "days", "bodies", "posts", "narratives", "refs", "numbers", "sentences"],
  ],
  [
    "rag",
    "RAG",
    ["colours", "states"],
    ["levels", "phrases", "ticks", "days", "bodies", "posts", "narratives", "numbers", "sentences"],
  ],
];

const contentOf = (field: Field, heading: string, cells: Cells): number =>
  columnOf(heading, CELLS[cells]).points.get(field)?.content ?? Number.NEGATIVE_INFINITY;

test.each(TABLE.flatMap(([field, heading, bearsOut]) => bearsOut.map((cells) => [cells, field, heading] as const)))(
  "%s speak for a %s",
  (cells, field, heading) => {
    expect(contentOf(field, heading, cells)).toBeGreaterThan(0);
  },
);

test.each(TABLE.flatMap(([field, heading, , against]) => against.map((cells) => [cells, field, heading] as const)))(
  "%s speak against a %s",
  (cells, field, heading) => {
    expect(contentOf(field, heading, cells)).toBeLessThan(0);
  },
);

describe("a heading that says nothing leaves it to the cells", () => {
  test.each<[cells: Cells, field: Field | null]>([
    ["days", "target"],
    ["bodies", "leadAgency"],
    ["posts", "leadOfficer"],
    ["colours", "rag"],
    // Each another, they number the rows.
    ["refs", "ref"],
    ["answers", "response"],
    ["numbers", null],
    // Departments may be themes.
    ["departments", null],
    ["levels", null],
    ["shares", null],
  ])("%s make it %s", (cells, field) => {
    const best = bestOf("Zyxing", CELLS[cells]);
    expect(best === "status" && cells === "shares" ? null : best).toBe(field);
  });

  test.each<[what: string, cells: readonly CellValue[], heading: string, field: Field | null]>([
    ["bodies among departments", ["Ashdale Council", "Finance", "Northmoor Police", "Legal"], "Zyxing", "leadAgency"],
    ["refs that differ in every row", ["4/26", "5/26", "6/26", "7/26"], "Docket line", "ref"],
    ["plain numbers in every row", ["12", "40", "7", "3"], "Docket line", null],
    ["long marks in every row", ["NMP2024001A", "NMP2024002B", "NMP2024003C", "NMP2024004D"], "Docket line", null],
    ["days among “Ongoing”", ["30/06/2025", "Ongoing", "31/07/2025", "TBC"], "Zyxing", "target"],
    ["“Ongoing” with few days", ["30/06/2025", "Ongoing", "Ongoing", "TBC"], "Zyxing", null],
    ["one day alone", ["30/06/2025"], "Zyxing", null],
    [
      "three names that recur",
      ["Reservoir", "Canal path", "Reservoir", "Canal path", "Weir bridge", "Reservoir"],
      "Zyxing",
      "section",
    ],
    ["one text again and again", CELLS.sentences.map(() => "Train all of the front desk"), "Zyxing", "section"],
    ["days of the next review", CELLS.days, "Next review", null],
  ])("%s", (_, cells, heading, field) => {
    expect(bestOf(heading, cells)).toBe(field);
  });
});

test("an owner's column of bodies is the agency, and with a post among them the officer", () => {
  expect(bestOf("Owner", CELLS.bodies)).toBe("leadAgency");
  expect(bestOf("Owner", [...CELLS.bodies.slice(0, 2), "Named Nurse", "Training Manager"])).toBe("leadOfficer");
});

test("codes that recur may be themes, below a heading that says so", () => {
  expect(bestOf("Theme", ["A1", "B2", "A1", "B2", "A1"])).toBe("section");
});

test("what people do for a living is no action", () => {
  expect(bestOf("Job", CELLS.posts)).not.toBe("action");
});

test("one stray cell does not overturn what a heading says", () => {
  expect(bestOf("Action", [0])).toBe("action");
  expect(bestOf("Summary", [12, 15, 18, 24])).toBeNull();
});

test.each<[heading: string, cells: readonly CellValue[], field: Field]>([
  ["Priority", CELLS.sentences, "recommendation"],
  ["Description", CELLS.sentences, "recommendation"],
  ["Criterion", CELLS.refs, "ref"],
  ["Recommendation", CELLS.refs, "ref"],
  // Recommendations have several actions: their numbers recur.
  ["LCSPR rec.", [1, 2, 4, 1, 2, 3, 5, 1], "ref"],
  ["SAR recommendation", ["1", "1", "2", "2", "3", "3"], "ref"],
  ["LCSPR rec.", CELLS.sentences, "recommendation"],
  ["Where are we now?", ["1", "2", "1", "3", "2", "3"], "status"],
  ["Management response", ["Accepted", "Rejected", "Accepted"], "response"],
  ["Response", ["Accepted", "Rejected", "Accepted"], "response"],
  ["Response", CELLS.sentences, "action"],
  ["Objective", ["Safe", "Caring", "Safe", "Caring", "Safe", "Safe"], "section"],
  ["Action by", CELLS.bodies, "leadAgency"],
  ["Action by", CELLS.people, "leadOfficer"],
  ["Rating", CELLS.states, "status"],
  ["Rating", CELLS.colours, "rag"],
  ["Progress", CELLS.states, "status"],
  ["Progress", CELLS.sentences, "progress"],
  ["Position", CELLS.states, "status"],
  ["Position", CELLS.sentences, "progress"],
  ["Q1", CELLS.colours, "rag"],
  ["Q1", CELLS.sentences, "progress"],
  ["Completed", CELLS.ticks, "status"],
  ["Completed", CELLS.days, "completed"],
  ["Lead", CELLS.bodies, "leadAgency"],
  ["Lead", CELLS.posts, "leadOfficer"],
  ["Agreed", CELLS.sentences, "action"],
  ["Agreed", CELLS.answers, "response"],
  ["ICB position", CELLS.answers, "response"],
  ["ICB position", CELLS.sentences, "progress"],
  ["Our view", CELLS.answers, "response"],
  ["Trust's view", CELLS.answers, "response"],
])("“%s” over %j is the %s", (heading, cells, field) => {
  expect(bestOf(heading, cells)).toBe(field);
});

describe("how sure a column is", () => {
  const points = (heading: number, content: number) => ({ heading, content, total: heading + content });

  test.each([
    [SURE.heading, SURE.content, SURE.lead, "sure"],
    // Another reading is close.
    [SURE.heading, SURE.content, SURE.lead - 0.1, "likely"],
    [SURE.heading, SURE.content, 0, "likely"],
    // The cells speak against it.
    [SURE.heading, SURE.content - 0.1, SURE.lead, "likely"],
    [SURE.heading - 0.1, SURE.content, SURE.lead, "likely"],
    [LIKELY.heading, LIKELY.content, LIKELY.lead, "likely"],
    [LIKELY.heading, LIKELY.content, LIKELY.lead - 0.1, "guessed"],
    [LIKELY.heading, LIKELY.content - 0.1, LIKELY.lead, "guessed"],
    [LIKELY.heading - 0.1, LIKELY.content, LIKELY.lead, "guessed"],
    // A heading that says it outright holds against cells that do not look like it.
    [OUTRIGHT.heading, OUTRIGHT.content, OUTRIGHT.lead, "likely"],
    [OUTRIGHT.heading - 0.1, OUTRIGHT.content, OUTRIGHT.lead, "guessed"],
    [OUTRIGHT.heading, OUTRIGHT.content - 0.1, OUTRIGHT.lead, "guessed"],
    [OUTRIGHT.heading, OUTRIGHT.content, OUTRIGHT.lead - 0.1, "guessed"],
    // Cells that are what they should be bear out a hint.
    [BORNE_OUT.heading, BORNE_OUT.content, BORNE_OUT.lead, "likely"],
    [BORNE_OUT.heading - 0.1, BORNE_OUT.content, BORNE_OUT.lead, "guessed"],
    [BORNE_OUT.heading, BORNE_OUT.content - 0.1, BORNE_OUT.lead, "guessed"],
    [BORNE_OUT.heading, BORNE_OUT.content, BORNE_OUT.lead - 0.1, "guessed"],
    [0, 9, 9, "guessed"],
  ] as const)("heading %d, cells %d, ahead by %d: %s", (heading, content, lead, certainty) => {
    expect(certaintyOf(points(heading, content), lead)).toBe(certainty);
  });
});
