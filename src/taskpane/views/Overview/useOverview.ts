/** What the overview shows of an analysis. */
import type { Analysis } from "../../../analysis/analysis.types";
import { countBySeverity } from "../../derive/groupFindings";
import type { BarPart } from "../../parts/RagBar";
import type { TileProps } from "../../parts/Tile";
import { text } from "../../strings";
import { usePerform } from "../../useStore";

/** The colours of the key, with their counts. */
export function barPartsOf({ settings, summary }: Analysis): BarPart[] {
  return settings.preset.key.map(({ colour, label, meaning }) => ({
    colour,
    label,
    meaning,
    count: summary.rag[colour],
  }));
}

export function useTiles({ summary, findings }: Analysis): TileProps[] {
  const perform = usePerform();
  const { tiles } = text.overview;
  const errors = countBySeverity(findings).error;
  const { total, withdrawn, complete, evidenced, overdue, oldestOverdueDays, dueNextQuarter, noDateOrOwner } = summary;
  return [
    {
      name: tiles.total,
      count: total,
      more: withdrawn === 0 ? "" : text.overview.withdrawn(withdrawn),
      onOpen: () => void perform("openActions", {}),
    },
    {
      name: tiles.complete,
      count: complete,
      more: complete === 0 ? "" : text.overview.evidenced(evidenced),
      onOpen: () => void perform("openActions", { kind: "complete" }),
    },
    {
      name: tiles.overdue,
      count: overdue,
      isBad: true,
      more: overdue === 0 ? "" : text.overview.oldest(oldestOverdueDays),
      onOpen: () => void perform("openActions", { kind: "overdue", sort: "due" }),
    },
    {
      name: tiles.dueNextQuarter,
      count: dueNextQuarter,
      onOpen: () => void perform("openActions", { kind: "soon", sort: "due" }),
    },
    {
      name: tiles.noDateOrOwner,
      count: noDateOrOwner,
      onOpen: () => void perform("openActions", { kind: "noDateOrOwner" }),
    },
    {
      name: tiles.findings,
      count: findings.length,
      more: errors === 0 ? "" : text.overview.errors(errors),
      onOpen: () => void perform("showView", "findings"),
    },
  ];
}
