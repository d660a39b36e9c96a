/** The JSON of an analysis: stable, documented in the README, versioned (plan-reading.md, "JSON"). */
import type { Finding } from "../checks/finding";
import type {
  Action,
  Assurance,
  Colour,
  ColumnReading,
  Field,
  IsoDate,
  Plan,
  Precision,
  ReadDate,
  SkipReason,
  State,
  Update,
  ValuesRead,
} from "../plan/model";
import type { Definitions } from "../rag/definitions.types";
import type { ColourCounts, Figures } from "../summary/summary.types";
import type { Analysis, RatedAction } from "./analysis.types";
import { themesOf } from "../themes/said";
import { suggestAddressee } from "../themes/suggest";

interface JsonDate {
  readonly text: string;
  readonly date: IsoDate | null;
  readonly precision: Precision;
  readonly ongoing: boolean;
}

interface JsonAction extends Pick<
  Action,
  | "row"
  | "rows"
  | "section"
  | "ref"
  | "actionNo"
  | "recommendation"
  | "scope"
  | "action"
  | "leadAgency"
  | "leadOfficer"
  | "milestones"
  | "progress"
  | "outcome"
  | "expectedOutcome"
  | "evidence"
  | "response"
> {
  readonly target: JsonDate;
  /** The last of `revisions`. */
  readonly revised: JsonDate | null;
  readonly revisions: readonly JsonDate[];
  readonly completed: JsonDate | null;
  /** The texts of several update columns; empty where there is one. */
  readonly updates: readonly Update[];
  readonly status: { readonly text: string; readonly state: State; readonly delayed: boolean };
  readonly assurance: Assurance | null;
  readonly rag: { readonly recorded: Colour | null; readonly computed: Colour; readonly reason: string };
  readonly daysOverdue: number;
  /** Suggested by the words of the recommendation; whom it addresses. */
  readonly themes: readonly string[];
  readonly addressee: string;
}

/** How well a plan was understood. */
interface JsonReading {
  readonly columns: readonly Pick<ColumnReading, "column" | "heading" | "field" | "certainty" | "why">[];
  readonly values: Readonly<Partial<Record<Field, ValuesRead>>>;
}

interface JsonGroup {
  readonly total: number;
  readonly complete: number;
  readonly overdue: number;
  readonly rag: ColourCounts;
}

export interface PlanJson {
  readonly version: 1;
  readonly asAt: IsoDate;
  /** Name of the definitions that the ratings were made by. */
  readonly preset: string;
  readonly plans: readonly {
    readonly sheet: string;
    readonly title: string;
    readonly headerRow: number;
    readonly columns: Readonly<Partial<Record<Field, string>>>;
    readonly reading: JsonReading;
    readonly actions: readonly JsonAction[];
    readonly skipped: readonly { readonly row: number; readonly why: SkipReason }[];
  }[];
  /** Those that count. */
  readonly findings: readonly Finding[];
  /** Accepted by the user: they count nowhere. */
  readonly accepted: readonly (Finding & { readonly reason: string; readonly on: IsoDate })[];
  /** Checks that the user does not want on a sheet. */
  readonly unchecked: readonly { readonly sheet: string; readonly check: string; readonly findings: number }[];
  readonly summary: JsonGroup & {
    readonly evidenced: number;
    readonly outcomeStated: number;
    readonly verified: number;
    readonly noDate: number;
    readonly byAgency: readonly (JsonGroup & { readonly agency: string })[];
    readonly bySection: readonly (JsonGroup & { readonly sheet: string; readonly section: string })[];
    readonly byPlan: readonly (JsonGroup & { readonly sheet: string; readonly title: string })[];
  };
  /** What the colours mean: the same data as a file of definitions. */
  readonly definitions: Definitions;
}

const date = ({ text, date, precision, ongoing }: ReadDate): JsonDate => ({ text, date, precision, ongoing });
const dateOrNull = (read: ReadDate | null): JsonDate | null => (read === null ? null : date(read));
const group = ({ total, complete, overdue, rag }: Figures): JsonGroup => ({ total, complete, overdue, rag });

function jsonAction({ action, rating }: RatedAction): JsonAction {
  return {
    row: action.row,
    rows: action.rows,
    section: action.section,
    ref: action.ref,
    actionNo: action.actionNo,
    recommendation: action.recommendation,
    scope: action.scope,
    action: action.action,
    leadAgency: action.leadAgency,
    leadOfficer: action.leadOfficer,
    milestones: action.milestones,
    progress: action.progress,
    outcome: action.outcome,
    expectedOutcome: action.expectedOutcome,
    evidence: action.evidence,
    response: action.response,
    target: date(action.target),
    revised: dateOrNull(action.revised),
    revisions: action.revisions.map(date),
    completed: dateOrNull(action.completed),
    updates: action.updates.map(({ heading, text }) => ({ heading, text })),
    status: { text: action.status.text, state: action.status.state, delayed: action.status.delayed },
    assurance: action.assurance,
    rag: { recorded: action.recordedRag, computed: rating.colour, reason: rating.reason },
    daysOverdue: rating.daysOverdue,
    themes: themesOf(action.recommendation || action.action),
    addressee: suggestAddressee(action.recommendation || action.action).addressee,
  };
}

function jsonReading({ reading }: Plan): JsonReading {
  const values = Object.entries(reading.values).map(([field, { filled, read, unread }]) => [
    field,
    { filled, read, unread: unread.map(({ text, count, cells }) => ({ text, count, cells })) },
  ]);
  return {
    columns: reading.columns.map(({ column, heading, field, certainty, why }) => ({
      column,
      heading,
      field,
      certainty,
      why,
    })),
    values: Object.fromEntries(values) as JsonReading["values"],
  };
}

function jsonFinding({ check, severity, sheet, cell, row, message }: Finding): Finding {
  return { check, severity, sheet, cell, row, message };
}

/** Plain data, ready for JSON.stringify; what is absent in the plan is "" or null as the format says. */
export function planJson({ settings, plans, findings, accepted, unchecked, summary }: Analysis): PlanJson {
  return {
    version: 1,
    asAt: settings.asAt,
    preset: settings.preset.name,
    plans: plans.map(({ plan, rated }) => ({
      sheet: plan.sheet,
      title: plan.title,
      headerRow: plan.headerRow,
      columns: plan.columns,
      reading: jsonReading(plan),
      actions: rated.map(jsonAction),
      skipped: plan.skipped.map(({ row, why }) => ({ row, why })),
    })),
    findings: findings.map(jsonFinding),
    accepted: accepted.map(({ finding, reason, on }) => ({ ...jsonFinding(finding), reason, on })),
    unchecked: unchecked.map(({ sheet, check, findings }) => ({ sheet, check, findings })),
    summary: {
      total: summary.total,
      complete: summary.complete,
      evidenced: summary.evidenced,
      outcomeStated: summary.outcomeStated,
      verified: summary.verified,
      overdue: summary.overdue,
      noDate: summary.noDate,
      rag: summary.rag,
      byAgency: summary.byAgency.map((figures) => ({ agency: figures.agency, ...group(figures) })),
      bySection: summary.bySection.map((figures) => ({
        sheet: figures.sheet,
        section: figures.section,
        ...group(figures),
      })),
      byPlan: summary.byPlan.map((figures) => ({ sheet: figures.sheet, title: figures.plan, ...group(figures) })),
    },
    definitions: settings.preset.definitions,
  };
}
