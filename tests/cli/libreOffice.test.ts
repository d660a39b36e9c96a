/**
 * LibreOffice as the independent reader of what we wrote: reports are opened, printed to PDF and looked through. Needs soffice,
 * pdftotext and pdftohtml; where they are not installed the tests are shown as skipped.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { SAMPLE_TRACKER } from "../../src/cli/files/places";
import { readOptions, type Options } from "../../src/cli/options";
import { run } from "../../src/cli/run";
import { convert, hasLibreOffice, hasProgram } from "../support/libreOffice";

const REAL_PLANS = resolve(__dirname, "../../../shared/plans");
const silent = { show: () => undefined, clear: () => undefined };
const installed = hasLibreOffice && hasProgram("pdftotext") && hasProgram("pdftohtml");
const testIfInstalled = installed ? test : test.skip;
if (!installed)
  console.warn(
    "What LibreOffice makes of the reports was not checked: soffice, pdftotext or pdftohtml is not installed.",
  );

const plans = existsSync(REAL_PLANS) ? readdirSync(REAL_PLANS).filter((file) => file.endsWith(".xlsx")) : [];
/** The trackers by what their reports are called here. */
const TRACKERS = new Map([
  ["sample", { tracker: SAMPLE_TRACKER, asAt: "2026-11-20" }],
  ...plans.map((file, index) => [`real-${index}`, { tracker: join(REAL_PLANS, file), asAt: "2018-03-31" }] as const),
]);

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "printed-"));
  if (!installed) return;
  const outs: string[] = [];
  for (const [name, { tracker, asAt }] of TRACKERS) {
    const out = join(folder, `${name}.xlsx`);
    await run(readOptions([tracker, "--out", out, "--force"]) as Options, asAt, silent);
    outs.push(out);
  }
  convert(outs, "pdf", folder);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Texts of the printed pages of a workbook's report and its annex, which are its last sheets. */
function reportPages(name: string): { readonly paper: readonly string[]; readonly annex: readonly string[] } {
  const text = execFileSync("pdftotext", ["-layout", join(folder, `${name}.pdf`), "-"], { encoding: "utf8" });
  const pages = text.split("\f").slice(0, -1);
  const first = pages.findIndex((page) => page.includes("Actions in total"));
  const annex = pages.findIndex((page) => page.includes("Annex: the plan in full"));
  return { paper: first === -1 ? [] : pages.slice(first, annex), annex: annex === -1 ? [] : pages.slice(annex) };
}

function expectAGoodReport(
  { paper, annex }: ReturnType<typeof reportPages>,
  most: { paper: number; annex: number },
): void {
  for (const [pages, mostPages] of [
    [paper, most.paper],
    [annex, most.annex],
  ] as const) {
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(mostPages);
  }
  const [summary] = paper;
  for (const heading of ["Summary and recommendations", "The Board is asked", "Actions in total", "Exceptions"]) {
    expect(summary).toContain(heading);
  }
  [...paper, ...annex].forEach((page) => expect(page).toMatch(/Page \d+ of \d+/));
}

testIfInstalled("the sample's report opens, its first page stands alone, and it prints on a handful of pages", () =>
  expectAGoodReport(reportPages("sample"), { paper: 4, annex: 4 }),
);

/** Points of the type on the pages of a workbook's PDF: pdftohtml gives whole numbers, of three to the point. */
function printedSizes(name: string): number[] {
  const pdf = join(folder, `${name}.pdf`);
  const pages = execFileSync("pdftohtml", ["-xml", "-i", "-stdout", "-zoom", "3", pdf], { encoding: "utf8" });
  const first = pages.indexOf("Actions in total");
  const start = pages.lastIndexOf("<page ", first);
  return Array.from(pages.slice(start).matchAll(/<fontspec [^>]*size="(\d+)"/gu), ([, size]) => Number(size) / 3);
}

testIfInstalled("nothing of the sample's report is printed smaller than 8 points", () => {
  const sizes = printedSizes("sample");
  expect(sizes.length).toBeGreaterThan(3);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
});

if (plans.length === 0) test.skip("NOT CHECKED on real plans: ../shared/plans is not there", () => undefined);
plans.forEach((_, index) => {
  testIfInstalled(
    `the report of real plan ${index + 1} opens and prints on at most 5 pages, its annex on at most 9`,
    () => expectAGoodReport(reportPages(`real-${index}`), { paper: 5, annex: 9 }),
  );
});
