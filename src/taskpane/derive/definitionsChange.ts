/** What other definitions would change: how many actions turn from which colour to which. Pure. */
import type { Analysis } from "../../analysis/analysis.types";
import type { TrackerCells } from "../../plan/cells";
import type { Colour, IsoDate } from "../../plan/model";
import type { Definitions } from "../../rag/definitions.types";
import { presetOf } from "../../rag/presetOf";
import { createRater } from "../../rag/rate";
import type { Remembered } from "../remembered";
import { understand } from "../store/understand";

export interface Turn {
  readonly from: Colour;
  readonly to: Colour;
  readonly count: number;
}

/** What the pane knows now. */
export interface Known {
  readonly analysis: Analysis;
  readonly tracker: TrackerCells;
  readonly remembered: Remembered;
  readonly today: IsoDate;
}

type Colours = ReadonlyMap<string, Colour>;

/** The most frequent first; none where every action keeps its colour. @param definitions without problems */
export function turnsUnder(definitions: Definitions, known: Known): Turn[] {
  const now = coloursOf(known.analysis);
  const counts = new Map<string, number>();
  for (const [action, to] of coloursUnder(definitions, known)) {
    const from = now.get(action);
    if (from === undefined || from === to) continue;
    const turn = `${from} ${to}`;
    counts.set(turn, (counts.get(turn) ?? 0) + 1);
  }
  const turns = [...counts].map(([turn, count]): Turn => {
    const [from, to] = turn.split(" ") as [Colour, Colour];
    return { from, to, count };
  });
  return turns.sort((a, b) => b.count - a.count);
}

/** By what no edit of definitions changes: the sheet and the row. */
function coloursOf({ plans }: Analysis): Colours {
  return new Map(
    plans.flatMap(({ plan, rated }) =>
      rated.map(({ action, rating }) => [`${plan.sheet}!${action.row}`, rating.colour] as const),
    ),
  );
}

/** Rated again, which is quick; where dates would be read otherwise, the plans are read again, too. */
function coloursUnder(definitions: Definitions, { analysis, tracker, remembered, today }: Known): Colours {
  const now = analysis.settings.preset.definitions;
  if (definitions.quarters !== now.quarters || definitions.dateOrder !== now.dateOrder) {
    const own = { ...remembered, preset: "own" as const, definitions: { ...definitions } };
    return coloursOf(understand(tracker, own, today).analysis);
  }
  const rate = createRater(analysis.settings.asAt, presetOf(definitions));
  return new Map(
    analysis.plans.flatMap(({ plan, rated }) =>
      rated.map(({ action }) => [`${plan.sheet}!${action.row}`, rate(action).colour] as const),
    ),
  );
}
