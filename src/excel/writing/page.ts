/** Sets how a sheet prints. */
import type { Operation } from "../../operations/operations";

type SetPrint = Extract<Operation, { readonly kind: "setPrint" }>;

export function setPrint(worksheet: Excel.Worksheet, print: SetPrint): void {
  const page = worksheet.pageLayout;
  page.orientation = print.orientation;
  // While its Page Layout tab is not showing, Excel takes a scale but no number of pages (OfficeDev/office-js #1860).
  if (print.scale !== undefined) page.zoom = { scale: print.scale };
  // Without a number of pages down Excel lets the height follow.
  page.zoom = { horizontalFitToPages: print.pagesWide };
  page.setPrintArea(print.area);
  if (print.titleRows !== null) page.setPrintTitleRows(print.titleRows);
  page.setPrintMargins("Points", print.margins);
  const texts = page.headersFooters.defaultForAllPages;
  texts.leftHeader = print.header.left;
  texts.centerHeader = print.header.centre;
  texts.rightHeader = print.header.right;
  texts.leftFooter = print.footer.left;
  texts.centerFooter = print.footer.centre;
  texts.rightFooter = print.footer.right;
  // Last, since a printer may not have the paper: what comes after something refused is not set.
  page.paperSize = print.paper;
}

/** @param rows 1-based; the break comes above each. */
export function addPageBreaks(worksheet: Excel.Worksheet, rows: readonly number[]): void {
  for (const row of rows) worksheet.horizontalPageBreaks.add(`A${row}`);
}
