/** The kinds of workbook on the command line: what goes in with macros comes out with them, and a signature is spoken of. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathsOf } from "../../src/cli/files/targets";
import { readOptions, type Options } from "../../src/cli/options";
import { Refusal } from "../../src/cli/refusal";
import { run } from "../../src/cli/run";
import { BOOK, changed, file, MACROS, partsIn, SIGNED, type BookParts } from "../standin/support/book";

const silent = { show: () => undefined, clear: () => undefined };
const optionsOf = (...words: string[]): Options => readOptions(words) as Options;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "action-plan-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const path = (name: string): string => join(folder, name);

/** What is printed of a run over this tracker. */
async function printed(name: string, parts: BookParts, out: string): Promise<string> {
  await writeFile(path(name), file(parts));
  return run(optionsOf(path(name), "--out", path(out)), "2022-03-31", silent);
}

/** The one sentence with which a run is refused; nothing was written. */
async function refusal(name: string, parts: BookParts, out: string): Promise<string> {
  const failure: unknown = await printed(name, parts, out).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Refusal);
  expect(await readdir(folder)).toEqual([name]);
  return (failure as Refusal).message;
}

test.each([
  ["Tracker.xlsx", "Tracker - board report.xlsx"],
  ["Tracker.xlsm", "Tracker - board report.xlsm"],
  ["TRACKER.XLSM", "TRACKER - board report.xlsm"],
  ["Tracker.xlsm.xlsx", "Tracker.xlsm - board report.xlsx"],
  ["Tracker", "Tracker - board report.xlsx"],
])("without --out, the report of %s goes to %s", (tracker, out) => {
  expect(basename(pathsOf(optionsOf(tracker)).out)).toBe(out);
});

test("a workbook with macros comes out as one, with its macros", async () => {
  const said = await printed("tracker.xlsm", MACROS, "out.xlsm");
  expect(said).toContain(path("out.xlsm"));
  const parts = partsIn(await readFile(path("out.xlsm")));
  expect(parts["xl/vbaProject.bin"]).toBe(MACROS["xl/vbaProject.bin"]);
  expect(parts["[Content_Types].xml"]).toContain("application/vnd.ms-excel.sheet.macroEnabled.main+xml");
});

test.each<[string, BookParts, string, string]>([
  ["tracker.xlsm", MACROS, "out.xlsx", "with macros.*name an .xlsm file with --out"],
  ["tracker.xlsx", BOOK, "out.xlsm", "without macros.*name an .xlsx file with --out"],
  // What counts is what the file is, not what its name says.
  ["renamed.xlsx", MACROS, "out.xlsx", "with macros.*name an .xlsm file with --out"],
  ["renamed.xlsm", BOOK, "out.xlsm", "without macros.*name an .xlsx file with --out"],
])("a file that Excel would not open is not written: %s into another kind", async (name, parts, out, sentence) => {
  expect(await refusal(name, parts, out)).toMatch(new RegExp(`^[^\n]*${sentence}\\.$`));
});

test("a signature is said to be void; nothing is said of one that is not there", async () => {
  expect(await printed("signed.xlsx", SIGNED, "out.xlsx")).toMatch(/^The tracker is digitally signed.* void /m);
  expect(await printed("plain.xlsx", BOOK, "out2.xlsx")).not.toMatch(/sign/i);
});

test("what is wrong with a damaged file is named", async () => {
  const halfWay = changed(BOOK, (xml, name) => (name === "xl/styles.xml" ? xml.slice(0, xml.length / 2) : xml));
  expect(await refusal("torn.xlsx", halfWay, "out.xlsx")).toMatch(/torn\.xlsx is damaged.*xl\/styles\.xml/);
});

test("what a file is that is no workbook is named, as far as it is known", async () => {
  const openDocument = { mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" };
  expect(await refusal("plan.xlsx", openDocument, "out.xlsx")).toMatch(/is not an Excel workbook.*OpenDocument/);
});
