/** Drafts → actions: dates, states and owners read out of the joined texts. */
import { GENERAL, type CellLook, type CellValue, type SheetCells } from "../cells";
import { readDate } from "../dates/readDate";
import { NO_DATE } from "../dates/readDateText";
import type { DateSettings } from "../dates/settings";
import type { Header } from "../columns/header.types";
import { tellsWhatWasDone } from "../columns/whatWasDone";
import type { Action, Field, ReadDate } from "../model";
import { rowsOfValue, type Draft } from "../rows/drafts";
import { oneRow } from "../rows/oneRow";
import { saidOfTitle, type SheetDecisions } from "../decisions";
import { classifyRagText } from "../status/classifyStatusText";
import type { Key } from "../status/key";
import { StatusReader, type StatusColumns, type StatusRead } from "../status/readStatus";
import { stateOfTitle, type TitleState } from "../status/stateOfTitle";
import { remembering } from "../remembering";
import { textOf } from "../text";
import { bannerLimit } from "./bannerLimit";
import { splitCompletionAndOutcome } from "./completionAndOutcome";
import { splitComposite } from "./compositeCells";
import { withAction } from "./recommendationAndAction";
import { lastRevision, revisedInTarget } from "./revisions";
import type { Owned, Owners } from "./owners";

/** The grid that the drafts were read from. */
type Grid = Pick<SheetCells, "values" | "numberFormats">;

/** A value by its 0-based row and column; "" outside the grid. */
const valueAt = ({ values }: Grid, row: number, column: number): CellValue => values[row]?.[column] ?? "";

const formatAt = ({ numberFormats }: Grid, row: number, column: number): string =>
  numberFormats.get(column)?.[row] ?? GENERAL;

/** Reads date cells, each distinct text or number once. */
class DateCells {
  private readonly texts: (text: string) => ReadDate;
  private readonly numbers = new Map<string, Map<number, ReadDate>>();
  readonly limitOf: (banner: string) => ReadDate;

  constructor(
    private readonly settings: DateSettings,
    private readonly grid: Grid,
    hasTargetColumn: boolean,
  ) {
    this.texts = remembering((text) => readDate({ value: text, numberFormat: GENERAL }, settings));
    this.limitOf = remembering((banner) => bannerLimit(banner, hasTargetColumn, settings) ?? NO_DATE);
  }

  /** The date of a field; a real date only while the cell's text is not joined to another's. */
  of(draft: Draft, header: Header, field: Field): ReadDate {
    const text = draft.texts[field];
    const column = header.mapping[field];
    if (text === "" || column === undefined) return NO_DATE;
    for (const row of rowsOfValue(draft, field)) {
      const value = valueAt(this.grid, row, column);
      if (typeof value === "number" && textOf(value) === text)
        return this.number(value, formatAt(this.grid, row, column));
      if (value !== "") break;
    }
    return this.texts(text);
  }

  /** The date in one column of a draft's rows, where several columns hold the field. */
  inColumn(draft: Draft, field: Field, column: number): ReadDate {
    for (const row of rowsOfValue(draft, field)) {
      const value = valueAt(this.grid, row, column);
      if (typeof value === "number") return this.number(value, formatAt(this.grid, row, column));
      if (textOf(value) !== "") return this.texts(textOf(value));
    }
    return NO_DATE;
  }

  /** Whether a text is a date and nothing else. */
  readonly isDate = (text: string): boolean => {
    const { date, precision } = this.texts(text);
    return date !== null && precision !== "none" && text.length <= 30 && /\d/u.test(text);
  };

  private number(value: number, numberFormat: string): ReadDate {
    let ofFormat = this.numbers.get(numberFormat);
    if (ofFormat === undefined) this.numbers.set(numberFormat, (ofFormat = new Map<number, ReadDate>()));
    let read = ofFormat.get(value);
    if (read === undefined) ofFormat.set(value, (read = readDate({ value, numberFormat }, this.settings)));
    return read;
  }
}

/** One for all actions without: most have none. */
const NO_REVISIONS: readonly ReadDate[] = [];
const NO_UPDATES: Action["updates"] = [];
const NO_HISTORY: Action["ragHistory"] = [];

