/** The analyses of several trackers as one, for one report over all of them. */
import { basename } from "node:path";
import type { Analysis, RatedPlan } from "../analysis/analysis.types";
import type { PlacedDoubt } from "../plan/reading/doubts";
import { tidyAgencies } from "../plan/agencies/tidyAgency";
import type { Standin } from "../standin/node";
import { summarise } from "../summary/summarise";

/** A tracker as it is called among others, by a name that no other has. */
export interface Named {
  readonly name: string;
  readonly file: string;
  readonly analysis: Analysis;
}

interface OfSheet {
  readonly sheet: string;
}

/** A sheet among those of other workbooks: "Plan (Ashdale tracker)". */
const renamed = <T extends OfSheet>(one: T, tracker: string): T => ({ ...one, sheet: `${one.sheet} (${tracker})` });

/** An agency that is written in several ways in several trackers is one; what a workbook keeps as one is so already. */
function withOneNameEach(plans: readonly RatedPlan[]): RatedPlan[] {
  const tidy = tidyAgencies(plans.flatMap(({ rated }) => rated.map(({ agency }) => agency)));
  return plans.map(({ plan, rated }) => ({
    plan,
    rated: rated.map((one) => ({ ...one, agency: tidy.get(one.agency) ?? one.agency })),
  }));
}

/** What a tracker that could not be read does to the figures over all. */
const notReadDoubt = (failure: string): PlacedDoubt => ({
  kind: "tracker-not-read",
  sheet: "",
  plan: 0,
  field: null,
  sentence: `${failure} None of its actions is counted here.`,
});

/**
 * Checks look at each tracker by itself; figures are of all.
 * @param trackers at least one, all at the same as-at date
 * @param failures why others could not be read, a sentence each
 */
export function togetherOf(trackers: readonly Named[], failures: readonly string[]): Analysis {
  const [first] = trackers;
  if (first === undefined) throw new Error("There is no tracker to report on.");
  const { settings } = first.analysis;
  const plans = withOneNameEach(
    trackers.flatMap(({ name, analysis }) =>
      analysis.plans.map(({ plan, rated }): RatedPlan => ({ plan: renamed(plan, name), rated })),
    ),
  );
  const each = <T extends OfSheet>(of: (analysis: Analysis) => readonly T[]): T[] =>
    trackers.flatMap(({ name, analysis }) => of(analysis).map((one) => renamed(one, name)));
  return {
    settings: {
      asAt: settings.asAt,
      preset: settings.preset,
      quarters: settings.quarters,
      publication: settings.publication,
      ...(settings.dateOrder === undefined ? {} : { dateOrder: settings.dateOrder }),
    },
    plans,
    findings: each(({ findings }) => findings),
    accepted: trackers.flatMap(({ name, analysis }) =>
      analysis.accepted.map((one) => ({ ...one, finding: renamed(one.finding, name) })),
    ),
    unchecked: each(({ unchecked }) => unchecked),
    summary: summarise(plans, settings.asAt, settings.preset.definitions.controls),
    doubts: [...failures.map(notReadDoubt), ...each(({ doubts }) => doubts)],
    leftOut: each(({ leftOut }) => leftOut),
  };
}

const HEADINGS = ["Tracker", "Sheets read as plans", "Actions", "File"];

/** Makes the new workbook's blank sheet a list of what its report is of, and of what could not be read. */
export function writeTrackerList(standin: Standin, trackers: readonly Named[], failures: readonly string[]): void {
  const rows: string[][] = [
    HEADINGS,
    ...trackers.map(({ name, file, analysis: { plans, summary } }) => [
      `'${name}`,
      `'${plans.map(({ plan }) => plan.sheet).join(", ")}`,
      String(summary.total),
      `'${basename(file)}`,
    ]),
    ...(failures.length === 0
      ? []
      : [
          ["", "", "", ""],
          ["Not in the report", "", "", ""],
        ]),
    ...failures.map((sentence) => [`'${sentence}`, "", "", ""]),
  ];
  standin.asUser((workbook) => {
    const [sheet] = workbook.sheets;
    if (sheet === undefined) return;
    workbook.renameSheet(sheet, "Trackers");
    sheet.write({ row: 0, column: 0, rows: rows.length, columns: HEADINGS.length }, rows, false);
  });
}
