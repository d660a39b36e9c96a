/**
 * Which row of a return is which action of the issue: by its id, else by number and words, else by words that are nearly the same. What is not
 * certain is asked; what is another agency's is left alone. Pure.
 */
import { distance } from "fastest-levenshtein";
import { printOf } from "../history/takeSnapshot";
import { comparable } from "../plan/text";
import type { ReturnedRow } from "./readReturn";
import type { Issue, IssuedAction } from "./issue.types";

/** Nearly the same: so much of the words is. */
const ALIKE = 0.9;
/** Only the beginning of long texts is compared. */
const LONGEST_COMPARED = 600;
/** Fewer characters are alike by chance. */
const FEWEST_COMPARED = 20;

export type RowDoubt = "wrong check character" | "unknown id" | "no id any more" | "duplicate" | "earlier issue";

export type MatchedRow =
  | { readonly kind: "known"; readonly row: ReturnedRow; readonly key: string; readonly by: "id" | "words" | "you" }
  | { readonly kind: "asked"; readonly row: ReturnedRow; readonly why: RowDoubt; readonly suggested: string | null }
  | { readonly kind: "foreign"; readonly row: ReturnedRow; readonly agency: string }
  | { readonly kind: "new"; readonly row: ReturnedRow };

export interface Matching {
  readonly issue: Issue;
  /** Of all issues that are kept, by key. */
  readonly known: ReadonlyMap<string, { readonly issue: Issue; readonly action: IssuedAction }>;
  /** Whose return it is. */
  readonly agency: string;
  /** Words of an action as they are in the tracker now; "" where it is gone. */
  readonly wordsOf: (key: string) => string;
  /** What the user said which row is, by `rowKey`; "new" for one of none. */
  readonly said: Readonly<Record<string, string>>;
}

/** What a row is called in what the user says of it. */
export const rowKey = ({ sheet, row }: Pick<ReturnedRow, "sheet" | "row">): string => `${sheet}!${row}`;

/** In the order of the rows; no action has two rows that are known. */
export function matchRows(rows: readonly ReturnedRow[], matching: Matching): MatchedRow[] {
  const first = rows.map((row) => byId(row, matching));
  const used = new Set(first.flatMap((one) => (one.kind === "known" ? [one.key] : [])));
  const placed = first.map((one) => (one.kind === "new" ? byWords(one.row, matching, used) : one));
  const suggested = placed.map((one) =>
    one.kind === "asked" && one.suggested === null
      ? { ...one, suggested: suggestionFor(one.row, matching, used) }
      : one,
  );
  return withoutDuplicates(suggested);
}

function byId(row: ReturnedRow, { known, issue, agency, said }: Matching): MatchedRow {
  const told = said[rowKey(row)];
  if (told === "new") return { kind: "new", row };
  if (told !== undefined && issue.actions[told]?.agency === agency) return { kind: "known", row, key: told, by: "you" };
  if (row.id === null) {
    if (row.idText === "") return { kind: "new", row };
    return { kind: "asked", row, why: "no id any more", suggested: null };
  }
  const found = known.get(row.id.key);
  if (!row.id.isSound) return { kind: "asked", row, why: "wrong check character", suggested: null };
  if (found?.issue.id !== row.id.issue) return { kind: "asked", row, why: "unknown id", suggested: null };
  if (found.action.agency !== agency) return { kind: "foreign", row, agency: found.action.agency };
  if (found.issue !== issue) return { kind: "asked", row, why: "earlier issue", suggested: null };
  return { kind: "known", row, key: row.id.key, by: "id" };
}

const textsOf = ({ locked }: ReturnedRow): [string, string] => [
  locked.recommendation?.text ?? "",
  locked.action?.text ?? "",
];

/** A row without an id: an action of the agency that no other row is, by its words and number. */
function byWords(row: ReturnedRow, matching: Matching, used: Set<string>): MatchedRow {
  if (matching.said[rowKey(row)] === "new") return { kind: "new", row };
  const key = suggestionFor(row, matching, used);
  if (key === null) return { kind: "new", row };
  used.add(key);
  return { kind: "known", row, key, by: "words" };
}

/** The one action of the agency that a row reads like; null where there is none, or several. */
function suggestionFor(
  row: ReturnedRow,
  { issue, agency, wordsOf }: Matching,
  used: ReadonlySet<string>,
): string | null {
  const print = printOf(...textsOf(row));
  if (print === "") return null;
  const free = Object.entries(issue.actions).filter(([key, one]) => one.agency === agency && !used.has(key));
  const same = free.filter(([, one]) => one.print === print);
  const ref = row.locked.ref?.norm;
  const numbered = same.filter(([, one]) => ref !== undefined && one.locked.ref === ref);
  const [only, ...others] = numbered.length > 0 ? numbered : same;
  if (only !== undefined) return others.length === 0 ? only[0] : null;
  const words = comparable(textsOf(row).join(" ")).slice(0, LONGEST_COMPARED);
  const alike = free.filter(([key]) => isAlike(words, comparable(wordsOf(key)).slice(0, LONGEST_COMPARED)));
  return alike.length === 1 ? (alike[0]?.[0] ?? null) : null;
}

function isAlike(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < FEWEST_COMPARED || Math.min(a.length, b.length) < longer * ALIKE) return false;
  return 1 - distance(a, b) / longer >= ALIKE;
}

/** Of rows for one action that say the same the first counts; where they say different things, none is known. */
function withoutDuplicates(rows: readonly MatchedRow[]): MatchedRow[] {
  const byKey = new Map<string, MatchedRow[]>();
  for (const one of rows) {
    if (one.kind === "known") byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  }
  return rows.flatMap((one): MatchedRow[] => {
    if (one.kind !== "known") return [one];
    const all = byKey.get(one.key) ?? [];
    if (all.length < 2 || one.by === "you") return [one];
    if (all.some((other) => other.kind === "known" && other.by === "you")) return [];
    const says = new Set(all.map(({ row }) => JSON.stringify(row.open)));
    if (says.size === 1) return all[0] === one ? [one] : [];
    return [{ kind: "asked", row: one.row, why: "duplicate", suggested: one.key }];
  });
}
