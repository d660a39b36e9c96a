/**
 * A tracker of the corpus: a fictional workbook in the manner of some trade, with what a careful person reads in it. The person
 * goes by the cells and by the rules of the trade, never by what the program makes of them.
 */

/** A cell: "" or null is blank. A date is a real Excel date. */
export type CorpusCell =
  | string
  | number
  | boolean
  | null
  | { readonly date: string; readonly format?: string }
  | { readonly text: string | number; readonly fill?: string; readonly format?: string; readonly strike?: boolean }
  | { readonly fill: string }
  | { readonly formula: string; readonly value?: string | number };

export interface CorpusSheet {
  readonly name: string;
  readonly hidden?: true;
  /** Address of the first cell of `rows`; "A1" unless it says otherwise. */
  readonly startsAt?: string;
  /** rows × columns, the header among them; rows may be of different lengths. */
  readonly rows: readonly (readonly CorpusCell[])[];
  /** Merged areas, "A3:A5"; only the first cell of each has a text. */
  readonly merges?: readonly string[];
}

/** What is expected of one action; a field that is left out is not compared. "" is a blank text, null an absent date. */
export interface CorpusAction {
  /** First row of the sheet (1-based, as Excel counts). */
  readonly row: number;
  readonly section?: string;
  readonly ref?: string;
  readonly actionNo?: number | null;
  readonly recommendation?: string;
  readonly response?: string;
  readonly scope?: string;
  readonly action?: string;
  readonly leadAgency?: string;
  readonly leadOfficer?: string;
  readonly milestones?: string;
  readonly progress?: string;
  readonly outcome?: string;
  readonly expectedOutcome?: string;
  readonly evidence?: string;
  /** The date that was meant, "YYYY-MM-DD", or null where there is none to be read. */
  readonly target?: string | null;
  readonly revised?: string | null;
  readonly completed?: string | null;
  readonly state?: "complete" | "in-progress" | "not-started" | "withdrawn" | "unknown";
  readonly delayed?: boolean;
  readonly recordedRag?: "red" | "amber" | "green" | "blue" | "grey" | null;
}

export type CorpusField = Exclude<keyof CorpusAction, "row">;

export interface CorpusPlan {
  readonly sheet: string;
  /** The row of the (last row of the first) header, 1-based. */
  readonly headerRow: number;
  /**
   * Which column (letters) a text field stands in: for each action the text of that column in the action's row is expected,
   * unless the action says otherwise. Only text fields: recommendation, response, scope, action, leadAgency, leadOfficer,
   * milestones, progress, outcome, expectedOutcome, evidence, section, ref.
   */
  readonly texts: Readonly<Partial<Record<CorpusField, string>>>;
  /** Every action of the plan, in order: no more and no fewer are expected. */
  readonly actions: readonly CorpusAction[];
}

export interface CorpusTracker {
  readonly name: string;
  /** "Internal audit", "Coroner", … */
  readonly trade: string;
  /** What makes the layout its own, in a sentence or two. */
  readonly manner: string;
  readonly asAt: string;
  readonly sheets: readonly CorpusSheet[];
  /** None where no sheet holds a plan that a person would call one. */
  readonly plans: readonly CorpusPlan[];
}
