/** `npm run returns` from end to end, in this process: returns made, filled in, merged; the tracker is never written over. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx, writeXlsx, type CellValue } from "hucre/xlsx";
import { UsageError } from "../../src/cli/parseWords";
import { Refusal } from "../../src/cli/refusal";
import { runReturns } from "../../src/cli/returns";
import { bytesOf, newWorkbook } from "../support/excelize";

const TODAY = "2026-11-02";
const HEADINGS = [
  "Ref",
  "Recommendation",
  "Action to take",
  "Lead Agency",
  "Target Date",
  "Progress",
  "Outcome",
  "Status",
];
const ROWS = [
  ["1", "Ask every adult who is seen alone", "Agree the questions and add them to each form", "Northmoor Police", "31/03/2027", "", "", "In progress"],
  ["2", "Share concerns about tenants", "Publish a guide and brief every team", "Ashdale Housing", "30/04/2027", "", "", "In progress"],
  ["3", "Open the routes to support", "Map the routes and agree the missing ones", "Ashdale Housing", "31/07/2027", "", "", "In progress"],
]; // prettier-ignore

let folder: string;
const path = (name: string): string => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "returns-"));
  const file = await newWorkbook();
  [HEADINGS, ...ROWS].forEach((row, at) => file.SetSheetRow("Sheet1", `A${at + 1}`, row));
  // An outcome that is worked out elsewhere.
  file.SetCellFormula("Sheet1", "G3", '=""&""');
  await writeFile(path("tracker.xlsx"), bytesOf(file));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function returns(...words: string[]): Promise<{ readonly code: number; readonly said: string }> {
  let said = "";
  const voice = {
    say: (text: string) => (said += text),
    complain: () => undefined,
    progress: { show: () => undefined, clear: () => undefined },
  };
  return { code: await runReturns(words, TODAY, voice), said };
}

const make = (...more: string[]) =>
  returns("make", path("tracker.xlsx"), "--out", path("send"), "--tracker", path("sent.xlsx"), ...more);

/** The housing agency's return, filled in and put beside. */
async function comesBack(cells: readonly (readonly [number, string, CellValue])[]): Promise<string> {
  const rows = (await readXlsx(await readFile(path("send/Return Q3 - Ashdale Housing.xlsx")))).sheets[0]?.rows ?? [];
  for (const [row, heading, value] of cells) {
    const own = rows[4 + row];
    if (own !== undefined) own[rows[3]?.indexOf(heading) ?? 0] = value;
  }
  await mkdir(path("back"), { recursive: true });
  await writeFile(path("back/housing.xlsx"), await writeXlsx({ sheets: [{ name: "Answer", rows }] }));
  return path("back/housing.xlsx");
}

test("returns go to a folder of their own, the copy of the tracker that knows of them does not", async () => {
  const before = await readFile(path("tracker.xlsx"));
  const { code, said } = await make("--by", "2026-11-20", "--agency", "ashdale housing.");
  expect(code).toBe(0);
  expect(await readdir(path("send"))).toEqual(["Return Q3 - Ashdale Housing.xlsx"]);
  expect(said).toContain("Return Q3 - Ashdale Housing.xlsx: 2 actions");
  expect((await readdir(folder)).sort()).toEqual(["send", "sent.xlsx", "tracker.xlsx"]);
  expect(Buffer.compare(await readFile(path("tracker.xlsx")), before)).toBe(0);
});

test("what comes back is shown, and only what is safe is written", async () => {
  await make();
  const back = await comesBack([
    [0, "Status", "Complete"],
    [0, "Outcome", "Half as many repeat calls"],
    [1, "Status", "Zebra"],
    [1, "Progress this period", "The last route was agreed"],
  ]);
  const shown = await returns("merge", path("sent.xlsx"), back);
  expect(shown.said).toContain("2 Status: In progress → Complete");
  expect(shown.said).toContain("A formula stands there, which is never overwritten");
  expect(shown.said).toContain("3 Status: In progress → Zebra – This is none of the words that a status is told by.");
  expect(await readdir(folder)).not.toContain("merged.xlsx");
  const sent = await readFile(path("sent.xlsx"));
  const taken = await returns("merge", path("sent.xlsx"), back, "--accept", "safe", "--out", path("merged.xlsx"));
  expect(taken.code).toBe(0);
  expect(taken.said).toContain("2 cells were changed: H3 and F4.");
  expect(Buffer.compare(await readFile(path("sent.xlsx")), sent)).toBe(0);
  const rows = (await readXlsx(await readFile(path("merged.xlsx")))).sheets[0]?.rows ?? [];
  expect(rows.map((row) => row[7])).toEqual(["Status", "In progress", "Complete", "In progress"]);
  expect(rows[3]?.[5]).toBe("2 November 2026 – Ashdale Housing: The last route was agreed");
  const again = await returns("merge", path("merged.xlsx"), back, "--accept", "safe", "--out", path("twice.xlsx"));
  expect(again.said).toContain("Nothing was written: nothing is safe to take.");
  const reminded = await returns("remind", path("merged.xlsx"), "--silent", "1");
  expect(reminded.said).toContain("Northmoor Police: never (1 open; return Q3 has not come back)");
  expect(reminded.said).not.toContain("Ashdale Housing");
  expect(reminded.said).not.toContain("Agree the questions");
});

test("one file that cannot be taken is told of, and the others are shown", async () => {
  await make();
  const back = await comesBack([[0, "Status", "Complete"]]);
  await writeFile(path("back/minutes.docx"), "no workbook");
  const { code, said } = await returns(
    "merge",
    path("sent.xlsx"),
    path("back/minutes.docx"),
    back,
    path("back/none.xlsx"),
  );
  expect(code).toBe(1);
  expect(said).toContain("minutes.docx is a Word document, not an .xlsx workbook");
  expect(said).toMatch(/There is no file .*none\.xlsx/u);
  expect(said).toContain("2 Status: In progress → Complete");
});

test.each([
  [["send", "tracker.xlsx"], "Say make, merge or remind, not “send”."],
  [["make", "tracker.xlsx"], "--out must name the folder that the returns go to."],
  [["make", "tracker.xlsx", "--out", "x", "--by", "soon"], "--by must be a date such as 2026-03-31, not “soon”."],
  [["merge", "tracker.xlsx"], "Name the returns that came back: merge TRACKER.xlsx RETURN.xlsx."],
  [["merge", "tracker.xlsx", "a.xlsx", "--accept", "all", "--out", "b.xlsx"], "--accept can only be safe, not “all”: the rest is for you to say, in the pane."],
  [["merge", "tracker.xlsx", "a.xlsx", "--accept", "safe"], "--accept safe needs --out MERGED.xlsx: the tracker itself is never written over."],
  [["remind", "tracker.xlsx", "--silent", "0"], "--silent must be a number of months from 1 to 120, not “0”."],
])("wrong words are told in a sentence: %j", async (words, sentence) => {
  await expect(returns(...words)).rejects.toThrow(new UsageError(sentence));
}); // prettier-ignore

test("a tracker that knows of no returns, an agency that is none, and the tracker as its own target are refused", async () => {
  await expect(returns("merge", path("tracker.xlsx"), path("a.xlsx"))).rejects.toThrow(/knows of no returns/u);
  await expect(make("--agency", "Nobody")).rejects.toThrow(/No agency “Nobody” has an open action\. There are: /u);
  await make();
  const back = await comesBack([]);
  const over = returns("merge", path("sent.xlsx"), back, "--accept", "safe", "--out", path("sent.xlsx"), "--force");
  await expect(over).rejects.toThrow(Refusal);
});
