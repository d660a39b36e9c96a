/** The board report as data: sections → blocks → places on two sheets → operations. Pure and linear in the number of actions. */
import type { Analysis } from "../analysis/analysis.types";
import type { Operation } from "../operations/operations";
import { formatLong, formatMonth } from "../plan/dates/calendar";
import { annexBlocks } from "./annex/annexBlocks";
import { annexGrid } from "./annex/annexGrid";
import type { Block, TableBlock } from "./blocks/block.types";
import type { Anchors } from "./blocks/sheetWriter";
import { paperOf as boardPaperOf } from "./paper/boardPaper";
import { PAPER_GRID, paperBlocks } from "./paper/paperBlocks";
import { reportContext, type ReportContext } from "./context";
import { headlineOf } from "./headline";
import { COLUMN_COUNT, COLUMNS, gridMaker, type Grid, type LongTexts } from "./layout/grid";
import { PRINTED_PAGE } from "./layout/page";
import { MOST_PAGES_TIGHTENED, placeOnFewPages } from "./layout/place";
import { monthOfReport } from "./period";
import { DEFAULT_OPTIONS, type BoardReport, type ReportOptions } from "./report.types";
import { titleOf } from "./sections/heading";
import { ordersOf } from "./sections/registry";
import { sheetOperations, type LaidSheet } from "./sheetOperations";

/**
 * The report on an analysis, as operations that make new sheets and touch no others: the paper, and the annex where it is wanted.
 * @param options what is not named is as in DEFAULT_OPTIONS
 */
export function boardReport(analysis: Analysis, options: Partial<ReportOptions> = {}): BoardReport {
  const context = reportContext(analysis, { ...DEFAULT_OPTIONS, ...options });
  const { asAt } = analysis.settings;
  const title = titleOf(context);
  const paper = paperOf(context);
  const annex = context.isOn("annex") ? annexOf(context) : null;
  const text = context.options.withPaper ? textOf(context) : null;
  const sheets = [paper, annex, text].filter((sheet) => sheet !== null);
  const anchors = anchorsOf(sheets);
  return {
    sheetName: paper.name,
    annexName: annex?.name,
    textName: text?.name,
    title,
    asAt,
    period: context.period,
    mark: monthOfReport(asAt),
    get snapshot() {
      return context.snapshot;
    },
    headline: headlineOf(analysis.summary, asAt, analysis.settings.preset),
    pages: paper.placement.pages,
    annexPages: annex?.placement.pages ?? 0,
    operations: [
      ...sheets.flatMap((sheet) => sheetOperations(sheet, anchors, context.options.linksToTracker)),
      {
        kind: "setTitleIfBlank",
        title: title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1)}…`,
      },
      showTop(paper),
    ],
  };
}

/** Longest title of a workbook that is set. */
const LONGEST_TITLE = 255;

function showTop({ name }: LaidSheet): Operation {
  return { kind: "showCell", sheet: name, address: "A1" };
}

/** What stands in the header and footer of each page. */
function running({ options, analysis }: ReportContext, what: string): LaidSheet["running"] {
  const { marking, partnership } = options;
  return { left: partnership, centre: marking, right: `${what} at ${formatLong(analysis.settings.asAt)}` };
}

function paperOf(context: ReportContext): LaidSheet {
  const [usual = [], other] = ordersOf(context);
  const grid = paperGrid(usual);
  const placement = placeOnFewPages(usual, grid);
  const isSettled = placement.pages === 1 || placement.pages > MOST_PAGES_TIGHTENED;
  const otherwise = other === undefined || isSettled ? placement : placeOnFewPages(other, grid);
  return {
    name: `Board report ${formatMonth(context.analysis.settings.asAt)}`,
    grid,
    placement: otherwise.pages < placement.pages ? otherwise : placement,
    running: running(context, "Board report"),
  };
}

function annexOf(context: ReportContext): LaidSheet {
  const blocks = annexBlocks(context);
  const grid = annexGrid(blocks);
  return {
    name: `Board annex ${formatMonth(context.analysis.settings.asAt)}`,
    grid,
    placement: placeOnFewPages(blocks, grid),
    running: running(context, "Board annex"),
  };
}

/** The board paper. */
function textOf(context: ReportContext): LaidSheet {
  return {
    name: `Board paper ${formatMonth(context.analysis.settings.asAt)}`,
    grid: PAPER_GRID,
    placement: placeOnFewPages(paperBlocks(boardPaperOf(context)), PAPER_GRID),
    running: running(context, "Board paper"),
  };
}

function anchorsOf(sheets: readonly LaidSheet[]): Anchors {
  return new Map(
    sheets.flatMap(({ name, placement }) =>
      [...placement.anchors].map(([anchor, row]) => [anchor, { sheet: name, row }]),
    ),
  );
}

/** Columns as wide as the long texts want them. */
function paperGrid(blocks: readonly Block[]): Grid {
  const rows = longRows(blocks);
  const gridFor = gridMaker(rows.length, (row): LongTexts => {
    const textIn = (column: number): string => [rows[row]?.[column] ?? ""].flat().join("");
    return [textIn(COLUMNS.text), textIn(COLUMNS.longText), textIn(COLUMNS.firstNarrow)];
  });
  return gridFor(PRINTED_PAGE);
}

/** The rows that decide the column widths: those of the tables that use the whole grid. */
function longRows(blocks: readonly Block[]): TableBlock["rows"][number][] {
  return blocks.flatMap((block) => (block.kind === "table" && block.columns.length === COLUMN_COUNT ? block.rows : []));
}
