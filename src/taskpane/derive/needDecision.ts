/** Who is late, and which actions most need a decision: what a coordinator looks at before anything else. Pure. */
import type { Analysis, RatedAction } from "../../analysis/analysis.types";
import { actionLabel, controllingDate, isOpen } from "../../plan/model";
import type { IsoDate } from "../../plan/model";
import { newDates, timesInWords } from "../../plan/newDates";
import { lateInWords } from "../../report/words";
import type { ActionsShown } from "../store/state";

/** An agency with actions that are overdue; an officer, where no agency leads them. */
export interface LateAgency {
  /** Tidy name, "" for actions that no agency leads. */
  readonly agency: string;
  /** "" where an agency leads, or nobody. */
  readonly officer: string;
  readonly overdue: number;
  readonly oldestDays: number;
}

/** The filter of the list of actions that shows those that were counted, and no others. */
export function overdueOf({ agency, officer }: LateAgency): Pick<ActionsShown, "agency" | "officer" | "kind"> {
  return { agency, officer: agency === "" ? officer : null, kind: "overdue" };
}

/** The one with the oldest first; of equals the one with more. */
export function lateAgencies({ plans, summary }: Analysis): LateAgency[] {
  const led = summary.byAgency
    .filter(({ agency, overdue }) => agency !== "" && overdue > 0)
    .map(({ agency, overdue, oldestOverdueDays }) => ({ agency, officer: "", overdue, oldestDays: oldestOverdueDays }));
  return [...led, ...lateOfficers(plans)].sort((a, b) => b.oldestDays - a.oldestDays || b.overdue - a.overdue);
}

/** Those who own what is overdue and led by no agency. */
function lateOfficers(plans: Analysis["plans"]): LateAgency[] {
  const late = plans
    .flatMap(({ rated }) => rated)
    .filter(({ agency, rating }) => agency === "" && rating.daysOverdue > 0);
  const owned = new Map<string, LateAgency>();
  for (const { action, rating } of late) {
    const officer = action.leadOfficer;
    const before = owned.get(officer) ?? { agency: "", officer, overdue: 0, oldestDays: 0 };
    const oldestDays = Math.max(before.oldestDays, rating.daysOverdue);
    owned.set(officer, { ...before, overdue: before.overdue + 1, oldestDays });
  }
  return [...owned.values()];
}

/** An action that somebody has to decide on. */
export interface Decision {
  readonly sheet: string;
  /** 1-based first row. */
  readonly row: number;
  readonly label: string;
  readonly action: string;
  readonly agency: string;
  readonly officer: string;
  /** The section, which often names the review; "" without one. */
  readonly section: string;
  /** Why it needs one: "120 days overdue, without a reason or a new date". */
  readonly why: string;
}

interface Weighed {
  /** The lower, the more urgent. */
  readonly rank: number;
  readonly days: number;
  readonly why: string;
}

/** Null for what needs no decision. @param found ids of the checks that found something in the action's rows */
function weigh({ action, rating, agency }: RatedAction, asAt: IsoDate, found: ReadonlySet<string>): Weighed | null {
  if (!isOpen(action)) return null;
  const days = rating.daysOverdue;
  const overdue = `${lateInWords(days, asAt)} overdue`;
  // Whether it is done is for its owner to say, before anybody decides.
  if (days > 0 && found.has("V21")) return { rank: 3, days, why: `${overdue}, but reads as done` };
  if (days > 0 && found.has("V24")) {
    return { rank: 0, days, why: `${overdue}, without a reason or a new date` };
  }
  if (found.has("V25"))
    return { rank: 1, days, why: `${days > 0 ? `${overdue}, ` : ""}re-dated ${timesInWords(newDates(action).size)}` };
  if (days > 0) return { rank: 2, days, why: overdue };
  if (agency === "" && action.leadOfficer === "") return { rank: 4, days, why: "nobody owns it" };
  if (action.status.delayed) return { rank: 5, days, why: `recorded as “${action.status.text}”` };
  if (controllingDate(action) === null && !action.target.ongoing) return { rank: 6, days, why: "no date" };
  return null;
}

/** The most urgent first, at most so many. */
export function decisionsNeeded({ plans, findings, settings }: Analysis, most: number): Decision[] {
  const found = new Map<string, Set<string>>();
  for (const { sheet, row, check } of findings) {
    const key = `${sheet}!${row}`;
    const checks = found.get(key);
    if (checks === undefined) found.set(key, new Set([check]));
    else checks.add(check);
  }
  const weighed = plans.flatMap(({ plan, rated }) =>
    rated.flatMap((one) => {
      const checks = new Set(one.action.rows.flatMap((row) => [...(found.get(`${plan.sheet}!${row}`) ?? [])]));
      const weight = weigh(one, settings.asAt, checks);
      return weight === null ? [] : [{ one, sheet: plan.sheet, weight }];
    }),
  );
  weighed.sort((a, b) => a.weight.rank - b.weight.rank || b.weight.days - a.weight.days);
  return weighed.slice(0, most).map(({ one: { action, agency }, sheet, weight }) => ({
    sheet,
    row: action.row,
    label: actionLabel(action),
    action: action.action || action.recommendation,
    agency,
    officer: action.leadOfficer,
    section: action.section,
    why: weight.why,
  }));
}
