/** What a plan is: the words of the trade as types. Everything else in the product speaks of these. */

/** A calendar day, "YYYY-MM-DD". ISO days compare as text. */
export type IsoDate = string;

/** The fields a plan's columns can hold; also the keys of `columns` in the JSON. */
export const FIELDS = [
  "ref",
  "section",
  "recommendation",
  "response",
  "scope",
  "action",
  "leadAgency",
  "leadOfficer",
  "milestones",
  "start",
  "target",
  "revised",
  "completed",
  "progress",
  "outcome",
  "expectedOutcome",
  "evidence",
  "verified",
  "status",
  "rag",
] as const;
export type Field = (typeof FIELDS)[number];

/** Which column holds which field: 0-based column of the grid. */
export type ColumnMapping = Readonly<Partial<Record<Field, number>>>;

export const STATES = ["complete", "in-progress", "not-started", "withdrawn", "unknown"] as const;
export type State = (typeof STATES)[number];

/** The colours of a RAG or BRAG, as keys; labels belong to the preset. */
export const COLOURS = ["red", "amber", "green", "blue", "grey"] as const;
export type Colour = (typeof COLOURS)[number];

export type Precision = "day" | "month" | "quarter" | "season" | "year" | "none";

/** Why a text gave no date, or a date to look at twice. */
export type DateProblem =
  /** Not a date at all: prose, "TBC", "Immediately". */
  | "not-a-date"
  /** A day and a month, but no year: "1 July and ongoing". */
  | "no-year"
  /** Before 1990 or more than 30 years after the as-at date. */
  | "implausible-year"
  /** "within 6 months of publication", and the publication date is not known. */
  | "needs-publication-date";

/** One of several dates of a cell. */
export interface ListedDate {
  readonly date: IsoDate;
  readonly precision: Precision;
}

/** A date cell as it was understood. */
export interface ReadDate {
  /** The cell's text; a serial number is given as "DD/MM/YYYY" (or "Month YYYY" where its format has no day). */
  readonly text: string;
  /** The date it stands for: the last day of a month, quarter, season or year; null when none could be read. */
  readonly date: IsoDate | null;
  readonly precision: Precision;
  readonly ongoing: boolean;
  /** A revised date named inside the same cell: "March 2016 (revised June 2016)". */
  readonly revisedTo: IsoDate | null;
  /** The dates that the cell says it was revised to before that one, in order; absent where there are none, as mostly. */
  readonly revisedBefore?: readonly IsoDate[];
  /** The dates that the cell names one after the other, in its order, with nothing that tells what each is of; absent where there are not several. */
  readonly listed?: readonly ListedDate[];
  /** How many separate dates the cell names (a range counts as one). */
  readonly datesNamed: number;
  readonly problem: DateProblem | null;
}

/** What recorded the state (plan-reading.md, "Status"); "none" where nothing did, or where it was not understood. */
export type StateSource =
  /** What the user said that the value means. */
  | "user"
  /** The status, RAG or tick cell. */
  | "status"
  /** A completion date not after the as-at date. */
  | "completion date"
  /** A response such as "Rejected". */
  | "response"
  | "banner"
  | "sheet"
  /** The opening words of progress, in a plan that records states nowhere. */
  | "progress"
  /** A mark that opens or closes the action's own text: "DONE". */
  | "action"
  /** "Completed 17/01/2025" where the target date stands, in such a plan. */
  | "target"
  /** Text in progress or outcome beside a blank status: in progress. */
  | "some progress"
  | "none";

/** What the owner recorded. */
export interface RecordedStatus {
  /** Text of the status (or RAG) cell; "" when blank or when the plan has no such column. */
  readonly text: string;
  readonly state: State;
  /** delayed, slipped, at risk, paused, on hold. */
  readonly delayed: boolean;
  readonly from: StateSource;
  /** The status or RAG cell says something that was not understood: the action counts as open, or by what else records its state, and it is said (V36). */
  readonly isUnread: boolean;
  /** The completion date is after the as-at date: counted as open (V16). */
  readonly completedLater: boolean;
}

/** What "complete" is made of, each more than the one before (plan-reading.md). */
export const ASSURANCES = ["claimed", "outcome", "evidence", "verified"] as const;
export type Assurance = (typeof ASSURANCES)[number];

/** The text of one of several update columns. */
export interface Update {
  readonly heading: string;
  readonly text: string;
}

/** One action: a row of the plan, or several rows joined. */
export interface Action {
  /** First row of the sheet, 1-based. */
  readonly row: number;
  /** All rows joined into it, ascending, 1-based. */
  readonly rows: readonly number[];
  /** In a plan of forms: the 1-based row in which each field stands. */
  readonly rowOf?: Readonly<Partial<Record<Field, number>>>;
  readonly section: string;
  /** Normalised number of the recommendation ("4"), or "". */
  readonly ref: string;
  /** 1, 2, … where a recommendation has several actions; null for an only action. */
  readonly actionNo: number | null;
  readonly recommendation: string;
  /** What was answered to the recommendation: "Agreed", "Partly agreed", "Rejected". */
  readonly response: string;
  readonly scope: string;
  readonly action: string;
  readonly leadAgency: string;
  readonly leadOfficer: string;
  readonly milestones: string;
  /** The latest update that is not blank. */
  readonly progress: string;
  /** All updates in the order of their columns, where the plan has several; else empty. */
  readonly updates: readonly Update[];
  readonly outcome: string;
  /** An aim: never evidence, never an outcome. */
  readonly expectedOutcome: string;
  readonly evidence: string;
  /** Text of a sign-off column. */
  readonly verified: string;
  readonly start: ReadDate | null;
  readonly target: ReadDate;
  /** The last revised date; it controls. */
  readonly revised: ReadDate | null;
  /** Every revised date, in order, the last included. */
  readonly revisions: readonly ReadDate[];
  readonly completed: ReadDate | null;
  readonly status: RecordedStatus;
  /** Fields that were blank and were taken from the action above, where nothing says whether its cells are merged. */
  readonly taken: readonly Field[];
  /** Null for an action that is not complete. */
  readonly assurance: Assurance | null;
  /** The colour typed by the owner (word, letter, emoji) or shown by the cell's fill, or null. */
  readonly recordedRag: Colour | null;
  /** Earlier RAG columns, in order, where the plan has several. */
  readonly ragHistory: readonly { readonly heading: string; readonly colour: Colour }[];
}

