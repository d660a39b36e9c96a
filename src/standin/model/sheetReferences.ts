/** The sheets that a formula names, when those get another name or go away: Excel then rewrites every formula. */
import { quoteSheet } from "./address";

/**
 * A text in quotes; or 'A b' with what follows it, in groups 1 and 2; or a run of what names and references are made of, whole,
 * so that no part of a name is taken for one: neither "Plan" of MyPlan! nor that of [1]Plan!.
 */
const PIECE = /"(?:[^"]|"")*"|'((?:[^']|'')*)'([\p{L}\p{N}_.\\\]$!:]*)|[\p{L}\p{N}_.\\\]$!:]+/gu;
/** A name that needs no quotes, alone and before a "!". */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const LEADING_NAME = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)!/u;

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
  return formula.replace(PIECE, (whole: string, quoted?: string, then?: string) => {
    if (quoted === undefined) return whole.startsWith('"') ? whole : inRun(whole, fateOf);
    const rest = inRun(then ?? "", fateOf);
    const named = rest.startsWith("!") ? renamed(quoted.replaceAll("''", "'").split(":"), fateOf) : null;
    return named === null ? `'${quoted}'${rest}` : named + rest.slice(1);
  });
}

/** A run such as Plan!A1, Jan:Mar!A1 (both and all between) or Plan!A1:Plan!B2. */
function inRun(run: string, fateOf: SheetFate): string {
  const parts: string[] = [];
  for (const part of run.split(":")) {
    const name = LEADING_NAME.exec(part)?.[1];
    const before = parts.at(-1);
    const first = name !== undefined && before !== undefined && NAME.test(before) ? before : null;
    const named = name === undefined ? null : renamed(first === null ? [name] : [first, name], fateOf);
    if (named === null) parts.push(part);
    else parts.splice(first === null ? parts.length : -1, 1, named + part.slice((name ?? "").length + 1));
  }
  return parts.join(":");
}

/** Up to and with the "!"; null where all of them stay as they are. */
function renamed(names: readonly string[], fateOf: SheetFate): string | null {
  // "[Book.xlsx]Plan" is a sheet of another workbook.
  if (names.some((name) => name.includes("]"))) return null;
  const fates = names.map((name) => fateOf(name));
  if (fates.every((fate) => fate === undefined)) return null;
  if (fates.includes(null)) return "#REF!";
  const list = fates.map((fate, index) => fate ?? names[index] ?? "");
  const joined = list.join(":");
  return list.every((name) => quoteSheet(name) === name) ? `${joined}!` : `'${joined.replaceAll("'", "''")}'!`;
}
