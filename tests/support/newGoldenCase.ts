/**
 * Makes the folder of a new golden case: `npm run golden:new -- <case-name> [workbook.xlsx [sheet]…]`.
 * source.json is taken from the workbook, or is an empty plan to fill in; expected.json is left for a person, who works it
 * out from the rules and not from what the program says.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Sheet, Workbook } from "hucre/xlsx";
import { columnLetters } from "../../src/plan/columnLetters";
import type { GoldenExpectation, GoldenSource, SourceCell, SourceSheet } from "./goldenCase";
import { readWorkbook } from "./trackerCells";

const CASES = path.join(import.meta.dirname, "../golden/fictional");
const USAGE = "Usage: npm run golden:new -- <case-name> [workbook.xlsx [sheet]…]   (a case name is like-this)";

const EMPTY_PLAN: GoldenSource = {
  sheets: [
    {
      name: "Action plan",
      rows: {
        "1": { A: "Ref", B: "Recommendation", C: "Action to take", D: "Lead Agency", E: "Target Date", F: "Status" },
        "2": { A: "1", B: "", C: "", D: "", E: "", F: "" },
      },
    },
  ],
};

const EMPTY_EXPECTATION: GoldenExpectation = { note: "", plans: [{ actions: [] }] };

/** A workbook's cells as a source; of the sheets named, or of all where none is named. */
function sourceOf(workbook: Workbook, sheetNames: readonly string[]): GoldenSource {
  const missing = sheetNames.filter((name) => !workbook.sheets.some((sheet) => sheet.name === name));
  if (missing.length > 0) throw new Error(`The workbook has no sheet ${missing.join(", ")}`);
  const sheets = workbook.sheets.filter((sheet) => sheetNames.length === 0 || sheetNames.includes(sheet.name));
  return {
    ...(workbook.dateSystem === "1904" ? { dateSystem: 1904 as const } : {}),
    sheets: sheets.map(sourceSheetOf),
  };
}

function sourceSheetOf(sheet: Sheet): SourceSheet {
  const rows: Record<string, Record<string, SourceCell>> = {};
  const numberFormats: Record<string, string> = {};
  sheet.rows.forEach((values, row) => {
    const cells: Record<string, SourceCell> = {};
    values.forEach((value, column) => {
      if (value === null || value === "") return;
      const letters = columnLetters(column + 1);
      cells[letters] = value instanceof Date ? { date: value.toISOString().slice(0, 10) } : value;
      const format = sheet.cells?.get(`${row},${column}`)?.style?.numFmt ?? "General";
      if (typeof value !== "string" && format !== "General") numberFormats[`${letters}${row + 1}`] = format;
    });
    if (Object.keys(cells).length > 0) rows[String(row + 1)] = cells;
  });
  return {
    name: sheet.name,
    ...(sheet.hidden === true || sheet.veryHidden === true ? { hidden: true } : {}),
    rows,
    ...(Object.keys(numberFormats).length > 0 ? { numberFormats } : {}),
  };
}

async function main([name = "", workbookPath, ...sheetNames]: readonly string[]): Promise<void> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) throw new Error(USAGE);
  const folder = path.join(CASES, name);
  if (existsSync(folder)) throw new Error(`${folder} is there already; nothing was written`);
  const source = workbookPath === undefined ? EMPTY_PLAN : sourceOf(await readWorkbook(workbookPath), sheetNames);
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of [
    ["source.json", source],
    ["expected.json", EMPTY_EXPECTATION],
  ] as const) {
    writeFileSync(path.join(folder, file), `${JSON.stringify(content, null, 2)}\n`);
  }
  console.log(
    `Made ${folder}. Now write the rule into "note" and what should be read into "plans" (see the other cases).`,
  );
  if (workbookPath !== undefined) {
    console.log("Before committing: replace every text, name, agency and place of a real plan with invented ones.");
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
