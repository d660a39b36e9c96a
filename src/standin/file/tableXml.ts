/** Writes the part of a table (ECMA-376 part 1, 18.5); excelize makes the part and what points at it. */
import { rectAddress } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import { escapeXml } from "./xml";

/** A heading in an attribute: line breaks are written as Excel does. */
function headingXml(heading: string): string {
  return escapeXml(heading.replaceAll("\r", "_x000D_").replaceAll("\n", "_x000a_"));
}

/** @param id number of the table in the workbook */
export function tableXml(sheet: Sheet, table: Table, id: number): string {
  const { rect } = table;
  const reference = rectAddress(rect);
  const headings = sheet.contents.grid.values({ ...rect, rows: 1 })[0] ?? [];
  const columns = headings.map((heading, index) => {
    return `<tableColumn id="${index + 1}" name="${headingXml(String(heading))}"/>`;
  });
  const flag = (name: string, on: boolean): string => ` ${name}="${on ? 1 : 0}"`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    `id="${id}" name="${escapeXml(table.name)}" displayName="${escapeXml(table.name)}" ref="${reference}" totalsRowShown="0">` +
    (table.showFilterButton ? `<autoFilter ref="${reference}"/>` : "") +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo name="${table.style}"${flag("showFirstColumn", table.highlightFirstColumn)}` +
    `${flag("showLastColumn", table.highlightLastColumn)}${flag("showRowStripes", table.showBandedRows)}` +
    `${flag("showColumnStripes", table.showBandedColumns)}/></table>`
  );
}
