/** A sheet of the report that has been laid out → the operations that make it. Pure. */
import { addressOf, columnLetters, packRowRanges } from "../operations/addresses";
import type { Operation } from "../operations/operations";
import { SheetWriter, type Anchors } from "./blocks/sheetWriter";
import type { Grid } from "./layout/grid";
import { MARGINS, scaleOf } from "./layout/page";
import type { Placement } from "./layout/place";
import { shortened } from "./words";

export interface LaidSheet {
  readonly name: string;
  readonly grid: Grid;
  readonly placement: Placement;
  /** Texts of the page's header; the one in the middle is repeated in the footer. */
  readonly running: { readonly left: string; readonly centre: string; readonly right: string };
}

/** addSheet first. @param anchors of the whole report */
export function sheetOperations(sheet: LaidSheet, anchors: Anchors, linksToTracker: boolean): Operation[] {
  const { name, grid, placement } = sheet;
  const writer = new SheetWriter(name, anchors, linksToTracker);
  writer.look("sheet", { row: 1, column: 0, rows: placement.heights.length, columns: grid.widths.length });
  placement.write(writer);
  return [
    { kind: "addSheet", sheet: name },
    ...columnWidths(name, grid),
    ...writer.finish(),
    ...rowHeights(name, placement.heights),
    ...printSetUp(sheet),
    { kind: "hideGridlines", sheet: name },
  ];
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

/** Excel takes 255 characters for the three parts of a header together; the heading has the words in full. */
const LONGEST_RUNNING_TEXT = 70;

/** In headers and footers & begins a code, so that one that is meant is doubled. */
function literal(text: string): string {
  return shortened(text, LONGEST_RUNNING_TEXT).replaceAll("&", "&&");
}

function printSetUp({ name: sheet, placement, grid, running }: LaidSheet): Operation[] {
  const { widths, page } = grid;
  const { titleRow, breaks, heights } = placement;
  const print: Operation = {
    kind: "setPrint",
    sheet,
    area: addressOf(1, 0, heights.length, widths.length - 1),
    titleRows: titleRow === null ? null : `$${titleRow}:$${titleRow}`,
    orientation: page.orientation,
    paper: page.paper,
    pagesWide: 1,
    scale: scaleOf(
      page,
      widths.reduce((sum, width) => sum + width, 0),
    ),
    margins: MARGINS,
    header: { left: literal(running.left), centre: literal(running.centre), right: literal(running.right) },
    footer: { left: "", centre: literal(running.centre), right: "Page &P of &N" },
  };
  return breaks.length === 0 ? [print] : [print, { kind: "addPageBreaks", sheet, rows: breaks }];
}
