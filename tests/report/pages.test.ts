/** The printed pages of the paper, measured from what is written: how full, how broken, in which type. */
import type { History } from "../../src/history/snapshot.types";
import type { Action } from "../../src/plan/model";
import type { Block } from "../../src/report/blocks/block.types";
import { boardReport } from "../../src/report/boardReport";
import { placeOnFewPages } from "../../src/report/layout/place";
import { lineHeight, SIZES } from "../../src/report/layout/type";
import { PAPER_GRID } from "../../src/report/paper/paperBlocks";
import type { BoardReport } from "../../src/report/report.types";
import { aCompleteAction, aDate, anAction, aPlan, AS_AT } from "../support/plans";
import { analysisOf, inventedPlan, prose } from "./support/inventedAnalysis";
import { writtenSheet, type WrittenSheet, type WrittenTable } from "./support/writtenSheet";

const sheetOf = (...plans: Parameters<typeof analysisOf>[0]): WrittenSheet =>
  writtenSheet(boardReport(analysisOf(plans)).operations);
const many = (count: number, make: (index: number) => Action): Action[] =>
  Array.from({ length: count }, (_, i) => make(i));
const late = (index: number, action: string): Action =>
  anAction({ row: 6 + index, ref: String(index + 1), action, target: aDate("2017-06-30") });
const dueSoon = (index: number): Action =>
  index % 10 === 1
    ? anAction({ row: 6 + index, ref: String(index + 1), target: aDate("2018-05-31") })
    : aCompleteAction({ row: 6 + index, ref: String(index + 1) });

const PAPERS: readonly (readonly [of: string, sheet: WrittenSheet])[] = [
  ["one action", sheetOf(inventedPlan(1))],
  ["45 actions with long texts", sheetOf(inventedPlan(45))],
  ["500 actions", sheetOf(inventedPlan(500))],
  // The list goes over more pages than any other, and the lists below it have headings on each page as well.
  [
    "500 actions, half of them late",
    sheetOf(aPlan(many(500, (i) => (i % 2 === 0 ? late(i, prose(300, i)) : dueSoon(i))))),
  ],
  ["texts of 5,000 characters", sheetOf(aPlan(many(12, (i) => late(i, prose(5_000, i)))))],
  ["no open action", sheetOf(aPlan(many(9, (i) => aCompleteAction({ row: 6 + i, ref: String(i + 1) }))))],
  ["no action", sheetOf(aPlan([]))],
  [
    "three plans with long titles",
    sheetOf(...["North", "East", "West"].map((sheet, i) => aPlan([late(i, "Brief")], { sheet, title: prose(300, i) }))),
  ],
];

/** A4 across, in points. */
const PAPER = { width: 842, height: 595 };

/** Points of the sheet that a page holds in Excel, which scales in whole per cent until the columns fit. */
function capacityOf(sheet: WrittenSheet): number {
  const { margins } = sheet.ofKind("setPrint")[0] ?? {};
  const width = sheet.ofKind("setColumnWidth").reduce((sum, one) => sum + one.width, 0);
  const scale = Math.floor((100 * (PAPER.width - (margins?.left ?? 0) - (margins?.right ?? 0))) / width) / 100;
  return (PAPER.height - (margins?.top ?? 0) - (margins?.bottom ?? 0)) / scale;
}

interface Page {
  /** 1-based rows, both included. */
  readonly first: number;
  readonly last: number;
}

function pagesOf(sheet: WrittenSheet): Page[] {
  const starts = [1, ...sheet.ofKind("addPageBreaks").flatMap(({ rows }) => rows)];
  return starts.map((first, at) => ({ first, last: (starts[at + 1] ?? sheet.lastRow + 1) - 1 }));
}

function heightOf(sheet: WrittenSheet, { first, last }: Page): number {
  let height = 0;
  for (let row = first; row <= last; row += 1) height += sheet.heights.get(row) ?? Number.NaN;
  return height;
}

/** Rows, from the top of a page, that have to stand together: its heading and text, and of a table so much as may not be cut off. */
function leastOf({ tables, cell }: WrittenSheet, { first, last }: Page): Page {
  const table = tables.find(({ area }) => area.row >= first && area.row <= last);
  const isHeading = (row: number): boolean => cell(`A${row}`) !== "" && !/^\d+\.$/u.test(String(cell(`A${row}`)));
  let end = first + 1;
  while (end <= last && !isHeading(end)) end += 1;
  if (table === undefined || table.area.row > end) return { first, last: end - 1 };
  const rows = table.rows.length;
  return { first, last: table.area.row + (rows < 6 ? rows : 3) };
}

