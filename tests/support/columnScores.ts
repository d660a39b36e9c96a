/**
 * Prints what speaks for each column of a workbook's sheets, so that a misreading can be understood and mended as evidence:
 * `npm run columns -- BOOK.xlsx [--as-at YYYY-MM-DD] [--row N]`, or the name of a tracker of the corpus. --row reads that row as
 * the header, whether it was taken for one or not.
 */
import { parseArgs } from "node:util";
import type { SheetCells, TrackerCells } from "../../src/plan/cells";
import { columnLetters } from "../../src/plan/columnLetters";
import { columnEvidence, headingEvidence } from "../../src/plan/columns/evidence";
import type { Header } from "../../src/plan/columns/header.types";
import { HeaderRows } from "../../src/plan/columns/headerRows";
import { rowsBelow } from "../../src/plan/columns/readHeader";
import { CellLooks, profiles } from "../../src/plan/columns/profile";
import { findTables } from "../../src/plan/rows/findTables";
import { loadCorpus } from "../corpus/support/loadCorpus";
import { trackerCellsOf as corpusCells } from "../corpus/support/cells";
import { readWorkbook, trackerCellsOf } from "./trackerCells";

const { values, positionals } = parseArgs({
  options: { "as-at": { type: "string" }, row: { type: "string" }, folder: { type: "string" } },
  allowPositionals: true,
});
const asAt = values["as-at"] ?? "2026-11-20";
const looks = new CellLooks({ asAt, quarters: "financial", publication: null });
const context = { asAt, looks, headerRows: new HeaderRows(looks) };

async function trackerOf(book: string): Promise<TrackerCells> {
  if (book.endsWith(".xlsx") || book.endsWith(".xlsm")) return trackerCellsOf(await readWorkbook(book));
  const found = loadCorpus(values.folder).find(({ name }) => name === book);
  if (found === undefined) throw new Error(`There is no tracker “${book}” in the corpus.`);
  return corpusCells(found);
}

const rounded = (number: number): string => number.toFixed(1);

function printColumn(
  cells: SheetCells,
  column: number,
  heading: string,
  rows: readonly number[],
  header: Header | undefined,
): void {
  const profile = profiles(cells, rows, looks)[column];
  if (profile === undefined || (heading === "" && profile.filled === 0)) return;
  const { points } = columnEvidence(heading, profile);
  const read = header?.columns.find((one) => one.column === column);
  const shares = Object.entries(profile.shares).filter(([, share]) => share > 0.1);
  const letters = columnLetters(cells.firstColumn - 1 + column);
  console.log(
    `  ${letters} ${JSON.stringify(heading)} → ${read?.fields.join("+") || "not used"} (${read?.certainty ?? "–"}): ${read?.why ?? ""}`,
  );
  console.log(
    `      cells ${profile.filled}/${profile.looked}: ${shares.map(([kind, share]) => `${kind} ${rounded(share)}`).join(", ")}`,
  );
  const sorted = [...points].sort(([, a], [, b]) => b.total - a.total);
  console.log(
    `      ${sorted.map(([field, one]) => `${field} ${rounded(one.total)} = ${rounded(one.heading)} + ${rounded(one.content)}`).join("; ")}`,
  );
  const said = [...headingEvidence(heading).scores].map(([field, weight]) => `${field} ${rounded(weight)}`).join(", ");
  console.log(`      heading alone: ${said}`);
}

async function main(): Promise<void> {
  for (const cells of (await trackerOf(positionals[0] ?? "")).sheets) {
    const tables = findTables(cells, context);
    console.log(`\n${cells.sheet}: ${tables.length} plan(s)`);
    const row = values.row === undefined ? null : Number(values.row) - cells.firstRow;
    if (row !== null) {
      const below = rowsBelow(cells, row, cells.values.length, context);
      (cells.values[row] ?? []).forEach((value, column) => printColumn(cells, column, String(value), below, undefined));
      continue;
    }
    for (const { header, to } of tables) {
      console.log(` header in row ${header.firstRow + cells.firstRow}–${header.row + cells.firstRow}`);
      const below = rowsBelow(cells, header.row, to, context);
      header.headings.forEach((heading, column) => printColumn(cells, column, heading, below, header));
    }
  }
}

void main();
