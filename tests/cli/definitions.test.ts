/** A partnership's own definitions on the command line: they rate, they are printed, and what is wrong in the file is said. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PlanJson } from "../../src/analysis/planJson";
import { readOptions, type Options } from "../../src/cli/options";
import { run } from "../../src/cli/run";
import { definitionsText } from "../../src/rag/definitionsFile";
import { PRESET_DEFINITIONS } from "../../src/rag/presets";
import { bytesOf, newWorkbook } from "../support/excelize";

const AS_AT = "2026-06-30";
const silent = { show: () => undefined, clear: () => undefined };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "definitions-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const path = (name: string): string => join(folder, name);

const ROWS = [
  ["Ref", "Recommendation", "Action", "Lead agency", "Target date", "Status"],
  ["1", "Agree a protocol.", "Write and adopt it.", "Ashdale Council", "31/03/2026", "Complete"],
  ["2", "Train all staff.", "Run six courses.", "Ashdale Trust", "20/06/2026", "In progress"],
  ["3", "Publish a leaflet.", "Print 500 leaflets.", "Ashdale Council", "03/09/2026", "In progress"],
  ["4", "Audit the files.", "Audit forty files.", "Westshire Police", "Q1 2026", "In progress"],
];

async function runWith(definitions: string): Promise<{ readonly printed: string; readonly json: PlanJson }> {
  const file = await newWorkbook();
  ROWS.forEach((row, at) => file.SetSheetRow("Sheet1", `A${at + 1}`, [...row]));
  await writeFile(path("tracker.xlsx"), bytesOf(file));
  await writeFile(path("ours.json"), definitions);
  const words = [path("tracker.xlsx"), "--out", path("out.xlsx"), "--json", path("plan.json"), "--force"];
  const options = readOptions([...words, "--definitions", path("ours.json")]) as Options;
  const printed = await run(options, AS_AT, silent);
  return { printed, json: JSON.parse(await readFile(path("plan.json"), "utf8")) as PlanJson };
}

test("they rate, say how dates are read, and are printed", async () => {
  const definitions = {
    ...PRESET_DEFINITIONS.RAG,
    name: "Ashdale rules",
    graceDays: 14,
    quarters: "calendar" as const,
    dateOrder: "month-first" as const,
  };
  const { printed, json } = await runWith(definitionsText(definitions));
  expect(json).toMatchObject({ preset: "Ashdale rules", definitions });
  const [, late, monthFirst, quarter] = json.plans[0]?.actions ?? [];
  expect(late?.rag.computed).toBe("amber");
  // As 9 March, it has passed; the first calendar quarter ended on 31 March, the first financial one ends on the as-at date.
  expect(monthFirst?.target.date).toBe("2026-03-09");
  expect(quarter?.target.date).toBe("2026-03-31");
  expect(printed).toContain("What the colours mean (Ashdale rules):");
  expect(printed).toMatch(/Green +Complete; on track: due more than 28 days after the as-at date/u);
  expect(printed).toMatch(/Red +Overdue: .* is more than 14 days before the as-at date/u);
});

test("what is wrong in the file is said at once, and nothing is written", async () => {
  const wrong = '{ "name": "Ours", "graceDays": 3.5, "colours": { "red": { "fill": "#808080" } } }';
  await expect(runWith(wrong)).rejects.toThrow(
    /^ours\.json: Text on #808080 has a contrast of 3\.9 : 1 .* grace must be/u,
  );
  await expect(readFile(path("out.xlsx"))).rejects.toThrow(/ENOENT/u);
});
