/**
 * The paper's tiles, counted again by a spreadsheet: formulas over the annex's table are put into a copy of the written workbook, and
 * LibreOffice works them out. Needs soffice; where it is not installed the tests are shown as skipped.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx, writeXlsx, type Sheet, type Workbook } from "hucre/xlsx";
import { SAMPLE_TRACKER } from "../../src/cli/files/places";
import { readOptions, type Options } from "../../src/cli/options";
import { run } from "../../src/cli/run";
import { columnLetters } from "../../src/plan/columnLetters";
import { convert, hasLibreOffice as installed } from "../support/libreOffice";

const AS_AT = "2026-11-20";
const silent = { show: () => undefined, clear: () => undefined };
if (!installed) console.warn("The figures were not counted again: soffice is not installed.");

const COLOURS = ["Blue", "Red", "Amber", "Green", "Grey"];

/** What each tile is, in a formula; `column` gives the cells of a column of the annex by its heading. */
type Column = (heading: string) => string;
const FORMULAS: readonly (readonly [figure: string, formula: (column: Column) => string])[] = [
  ["total", (column) => `COUNTIFS(${column("Counted as")},"?*")`],
  ["complete", (column) => `COUNTIFS(${column("Counted as")},"complete")`],
  ["overdue", (column) => `COUNTIFS(${column("Days late")},">0")`],
  [
    "due in the next three months",
    (column) =>
      `COUNTIFS(${column("Counted as")},"open*",${column("Date now")},">="&DATE(2026,11,20),${column("Date now")},"<="&DATE(2027,2,20))`,
  ],
  ...COLOURS.map((colour) => [colour, (column: Column) => `COUNTIFS(${column("RAG")},"${colour}")`] as const),
];

let folder: string;
let book: Workbook;
let counted: readonly number[] = [];
beforeAll(async () => {
  if (!installed) return;
  folder = mkdtempSync(join(tmpdir(), "recounted-"));
  const out = join(folder, "report.xlsx");
  await run(readOptions([SAMPLE_TRACKER, "--report-only", "--out", out]) as Options, AS_AT, silent);
  book = await readXlsx(new Uint8Array(readFileSync(out)));
  const annex = sheetOf("Board annex");
  const copy = join(folder, "counting.xlsx");
  writeFileSync(copy, await withFormulas(annex));
  convert([copy], "csv", folder);
  const [line = ""] = readFileSync(join(folder, "counting.csv"), "utf8").split("\n");
  counted = line.split(",").map(Number);
}, 180_000);
afterAll(() => {
  if (installed) rmSync(folder, { recursive: true, force: true });
});

function sheetOf(name: string): Sheet {
  const sheet = book.sheets.find((one) => one.name.startsWith(name));
  if (sheet === undefined) throw new Error(`There is no sheet “${name}”.`);
  return sheet;
}

/** A copy of the annex, cell by cell and in its places, behind a sheet of formulas over its table. */
async function withFormulas(annex: Sheet): Promise<Uint8Array> {
  const range = annex.tables?.find(({ columns }) => columns.some(({ name }) => name === "Counted as"))?.range ?? "";
  const [first = 0, last = 0] = (range.match(/\d+/gu) ?? []).map(Number);
  const headings = (annex.rows[first - 1] ?? []).map(String);
  const column: Column = (heading) => {
    const at = headings.indexOf(heading);
    if (at === -1) throw new Error(`The annex has no column “${heading}”.`);
    const letters = columnLetters(at);
    return `Annex!$${letters}$${first + 1}:$${letters}$${last}`;
  };
  const cells = new Map(FORMULAS.map(([, formula], at) => [`0,${at}`, { formula: formula(column) }]));
  return writeXlsx({
    sheets: [
      { name: "Counts", rows: [FORMULAS.map(() => null)], cells },
      { name: "Annex", rows: annex.rows.map((row) => [...row]) },
    ],
  });
}

/** The number beside a label of the paper. */
function tile(label: RegExp): unknown {
  for (const row of sheetOf("Board report").rows) {
    const at = row.findIndex((cell) => typeof cell === "string" && label.test(cell));
    if (at > 0 && typeof row[at - 1] === "number") return row[at - 1];
  }
  return undefined;
}

/** The number of a colour in the row of all plans, or of the one plan. */
function ofColour(colour: string): unknown {
  const { rows } = sheetOf("Board report");
  const header = rows.findIndex((row) => row.includes("Plan") && row.some((cell) => cell === "Red"));
  const all = rows.slice(header + 1).find((row) => row.includes("All plans"));
  return all?.[rows[header]?.indexOf(colour) ?? -1];
}

const countOf = (figure: string): number | undefined => counted[FORMULAS.findIndex(([name]) => name === figure)];
const testEach = installed ? test : test.skip;

describe("counted again by a spreadsheet", () => {
  testEach.each([
    ["total", /^Actions in total \(withdrawn: 1\)$/u],
    ["complete", /^Complete \(blue\)$/u],
    ["overdue", /^Overdue/u],
    ["due in the next three months", /^Due in the next three months$/u],
  ] as const)("the tile of %s is what the annex holds", (figure, label) => {
    expect(countOf(figure)).toBeGreaterThan(0);
    expect(tile(label)).toBe(countOf(figure));
  });

  testEach.each(COLOURS)("%s of all plans is what the annex holds", (colour) => {
    expect(countOf(colour)).toEqual(expect.any(Number));
    expect(ofColour(colour)).toBe(countOf(colour));
  });
});
