/** Earlier reports to compare with: the history of the workbook itself, and what --since names. */
import { basename } from "node:path";
import { addDays, formatLong } from "../plan/dates/calendar";
import type { IsoDate } from "../plan/model";
import { findHistory } from "../excel/history/findHistory";
import { withExcel } from "../excel/withExcel";
import { readHistory } from "../history/historyTable";
import { earlierThan, ofOneReport, type History } from "../history/snapshot.types";
import { takeSnapshot } from "../history/takeSnapshot";
import { periodOf } from "../report/period";
import { withTracker, type Task, type TrackerAnalysed } from "./readOne";
import { Refusal } from "./refusal";

export interface Earlier {
  readonly history: History;
  /** What to tell of it, a line each. */
  readonly said: readonly string[];
}

export const NOTHING_EARLIER: Earlier = { history: [], said: [] };

/** The history of the workbook that is open. */
export async function ownHistory(): Promise<Earlier> {
  const found = await withExcel(findHistory);
  if (found === null) return NOTHING_EARLIER;
  const { history, unread } = readHistory(found.grid, found.dateSystem);
  const rows = `${unread} row${unread === 1 ? "" : "s"}`;
  return {
    history,
    said: unread === 0 ? [] : [`${rows} of the sheet “${found.sheetName}” could not be made out and were passed over.`],
  };
}

/**
 * What --since names: the reports that its history has, or else the tracker in it, as it stood on a day.
 * @param path of the workbook, or null
 * @throws Refusal where nothing in it can be compared with
 */
export async function historySince(path: string | null, task: Task): Promise<Earlier> {
  if (path === null) return NOTHING_EARLIER;
  const { asAt, options } = task;
  const said = options.sinceAsAt;
  // Without a day that is said: as it was when a report of the last quarter would have been made.
  const day = said ?? addDays(periodOf(asAt, null).from, -1);
  if (day >= asAt || ofOneReport(day, asAt)) {
    throw new Refusal(`What is compared must be of an earlier month than ${asAt}: --since-as-at ${day} is not.`);
  }
  const file = basename(path);
  const ofHistory = async (): Promise<Earlier | null> => {
    const own = said === null ? await ownHistory() : NOTHING_EARLIER;
    const history = earlierThan(own.history, asAt);
    return history.length === 0 ? null : { history, said: own.said };
  };
  const ofTracker = ({ analysis }: TrackerAnalysed): Promise<Earlier> => {
    const assumed = said === null ? "; if it was another day, say so with --since-as-at" : "";
    const sentence = `Compared with ${file} as it stood on ${formatLong(day)}${assumed}.`;
    return Promise.resolve({ history: [takeSnapshot(analysis)], said: [sentence] });
  };
  const ofThen: Task = { ...task, asAt: day, sheetsSeen: new Set() };
  return withTracker(path, ofThen, () => undefined, ofTracker, ofHistory);
}

/** Those of the second that are of no month of the first. */
export function further(own: History, others: History): History {
  return others.filter((one) => !own.some(({ asAt }: { readonly asAt: IsoDate }) => ofOneReport(asAt, one.asAt)));
}
