/**
 * Which action of an earlier report is which of a later one. What agrees in place and words goes first, then what agrees in words
 * (a plan may have been sorted or numbered anew), then what has the same number and other words, unless the plan was numbered anew. No action is matched twice. Linear.
 */
import type { SnapshotLine } from "./snapshot.types";

/** By what two were matched: number and words, words alone, or the number alone. */
export type MatchedBy = "both" | "text" | "number";

export interface Match {
  /** 0-based place in the earlier lines. */
  readonly then: number;
  readonly by: MatchedBy;
}

type Key = (line: SnapshotLine) => string | null;
type Lines = readonly SnapshotLine[];

const joined = (...parts: readonly (string | number | null)[]): string => JSON.stringify(parts);

/** Null where the plan has no refs. */
const identity: Key = ({ plan, section, ref, actionNo }) => (ref === "" ? null : joined(plan, section, ref, actionNo));
const identityAndWords: Key = (line) =>
  line.ref === "" || line.print === "" ? null : joined(identity(line), line.print);
const wordsInPlan: Key = ({ plan, print }) => (print === "" ? null : joined(plan, print));
const words: Key = ({ print }) => (print === "" ? null : print);
const number: Key = ({ plan, ref, actionNo }) => (ref === "" ? null : joined(plan, ref, actionNo));

/** @returns for each later line its match, or null where it is new */
export function matchLines(then: Lines, now: Lines): (Match | null)[] {
  const matching = new Matching(then, now);
  matching.inOrder(identityAndWords, "both");
  matching.inOrder(wordsInPlan, "text");
  matching.inOrder(words, "text");
  const asThen = matching.plansAsThen();
  const renumbered = matching.plansRenumbered();
  const inPlanThen =
    (key: Key): Key =>
    (line) =>
      renumbered.has(line.plan) ? null : key({ ...line, plan: asThen.get(line.plan) ?? line.plan });
  matching.ifOnly(identity, inPlanThen(identity));
  matching.ifOnly(number, inPlanThen(number));
  return matching.matches;
}

class Matching {
  readonly matches: (Match | null)[];
  private readonly taken: boolean[];

  constructor(
    private readonly then: Lines,
    private readonly now: Lines,
  ) {
    this.matches = now.map(() => null);
    this.taken = then.map(() => false);
  }

  /** Those with the same key, in their order: several actions may have the same words. */
  inOrder(key: Key, by: MatchedBy): void {
    const free = this.freeByKey(key);
    const used = new Map<string, number>();
    this.now.forEach((line, at) => {
      const own = this.matches[at] === null ? key(line) : null;
      const places = own === null ? undefined : free.get(own);
      if (own === null || places === undefined) return;
      const next = used.get(own) ?? 0;
      const place = places[next];
      if (place === undefined) return;
      used.set(own, next + 1);
      this.take(at, place, by);
    });
  }

  /** Those whose key no other has, on either side: of two with one number nobody can say which is which. */
  ifOnly(keyThen: Key, keyNow: Key): void {
    const free = this.freeByKey(keyThen);
    const asking = new Map<string, number[]>();
    this.now.forEach((line, at) => {
      const own = this.matches[at] === null ? keyNow(line) : null;
      if (own !== null) push(asking, own, at);
    });
    for (const [own, [at, ...others]] of asking) {
      const [place, ...rivals] = free.get(own) ?? [];
      if (at === undefined || place === undefined || others.length > 0 || rivals.length > 0) continue;
      this.take(at, place, "number");
    }
  }

  /**
   * Sheets are renamed from quarter to quarter: a plan that was not there before is the one with which it has most actions in common,
   * or else the only one that is gone where it is the only one that came.
   */
  plansAsThen(): ReadonlyMap<string, string> {
    const before = new Set(this.then.map(({ plan }) => plan));
    const after = new Set(this.now.map(({ plan }) => plan));
    const gone = [...before].filter((plan) => !after.has(plan));
    const came = [...after].filter((plan) => !before.has(plan));
    const [only, ...more] = came;
    if (only !== undefined && more.length === 0 && gone.length === 1) return new Map([[only, gone[0] ?? only]]);
    return this.bySharedActions(new Set(gone), new Set(came));
  }

  /** Plans in which an action is known by its words and has another number than before: there a number tells nothing by itself. */
  plansRenumbered(): ReadonlySet<string> {
    const renumbered = new Set<string>();
    this.now.forEach((line, at) => {
      const match = this.matches[at];
      const was = match == null ? undefined : this.then[match.then];
      if (was === undefined || was.ref === "" || line.ref === "") return;
      if (was.ref !== line.ref || was.actionNo !== line.actionNo) renumbered.add(line.plan);
    });
    return renumbered;
  }

  private bySharedActions(gone: ReadonlySet<string>, came: ReadonlySet<string>): ReadonlyMap<string, string> {
    const shared = new Map<string, Map<string, number>>();
    this.now.forEach(({ plan }, at) => {
      const match = this.matches[at];
      const was = match == null ? undefined : this.then[match.then]?.plan;
      if (was === undefined || !came.has(plan) || !gone.has(was)) return;
      const counts = shared.get(plan) ?? new Map<string, number>();
      counts.set(was, (counts.get(was) ?? 0) + 1);
      shared.set(plan, counts);
    });
    return new Map(
      [...shared].map(([plan, counts]) => [plan, [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? plan]),
    );
  }

  private freeByKey(key: Key): Map<string, number[]> {
    const free = new Map<string, number[]>();
    this.then.forEach((line, at) => {
      const own = this.taken[at] === true ? null : key(line);
      if (own !== null) push(free, own, at);
    });
    return free;
  }

  private take(at: number, place: number, by: MatchedBy): void {
    this.matches[at] = { then: place, by };
    this.taken[place] = true;
  }
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
