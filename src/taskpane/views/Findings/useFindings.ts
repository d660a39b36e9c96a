/** What the findings' view shows: groups, the fixes that can be had, and the way from one finding to the next. */
import { useMemo } from "react";
import type { Analysed } from "../../../analysis/analysis.types";
import type { Finding } from "../../../checks/finding";
import { CHECKS } from "../../../checks/registry";
import { fixContext } from "../../../fixes/context";
import type { Offer } from "../../../fixes/fix.types";
import { columnOffers, offersFor } from "../../../fixes/offers";
import type { TrackerCells } from "../../../plan/cells";
import { findingKey, groupFindings, type FindingGroup } from "../../derive/groupFindings";
import type { FindingsShown } from "../../store/state";
import { usePerform } from "../../useStore";
import { shared } from "../words";

const TITLES = new Map(CHECKS.map(({ id, title }) => [id, title]));
export const titleOf = (check: string): string => TITLES.get(check) ?? check;
const NAMES = { ofCheck: titleOf, noAgency: shared.noAgency, noSection: shared.noSection };

export interface ShownFindings {
  readonly groups: readonly FindingGroup[];
  readonly offers: ReadonlyMap<Finding, Offer>;
  readonly columns: readonly Offer[];
}

export function useFindings(analysis: Analysed, tracker: TrackerCells, shown: FindingsShown): ShownFindings {
  const { by, severity } = shown;
  const groups = useMemo(() => groupFindings(analysis, { by, severity }, NAMES), [analysis, by, severity]);
  const fixes = useMemo(() => {
    const context = fixContext(analysis, tracker);
    return { offers: offersFor(analysis.findings, context), columns: columnOffers(context) };
  }, [analysis, tracker]);
  return { groups, ...fixes };
}

/** Whether a group is open: as the user left it; at first, where there are few, or for the first of several. */
export function isOpen(groups: readonly FindingGroup[], place: number, { by, opened }: FindingsShown): boolean {
  const key = groups[place]?.key ?? "";
  return opened[key] ?? (groups.length <= 3 || (by !== "row" && place === 0));
}

export interface Steps {
  /** Counted from 1; 0 where none has been gone to. */
  readonly at: number;
  readonly all: number;
  /** Goes to the next (1) or the one before (-1), in the order in which they are listed. */
  readonly go: (step: 1 | -1) => void;
}

/** @param current key of the finding that was gone to last */
export function useSteps(groups: readonly FindingGroup[], { current, opened }: FindingsShown): Steps {
  const perform = usePerform();
  const list = useMemo(
    () => groups.flatMap(({ key, findings }) => findings.map((finding) => ({ group: key, finding }))),
    [groups],
  );
  const at = useMemo(() => list.findIndex(({ finding }) => findingKey(finding) === current), [list, current]);
  return {
    at: at + 1,
    all: list.length,
    go: (step) => {
      const next = list[at < 0 && step < 0 ? list.length - 1 : at + step];
      if (next === undefined) return;
      const { finding, group } = next;
      void perform("showFindings", { current: findingKey(finding), opened: { ...opened, [group]: true } });
      void perform("goTo", { sheet: finding.sheet, address: finding.cell });
    },
  };
}
