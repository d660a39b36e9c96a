/** The changes between an earlier report and now, as lines that lead to rows. Pure. */
import type { Analysis } from "../../../analysis/analysis.types";
import { movementBetween, type Added, type Change, type Ledger } from "../../../history/movement";
import { pastOf } from "../../../history/overTime";
import { earlierThan, type History, type Snapshot } from "../../../history/snapshot.types";
import { takeSnapshot } from "../../../history/takeSnapshot";
import { actionLabel, type IsoDate } from "../../../plan/model";
import { words } from "./words";

export const CHANGE_KINDS = [
  "completed",
  "withdrawn",
  "reopened",
  "added",
  "addedClosed",
  "gone",
  "worsened",
  "improved",
  "newlyOverdue",
  "stillOverdue",
  "redated",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** An action that has changed. */
export interface ChangeLine {
  readonly label: string;
  /** What is to be done, shortened; "" for one that is gone. */
  readonly what: string;
  /** What else is to be said of the change. */
  readonly remarks: readonly string[];
  /** Its row; null for one that is gone. */
  readonly place: { readonly sheet: string; readonly address: string } | null;
}

export interface ChangeGroup {
  readonly kind: ChangeKind;
  readonly lines: readonly ChangeLine[];
}

export interface Changes {
  readonly since: IsoDate;
  readonly ledger: Ledger;
  readonly comparesRatings: boolean;
  /** Those with lines. */
  readonly groups: readonly ChangeGroup[];
}

/** The reports that can be compared with, the latest first. */
export function choicesFor(history: History, asAt: IsoDate): readonly Snapshot[] {
  return earlierThan(history, asAt).reverse();
}

const LONGEST = 90;

/** @param history all snapshots that are kept */
export function changesSince(then: Snapshot, history: History, analysis: Analysis): Changes {
  const now = takeSnapshot(analysis);
  const movement = movementBetween(then, now);
  const pasts = pastOf(
    earlierThan(history, now.asAt).filter(({ asAt }) => asAt <= then.asAt),
    now,
  );
  const actions = analysis.plans.flatMap(({ plan, rated }) => rated.map(({ action }) => ({ plan, action })));
  const lineAt = (at: number, remarks: readonly string[]): ChangeLine => {
    const known = actions[at];
    if (known === undefined) throw new Error("A change without its action.");
    const { plan, action } = known;
    const what = action.action || action.recommendation;
    return {
      label: actionLabel(action),
      what: what.length > LONGEST ? `${what.slice(0, LONGEST).trimEnd()}…` : what,
      remarks,
      place: { sheet: plan.sheet, address: `${plan.columns.ref ?? "A"}${action.row}` },
    };
  };
  const lineOf = (change: Change | Added, ...remarks: string[]): ChangeLine =>
    lineAt(change.at, [...remarks, ...matchedBy(change)]);
  const plain = (changes: readonly (Change | Added)[] | null): ChangeLine[] =>
    (changes ?? []).map((change) => lineOf(change));
  const lines: Readonly<Record<ChangeKind, readonly ChangeLine[]>> = {
    completed: plain(movement.completed),
    withdrawn: plain(movement.withdrawn),
    reopened: plain(movement.reopened),
    added: plain(movement.added),
    addedClosed: plain(movement.addedClosed),
    gone: movement.gone.map(({ plan, ref, actionNo }) => ({
      label: ref === "" ? plan : actionNo === null ? ref : `${ref}.${actionNo}`,
      what: "",
      remarks: [],
      place: null,
    })),
    worsened: plain(movement.worsened),
    improved: plain(movement.improved),
    newlyOverdue: plain(movement.newlyOverdue),
    stillOverdue: movement.stillOverdue.map((change) =>
      lineOf(change, words.reports(pasts[change.at]?.reportsOverdue ?? 2)),
    ),
    redated: movement.redated.map((change) => lineOf(change, datesOf(change))),
  };
  return {
    since: then.asAt,
    ledger: movement.ledger,
    comparesRatings: movement.improved !== null,
    groups: CHANGE_KINDS.map((kind) => ({ kind, lines: lines[kind] })).filter((group) => group.lines.length > 0),
  };
}

function datesOf({ then, now }: Change): string {
  return then.current === null || now.current === null ? "" : words.dates(then.current, now.current);
}

function matchedBy(change: Change | Added): string[] {
  if (!("by" in change) || change.by === "both") return [];
  return [change.by === "text" ? words.byText : words.byNumber];
}
