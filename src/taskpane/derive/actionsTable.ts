/** The list of actions as a table for the clipboard: as text for any program, as HTML for Word, Outlook and Excel. Pure. */
import { formatNumeric } from "../../plan/dates/calendar";
import type { Colour } from "../../plan/model";
import type { ActionItem } from "./actionItems";

interface Column {
  readonly heading: string;
  readonly text: (item: ActionItem, labelOf: LabelOf) => string;
  /** Left out where it says the same of all items. */
  readonly ifTold?: true;
}

/** The definition's word for a colour. */
type LabelOf = (colour: Colour) => string;

const COLUMNS: readonly Column[] = [
  { heading: "Sheet", text: ({ sheet }) => sheet, ifTold: true },
  // The section is often the review.
  { heading: "Section", text: ({ rated }) => rated.action.section, ifTold: true },
  { heading: "Ref", text: ({ label }) => label },
  { heading: "Action", text: ({ rated: { action } }) => action.action || action.recommendation },
  { heading: "Lead agency", text: ({ rated }) => rated.agency },
  { heading: "Lead officer", text: ({ rated }) => rated.action.leadOfficer },
  {
    heading: "Due",
    text: ({ dueDate, rated }) => (dueDate === null ? rated.action.target.text : formatNumeric(dueDate)),
  },
  { heading: "Status", text: ({ rated }) => rated.action.status.text },
  { heading: "Rating", text: ({ rated }, labelOf) => labelOf(rated.rating.colour) },
  { heading: "Why", text: ({ rated }) => rated.rating.reason },
  { heading: "Progress", text: ({ rated }) => rated.action.progress },
];

export interface CopiedTable {
  readonly text: string;
  readonly html: string;
}

/** In the order of the items; with sheet and section where they are of several. */
export function actionsTable(items: readonly ActionItem[], labelOf: LabelOf): CopiedTable {
  const columns = COLUMNS.filter(
    ({ ifTold, text }) => ifTold !== true || new Set(items.map((item) => text(item, labelOf))).size > 1,
  );
  const body = items.map((item) => columns.map(({ text }) => text(item, labelOf)));
  const rows = [columns.map(({ heading }) => heading), ...body];
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
