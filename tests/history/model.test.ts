/**
 * Movement against a model that knows what was done: actions are edited, closed, reopened, re-dated, added, deleted, numbered anew and
 * sorted at random from report to report. The ledger is the model's, and balances, whatever the order and the numbers.
 */
import fc from "fast-check";
import { movementBetween, type Movement } from "../../src/history/movement";
import { countsOverTime, pastOf } from "../../src/history/overTime";
import { isOpenThen, type Snapshot, type SnapshotLine } from "../../src/history/snapshot.types";
import { STATES, type State } from "../../src/plan/model";
import { aLine, aSnapshot } from "./support/lines";

/** An action as the model knows it: by an id that no snapshot has. */
interface Known {
  readonly id: number;
  readonly line: SnapshotLine;
}

const QUARTERS = ["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31", "2026-03-31"] as const;
const DAYS = ["2025-05-31", "2025-08-31", "2025-11-30", "2026-02-28"] as const;

/** What is done to one action. */
const change = fc.record({
  state: fc.option(fc.constantFrom<State>(...STATES), { nil: undefined }),
  current: fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
  isReworded: fc.boolean(),
  isDeleted: fc.nat({ max: 6 }).map((at) => at === 0),
});

/** What is done in a quarter. A plan that is numbered anew is not reworded as well: of that nothing would be left to go by. */
const quarter = fc.record({
  changes: fc.array(change, { minLength: 12, maxLength: 12 }),
  added: fc.nat({ max: 3 }),
  addedAt: fc.nat({ max: 10 }),
  isRenumbered: fc.boolean(),
  order: fc.array(fc.nat({ max: 1000 }), { minLength: 24, maxLength: 24 }),
});
type Quarter = typeof quarter extends fc.Arbitrary<infer T> ? T : never;

class Model {
  private nextId = 0;
  private nextRef = 1;
  private edition = 0;
  private firstRefOfQuarter = 1;
  actions: Known[] = [];

  constructor(count: number) {
    for (let at = 0; at < count; at += 1) this.add(at, {});
  }

  private add(at: number, changes: Partial<SnapshotLine>): void {
    const id = this.nextId++;
    const ref = String(this.nextRef++);
    this.actions.splice(at, 0, { id, line: aLine({ ref, print: `words ${id}`, ...changes }) });
  }

  pass({ changes, added, addedAt, isRenumbered, order }: Quarter, asAt: string): void {
    this.edition += 1;
    this.firstRefOfQuarter = this.nextRef;
    this.actions = this.actions
      .filter((_, at) => changes[at % changes.length]?.isDeleted !== true)
      .map((known, at) => ({ ...known, line: this.changed(known, changes[at % changes.length], isRenumbered) }));
    for (let more = 0; more < added; more += 1) this.add(Math.min(addedAt, this.actions.length), {});
    if (isRenumbered) this.renumber();
    const key = (at: number): number => order[at % order.length] ?? 0;
    this.actions = this.actions
      .map((known, at) => ({ known, by: key(at) }))
      .sort((a, b) => a.by - b.by)
      .map(({ known: { id, line } }) => {
        const daysLate = isOpenThen(line) && line.current !== null && line.current < asAt ? 1 : 0;
        return { id, line: { ...line, daysLate, rating: daysLate > 0 ? "red" : "green" } };
      });
  }

  /** Where no number of an action that stays changes, one that went and one that came with its number cannot be told from one reworded. */
  private renumber(): void {
    const anew = this.actions.map(({ id, line }, at) => ({ id, line: { ...line, ref: String(at + 1) } }));
    const stayed = (at: number): boolean => Number(this.actions[at]?.line.ref) < this.firstRefOfQuarter;
    if (!anew.some(({ line }, at) => stayed(at) && line.ref !== this.actions[at]?.line.ref)) return;
    this.actions = anew;
    this.nextRef = anew.length + 1;
  }

  private changed(
    { id, line }: Known,
    to: Quarter["changes"][number] | undefined,
    isRenumbered: boolean,
  ): SnapshotLine {
    const print = to?.isReworded === true && !isRenumbered ? `words ${id} of edition ${this.edition}` : line.print;
    return { ...line, print, state: to?.state ?? line.state, current: to?.current ?? line.current };
  }

  snapshot(asAt: string): Snapshot {
    return aSnapshot(
      asAt,
      this.actions.map(({ line }) => line),
    );
  }
}

