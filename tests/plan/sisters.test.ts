/** Sheets that share their headings are read alike, also after edits; headings that are dates or broken; texts told by their place. */
import type { CellValue, SheetCells } from "../../src/plan/cells";
import type { Plan } from "../../src/plan/model";
import { readPlans, type PlansRead } from "../../src/plan/readPlans";
import { serialOf } from "../support/grid";
import { sheetOf } from "../support/sheetOf";

const SETTINGS = { asAt: "2026-03-31", quarters: "financial", publication: null } as const;
type Rows = readonly (readonly CellValue[])[];

const sheet = (name: string, rows: Rows): SheetCells => sheetOf(rows, { sheet: name });
const read = (sheets: readonly SheetCells[], before?: PlansRead): PlansRead =>
  readPlans({ sheets, leftOut: [], dateSystem: 1900 }, SETTINGS, before);
const planOf = (rows: Rows): Plan | undefined => read([sheet("Ashdale", rows)]).plans[0];

describe("sheets with the same headings", () => {
  const HEAD = ["Para.", "Recommendation", "What the body will do", "Officer", "Delivery window", "Code"];
  const row = (ref: string, code: CellValue): CellValue[] => [
    ref,
    `Look into matter ${ref} with the landowners`,
    `Survey the bank at ${ref} and report`,
    "Drainage Engineer",
    serialOf("2026-06-30"),
    code,
  ];
  const key = sheet("Key", [
    ["Code", "Meaning"],
    [1, "Complete"],
    [2, "In progress"],
    [3, "Not started"],
  ]);
  const many = sheet("County", [HEAD, ...[1, 1, 2, 2, 3, 2].map((code, at) => row(`7.${at}`, code))]);
  const few = sheet("Town", [HEAD, row("9.1", 1), row("9.2", 3)]);

  test("two rows are read as the sheet with six of them", () => {
    const { plans } = read([key, many, few]);
    expect(plans.map(({ columns }) => columns.status)).toEqual(["F", "F"]);
    expect(plans[1]?.actions.map(({ status }) => status.state)).toEqual(["complete", "not-started"]);
  });

  test("the reason names the sheet, and it is as sure as there", () => {
    const [county, town] = read([key, many, few]).plans;
    const sureness = (plan: Plan | undefined): unknown => plan?.reading.columns.map(({ certainty }) => certainty);
    expect(sureness(town)).toEqual(sureness(county));
    for (const { why } of town?.reading.columns ?? []) expect(why).toContain("“County”");
  });

  test("other headings are not read so", () => {
    const other = sheet("Town", [[...HEAD.slice(0, 5), "Cost code"], row("9.1", 1), row("9.2", 3)]);
    const town = read([key, many, other]).plans.find((plan) => plan.sheet === "Town");
    expect(town?.columns.status).toBeUndefined();
  });

  test("headings without a row below them are no plan", () => {
    expect(read([key, many, sheet("Blank", [HEAD])]).plans.map((plan) => plan.sheet)).toEqual(["County"]);
  });

  test("an edit on the larger sheet, and its removal, give what reading anew gives", () => {
    const before = read([key, many, few]);
    const edited = sheet("County", [HEAD, row("7.0", 3)]);
    const after = read([key, edited, few], before);
    expect(after.plans).toEqual(read([key, edited, few]).plans);
    expect(read([key, few], after).plans).toEqual(read([key, few]).plans);
    expect(read([key, many, few], after).plans).toEqual(before.plans);
  });
});

describe("headings", () => {
  test("months that are real dates head their columns: the latest that is filled is the recorded colour", () => {
    const dates = ["2026-01-31", "2026-02-28", "2026-03-31"].map((day) => serialOf(day));
    const plan = planOf([
      ["No.", "What we will do", "Partner", "Deadline", "BRAG at month end", "", ""],
      ["", "", "", "", ...dates],
      ["1", "Clear the backlog of reviews", "Ashdale Council", "June 2026", "R", "A", ""],
      ["2", "Name a coordinator for each family", "Ashdale NHS Trust", "May 2026", "A", "G", "B"],
      ["3", "Hold an event for each year", "Ashdale Council", "July 2026", "G", "G", ""],
    ]);
    expect(plan?.actions.map(({ row, recordedRag }) => [row, recordedRag])).toEqual([
      [3, "amber"],
      [4, "blue"],
      [5, "green"],
    ]);
  });

  test("words broken without a hyphen are joined; two whole words are not", () => {
    const plan = planOf([
      ["Ref", "Recommenda", "Agreed", "Target", "Comple"],
      ["", "tion", "action", "date", "tion date"],
      ["P1", "Dredge the basin before the winter", "Let the contract", serialOf("2026-02-01"), serialOf("2026-01-20")],
      ["P2", "Renew the ladders on the east quay", "Order six", serialOf("2026-03-01"), ""],
    ]);
    expect(plan?.columns).toMatchObject({ recommendation: "B", action: "C", target: "D", completed: "E" });
  });

  test("a table of counts below does not change what the columns are", () => {
    const plan = planOf([
      ["Ref", "Action", "Lead", "Target date", "Status"],
      [1, "Repair the sluice", "Harbour Board", serialOf("2026-02-01"), "In progress"],
      [2, "Dredge the channel", "Harbour Board", serialOf("2026-01-01"), "Complete"],
      [],
      ["Status", "Number of actions"],
      ["Complete", 1],
      ["In progress", 1],
      [],
      ["", "", "Lead", "Actions", "Complete"],
      ["", "", "Harbour Board", 2, 1],
    ]);
    expect(plan?.actions.map(({ row }) => row)).toEqual([2, 3]);
  });
});

