/** The figures of one or several plans. Every total equals the sum of its parts (product.md, principle 4). */
import type { Colour } from "../plan/model";

export type ColourCounts = Readonly<Record<Colour, number>>;

/** Figures of any group of actions. */
export interface Figures {
  readonly total: number;
  readonly complete: number;
  readonly withdrawn: number;
  /**
   * What completions are made of (plan-reading.md): an action counts in each that it has, so these are never added up.
   * Complete, with an outcome of more than a bare "Complete".
   */
  readonly outcomeStated: number;
  /** Complete, in a plan that has a place for outcomes: what `outcomeStated` is a part of. */
  readonly outcomeAsked: number;
  /** Complete, with text in an evidence column that refers to evidence. */
  readonly evidenced: number;
  /** Complete, in a plan that has a place for evidence: what `evidenced` is a part of. */
  readonly evidenceAsked: number;
  /** Complete and signed off: in a sign-off column, or by a status such as "Closed – verified". */
  readonly verified: number;
  /** Complete, in a plan that has a sign-off column; a status can verify without one. */
  readonly signOffAsked: number;
  /** Open and past the controlling date. */
  readonly overdue: number;
  /** Open and without a readable date. */
  readonly noDate: number;
  /** Open and without an agency or an officer. */
  readonly noOwner: number;
  /** Open, without a readable date or without an owner: each action once. */
  readonly noDateOrOwner: number;
  /** Open and due in the next three months, the as-at date included. */
  readonly dueSoon: number;
  /** Most days an open action of the group is overdue; 0 when none is. */
  readonly oldestOverdueDays: number;
  readonly rag: ColourCounts;
}

export interface AgencyFigures extends Figures {
  /** Tidy name, or "" for actions nobody owns. */
  readonly agency: string;
}

export interface SectionFigures extends Figures {
  readonly sheet: string;
  readonly plan: string;
  readonly section: string;
}

export interface PlanFigures extends Figures {
  readonly sheet: string;
  readonly plan: string;
}

export interface Summary extends Figures {
  /** In the order in which agencies first appear. */
  readonly byAgency: readonly AgencyFigures[];
  readonly bySection: readonly SectionFigures[];
  readonly byPlan: readonly PlanFigures[];
}
