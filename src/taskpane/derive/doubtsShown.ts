/** Doubts as they stand beside the figures, each with the place where it is put right; and how well a plan was read. Pure. */
import type { Field, Plan } from "../../plan/model";
import { isAllUnderstood, type DoubtKind, type PlacedDoubt } from "../../plan/reading/doubts";

/** Parts of the view "How this was read". */
export type ReadingPart = "columns" | "values" | "rows" | "dates" | "titles";

export interface Place {
  readonly part: ReadingPart;
  /** The field that has to be put right, if one has. */
  readonly field: Field | null;
}

export interface ShownDoubt {
  readonly kind: DoubtKind;
  readonly sheet: string;
  /** Which of the sheet's plans, counted from 0. */
  readonly plan: number;
  readonly sentence: string;
  /** Null where nothing can be said to put it right. */
  readonly place: Place | null;
}

const PARTS: Readonly<Partial<Record<DoubtKind, ReadingPart>>> = {
  "no-status": "columns",
  "no-target": "columns",
  "guessed-column": "columns",
  "unread-status": "values",
  "unread-date": "values",
  "unread-completion": "values",
  "unplaced-rows": "rows",
};

/** A doubt of the analysis, with the place where it is put right. */
export function shownDoubt({ kind, sheet, plan, sentence, field }: PlacedDoubt): ShownDoubt {
  const part = PARTS[kind];
  return { kind, sheet, plan, sentence, place: part === undefined ? null : { part, field } };
}

/** The doubts of one plan, in the order of the analysis. @param number which of its sheet's plans it is, counted from 0 */
export const doubtsOfPlan = (doubts: readonly PlacedDoubt[], sheet: string, number: number): ShownDoubt[] =>
  doubts.filter((doubt) => doubt.sheet === sheet && doubt.plan === number).map(shownDoubt);

/** The figures of the overview that a doubt may change. */
export type Figure = "total" | "complete" | "overdue" | "dueSoon" | "noDateOrOwner";

const DATES: readonly Figure[] = ["overdue", "dueSoon", "noDateOrOwner"];
const ALL: readonly Figure[] = ["total", "complete", ...DATES];
const OPEN: readonly Figure[] = ["complete", ...DATES];

const BY_FIELD: Readonly<Partial<Record<Field, readonly Figure[]>>> = {
  status: OPEN,
  completed: OPEN,
  rag: OPEN,
  target: DATES,
  revised: DATES,
  leadAgency: ["noDateOrOwner"],
  recommendation: ALL,
  action: ALL,
};

export function figuresInDoubt(doubts: readonly ShownDoubt[]): ReadonlySet<Figure> {
  return new Set(
    doubts.flatMap(({ kind, place }) => {
      if (kind === "completed-later") return OPEN;
      if (kind === "unplaced-rows" || kind === "cells-not-read") return ALL;
      return place?.field == null ? [] : (BY_FIELD[place.field] ?? []);
    }),
  );
}

/** How well a plan was read, in one line. */
export type Verdict =
  | { readonly kind: "all understood" }
  /** Nothing that a figure hangs on is in doubt, but some columns with text are not used. */
  | { readonly kind: "columns unused"; readonly count: number }
  | { readonly kind: "doubts"; readonly count: number; readonly first: string };

/** @param doubts those of the plan */
export function verdictOf(plan: Plan, doubts: readonly ShownDoubt[]): Verdict {
  const [first] = doubts;
  if (first !== undefined) return { kind: "doubts", count: doubts.length, first: first.sentence };
  if (isAllUnderstood(plan)) return { kind: "all understood" };
  return { kind: "columns unused", count: plan.reading.columns.filter(({ unusedTexts }) => unusedTexts > 0).length };
}
