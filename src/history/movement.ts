/** What changed between two reports: a ledger of open actions that balances, and the actions behind each of its figures. Pure, linear. */
import type { Colour, IsoDate } from "../plan/model";
import { matchLines, type MatchedBy } from "./matchLines";
import { isOpenThen, type Snapshot, type SnapshotLine } from "./snapshot.types";

/** openThen + added + reopened − completed − withdrawn − gone = openNow. Each counts actions that are open then or now. */
export interface Ledger {
  readonly openThen: number;
  /** Open now, and not in the earlier report. */
  readonly added: number;
  /** Complete or withdrawn then, open now. */
  readonly reopened: number;
  readonly completed: number;
  readonly withdrawn: number;
  /** Open then, and not in the report any more. */
  readonly gone: number;
  readonly openNow: number;
}

/** An action that is in both reports. */
export interface Change {
  /** 0-based place in the later snapshot. */
  readonly at: number;
  readonly then: SnapshotLine;
  readonly now: SnapshotLine;
  readonly by: MatchedBy;
}

/** An action of the later report that the earlier one has not. */
export interface Added {
  readonly at: number;
  readonly now: SnapshotLine;
}

export interface Movement {
  readonly since: IsoDate;
  readonly ledger: Ledger;
  readonly completed: readonly Change[];
  readonly withdrawn: readonly Change[];
  readonly reopened: readonly Change[];
  readonly added: readonly Added[];
  /** New, and complete or withdrawn already: in no figure of the ledger. */
  readonly addedClosed: readonly Added[];
  /** Open then, and not there any more. */
  readonly gone: readonly SnapshotLine[];
  /** Open then and now, with a better or worse rating; null where the two reports rate by different rules. */
  readonly improved: readonly Change[] | null;
  readonly worsened: readonly Change[] | null;
  /** Open then and now, with another date. */
  readonly redated: readonly Change[];
  /** Overdue in both. */
  readonly stillOverdue: readonly Change[];
  /** Overdue now, and in the earlier report but not overdue there. */
  readonly newlyOverdue: readonly Change[];
  /** How many were matched by their words, their number being another, and by their number, their words being others. */
  readonly matchedBy: Readonly<Record<MatchedBy, number>>;
}

/** The higher the better; colours that say nothing of how it goes have none. */
const RANK: Readonly<Partial<Record<Colour, number>>> = { red: 0, amber: 1, green: 2 };

/** What changed between two snapshots. */
export function movementBetween(then: Snapshot, now: Snapshot): Movement {
  const changes: Change[] = [];
  const came: Added[] = [];
  const stays = then.lines.map(() => false);
  const matchedBy: Record<MatchedBy, number> = { both: 0, text: 0, number: 0 };
  matchLines(then.lines, now.lines).forEach((match, at) => {
    const line = now.lines[at];
    const was = match === null ? undefined : then.lines[match.then];
    if (line === undefined) return;
    if (match === null || was === undefined) {
      came.push({ at, now: line });
      return;
    }
    stays[match.then] = true;
    matchedBy[match.by] += 1;
    changes.push({ at, then: was, now: line, by: match.by });
  });
  const gone = then.lines.filter((line, at) => stays[at] !== true && isOpenThen(line));
  const wasOpen = changes.filter(({ then: was }) => isOpenThen(was));
  const bothOpen = wasOpen.filter(({ now: line }) => isOpenThen(line));
  const completed = wasOpen.filter(({ now: line }) => line.state === "complete");
  const withdrawn = wasOpen.filter(({ now: line }) => line.state === "withdrawn");
  const reopened = changes.filter(({ then: was, now: line }) => !isOpenThen(was) && isOpenThen(line));
  const added = came.filter(({ now: line }) => isOpenThen(line));
  const sameRules = then.definitions === now.definitions;
  return {
    since: then.asAt,
    ledger: {
      openThen: then.lines.filter(isOpenThen).length,
      added: added.length,
      reopened: reopened.length,
      completed: completed.length,
      withdrawn: withdrawn.length,
      gone: gone.length,
      openNow: now.lines.filter(isOpenThen).length,
    },
    completed,
    withdrawn,
    reopened,
    added,
    addedClosed: came.filter(({ now: line }) => !isOpenThen(line)),
    gone,
    improved: sameRules ? bothOpen.filter((change) => steps(change) > 0) : null,
    worsened: sameRules ? bothOpen.filter((change) => steps(change) < 0) : null,
    redated: bothOpen.filter(isRedated),
    stillOverdue: bothOpen.filter(({ then: was, now: line }) => was.daysLate > 0 && line.daysLate > 0),
    newlyOverdue: changes.filter(({ then: was, now: line }) => was.daysLate === 0 && line.daysLate > 0),
    matchedBy,
  };
}

function steps({ then, now }: Change): number {
  const [before, after] = [RANK[then.rating], RANK[now.rating]];
  return before === undefined || after === undefined ? 0 : after - before;
}

function isRedated({ then, now }: Change): boolean {
  return then.current !== null && now.current !== null && then.current !== now.current;
}
