/**
 * Builders of small fictional plans for tests: an action that is whole and raises no finding, and ways to vary it.
 * Everything a test does not name is in order, so that what it names is what it is about.
 */
import type { Action, Colour, Field, IsoDate, Plan, Precision, ReadDate, State } from "../../src/plan/model";
import { FIELDS } from "../../src/plan/model";
import { assuranceOf } from "../../src/plan/status/assurance";
import type { Rating } from "../../src/rag/rating.types";

/** The as-at date of the tests that do not care which. */
export const AS_AT: IsoDate = "2018-03-31";

/** A date cell that was read; `more` overrides. */
export function aDate(date: IsoDate, more: Partial<ReadDate> = {}): ReadDate {
  return {
    text: date,
    date,
    precision: "day",
    ongoing: false,
    revisedTo: null,
    datesNamed: 1,
    problem: null,
    ...more,
  };
}

/** A date cell of low precision: aVagueDate("Autumn 2018", "2018-11-30", "season"). */
export function aVagueDate(text: string, date: IsoDate, precision: Precision): ReadDate {
  return aDate(date, { text, precision });
}

/** A date cell that gave no date; blank unless a text or more is given. */
export function noDate(text = "", more: Partial<ReadDate> = {}): ReadDate {
  return {
    text,
    date: null,
    precision: "none",
    ongoing: false,
    revisedTo: null,
    datesNamed: 0,
    problem: text === "" ? null : "not-a-date",
    ...more,
  };
}

export const ongoing = (text = "Ongoing"): ReadDate => noDate(text, { ongoing: true, problem: null });

/** What a test says of an action: any field, and the status in short. */
export type ActionChanges = Partial<Omit<Action, "status">> & {
  readonly state?: State;
  /** Text of the status cell. */
  readonly status?: string;
  readonly delayed?: boolean;
};

/** An open action in order: named, owned, due after the as-at date, with progress. Its ref is its row unless given. */
export function anAction(changes: ActionChanges = {}): Action {
  const { state = "in-progress", status = "In progress", delayed = false, ...fields } = changes;
  const row = fields.row ?? 6;
  const { outcome = "", evidence = "", verified = "" } = fields;
  return {
    row,
    rows: [row],
    section: "Overview recommendations",
    ref: String(row),
    actionNo: null,
    recommendation: `Ashdale services should respond to safety concerns in the same way (${row})`,
    response: "",
    scope: "Local",
    action: `Publish a shared pathway and brief every duty team on it (${row})`,
    leadAgency: "Ashdale Council",
    leadOfficer: "Head of Safeguarding",
    milestones: "Draft agreed",
    progress: "The working group met and named its authors",
    updates: [],
    outcome: "",
    expectedOutcome: "",
    evidence: "",
    verified: "",
    start: null,
    target: aDate("2018-09-30"),
    revised: null,
    revisions: [],
    completed: null,
    taken: [],
    assurance: assuranceOf({ state, outcome, evidence, verified, statusTexts: [status] }),
    recordedRag: null,
    ragHistory: [],
    ...fields,
    status: {
      text: status,
      state,
      delayed,
      from: state === "unknown" ? "none" : "status",
      isUnread: state === "unknown" && status !== "",
      completedLater: false,
    },
  };
}

/** A complete action in order: with outcome, evidence and the day of completion. */
export function aCompleteAction(changes: ActionChanges = {}): Action {
  return anAction({
    state: "complete",
    status: "Completed",
    outcome: "Four fifths of staff now use the pathway, up from half",
    evidence: "Audit report of January 2018",
    completed: aDate("2018-01-31"),
    ...changes,
  });
}

/** Fields that stand right of the others. */
const LAST = new Set<Field>(["response", "expectedOutcome", "verified"]);
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Every field a column: ref is A, recommendation C, action E, target J, outcome N, status P. */
export const ALL_COLUMNS: Readonly<Record<Field, string>> = Object.fromEntries(
  [...FIELDS.filter((field) => !LAST.has(field)), ...LAST].map((field, index) => [field, LETTERS.charAt(index)]),
) as Record<Field, string>;

/** ALL_COLUMNS without some. */
export function columnsWithout(...fields: readonly Field[]): Partial<Record<Field, string>> {
  return Object.fromEntries(Object.entries(ALL_COLUMNS).filter(([field]) => !fields.includes(field as Field)));
}

/** A plan of one sheet; its headings are its columns' fields. */
export function aPlan(actions: readonly Action[] = [anAction()], changes: Partial<Plan> = {}): Plan {
  const columns = changes.columns ?? ALL_COLUMNS;
  return {
    sheet: "Northmoor",
    title: "Northmoor review action plan",
    headerRow: 5,
    headerStart: 5,
    columns,
    headings: Object.fromEntries(Object.keys(columns).map((field) => [field, field])),
    reading: { columns: [], values: {}, dateOrders: {} },
    isForms: false,
    isGiven: false,
    actions,
    skipped: [],
    ...changes,
  };
}

/** What actions of a colour commonly are found to be. */
const COMMONLY: Readonly<Record<Colour, Rating["meaning"]>> = {
  red: "overdue",
  amber: "dueSoon",
  green: "onTrack",
  blue: "complete",
  grey: "withdrawn",
};

export function aRating(colour: Colour = "green", more: Partial<Rating> = {}): Rating {
  return { colour, meaning: COMMONLY[colour], reason: "on track", daysOverdue: 0, ...more };
}

export const overdueBy = (days: number): Rating =>
  aRating("red", { daysOverdue: days, reason: `${days} days overdue` });

/** The shape of a rated plan, with a rating for each action (green unless given) and its agency as it stands. */
export function aRatedPlan(
  actions: readonly Action[] = [anAction()],
  changes: Partial<Plan> = {},
  ratingOf: (action: Action) => Rating = () => aRating(),
): { plan: Plan; rated: { action: Action; rating: Rating; agency: string }[] } {
  const plan = aPlan(actions, changes);
  return {
    plan,
    rated: plan.actions.map((action) => ({ action, rating: ratingOf(action), agency: action.leadAgency })),
  };
}
