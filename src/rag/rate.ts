/** Rates one action: an ordered list of rules, the first that applies decides (plan-reading.md, "Rating"). */
import { daysBetween, formatLong } from "../plan/dates/calendar";
import { controllingDate, isOpen, originalDate, type Action, type Colour, type IsoDate } from "../plan/model";
import type { Definitions, Meaning } from "./definitions.types";
import type { Preset, Rating } from "./rating.types";

/** The date that an action is rated by. */
interface Due {
  readonly on: IsoDate;
  /** Days from the as-at date to it, negative when past. */
  readonly daysLeft: number;
}

/** What the rules look at, worked out once. */
interface Case {
  readonly action: Action;
  /** Null where no date can be read. */
  readonly due: Due | null;
  readonly asAt: IsoDate;
  readonly definitions: Definitions;
}

interface Verdict {
  readonly colour: Colour;
  readonly meaning: Meaning;
  readonly reason: string;
}

type Rule = (facts: Case) => Verdict | null;

const days = (count: number): string => (count === 1 ? "1 day" : `${count.toLocaleString("en-GB")} days`);

const withdrawn: Rule = ({ action }) =>
  action.status.state === "withdrawn" ? { colour: "grey", meaning: "withdrawn", reason: "Withdrawn" } : null;

const complete: Rule = ({ action, definitions: { gives } }) => {
  if (action.status.state !== "complete") return null;
  const on = action.completed?.date;
  const since = on == null ? "" : ` since ${formatLong(on)}`;
  // Where the definitions do not tell the two apart, nor do the reasons.
  const isTold = gives.verified !== gives.complete;
  return isTold && action.assurance === "verified"
    ? { colour: gives.verified, meaning: "verified", reason: `Complete${since}, and signed off` }
    : { colour: gives.complete, meaning: "complete", reason: `Complete${since}` };
};

/** An action that goes by its original date though it was re-dated is said to, or its reason would contradict its row. */
function dueInWords(action: Action, due: IsoDate): string {
  return `${controllingDate(action) === due ? "" : "by its original date "}it was due on ${formatLong(due)}`;
}

const overdue: Rule = ({ action, due, definitions }) => {
  if (due === null || -due.daysLeft <= definitions.graceDays) return null;
  const reason = `${days(-due.daysLeft)} overdue: ${dueInWords(action, due.on)}`;
  return { colour: "red", meaning: "overdue", reason };
};

const inGrace: Rule = ({ action, due, definitions }) => {
  if (due === null || due.daysLeft >= 0) return null;
  const grace = `within ${days(definitions.graceDays)} of grace`;
  const reason = `${days(-due.daysLeft)} overdue, ${grace}: ${dueInWords(action, due.on)}`;
  return { colour: definitions.gives.inGrace, meaning: "inGrace", reason };
};

const notDueToStart: Rule = ({ action, asAt }) => {
  const start = action.start?.date;
  return start != null && start > asAt
    ? { colour: "grey", meaning: "notDue", reason: `Not due: it starts on ${formatLong(start)}` }
    : null;
};

const noDate: Rule = ({ action, due, definitions }) => {
  if (due !== null) return null;
  const { ongoing, text } = action.target;
  const why = ongoing
    ? "ongoing, with no end or review date"
    : text === ""
      ? "no target date is given"
      : "the target cannot be read as a date";
  return { colour: definitions.gives.noDate, meaning: "noDate", reason: `No date: ${why}` };
};

const delayed: Rule = ({ action, definitions }) => {
  const given = definitions.gives.delayed;
  return action.status.delayed && given !== "by-date"
    ? { colour: given, meaning: "delayed", reason: "Reported as delayed or at risk" }
    : null;
};

const dueSoon: Rule = ({ due, definitions }) => {
  if (due === null || due.daysLeft > definitions.dueWithinDays) return null;
  const when = due.daysLeft === 0 ? "Due today" : `Due in ${days(due.daysLeft)}`;
  return { colour: definitions.gives.dueSoon, meaning: "dueSoon", reason: `${when}, on ${formatLong(due.on)}` };
};

/** What is due after all this: an action without a date was rated before. */
const onTrack: Rule = ({ due, definitions }) =>
  due === null
    ? null
    : { colour: definitions.gives.onTrack, meaning: "onTrack", reason: `On track: due on ${formatLong(due.on)}` };

/** What is recorded as complete and rated as open is said to be, or its reason would contradict its row. */
function completedLaterInWords({ status, completed }: Action): string {
  if (!status.completedLater) return "";
  const on = completed?.date == null ? "" : `, ${formatLong(completed.date)},`;
  return `; its completion date${on} is after the as-at date`;
}

/** In the order of MEANINGS, which is also that of the printed key. */
const RULES: readonly Rule[] = [
  withdrawn,
  complete,
  overdue,
  inGrace,
  notDueToStart,
  noDate,
  delayed,
  dueSoon,
  onTrack,
];

/** The date that an action is rated by; null where none can be read. */
export function dueBy(action: Action, { controls }: Pick<Definitions, "controls">): IsoDate | null {
  return controls === "original" ? originalDate(action) : controllingDate(action);
}

/**
 * The rating of an action at an as-at date. Due on the as-at date is not overdue.
 * @example rate(action due 2016-03-31, "2016-04-12", BRAG) → { colour: "red", reason: "12 days overdue: …", daysOverdue: 12 }
 */
export function rate(action: Action, asAt: IsoDate, { definitions }: Pick<Preset, "definitions">): Rating {
  const on = dueBy(action, definitions);
  const due = on === null ? null : { on, daysLeft: daysBetween(asAt, on) };
  const facts: Case = { action, due, asAt, definitions };
  const daysOverdue = isOpen(action) && due !== null ? Math.max(0, -due.daysLeft) : 0;
  for (const rule of RULES) {
    const verdict = rule(facts);
    if (verdict !== null) return { ...verdict, reason: verdict.reason + completedLaterInWords(action), daysOverdue };
  }
  throw new Error("The last two rules rate everything.");
}

/** What a rating depends on beside the target date, as one key; "" in the commonest case of all. */
function restOfCase({ status, revised, start, completed, assurance }: Action): string {
  const { state, delayed, completedLater } = status;
  const isSimple = revised === null && start === null && completed === null && assurance !== "verified";
  if (isSimple) return delayed ? `${state} delayed` : state;
  return [state, delayed, completedLater, revised?.date, start?.date, completed?.date, assurance].join("|");
}

/**
 * A rater that works each distinct case out once: dates and states repeat down a plan, and rating a plan of many rows must
 * cost little more than reading it. Dates that were read once are one object, which is what it goes by.
 */
export function createRater(asAt: IsoDate, preset: Pick<Preset, "definitions">): (action: Action) => Rating {
  const byTarget = new Map<Action["target"], Map<string, Rating>>();
  return (action) => {
    let ratings = byTarget.get(action.target);
    if (ratings === undefined) byTarget.set(action.target, (ratings = new Map<string, Rating>()));
    const rest = restOfCase(action);
    let rating = ratings.get(rest);
    if (rating === undefined) ratings.set(rest, (rating = rate(action, asAt, preset)));
    return rating;
  };
}
