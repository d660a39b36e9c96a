/** Rates one action: an ordered list of rules, the first that applies decides (plan-reading.md, "Rating"). */
import { daysBetween, formatLong } from "../plan/dates/calendar";
import { controllingDate, type Action, type Colour, type IsoDate } from "../plan/model";
import type { Preset, Rating } from "./rating.types";

/** What the rules look at, worked out once. */
interface Case {
  readonly action: Action;
  readonly due: IsoDate | null;
  /** Days from the as-at date to the controlling date, negative when past; null without one. */
  readonly daysLeft: number | null;
  readonly asAt: IsoDate;
  readonly preset: Preset;
}

type Rule = (facts: Case) => { colour: Colour; reason: string } | null;

const days = (count: number): string => (count === 1 ? "1 day" : `${count.toLocaleString("en-GB")} days`);

const withdrawn: Rule = ({ action }) =>
  action.status.state === "withdrawn" ? { colour: "grey", reason: "Withdrawn" } : null;

const complete: Rule = ({ action, preset }) => {
  if (action.status.state !== "complete") return null;
  const on = action.completed?.date;
  return { colour: preset.complete, reason: on == null ? "Complete" : `Complete since ${formatLong(on)}` };
};

const overdue: Rule = ({ due, daysLeft }) =>
  due !== null && daysLeft !== null && daysLeft < 0
    ? { colour: "red", reason: `${days(-daysLeft)} overdue: it was due on ${formatLong(due)}` }
    : null;

const notDueToStart: Rule = ({ action, asAt }) => {
  const start = action.start?.date;
  return start != null && start > asAt
    ? { colour: "grey", reason: `Not due: it starts on ${formatLong(start)}` }
    : null;
};

const noDate: Rule = ({ action, due }) => {
  if (due !== null) return null;
  if (action.target.ongoing) return { colour: "amber", reason: "No date: ongoing, with no end or review date" };
  const text = action.target.text;
  return {
    colour: "amber",
    reason: text === "" ? "No date: no target date is given" : "No date: the target cannot be read as a date",
  };
};

const delayed: Rule = ({ action }) =>
  action.status.delayed ? { colour: "amber", reason: "Reported as delayed or at risk" } : null;

const dueSoon: Rule = ({ due, daysLeft, preset }) => {
  if (due === null || daysLeft === null || daysLeft > preset.dueSoonDays) return null;
  const when = daysLeft === 0 ? "Due today" : `Due in ${days(daysLeft)}`;
  return { colour: "amber", reason: `${when}, on ${formatLong(due)}` };
};

const onTrack: Rule = ({ due }) => ({
  colour: "green",
  reason: due === null ? "On track" : `On track: due on ${formatLong(due)}`,
});

const RULES: readonly Rule[] = [withdrawn, complete, overdue, notDueToStart, noDate, delayed, dueSoon, onTrack];

/**
 * The rating of an action at an as-at date. Due on the as-at date is not overdue.
 * @example rate(action due 2016-03-31, "2016-04-12", BRAG) → { colour: "red", reason: "12 days overdue: …", daysOverdue: 12 }
 */
export function rate(action: Action, asAt: IsoDate, preset: Preset): Rating {
  const due = controllingDate(action);
  const daysLeft = due === null ? null : daysBetween(asAt, due);
  const facts: Case = { action, due, daysLeft, asAt, preset };
  const { state } = action.status;
  const open = state !== "complete" && state !== "withdrawn";
  const daysOverdue = open && daysLeft !== null && daysLeft < 0 ? -daysLeft : 0;
  for (const rule of RULES) {
    const verdict = rule(facts);
    if (verdict !== null) return { ...verdict, daysOverdue };
  }
  throw new Error("The last rule rates everything.");
}

/** What a rating depends on beside the target date, as one key; "" in the commonest case of all. */
function restOfCase({ status, revised, start, completed }: Action): string {
  const { state, delayed } = status;
  if (revised === null && start === null && completed === null) return delayed ? `${state} delayed` : state;
  return [state, delayed, revised?.date, start?.date, completed?.date].join("|");
}

/**
 * A rater that works each distinct case out once: dates and states repeat down a plan, and rating a plan of many rows must
 * cost little more than reading it. Dates that were read once are one object, which is what it goes by.
 */
export function createRater(asAt: IsoDate, preset: Preset): (action: Action) => Rating {
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
