/** A plan begun from a review's text, as data: what was made of which lines, and how sure it is. Nothing of it is in a workbook yet. */
import type { IsoDate } from "../plan/model";

/** How sure it is that a careful person would read the same. */
export type Sureness = "sure" | "likely" | "guessed";

/** A date that the review asks for: a suggestion, which nobody has agreed yet. */
export interface SuggestedTarget {
  /** As the review says it: "by December 2013". */
  readonly text: string;
  /** Null where no day can be told from the words alone. */
  readonly date: IsoDate | null;
}

/** An action, or a recommendation that stands alone, with the lines that it was made of. */
interface Drafted {
  /** As typed, also "21.10"; counted within its section where the review gives none. */
  readonly ref: string;
  readonly text: string;
  readonly target: SuggestedTarget | null;
  /** 1-based lines of the text that was pasted, ascending. */
  readonly lines: readonly number[];
  readonly sureness: Sureness;
  /** Why it is no surer, in sentences; none where it is sure. */
  readonly doubts: readonly string[];
}

export type DraftAction = Drafted;

export interface DraftRecommendation extends Drafted {
  /** The heading that it stands under; "" for none. */
  readonly section: string;
  readonly leadAgency: string;
  readonly theme: string;
  /** "Local", "Regional", "National"; "" where the review does not say. */
  readonly scope: string;
  /** What the review found that led to it: its learning point, or the reason given below it. */
  readonly context: string;
  readonly expectedOutcome: string;
  /** None where the recommendation has no numbered parts: then it is itself what is to be done. */
  readonly actions: readonly DraftAction[];
}

export interface UnusedLine {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

export interface Draft {
  readonly recommendations: readonly DraftRecommendation[];
  /** Lines between the first and the last of what was read that nothing was made of, page headings and footnotes apart. */
  readonly unused: readonly UnusedLine[];
  /** The 1-based lines that were read; null where the text holds no recommendations that can be told. */
  readonly zone: { readonly from: number; readonly to: number; readonly heading: string } | null;
  /** What to know of the reading as a whole, in sentences. */
  readonly notes: readonly string[];
}
