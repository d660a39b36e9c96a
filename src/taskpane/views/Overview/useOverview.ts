/** What the overview shows of an analysis. */
import { completionParts } from "../../../summary/completionParts";
import type { Analysis } from "../../../analysis/analysis.types";
import type { Figure } from "../../derive/doubtsShown";
import { countBySeverity } from "../../derive/groupFindings";
import type { BarPart } from "../../parts/RagBar";
import type { TileProps } from "../../parts/Tile";
import { usePerform } from "../../useStore";
import { shared } from "../words";
import { words } from "./words";

/** The colours of the key, with their counts. */
export function barPartsOf({ settings, summary }: Analysis): BarPart[] {
  return settings.preset.key.map(({ colour, label, meaning, fill }) => ({
    colour,
    label,
    meaning,
    fill,
    count: summary.rag[colour],
  }));
}

/** @param inDoubt figures that something which was not understood may change */
export function useTiles({ settings, summary, findings }: Analysis, inDoubt: ReadonlySet<Figure>): TileProps[] {
  const perform = usePerform();
  const { tiles } = shared;
  const errors = countBySeverity(findings).error;
  const { total, withdrawn, complete, overdue, oldestOverdueDays, dueSoon, noDateOrOwner } = summary;
  return [
    {
      name: tiles.total,
      isInDoubt: inDoubt.has("total"),
      count: total,
      more: withdrawn === 0 ? "" : words.withdrawn(withdrawn),
      onOpen: () => void perform("openActions", {}),
    },
    {
      name: tiles.complete,
      isInDoubt: inDoubt.has("complete"),
      count: complete,
      more: words.completed(completionParts(summary)),
      onOpen: () => void perform("openActions", { kind: "complete" }),
    },
    {
      name: tiles.overdue,
      isInDoubt: inDoubt.has("overdue"),
      count: overdue,
      isBad: true,
      more: overdue === 0 ? "" : words.oldest(oldestOverdueDays, settings.asAt),
      onOpen: () => void perform("openActions", { kind: "overdue", sort: "due" }),
    },
    {
      name: tiles.dueSoon,
      isInDoubt: inDoubt.has("dueSoon"),
      count: dueSoon,
      onOpen: () => void perform("openActions", { kind: "soon", sort: "due" }),
    },
    {
      name: tiles.noDateOrOwner,
      isInDoubt: inDoubt.has("noDateOrOwner"),
      count: noDateOrOwner,
      onOpen: () => void perform("openActions", { kind: "noDateOrOwner" }),
    },
    {
      name: tiles.findings,
      count: findings.length,
      more: errors === 0 ? "" : words.errors(errors),
      onOpen: () => void perform("showView", "findings"),
    },
  ];
}
