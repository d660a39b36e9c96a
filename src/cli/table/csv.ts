/** Rows → CSV (RFC 4180) that any program takes: UTF-8 with a byte order mark, CRLF, and no text that a spreadsheet would run. */

export type CsvValue = string | number | null;

const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";

/** What a spreadsheet takes for the beginning of a formula, also in the wide letters of East Asian text, or skips before one. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;
// eslint-disable-next-line no-control-regex -- these are what is looked for
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/u;

/** A text as it may stand in a cell: an apostrophe goes before what would be taken for a formula. */
export function harmless(text: string): string {
  const plain = text.replace(CONTROLS, " ");
  return FORMULA.test(plain) ? `'${plain}` : plain;
}

function cell(value: CsvValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = harmless(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function csv(rows: readonly (readonly CsvValue[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(cell).join(",") + LINE_END).join("");
}
