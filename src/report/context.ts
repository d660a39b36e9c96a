/** What every section may know: the analysis, the options, and the names things go by in this report. */
import type { Analysis, RatedAction } from "../analysis/analysis.types";
import type { Finding } from "../checks/finding";
import type { WordColour } from "../operations/operations";
import { movementBetween, type Movement } from "../history/movement";
import { countsOverTime, pastOf, type CountsThen, type Past } from "../history/overTime";
import { earlierThan, type Snapshot } from "../history/snapshot.types";
import { takeSnapshot } from "../history/takeSnapshot";
import { isoToSerial } from "../plan/dates/calendar";
import { COLOURS, type Action, type Colour, type IsoDate } from "../plan/model";
import type { Fill } from "../rag/colours";
import { dueBy } from "../rag/rate";
import type { KeyEntry } from "../rag/rating.types";
import { planNames, sectionNames, type SectionNames } from "./names";
import { comingMonths, periodOf } from "./period";
import { lateInWords } from "./words";
import type { Period, ReportOptions, SectionId } from "./report.types";
import { postsOf } from "../plan/agencies/posts";

/** An action together with its plan's place in the analysis (0-based). */
export interface ListedAction extends RatedAction {
  readonly plan: number;
  /** 0-based place among the actions of all plans. */
  readonly at: number;
}

export interface ReportContext {
  readonly analysis: Analysis;
  /** The actions of all plans, in their order. */
  readonly actions: readonly ListedAction[];
  readonly options: ReportOptions;
  readonly period: Period;
  /** The next three months. */
  readonly coming: Period;
  readonly key: readonly KeyEntry[];
  /** The word for a colour, also for one that no rule gives: it may have been typed. */
  readonly labelOf: (colour: Colour) => string;
  /** How each colour looks, by the definitions. */
  readonly fills: Readonly<Record<Colour, Fill>>;
  /** Every word for a colour with its colours. */
  readonly words: readonly WordColour[];
  /** Short names of the plans, in the order of the analysis. */
  readonly planNames: readonly string[];
  readonly sectionName: SectionNames;
  /** What is printed of a lead officer's cell: the posts in it, or all of it where names are wanted. */
  readonly officer: (leadOfficer: string) => string;
  /** A day as a serial number of the workbook. */
  readonly serial: (date: IsoDate) => number;
  /** Days late in words: "90 days", "1 year 2 months". */
  readonly lateBy: (days: number) => string;
  /** The date that an action is rated by; null where none can be read. */
  readonly dueBy: (action: Action) => IsoDate | null;
  /** Taken when it is first asked for: a report that is compared with none and is not kept needs none. */
  readonly snapshot: Snapshot;
  /** What has changed since the last report; null where there is none before. */
  readonly movement: Movement | null;
  /** The past of each action, in the order of the snapshot; empty where there is no earlier report. */
  readonly pasts: readonly Past[];
  /** Figures of all reports, from the third on. */
  readonly counts: readonly CountsThen[];
  /** By sheet, the rows of open actions that read as done. */
  readonly doneByRow: ReadonlyMap<string, ReadonlySet<number>>;
  /** By sheet, the rows of complete actions whose text says otherwise. */
  readonly undoneByRow: ReadonlyMap<string, ReadonlySet<number>>;
  readonly isOn: (section: SectionId) => boolean;
}

export function reportContext(analysis: Analysis, options: ReportOptions): ReportContext {
  const { asAt, preset } = analysis.settings;
  const { definitions, fills } = preset;
  const labelOf = (colour: Colour): string => definitions.colours[colour].label;
  let taken: Snapshot | undefined;
  const snapshot = (): Snapshot => (taken ??= takeSnapshot(analysis));
  const earlier = earlierThan(options.earlier, asAt).sort((a, b) => (a.asAt < b.asAt ? -1 : 1));
  const last = earlier.at(-1) ?? null;
  return {
    analysis,
    actions: actionsOf(analysis),
    options,
    period: periodOf(asAt, last?.asAt ?? null),
    coming: comingMonths(asAt),
    get snapshot() {
      return snapshot();
    },
    movement: last === null ? null : movementBetween(last, snapshot()),
    pasts: last === null ? [] : pastOf(earlier, snapshot()),
    counts: last === null ? [] : countsOverTime(earlier, snapshot()),
    key: preset.key,
    labelOf,
    fills,
    words: COLOURS.map((colour) => ({
      equals: labelOf(colour),
      fill: fills[colour].fill,
      fontColour: fills[colour].font,
    })),
    planNames: planNames(analysis.plans.map(({ plan }) => plan)),
    sectionName: sectionNames(analysis.summary.bySection.map(({ section }) => section)),
    officer: options.owners === "names" ? (text) => text : once(postsOf),
    serial: once((date: IsoDate) => isoToSerial(date, options.dateSystem)),
    lateBy: once((days: number) => lateInWords(days, asAt)),
    dueBy: (action) => dueBy(action, definitions),
    doneByRow: rowsFound(analysis.findings, READS_AS_DONE),
    undoneByRow: rowsFound(analysis.findings, READS_AS_NOT_DONE),
    isOn: (section) => options.sections[section] ?? true,
  };
}

function actionsOf({ plans }: Analysis): ListedAction[] {
  const actions: ListedAction[] = [];
  plans.forEach(({ rated }, plan) => {
    // Property by property: thousands of them are copied several times faster so than by spreading.
    for (const { action, rating, agency } of rated) actions.push({ action, rating, agency, plan, at: actions.length });
  });
  return actions;
}

/** The check that asks whether an open action is done. */
const READS_AS_DONE = "V21";
/** The check that finds complete actions whose text says otherwise. */
const READS_AS_NOT_DONE = "V20";

function rowsFound(findings: readonly Finding[], check: string): Map<string, Set<number>> {
  const rows = new Map<string, Set<number>>();
  for (const { check: found, sheet, row } of findings) {
    if (found !== check) continue;
    const known = rows.get(sheet);
    if (known === undefined) rows.set(sheet, new Set([row]));
    else known.add(row);
  }
  return rows;
}

/** Dates and posts repeat down a plan: what is asked of each is worked out once. */
function once<Asked extends number | string, Result extends number | string>(
  work: (asked: Asked) => Result,
): (asked: Asked) => Result {
  const known = new Map<Asked, Result>();
  return (asked) => {
    let result = known.get(asked);
    if (result === undefined) {
      result = work(asked);
      known.set(asked, result);
    }
    return result;
  };
}
