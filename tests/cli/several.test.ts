/** Several trackers in one run, end to end: a report for each, or one over all, and whatever could not be read is said where figures are. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { readOptions, type Options } from "../../src/cli/options";
import { runAll } from "../../src/cli/several";
import { bytesOf, newWorkbook } from "../support/excelize";

const AS_AT = "2026-06-30";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "action-plan-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const path = (...names: string[]): string => join(folder, ...names);

const HEADINGS = ["Ref", "Recommendation", "Action", "Lead agency", "Target date", "Status"];

/** A tracker of one sheet whose actions are all in progress, but for the first so many. */
async function tracker(name: string, actions: number, complete: number): Promise<void> {
  const file = await newWorkbook();
  file.SetSheetRow("Sheet1", "A1", HEADINGS);
  for (let at = 1; at <= actions; at++) {
    const status = at <= complete ? "Complete" : "In progress";
    const row = [
      `${at}`,
      `Ask everyone, part ${at}`,
      `Agree question ${at} with all`,
      "Northmoor Police",
      "31/12/2026",
      status,
    ];
    file.SetSheetRow("Sheet1", `A${at + 1}`, row);
  }
  await writeFile(path("in", name), bytesOf(file));
}

interface Ran {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

async function runOver(...words: string[]): Promise<Ran> {
  const [said, complained]: [string[], string[]] = [[], []];
  const code = await runAll(readOptions([path("in"), "--as-at", AS_AT, ...words]) as Options, AS_AT, {
    say: (text) => said.push(text),
    complain: (text) => complained.push(text),
    progress: { show: () => undefined, clear: () => undefined },
  });
  return { code, said: said.join(""), complained: complained.join("\n") };
}

/** All texts of a sheet, row by row. */
async function textsOf(file: string, sheet: string): Promise<string> {
  const { sheets } = await readXlsx(await readFile(file));
  const found = sheets.find(({ name }) => name === sheet);
  return (found?.rows ?? []).map((row) => row.map((cell) => String(cell ?? "")).join(" ")).join("\n");
}

describe("a folder with two trackers and a broken one", () => {
  beforeEach(async () => {
    await mkdir(path("in"));
    await tracker("Ashdale.xlsx", 3, 1);
    await tracker("Westshire.xlsx", 2, 2);
    await writeFile(path("in", "Broken.xlsx"), "no workbook");
  });

  test("each gets its report; the broken one is named, and the exit code is 1", async () => {
    const { code, said, complained } = await runOver("--out", `${path("out")}/`, "--json", `${path("out")}/`);
    expect(code).toBe(1);
    expect(complained).toContain("Broken.xlsx");
    expect(said).toContain("2 of 3 trackers reported.");
    expect((await readdir(path("out"))).sort()).toEqual([
      "Ashdale - board report.json",
      "Ashdale - board report.xlsx",
      "Westshire - board report.json",
      "Westshire - board report.xlsx",
    ]);
  });

  test("together, the figures are of all that were read, and page 1 says which was not", async () => {
    const { code, said } = await runOver("--together", "--out", path("all.xlsx"));
    expect(code).toBe(1);
    expect(said).toContain("Of 5 actions, 3 (60%) are complete");
    const report = await textsOf(path("all.xlsx"), "Board report June 2026");
    expect(report).toContain("None of 5 actions is overdue: 3 complete and 2 open.");
    expect(report).toMatch(/Broken\.xlsx[\s\S]*None\s+of\s+its\s+actions\s+is\s+counted\s+here\./u);
    expect(await textsOf(path("all.xlsx"), "Trackers")).toMatch(/Not in the report[\s\S]*Broken\.xlsx/u);
  });

  test("the table holds the actions of all that were read", async () => {
    await runOver("--together", "--out", path("all.xlsx"), "--table", path("all.csv"));
    const lines = (await readFile(path("all.csv"), "utf8")).trimEnd().split("\r\n");
    expect(lines).toHaveLength(6);
    expect(lines.filter((line) => line.startsWith("Ashdale.xlsx"))).toHaveLength(3);
  });

  test("no tracker is touched, and nothing is written over one", async () => {
    const before = await readFile(path("in", "Ashdale.xlsx"));
    const { code, complained } = await runOver("--together", "--out", path("in", "Ashdale.xlsx"), "--force");
    expect(code).toBe(1);
    expect(complained).toContain("Ashdale.xlsx");
    expect(Buffer.compare(await readFile(path("in", "Ashdale.xlsx")), before)).toBe(0);
  });
});

test("a sheet with two plans: in the table each action has the doubts of its own plan", async () => {
  await mkdir(path("in"));
  const file = await newWorkbook();
  const rows = [
    HEADINGS,
    ["1", "Ask everyone about safety", "Agree questions with all", "Northmoor Police", "31/12/2026", "Zorbled"],
    ["2", "Share what is known now", "Publish a guide for staff", "Northmoor Police", "31/12/2026", "Complete"],
    [],
    ["No.", "What we will do", "Who", "By when", "Progress", "Outcome", "State of play"],
    ["1", "Train the whole of the team", "Head of Service", "31/10/2026", "Begun in May", "", "In progress"],
    ["2", "Write to each of the schools", "Head of Service", "30/11/2026", "Sent", "", "Complete"],
  ];
  rows.forEach((row, at) => file.SetSheetRow("Sheet1", `A${at + 1}`, row));
  await writeFile(path("in", "Two.xlsx"), bytesOf(file));
  await runOver("--together", "--out", path("all.xlsx"), "--table", path("all.csv"));
  const lines = (await readFile(path("all.csv"), "utf8")).trimEnd().split("\r\n").slice(1);
  expect(lines.map((line) => line.includes("Zorbled”"))).toEqual([true, true, false, false]);
});
