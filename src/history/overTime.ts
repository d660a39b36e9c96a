/** What a history of several reports tells of each action, and of the whole: re-dated how often, overdue how long, counts. Pure. */
import type { IsoDate } from "../plan/model";
import { matchLines } from "./matchLines";
import { isOpenThen, type History, type Snapshot, type SnapshotLine } from "./snapshot.types";

/** An action through the reports. */
export interface Past {
  /** The dates that it had, one after the other, each that differs from the one before; the last is the one now. */
  readonly dates: readonly IsoDate[];
  /** At how many reports in a row it is overdue, up to and with the present one; 0 where it is not. */
  readonly reportsOverdue: number;
}

/** A past while it is followed back from the present report. */
interface Trail {
  /** Where the action stands in the snapshot that was looked at last; null where it was not there. */
  place: number | null;
  /** The latest first. */
  readonly dates: IsoDate[];
  reportsOverdue: number;
  isStillOverdue: boolean;
}

/**
 * The past of each line of the present snapshot, in its order.
 * @param earlier snapshots before it, the earliest first
 */
export function pastOf(earlier: History, now: Snapshot): Past[] {
  const trails = now.lines.map(({ current, daysLate }, place): Trail => {
    const late = daysLate > 0;
    return {
      place,
      dates: current === null ? [] : [current],
      reportsOverdue: late ? 1 : 0,
      isStillOverdue: late,
    };
  });
  let later = now.lines;
  for (const { lines } of [...earlier].reverse()) {
    const matches = matchLines(lines, later);
    for (const trail of trails) follow(trail, matches[trail.place ?? -1]?.then, lines);
    later = lines;
  }
  return trails.map(({ dates, reportsOverdue }, at) => {
    const target = now.lines[at]?.target ?? null;
    // What an action was first meant to be done by may be older than the first report.
    if (target !== null && !dates.includes(target)) dates.push(target);
    return { dates: dates.reverse(), reportsOverdue };
  });
}

function follow(trail: Trail, place: number | undefined, lines: readonly SnapshotLine[]): void {
  const line = place === undefined ? undefined : lines[place];
  trail.place = line === undefined ? null : (place ?? null);
  trail.isStillOverdue &&= line !== undefined && line.daysLate > 0;
  if (line === undefined) return;
  if (trail.isStillOverdue) trail.reportsOverdue += 1;
  if (line.current !== null && line.current !== trail.dates.at(-1)) trail.dates.push(line.current);
}

/** What a report counted. */
export interface CountsThen {
  readonly asAt: IsoDate;
  readonly total: number;
  readonly open: number;
  readonly complete: number;
  readonly withdrawn: number;
  readonly overdue: number;
}

/** From two points no line is drawn: there are counts from the third report on. */
const FEWEST_REPORTS = 3;

/** The counts of all reports, the present one last; none where there are fewer than three. */
export function countsOverTime(earlier: History, now: Snapshot): CountsThen[] {
  const all = [...earlier, now];
  return all.length < FEWEST_REPORTS ? [] : all.map(countsOf);
}

export function countsOf({ asAt, lines }: Snapshot): CountsThen {
  const count = (wanted: (line: SnapshotLine) => boolean): number => lines.filter(wanted).length;
  return {
    asAt,
    total: lines.length,
    open: count(isOpenThen),
    complete: count(({ state }) => state === "complete"),
    withdrawn: count(({ state }) => state === "withdrawn"),
    overdue: count(({ daysLate }) => daysLate > 0),
  };
}
