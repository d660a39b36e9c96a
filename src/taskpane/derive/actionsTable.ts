/** The list of actions as a table for the clipboard: as text for any program, as HTML for Word, Outlook and Excel. Pure. */
import { formatNumeric } from "../../plan/dates/calendar";
import type { Colour } from "../../plan/model";
import type { ActionItem } from "./actionItems";

const HEADINGS = ["Ref", "Action", "Lead agency", "Lead officer", "Due", "Status", "Rating", "Why", "Progress"];

/** @param labelOf the definition's word for a colour */
function rowOf({ label, rated, dueDate, sheet }: ActionItem, labelOf: (colour: Colour) => string): string[] {
  const { action, agency, rating } = rated;
  return [
    label,
    action.action || action.recommendation,
    agency,
    action.leadOfficer,
    dueDate === null ? action.target.text : formatNumeric(dueDate),
    action.status.text,
    labelOf(rating.colour),
    rating.reason,
    action.progress,
    sheet,
  ];
}

export interface CopiedTable {
  readonly text: string;
  readonly html: string;
}

/** In the order of the items; with the sheet where they are of several. */
export function actionsTable(items: readonly ActionItem[], labelOf: (colour: Colour) => string): CopiedTable {
  const isOneSheet = new Set(items.map(({ sheet }) => sheet)).size < 2;
  const width = HEADINGS.length + (isOneSheet ? 0 : 1);
  const rows = [[...HEADINGS, "Sheet"], ...items.map((item) => rowOf(item, labelOf))].map((row) => row.slice(0, width));
  return { text: rows.map((row) => row.map(cellOfText).join("\t")).join("\r\n"), html: htmlOf(rows) };
}

/** On one line, and never a formula where it is pasted. */
function cellOfText(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return /^[=+@-]/u.test(line) ? `'${line}` : line;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign).replaceAll("\n", "<br>");

function htmlOf([head = [], ...body]: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[], name: "th" | "td"): string =>
    // Excel takes such a cell for text, whatever it begins with.
    row.map((text) => `<${name} style="mso-number-format:'\\@'">${escaped(text)}</${name}>`).join("");
  const rows = body.map((row) => `<tr>${cells(row, "td")}</tr>`).join("");
  return `<table border="1"><thead><tr>${cells(head, "th")}</tr></thead><tbody>${rows}</tbody></table>`;
}
