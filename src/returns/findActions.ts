/** Where the actions of an issue stand in the tracker by now: it may have been sorted, numbered anew or added to since. Pure. */
import { matchLines } from "../history/matchLines";
import { lineToFind } from "../history/takeSnapshot";
import type { ActionIdentity, Issue } from "./issue.types";
import { identityOf } from "./makeIssue";
import type { PlacedAction, TrackerView } from "./trackerView";

/** An action found again, and whether that is beyond doubt. */
export interface FoundAction {
  readonly at: PlacedAction;
  /** What to ask about; null where it is certain. */
  readonly doubt: "words changed" | "several alike" | null;
}

/** By key; an action that is gone is absent. Linear, as `matchLines` is. */
export function findActions({ actions: issued }: Issue, { actions }: TrackerView): ReadonlyMap<string, FoundAction> {
  const keys = Object.keys(issued);
  const now = actions.map(identityOf);
  const matches = matchLines(
    keys.map((key) => lineToFind(issued[key] ?? NOTHING)),
    now.map(lineToFind),
  );
  const alike = countsOf(now);
  const found = new Map<string, FoundAction>();
  matches.forEach((match, at) => {
    const [key, own] = [match === null ? undefined : keys[match.then], actions[at]];
    if (match === null || key === undefined || own === undefined) return;
    const isAlone = match.by === "both" || (alike.get(now[at]?.print ?? "") ?? 0) < 2;
    const doubt = match.by === "number" ? "words changed" : isAlone ? null : "several alike";
    found.set(key, { at: own, doubt });
  });
  return found;
}

function countsOf(identities: readonly ActionIdentity[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { print } of identities) counts.set(print, (counts.get(print) ?? 0) + 1);
  return counts;
}

const NOTHING: ActionIdentity = { sheet: "", section: "", ref: "", actionNo: null, print: "" };
