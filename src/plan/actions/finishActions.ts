/** Drafts → actions: dates, states and owners read out of the joined texts. */
import { GENERAL, type CellValue } from "../cells";
import { readDate } from "../dates/readDate";
import { NO_DATE } from "../dates/readDateText";
import type { DateSettings } from "../dates/settings";
import type { Header } from "../headings/header";
import type { Action, Field, ReadDate } from "../model";
import { rowsOfValue, type Draft } from "../rows/drafts";
import type { RowTexts } from "../rows/rowTexts";
import { classifyStatusText } from "../status/classifyStatusText";
import { readStatus, type StatusRead } from "../status/readStatus";
import { textOf } from "../text";
import { bannerLimit } from "./bannerLimit";
import { splitCompletionAndOutcome } from "./completionAndOutcome";
import { remembering, type Owned, type Owners } from "./owners";

/** A value of the grid with its number format, by 0-based row and column. */
export type CellAt = (row: number, column: number) => { readonly value: CellValue; readonly numberFormat: string };

/** Reads date cells, each distinct text or number once. */
class DateCells {
  private readonly texts: (text: string) => ReadDate;
  private readonly numbers = new Map<string, Map<number, ReadDate>>();
  readonly limitOf: (banner: string) => ReadDate;

  constructor(
    private readonly settings: DateSettings,
    private readonly cellAt: CellAt,
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
      const cell = this.cellAt(row, column);
      if (typeof cell.value === "number" && textOf(cell.value) === text)
        return this.number(cell.value, cell.numberFormat);
      if (cell.value !== "") break;
    }
    return this.texts(text);
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

/** A revised date written inside the target cell, as a date of its own beside the original. */
function revisedInTarget(target: ReadDate): ReadDate | null {
  return target.revisedTo === null ? null : { ...target, date: target.revisedTo, revisedTo: null };
}

const orNull = (date: ReadDate): ReadDate | null => (date.text === "" ? null : date);

export interface FinishInput {
  readonly header: Header;
  /** 1-based row of the sheet in which the grid starts. */
  readonly firstRow: number;
  readonly cellAt: CellAt;
  readonly owners: Owners;
  readonly settings: DateSettings;
}

/** Makes actions of the drafts of one plan; they must come in the order of its rows. */
export class Finisher {
  private readonly dates: DateCells;
  private readonly classify = remembering(classifyStatusText);
  /** Owners of the first actions of recommendations that have several. */
  private readonly ownedByFirst = new Map<Draft, Owned>();
  private readonly outcomeSharesColumn: boolean;
  private readonly hasStatusColumn: boolean;

  constructor(private readonly input: FinishInput) {
    const { mapping } = input.header;
    this.dates = new DateCells(
      input.settings,
      input.cellAt,
      mapping.target !== undefined || mapping.revised !== undefined,
    );
    this.outcomeSharesColumn = mapping.completed !== undefined && mapping.completed === mapping.outcome;
    this.hasStatusColumn = mapping.status !== undefined || mapping.rag !== undefined;
  }

  readonly finish = (draft: Draft): Action => {
    const { texts, first } = draft;
    const { header, firstRow } = this.input;
    const owned = this.ownersOf(draft);
    const { completedCell, outcome } = this.completionOf(draft);
    const { status, recordedRag, completedFromText } = this.statusOf(texts, completedCell, outcome);
    const target = this.targetOf(draft);
    const revised = orNull(this.dates.of(draft, header, "revised")) ?? revisedInTarget(target);
    const rows = draft.rows.map((row) => row + firstRow);
    return {
      row: rows[0] ?? firstRow,
      rows,
      section: draft.section,
      ref: draft.ref,
      actionNo: first === null && draft.actions === 1 ? null : draft.place,
      recommendation: texts.recommendation || (first?.texts.recommendation ?? ""),
      response: texts.response,
      scope: texts.scope || (first?.texts.scope ?? ""),
      action: owned.action,
      leadAgency: owned.leadAgency,
      leadOfficer: owned.leadOfficer,
      milestones: texts.milestones,
      progress: texts.progress,
      updates: [],
      outcome,
      expectedOutcome: texts.expectedOutcome,
      evidence: texts.evidence,
      verified: texts.verified,
      start: orNull(this.dates.of(draft, header, "start")),
      target,
      revised,
      revisions: revised === null ? [] : [revised],
      completed: completedCell ?? completedFromText,
      status,
      assurance: status.state === "complete" ? "claimed" : null,
      recordedRag,
      ragHistory: [],
    };
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

  private ownersOf(draft: Draft): Owned {
    const { owners, header } = this.input;
    const ofFirst = draft.first === null ? null : (this.ownedByFirst.get(draft.first) ?? null);
    const owned = owners.of(draft, header, ofFirst);
    if (draft.first === null && draft.actions > 1) this.ownedByFirst.set(draft, owned);
    return owned;
  }

  /** The completion date's cell and the outcome, also where they share a column. */
  private completionOf(draft: Draft): { completedCell: ReadDate | null; outcome: string } {
    const { header } = this.input;
    const { outcome, completed } = draft.texts;
    if (!this.outcomeSharesColumn) {
      return { completedCell: orNull(this.dates.of(draft, header, "completed")), outcome };
    }
    const halves = splitCompletionAndOutcome(outcome, this.dates.isDate);
    const isWholeCell = halves.completed === completed;
    const dated = isWholeCell ? draft : { ...draft, texts: { ...draft.texts, completed: halves.completed } };
    return { completedCell: orNull(this.dates.of(dated, header, "completed")), outcome: halves.outcome };
  }

  private statusOf(texts: RowTexts, completed: ReadDate | null, outcome: string): StatusRead {
    const recorded = {
      status: texts.status,
      rag: texts.rag,
      hasStatusColumn: this.hasStatusColumn,
      completed,
      hasCompletionColumn: this.input.header.mapping.completed !== undefined,
      progress: texts.progress,
      outcome,
    };
    return readStatus(recorded, this.input.settings, this.classify);
  }

  /** The target; a time limit in the banner is the target of the rows below that have none. */
  private targetOf(draft: Draft): ReadDate {
    const target = this.dates.of(draft, this.input.header, "target");
    return target.text === "" && draft.banner !== "" ? this.dates.limitOf(draft.banner) : target;
  }
}
