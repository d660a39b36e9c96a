/** A new issue of returns: every action that goes out gets a key, and how its open fields stand is kept. Pure. */
import { printOf } from "../history/takeSnapshot";
import { daysBetween } from "../plan/dates/calendar";
import type { IsoDate } from "../plan/model";
import { newKey, type Random } from "./identity";
import {
  LOCKED_FIELDS,
  OPEN_FIELDS,
  type ActionIdentity,
  type Issue,
  type IssuedAction,
  type LockedField,
  type OpenField,
} from "./issue.types";
import type { OutgoingAgency } from "./goOut";
import type { PlacedAction, TrackerView } from "./trackerView";
import { BLANK, fieldValue, standingOf, type FieldValue } from "./values";

/** Ids of issues are free again after so long: nobody answers them any more. */
const DAYS_TAKEN = 300;
/** Older issues are forgotten: what comes back of them is no return any more. */
const MOST_ISSUES = 6;

/** One action of an issue, with what of it goes out. */
export interface OutgoingAction {
  readonly key: string;
  readonly at: PlacedAction;
  readonly issued: IssuedAction;
  readonly open: Readonly<Record<OpenField, FieldValue>>;
}

export interface MadeIssue {
  readonly issue: Issue;
  readonly byAgency: readonly { readonly agency: string; readonly actions: readonly OutgoingAction[] }[];
}

/** What an action is known by. */
export function identityOf({ plan, action }: PlacedAction): ActionIdentity {
  const { section, ref, actionNo } = action;
  return { sheet: plan.sheet, section, ref, actionNo, print: printOf(action.recommendation, action.action) };
}

/**
 * @param earlier issues that are kept, the oldest first
 * @param random for the keys, which tell nothing of an action
 */
export function makeIssue(
  view: TrackerView,
  agencies: readonly OutgoingAgency[],
  {
    madeOn,
    replyBy,
    earlier,
    random,
  }: {
    readonly madeOn: IsoDate;
    readonly replyBy: IsoDate | null;
    readonly earlier: readonly Issue[];
    readonly random: Random;
  },
): MadeIssue {
  const taken = new Set(earlier.flatMap(({ actions }) => Object.keys(actions)));
  const byAgency = agencies.map(({ agency, open, closed }) => ({
    agency,
    actions: [...open, ...closed].map((at): OutgoingAction => {
      const key = newKey(random, taken);
      taken.add(key);
      return { key, at, ...issued(view, at) };
    }),
  }));
  const actions = Object.fromEntries(byAgency.flatMap((one) => one.actions.map(({ key, issued: own }) => [key, own])));
  return { issue: { id: issueId(madeOn, earlier), madeOn, replyBy, actions }, byAgency };
}

/** The issues that are kept after one was made. */
export function withIssue(earlier: readonly Issue[], issue: Issue): Issue[] {
  return [...earlier, issue].slice(-MOST_ISSUES);
}

/** "Q3", and "Q3B" where there is one of that name: quarters of the financial year. */
export function issueId(madeOn: IsoDate, earlier: readonly Pick<Issue, "id" | "madeOn">[]): string {
  const month = Number(madeOn.slice(5, 7));
  const quarter = `Q${Math.floor(((month + 8) % 12) / 3) + 1}`;
  const taken = new Set(earlier.filter((one) => daysBetween(one.madeOn, madeOn) < DAYS_TAKEN).map(({ id }) => id));
  const names = [quarter, ..."BCDEFGHJKMNPQRSTVWXYZ".split("").map((letter) => quarter + letter)];
  return names.find((name) => !taken.has(name)) ?? quarter;
}

/** Blank in the return, whatever the tracker holds: they are the agency's to say. */
const SENT_BLANK: readonly OpenField[] = ["progress", "sought", "reason"];

function issued(view: TrackerView, at: PlacedAction): Pick<OutgoingAction, "issued" | "open"> {
  const standing = openValues(view, at);
  const open = Object.fromEntries(
    OPEN_FIELDS.map((field) => [field, SENT_BLANK.includes(field) ? BLANK : standing[field]]),
  ) as Record<OpenField, FieldValue>;
  const base = Object.fromEntries(OPEN_FIELDS.map((field) => [field, standingOf(standing[field])]));
  return { open, issued: { ...identityOf(at), agency: at.agency, base, locked: lockedStanding(view, at) } };
}

/** How the open fields of an action stand in the tracker. */
export function openValues(view: TrackerView, at: PlacedAction): Record<OpenField, FieldValue> {
  return Object.fromEntries(OPEN_FIELDS.map((field) => [field, view.place(at, field).value])) as Record<
    OpenField,
    FieldValue
  >;
}

/** What a return shows of the fields that are not to be changed. */
export function lockedTexts({ action }: PlacedAction): Record<LockedField, string> {
  const { ref, actionNo } = action;
  return {
    ref: ref === "" ? "" : actionNo === null ? ref : `${ref}.${actionNo}`,
    recommendation: action.recommendation,
    action: action.action,
    target: (action.revised ?? action.target).text,
  };
}

function lockedStanding(view: TrackerView, at: PlacedAction): Record<LockedField, string> {
  const texts = lockedTexts(at);
  return Object.fromEntries(
    LOCKED_FIELDS.map((field) => [field, standingOf(lockedValue(field, texts[field], view, at))]),
  ) as Record<LockedField, string>;
}

/** A field that is not to be changed, as it is compared. */
export function lockedValue(field: LockedField, text: string, view: TrackerView, { plan }: PlacedAction): FieldValue {
  return fieldValue(field, text, "General", view.datesOf(plan.sheet));
}
