/**
 * What of a plan was not understood and can change a figure, in sentences: said beside the figures, wherever they stand
 * (plan-reading.md, "Doubt"). One place makes them, so that pane, command line and report say the same.
 */
import { fieldWords } from "../fieldWords";
import type { ColumnReading, Field, Plan, ValuesRead } from "../model";

export type DoubtKind =
  | "no-status"
  | "no-target"
  | "guessed-column"
  | "unread-status"
  | "unread-date"
  | "unread-completion"
  | "unplaced-rows"
  | "colours-not-seen"
  | "cells-not-read";

export interface Doubt {
  readonly kind: DoubtKind;
  /** Name of the sheet. */
  readonly sheet: string;
  /** One sentence: what was not understood, and what that does to the figures. */
  readonly sentence: string;
  /** The field that would have to be put right, if one is. */
  readonly field: Field | null;
}

const hasAny = ({ columns }: Plan, ...fields: readonly Field[]): boolean =>
  fields.some((field) => columns[field] !== undefined);

const MOST_TEXTS = 3;
const LONGEST_TEXT = 40;

const quoted = (text: string): string => {
  const line = text.replace(/\s+/gu, " ");
  return `“${line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 1)}…` : line}”`;
};

/** "“CNFA” (4), “VU” (2) and 3 others". */
function examples({ unread }: ValuesRead): string {
  const shown = unread
    .slice(0, MOST_TEXTS)
    .map(({ text, count }) => (count === 1 ? quoted(text) : `${quoted(text)} (${count} times)`));
  const more = unread.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more} other${more === 1 ? "" : "s"}` : shown.join(", ");
}

const unreadCount = ({ filled, read }: ValuesRead): number => filled - read;

/** States that no column recorded, where the plan has none for them. */
function statusDoubt(plan: Plan): Doubt[] {
  if (hasAny(plan, "status", "rag", "completed")) return [];
  const recorded = plan.actions.filter(
    ({ status }) => status.from !== "none" && status.from !== "some progress",
  ).length;
  if (plan.actions.length === 0 || recorded * 2 >= plan.actions.length) return [];
  const sentence =
    recorded === 0
      ? "No status column was read: every action counts as open."
      : `No status column was read: only ${recorded} of ${plan.actions.length} actions say how far they are, and all others count as open.`;
  return [{ kind: "no-status", sheet: plan.sheet, sentence, field: "status" }];
}

function targetDoubt(plan: Plan): Doubt[] {
  if (hasAny(plan, "target", "revised") || plan.actions.length === 0) return [];
  if (plan.actions.some(({ target }) => target.date !== null)) return [];
  const sentence = "No target date column was read: no action can be overdue.";
  return [{ kind: "no-target", sheet: plan.sheet, sentence, field: "target" }];
}

/** What a wrong guess of a field would change. */
const HANGS_ON: Readonly<Partial<Record<Field, string>>> = {
  recommendation: "which rows are actions",
  action: "which rows are actions",
  target: "what is overdue",
  revised: "what is overdue",
  completed: "what is complete",
  status: "what is complete",
  rag: "which colour was recorded",
  leadAgency: "the figures by agency",
  start: "what is not yet due",
};

function guessDoubt(plan: Plan, { column, heading, field, certainty }: ColumnReading): Doubt[] {
  const effect = field === null ? undefined : HANGS_ON[field];
  if (field === null || certainty !== "guessed" || effect === undefined) return [];
  const name = heading === "" ? `Column ${column}, which has no heading,` : `Column ${column}, ${quoted(heading)},`;
  return [
    {
      kind: "guessed-column",
      sheet: plan.sheet,
      sentence: `${name} was taken for ${fieldWords(field)} by a guess: ${effect} hangs on it.`,
      field,
    },
  ];
}

/** Columns of dates that figures hang on, and what becomes of an action whose date could not be read. */
const UNREAD_DATES: readonly {
  readonly field: Field;
  readonly kind: DoubtKind;
  readonly which: string;
  readonly effect: string;
}[] = [
  {
    field: "target",
    kind: "unread-date",
    which: "target dates",
    effect: "Without another date they count as having none.",
  },
  { field: "revised", kind: "unread-date", which: "revised dates", effect: "There the target date counts." },
  {
    field: "completed",
    kind: "unread-completion",
    which: "completion dates",
    effect: "Without a status that says so, those actions do not count as complete.",
  },
];

function valuesDoubts({ sheet, reading }: Plan): Doubt[] {
  const doubts: Doubt[] = [];
  const status = reading.values.status ?? reading.values.rag;
  if (status !== undefined && unreadCount(status) > 0) {
    const one = unreadCount(status) === 1;
    doubts.push({
      kind: "unread-status",
      sheet,
      sentence: `${unreadCount(status)} of ${status.filled} statuses could not be read: ${examples(status)}. ${one ? "That action counts" : "Those actions count"} as open.`,
      field: reading.values.status === undefined ? "rag" : "status",
    });
  }
  for (const { field, kind, which, effect } of UNREAD_DATES) {
    const values = reading.values[field];
    if (values === undefined || unreadCount(values) === 0) continue;
    const sentence = `${unreadCount(values)} of ${values.filled} ${which} could not be read: ${examples(values)}. ${effect}`;
    doubts.push({ kind, sheet, sentence, field });
  }
  return doubts;
}

/** A text that no rule placed may be an action that is missing from every figure. */
function unplacedDoubt({ sheet, skipped }: Plan): Doubt[] {
  const rows = skipped.filter(({ why }) => why === "unplaced").map(({ row }) => row);
  if (rows.length === 0) return [];
  const which =
    rows.length === 1
      ? `Row ${rows[0] ?? 0}`
      : `${rows.length} rows (${rows.slice(0, MOST_TEXTS).join(", ")}${rows.length > MOST_TEXTS ? ", …" : ""})`;
  const sentence = `${which} could not be placed and ${rows.length === 1 ? "is" : "are"} not counted.`;
  return [{ kind: "unplaced-rows", sheet, sentence, field: null }];
}

/** The doubts of a plan, the gravest first; none where everything that changes a figure was understood. */
export function doubtsOf(plan: Plan): readonly Doubt[] {
  return [
    ...statusDoubt(plan),
    ...valuesDoubts(plan),
    ...plan.reading.columns.flatMap((column) => guessDoubt(plan, column)),
    ...targetDoubt(plan),
    ...unplacedDoubt(plan),
  ];
}

/** Whether all that stands in the plan's rows was understood: only then may that be said. */
export function isAllUnderstood(plan: Plan): boolean {
  return doubtsOf(plan).length === 0 && plan.reading.columns.every(({ unusedTexts }) => unusedTexts === 0);
}
