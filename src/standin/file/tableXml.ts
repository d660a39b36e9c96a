/** The parts of tables (ECMA-376 part 1, 18.5): those of added ones, which excelize only prepares, and the file's own. */
import { rectAddress } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import { allOf, domText, parseDom, rootOf } from "./dom";
import { escapeXml, unescapeOoxml } from "./xml";

/** A heading in an attribute: line breaks are written as Excel does. */
function headingText(heading: string): string {
  return heading.replaceAll("\r", "_x000D_").replaceAll("\n", "_x000a_");
}

/** @param id number of the table in the workbook */
export function tableXml(sheet: Sheet, table: Table, id: number): string {
  const { rect } = table;
  const reference = rectAddress(rect);
  const headings = sheet.contents.grid.values({ ...rect, rows: 1 })[0] ?? [];
  const columns = headings.map((heading, index) => {
    return `<tableColumn id="${index + 1}" name="${escapeXml(headingText(String(heading)))}"/>`;
  });
  const flag = (name: string, on: boolean): string => ` ${name}="${on ? 1 : 0}"`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    `id="${id}" name="${escapeXml(table.name)}" displayName="${escapeXml(table.name)}" ref="${reference}" totalsRowShown="0">` +
    (table.showFilterButton ? `<autoFilter ref="${reference}"/>` : "") +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo name="${escapeXml(table.style)}"${flag("showFirstColumn", table.highlightFirstColumn)}` +
    `${flag("showLastColumn", table.highlightLastColumn)}${flag("showRowStripes", table.showBandedRows)}` +
    `${flag("showColumnStripes", table.showBandedColumns)}/></table>`
  );
}

/**
 * A table of the file whose headings may have been overwritten: each column must be called what its heading says, or Excel takes
 * the file for damaged. The same text where they are.
 * @param part name of the table's part
 */
export function withHeadings(part: string, xml: string, sheet: Sheet, { rect, showHeaders }: Table): string {
  if (!showHeaders) return xml;
  const headings = sheet.contents.grid.values({ ...rect, rows: 1 })[0] ?? [];
  const document = parseDom(part, xml);
  const changed = allOf(rootOf(document), "tableColumn").filter((column, index) => {
    const heading = headings[index];
    const name = column.getAttribute("name");
    if (typeof heading !== "string" || heading === "" || name === null || unescapeOoxml(name) === heading) return false;
    column.setAttribute("name", headingText(heading));
    return true;
  });
  return changed.length > 0 ? domText(document) : xml;
}
