/** The table of --table: one row for each action of all trackers. Its columns are documented in the README and keep their names. */
import { basename, dirname } from "node:path";
import type { Analysis, RatedAction } from "../../analysis/analysis.types";
import { actionLabel, isOpen, type Field, type Plan, type ReadDate } from "../../plan/model";
import { themesOf } from "../../themes/said";
import { csv, type CsvValue } from "./csv";

export interface TrackerOfTable {
  /** Full path of the tracker. */
  readonly file: string;
  readonly analysis: Analysis;
}

/** Everything that a row is made of. */
interface Row extends RatedAction {
  readonly file: string;
  readonly asAt: string;
  readonly plan: Plan;
  readonly certainty: string;
  readonly doubts: string;
  readonly findings: number;
}

const day = (read: ReadDate | null): string | null => read?.date ?? null;

const COLUMNS: readonly (readonly [name: string, of: (row: Row) => CsvValue])[] = [
  ["tracker", ({ file }) => basename(file)],
  ["folder", ({ file }) => dirname(file)],
  ["plan", ({ plan }) => plan.title],
  ["sheet", ({ plan }) => plan.sheet],
  ["row", ({ action }) => action.row],
  ["section", ({ action }) => action.section],
  ["ref", ({ action }) => (action.ref === "" ? "" : actionLabel(action))],
  ["recommendation", ({ action }) => action.recommendation],
  ["action", ({ action }) => action.action],
  ["lead_agency", ({ agency }) => agency],
  ["lead_officer", ({ action }) => action.leadOfficer],
  ["status_typed", ({ action }) => action.status.text],
  ["state", ({ action }) => action.status.state],
  ["is_open", ({ action }) => (isOpen(action) ? 1 : 0)],
  ["rag_typed", ({ action }) => action.recordedRag],
  ["rating", ({ rating }) => rating.colour],
  ["rating_reason", ({ rating }) => rating.reason],
  ["target_date", ({ action }) => day(action.target)],
  ["target_typed", ({ action }) => action.target.text],
  ["revised_date", ({ action }) => day(action.revised) ?? action.target.revisedTo],
  ["completed_date", ({ action }) => day(action.completed)],
  ["days_overdue", ({ rating }) => rating.daysOverdue],
  ["reading_certainty", ({ certainty }) => certainty],
  ["reading_doubts", ({ doubts }) => doubts],
  ["findings", ({ findings }) => findings],
  ["as_at", ({ asAt }) => asAt],
  ["themes", ({ action }) => themesOf(action.recommendation || action.action).join("; ")],
];

/** Fields that figures hang on. */
const COUNTED: readonly Field[] = [
  "recommendation",
  "action",
  "leadAgency",
  "start",
  "target",
  "revised",
  "completed",
  "status",
  "rag",
];
const FROM_LEAST = ["guessed", "likely", "sure"] as const;

/** How sure the least sure of the columns is that figures hang on. */
function certaintyOf({ reading }: Plan): string {
  const columns = reading.columns.filter(({ field, also }) =>
    COUNTED.some((one) => one === field || also.includes(one)),
  );
  return FROM_LEAST.find((certainty) => columns.some((column) => column.certainty === certainty)) ?? "";
}

const placeKey = (sheet: string, row: number): string => `${row} ${sheet}`;

function rowsOf({ file, analysis }: TrackerOfTable): Row[] {
  const found = new Map<string, number>();
  for (const { sheet, row } of analysis.findings) {
    const key = placeKey(sheet, row);
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return analysis.plans.flatMap(({ plan, rated }, index) => {
    const number = analysis.plans.slice(0, index).filter((one) => one.plan.sheet === plan.sheet).length;
    const own = analysis.doubts.filter((doubt) => doubt.sheet === plan.sheet && doubt.plan === number);
    const ofPlan = {
      file,
      plan,
      asAt: analysis.settings.asAt,
      certainty: certaintyOf(plan),
      doubts: own.map(({ sentence }) => sentence).join(" "),
    };
    return rated.map((one): Row => {
      const findings = one.action.rows.reduce((sum, row) => sum + (found.get(placeKey(plan.sheet, row)) ?? 0), 0);
      return { ...one, ...ofPlan, findings };
    });
  });
}

/** @returns the text of the CSV file, with a row of headings */
export function tableOf(trackers: readonly TrackerOfTable[]): string {
  const rows = trackers.flatMap(rowsOf);
  return csv([COLUMNS.map(([name]) => name), ...rows.map((row) => COLUMNS.map(([, of]) => of(row)))]);
}
