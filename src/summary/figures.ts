/** Figures of one group of actions, counted up action by action. */
import { COLOURS, type Action, type Colour, type IsoDate } from "../plan/model";
import { refersToEvidence, statesOutcome } from "../plan/status/assurance";
import type { Definitions } from "../rag/definitions.types";
import { dueBy } from "../rag/rate";
import type { Rating } from "../rag/rating.types";
import type { Figures } from "./summary.types";

/** An action with its rating and the tidy name of its agency ("" when no agency owns it). */
export interface CountedAction {
  readonly action: Action;
  readonly rating: Rating;
  readonly agency: string;
}

/** Figures while they are being counted. */
export type Tally = { -readonly [name in keyof Omit<Figures, "rag">]: number } & {
  readonly rag: Record<Colour, number>;
};

export function emptyTally(): Tally {
  return {
    total: 0,
    complete: 0,
    withdrawn: 0,
    outcomeStated: 0,
    outcomeAsked: 0,
    evidenced: 0,
    evidenceAsked: 0,
    verified: 0,
    signOffAsked: 0,
    overdue: 0,
    noDate: 0,
    noOwner: 0,
    noDateOrOwner: 0,
    dueSoon: 0,
    oldestOverdueDays: 0,
    rag: { red: 0, amber: 0, green: 0, blue: 0, grey: 0 },
  };
}

/** The days, both included, between which an action counts as due in the next three months, and which date it goes by. */
export interface Coming {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly controls: Definitions["controls"];
}

/** Which of the things that a completion is made of a plan has a place for. */
export interface AskedFor {
  readonly outcome: boolean;
  readonly evidence: boolean;
  readonly signOff: boolean;
}

/** Counts one action. What is asked of complete ones is a matter of the plan: see countAsked. */
export function count(counted: CountedAction, coming: Coming, tally: Tally): void {
  const { action, rating } = counted;
  tally.total += 1;
  tally.rag[rating.colour] += 1;
  if (action.assurance === "verified") tally.verified += 1;
  if (action.status.state === "withdrawn") tally.withdrawn += 1;
  else if (action.status.state === "complete") countComplete(action, tally);
  else countOpen(counted, coming, tally);
}

function countComplete({ outcome, evidence }: Action, tally: Tally): void {
  tally.complete += 1;
  if (statesOutcome(outcome)) tally.outcomeStated += 1;
  if (refersToEvidence(evidence)) tally.evidenced += 1;
}

function countOpen({ action, rating, agency }: CountedAction, { from, to, controls }: Coming, tally: Tally): void {
  const due = dueBy(action, { controls });
  const isUnowned = agency === "" && action.leadOfficer === "";
  if (due === null) tally.noDate += 1;
  else if (due >= from && due <= to) tally.dueSoon += 1;
  if (isUnowned) tally.noOwner += 1;
  if (due === null || isUnowned) tally.noDateOrOwner += 1;
  if (rating.daysOverdue > 0) tally.overdue += 1;
  tally.oldestOverdueDays = Math.max(tally.oldestOverdueDays, rating.daysOverdue);
}

/** Of how many complete actions outcome, evidence and sign-off are asked, when all actions of one plan's tally are counted. */
export function countAsked(asked: AskedFor, tally: Tally): void {
  if (asked.outcome) tally.outcomeAsked = tally.complete;
  if (asked.evidence) tally.evidenceAsked = tally.complete;
  if (asked.signOff) tally.signOffAsked = tally.complete;
}

const COUNTS = Object.entries(emptyTally()).flatMap(([name, value]) =>
  typeof value === "number" && name !== "oldestOverdueDays" ? [name as keyof Omit<Tally, "rag">] : [],
);

/** Adds the figures of one group to those of another that it is a part of. */
export function addFigures(part: Readonly<Tally>, whole: Tally): void {
  for (const name of COUNTS) whole[name] += part[name];
  for (const colour of COLOURS) whole.rag[colour] += part.rag[colour];
  whole.oldestOverdueDays = Math.max(whole.oldestOverdueDays, part.oldestOverdueDays);
}
