/** Print set-up in Excelize's words. */
import { cellAddress, columnLetters, isWholeRows, quoteSheet } from "../model/address";
import type { Rect } from "../model/address";
import type { HeaderFooter, PageLayout } from "../model/pageLayout";
import type { Sheet } from "../model/sheet";
import { must } from "./excelize";
import type { ExcelizeFile } from "./excelize";
import type { WrittenName } from "./workbookXml";

/** Numbers of paper sizes in files (ECMA-376 part 1, 18.3.1.63). */
const PAPER: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };
const POINTS_PER_INCH = 72;

/** "'Board report'!$A$1:$H$40", or "'Board report'!$1:$2" for whole rows. */
function reference(sheet: Sheet, rect: Rect): string {
  const [lastRow, lastColumn] = [rect.row + rect.rows, rect.column + rect.columns - 1];
  const cells = isWholeRows(rect)
    ? `$${rect.row + 1}:$${lastRow}`
    : `$${columnLetters(rect.column)}$${rect.row + 1}:$${columnLetters(lastColumn)}$${lastRow}`;
  return `${quoteSheet(sheet.name)}!${cells}`;
}

/** Names by which a file knows what is printed of a sheet. */
export function printNames(sheet: Sheet): WrittenName[] {
  const { printArea, titleRows } = sheet.changes.pageLayout;
  const named = (name: string, rect: Rect | undefined): WrittenName[] =>
    rect === undefined ? [] : [{ name, sheet, text: reference(sheet, rect), isHidden: false, comment: "" }];
  return [...named("_xlnm.Print_Area", printArea), ...named("_xlnm.Print_Titles", titleRows)];
}

function saveLayout(file: ExcelizeFile, sheet: Sheet, layout: PageLayout): void {
  const { orientation, paperSize, fit, scale } = layout;
  const options = {
    ...(orientation === undefined ? {} : { Orientation: orientation.toLowerCase() }),
    ...(paperSize === undefined ? {} : { Size: PAPER[paperSize] ?? PAPER["A4"] ?? 9 }),
    // 0 pages is as many as it takes.
    ...(fit === undefined ? {} : { FitToWidth: fit.wide ?? 0, FitToHeight: fit.tall ?? 0 }),
    ...(scale === undefined ? {} : { AdjustTo: scale }),
  };
  if (Object.keys(options).length > 0) must(file.SetPageLayout(sheet.name, options), "page layout");
  if (fit !== undefined) must(file.SetSheetProps(sheet.name, { FitToPage: true }), "fitting to pages");
}

/** Excel's own margins, in inches. */
const DEFAULT_MARGINS = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };
const SIDES = ["top", "bottom", "left", "right", "header", "footer"] as const;

/** All six margins are said: Excelize writes 0 for those that are not. */
function saveMargins(file: ExcelizeFile, sheet: Sheet, layout: PageLayout): void {
  const centred = {
    ...(layout.centerHorizontally === undefined ? {} : { Horizontally: layout.centerHorizontally }),
    ...(layout.centerVertically === undefined ? {} : { Vertically: layout.centerVertically }),
  };
  const isGiven = SIDES.some((side) => layout[`${side}Margin`] !== undefined);
  if (!isGiven && Object.keys(centred).length === 0) return;
  const inches = (side: (typeof SIDES)[number]): number => {
    const points = layout[`${side}Margin`];
    if (points !== undefined) return points / POINTS_PER_INCH;
    return sheet.contents.pageMargins.get(side) ?? DEFAULT_MARGINS[side];
  };
  const margins = {
    Top: inches("top"),
    Bottom: inches("bottom"),
    Left: inches("left"),
    Right: inches("right"),
    Header: inches("header"),
    Footer: inches("footer"),
  };
  must(file.SetPageMargins(sheet.name, { ...margins, ...centred }), "margins");
}

function headerText(left: string, center: string, right: string): string {
  const part = (code: string, text: string): string => (text === "" ? "" : `&${code}${text}`);
  return part("L", left) + part("C", center) + part("R", right);
}

function saveHeaderFooter(file: ExcelizeFile, sheet: Sheet, texts: HeaderFooter): void {
  const options = {
    OddHeader: headerText(texts.leftHeader, texts.centerHeader, texts.rightHeader),
    OddFooter: headerText(texts.leftFooter, texts.centerFooter, texts.rightFooter),
  };
  must(file.SetHeaderFooter(sheet.name, options), "header and footer");
}

/** @throws WorkbookFileError "not-saved" */
export function savePage(file: ExcelizeFile, sheet: Sheet): void {
  const { pageLayout, pageBreaks } = sheet.changes;
  saveLayout(file, sheet, pageLayout);
  saveMargins(file, sheet, pageLayout);
  if (pageLayout.headerFooter !== undefined) saveHeaderFooter(file, sheet, pageLayout.headerFooter);
  for (const row of pageBreaks) must(file.InsertPageBreak(sheet.name, cellAddress(row, 0)), "a page break");
}