describe("texts below headings that say nothing", () => {
  const HEAD = ["Ref", "Where it came from", "We will", "To", "Do by", "Since then"];
  const plan = planOf([
    HEAD,
    [
      "1",
      "Nobody was named to the family",
      "Name one officer in the letter",
      "Ashdale Council",
      "May 2026",
      "One named so far",
    ],
    [
      "2",
      "The diary was kept twice over",
      "Share one diary of all incidents",
      "Ashdale Homes",
      "June 2026",
      "Access took three weeks",
    ],
    [
      "3",
      "The light was broken for a year",
      "Replace two columns in the road",
      "Ashdale Council",
      "July 2026",
      "Both are up now",
    ],
  ]);

  test("before the actions they are what was recommended, behind them what came of it; agencies below “To” are agencies", () => {
    expect(plan?.columns).toMatchObject({
      recommendation: "B",
      action: "C",
      leadAgency: "D",
      target: "E",
      progress: "F",
    });
  });

  test("and all of that is said to be guessed", () => {
    const guessed = plan?.reading.columns
      .filter(({ certainty }) => certainty === "guessed")
      .map(({ column }) => column);
    expect(guessed).toEqual(["B", "D", "F"]);
  });
});

describe("lines above and among the rows", () => {
  const HEAD = ["Status", "Action", "Lead", "Due", "Finished", "Comments"];
  const row = (status: string, action: string, finished: CellValue, comment: string): CellValue[] => [
    status,
    action,
    "Ashdale Council",
    serialOf("2026-02-01"),
    finished,
    comment,
  ];

  test("a state alone in the first column stands over the rows below it", () => {
    const plan = planOf([
      HEAD,
      row("On hold", "Collect the logs in one place", "", "Waiting for the price"),
      ["DONE (newest first)"],
      row("", "Take one copy off the site", serialOf("2026-01-05"), "In a locked room"),
      row("", "Tell everyone concerned", "", "Letters sent to all"),
    ]);
    expect(plan?.actions.map(({ status }) => [status.state, status.text])).toEqual([
      ["in-progress", "On hold"],
      ["complete", ""],
      ["complete", ""],
    ]);
  });

  test("below rows with states of their own it goes on with the one above", () => {
    const plan = planOf([
      HEAD,
      row("On hold", "Collect the logs in one place", "", "Waiting"),
      ["Closed"],
      row("In progress", "Take one copy off the site", "", "Half way"),
    ]);
    expect(plan?.actions[0]?.status.text).toBe("On hold\nClosed");
  });

  test("a body named above the headings leads the rows below; a tally is no title, and one beside the title stays out of it", () => {
    const plan = planOf([
      ["Flood review – action plan", "", "", "", "Complete", 4],
      ["Number of actions: 2   Complete: 1   Overdue: 1"],
      ["Risk management authority: Tarn Water"],
      ["Ref", "Action", "Officer", "Due", "Status"],
      ["1", "Model the network against the storm", "Operations Manager", serialOf("2026-02-01"), "Complete"],
      ["2", "Replace the valve like for like", "Operations Manager", serialOf("2026-03-01"), "In progress"],
    ]);
    expect(plan?.title).toBe("Flood review – action plan");
    expect(plan?.actions.map(({ leadAgency }) => leadAgency)).toEqual(["Tarn Water", "Tarn Water"]);
  });

  test("a title that names two reviews by number is a title, and no tally", () => {
    const plan = planOf([
      ["Action plan for DHR-1 and DHR-2"],
      ["Ref", "Action", "Officer", "Due", "Status"],
      ["1", "Model the network against the storm", "Operations Manager", serialOf("2026-02-01"), "Complete"],
      ["2", "Replace the valve like for like", "Operations Manager", serialOf("2026-03-01"), "In progress"],
    ]);
    expect(plan?.title).toBe("Action plan for DHR-1 and DHR-2");
  });
});
