/** --since, and the history that the workbook keeps, from the command line. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readOptions } from "../../src/cli/options";
import { UsageError } from "../../src/cli/parseWords";
import { runAll } from "../../src/cli/several";
import { findHistory } from "../../src/excel/history/findHistory";
import { withExcel } from "../../src/excel/withExcel";
import { openStandin } from "../../src/standin/node";
import { readFile, writeFile } from "node:fs/promises";
import { handmadeXlsx } from "../excel/support/handmadeWorkbook";

let folder: string;
const path = (name: string): string => join(folder, name);
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), "since-"))));
afterEach(() => rm(folder, { recursive: true }));

const HEADINGS = ["Ref", "Recommendation", "Action", "Lead agency", "Target date", "Status"];
async function trackerOf(name: string, sheet: string, ...rows: string[][]): Promise<string> {
  await writeFile(path(name), handmadeXlsx({ sheets: [{ name: sheet, cells: [HEADINGS, ...rows] }] }));
  return path(name);
}
const row = (ref: string, due: string, status: string): string[] => [
  ref,
  `Recommendation ${ref}`,
  `Do what is said in ${ref}`,
  "Ashdale Trust",
  due,
  status,
];

async function run(...words: string[]): Promise<string> {
  const options = readOptions(words);
  if (options === "help") throw new Error("No help is wanted.");
  let said = "";
  const quiet = { show: () => undefined, clear: () => undefined };
  const code = await runAll(options, "2026-06-30", {
    say: (text) => (said += text),
    complain: (text) => (said += text),
    progress: quiet,
  });
  return `${said}\nexit ${code}`;
}

async function sheetTexts(file: string, sheet: string): Promise<string> {
  const standin = await openStandin(await readFile(file));
  try {
    return await withExcel(async (context) => {
      const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load("values");
      await context.sync();
      return JSON.stringify(used.values);
    });
  } finally {
    standin.close();
  }
}

const REPORT = "Board report June 2026";

test("two workbooks of different quarters are compared, by the quarter end unless a day is said, and that is told", async () => {
  const then = await trackerOf("q1.xlsx", "Q1", row("1", "31/05/2026", "Open"), row("2", "31/12/2026", "Open"));
  const now = await trackerOf("q2.xlsx", "Q2", row("1", "31/05/2026", "Complete"), row("2", "31/12/2026", "Open"));
  const said = await run(now, "--since", then, "--out", path("out.xlsx"));
  expect(said).toContain(
    "Compared with q1.xlsx as it stood on 31 March 2026; if it was another day, say so with --since-as-at.",
  );
  const report = await sheetTexts(path("out.xlsx"), REPORT);
  expect(report).toContain(
    "2 actions were open at the last report, of 31 March 2026. Since then 1 was completed, so that 1 is open",
  );
  const exactly = await run(now, "--since", then, "--since-as-at", "2026-05-01", "--out", path("out2.xlsx"));
  expect(exactly).toContain("as it stood on 1 May 2026.\n");
  expect(await sheetTexts(path("out2.xlsx"), REPORT)).toContain("Period covered: 2 May to 30 June 2026");
});

test("where the other workbook holds a report of ours, its history is gone on with", async () => {
  const first = await trackerOf("q1.xlsx", "Plan", row("1", "31/05/2026", "Open"));
  await run(first, "--as-at", "2025-12-31", "--out", path("r1.xlsx"));
  await run(path("r1.xlsx"), "--as-at", "2026-03-31", "--out", path("r2.xlsx"));
  const now = await trackerOf("q2.xlsx", "Plan", row("1", "31/05/2026", "Complete"));
  await run(now, "--since", path("r2.xlsx"), "--out", path("r3.xlsx"));
  const report = await sheetTexts(path("r3.xlsx"), REPORT);
  expect(report).toContain("Counts by report");
  const standin = await openStandin(await readFile(path("r3.xlsx")));
  const found = await withExcel(findHistory);
  standin.close();
  expect(found?.grid.slice(3).map(([date]) => date)).toEqual([46_022, 46_112, 46_203]);
  expect(found?.isHidden).toBe(true);
});

test("no history is kept where none is wanted", async () => {
  const tracker = await trackerOf("q1.xlsx", "Plan", row("1", "31/05/2026", "Open"));
  await run(tracker, "--no-history", "--out", path("out.xlsx"));
  const standin = await openStandin(await readFile(path("out.xlsx")));
  expect(await withExcel(findHistory)).toBeNull();
  standin.close();
});

test("what cannot be compared is refused in a sentence", async () => {
  const tracker = await trackerOf("q1.xlsx", "Plan", row("1", "31/05/2026", "Open"));
  const other = await trackerOf("q2.xlsx", "Plan", row("1", "31/05/2026", "Open"));
  await expect(run(tracker, "--since", other, "--since-as-at", "2026-06-02", "--out", path("o.xlsx"))).rejects.toThrow(
    /must be of an earlier month/,
  );
  await expect(run(tracker, other, "--since", other, "--out", `${path("o")}/`)).rejects.toThrow(UsageError);
  expect(() => readOptions(["a.xlsx", "--since-as-at", "2026-03-31"])).toThrow(/name that, too/);
});
