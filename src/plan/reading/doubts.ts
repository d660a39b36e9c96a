/**
 * What of a plan was not understood and can change a figure, in sentences: said beside the figures, wherever they stand
 * (plan-reading.md, "Doubt"). One place makes them, so that pane, command line and report say the same.
 */
import { BlockSums } from "../blocks";
import { fieldWords } from "../fieldWords";
import {
  controllingDate,
  isOpen,
  rowOfField,
  type Action,
  type ColumnReading,
  type Field,
  type Plan,
  type ReadDate,
  type SkipReason,
  type UnreadValue,
} from "../model";
import { isReadDate } from "./countedValues";

export type DoubtKind =
  | "no-status"
  | "no-target"
  | "guessed-column"
  | "unread-status"
  | "unread-date"
  | "unread-completion"
  | "completed-later"
  | "unplaced-rows"
  | "colours-not-seen"
  | "cells-not-read"
  /** In a report over several trackers: one of them could not be read. */
  | "tracker-not-read";

export interface Doubt {
  readonly kind: DoubtKind;
  /** Name of the sheet; "" where the doubt is of a whole tracker. */
  readonly sheet: string;
  /** One sentence: what was not understood, and what that does to the figures. */
  readonly sentence: string;
  /** The field that would have to be put right, if one is. */
  readonly field: Field | null;
}

/** A doubt with its place in the tracker. */
export interface PlacedDoubt extends Doubt {
  /** Which of its sheet's plans it is of, counted from 0. */
  readonly plan: number;
}

/** Whether the tracker was understood all the same: of a completion that is still to come the day may be mistyped, or right. */
export const areOfDaysToCome = (doubts: readonly Doubt[]): boolean =>
  doubts.every(({ kind }) => kind === "completed-later");

/** What opens a list of doubts. */
export const openingOf = (doubts: readonly Doubt[]): string =>
  areOfDaysToCome(doubts)
    ? "Some figures may be wrong"
    : "Some figures may be wrong, because not all of the tracker was understood";

/** The sentence, with the sheet that it is of. */
export const namingSheet = ({ sheet, sentence }: Doubt): string => (sheet === "" ? sentence : `${sheet}: ${sentence}`);

const hasAny = ({ columns }: Plan, ...fields: readonly Field[]): boolean =>
  fields.some((field) => columns[field] !== undefined);

const MOST_TEXTS = 3;
const LONGEST_TEXT = 40;

const quoted = (text: string): string => {
  const line = text.replace(/\s+/gu, " ");
  return `“${line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 1)}…` : line}”`;
};

/** "“CNFA” (4), “VU” (2) and 3 others". */
function examples(unread: readonly Pick<UnreadValue, "text" | "count">[]): string {
  const shown = unread
    .slice(0, MOST_TEXTS)
    .map(({ text, count }) => (count === 1 ? quoted(text) : `${quoted(text)} (${count} times)`));
  const more = unread.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more} other${more === 1 ? "" : "s"}` : shown.join(", ");
}

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

/** Rows that a text column made what they are: a recommendation above its actions, or one that could not be placed. */
const BY_TEXT: readonly SkipReason[] = ["recommendation", "unplaced"];

/**
 * Whether each row is an action by its own action's text, whatever stands in the column of recommendations: then nothing that is
 * counted hangs on that column.
 */
function areActionsByThemselves({ actions, skipped, reading }: Plan): boolean {
  const isActionGuessed = reading.columns.some(({ field, certainty }) => field === "action" && certainty === "guessed");
  return (
    !isActionGuessed &&
    actions.every(({ action, rows }) => action !== "" && rows.length === 1) &&
    !skipped.some(({ why }) => BY_TEXT.includes(why))
  );
}

