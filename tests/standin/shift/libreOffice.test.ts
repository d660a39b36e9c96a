/**
 * LibreOffice as the independent reader of files whose rows and columns were shifted: it opens the workbook before and after, works
 * its formulas out, and writes both again. Every value must stand where its row and column went, with merged areas, rules and
 * pictures. Needs soffice; where it is not installed the tests are shown as skipped.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "hucre";
import { shiftCells } from "../../../src/standin/model/shiftWorkbook";
import { convert, hasLibreOffice as installed } from "../../support/libreOffice";
import { RICH_SHEETS, richWorkbook } from "../../support/richWorkbook";
import { session } from "../support/session";
import { insert, remove } from "./support";

type Book = Awaited<ReturnType<typeof readXlsx>>;
type Sheet = Book["sheets"][number];

const testIfInstalled = installed ? test : test.skip;
if (!installed) console.warn("What LibreOffice makes of shifted rows was not checked: soffice is not installed.");

const { plan, charts, table } = RICH_SHEETS;

/** Two rows above row 7 of the plan and one of them deleted again, two columns before its D; a row in the lists and in the table. */
const SHIFTS = [
  [plan, insert("row", 6, 2)],
  [plan, remove("row", 7)],
  [plan, insert("column", 3, 2)],
  [charts, insert("row", 2)],
  [table, insert("row", 2)],
] as const;

/** Where a 0-based place of a sheet comes to stand by that. */
function placeAfter(sheet: string, row: number, column: number): readonly [row: number, column: number] {
  if (sheet === plan) return [row >= 6 ? row + 1 : row, column >= 3 ? column + 2 : column];
  return [(sheet === charts || sheet === table) && row >= 2 ? row + 1 : row, column];
}

let folder: string;
let before: Book;
let after: Book;
beforeAll(async () => {
  if (!installed) return;
  folder = mkdtempSync(join(tmpdir(), "shifted-"));
  const original = await richWorkbook();
  const shifted = await session(original, (standin) => {
    standin.asUser((workbook) => {
      for (const [sheet, shift] of SHIFTS) shiftCells(workbook, workbook.sheet(sheet), shift);
    });
    return standin.save();
  });
  const files = [join(folder, "before.xlsx"), join(folder, "after.xlsx")] as const;
  writeFileSync(files[0], original);
  writeFileSync(files[1], shifted);
  const out = join(folder, "written");
  convert(files, "xlsx", out);
  const read = (name: string): Promise<Book> => readXlsx(readFileSync(join(out, name)));
  [before, after] = [await read("before.xlsx"), await read("after.xlsx")];
}, 180_000);
afterAll(() => {
  if (installed) rmSync(folder, { recursive: true, force: true });
});

const sheetOf = ({ sheets }: Book, name: string): Sheet => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`LibreOffice has lost the sheet “${name}”.`);
  return found;
};

/** What is not blank, by place. */
function cellsOf(
  sheet: Sheet,
  place: (row: number, column: number) => readonly [number, number],
): Map<string, unknown> {
  return new Map(
    sheet.rows.flatMap((cells, row) =>
      cells.flatMap((value, column): [string, unknown][] =>
        value === null || value === "" ? [] : [[place(row, column).join(), value]],
      ),
    ),
  );
}

const here = (row: number, column: number): readonly [number, number] => [row, column];
const sorted = (cells: ReadonlyMap<string, unknown>): unknown[] => [...cells].sort(([a], [b]) => (a < b ? -1 : 1));

testIfInstalled.each(Object.values(RICH_SHEETS))("%s: every value stands where its row and column went", (name) => {
  const moved = cellsOf(sheetOf(before, name), (row, column) => placeAfter(name, row, column));
  const now = cellsOf(sheetOf(after, name), here);
  expect(moved.size).toBeGreaterThan(0);
  expect(sorted(now)).toEqual(sorted(moved));
});

testIfInstalled(
  "merged areas, drop-downs, rules and pictures are all there, and merged areas where their cells are",
  () => {
    for (const name of [plan, charts, table]) {
      const [was, is] = [sheetOf(before, name), sheetOf(after, name)];
      const areas = (was.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => [
        ...placeAfter(name, startRow, startCol),
        ...placeAfter(name, endRow, endCol),
      ]);
      const now = (is.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => [
        startRow,
        startCol,
        endRow,
        endCol,
      ]);
      expect(now.sort()).toEqual(areas.sort());
      for (const list of ["dataValidations", "conditionalRules", "images", "tables"] as const) {
        expect([name, list, is[list]?.length ?? 0]).toEqual([name, list, was[list]?.length ?? 0]);
      }
    }
  },
);
