/**
 * The state and the colour that an owner recorded for an action, from the cells that may say so.
 *
 * What is known of the plan goes into `new StatusReader(columns, settings)`, once for each plan; what stands in an action's
 * cells into its `read(texts)`, which remembers what each distinct text was read as. `readStatus` is both in one.
 *
 * In: `StatusColumns` – which columns the plan has, whether its status column is ticked or holds percentages, the workbook's
 * key (`readKey`) and what the user said that values mean (by `valueKey`). `StatusTexts` – the cells of one action.
 * Out: `StatusRead` – the recorded status with its source, the recorded colour, a completion date found in a text, and what
 * the completion is made of.
 *
 * The first that says something decides (plan-reading.md, "Only what is recorded decides"):
 * 1. what the user said of the value; the status cell, then the RAG cell: the key's meaning, then the words' or the colour's;
 * 2. a completion date not after the as-at date (one after it makes an action not complete yet), or what its cell says in place
 *    of one ("Superseded by …");
 * 3. a rejected recommendation; what the banner says; what the sheet's name says;
 * 4. in a plan that has neither column, and where no title says a state: the opening words of progress or, where there is no
 *    progress, a mark that opens or closes the action's own text;
 * 5. any progress or outcome: in progress. Else unknown.
 * A status that was not understood ends in unknown unless 2 decides; an error value or struck-out text always does.
 */
import { leadingCompletionDate } from "../dates/leadingCompletionDate";
import type { DateSettings } from "../dates/settings";
import type { Assurance, Colour, ReadDate, RecordedStatus, State } from "../model";
import { remembering } from "../remembering";
import { saysNothing } from "../bareText";
import { assuranceOf } from "./assurance";
import { CellReader, type CellRead, type Decision, type StatusColumns } from "./cellReader";
import { classifyOpeningWords } from "./classifyOpeningWords";
import { classifyResponse } from "./classifyResponse";
import { classifyStatusText } from "./classifyStatusText";
import { completionOf, isAfter, stateInPlaceOfDate, type Completion } from "./completion";
import { markInAction } from "./markInAction";
import type { TitleState } from "./stateOfTitle";

export type { StatusColumns, ValueMeaning } from "./cellReader";

/** The texts of one action that may record its state; "" for a blank cell or a column the plan has not. */
export interface StatusTexts {
  readonly status: string;
  readonly rag: string;
  /** Fill of the RAG cell, else of the status cell, as "#RRGGBB"; null or absent where it has none or none is known. */
  readonly fill?: string | null;
  /** Whether the text of the status cell, or of a RAG cell that stands for it, is struck out; null where a part of it is (as Excel's API has it). */
  readonly struck?: boolean | null;
  /** The completion date cell as read; null when blank or when there is no such column. */
  readonly completed: ReadDate | null;
  /** All that stands in the completion's cell, with an outcome that shares it. */
  readonly completionCell?: string;
  readonly response?: string;
  /** What `stateOfTitle` says of the banner above the action, and of the sheet's name. */
  readonly banner?: TitleState | null;
  readonly sheet?: TitleState | null;
  readonly progress: string;
  readonly outcome: string;
  readonly evidence?: string;
  /** Text of a sign-off column. */
  readonly verified?: string;
  /** The action's own text. */
  readonly action?: string;
  /** What stands in the target's cell. */
  readonly target?: string;
}

export interface StatusRead {
  readonly status: RecordedStatus;
  /** The colour typed in the RAG cell, else in the status cell, else shown by the fill. */
  readonly recordedRag: Colour | null;
  /** Completion date out of the status, outcome, progress or action's mark; null where the date cell has one. */
  readonly completedFromText: ReadDate | null;
  /** Null for an action that is not complete. */
  readonly assurance: Assurance | null;
}

const UNKNOWN: Decision = { state: "unknown", delayed: false, from: "none" };

/** What a cell decides: nothing else does where it cannot be read at all. */
const decisionOf = (cell: CellRead): Decision | null => (cell.isBroken ? UNKNOWN : cell.decision);

/** No state, or one that neither the status nor the RAG has given. */
const isByAnother = ({ state, from }: Decision): boolean => state === "unknown" || from === "completion date";