function guessDoubt(plan: Plan, { column, heading, field, certainty }: ColumnReading): Doubt[] {
  const effect = field === null ? undefined : HANGS_ON[field];
  if (field === null || certainty !== "guessed" || effect === undefined) return [];
  if (field === "recommendation" && areActionsByThemselves(plan)) return [];
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

/** Texts with how often each occurs, the most frequent first. */
function counts(texts: readonly string[]): Pick<UnreadValue, "text" | "count">[] {
  const found = new Map<string, number>();
  for (const text of texts) found.set(text, (found.get(text) ?? 0) + 1);
  return [...found].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
}

/** Statuses that were not understood. A completion date answers for the figures; V36 says it of the cell all the same. */
const unreadStatuses = new BlockSums((actions: readonly Action[]): readonly string[] =>
  actions.filter(({ status }) => status.isUnread && status.state === "unknown").map(({ status }) => status.text),
);

function unreadStatusDoubt({ sheet, columns, reading, actions }: Plan): Doubt[] {
  const unread = unreadStatuses.of(actions, null).flat();
  if (unread.length === 0) return [];
  const field = columns.status === undefined ? "rag" : "status";
  const filled = reading.values[field]?.filled ?? unread.length;
  const texts = examples(counts(unread));
  const effect = unread.length === 1 ? "That action counts as open." : "Those actions count as open.";
  const sentence = `${unread.length} of ${filled} statuses could not be read: ${texts}. ${effect}`;
  return [{ kind: "unread-status", sheet, sentence, field }];
}

interface UnreadDates {
  readonly field: "target" | "revised" | "completed";
  readonly dateOf: (action: Action) => ReadDate | null;
  readonly kind: DoubtKind;
  /** "target date": what could not be read. */
  readonly what: string;
  readonly isRead: (date: ReadDate) => boolean;
  /** Whether a date of an open action would change a figure if it could be read. */
  readonly matters: (action: Action) => boolean;
  /** What becomes of one such action, and of several. */
  readonly effect: readonly [one: string, many: string];
}

/** A day without a year, or in a year that cannot be right, completes nothing. */
const isReadCompletion = (date: ReadDate): boolean =>
  isReadDate(date) && (date.date !== null || (date.problem !== "no-year" && date.problem !== "implausible-year"));

/** Only what is open is late or due; and only where the status does not answer for it, a completion date would complete it. */
const UNREAD_DATES: readonly UnreadDates[] = [
  {
    field: "target",
    dateOf: ({ target }) => target,
    kind: "unread-date",
    what: "target date",
    isRead: isReadDate,
    matters: (action) => controllingDate(action) === null,
    effect: ["It counts as without a date.", "They count as without a date."],
  },
  {
    field: "revised",
    dateOf: ({ revised }) => revised,
    kind: "unread-date",
    what: "revised date",
    isRead: isReadDate,
    matters: () => true,
    effect: ["There the target date counts.", "There the target date counts."],
  },
  {
    field: "completed",
    dateOf: ({ completed }) => completed,
    kind: "unread-completion",
    what: "completion date",
    isRead: isReadCompletion,
    matters: ({ status }) => status.from !== "status" && status.from !== "user",
    effect: ["It counts as open.", "They count as open."],
  },
];

/** For each of UNREAD_DATES, the texts of the dates that matter and were not understood. */
const unreadDates = new BlockSums((actions: readonly Action[]) =>
  UNREAD_DATES.map(({ dateOf, isRead, matters }) => {
    const texts: string[] = [];
    for (const action of actions) {
      const date = dateOf(action);
      if (date !== null && !isRead(date) && isOpen(action) && matters(action)) texts.push(date.text);
    }
    return texts;
  }),
);

function unreadDateDoubts({ sheet, actions }: Plan): Doubt[] {
  const unread = unreadDates.of(actions, null);
  return UNREAD_DATES.flatMap(({ field, kind, what, effect: [one, many] }, at): Doubt[] => {
    const texts = unread.flatMap((ofFields) => ofFields[at] ?? []);
    if (texts.length === 0) return [];
    const whose = texts.length === 1 ? `The ${what} of 1 open action` : `The ${what}s of ${texts.length} open actions`;
    const sentence = `${whose} could not be read: ${examples(counts(texts))}. ${texts.length === 1 ? one : many}`;
    return [{ kind, sheet, sentence, field }];
  });
}

interface CompletedLater {
  readonly row: number;
  readonly text: string;
}

/** Actions recorded as complete on a day after the as-at date (V16). */
const completedLater = new BlockSums((actions: readonly Action[]): readonly CompletedLater[] =>
  actions.flatMap((action) =>
    action.status.completedLater ? [{ row: rowOfField(action, "completed"), text: action.completed?.text ?? "" }] : [],
  ),
);

/** A year that was mistyped makes an action open, and mostly overdue; so does a completion that the as-at date is too early for. */
function completedLaterDoubt({ sheet, actions }: Plan): Doubt[] {
  const later = completedLater.of(actions, null).flat();
  if (later.length === 0) return [];
  const isOne = later.length === 1;
  const head = isOne
    ? "1 action is recorded as complete on a day"
    : `${later.length} actions are recorded as complete on days`;
  const more = later.length - MOST_TEXTS;
  const places = later
    .slice(0, MOST_TEXTS)
    .map(({ row, text }) => `row ${row}${text === "" ? "" : ` (${quoted(text)})`}`);
  const where = `${places.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  const sentence = `${head} after the as-at date, and ${isOne ? "counts" : "count"} as open: ${where}.`;
  return [{ kind: "completed-later", sheet, sentence, field: "completed" }];
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
    ...unreadStatusDoubt(plan),
    ...unreadDateDoubts(plan),
    ...completedLaterDoubt(plan),
    ...plan.reading.columns.flatMap((column) => guessDoubt(plan, column)),
    ...targetDoubt(plan),
    ...unplacedDoubt(plan),
  ];
}

/** Whether all that stands in the plan's rows was understood: only then may that be said. */
export function isAllUnderstood(plan: Plan): boolean {
  const { columns, values } = plan.reading;
  return (
    doubtsOf(plan).length === 0 &&
    columns.every(({ unusedTexts }) => unusedTexts === 0) &&
    Object.values(values).every(({ filled, read }) => filled === read)
  );
}