describe.each(PAPERS)("the paper of %s", (_, sheet) => {
  test("has no page that is higher than paper", () => {
    const capacity = capacityOf(sheet);
    for (const page of pagesOf(sheet)) expect(heightOf(sheet, page)).toBeLessThanOrEqual(capacity);
  });

  test("has pages at least two thirds full, unless what comes next cannot be split", () => {
    const capacity = capacityOf(sheet);
    const pages = pagesOf(sheet);
    pages.slice(0, -1).forEach((page, at) => {
      const next = pages[at + 1];
      const used = heightOf(sheet, page);
      if (next === undefined || used >= (capacity * 2) / 3) return;
      expect(used + heightOf(sheet, leastOf(sheet, next))).toBeGreaterThan(capacity * 0.98);
    });
  });

  test("begins no page within a table, and leaves no fewer than three rows of one behind", () => {
    for (const { first } of pagesOf(sheet)) {
      expect(sheet.tables.filter(({ area }) => area.row < first && area.row2 >= first).map(({ name }) => name)).toEqual(
        [],
      );
    }
    const parts = new Map<string, WrittenTable[]>();
    for (const table of sheet.tables) {
      const name = table.name.replace(/_part_\d+$/u, "");
      parts.set(name, [...(parts.get(name) ?? []), table]);
    }
    for (const tables of parts.values()) {
      if (tables.length > 1) for (const { rows } of tables) expect(rows.length).toBeGreaterThanOrEqual(3);
    }
  });

  test("is set in three sizes of one font", () => {
    const formats = sheet.ofKind("setFormat").map(({ format }) => format);
    expect(new Set(formats.flatMap(({ fontSize }) => fontSize ?? [])).size).toBeLessThanOrEqual(3);
    expect(new Set(formats.flatMap(({ fontName }) => fontName ?? [])).size).toBe(1);
  });
});

test("texts of 5,000 characters are cut to what a board reads", () => {
  const sheet = sheetOf(aPlan(many(12, (i) => late(i, prose(5_000, i)))));
  const texts = sheet.tables.flatMap(({ rows }) => rows.flat()).map((value) => String(value).length);
  expect(Math.max(...texts)).toBeLessThan(500);
});

test("the paper of a plan of one action takes two pages, that of 45 actions with long texts four, also as the third in a row", () => {
  const reportOf = (count: number, asAt: string, earlier: History = []): BoardReport =>
    boardReport(analysisOf([inventedPlan(count)], { asAt }), { earlier });
  expect(reportOf(1, AS_AT).pages).toBeLessThanOrEqual(2);
  expect(reportOf(45, AS_AT).pages).toBeLessThanOrEqual(4);
  const earlier = ["2017-09-30", "2017-12-31"].map((asAt) => reportOf(45, asAt).snapshot);
  expect(reportOf(45, AS_AT, earlier).pages).toBeLessThanOrEqual(4);
});

describe("space between texts", () => {
  const paragraph: Block = { kind: "paragraph", text: "Brief all staff.", look: "body", numbered: false };
  const title: Block = { kind: "title", title: "Board report", lines: ["Northmoor"] };
  const paragraphs = (count: number): Block[] => [title, ...Array.from({ length: count }, () => paragraph)];
  /** Title, its line, and so many paragraphs as there is room for under them with the usual space. */
  const usual = placeOnFewPages(paragraphs(2), PAPER_GRID).heights;
  const [above = 0, line = 0, each = 0] = usual;
  const fitting = Math.floor((PAPER_GRID.page.height - above - line) / each);

  test("is less where that saves a page that would hold a few lines", () => {
    const { pages, heights } = placeOnFewPages(paragraphs(fitting + 2), PAPER_GRID);
    expect(pages).toBe(1);
    expect(heights[2]).toBeLessThan(each);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(lineHeight(SIZES.body));
  });

  test("is as usual where less of it would save no page", () => {
    const { pages, heights } = placeOnFewPages(paragraphs(Math.floor(fitting * 1.6)), PAPER_GRID);
    expect(pages).toBe(2);
    expect(heights.slice(0, 3)).toEqual([above, line, each]);
  });

  test("is as usual on the first page while the others can give enough", () => {
    const { pages, heights, breaks } = placeOnFewPages(paragraphs(2 * fitting + 3), PAPER_GRID);
    expect(pages).toBe(2);
    expect(heights.slice(0, fitting + 2)).toEqual([above, line, ...Array.from({ length: fitting }, () => each)]);
    expect(heights.at(-1)).toBeLessThan(each);
    expect(breaks).toEqual([fitting + 3]);
  });
});