/** A single letter or a number in progress or outcome is no text. */
const NO_TEXT = /^\P{L}*(?:(?:\p{L}|[Nn][Oo])\P{L}*)?$/u;
const isText = (text: string): boolean => !saysNothing(text) && (text.length > 12 || !NO_TEXT.test(text));

/** A word for done that no "by" makes one of the future. */
const SAYS_DONE =
  /^\W{0,3}(?:completed?|closed|done|achieved|implemented|delivered|discharged)\b(?!.{0,20}\b(?:by|before|due|expected|target)\b)/iu;

function openingDecision(progress: string): Decision | null {
  const read = classifyOpeningWords(progress);
  return read?.state == null ? null : { state: read.state, delayed: read.delayed, from: "progress" };
}

/** What the three cells say that may record a state. */
interface CellsRead {
  readonly status: CellRead;
  readonly rag: CellRead;
  readonly fill: CellRead;
}

/** Reads the statuses of one plan's actions; each distinct text is read once. */
export class StatusReader {
  private readonly cells: CellReader;
  private readonly opening = remembering(openingDecision);
  private readonly responseOf = remembering(classifyResponse);
  private readonly saysDelayed = remembering((text) => classifyStatusText(text)?.delayed === true);
  private readonly completions = new Map<ReadDate, Completion>();
  /** What was recorded last with each text: most actions with it have the same recorded, and can share it. */
  private readonly recorded = new Map<string, RecordedStatus>();

  constructor(
    private readonly columns: StatusColumns,
    private readonly settings: DateSettings,
  ) {
    this.cells = new CellReader(columns);
  }

  /**
   * What a status cell alone records, where it says that the action is not complete: then nothing beside it, but a RAG, a fill or
   * a line through it, can add anything. One answer for all actions with that text; null where the rest must be looked at.
   */
  readonly byStatusAlone = remembering((status): StatusRead | null => {
    const { decision } = this.cells.status(status);
    if (decision === null || decision.state === "complete") return null;
    return this.read({ status, rag: "", completed: null, progress: "", outcome: "" });
  });

  /** Reads what an owner recorded of one action. Never throws. */
  read(texts: StatusTexts): StatusRead {
    const cells = this.cellsOf(texts);
    const { status, rag, fill } = cells;
    const decision = this.decide(texts, cells);
    const completedFromText = this.completionDate(texts, decision);
    const completed = texts.completed?.date == null ? completedFromText : texts.completed;
    const isLater = decision.state === "complete" && completed !== null && isAfter(completed, this.settings.asAt);
    const completedLater =
      isLater || (decision.from === "completion date" && this.completionIn(texts.completed) === "later");
    const state = isLater ? "in-progress" : decision.state;
    const isUnread = status.isUnread || (isByAnother(decision) && rag.isUnread);
    return {
      status: this.recordedStatus(
        texts.status === "" ? texts.rag : texts.status,
        state,
        decision,
        isUnread,
        completedLater,
      ),
      recordedRag: rag.colour ?? status.colour ?? fill.colour,
      completedFromText,
      assurance: state === "complete" ? this.assurance(texts, cells) : null,
    };
  }

  private cellsOf({ status, rag, fill, struck }: StatusTexts): CellsRead {
    const isStruck = struck === true || struck === null;
    const { cells } = this;
    return {
      status: isStruck && status !== "" ? cells.struck : cells.status(status),
      rag: isStruck && status === "" && rag !== "" ? cells.struck : cells.rag(rag),
      fill: cells.fill(fill ?? null),
    };
  }

  private recordedStatus(
    text: string,
    state: State,
    { delayed, from }: Decision,
    isUnread: boolean,
    completedLater: boolean,
  ): RecordedStatus {
    const last = this.recorded.get(text);
    if (
      last?.state === state &&
      last.delayed === delayed &&
      last.from === from &&
      last.isUnread === isUnread &&
      last.completedLater === completedLater
    )
      return last;
    const recorded = { text, state, delayed, from, isUnread, completedLater };
    this.recorded.set(text, recorded);
    return recorded;
  }

  private decide(texts: StatusTexts, { status, rag, fill }: CellsRead): Decision {
    const said = decisionOf(status) ?? decisionOf(rag) ?? decisionOf(fill);
    if (said !== null) return said;
    const instead = stateInPlaceOfDate(texts.completionCell ?? "");
    if (instead !== null) return { state: instead, delayed: false, from: "completion date" };
    const completion = this.fromCompletionCell(texts.completed);
    if (completion !== null) return completion;
    if (status.isUnread || rag.isUnread || fill.isUnread) return UNKNOWN;
    return this.fromElsewhere(texts) ?? UNKNOWN;
  }

