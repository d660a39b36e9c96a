/** The board report as data: sections → blocks → places on one sheet → operations. Pure and linear in the number of actions. */
import type { Analysis } from "../analysis/analysis.types";
import { addressOf, columnLetters, packRowRanges } from "../operations/addresses";
import type { Operation } from "../operations/operations";
import { REPORT_MARK } from "../operations/reportMark";
import { formatLong, formatMonth } from "../plan/dates/calendar";
import type { Block, TableBlock } from "./blocks/block.types";
import { SheetWriter } from "./blocks/sheetWriter";
import { reportContext } from "./context";
import { headlineOf } from "./headline";
import { COLUMN_COUNT, COLUMNS, gridMaker, type Grid, type LongTexts } from "./layout/grid";
import { MARGINS, PRINTED_PAGE, scaleOf } from "./layout/page";
import { monthOfReport } from "./period";
import { place, type Placement } from "./layout/place";
import { DEFAULT_OPTIONS, type BoardReport, type ReportOptions } from "./report.types";
import { titleOf } from "./sections/heading";
import { blocksOf } from "./sections/registry";

/**
 * The report on an analysis, as operations that make one new sheet and touch no other.
 * @param options what is not named is as in DEFAULT_OPTIONS
 */
export function boardReport(analysis: Analysis, options: Partial<ReportOptions> = {}): BoardReport {
  const context = reportContext(analysis, { ...DEFAULT_OPTIONS, ...options });
  const { asAt } = analysis.settings;
  const sheetName = sheetNameOf(asAt);
  const title = titleOf(context);
  const blocks = blocksOf(context);
  const { placement, grid } = placeOnPages(blocks);
  const writer = new SheetWriter(sheetName, placement.anchors, context.options.linksToTracker);
  writer.look("sheet", { row: 1, column: 0, rows: placement.heights.length, columns: COLUMN_COUNT });
  placement.write(writer);
  return {
    sheetName,
    title,
    asAt,
    period: context.period,
    mark: monthOfReport(asAt),
    snapshot: context.snapshot,
    headline: headlineOf(analysis.summary, asAt, analysis.settings.preset),
    pages: placement.pages,
    operations: [
      { kind: "addSheet", sheet: sheetName },
      { kind: "markSheet", sheet: sheetName, name: REPORT_MARK, value: monthOfReport(asAt) },
      ...columnWidths(sheetName, grid),
      ...writer.finish(),
      ...rowHeights(sheetName, placement.heights),
      ...printSetUp(sheetName, placement, grid, {
        marking: context.options.marking,
        asAt: formatLong(asAt),
        partnership: context.options.partnership,
      }),
      { kind: "hideGridlines", sheet: sheetName },
      { kind: "setTitleIfBlank", title: shortened(title, LONGEST_TITLE) },
      { kind: "showCell", sheet: sheetName, address: "A1" },
    ],
  };
}

/** "Board report March 2018": of the as-at date. */
function sheetNameOf(asAt: string): string {
  return `Board report ${formatMonth(asAt)}`;
}

/** The blocks on pages, with columns as wide as the long texts want them. */
function placeOnPages(blocks: readonly Block[]): { readonly placement: Placement; readonly grid: Grid } {
  const rows = longRows(blocks);
  const gridFor = gridMaker(rows.length, (row): LongTexts => {
    const textIn = (column: number): string => [rows[row]?.[column] ?? ""].flat().join("");
    return [textIn(COLUMNS.text), textIn(COLUMNS.firstNarrow), textIn(COLUMNS.longText)];
  });
  const grid = gridFor(PRINTED_PAGE);
  return { placement: place(blocks, grid), grid };
}

/** The rows with the long texts, which decide the column widths: those of the lists that use the whole grid. */
function longRows(blocks: readonly Block[]): TableBlock["rows"][number][] {
  return blocks.flatMap((block) =>
    block.kind === "table" && block.type === "annex" && block.columns.length === COLUMN_COUNT ? block.rows : [],
  );
}

function columnWidths(sheet: string, { widths }: Grid): Operation[] {
  return widths.map((width, i) => ({
    kind: "setColumnWidth",
    sheet,
    columns: `${columnLetters(i)}:${columnLetters(i)}`,
    width,
  }));
}

/** One operation for each height that occurs, or a few where its rows are many. */
function rowHeights(sheet: string, heights: readonly number[]): Operation[] {
  const rowsByHeight = new Map<number, number[]>();
  heights.forEach((height, i) => {
    const rows = rowsByHeight.get(height);
    if (rows === undefined) rowsByHeight.set(height, [i + 1]);
    else rows.push(i + 1);
  });
  return [...rowsByHeight].flatMap(([height, rows]) =>
    packRowRanges(rows).map((packed): Operation => ({ kind: "setRowHeight", sheet, rows: packed, height })),
  );
}

interface Running {
  readonly marking: string;
  readonly asAt: string;
  readonly partnership: string;
}

/** Excel takes 255 characters for the three parts of a header together; the heading has the words in full. */
const LONGEST_RUNNING_TEXT = 70;
/** Longest title of a workbook that is set. */
const LONGEST_TITLE = 255;

const shortened = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

/** In headers and footers & begins a code, so that one that is meant is doubled. */
const literal = (text: string): string => shortened(text, LONGEST_RUNNING_TEXT).replaceAll("&", "&&");

function printSetUp(
  sheet: string,
  placement: Placement,
  { widths }: Grid,
  { marking, asAt, partnership }: Running,
): Operation[] {
  const { titleRow, breaks, heights } = placement;
  const print: Operation = {
    kind: "setPrint",
    sheet,
    area: addressOf(1, 0, heights.length, COLUMN_COUNT - 1),
    titleRows: titleRow === null ? null : `$${titleRow}:$${titleRow}`,
    orientation: "Landscape",
    paper: "A4",
    pagesWide: 1,
    scale: scaleOf(widths.reduce((sum, width) => sum + width, 0)),
    margins: MARGINS,
    header: { left: literal(partnership), centre: literal(marking), right: literal(`Board report at ${asAt}`) },
    footer: { left: "", centre: literal(marking), right: "Page &P of &N" },
  };
  return breaks.length === 0 ? [print] : [print, { kind: "addPageBreaks", sheet, rows: breaks }];
}
