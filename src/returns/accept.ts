/** What is accepted of returns → what is written, what is kept for the report, and the receipt. Pure. */
import type { Analysed } from "../analysis/analysis.types";
import { afterwards } from "../fixes/afterwards";
import type { CellChange, Proposed } from "../fixes/fix.types";
import type { Finding } from "../checks/finding";
import type { TrackerCells } from "../plan/cells";
import type { IsoDate } from "../plan/model";
import type { ExtensionRequest, Receipt } from "./issue.types";
import type { FileMerge, MergedAction, MergeItem } from "./merge.types";

/** Keys of accepted items are unlike those of other files. */
export const acceptKey = ({ file }: Pick<FileMerge, "file">, { key }: Pick<MergeItem, "key">): string =>
  `${file}|${key}`;

/** Keys of all that is safe. */
export function allSafe(merges: readonly FileMerge[]): Set<string> {
  return new Set(
    merges.flatMap((merge) =>
      merge.actions.flatMap(({ items }) =>
        items.filter(({ asked, canAccept }) => asked === null && canAccept).map((item) => acceptKey(merge, item)),
      ),
    ),
  );
}

export interface Accepted {
  readonly proposed: Proposed;
  readonly extensions: readonly ExtensionRequest[];
  readonly receipts: readonly Receipt[];
  /** Cells for which several answers were accepted, "Plan!F7": none of them is written. */
  readonly clashing: readonly string[];
}

/** @param on the day that the receipts bear */
export function accepted(merges: readonly FileMerge[], keys: ReadonlySet<string>, on: IsoDate): Accepted {
  const wanted = (merge: FileMerge, item: MergeItem): boolean => keys.has(acceptKey(merge, item)) && item.canAccept;
  const clashing = clashingCells(
    merges.flatMap((merge) => merge.actions.flatMap(({ items }) => items.filter((item) => wanted(merge, item)))),
  );
  const cells = new Map<string, CellChange>();
  const extensions: ExtensionRequest[] = [];
  const receipts: Receipt[] = [];
  for (const merge of merges) {
    const taken: string[] = [];
    let left = 0;
    for (const action of merge.actions) {
      for (const item of action.items) {
        if (!wanted(merge, item) || item.changes.some((change) => clashing.has(placeOf(change)))) {
          left += 1;
          continue;
        }
        for (const change of item.changes) cells.set(placeOf(change), change);
        if (item.extension !== null) extensions.push(item.extension);
        taken.push(takenLine(action, item));
      }
    }
    if (taken.length > 0)
      receipts.push({ on, file: merge.file, agency: merge.agency, issue: merge.issue.id, taken, left });
  }
  return { proposed: { cells: [...cells.values()], lists: [] }, extensions, receipts, clashing: [...clashing] };
}

const placeOf = ({ sheet, cell }: CellChange): string => `${sheet}!${cell}`;

/** Cells for which the items have several answers. */
function clashingCells(items: readonly MergeItem[]): Set<string> {
  const first = new Map<string, CellChange>();
  const clashing = new Set<string>();
  for (const change of items.flatMap(({ changes }) => changes)) {
    const place = placeOf(change);
    const other = first.get(place);
    if (other === undefined) first.set(place, change);
    else if (other.value !== change.value) clashing.add(place);
  }
  return clashing;
}

function takenLine({ label }: MergedAction, { words, changes }: MergeItem): string {
  const places = changes.map(placeOf);
  return `${label} ${words}${places.length === 0 ? "" : ` (${places.join(", ")})`}`;
}

/** A receipt as a text to keep. */
export function receiptText({ on, file, agency, issue, taken, left }: Receipt): string {
  const rest = left === 0 ? "Nothing was left." : `${left} ${left === 1 ? "change was" : "changes were"} not taken.`;
  return [`${on}: ${file} (return ${issue} of ${agency})`, ...taken.map((line) => `- ${line}`), rest].join("\n");
}

/** What the checks would find on the result and do not find now, by "sheet!row". */
export function findingsOfResult(
  before: Analysed,
  tracker: TrackerCells,
  { proposed }: Pick<Accepted, "proposed">,
): ReadonlyMap<string, readonly Finding[]> {
  if (proposed.cells.length === 0) return new Map();
  const { come } = afterwards(before, tracker, proposed.cells);
  const byRow = new Map<string, Finding[]>();
  for (const finding of come) {
    const key = `${finding.sheet}!${finding.row}`;
    byRow.set(key, [...(byRow.get(key) ?? []), finding]);
  }
  return byRow;
}
