/**
 * Which sheets are those of which something is remembered: by Excel's id, by name, and by what stands in the heading. No one of them is
 * sure: ids can change on reopening and are the same in every file made on the web; sheets are renamed; headings are changed. Pure.
 */
import type { SheetCells } from "./cells";
import { withoutOwnColumns } from "./ownColumns";
import { textOf } from "./text";

/** What a sheet is known by beside its id. */
export interface SheetTrace {
  readonly name: string;
  /** "" where it was never read. */
  readonly mark: string;
}

/** Headings stand within so many rows of the top. */
const ROWS_LOOKED_AT = 15;
const LONGEST_MARK = 160;

/** What stands in the row near the top with most short texts, which an update of the plan leaves as it is: its headings. */
export function markOfSheet(cells: SheetCells): string {
  const rows = withoutOwnColumns(cells)
    .values.slice(0, ROWS_LOOKED_AT)
    .map((row) => row.filter((value) => typeof value === "string" && value !== ""));
  const headings = rows.reduce<readonly unknown[]>((most, row) => (row.length > most.length ? row : most), []);
  return headings
    .map((value) => textOf(value as string).slice(0, 30))
    .join("|")
    .slice(0, LONGEST_MARK);
}

const ID = 2;
const NAME = 2;
const MARK = 3;

/**
 * @param traces what is remembered, by the ids that the sheets had
 * @param names of the workbook's sheets by their ids now
 * @param marks by names now; none before the sheets are read
 * @returns names now by the remembered ids; a sheet for each at most, and none for what is found nowhere
 */
export function sheetsAgain(
  traces: ReadonlyMap<string, SheetTrace>,
  names: ReadonlyMap<string, string>,
  marks: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const pairs = [...traces].flatMap(([key, trace]) =>
    [...names].map(([id, name]) => ({ key, name, score: scoreOf(key, trace, id, name, marks.get(name) ?? "") })),
  );
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const { key, name, score } of pairs.sort((a, b) => b.score - a.score)) {
    if (score < ID || found.has(key) || taken.has(name)) continue;
    found.set(key, name);
    taken.add(name);
  }
  return found;
}

/** Of a sheet that has only the id and one that has only the name, the name is what the user sees. */
function scoreOf(key: string, trace: SheetTrace, id: string, name: string, mark: string): number {
  const hasName = trace.name === name;
  const isId = key === id;
  const hasMark = trace.mark !== "" && trace.mark === mark;
  return (isId ? ID : 0) + (hasName ? NAME + 0.5 : 0) + (hasMark ? MARK : 0);
}
