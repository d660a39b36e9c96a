/** Figures of one group of actions, counted up action by action. */
import { isOpen } from "../plan/model";
import type { Action, Colour, IsoDate } from "../plan/model";
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

/** What one action adds to every group it belongs to: worked out once, added several times. */
export interface Share {
  readonly colour: Colour;
  readonly complete: boolean;
  readonly withdrawn: boolean;
  readonly outcomeStated: boolean;
  readonly evidenced: boolean;
  readonly verified: boolean;
  readonly noDate: boolean;
  readonly noOwner: boolean;
  readonly dueSoon: boolean;
  /** 0 when not overdue. */
  readonly daysOverdue: number;
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

export function shareOf({ action, rating, agency }: CountedAction, { from, to, controls }: Coming): Share {
  const open = isOpen(action);
  const complete = action.status.state === "complete";
  const due = open ? dueBy(action, { controls }) : null;
  return {
    colour: rating.colour,
    complete,
    withdrawn: action.status.state === "withdrawn",
    outcomeStated: complete && statesOutcome(action.outcome),
    evidenced: complete && refersToEvidence(action.evidence),
    verified: action.assurance === "verified",
    noDate: open && due === null,
    noOwner: open && agency === "" && action.leadOfficer === "",
    dueSoon: due !== null && due >= from && due <= to,
    daysOverdue: open ? rating.daysOverdue : 0,
  };
}

/** @param asked what the share's plan has a place for */
export function add(share: Share, asked: AskedFor, tally: Tally): void {
  tally.total += 1;
  tally.rag[share.colour] += 1;
  if (share.complete) tally.complete += 1;
  if (share.withdrawn) tally.withdrawn += 1;
  if (share.outcomeStated) tally.outcomeStated += 1;
  if (share.complete && asked.outcome) tally.outcomeAsked += 1;
  if (share.evidenced) tally.evidenced += 1;
  if (share.complete && asked.evidence) tally.evidenceAsked += 1;
  if (share.verified) tally.verified += 1;
  if (share.complete && asked.signOff) tally.signOffAsked += 1;
  if (share.noDate) tally.noDate += 1;
  if (share.noOwner) tally.noOwner += 1;
  if (share.noDate || share.noOwner) tally.noDateOrOwner += 1;
  if (share.dueSoon) tally.dueSoon += 1;
  if (share.daysOverdue > 0) tally.overdue += 1;
  if (share.daysOverdue > tally.oldestOverdueDays) tally.oldestOverdueDays = share.daysOverdue;
}
