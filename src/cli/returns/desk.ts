/** A tracker opened for returns: what is known of it, and what it keeps of those that were made and taken in. */
import { extname, resolve } from "node:path";
import type { Analysed } from "../../analysis/analysis.types";
import { keepSettings, loadSettings } from "../../excel/settings";
import { withExcel } from "../../excel/withExcel";
import type { TrackerCells } from "../../plan/cells";
import type { IsoDate } from "../../plan/model";
import { keptReturnsFrom, type KeptReturns } from "../../returns/kept";
import { trackerView, type TrackerView } from "../../returns/trackerView";
import type { Standin, WorkbookKind } from "../../standin/node";
import { recordOf } from "../../taskpane/keptData";
import { userFolder } from "../files/places";
import { readOptions } from "../options";
import type { Progress } from "../progress";
import { asRefusal, saidIn, withTracker, type Task } from "../readOne";
import type { ReturnsOptions } from "./options";

export interface ReturnsDesk {
  /** Full path. */
  readonly path: string;
  readonly kind: WorkbookKind;
  readonly tracker: TrackerCells;
  readonly analysis: Analysed;
  readonly view: TrackerView;
  readonly kept: KeptReturns;
  readonly asAt: IsoDate;
  /** Keeps more in the workbook's settings, and gives the workbook as a file. */
  readonly savedWith: (change: object) => Promise<Uint8Array>;
}

/** @param today where the options name no day. @throws Refusal or ExcelProblem: each with a sentence for the user */
export async function atDesk<T>(
  options: ReturnsOptions,
  today: IsoDate,
  progress: Progress,
  work: (desk: ReturnsDesk) => Promise<T>,
): Promise<T> {
  const words = [options.tracker, ...(options.settings === null ? [] : ["--settings", options.settings])];
  const reading = readOptions(words);
  if (reading === "help") throw new Error("No help was asked for.");
  const { settings, report, preset } = await saidIn(reading);
  const asAt = options.asAt ?? today;
  const task: Task = { options: reading, settings, report, preset, asAt, progress, sheetsSeen: null };
  const path = resolve(userFolder(), options.tracker);
  try {
    return await withTracker(
      path,
      task,
      () => undefined,
      async ({ tracker, analysis }, standin) => {
        const kept = keptReturnsFrom(recordOf(await withExcel(loadSettings))["returns"]);
        const view = trackerView(analysis, tracker);
        const { kind } = standin.file;
        return work({ path, kind, tracker, analysis, view, kept, asAt, savedWith: saver(path, standin) });
      },
    );
  } finally {
    progress.clear();
  }
}

function saver(path: string, standin: Standin): ReturnsDesk["savedWith"] {
  return async (change) => {
    await withExcel((context) => keepSettings(context, change));
    return asRefusal(path, () => standin.save());
  };
}

/** The name of a tracker without its ending. */
export const stemOf = (path: string): string => path.slice(0, path.length - extname(path).length);
