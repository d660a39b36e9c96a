/** What the text of a status or RAG cell says of the state, and which colour it names. */
import { MONTH_WORDS } from "../dates/fragments";
import type { Colour, State } from "../model";
import { clausesOf } from "./clauses";
import { colourIn, colourOfLetters, colourOfOpeningLetter, signsAsWords, type ColourRead } from "./colours";
import { stateOfFraction } from "./shares";
import { DRAFT, OPENS_DELAYED, saysDelayed, STATE_RULES } from "./stateRules";
import { withoutSlips } from "./slips";
import { afterTick, isTick } from "./ticks";
import { NOT } from "./vocabulary";

export interface StatusTextRead {
  /** Null when the text names a colour and says nothing of the state. */
  readonly state: State | null;
  /** delayed, slipped, at risk, paused, on hold. */
  readonly delayed: boolean;
  readonly colour: Colour | null;
}

interface ClauseRead extends StatusTextRead {
  /** Said of one of several things: see StateRule. */
  readonly isOfPart: boolean;
}

const isOpenState = (state: State | null): boolean => state === "in-progress" || state === "not-started";

function stateOf(words: string): Pick<ClauseRead, "state" | "isOfPart"> {
  const fraction = stateOfFraction(words);
  if (fraction !== null) return { state: fraction, isOfPart: false };
  const rule = STATE_RULES.find(({ pattern }) => pattern.test(words));
  return { state: rule?.state ?? null, isOfPart: rule?.isOfPart === true };
}

/** "Green Lane surgery to reply" opens with a name: a colour stands alone, beside a state, or is set off by a mark. */
function colourThatCounts(found: ColourRead, state: State | null): Colour | null {
  return found.isSetOff || found.rest === "" || state !== null ? found.colour : null;
}

function readClause(clause: string, isRagColumn: boolean): ClauseRead {
  const letter = isRagColumn ? colourOfOpeningLetter(clause) : null;
  const found = letter ?? colourIn(clause, isRagColumn);
  const words = found?.rest ?? clause;
  const read = stateOf(words);
  const colour = found === null ? null : colourThatCounts(found, read.state);
  return { ...read, colour, delayed: isOpenState(read.state) && saysDelayed(words) };
}

/** States of several clauses: the first, unless a later one is a bare state that contradicts it ("Completed\nOngoing"). */
function joinStates(first: State, later: readonly ClauseRead[]): State {
  const states = new Set(later.map((clause) => clause.state));
  if (first !== "complete") return first;
  if (states.has("withdrawn")) return "withdrawn";
  return states.has("in-progress") || states.has("not-started") ? "in-progress" : first;
}

/** A clause of so few words is a state by itself, not a sentence that happens to hold one. */
const MOST_WORDS_OF_BARE_STATE = 4;
const isBare = (clause: string): boolean => clause.split(" ").length <= MOST_WORDS_OF_BARE_STATE;

/** What is complete for one of several is complete only where every clause says so. */
function isForPartOnly(decisive: ClauseRead, all: readonly ClauseRead[]): boolean {
  return decisive.isOfPart && all.some(({ state }) => state !== "complete");
}

function readClauses(text: string, isRagColumn: boolean): StatusTextRead | null {
  const clauses = clausesOf(text);
  const reads = clauses.map((clause) => readClause(clause, isRagColumn));
  const colour = reads.find((read) => read.colour !== null)?.colour ?? null;
  const at = reads.findIndex((read) => read.state !== null);
  const decisive = reads[at];
  if (decisive?.state == null) return colour === null ? null : { state: null, delayed: false, colour };
  if (isForPartOnly(decisive, reads)) return { state: "in-progress", delayed: false, colour };
  const later = clauses.slice(at + 1);
  const state = joinStates(
    decisive.state,
    reads.slice(at + 1).filter((_, index) => isBare(later[index] ?? "")),
  );
  const isDelayed = decisive.delayed || later.some((clause) => OPENS_DELAYED.test(clause));
  return { state, delayed: isOpenState(state) && isDelayed, colour };
}

const COMPLETE: StatusTextRead = { state: "complete", delayed: false, colour: null };
const LONGEST_LETTERS = 40;
/** In a RAG column Y is yellow; elsewhere it is yes. */
const YELLOW = /^\(?y\)?$/u;
const ONLY_A_DATE = new RegExp(`^[\\s–—:,(-]{0,4}(?:$|(?:on |in )?(?:\\d|${MONTH_WORDS.join("|")}))`, "iu");

/**
 * Reads the words of a status or RAG text; what its colour means is left open. The same text always gives the same, so that
 * each distinct one need be read only once.
 * @param isRagColumn whether the column is known to hold colours: there a colour counts whatever stands beside it ("Red, no
 * reply from the agency", "A – slipping")
 * @returns null when the text is blank, or when its words say nothing of the state and name no colour
 */
export function readWords(typed: string, isRagColumn: boolean): StatusTextRead | null {
  const text = knownName(signsAsWords(typed));
  const bare = text.trim().toLowerCase().replace(/\.$/u, "");
  if (bare === "") return null;
  if (isRagColumn && YELLOW.test(bare)) return { state: null, delayed: false, colour: "amber" };
  if (isTick(bare)) return COMPLETE;
  const letters = bare.length > LONGEST_LETTERS ? null : colourOfLetters(bare);
  if (letters !== null) return { state: null, delayed: false, colour: letters };
  const read = readClauses(text, isRagColumn);
  if (read !== null) return read;
  // "✓ 12/03/2024": a tick whose words say nothing else. "Yes, but …" is not one.
  const ticked = afterTick(text);
  if (ticked !== null && ONLY_A_DATE.test(ticked)) return COMPLETE;
  const right = withoutSlips(text);
  return right === null ? null : readClauses(right, isRagColumn);
}

/** "Cyflawnwyd / Completed": two names for one state, of which one is known. */
const TWO_NAMES = /^([^/\n\d]{2,40})\s\/\s([^/\n\d]{2,40})$/u;
/** What is said of a part, or denied: "Draft / completed". */
const OF_A_PART = new RegExp(`\\b(?:${DRAFT}|${NOT}|no\\b)`, "iu");

/** The text without the name that says nothing by itself, where the other is a state; itself in all other cases. */
function knownName(text: string): string {
  const [, first = "", second = ""] = TWO_NAMES.exec(text.trim()) ?? [];
  if (first === "" || OF_A_PART.test(text)) return text;
  const [one, other] = [first, second].map((name) => readClauses(name, false)?.state != null);
  if (one === other) return text;
  return one === true ? first : second;
}

/** Recorded blue is also complete, where the words say nothing else. */
function withBlue(read: StatusTextRead | null): StatusTextRead | null {
  return read?.colour === "blue" && read.state === null ? { ...read, state: "complete" } : read;
}

/** What a status text says where no key says otherwise. Null when it says nothing: see readWords. */
export function classifyStatusText(text: string): StatusTextRead | null {
  return withBlue(readWords(text, false));
}

/** What a text of a column of colours says where no key says otherwise. Null when it says nothing: see readWords. */
export function classifyRagText(text: string): StatusTextRead | null {
  return withBlue(readWords(text, true));
}
