/** Builders of snapshots for tests: an action that is open, on time and in order, and ways to vary it. */
import type { Snapshot, SnapshotLine } from "../../../src/history/snapshot.types";
import type { IsoDate } from "../../../src/plan/model";

export function aLine(changes: Partial<SnapshotLine> = {}): SnapshotLine {
  return {
    plan: "Plan",
    section: "s1",
    ref: "1",
    actionNo: null,
    print: "words of 1",
    state: "in-progress",
    rating: "green",
    assurance: null,
    target: "2026-09-30",
    current: "2026-09-30",
    daysLate: 0,
    ...changes,
  };
}

/** Lines with refs 1, 2, … and words of their own, each changed as is said. */
export function lines(...changes: readonly Partial<SnapshotLine>[]): SnapshotLine[] {
  return changes.map((change, at) => aLine({ ref: String(at + 1), print: `words of ${at + 1}`, ...change }));
}

export function aSnapshot(asAt: IsoDate, of: readonly SnapshotLine[], definitions = "BRAG"): Snapshot {
  return { asAt, definitions, lines: of };
}
