/** Section 4: the figures of page 1, each with what it counts beside it and a link to its actions. */
import { MEANINGS, type Meaning } from "../../rag/definitions.types";
import { givenBy } from "../../rag/key";
import { completionParts, type PartOfComplete } from "../../summary/completionParts";
import type { Colour } from "../../plan/model";
import type { Block, LinkTarget, Tile } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { NEUTRAL, type Fill } from "../palette";
import type { SectionId } from "../report.types";
import { formatCount } from "../words";
import { overdueActions, readsAsDone } from "./actionLists";
import { ANCHORS, type Anchor } from "./anchors";
import {
  completeCounts,
  dueSoonCounts,
  NO_DATE_OR_OWNER_COUNTS,
  overdueCounts,
  statesInWords,
  partCounts,
} from "./definitions";

export function figures(context: ReportContext): Block[] {
  return [{ kind: "figures", tiles: tilesOf(context) }];
}

const COMPLETE_WITH: Readonly<Record<PartOfComplete, string>> = {
  outcome: "Complete with outcome stated",
  evidence: "Complete with evidence",
  verified: "Complete and verified",
};

function tilesOf(context: ReportContext): Tile[] {
  const { analysis, isOn, labelOf } = context;
  const { summary, settings } = analysis;
  const to = (section: SectionId, anchor: Anchor): LinkTarget | null =>
    isOn(section) ? { anchor: ANCHORS[anchor] } : null;
  const all = { target: to("annex", "annex"), tip: "To all actions" };
  return [
    {
      label:
        summary.withdrawn === 0
          ? "Actions in total"
          : `Actions in total (withdrawn: ${formatCount(summary.withdrawn)})`,
      value: summary.total,
      meaning: summary.total === 0 ? "None was found." : `${statesInWords(context)}.`,
      accent: NEUTRAL,
      ...all,
    },
    {
      label: `Complete (${labelOf(settings.preset.complete).toLowerCase()})`,
      value: summary.complete,
      meaning: completeCounts(context),
      accent: summary.complete === 0 ? NEUTRAL : accentOf(context, settings.preset.complete, ["complete", "verified"]),
      ...all,
    },
    ...completionParts(summary).map(({ part, count, of }) => ({
      // What a tile is a part of is said where that is not the number above it.
      label: of === summary.complete ? COMPLETE_WITH[part] : `${COMPLETE_WITH[part]}, of ${formatCount(of)}`,
      value: count,
      meaning: partCounts(context, part),
      accent: NEUTRAL,
      ...all,
    })),
    {
      label: overdueLabel(context),
      value: summary.overdue,
      meaning: overdueCounts(context),
      accent: summary.overdue === 0 ? NEUTRAL : accentOf(context, "red", ["overdue", "inGrace"]),
      target: to("exceptions", "exceptions"),
      tip: `To the ${labelOf("red").toLowerCase()} actions`,
    },
    {
      label: "Due in the next three months",
      value: summary.dueSoon,
      meaning: dueSoonCounts(context),
      accent: NEUTRAL,
      target: to("dueSoon", "dueSoon"),
      tip: "To the actions due next",
    },
    {
      label: "Open, no date or no owner",
      value: summary.noDateOrOwner,
      meaning: NO_DATE_OR_OWNER_COUNTS,
      accent: NEUTRAL,
      ...all,
    },
  ];
}

/** A colour of the key only where it is given for just what the tile counts: any other would say what is not so. */
function accentOf({ analysis, fills }: ReportContext, colour: Colour, counts: readonly Meaning[]): Fill {
  const { definitions } = analysis.settings.preset;
  const given = MEANINGS.filter(
    (meaning) => (meaning !== "inGrace" || definitions.graceDays > 0) && givenBy(definitions, meaning) === colour,
  );
  const wanted = counts.filter((meaning) => meaning !== "inGrace" || definitions.graceDays > 0);
  return given.join() === MEANINGS.filter((meaning) => wanted.includes(meaning)).join() ? fills[colour] : NEUTRAL;
}

/** That an overdue action reads as done changes what a board makes of it. */
function overdueLabel(context: ReportContext): string {
  const done = overdueActions(context).filter((one) => readsAsDone(context, one)).length;
  return done === 0 ? "Overdue" : `Overdue (reads as done: ${formatCount(done)})`;
}
