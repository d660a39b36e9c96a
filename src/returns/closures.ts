/** Which actions are closed by what is accepted of returns, by the rules that every tracker is read by. Pure. */
import type { Analysed } from "../analysis/analysis.types";
import { afterwards } from "../fixes/afterwards";
import type { TrackerCells } from "../plan/cells";
import { isOpen, type IsoDate } from "../plan/model";
import type { Accepted } from "./accept";
import type { ClosureTaken } from "./issue.types";
import { identityOf } from "./makeIssue";
import type { FileMerge } from "./merge.types";

/**
 * Those that are open now and complete in the result, each once.
 * @param tracker the cells that the analysis was made from
 * @param takenOn the day that the closures bear
 */
export function closuresOf(
  before: Analysed,
  tracker: TrackerCells,
  merges: readonly FileMerge[],
  { proposed }: Pick<Accepted, "proposed">,
  takenOn: IsoDate,
): ClosureTaken[] {
  if (proposed.cells.length === 0) return [];
  const complete = new Set(
    afterwards(before, tracker, proposed.cells).analysis.plans.flatMap(({ plan, rated }) =>
      rated
        .filter(({ action }) => action.status.state === "complete")
        .map(({ action }) => `${plan.sheet}!${action.row}`),
    ),
  );
  const closures = new Map<string, ClosureTaken>();
  for (const { agency, actions } of merges) {
    for (const { at } of actions) {
      const place = `${at.plan.sheet}!${at.action.row}`;
      if (!isOpen(at.action) || !complete.has(place) || closures.has(place)) continue;
      closures.set(place, { ...identityOf(at), agency, takenOn });
    }
  }
  return [...closures.values()];
}
