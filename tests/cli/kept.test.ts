/** What the pane keeps in a workbook is taken on the command line, said, and outranked by what is said there. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PlanJson } from "../../src/analysis/planJson";
import { readOptions, type Options } from "../../src/cli/options";
import { run } from "../../src/cli/run";
import { runAll } from "../../src/cli/several";
import { keepSettings } from "../../src/excel/settings";
import { withExcel } from "../../src/excel/withExcel";
import { PRESET_DEFINITIONS } from "../../src/rag/presets";
import { openStandin } from "../../src/standin/node";
import { bytesOf, newWorkbook } from "../support/excelize";

const AS_AT = "2026-06-30";
const silent = { show: () => undefined, clear: () => undefined };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kept-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const path = (name: string): string => join(folder, name);

const ROWS = [
  ["Ref", "Recommendation", "Action", "Lead agency", "Target date", "Status"],
  ["1", "Agree a protocol.", "Write and adopt it.", "Ashdale Mental Health Trust", "20/06/2026", "CNFA"],
  ["2", "Train all staff.", "Run six courses.", "Ashdale Northmoor Trust", "20/06/2026", "In progress"],
  ["3", "Publish a leaflet.", "Print 500 leaflets.", "Ashdale Council", "03/09/2026", "In progress"],
];

const OURS = { ...PRESET_DEFINITIONS.RAG, name: "Ashdale rules", graceDays: 14 };

/** A tracker whose pane was used: two sheets with the same plan. */
async function tracker(name: string, kept: object): Promise<string> {
  const file = await newWorkbook();
  file.NewSheet("Old");
  for (const sheet of ["Sheet1", "Old"]) ROWS.forEach((row, at) => file.SetSheetRow(sheet, `A${at + 1}`, [...row]));
  const standin = await openStandin(bytesOf(file));
  try {
    await withExcel((context) => keepSettings(context, kept));
    await writeFile(path(name), await standin.save());
  } finally {
    standin.close();
  }
  return path(name);
}

async function runOn(
  file: string,
  ...more: readonly string[]
): Promise<{ readonly printed: string; readonly json: PlanJson }> {
  const words = [file, "--out", path("out.xlsx"), "--json", path("plan.json"), "--force", ...more];
  const printed = await run(readOptions(words) as Options, AS_AT, silent);
  return { printed, json: JSON.parse(await readFile(path("plan.json"), "utf8")) as PlanJson };
}

const statesOf = ({ plans }: PlanJson): (string | undefined)[] =>
  plans.flatMap(({ actions }) => actions.map(({ status }) => status.state));
const coloursOf = ({ plans }: PlanJson): (string | null)[] =>
  plans.flatMap(({ actions }) => actions.map(({ rag }) => rag.computed));

/** As it was kept by the first versions, by names of sheets; ids are kept the same way. */
const KEPT = {
  preset: "own",
  definitions: OURS,
  agencies: { "ashdale northmoor trust": "Ashdale Mental Health Trust" },
  decisions: { Sheet1: { values: { cnfa: "complete" } } },
  withoutSheets: ["Old"],
};

test("definitions, agencies as one, values and sheets are taken as the pane has them, and it is said", async () => {
  const { printed, json } = await runOn(await tracker("a.xlsx", KEPT));
  expect(json).toMatchObject({ preset: "Ashdale rules", definitions: OURS });
  expect(json.plans.map(({ sheet }) => sheet)).toEqual(["Sheet1"]);
  expect(statesOf(json)).toEqual(["complete", "in-progress", "in-progress"]);
  // Complete is green, ten days late is within the grace.
  expect(coloursOf(json)).toEqual(["green", "amber", "green"]);
  expect(json.summary.byAgency.map(({ agency, total }) => [agency, total])).toEqual([
    ["Ashdale Mental Health Trust", 2],
    ["Ashdale Council", 1],
  ]);
  expect(printed).toContain(
    "As kept in the workbook: rated by Ashdale rules; 1 spelling of an agency counted as another; “Sheet1” read as you said in the pane; “Old” left out.",
  );
});

test("the command line outranks what is kept: --preset, --definitions, --settings, --sheet", async () => {
  const file = await tracker("a.xlsx", KEPT);
  const preset = await runOn(file, "--preset", "BRAG");
  expect(coloursOf(preset.json)).toEqual(["blue", "red", "green"]);
  expect(preset.printed).not.toContain("rated by");

  await writeFile(path("other.json"), JSON.stringify({ ...OURS, name: "Others", graceDays: 0 }));
  const definitions = await runOn(file, "--definitions", path("other.json"));
  expect(definitions.json).toMatchObject({ preset: "Others" });
  expect(coloursOf(definitions.json)).toEqual(["green", "red", "green"]);

  await writeFile(path("said.json"), JSON.stringify({ Sheet1: { values: { CNFA: "withdrawn" } } }));
  const settings = await runOn(file, "--settings", path("said.json"));
  expect(statesOf(settings.json)).toEqual(["withdrawn", "in-progress", "in-progress"]);

  const sheet = await runOn(file, "--sheet", "Old");
  expect(sheet.json.plans.map((plan) => plan.sheet)).toEqual(["Old"]);
});

test("where nothing is kept, nothing is said and BRAG rates", async () => {
  const { printed, json } = await runOn(await tracker("a.xlsx", {}));
  expect(json).toMatchObject({ preset: "BRAG" });
  expect(printed).not.toContain("As kept");
});

test("definitions that cannot be used are said, and BRAG rates", async () => {
  const { printed, json } = await runOn(await tracker("a.xlsx", { preset: "own", definitions: { graceDays: "x" } }));
  expect(json).toMatchObject({ preset: "BRAG" });
  expect(printed).toMatch(/The definitions kept in the workbook cannot be used, and BRAG rates instead: .*graceDays/u);
});

test("columns of the pane stand beside columns of the settings", async () => {
  const mappings = { Sheet1: { headerRow: 1, columns: { ref: "A", recommendation: "C", leadAgency: "D", target: "E", status: "F" }, said: ["C"] } }; // prettier-ignore
  const file = await tracker("a.xlsx", { mappings });
  expect((await runOn(file)).json.plans[0]?.columns).toMatchObject({ recommendation: "C" });
  await writeFile(path("said.json"), JSON.stringify({ Sheet1: { columns: { status: null } } }));
  const { columns } = (await runOn(file, "--settings", path("said.json"))).json.plans[0] ?? {};
  expect(columns).toMatchObject({ recommendation: "C", target: "E" });
  expect(columns).not.toHaveProperty("status");
});

test("one report over workbooks that keep different definitions asks by which", async () => {
  const files = [await tracker("a.xlsx", KEPT), await tracker("b.xlsx", {})];
  const complaints: string[] = [];
  const voice = { say: () => undefined, complain: (text: string) => complaints.push(text), progress: silent };
  const words = [...files, "--together", "--out", path("all.xlsx"), "--force"];
  expect(await runAll(readOptions(words) as Options, AS_AT, voice)).toBe(1);
  expect(complaints.join("\n")).toMatch(/“Ashdale rules”.*“BRAG”.*--preset or --definitions/u);
  complaints.length = 0;
  expect(await runAll(readOptions([...words, "--preset", "RAG"]) as Options, AS_AT, voice)).toBe(0);
  expect(complaints).toEqual([]);
});