const orNull = (date: ReadDate): ReadDate | null => (date.text === "" ? null : date);

/** 0-based rows of the grid as 1-based rows of the sheet. */
function inSheet(rows: readonly number[], firstRow: number): readonly number[] {
  const [first] = rows;
  return first !== undefined && rows.length === 1 ? oneRow(first + firstRow) : rows.map((row) => row + firstRow);
}

/** The 1-based row of each field of a form. */
function rowsOfFields({ lent }: Draft, firstRow: number): NonNullable<Action["rowOf"]> {
  const fields = Object.entries(lent) as [Field, readonly number[]][];
  return Object.fromEntries(fields.flatMap(([field, [row]]) => (row === undefined ? [] : [[field, row + firstRow]])));
}

export interface FinishInput {
  readonly header: Header;
  /** Name of the sheet. */
  readonly sheet: string;
  /** 1-based row of the sheet in which the grid starts. */
  readonly firstRow: number;
  readonly grid: Grid;
  readonly owners: Owners;
  readonly settings: DateSettings;
  readonly decisions: SheetDecisions;
  readonly key: Key;
  /** Some banner above the plan's rows, or the sheet's name, says a state. */
  readonly hasStateTitles: boolean;
  /** The banner that is the title of the whole plan, and no section of it; "" where there is none. */
  readonly titleBanner: string;
  readonly looks: SheetCells["looks"];
}

/** Makes actions of the drafts of one plan; they must come in the order of its rows. */
export class Finisher {
  private readonly dates: DateCells;
  private readonly statuses: StatusReader;
  /** Owners of the first actions of recommendations that have several. */
  private readonly ownedByFirst = new Map<Draft, Owned>();
  private readonly outcomeSharesColumn: boolean;
  /** The fields of each column that holds several, but for the statutory pair, which has a rule of its own. */
  private readonly composites: readonly (readonly Field[])[];
  private readonly titleStates = remembering(stateOfTitle);
  private readonly sheetState: TitleState | null;
  /** The column of the actions tells what was done. */
  private readonly actionsAreDone: boolean;

  constructor(private readonly input: FinishInput) {
    const { mapping } = input.header;
    this.dates = new DateCells(
      input.settings,
      input.grid,
      mapping.target !== undefined || mapping.revised !== undefined,
    );
    this.outcomeSharesColumn = input.header.columns.some(
      ({ fields }) => fields.includes("completed") && fields.includes("outcome"),
    );
    this.composites = input.header.columns
      .map(({ fields }) => fields)
      .filter((fields) => fields.length > 1 && !(fields.includes("completed") && fields.includes("outcome")))
      // Who holds a column with something else may be an agency, too, where no other column names it.
      .map((fields) =>
        fields.includes("leadOfficer") && mapping.leadAgency === undefined
          ? [...fields, "leadAgency" as const]
          : fields,
      );
    this.sheetState = this.stateOf(input.sheet);
    this.actionsAreDone = tellsWhatWasDone(input.header.headings[mapping.action ?? -1] ?? "");
    this.statuses = new StatusReader(this.statusColumns(), input.settings);
  }

