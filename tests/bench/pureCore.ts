/**
 * What is timed of the pure core: cells → plans → ratings → summary, with all checks, the report's operations, an edit. It is built
 * as the pane is (`coreBuild.ts`) and run in a browser and in Node, where it stands as `pureTimes`.
 */
import { analyse } from "../../src/analysis/analyse";
import type { Settings } from "../../src/analysis/analysis.types";
import { CHECKS } from "../../src/checks/registry";
import type { TrackerCells } from "../../src/plan/cells";
import { readPlans } from "../../src/plan/readPlans";
import { trackerDoubts } from "../../src/plan/reading/trackerDoubts";
import { PRESETS } from "../../src/rag/presets";
import { createRater } from "../../src/rag/rate";
import { boardReport } from "../../src/report/boardReport";
import { DEFAULT_OPTIONS } from "../../src/report/report.types";
import { summarise } from "../../src/summary/summarise";
import { bigTrackerCells } from "../support/bigTrackerCells";
import { afterEdits } from "./afterEdits";
import { runsFor, time, timeRuns, type Timed } from "./timing";

export const SETTINGS: Settings = {
  asAt: "2026-03-31",
  preset: PRESETS.BRAG,
  quarters: "financial",
  publication: null,
};
export const OPTIONS = {
  ...DEFAULT_OPTIONS,
  checkTitles: Object.fromEntries(CHECKS.map(({ id, title }) => [id, title])),
};

/** Cells → plans → ratings → summary, without the checks. */
export function pipeline(tracker: TrackerCells): unknown {
  const { plans } = readPlans(tracker, SETTINGS);
  const rate = createRater(SETTINGS.asAt, SETTINGS.preset);
  const rated = plans.map((plan) => ({
    plan,
    rated: plan.actions.map((action) => ({ action, rating: rate(action), agency: action.leadAgency })),
  }));
  return [summarise(rated, SETTINGS.asAt), trackerDoubts(tracker, plans)];
}

export interface PureTimes {
  readonly parse: Timed;
  readonly read: Timed;
  /** Reading, rating and summary. */
  readonly pipeline: Timed;
  readonly withChecks: Timed;
  /** The operations of the report of an analysis that is there: as when the user asks for a report. */
  readonly report: Timed;
  /** The analysis after one more cell was edited. */
  readonly edit: Timed;
}

/** Each thing's time over a tracker of so many rows, in the order in which a user meets them: what comes later lies in no memory yet. */
export function pureTimes(rows: number): PureTimes {
  const tracker = bigTrackerCells(rows);
  const json = JSON.stringify(tracker.sheets[0]?.values);
  return {
    parse: time(rows, () => JSON.parse(json) as unknown),
    read: time(rows, () => readPlans(tracker, SETTINGS)),
    pipeline: time(rows, () => pipeline(tracker)),
    withChecks: time(rows, () => analyse(tracker, SETTINGS)),
    report: timeOfReport(rows, tracker),
    edit: timeOfEdit(rows, tracker),
  };
}

function timeOfReport(rows: number, tracker: TrackerCells): Timed {
  const analysis = analyse(tracker, SETTINGS);
  return time(rows, () => boardReport(analysis, OPTIONS).operations);
}

function timeOfEdit(rows: number, tracker: TrackerCells): Timed {
  const edits = afterEdits(tracker, SETTINGS);
  const settled = runsFor(rows);
  for (let i = 0; i < settled; i++) {
    edits.type();
    edits.analyse();
  }
  return timeRuns(2 * settled, edits.analyse, edits.type);
}

Object.assign(globalThis, { pureTimes });
