/** Drafts → actions: dates, states and owners read out of the joined texts. */
import type { CellValue } from "../cells";
import { readDate } from "../dates/readDate";
import { NO_DATE } from "../dates/readDateText";
import type { DateSettings } from "../dates/settings";
import { timeLimitInBanner } from "../dates/timeLimitInBanner";
import type { Header } from "../headings/header";
import type { Action, Field, ReadDate } from "../model";
import type { Draft } from "../rows/drafts";
import { classifyStatusText } from "../status/classifyStatusText";
import { readStatus } from "../status/readStatus";
import { textOf } from "../text";
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
  ) {
    this.texts = remembering((text) => readDate({ value: text, numberFormat: "General" }, settings));
    this.limitOf = remembering((banner) => timeLimitInBanner(banner, settings) ?? NO_DATE);
  }

  /** The date of a field; a real date only while the cell's text is not joined to another's. */
  of(draft: Draft, header: Header, field: Field): ReadDate {
    const text = draft.texts[field];
    const column = header.mapping[field];
    if (text === "" || column === undefined) return NO_DATE;
    for (const row of draft.rows) {
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
  readonly drafts: readonly Draft[];
  readonly header: Header;
  /** 1-based row of the sheet in which the grid starts. */
  readonly firstRow: number;
  readonly cellAt: CellAt;
  readonly owners: Owners;
  readonly settings: DateSettings;
}

/** The actions of one plan, in the order of its rows. */
export function finishActions({ drafts, header, firstRow, cellAt, owners, settings }: FinishInput): Action[] {
  const dates = new DateCells(settings, cellAt);
  const { mapping } = header;
  const outcomeSharesColumn = mapping.completed !== undefined && mapping.completed === mapping.outcome;
  const hasStatusColumn = mapping.status !== undefined || mapping.rag !== undefined;
  const classify = remembering(classifyStatusText);
  /** Owners of the first actions of recommendations that have several. */
  const ownedByFirst = new Map<Draft, Owned>();
  const actions: Action[] = [];

  for (const draft of drafts) {
    const { texts, first } = draft;
    const owned = owners.of(draft, header, first === null ? null : (ownedByFirst.get(first) ?? null));
    if (first === null && draft.actions > 1) ownedByFirst.set(draft, owned);
    const halves = outcomeSharesColumn ? splitCompletionAndOutcome(texts.outcome, dates.isDate) : null;
    const outcome = halves?.outcome ?? texts.outcome;
    const completedCell =
      halves === null ? dates.of(draft, header, "completed") : dateOfHalf(halves.completed, dates, draft, header);
    const { status, recordedRag, completedFromText } = readStatus(
      {
        status: texts.status,
        rag: texts.rag,
        hasStatusColumn,
        completed: orNull(completedCell),
        hasCompletionColumn: mapping.completed !== undefined,
        progress: texts.progress,
        outcome,
      },
      settings,
      classify,
    );
    const typedTarget = dates.of(draft, header, "target");
    const target = typedTarget.text === "" && draft.banner !== "" ? dates.limitOf(draft.banner) : typedTarget;
    const rows = draft.rows.map((row) => row + firstRow);
    actions.push({
      row: rows[0] ?? firstRow,
      rows,
      section: draft.section,
      ref: draft.ref,
      actionNo: first === null && draft.actions === 1 ? null : draft.place,
      recommendation: texts.recommendation || (first?.texts.recommendation ?? ""),
      scope: texts.scope || (first?.texts.scope ?? ""),
      action: owned.action,
      leadAgency: owned.leadAgency,
      leadOfficer: owned.leadOfficer,
      milestones: texts.milestones,
      progress: texts.progress,
      outcome,
      evidence: texts.evidence,
      start: orNull(dates.of(draft, header, "start")),
      target,
      revised: orNull(dates.of(draft, header, "revised")) ?? revisedInTarget(target),
      completed: orNull(completedCell) ?? completedFromText,
      status,
      recordedRag,
    });
  }
  return actions;
}

/** The date half of a shared column: the cell's own value where the whole cell is the date. */
function dateOfHalf(text: string, dates: DateCells, draft: Draft, header: Header): ReadDate {
  if (text === "") return NO_DATE;
  if (text === draft.texts.completed) return dates.of(draft, header, "completed");
  return dates.of({ ...draft, texts: { ...draft.texts, completed: text } }, header, "completed");
}
