/** `npm run draft` from end to end, in this process: a review's text goes in, a plan comes out; whatever is no text is refused in a sentence. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx, type Sheet } from "hucre/xlsx";
import { runDraft } from "../../src/cli/draft/draft";
import { readDraftOptions } from "../../src/cli/draft/draftOptions";
import { lineRanges } from "../../src/cli/draft/draftText";
import { UsageError } from "../../src/cli/parseWords";

const TODAY = "2026-11-02";
const TEXT = [
  "7 Conclusion",
  "The panel thanks all who took part.",
  "8 Recommendations",
  "Westshire Police",
  "Recommendation 1: Officers should ask at every call whether children live there.",
  "Ashdale Council",
  "Recommendation 2: The council should",
  "publish the routes to support by March 2027.",
  "(a) Map the routes there are.",
  "(b) Agree the missing ones with providers.",
  "9 Glossary",
].join("\n");

let folder: string;
const path = (name: string): string => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "draft-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function draft(...words: string[]): Promise<{ readonly code: number; readonly said: string }> {
  let said = "";
  return { code: await runDraft(words, TODAY, { say: (text) => (said += text) }), said };
}

async function sheetsOf(name: string): Promise<readonly Sheet[]> {
  return (await readXlsx(await readFile(path(name)))).sheets;
}

test("each recommendation and its actions stand in the plan, with what they came from in words", async () => {
  await writeFile(path("review.txt"), TEXT);
  const { code, said } = await draft(path("review.txt"), "--out", path("plan.xlsx"));
  expect(code).toBe(0);
  expect(said).toContain("2 recommendations, 3 actions");
  expect(said).toContain("lines 7-8");
  expect(said).toContain(`Plan: ${path("plan.xlsx")}`);
  const sheets = await sheetsOf("plan.xlsx");
  expect(sheets.map(({ name }) => name)).toEqual(["Action plan"]);
  const [title, , headings, ...rows] = sheets[0]?.rows ?? [];
  expect(title?.[0]).toBe("Action plan: Domestic homicide review");
  const at = (heading: string): number => headings?.indexOf(heading) ?? -1;
  const cells = (row: number, ...names: string[]) => names.map((name) => rows[row]?.[at(name)]);
  expect(cells(0, "Recommendation", "Lead Agency")).toEqual([
    "Officers should ask at every call whether children live there.",
    "Westshire Police",
  ]);
  expect([1, 2].map((row) => cells(row, "Recommendation", "Action to take"))).toEqual([
    ["The council should publish the routes to support by March 2027.", "Map the routes there are."],
    ["The council should publish the routes to support by March 2027.", "Agree the missing ones with providers."],
  ]);
  expect(rows[3]?.some((value) => value !== null && value !== "") ?? false).toBe(false);
});

test("an empty template needs no text, and takes the review's own name", async () => {
  const { code, said } = await draft("--template", "--review", "Review of Fern", "--out", path("empty.xlsx"));
  expect(code).toBe(0);
  expect(said).toBe(`Template: ${path("empty.xlsx")}\n`);
  const [sheet] = await sheetsOf("empty.xlsx");
  expect(sheet?.rows[0]?.[0]).toBe("Action plan: Review of Fern");
  expect(sheet?.rows[2]?.slice(0, 3)).toEqual(["No.", "Recommendation", "Scope of recommendation (i.e. local or regional)"]); // prettier-ignore
});

test("texts of Windows and of UTF-16 are read with their dashes and quotes", async () => {
  const text = "Recommendations\nRecommendation 1: Staff should ask “are you safe?” – each time.\n";
  const wanted = "Staff should ask “are you safe?” – each time.";
  const windows = Buffer.from(text.replace("“", "\u0093").replace("”", "\u0094").replace("–", "\u0096"), "latin1");
  await writeFile(path("windows.txt"), windows);
  await writeFile(path("utf16.txt"), Buffer.from(`\ufeff${text}`, "utf16le"));
  await writeFile(path("utf8.txt"), `\ufeff${text}`);
  for (const name of ["windows", "utf16", "utf8"]) {
    await draft(path(`${name}.txt`), "--out", path(`${name}.xlsx`));
    expect((await sheetsOf(`${name}.xlsx`))[0]?.rows[3]?.[1]).toBe(wanted);
  }
});

test.each([
  ["review.pdf", "%PDF-1.7", "review.pdf is a PDF, not a text"],
  ["review.docx", "PK\u0003\u0004rest", "review.docx is a Word document or another packed file, not a text"],
  ["review.rtf", "{\\rtf1 text}", "review.rtf is a rich text document, not a text"],
  ["review.html", "<h1>Recommendations</h1>", "review.html is a web page, not a text"],
  ["picture.txt", "a\u0000b", "picture.txt is no text"],
  ["blank.txt", " \n\t\n", "blank.txt is blank."],
  ["letter.txt", "A letter about nothing.", "Nothing was written."],
])("%s is refused in a sentence, and nothing is written", async (name, content, sentence) => {
  await writeFile(path(name), content, "latin1");
  await expect(draft(path(name), "--out", path("plan.xlsx"))).rejects.toThrow(sentence);
  expect(await readdir(folder)).toEqual([name]);
});

test("a file that is there is written over only where that is asked for; the text itself never", async () => {
  await writeFile(path("review.txt"), TEXT);
  await writeFile(path("plan.xlsx"), "mine");
  await expect(draft(path("review.txt"), "--out", path("plan.xlsx"))).rejects.toThrow(/--force/);
  expect(await readFile(path("plan.xlsx"), "utf8")).toBe("mine");
  await draft(path("review.txt"), "--out", path("plan.xlsx"), "--force");
  expect((await sheetsOf("plan.xlsx"))[0]?.name).toBe("Action plan");
  expect(await readFile(path("review.txt"), "utf8")).toBe(TEXT);
});

test.each([
  [[], "Name the file with the review's text, or add --template."],
  [["a.txt", "b.txt"], "Give one text at a time."],
  [[""], "The name of the text is blank."],
  [["a.txt", "--template"], "Give a text or --template, not both."],
  [["a.txt", "--out", "plan.docx"], "--out must name a .xlsx file, not “plan.docx”."],
  [["--template", "--review", " "], "--review must be DHR, DARDR or what the review is called."],
])("wrong words are told in a sentence: %j", (words, sentence) => {
  expect(() => readDraftOptions(words)).toThrow(new UsageError(sentence));
});

test("the help tells the way", async () => {
  expect((await draft("--help")).said).toMatch(/^Begins an action plan from the text of a review\./);
});

test("lines are named as ranges", () => {
  expect(lineRanges([12, 13, 14, 18])).toBe("12-14, 18");
  expect(lineRanges([7])).toBe("7");
});