export type SkipReason =
  /** The user said that it is no action. */
  | "user"
  | "blank"
  | "banner"
  | "header"
  | "title"
  | "footer"
  | "guidance"
  | "key"
  | "total"
  /** A recommendation that stands alone above its actions, which carry its text. */
  | "recommendation"
  | "sign-off"
  | "versions"
  /** Notes, distribution lists, particulars of the paper. */
  | "note"
  /** Counts of actions. */
  | "summary"
  | "unplaced";

/** A row of the used range that is no part of an action. */
export interface SkippedRow {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly why: SkipReason;
}

/** How one column was understood, in the sheet's terms. */
export interface ColumnReading {
  /** Letters: "B". */
  readonly column: string;
  /** As typed; lines of a heading of several rows joined. "" where blank. */
  readonly heading: string;
  /** What it was taken for; the first where it holds several. Null for a column that is not used. */
  readonly field: Field | null;
  /** Further fields in the same column: a date of completion and an outcome. */
  readonly also: readonly Field[];
  readonly certainty: "sure" | "likely" | "guessed";
  /** The evidence in words. */
  readonly why: string;
  /** For an unused column, how many of its cells in the plan's rows hold something; else 0. */
  readonly unusedTexts: number;
  /** For an unused column, the field that it could be and that another column has. */
  readonly rivals: Field | null;
}

/** A value that was not understood, with where it stands. */
export interface UnreadValue {
  readonly text: string;
  readonly count: number;
  /** Addresses, "F7": the first few. */
  readonly cells: readonly string[];
}

/** Of the cells of one field: how many hold something, and how many of these were understood. */
export interface ValuesRead {
  readonly filled: number;
  readonly read: number;
  /** The most frequent first. */
  readonly unread: readonly UnreadValue[];
}

/** Dates in figures of one field, by which of the figures can be the day. */
export interface DateOrders {
  readonly monthFirst: number;
  readonly dayFirst: number;
  readonly either: number;
}

/** How well a plan was understood (plan-reading.md, "Doubt"). */
export interface PlanReading {
  readonly columns: readonly ColumnReading[];
  readonly values: Readonly<Partial<Record<Field, ValuesRead>>>;
  /** Fields with dates that can only be month first, where the user has not said which order is meant. */
  readonly dateOrders: Readonly<Partial<Record<Field, DateOrders>>>;
  /** What the workbook's own key says of colours; absent where it says nothing of any. */
  readonly colourKey?: ColourKey;
}

/** What a key says of one colour. */
export interface ColourMeaning {
  /** As the key words it. */
  readonly text: string;
  /** The state that those words are; null where they say none ("overdue"). */
  readonly state: State | null;
}

export type ColourKey = Readonly<Partial<Record<Colour, ColourMeaning>>>;

/** One plan: one header row and the actions below it. */
export interface Plan {
  readonly sheet: string;
  /** The lines above the first header, joined with " – ", or the sheet's name. */
  readonly title: string;
  /** Row of the first header, 1-based; of a header of several rows the last. */
  readonly headerRow: number;
  /** The first row of that header; the same where it has one row. */
  readonly headerStart: number;
  /** Fields to column letters of the sheet ("B"). */
  readonly columns: Readonly<Partial<Record<Field, string>>>;
  /** The heading as typed, by field (line breaks kept). */
  readonly headings: Readonly<Partial<Record<Field, string>>>;
  readonly reading: PlanReading;
  /** Headings stand down the side of forms, one for each recommendation: a column holds many fields, and `headerRow` is the first label's. */
  readonly isForms: boolean;
  /** The header and columns are the user's own. */
  readonly isGiven: boolean;
  readonly actions: readonly Action[];
  readonly skipped: readonly SkippedRow[];
}

/** "10.2", "10", or "row 17" where the plan has no refs: how an action is named to people. */
export function actionLabel(action: Pick<Action, "ref" | "actionNo" | "row">): string {
  if (action.ref === "") return `row ${action.row}`;
  return action.actionNo === null ? action.ref : `${action.ref}.${action.actionNo}`;
}

/** The 1-based row in which a field of an action stands. */
export function rowOfField({ row, rowOf }: Pick<Action, "row" | "rowOf">, field: Field): number {
  return rowOf?.[field] ?? row;
}

/** Open = neither complete nor withdrawn (plan-reading.md, JSON). */
export function isOpen(action: Pick<Action, "status">): boolean {
  return action.status.state !== "complete" && action.status.state !== "withdrawn";
}

/** The date that rating goes by: the revised date where one was read, else the target. */
export function controllingDate(action: Pick<Action, "target" | "revised">): IsoDate | null {
  return action.revised?.date ?? action.target.revisedTo ?? action.target.date;
}

/** The date that was agreed first: the target, whatever it was put off to; where none can be read, the controlling date. */
export function originalDate(action: Pick<Action, "target" | "revised">): IsoDate | null {
  return action.target.date ?? controllingDate(action);
}