  readonly finish = (given: Draft): Action => {
    const draft = this.withSplitCells(given);
    const { texts, first } = draft;
    const { header, firstRow } = this.input;
    const owned = this.ownersOf(given, draft.texts);
    const halves = this.outcomeSharesColumn ? splitCompletionAndOutcome(texts.outcome, this.dates.isDate) : null;
    const outcome = halves === null ? texts.outcome : halves.outcome;
    const completedCell = this.completionOf(draft, halves === null ? texts.completed : halves.completed);
    const { status, recordedRag, completedFromText, assurance } = this.statusOf(draft, completedCell, outcome);
    const target = this.targetOf(draft);
    const revisions = this.revisionsOf(draft, target);
    const rows = inSheet(draft.rows, firstRow);
    const action: Action = {
      row: rows[0] ?? firstRow,
      rows,
      section: draft.section === this.input.titleBanner ? "" : draft.section,
      ref: draft.ref,
      actionNo: first === null && draft.actions === 1 ? null : draft.place,
      recommendation: texts.recommendation || (first === null ? "" : this.withSplitCells(first).texts.recommendation),
      response: texts.response || (first?.texts.response ?? ""),
      scope: texts.scope || (first?.texts.scope ?? ""),
      action: owned.action,
      leadAgency: owned.leadAgency,
      leadOfficer: owned.leadOfficer,
      milestones: texts.milestones,
      progress: texts.progress,
      updates: this.updatesOf(draft),
      outcome,
      expectedOutcome: texts.expectedOutcome,
      evidence: texts.evidence,
      verified: this.signOffOf(draft),
      start: orNull(this.dates.of(draft, header, "start")),
      target,
      revised: revisions.at(-1) ?? null,
      revisions,
      completed: completedCell ?? completedFromText,
      status,
      assurance,
      taken: draft.taken,
      recordedRag,
      ragHistory: this.ragHistoryOf(draft),
    };
    return header.labels === undefined ? action : { ...action, rowOf: rowsOfFields(draft, firstRow) };
  };

  /** The action that was made of the same draft before, with its owners as they are known now; itself where they are the same. */
  readonly ownAgain = (draft: Draft, before: Action): Action => {
    const owned = this.ownersOf(draft);
    const isSame =
      owned.leadAgency === before.leadAgency &&
      owned.leadOfficer === before.leadOfficer &&
      owned.action === before.action;
    return isSame ? before : { ...before, ...owned };
  };

  /** @param texts the draft's, its cells split where they hold several fields */
  private ownersOf(draft: Draft, texts = this.withSplitCells(draft).texts): Owned {
    const { owners, header } = this.input;
    const ofFirst = draft.first === null ? null : (this.ownedByFirst.get(draft.first) ?? null);
    const owned = owners.of(texts === draft.texts ? draft : { ...draft, texts }, header, ofFirst);
    if (draft.first === null && draft.actions > 1) this.ownedByFirst.set(draft, owned);
    return owned;
  }

  /** The draft with the cells of columns that hold several fields taken apart; itself in a plan without such columns. */
  private withSplitCells(draft: Draft): Draft {
    if (this.composites.length === 0) return draft;
    const texts = { ...draft.texts };
    for (const fields of this.composites) {
      const [main] = fields;
      // A recommendation with nothing below it is one without an action.
      if (main === "recommendation") Object.assign(texts, draft.alone === null ? withAction(texts) : {});
      else if (main !== undefined) Object.assign(texts, splitComposite(draft.texts[main], fields, this.dates.isDate));
    }
    return { ...draft, texts };
  }

  /** The texts of a draft's rows in each of several columns for one field, by column. */
  private textsIn(draft: Draft, field: Field): { readonly heading: string; readonly text: string }[] {
    const { header, grid } = this.input;
    return (header.several[field] ?? []).map((column) => ({
      heading: header.headings[column] ?? "",
      text: rowsOfValue(draft, field)
        .map((row) => textOf(valueAt(grid, row, column)))
        .filter((text) => text !== "")
        .join("\n"),
    }));
  }

  private updatesOf(draft: Draft): Action["updates"] {
    return this.input.header.several.progress === undefined
      ? NO_UPDATES
      : this.textsIn(draft, "progress").filter(({ text }) => text !== "");
  }

  /** Colours of all RAG columns but the one that counts now. */
  private ragHistoryOf(draft: Draft): Action["ragHistory"] {
    if (this.input.header.several.rag === undefined) return NO_HISTORY;
    const filled = this.textsIn(draft, "rag").filter(({ text }) => text !== "");
    return filled.slice(0, -1).flatMap(({ heading, text }) => {
      const colour = classifyRagText(text)?.colour ?? null;
      return colour === null ? [] : [{ heading, colour }];
    });
  }

