/** The sample tracker: its file is made from its data, and it is read as a person reads it. The tables were written by hand. */
import path from "node:path";
import { readXlsx } from "hucre/xlsx";
import { analyse } from "../../src/analysis/analyse";
import { actionLabel, type Action, type Plan } from "../../src/plan/model";
import { readPlans } from "../../src/plan/readPlans";
import { plantedFlaws, SAMPLE_AS_AT, samplePlans, type PlantedFlaw } from "../fixtures/sample";
import { PRESETS } from "../../src/rag/presets";
import type { SampleRow, SampleValue } from "../fixtures/sample/rows";
import { serialOf } from "../support/grid";
import { sampleWorkbook } from "../support/sampleWorkbook";
import { readWorkbook, trackerCellsOf } from "../support/trackerCells";

const CSP = "Northmoor Community Safety Partnership";
const COUNCIL = "Northmoor Borough Council";
const POLICE = "Westshire Police";
const TRUST = "Northmoor and Ashdale Mental Health NHS Trust";
const HOUSING = "Ashdale Community Housing";
const ICB = "Northmoor Integrated Care Board";
const PROBATION = "Westshire Probation Service";

const settings = { asAt: SAMPLE_AS_AT, preset: PRESETS.BRAG, quarters: "financial", publication: null } as const;

/** Rows, label, lead agency, target date, state. */
type Line = readonly [rows: readonly number[], label: string, agency: string, target: string | null, state: string];

const REVIEW_2024: readonly Line[] = [
  [[6], "1", CSP, "2026-03-31", "complete"],
  [[7], "2", CSP, "2027-03-31", "in-progress"],
  [[8], "3", "", null, "in-progress"],
  [[9], "4.1", CSP, "2026-06-30", "complete"],
  [[10], "4.2", COUNCIL, "2026-12-31", "in-progress"],
  [[11], "4.3", COUNCIL, "2027-06-30", "not-started"],
  [[12], "5", COUNCIL, "2027-01-31", "in-progress"],
  [[18], "6", POLICE, "2026-06-30", "complete"],
  [[19], "7", POLICE, "2026-09-30", "in-progress"],
  [[20], "7", "Westshire police", "2026-12-31", "in-progress"],
  [[21], "9", "Westshire police", "2026-09-30", "in-progress"],
  [[25, 31], "10.1", TRUST, "2026-09-30", "complete"],
  [[32], "10.2", "Northmoor & Ashdale Mental Health Trust", "2026-11-30", "in-progress"],
  [[33], "11", TRUST, "2026-05-31", "complete"],
  [[34], "12", TRUST, "2026-06-30", "complete"],
  [[38], "13", HOUSING, "2026-05-31", "in-progress"],
  [[39], "14", HOUSING, "2025-12-31", "withdrawn"],
];

const REVIEW_2025: readonly Line[] = [
  [[6], "1", CSP, "2026-03-31", "in-progress"],
  [[7], "2.1", COUNCIL, "2026-03-31", "in-progress"],
  [[8], "2.2", PROBATION, "2027-02-28", "not-started"],
  [[9], "3", COUNCIL, "2026-06-30", "complete"],
  [[10], "4", "Harbour Women’s Aid", null, "not-started"],
  [[12], "1", ICB, "2026-01-31", "complete"],
  [[13, 14], "2", ICB, null, "in-progress"],
  [[15], "3", ICB, "2026-10-31", "in-progress"],
  [[17], "1.1", PROBATION, "2027-03-31", "in-progress"],
  [[18], "1.2", PROBATION, "2026-11-30", "in-progress"],
  [[19], "2", PROBATION, null, "in-progress"],
  [[20], "3.1", PROBATION, "2026-06-30", "complete"],
  [[21], "3.2", "Harbour Womens Aid", "2026-06-30", "in-progress"],
];

const lineOf = (action: Action): Line => [
  action.rows,
  actionLabel(action),
  action.leadAgency,
  action.target.date,
  action.status.state,
];

