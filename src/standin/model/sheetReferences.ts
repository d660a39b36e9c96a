/** The sheets that a formula names, when those get another name or go away: Excel then rewrites every formula. */
import { quoteSheet } from "./address";

/** A text in quotes, or the sheets before a "!": 'A b'!, Plan!, or two for all between them (Jan:Mar!). */
const TEXT_OR_SHEETS =
  /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.\\'\]$!])((?:[\p{L}_\\][\p{L}\p{N}_.\\]*:)?[\p{L}_\\][\p{L}\p{N}_.\\]*)!/gu;

/** What becomes of a sheet: its new name, null when it is gone, undefined when it stays as it is. Names in any case. */
export type SheetFate = (name: string) => string | null | undefined;

/** @param changes by the sheet's old name: the new one, or null for a sheet that is gone */
export function sheetFates(changes: Iterable<readonly [string, string | null]>): SheetFate {
  const byName = new Map([...changes].map(([name, fate]) => [name.toLowerCase(), fate]));
  return (name) => byName.get(name.toLowerCase());
}

/** The formula with the sheets' new names; "#REF!" stands for one that is gone. Other workbooks' sheets stay. */
export function withSheetNames(formula: string, fateOf: SheetFate): string {
  if (!formula.includes("!")) return formula;
  return formula.replace(TEXT_OR_SHEETS, (whole: string, quoted?: string, plain?: string) => {
    const names = (quoted?.replaceAll("''", "'") ?? plain ?? "").split(":");
    // "[Book.xlsx]Plan" is a sheet of another workbook; a text in quotes has no sheets.
    if (names.some((name) => name.includes("]"))) return whole;
    const fates = names.map((name) => fateOf(name));
    if (fates.every((fate) => fate === undefined)) return whole;
    if (fates.includes(null)) return "#REF!";
    const renamed = fates.map((fate, index) => fate ?? names[index] ?? "");
    const list = renamed.join(":");
    return renamed.every((name) => quoteSheet(name) === name) ? `${list}!` : `'${list.replaceAll("'", "''")}'!`;
  });
}
