/** The state and the colour an owner recorded for an action, from the cells that may say so. */
import type { Colour, ReadDate, RecordedStatus, State } from "../model";
import { leadingCompletionDate } from "../dates/leadingCompletionDate";
import type { DateSettings } from "../dates/settings";
import { classifyOpeningWords } from "./classifyOpeningWords";
import { classifyStatusText, type StatusTextRead } from "./classifyStatusText";

/** The texts of one action that may record its state; "" for a blank cell or a column the plan has not. */
export interface StatusTexts {
  readonly status: string;
  readonly rag: string;
  /** Whether the plan has a status or a RAG column. */
  readonly hasStatusColumn: boolean;
  /** The completion date cell as read; null when blank or when there is no such column. */
  readonly completed: ReadDate | null;
  readonly hasCompletionColumn: boolean;
  readonly progress: string;
  readonly outcome: string;
}

export interface StatusRead {
  readonly status: RecordedStatus;
  /** The colour typed in the RAG cell, else in the status cell. */
  readonly recordedRag: Colour | null;
  /** Completion date of a complete action out of its status, outcome or progress; null where the date cell has one. */
  readonly completedFromText: ReadDate | null;
}

/** classifyStatusText, or the same with a memory: statuses repeat down a plan. */
export type ClassifyStatusText = typeof classifyStatusText;

interface Decision {
  readonly state: State;
  readonly delayed: boolean;
}

const UNKNOWN: Decision = { state: "unknown", delayed: false };
/** Dashes, a cross, "No", a category 1–4 without its key, "TBC": as good as blank. */
const SAYS_NOTHING = /^[^\p{L}\p{N}]*(?:\p{L}|\p{N}{1,2}|no|none|nil|tbc|tba|n\/?a)?[^\p{L}\p{N}]*$/iu;
/** A text of several words begins with two letters, and need not be looked through to its end. */
const WORDS = /^[a-z]{2}.{12}/isu;
const says = (text: string): boolean => text !== "" && (WORDS.test(text) || !SAYS_NOTHING.test(text));

/** In a RAG column Y is yellow; elsewhere it is yes. */
const YELLOW = /^\s*y\s*$/iu;
const classifyRagText = (text: string, classify: ClassifyStatusText): StatusTextRead | null =>
  YELLOW.test(text) ? { state: null, delayed: false, colour: "amber" } : classify(text);

function decisionOf(read: StatusTextRead | null): Decision | null {
  return read === null || read.state === null ? null : { state: read.state, delayed: read.delayed };
}

/** The completion cell: a date is complete, unless it says that the date is still ahead ("expected March 2025"). */
function fromCompletionCell(completed: ReadDate | null): Decision | null {
  if (completed === null) return null;
  const said = decisionOf(classifyStatusText(completed.text));
  if (completed.ongoing && said?.state !== "complete") return { state: "in-progress", delayed: false };
  if (completed.date !== null && (said === null || said.state === "withdrawn"))
    return { state: "complete", delayed: false };
  // "N/A" in a date column is no withdrawal of the action.
  return said?.state === "withdrawn" ? null : said;
}

function decide(texts: StatusTexts, status: StatusTextRead | null, rag: StatusTextRead | null): Decision {
  const recorded = decisionOf(status) ?? decisionOf(rag) ?? fromCompletionCell(texts.completed);
  if (recorded !== null) return recorded;
  if (!texts.hasStatusColumn && !texts.hasCompletionColumn) {
    const opening = decisionOf(classifyOpeningWords(texts.progress));
    if (opening !== null) return opening;
  }
  // A status in words that are not understood is not blank; a colour alone says as little as a blank cell.
  const isUnread = (text: string, read: StatusTextRead | null): boolean => says(text) && read === null;
  if (isUnread(texts.status, status) || isUnread(texts.rag, rag)) return UNKNOWN;
  return says(texts.progress) || says(texts.outcome) ? { state: "in-progress", delayed: false } : UNKNOWN;
}

/**
 * Reads what an owner recorded (plan-reading.md, "Status"): the status or RAG cell decides, then a completion date, then,
 * in a plan with neither column, the opening words of progress. Never throws.
 */
export function readStatus(
  texts: StatusTexts,
  settings: DateSettings,
  classify: ClassifyStatusText = classifyStatusText,
): StatusRead {
  const status = classify(texts.status);
  const rag = texts.rag === "" ? null : classifyRagText(texts.rag, classify);
  const { state, delayed } = decide(texts, status, rag);
  return {
    status: {
      text: texts.status === "" ? texts.rag : texts.status,
      state,
      delayed,
      from: "none",
      isUnread: false,
      completedLater: false,
    },
    recordedRag: rag?.colour ?? status?.colour ?? null,
    completedFromText: state === "complete" ? completionDate(texts, settings) : null,
  };
}

function completionDate(texts: StatusTexts, settings: DateSettings): ReadDate | null {
  if (texts.completed?.date != null) return null;
  for (const text of [texts.status, texts.rag, texts.outcome, texts.progress]) {
    const date = text === "" ? null : leadingCompletionDate(text, settings);
    if (date !== null) return date;
  }
  return null;
}