/** The cell values that a row of the data stands for, left to right; null where the row has no cells of its own to check. */
function cellsOf(row: SampleRow, fields: readonly string[], headings: readonly string[]): (string | number)[] | null {
  switch (row.kind) {
    case "blank":
      return fields.map(() => "");
    case "title":
    case "banner":
    case "footer":
      return fields.map((_, index) => (index === 0 ? row.text : ""));
    case "header":
      return headings.map((heading, index) => (index === headings.length - 1 ? (row.last ?? heading) : heading));
    case "action":
    case "continuation":
      return fields.map((field) => valueOf((row.cells as Readonly<Record<string, SampleValue>>)[field] ?? ""));
  }
}

const valueOf = (value: SampleValue): string | number => (typeof value === "string" ? value : serialOf(value.date));

const byPlace = (one: PlantedFlaw, other: PlantedFlaw): number =>
  one.sheet.localeCompare(other.sheet) || one.row - other.row || one.check.localeCompare(other.check);

describe("the sample tracker", () => {
  let plans: readonly Plan[];
  let cells: ReturnType<typeof trackerCellsOf>;
  beforeAll(async () => {
    cells = trackerCellsOf(await readWorkbook(path.resolve(__dirname, "../../assets/sample-tracker.xlsx")));
    plans = readPlans(cells, settings).plans;
  });

  test.each(samplePlans)("$name: the file holds what the data says (after a change: npm run sample)", (data) => {
    const sheet = cells.sheets.find(({ sheet }) => sheet === data.name);
    const fields = data.columns.map(({ field }) => field);
    const headings = data.columns.map(({ heading }) => heading);
    expect(sheet?.values).toEqual(data.rows.map((row) => cellsOf(row, fields, headings)));
  });

  test("npm run sample makes it as it is", async () => {
    const made = trackerCellsOf(await readXlsx(await sampleWorkbook(), { readStyles: true }));
    expect(made.sheets).toEqual(cells.sheets);
  });

  test("holds two plans; the note, the lists and the hidden archive are none", () => {
    expect(plans.map(({ sheet, title }) => [sheet, title])).toEqual([
      ["Review 2024-02", `${CSP} – Domestic Abuse Related Death Review 2024/02 – Action Plan`],
      ["Review 2025-01", `${CSP} – Domestic Abuse Related Death Review 2025/01 – Action Plan`],
    ]);
    expect(cells.leftOut).toEqual([{ sheet: "Archive 2019-01", why: "hidden" }]);
  });

  test("the first review: 17 actions of 14 recommendations", () => {
    expect(plans[0]?.actions.map(lineOf)).toEqual(REVIEW_2024);
  });

  test("the second review: 13 actions of 10 recommendations, with refs restarting for each agency", () => {
    expect(plans[1]?.actions.map(lineOf)).toEqual(REVIEW_2025);
  });

  test("the checks find what was planted, and nothing else is wrong with it", () => {
    const { findings } = analyse(cells, settings);
    const found = findings.map(({ check, sheet, row }) => ({ check, sheet, row }));
    // Skipped and joined rows are told, not blamed (V34).
    expect(found.filter(({ check }) => check !== "V34").sort(byPlace)).toEqual(plantedFlaws().sort(byPlace));
  });

  test("the figures are those that a person counts", () => {
    const { summary } = analyse(cells, settings);
    expect(summary).toMatchObject({
      total: 30,
      complete: 9,
      outcomeStated: 8,
      outcomeAsked: 9,
      evidenced: 0,
      evidenceAsked: 0,
      verified: 0,
      withdrawn: 1,
      overdue: 6,
      noDate: 4,
      dueSoon: 6,
      rag: { red: 6, amber: 6, green: 8, blue: 9, grey: 1 },
    });
  });

  test("has each flaw that the checks look for at least once, in a minority of its rows", () => {
    const planted = plantedFlaws();
    expect([...new Set(planted.map(({ check }) => check))].sort()).toEqual([
      "V01",
      "V02",
      "V03",
      "V04",
      "V05",
      "V07",
      "V10",
      "V11",
      "V12",
      "V13",
      "V14",
      "V15",
      "V18",
      "V20",
      "V21",
      "V23",
      "V24",
      "V25",
      "V29",
    ]);
    const rows = new Set(planted.map(({ sheet, row }) => `${sheet}!${row}`));
    expect(rows.size).toBeLessThan((REVIEW_2024.length + REVIEW_2025.length) / 2);
  });
});
