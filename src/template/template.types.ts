/** What an empty plan is to look like: names of the review and of the columns, and what is offered in lists. */

/** DHR: domestic homicide review; DARDR: domestic abuse related death review, its name since the law of 2024. */
export const REVIEW_KINDS = ["DHR", "DARDR", "own"] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** The statutory columns, with a number before them and status and RAG behind them, in their order. */
export const TEMPLATE_COLUMNS = [
  "ref",
  "section",
  "recommendation",
  "scope",
  "action",
  "leadAgency",
  "milestones",
  "target",
  "expectedOutcome",
  "completionAndOutcome",
  "status",
  "rag",
] as const;
export type TemplateColumn = (typeof TEMPLATE_COLUMNS)[number];

/** Those that stand only where they are wanted, or where a draft has something for them. */
export const OPTIONAL_COLUMNS = ["section", "expectedOutcome"] as const satisfies readonly TemplateColumn[];

/** Kept in the workbook. */
export interface TemplateSettings {
  readonly review: ReviewKind;
  /** What the review is called where it is neither; "" for none. */
  readonly reviewName: string;
  /** Headings in the user's own words; the statutory ones where none is named. */
  readonly headings: Readonly<Partial<Record<TemplateColumn, string>>>;
  readonly withSection: boolean;
  readonly withExpectedOutcome: boolean;
}

export const DEFAULT_TEMPLATE: TemplateSettings = {
  review: "DHR",
  reviewName: "",
  headings: {},
  withSection: false,
  withExpectedOutcome: false,
};

/** A row that is filled in already; what is not named is blank. */
export type TemplateRow = Readonly<Partial<Record<TemplateColumn, string | number>>>;

/** What the workbook and the definitions in force give to choose from. */
export interface TemplateLists {
  /** Names of lead agencies in the workbook, each once. */
  readonly agencies: readonly string[];
  /** Words for the colours, in the order of the key. */
  readonly ragWords: readonly string[];
}
