/** What the text of a status or RAG cell says of the state, and which colour it names. */
import type { Colour, State } from "../model";
import { clausesOf } from "./clauses";
import { colourIn, colourOfLetters } from "./colours";
import { DELAYED, OPENS_DELAYED, STATE_RULES, TICKS } from "./stateRules";

export interface StatusTextRead {
  /** Null when the text names a colour and says nothing of the state. */
  readonly state: State | null;
  /** delayed, slipped, at risk, paused, on hold. */
  readonly delayed: boolean;
  readonly colour: Colour | null;
}

interface ClauseRead {
  readonly state: State | null;
  readonly delayed: boolean;
  readonly colour: Colour | null;
}

const isOpenState = (state: State | null): boolean => state === "in-progress" || state === "not-started";

function stateOf(words: string): State | null {
  return STATE_RULES.find((rule) => rule.pattern.test(words))?.state ?? null;
}

function readClause(clause: string): ClauseRead {
  const found = colourIn(clause);
  const words = found?.rest ?? clause;
  const state = words === "" ? null : stateOf(words);
  // "Green Lane surgery to reply" opens with a name: a colour stands alone or beside a state.
  const colour = found !== null && (words === "" || state !== null) ? found.colour : null;
  return { state: state ?? stateOf(clause), colour, delayed: isOpenState(state) && DELAYED.test(words) };
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

/**
 * Reads a status or RAG text; the same text always gives the same, so that each distinct one need be read only once.
 * @returns null when the text is blank, or when its words say nothing of the state and name no colour
 */
export function classifyStatusText(text: string): StatusTextRead | null {
  const bare = text.trim().toLowerCase().replace(/\.$/u, "");
  if (bare === "") return null;
  if (TICKS.has(bare)) return { state: "complete", delayed: false, colour: null };
  const letters = colourOfLetters(bare);
  if (letters !== null) return withBlue({ state: null, delayed: false, colour: letters });

  const clauses = clausesOf(text);
  const reads = clauses.map(readClause);
  const colour = reads.find((read) => read.colour !== null)?.colour ?? null;
  const at = reads.findIndex((read) => read.state !== null);
  const decisive = reads[at];
  if (decisive?.state == null) return colour === null ? null : withBlue({ state: null, delayed: false, colour });
  const later = clauses.slice(at + 1);
  const state = joinStates(
    decisive.state,
    reads.slice(at + 1).filter((_, index) => isBare(later[index] ?? "")),
  );
  const isDelayed = decisive.delayed || later.some((clause) => OPENS_DELAYED.test(clause));
  return { state, delayed: isOpenState(state) && isDelayed, colour };
}

/** Recorded blue is also complete, where the words say nothing else. */
function withBlue(read: StatusTextRead): StatusTextRead {
  return read.colour === "blue" && read.state === null ? { ...read, state: "complete" } : read;
}
