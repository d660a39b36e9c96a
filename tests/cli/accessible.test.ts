/**
 * The written workbook by the essential points of the Analysis Function's checklist for accessible spreadsheets, read from the file by
 * another library than the one that wrote it.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx, type Sheet, type TableDefinition, type Workbook } from "hucre/xlsx";
import { SAMPLE_TRACKER } from "../../src/cli/files/places";
import { readOptions, type Options } from "../../src/cli/options";
import { run } from "../../src/cli/run";
import { parseArea, type Area } from "../../src/operations/addresses";

const silent = { show: () => undefined, clear: () => undefined };

let folder: string;
let parts: Readonly<Record<string, string>>;
let book: Workbook;
let tables: readonly (readonly [name: string, table: TableDefinition, sheet: Sheet, area: Area])[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "accessible-"));
  const out = join(folder, "report.xlsx");
  await run(readOptions([SAMPLE_TRACKER, "--report-only", "--out", out]) as Options, "2026-11-20", silent);
  const bytes = new Uint8Array(readFileSync(out));
  parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
  book = await readXlsx(bytes);
  tables = book.sheets.flatMap((sheet) =>
    (sheet.tables ?? []).map((table) => {
      const area = parseArea(table.range ?? "");
      if (area === null) throw new Error(`The table ${table.name} has no place.`);
      return [table.name, table, sheet, area] as const;
    }),
  );
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cellsOf = ({ rows }: Sheet, area: Area): readonly (readonly unknown[])[] =>
  Array.from({ length: area.row2 - area.row + 1 }, (_, down) =>
    Array.from({ length: area.column2 - area.column + 1 }, (_, right) => {
      return rows[area.row - 1 + down]?.[area.column + right] ?? "";
    }),
  );
const isBlank = (value: unknown): boolean => typeof value === "string" && value.trim() === "";
const sheetParts = (): [string, string][] =>
  Object.entries(parts).filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(name));

describe("tables", () => {
  test("there are some on both sheets, each with a name of its own that says something", () => {
    for (const sheet of book.sheets) expect(sheet.tables?.length ?? 0).toBeGreaterThan(0);
    const names = tables.map(([name]) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => /^Table\d*$/u.test(name))).toEqual([]);
  });

  test("each has one row of headings, none blank, none twice, as the cells have them", () => {
    for (const [name, table, sheet, area] of tables) {
      const [heads = []] = cellsOf(sheet, area);
      expect([name, heads.filter(isBlank)]).toEqual([name, []]);
      expect([name, new Set(heads.map((head) => String(head).toLowerCase())).size]).toEqual([name, heads.length]);
      expect([name, table.columns.map((column) => column.name)]).toEqual([name, heads]);
    }
    const written = Object.entries(parts).filter(([name]) => name.startsWith("xl/tables/"));
    for (const [, xml] of written) expect(xml).not.toMatch(/headerRowCount="(?!1")/u);
  });

  test("each has rows, and no blank cell in them", () => {
    for (const [name, , sheet, area] of tables) {
      const [, ...body] = cellsOf(sheet, area);
      expect(body.length).toBeGreaterThan(0);
      const blanks = body.flatMap((row, down) =>
        row.flatMap((cell, right) => (isBlank(cell) ? [`${name}: row ${down + 1}, column ${right + 1}`] : [])),
      );
      expect(blanks).toEqual([]);
    }
  });

  test("no cell of the workbook is merged", () => {
    for (const [, xml] of sheetParts()) expect(xml).not.toContain("<mergeCell ");
  });
});

describe("sheets", () => {
  test("each has its title in A1, and none has more of them", () => {
    const titles = book.sheets.map(({ rows }) => rows[0]?.[0]);
    for (const title of titles) expect(String(title ?? "").trim().length).toBeGreaterThan(5);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test("each has a name that says what is on it", () => {
    for (const { name } of book.sheets) expect(name).toMatch(/^Board (?:report|annex) November 2026$/u);
  });

  test("the document has a title, which names the report", () => {
    const title = /<dc:title>([^<]+)<\/dc:title>/u.exec(parts["docProps/core.xml"] ?? "")?.[1] ?? "";
    expect(title).toMatch(/report/iu);
  });

  test("nothing is frozen on the paper", () => {
    expect(book.sheets[0]?.name).toMatch(/^Board report/u);
    expect(book.sheets[0]?.freezePane).toBeUndefined();
    expect(parts["xl/worksheets/sheet1.xml"] ?? "").not.toMatch(/<pane /u);
  });

  test("the paper is in front, and the cursor in A1 of each sheet", () => {
    expect(book.activeSheet ?? 0).toBe(0);
    for (const [, xml] of sheetParts()) {
      const selections = [...xml.matchAll(/<selection [^>]*>/gu)].map(([selection]) => selection);
      // A sheet that names no selection has it in A1.
      for (const selection of selections) expect(selection).not.toMatch(/activeCell="(?!A1")/u);
      expect(xml).not.toMatch(/topLeftCell="(?!A1")/u);
    }
  });
});
