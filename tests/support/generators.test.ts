/** What the generated trackers promise to the tests that use them. Read with a reader that is not the product's. */
import { readXlsx } from "hucre/xlsx";
import { strFromU8, unzipSync } from "fflate";
import type { CellValue, SheetCells } from "../../src/plan/cells";
import { bigTrackerXlsx, formattedToTheBottomXlsx } from "./bigTracker";
import { bigTrackerCells } from "./bigTrackerCells";
import { RICH_SHEETS, richWorkbook } from "./richWorkbook";
import { trackerCellsOf } from "./trackerCells";

const LONG_TEXTS = [1, 3, 5, 7];

function onlySheet({ sheets }: { readonly sheets: readonly SheetCells[] }): SheetCells {
  const [sheet] = sheets;
  if (sheet === undefined || sheets.length !== 1) throw new Error("One sheet was expected");
  return sheet;
}

describe("a big tracker", () => {
  const { values } = onlySheet(bigTrackerCells(2000));
  const rows = values.slice(1);
  const column = (index: number): CellValue[] => rows.map((row) => row[index] ?? "");

  test("has a header and as many rows as asked, nine columns wide, the same every time", () => {
    expect(rows).toHaveLength(2000);
    expect(new Set(values.map((row) => row.length))).toEqual(new Set([9]));
    expect(bigTrackerCells(2000)).toEqual(bigTrackerCells(2000));
    expect(onlySheet(bigTrackerCells(50)).values).toEqual(values.slice(0, 51));
  });

  test("repeats what repeats in real trackers: 40 agencies, 60 dates, 8 statuses", () => {
    expect([4, 6, 8].map((index) => new Set(column(index)).size)).toEqual([40, 60, 8]);
  });

  test.each(LONG_TEXTS)("has long texts in column %i that differ by row", (index) => {
    const texts = column(index).filter((text) => text !== "");
    const average = texts.reduce<number>((sum, text) => sum + String(text).length, 0) / texts.length;
    expect(average).toBeGreaterThan(170);
    expect(average).toBeLessThan(230);
    expect(new Set(texts).size).toBeGreaterThan(texts.length * 0.99);
    expect(texts.some((text) => String(text).includes("“"))).toBe(true);
  });

  test("as a file holds the same cells", async () => {
    const workbook = await readXlsx(await bigTrackerXlsx(200), { readStyles: true });
    expect(onlySheet(trackerCellsOf(workbook)).values).toEqual(onlySheet(bigTrackerCells(200)).values);
  });
});

describe("a sheet formatted to the bottom", () => {
  test("says that it reaches row 1,048,576, and is a small file", async () => {
    const bytes = await formattedToTheBottomXlsx();
    const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).toContain('<dimension ref="A1:I1048576">');
    expect(sheet).toContain('<c r="I1048576" s="1"/>');
    const filled = onlySheet(bigTrackerCells(40))
      .values.flat()
      .filter((value) => value !== "").length;
    expect(sheet.match(/<v>/g)).toHaveLength(filled);
    expect(bytes.length).toBeLessThan(20_000);
  });
});

describe("the rich workbook", () => {
  test("has something of everything", async () => {
    const parts = Object.keys(unzipSync(await richWorkbook()));
    const kinds = ["charts/chart", "media/image", "comments", "tables/table", "vmlDrawing", "docProps/custom"];
    expect(kinds.filter((kind) => !parts.some((part) => part.includes(kind)))).toEqual([]);
    const sheet = strFromU8(unzipSync(await richWorkbook())["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    const elements = [
      "mergeCell ",
      "dataValidation ",
      "conditionalFormatting",
      "hyperlink ",
      "pane ",
      "autoFilter",
      "rowBreaks",
      "headerFooter",
    ];
    expect(elements.filter((element) => !sheet.includes(`<${element}`))).toEqual([]);
  });

  test("has its sheets in order, one of them hidden", async () => {
    const { sheets } = await readXlsx(await richWorkbook());
    expect(sheets.map(({ name }) => name)).toEqual(Object.values(RICH_SHEETS));
    expect(sheets.filter(({ hidden }) => hidden === true).map(({ name }) => name)).toEqual([RICH_SHEETS.hidden]);
  });

  test("can have a sheet that is nothing but a chart", async () => {
    const parts = Object.keys(unzipSync(await richWorkbook({ chartSheet: true })));
    expect(parts.filter((part) => part.startsWith("xl/chartsheets/sheet"))).toHaveLength(1);
  });
});
