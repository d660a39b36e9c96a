/** What returns would change, as lines of text. Pure. */
import type { Finding } from "../checks/finding";
import { textOf } from "../plan/text";
import type { FileMerge, MergedAction, MergeItem, RefusedFile } from "./merge.types";
import { isRefused } from "./mergeReturn";
import type { RowDoubt } from "./matchRows";
import type { ReturnedRow } from "./readReturn";

/** What is said of a row of which it must be said which action it is. */
export const ROW_DOUBTS: Readonly<Record<RowDoubt, (row: ReturnedRow) => string>> = {
  "wrong check character": ({ idText }) => `its return ID “${idText}” has a slip in it`,
  "unknown id": ({ idText }) => `the return ID “${idText}” was not given out by this tracker`,
  "no id any more": ({ idText }) => `“${idText.slice(0, 40)}” is no return ID`,
  duplicate: ({ idText }) => `another row with the return ID “${idText}” says something else`,
  "earlier issue": ({ idText }) => `“${idText}” is of an earlier return`,
};

/** A file with all that is to be said of it. @param findings what the checks would say of the result, by "sheet!row" */
export function previewText(merge: FileMerge | RefusedFile, findings: ReadonlyMap<string, readonly Finding[]>): string {
  if (isRefused(merge)) return `${merge.sentence}\n`;
  const { file, agency, issue, actions, notReturned, gone, proposedNew, rowsAsked, foreign, notes } = merge;
  const [safe, asked] = [countOf(actions, true), countOf(actions, false)];
  const counts = `${safe} safe, ${asked + rowsAsked.length} to decide, ${merge.unchanged} as sent, ${notReturned.length} not returned`;
  const block = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];
  return [
    `${file}: return ${issue.id} of ${agency}: ${counts}${proposedNew.length === 0 ? "" : `, ${proposedNew.length} proposed new`}`,
    ...block("Safe", itemLines(actions, true, findings)),
    ...block("To decide", [
      ...itemLines(actions, false, findings),
      ...rowsAsked.map(({ row, why }) => `Row ${row.row}: ${ROW_DOUBTS[why](row)}: say which action it is`),
    ]),
    ...block("Not returned (they stay as they are)", notReturned),
    ...block("No longer in the tracker", gone),
    ...block(
      "Proposed new (never added by itself)",
      proposedNew.map(({ row }) => `Row ${row.row}: ${firstText(row)}`),
    ),
    ...block(
      "Left alone, as another agency's",
      foreign.map(({ row, agency: other }) => `Row ${row.row}: of ${other}`),
    ),
    ...block("Not read", notes),
    "",
  ].join("\n");
}

export const isSafe = ({ asked, canAccept }: MergeItem): boolean => asked === null && canAccept;

const countOf = (actions: readonly MergedAction[], safe: boolean): number =>
  actions.flatMap(({ items }) => items).filter((item) => isSafe(item) === safe).length;

function itemLines(
  actions: readonly MergedAction[],
  safe: boolean,
  findings: ReadonlyMap<string, readonly Finding[]>,
): string[] {
  return actions.flatMap(({ label, items, at, knownBy }) => {
    const own = items.filter((item) => isSafe(item) === safe);
    if (own.length === 0) return [];
    const found = safe ? (findings.get(`${at.plan.sheet}!${at.action.row}`) ?? []) : [];
    const known = knownBy === "id" ? "" : " (known by its words)";
    return [
      ...own.map(({ words, why }) => `${label}${known} ${words}${why === "" ? "" : ` – ${why}`}`),
      ...found.map(({ message }) => `  would be found then: ${message}`),
    ];
  });
}

/** What a row that is no action of the plan says, for people to know it by. */
export function firstText({ locked, open }: ReturnedRow): string {
  const text = textOf(locked.action?.text) || textOf(locked.recommendation?.text) || textOf(open.progress?.text);
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}