  /** Where the status and RAG cells are as good as blank. */
  private fromElsewhere(texts: StatusTexts): Decision | null {
    if (this.responseOf(texts.response ?? "") === "rejected") {
      return { state: "withdrawn", delayed: false, from: "response" };
    }
    if (texts.banner != null) return { ...texts.banner, from: "banner" };
    if (texts.sheet != null) return { ...texts.sheet, from: "sheet" };
    const opening = this.recordsStates() ? this.openingOfOpen(texts.progress) : this.fromOwnWords(texts);
    if (opening !== null) return opening;
    const isBegun = isText(texts.progress) || isText(texts.outcome);
    return isBegun ? { state: "in-progress", delayed: false, from: "some progress" } : null;
  }

  private recordsStates(): boolean {
    return this.columns.hasStatusColumn || this.columns.hasCompletionColumn || this.columns.hasStateTitles === true;
  }

  /** "Not started.", "Cancelled. …" says so where completion is recorded elsewhere, too; "Completed …" is for that to say. */
  private openingOfOpen(progress: string): Decision | null {
    const opening = isText(progress) ? this.opening(progress) : null;
    return opening?.state === "complete" ? null : opening;
  }

  private fromOwnWords({ progress, action, target = "" }: StatusTexts): Decision | null {
    const opening = isText(progress) ? this.opening(progress) : null;
    if (opening !== null) return opening;
    if (this.doneInTarget(target) !== null) return { state: "complete", delayed: false, from: "target" };
    if (isText(progress)) return null;
    const mark = action === undefined ? null : markInAction(action);
    const state = mark === null ? null : (classifyStatusText(mark)?.state ?? null);
    return state === null ? null : { state, delayed: false, from: "action" };
  }

  /** "Completed 17/01/2025" in place of a target: the day it was done. "Completed by …" is a target, and a day ahead is one. */
  private doneInTarget(target: string): ReadDate | null {
    if (!SAYS_DONE.test(target)) return null;
    const done = this.leadingDate(target);
    return done === null || isAfter(done, this.settings.asAt) ? null : done;
  }

  private completionIn(completed: ReadDate | null): Completion {
    if (completed === null) return null;
    let completion = this.completions.get(completed);
    if (completion === undefined) {
      completion = completionOf(completed, this.settings.asAt);
      this.completions.set(completed, completion);
    }
    return completion;
  }

  private fromCompletionCell(completed: ReadDate | null): Decision | null {
    const completion = this.completionIn(completed);
    if (completed === null || completion === null) return null;
    // "On hold" in place of the date.
    const delayed = completion === "ahead" && this.saysDelayed(completed.text);
    return { state: completion === "done" ? "complete" : "in-progress", delayed, from: "completion date" };
  }

  private completionDate(texts: StatusTexts, { state, from }: Decision): ReadDate | null {
    if (state !== "complete" || texts.completed?.date != null) return null;
    if (from === "target") return this.doneInTarget(texts.target ?? "");
    const mark = from === "action" ? markInAction(texts.action ?? "") : null;
    return (
      this.leadingDate(mark ?? "") ??
      this.leadingDate(texts.status) ??
      this.leadingDate(texts.rag) ??
      this.leadingDate(texts.outcome) ??
      this.leadingDate(texts.progress)
    );
  }

  private leadingDate(text: string): ReadDate | null {
    return text === "" ? null : leadingCompletionDate(text, this.settings);
  }

  private assurance(texts: StatusTexts, { status, rag, fill }: CellsRead): Assurance | null {
    const { outcome, evidence = "", verified = "" } = texts;
    const statusTexts = [texts.status, texts.rag, status.meaning, rag.meaning, fill.meaning];
    return assuranceOf({ state: "complete", outcome, evidence, verified, statusTexts });
  }
}

/** Reads what an owner recorded of one action of a plan: see StatusReader, which is quicker for many. */
export function readStatus(texts: StatusTexts, columns: StatusColumns, settings: DateSettings): StatusRead {
  return new StatusReader(columns, settings).read(texts);
}
