/** The colours that owners type: as a word, a letter, or beside a state ("Green – on track"). */
import type { Colour } from "../model";

/** Yellow and orange are amber. */
const COLOUR_WORDS: Readonly<Record<string, Colour>> = {
  red: "red",
  amber: "amber",
  yellow: "amber",
  orange: "amber",
  green: "green",
  blue: "blue",
  grey: "grey",
  gray: "grey",
};

/** Letters count only as the whole cell. */
const LETTERS: Readonly<Record<string, Colour>> = { r: "red", a: "amber", g: "green", b: "blue" };

/** Of two colours ("Amber/Green") the one that asks for more attention. */
const GRAVEST_FIRST: readonly Colour[] = ["red", "amber", "green", "blue", "grey"];
const MOST_COLOURS = 2;

const COLOUR = `(?:${Object.keys(COLOUR_WORDS).join("|")})`;
const JOINT = "(?: ?(?:/|-|&|to|and) ?| )";
/** Colours at the opening of a clause, with what may stand around them. */
const OPENING = new RegExp(
  `^(?:(?:rag|brag|rated|rating|status|now|currently|dark|light|pale) ?[:-]? ?)*(?<colours>${COLOUR}(?:${JOINT}${COLOUR})*)(?![a-z])(?: (?:rag|rated|rating|status))?(?<rest>.*)$`,
  "u",
);
/** Colours at the end: "Complete (blue)", "On track – green". */
const ENDING = new RegExp(
  `^(?<rest>.*?)[ ]?[-:(/,] ?(?:rag ?[:-]? ?)?(?<colours>${COLOUR}(?:${JOINT}${COLOUR})*)\\)?$`,
  "u",
);
const LETTER_CELL = /^(?:b?rag(?: rating| status)? ?[:=-] ?)?\(?(?<letters>[ragb](?: ?[/-] ?[ragb])*)\)?$/u;

export interface ColourRead {
  readonly colour: Colour;
  /** The clause without its colour. */
  readonly rest: string;
}

function gravest(colours: readonly Colour[]): Colour | null {
  const distinct = new Set(colours);
  // All of them together are the key or the prompt of a list, not a record.
  if (distinct.size > MOST_COLOURS) return null;
  return GRAVEST_FIRST.find((colour) => distinct.has(colour)) ?? null;
}

function named(words: string, names: Readonly<Record<string, Colour>>): Colour | null {
  const colours = (words.match(/[a-z]+/gu) ?? []).map((word) => names[word]);
  return gravest(colours.filter((colour) => colour !== undefined));
}

const tidyRest = (rest: string): string => rest.replace(/^[ ,:;/()-]+|[ ,:;/(-]+$/gu, "");

/** The colour of a cell that is nothing but a letter or letters: "G", "(A)", "A/G", "RAG: G". */
export function colourOfLetters(clause: string): Colour | null {
  const letters = LETTER_CELL.exec(clause)?.groups?.["letters"];
  return letters === undefined ? null : named(letters, LETTERS);
}

/** The colour that a clause opens or ends with. Whether it is a colour and no name ("Green Lane") the rest must show. */
export function colourIn(clause: string): ColourRead | null {
  const match = OPENING.exec(clause) ?? ENDING.exec(clause);
  const colour = named(match?.groups?.["colours"] ?? "", COLOUR_WORDS);
  return colour === null ? null : { colour, rest: tidyRest(match?.groups?.["rest"] ?? "") };
}
