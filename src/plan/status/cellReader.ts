/** Reads a status, a RAG and a fill by what the user said, by the workbook's key and by the words' own meaning, in this order. */
import { saysNothing } from "../bareText";
import { COLOURS, STATES, type Colour, type State, type StateSource } from "../model";
import { remembering } from "../remembering";
import { readWords, type StatusTextRead } from "./classifyStatusText";
import { colourOfFill } from "./colourOfFill";
import { isErrorValue } from "./errorValue";
import { meaningOfColour, valueKey, type Key, type KeyMeaning } from "./key";
import { stateOfPercentage } from "./shares";
import { afterTick, stateOfTick } from "./ticks";

/** What the user can say that a value means; "unknown" is that it says nothing. */
export type ValueMeaning = State | Colour;

/** What is known of the columns of a plan that record states. */
export interface StatusColumns {
  /** Whether the plan has a status or a RAG column. */
  readonly hasStatusColumn: boolean;
  readonly hasCompletionColumn: boolean;
  /** Whether the sheet's name, or any banner of the plan, says a state. */
  readonly hasStateTitles?: boolean;
  /** The status column is headed by a state and ticked ("Complete?"): a lone x is a tick, "no" is not yet. */
  readonly isTickColumn?: boolean;
  /** The status column asks whether an action is on track: "yes" is under way, "no" is late. */
  readonly isOnTrackColumn?: boolean;
  /** The status column holds shares done, as numbers: 0.5, 50, "50%". */
  readonly isPercentColumn?: boolean;
  /** The workbook's own key: see `readKey`. */
  readonly key?: Key;
  /** What the user said that values mean, by `valueKey`. */
  readonly meanings?: ReadonlyMap<string, ValueMeaning>;
}

/** What a cell was read as. */
export interface CellRead {
  /** Null where it says nothing of the state. */
  readonly state: State | null;
  readonly delayed: boolean;
  readonly colour: Colour | null;
  readonly isFromUser: boolean;
  /** It says something that was not understood. */
  readonly isUnread: boolean;
  /** It cannot be read at all: an error value, or struck-out text. Then nothing else decides. */
  readonly isBroken: boolean;
  /** What the key says that it means; "" where it says nothing. */
  readonly meaning: string;
  /** What it decides; null where it says nothing of the state. One for all actions with the same text. */
  readonly decision: Decision | null;
}

/** The state of an action, and what says so. */
export interface Decision {
  readonly state: State;
  readonly delayed: boolean;
  readonly from: StateSource;
}

const BLANK: CellRead = {
  state: null,
  delayed: false,
  colour: null,
  isFromUser: false,
  isUnread: false,
  isBroken: false,
  meaning: "",
  decision: null,
};
const UNREAD: CellRead = { ...BLANK, isUnread: true };
const BROKEN: CellRead = { ...UNREAD, isBroken: true };

type Classify = (text: string) => StatusTextRead | null;

/** "Yes, checked by Internal Audit": what follows a tick and takes nothing back. */
const CONFIRMED =
  /^[\s,–—:-]{0,4}(?:and )?(?:checked|confirmed|verified|agreed|signed off|seen|tested|audited|approved|in full|all|fully)(?![a-z])(?!.{0,60}\b(?:but|except|not|outstanding|still)\b)/iu;

const CODE_WITH_DATE = /^\s*([^\s\d]{1,3})\s{1,4}\(?\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\)?\s*$/u;

const isState = (meaning: ValueMeaning): meaning is State => (STATES as readonly string[]).includes(meaning);
const isColour = (meaning: ValueMeaning): meaning is Colour => (COLOURS as readonly string[]).includes(meaning);

/** Reads the cells of one plan; the same text always gives the same, and is read once. */
export class CellReader {
  /** What struck-out text was read as. */
  readonly struck: CellRead = BROKEN;
  private readonly ofFill = remembering((hex) => decided(this.readColour({ ...BLANK, colour: colourOfFill(hex) })));

  constructor(private readonly columns: StatusColumns) {}

  /** A status cell's text. */
  readonly status = remembering((text) => decided(this.readText(text, (typed) => this.classifyOfColumn(typed))));

  /** A text of a column that is known to hold colours. */
  readonly rag = remembering((text) => decided(this.readText(text, (typed) => readWords(typed, true))));

  /** A fill, "#RRGGBB". */
  fill(hex: string | null): CellRead {
    return hex === null ? BLANK : this.ofFill(hex);
  }

  private classifyOfColumn(text: string): StatusTextRead | null {
    const onTrack = this.columns.isOnTrackColumn === true ? stateOfTick(text) : null;
    if (onTrack !== null) return { state: "in-progress", delayed: onTrack !== "complete", colour: null };
    const state = this.columns.isPercentColumn === true ? stateOfPercentage(text) : this.tickState(text);
    return state === null ? readWords(text, false) : { state, delayed: false, colour: null };
  }

  private tickState(text: string): State | null {
    if (this.columns.isTickColumn !== true) return null;
    const behind = afterTick(text);
    const [, code = ""] = CODE_WITH_DATE.exec(text) ?? [];
    return (
      stateOfTick(text) ??
      stateOfTick(code) ??
      (behind !== null && (saysNothing(behind) || CONFIRMED.test(behind)) ? "complete" : null)
    );
  }

  private readText(text: string, classify: Classify): CellRead {
    if (text === "") return BLANK;
    if (isErrorValue(text)) return BROKEN;
    const name = valueKey(text);
    const meant = this.columns.meanings?.get(name);
    if (meant !== undefined) return this.readMeaning(meant);
    const read = classify(text);
    const explained = this.explanationOf(text, name);
    if (explained !== undefined && (explained.state !== null || explained.colour !== null)) {
      const { state, delayed, colour, text: meaning } = explained;
      const own = { ...BLANK, colour: colour ?? read?.colour ?? null, meaning };
      const said =
        state === null ? { state: read?.state ?? null, delayed: read?.delayed ?? false } : { state, delayed };
      return this.readColour({ ...own, ...said });
    }
    if (read === null) return saysNothing(text) ? BLANK : UNREAD;
    return this.readColour({ ...BLANK, ...read });
  }

  /** What the key says of a value, also where its date stands behind it: "Y 14/10/25". */
  private explanationOf(text: string, name: string): KeyMeaning | undefined {
    const { key } = this.columns;
    if (key === undefined) return undefined;
    const [, code] = CODE_WITH_DATE.exec(text) ?? [];
    return key.get(name) ?? (code === undefined ? undefined : key.get(valueKey(code)));
  }

  /** A colour means what the key says of it; without a key blue is complete, and the others say nothing of the state. */
  private readColour(read: CellRead): CellRead {
    const { key } = this.columns;
    if (read.colour === null || read.state !== null) return read;
    const meaning = key === undefined ? null : meaningOfColour(key, read.colour);
    if (meaning !== null && meaning.state !== null) {
      return { ...read, state: meaning.state, delayed: meaning.delayed, meaning: meaning.text };
    }
    return read.colour === "blue" ? { ...read, state: "complete" } : read;
  }

  private readMeaning(meaning: ValueMeaning): CellRead {
    const own = { ...BLANK, isFromUser: true };
    if (isState(meaning)) return { ...own, state: meaning === "unknown" ? null : meaning };
    return isColour(meaning) ? this.readColour({ ...own, colour: meaning }) : own;
  }
}

function decided(read: CellRead): CellRead {
  const { state, delayed, isFromUser } = read;
  return state === null ? read : { ...read, decision: { state, delayed, from: isFromUser ? "user" : "status" } };
}