/** The ledger by the ids, which tell for certain. */
function ledgerOf(then: readonly Known[], now: readonly Known[]): Movement["ledger"] {
  const was = new Map(then.map(({ id, line }) => [id, line]));
  const is = new Map(now.map(({ id, line }) => [id, line]));
  const count = (of: readonly Known[], wanted: (known: Known) => boolean): number => of.filter(wanted).length;
  const wasOpen = ({ id }: Known): boolean => {
    const line = was.get(id);
    return line !== undefined && isOpenThen(line);
  };
  return {
    openThen: count(then, ({ line }) => isOpenThen(line)),
    added: count(now, ({ id, line }) => !was.has(id) && isOpenThen(line)),
    reopened: count(now, (known) => was.has(known.id) && !wasOpen(known) && isOpenThen(known.line)),
    completed: count(now, (known) => wasOpen(known) && known.line.state === "complete"),
    withdrawn: count(now, (known) => wasOpen(known) && known.line.state === "withdrawn"),
    gone: count(then, ({ id, line }) => isOpenThen(line) && !is.has(id)),
    openNow: count(now, ({ line }) => isOpenThen(line)),
  };
}

const cases = fc.record({
  first: fc.integer({ min: 0, max: 10 }),
  quarters: fc.array(quarter, { minLength: 1, maxLength: QUARTERS.length - 1 }),
});

it("the ledger is the model's, whatever was done to the plan", () => {
  fc.assert(
    fc.property(cases, ({ first, quarters }) => {
      const model = new Model(first);
      let before = { actions: model.actions, snapshot: model.snapshot(QUARTERS[0]) };
      quarters.forEach((done, at) => {
        const asAt = QUARTERS[at + 1] ?? "";
        model.pass(done, asAt);
        const now = { actions: model.actions, snapshot: model.snapshot(asAt) };
        const { ledger } = movementBetween(before.snapshot, now.snapshot);
        expect(ledger).toEqual(ledgerOf(before.actions, now.actions));
        before = now;
      });
    }),
    { numRuns: 400 },
  );
});

it("the ledger balances also between snapshots that have nothing to do with each other", () => {
  const line = fc
    .record({
      ref: fc.constantFrom("", "1", "2", "3"),
      plan: fc.constantFrom("A", "B"),
      print: fc.constantFrom("", "x", "y", "z"),
      state: fc.constantFrom<State>(...STATES),
    })
    .map((changes) => aLine(changes));
  fc.assert(
    fc.property(fc.array(line), fc.array(line), (then, now) => {
      const movement = movementBetween(aSnapshot("2025-03-31", then), aSnapshot("2025-06-30", now));
      const { openThen, added, reopened, completed, withdrawn, gone, openNow } = movement.ledger;
      expect(openThen + added + reopened - completed - withdrawn - gone).toBe(openNow);
    }),
  );
});

it("no action is matched twice: each of the later report is new or matched, and each matched is another", () => {
  fc.assert(
    fc.property(cases, ({ first, quarters }) => {
      const model = new Model(first);
      const then = model.snapshot(QUARTERS[0]);
      quarters.forEach((done) => model.pass(done, QUARTERS[1]));
      const { matchedBy, added, addedClosed } = movementBetween(then, model.snapshot(QUARTERS[1]));
      const matched = matchedBy.both + matchedBy.text + matchedBy.number;
      expect(matched + added.length + addedClosed.length).toBe(model.actions.length);
      expect(matched).toBeLessThanOrEqual(then.lines.length);
    }),
  );
});

it("dates and reports overdue are followed through every report, by numbers and words that change", () => {
  fc.assert(
    fc.property(cases, ({ first, quarters }) => {
      const model = new Model(first);
      const snapshots = [model.snapshot(QUARTERS[0])];
      const dates = new Map(model.actions.map(({ id, line }) => [id, [line.target, line.current]]));
      const late = new Map(model.actions.map(({ id }) => [id, 0]));
      quarters.forEach((done, at) => {
        model.pass(done, QUARTERS[at + 1] ?? "");
        for (const { id, line } of model.actions) {
          dates.set(id, [...(dates.get(id) ?? [line.target]), line.current]);
          late.set(id, line.daysLate > 0 ? (late.get(id) ?? 0) + 1 : 0);
        }
        snapshots.push(model.snapshot(QUARTERS[at + 1] ?? ""));
      });
      const now = snapshots.at(-1);
      if (now === undefined) return;
      const pasts = pastOf(snapshots.slice(0, -1), now);
      model.actions.forEach(({ id }, at) => {
        const changed = (dates.get(id) ?? []).filter((date, place, all) => date !== all[place - 1]);
        expect(pasts[at]).toEqual({ dates: changed, reportsOverdue: late.get(id) });
      });
    }),
    { numRuns: 200 },
  );
});

it("there is a line of counts from the third report on", () => {
  const [a, b, c] = QUARTERS.map((asAt) => aSnapshot(asAt, [aLine()]));
  if (a === undefined || b === undefined || c === undefined) throw new Error("Three quarters.");
  expect(countsOverTime([], a)).toEqual([]);
  expect(countsOverTime([a], b)).toEqual([]);
  expect(countsOverTime([a, b], c).map(({ asAt, open }) => [asAt, open])).toEqual([
    ["2025-03-31", 1],
    ["2025-06-30", 1],
    ["2025-09-30", 1],
  ]);
});
