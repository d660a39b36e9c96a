/** The columns of the annex as printed: whole words, and headings that nothing hides. */
import { boardReport } from "../../src/report/boardReport";
import { lineHeight, SIZES } from "../../src/report/layout/type";
import { countLines, roomIn } from "../../src/report/layout/wrap";
import { analysisOf, inventedPlan } from "./support/inventedAnalysis";
import { writtenAnnex } from "./support/writtenSheet";

const ANNEX = writtenAnnex(boardReport(analysisOf([inventedPlan(45)])));
const TABLE = ANNEX.table("Plan_in_full");
const WIDTHS = ANNEX.ofKind("setColumnWidth").map(({ width }) => width);

test("no word of the plan is broken over two lines", () => {
  const broken = TABLE.rows.flatMap((row) =>
    row.flatMap((value, column) => {
      if (typeof value !== "string") return [];
      const room = roomIn(WIDTHS[column] ?? 0, { size: SIZES.small });
      return value.split(/\s+/u).filter((word) => countLines(word, room) > 1);
    }),
  );
  expect(new Set(broken)).toEqual(new Set());
});

test("the headings have a line below them, where the filter's buttons stand", () => {
  const lines = TABLE.headings.map((heading, column) =>
    countLines(heading, roomIn(WIDTHS[column] ?? 0, { size: SIZES.small, bold: true })),
  );
  const height = ANNEX.heights.get(TABLE.area.row) ?? 0;
  expect(height).toBeGreaterThanOrEqual((Math.max(...lines) + 1) * lineHeight(SIZES.small));
  const head = ANNEX.ofKind("setFormat").filter(({ format }) => format.vertical === "Top" && format.fontSize == null);
  expect(head.map(({ addresses }) => addresses).join()).toContain(`A${TABLE.area.row}:`);
});

test("what follows the plan begins a page, so that no heading is left alone at a page's foot", () => {
  const heading = "Columns of the tracker that are not in this annex";
  const rowOf = (sheet: typeof ANNEX): number => {
    for (let row = 1; row <= sheet.lastRow; row += 1) if (sheet.cell(`A${row}`) === heading) return row;
    return 0;
  };
  expect(ANNEX.ofKind("addPageBreaks").flatMap(({ rows }) => rows)).toContain(rowOf(ANNEX));
  const small = writtenAnnex(boardReport(analysisOf([inventedPlan(2)])));
  expect(rowOf(small)).toBeGreaterThan(0);
  expect(small.ofKind("addPageBreaks")).toEqual([]);
});

test("the findings stand in the wide columns", () => {
  const { headings } = ANNEX.table("All_findings_by_kind");
  for (const heading of ["What was found", "Where"]) {
    expect(WIDTHS[headings.indexOf(heading)]).toBeGreaterThan(100);
  }
});
