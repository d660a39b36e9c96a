/** The command line from end to end, in this process: files in, files out, nothing of the user's lost. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, zipSync, strToU8 } from "fflate";
import { readXlsx, type Workbook } from "hucre/xlsx";
import type { PlanJson } from "../../src/analysis/planJson";
import { ExcelProblem } from "../../src/excel/problem";
import { readOptions, type Options } from "../../src/cli/options";
import { Refusal } from "../../src/cli/refusal";
import { run } from "../../src/cli/run";
import { newWorkbook, bytesOf } from "../support/excelize";
import { RICH_SHEETS, richWorkbook } from "../support/richWorkbook";

const AS_AT = "2026-06-30";
const silent = { show: () => undefined, clear: () => undefined };

// Each run opens a workbook, and the first of them starts the library that makes it.

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "action-plan-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const path = (name: string): string => join(folder, name);
const runWith = (...words: string[]): Promise<string> => run(readOptions(words) as Options, AS_AT, silent);
const workbookAt = async (name: string): Promise<Workbook> =>
  readXlsx(await readFile(path(name)), { readStyles: true });

async function trackerOf(...rows: (string | number)[][]): Promise<string> {
  const file = await newWorkbook();
  rows.forEach((row, index) => file.SetSheetRow("Sheet1", `A${index + 1}`, row));
  await writeFile(path("tracker.xlsx"), bytesOf(file));
  return path("tracker.xlsx");
}

describe("a rich workbook comes back whole, with the report added", () => {
  let before: Uint8Array;
  beforeEach(async () => {
    before = await richWorkbook();
    await writeFile(path("rich.xlsx"), before);
    await runWith(path("rich.xlsx"), "--out", path("out.xlsx"), "--json", path("plan.json"));
  });

  test("the user's file is not touched", async () => {
    expect(Buffer.compare(await readFile(path("rich.xlsx")), before)).toBe(0);
  });

  test("every part of the file is still there: charts, pictures, comments, tables, validations, protection", async () => {
    const [parts, kept] = [unzipSync(before), unzipSync(await readFile(path("out.xlsx")))];
    const lost = Object.keys(parts).filter((name) => kept[name] === undefined);
    expect(lost).toEqual([]);
    const untouched = Object.keys(parts).filter((name) => /^xl\/(charts|media|comments|tables|drawings)/.test(name));
    expect(untouched.length).toBeGreaterThan(5);
    for (const name of untouched)
      expect({ name, same: Buffer.compare(parts[name] ?? new Uint8Array(), kept[name] ?? new Uint8Array()) }).toEqual({
        name,
        same: 0,
      });
  });

  test("the tracker's cells, formats and features are as they were, read by a second library", async () => {
    const [was, is] = [await readXlsx(before, { readStyles: true }), await workbookAt("out.xlsx")];
    for (const name of Object.values(RICH_SHEETS)) {
      const [a, b] = [was, is].map((workbook) => workbook.sheets.find((sheet) => sheet.name === name));
      expect(b?.rows).toEqual(a?.rows);
      expect(b?.merges).toEqual(a?.merges);
      expect(b?.dataValidations).toEqual(a?.dataValidations);
      expect(b?.conditionalRules).toEqual(a?.conditionalRules);
      expect(b?.hidden).toEqual(a?.hidden);
    }
  });

  test("the report was added at the end, and the hidden history behind it", async () => {
    const names = (await workbookAt("out.xlsx")).sheets.map((sheet) => sheet.name);
    expect(names).toEqual([
      ...Object.values(RICH_SHEETS),
      "Board report June 2026",
      "Board annex June 2026",
      "Action plan history",
    ]);
  });

  test("the JSON has the documented shape, and its figures reconcile", async () => {
    const json = JSON.parse(await readFile(path("plan.json"), "utf8")) as PlanJson;
    expect(Object.keys(json)).toEqual([
      ...["version", "asAt", "preset", "plans", "findings", "accepted", "unchecked", "summary", "definitions"],
    ]);
    expect(json).toMatchObject({ version: 1, asAt: AS_AT, preset: "BRAG" });
    const total = json.plans.reduce((sum, plan) => sum + plan.actions.length, 0);
    expect(json.summary.total).toBe(total);
    for (const groups of [json.summary.byAgency, json.summary.bySection, json.summary.byPlan]) {
      expect(groups.reduce((sum, group) => sum + group.total, 0)).toBe(total);
    }
    expect(Object.values(json.summary.rag).reduce((sum, count) => sum + count, 0)).toBe(total);
  });
});

describe("what cannot be done is said in a sentence, and nothing is written", () => {
  async function expectRefused(
    words: string[],
    kind: new (...args: never[]) => Error,
    sentence: RegExp,
  ): Promise<void> {
    const before = await readdir(folder);
    const failure: unknown = await runWith(...words, "--out", path("out.xlsx")).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(kind);
    const said = failure instanceof ExcelProblem ? failure.sentence : (failure as Error).message;
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/\n/);
    expect(await readdir(folder)).toEqual(before);
  }

  test("a file that is not there", () => expectRefused([path("none.xlsx")], Refusal, /There is no file/));
  test("a folder", () => expectRefused([folder], Refusal, /is a folder/));
  test("a file that is no workbook", async () => {
    await writeFile(path("notes.xlsx"), "Ref,Action\n1,Train all staff\n");
    await expectRefused([path("notes.xlsx")], Refusal, /is not an Excel workbook/);
  });
  test("a zip file that is no workbook", async () => {
    await writeFile(path("photos.xlsx"), zipSync({ "a.txt": strToU8("hello") }));
    await expectRefused([path("photos.xlsx")], Refusal, /is not an Excel workbook/);
  });
  test("a file with a password", async () => {
    // What Excel encrypts is an OLE compound file, told by its first eight bytes ([MS-OFFCRYPTO] 2.3, [MS-CFB] 2.2).
    const encrypted = new Uint8Array(2048);
    encrypted.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    encrypted.set(Buffer.from("EncryptedPackage", "utf16le"), 1024);
    await writeFile(path("secret.xlsx"), encrypted);
    await expectRefused([path("secret.xlsx")], Refusal, /password/i);
  });
  test("a damaged workbook", async () => {
    const whole = await richWorkbook();
    await writeFile(path("torn.xlsx"), whole.slice(0, whole.length / 2));
    await expectRefused([path("torn.xlsx")], Refusal, /damaged|broken|incomplete/i);
  });
  test("a workbook without a plan", async () => {
    const tracker = await trackerOf(["Name", "Telephone"], ["Helpline", "0000"]);
    await expectRefused([tracker], Refusal, /No action plan found on “Sheet1”.*recommendation or action column/);
  });
  test("a sheet that is not there", async () => {
    const tracker = await trackerOf(["Action", "Status"], ["Train all staff.", "Complete"]);
    await expectRefused([tracker, "--sheet", "Plan B"], ExcelProblem, /Plan B/);
  });
});

describe("files that are there already", () => {
  test("are written over only with --force", async () => {
    const tracker = await trackerOf(["Action", "Status"], ["Train all staff.", "Complete"]);
    await writeFile(path("out.xlsx"), "mine");
    await expect(runWith(tracker, "--out", path("out.xlsx"))).rejects.toThrow(/already a file/);
    expect(await readFile(path("out.xlsx"), "utf8")).toBe("mine");
    await runWith(tracker, "--out", path("out.xlsx"), "--force");
    expect((await workbookAt("out.xlsx")).sheets).toHaveLength(4);
  });

  test("the tracker itself is never written over", async () => {
    const tracker = await trackerOf(["Action", "Status"], ["Train all staff.", "Complete"]);
    await expect(runWith(tracker, "--out", tracker, "--force")).rejects.toThrow(/over the tracker itself/);
  });

  test("a report of ours for the same period is replaced only with --force", async () => {
    const tracker = await trackerOf(["Action", "Status"], ["Train all staff.", "Complete"]);
    await runWith(tracker, "--out", path("first.xlsx"));
    await expect(runWith(path("first.xlsx"), "--out", path("second.xlsx"))).rejects.toMatchObject({
      code: "already-written",
    });
    expect(await readdir(folder)).not.toContain("second.xlsx");
    await runWith(path("first.xlsx"), "--out", path("second.xlsx"), "--force");
    const names = (await workbookAt("second.xlsx")).sheets.map((sheet) => sheet.name);
    expect(names).toEqual(["Sheet1", "Action plan history", "Board report June 2026", "Board annex June 2026"]);
  });
});

test("what is printed: the figures by plan, the headline, the findings and where the report is", async () => {
  const tracker = await trackerOf(
    ["Ref", "Recommendation", "Action", "Lead agency", "Target date", "Outcome", "Status"],
    ["1", "Train everybody.", "Run courses.", "Ashdale Trust", "March 2026", "", ""],
    [
      "2",
      "Publish the policy.",
      "Publish it.",
      "Westshire Police",
      "May 2026",
      "On the website since May.",
      "Complete",
    ],
  );
  const printed = await runWith(tracker, "--out", path("out.xlsx"));
  expect(printed).toMatch(/Sheet +Actions +Complete +Overdue +No date +Blue +Red/);
  expect(printed).toMatch(/Sheet1 +2 +1 +1 +0 +1 +1/);
  expect(printed).toMatch(/^Of 2 actions, 1 \(50%\) is complete/m);
  expect(printed).toMatch(/^Findings: \d+ errors?, \d+ warnings?, \d+ pieces? of advice\.$/m);
  expect(printed).toContain(`Report: sheet “Board report June 2026” in ${path("out.xlsx")}`);
});