  /** Every revised date, in order; one that stands inside the target's cell counts where there is no other. */
  private revisionsOf(draft: Draft, target: ReadDate): readonly ReadDate[] {
    const { header } = this.input;
    const columns = header.several.revised;
    if (columns === undefined) {
      const revised = orNull(this.dates.of(draft, header, "revised"));
      const inForce = revised === null ? revisedInTarget(target) : lastRevision(revised);
      return inForce === null ? NO_REVISIONS : [inForce];
    }
    return columns
      .map((column) => lastRevision(this.dates.inColumn(draft, "revised", column)))
      .filter(({ text }) => text !== "");
  }

  /** @param text the date of completion, without an outcome that shares its cell */
  private completionOf(draft: Draft, text: string): ReadDate | null {
    const isWholeCell = text === draft.texts.completed;
    const dated = isWholeCell ? draft : { ...draft, texts: { ...draft.texts, completed: text } };
    return orNull(this.dates.of(dated, this.input.header, "completed"));
  }

  private statusColumns(): StatusColumns {
    const { header, decisions, key, hasStateTitles } = this.input;
    const { mapping, statusForm } = header;
    return {
      hasStatusColumn: mapping.status !== undefined || mapping.rag !== undefined,
      hasCompletionColumn: mapping.completed !== undefined,
      hasStateTitles,
      isTickColumn: statusForm === "ticks",
      isOnTrackColumn: statusForm === "on track",
      isPercentColumn: statusForm === "percent",
      key,
      meanings: new Map(Object.entries(decisions.values ?? {})),
    };
  }

  /** What a banner or the sheet's name says of actions without a status: as the user said it, else by its words. */
  private stateOf(title: string): TitleState | null {
    const said = saidOfTitle(this.input.decisions, title);
    if (said === undefined) return this.titleStates(title);
    return said === "unknown" ? null : { state: said, delayed: false };
  }

  private statusOf(draft: Draft, completed: ReadDate | null, outcome: string): StatusRead {
    const { status, rag, progress, evidence, verified, action, target } = draft.texts;
    const isAlone = rag === "" && this.input.looks === undefined;
    const alone = isAlone ? this.statuses.byStatusAlone(status) : null;
    if (alone !== null) return alone;
    const response = draft.texts.response || (draft.first?.texts.response ?? "");
    return this.statuses.read({
      status,
      rag,
      response,
      completed,
      completionCell: this.outcomeSharesColumn ? draft.texts.outcome : draft.texts.completed,
      // What was done is the news of it, too.
      progress: progress || (this.actionsAreDone ? action : ""),
      outcome,
      evidence,
      verified,
      action,
      target,
      fill: this.lookOf(draft, "rag")?.fill ?? this.lookOf(draft, "status")?.fill ?? null,
      struck: this.struckOf(draft, status === "" ? "rag" : "status"),
      banner: draft.banner === "" ? null : this.stateOf(draft.banner),
      sheet: this.sheetState,
    });
  }

  /** As people read it: a sign-off may be no more than its day, which a cell holds as a number. */
  private signOffOf(draft: Draft): string {
    const { verified } = draft.texts;
    return verified.length === 5 && /^\d{5}$/u.test(verified)
      ? this.dates.of(draft, this.input.header, "verified").text
      : verified;
  }

  /** Whether a field's cell is struck out: wholly, not at all, or in part (null). */
  private struckOf(draft: Draft, field: Field): boolean | null {
    const look = this.lookOf(draft, field);
    return look === undefined ? false : look.struck;
  }

  /** The look of a field's cell in the draft's first row that has one. */
  private lookOf(draft: Draft, field: Field): CellLook | undefined {
    const column = this.input.header.mapping[field];
    const looks = column === undefined ? undefined : this.input.looks?.get(column);
    if (looks === undefined) return undefined;
    for (const row of rowsOfValue(draft, field)) if (looks[row] !== undefined) return looks[row];
    return undefined;
  }

  /** The target; a time limit in the banner is the target of the rows below that have none. */
  private targetOf(draft: Draft): ReadDate {
    const target = this.dates.of(draft, this.input.header, "target");
    return target.text === "" && draft.banner !== "" ? this.dates.limitOf(draft.banner) : target;
  }
}
