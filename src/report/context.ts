/** What every section may know: the analysis, the options, and the names things go by in this report. */
import type { Analysis } from "../analysis/analysis.types";
import type { WordColour } from "../operations/operations";
import { isoToSerial } from "../plan/dates/calendar";
import { COLOURS, type Action, type Colour, type IsoDate } from "../plan/model";
import type { Fill } from "../rag/colours";
import { dueBy } from "../rag/rate";
import type { KeyEntry } from "../rag/rating.types";
import { planNames, sectionNames, type SectionNames } from "./names";
import { comingQuarter, lastQuarter } from "./period";
import type { Period, ReportOptions, SectionId } from "./report.types";
import { postsOf } from "./sections/posts";

export interface ReportContext {
  readonly analysis: Analysis;
  readonly options: ReportOptions;
  readonly period: Period;
  /** From the day after the as-at date to the end of the next quarter. */
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
  /** The date that an action is rated by; null where none can be read. */
  readonly dueBy: (action: Action) => IsoDate | null;
  readonly isOn: (section: SectionId) => boolean;
}

export function reportContext(analysis: Analysis, options: ReportOptions): ReportContext {
  const { asAt, preset } = analysis.settings;
  const { definitions, fills } = preset;
  const labelOf = (colour: Colour): string => definitions.colours[colour].label;
  return {
    analysis,
    options,
    period: options.period ?? lastQuarter(asAt),
    coming: comingQuarter(asAt),
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
    dueBy: (action) => dueBy(action, definitions),
    isOn: (section) => options.sections[section] ?? true,
  };
}

/** Dates and posts repeat down a plan: what is asked of each is worked out once. */
function once<Result extends number | string>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) {
      result = work(text);
      known.set(text, result);
    }
    return result;
  };
}
