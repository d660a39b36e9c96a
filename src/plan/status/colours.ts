/** The colours that owners type: as a word, a letter, an emoji, or beside a state ("Green – on track"). */
import type { Colour } from "../model";
import { trimEndOf } from "../text";

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

const LETTERS: Readonly<Record<string, Colour>> = { r: "red", a: "amber", g: "green", b: "blue" };

/** Discs, squares and hearts, by the words for their colours. */
const SIGNS: Readonly<Record<string, string>> = {
  red: "🔴🟥❤",
  orange: "🟠🟧🧡",
  yellow: "🟡🟨💛",
  green: "🟢🟩💚",
  blue: "🔵🟦💙",
  grey: "⚪⬜",
};
const WORD_OF_SIGN: ReadonlyMap<string, string> = new Map(
  Object.entries(SIGNS).flatMap(([word, signs]) => Array.from(signs).map((sign): [string, string] => [sign, word])),
);
const SIGN = new RegExp([...WORD_OF_SIGN.keys()].join("|"), "gu");
/** What only makes a sign an emoji. */
const VARIATIONS = /[\ufe0e\ufe0f]/gu;
/** Anything of the kind: most texts have none. */
const PICTURE = /\p{Extended_Pictographic}|\ufe0f/u;

/** The text with coloured signs as words. */
export function signsAsWords(text: string): string {
  if (!PICTURE.test(text)) return text;
  return text.replace(VARIATIONS, "").replace(SIGN, (sign) => ` ${WORD_OF_SIGN.get(sign) ?? ""} `);
}

/** Of two colours ("Amber/Green") the one that asks for more attention. */
const GRAVEST_FIRST: readonly Colour[] = ["red", "amber", "green", "blue", "grey"];
const MOST_COLOURS = 2;

const COLOUR = `(?:${Object.keys(COLOUR_WORDS).join("|")})`;
const ALL_COLOURS = new RegExp(COLOUR, "gu");
const JOINT = "(?: ?(?:/|-|&|to|and|→|➡) ?| )";
/** More colours than a few are a list to choose from. */
const SEVERAL = `${COLOUR}(?:${JOINT}${COLOUR}){0,5}`;
/** Which way it is going, and other marks that change nothing. */
const MARKS = "[ *+!?.↑↓→←↔↗↘▲▼△▽⬆⬇➡=-]";
/** Colours at the opening of a clause, with what may stand around them. */
const OPENING = new RegExp(
  "^(?:(?:rag|brag|rated|rating|status|now|currently|overall|still|remains?|dark|light|pale|bright) ?[:-]? ?){0,4}" +
    `(?<colours>${SEVERAL})(?![a-z])(?: (?:rag|rated|rating|status))?(?<rest>.*)$`,
  "u",
);
/** Colours at the end: "Complete (blue)", "On track – green". */
const ENDING = new RegExp(`^(?<rest>.*?)[ ]?[-:(/,] ?(?:rag ?[:-]? ?)?(?<colours>${SEVERAL})\\)?${MARKS}{0,4}$`, "u");
const LETTER_CELL = new RegExp(
  `^(?:b?rag(?: rating| status)? ?[:=-] ?)?\\(?(?<letters>[ragb](?: ?[/→➡-] ?[ragb]){0,3})\\)?${MARKS}{0,4}$`,
  "u",
);
/** A letter set off from the words behind it: "G – on track", "A (slipping)", "R: overdue". */
const LETTER_THEN_WORDS = /^(?<letters>[ragb]) ?[-:(*,;](?<rest>.*)$/u;
/** A mark sets a colour off from whatever stands beside it: in "Green Lane surgery" none does. */
const SET_OFF = /^ ?[-:(*+/↑↓→←↔↗↘▲▼⬆⬇➡]/u;
/** So do these words, but only where the column is known to hold colours. */
const THEN_A_REASON =
  /^,| (?:as|because|due|until|till|but|with|from|for|since|pending|awaiting|subject|if|while|no)(?![a-z])/u;

export interface ColourRead {
  readonly colour: Colour;
  /** The clause without its colour. */
  readonly rest: string;
  /** Whether a mark sets it off from the rest, so that it is a colour whatever the rest says. */
  readonly isSetOff: boolean;
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

const tidyRest = (rest: string): string =>
  trimEndOf(rest.replace(/^[ ,:;/()*+↑↓→←↔↗↘▲▼⬆⬇➡-]+/u, ""), /[ ,:;/(*+↑↓→←↔↗↘▲▼⬆⬇➡-]/u);

/** The colour of a cell that is nothing but a letter or letters: "G", "(A)", "A/G", "RAG: G", "A ↑", "G*". */
export function colourOfLetters(clause: string): Colour | null {
  const letters = LETTER_CELL.exec(clause)?.groups?.["letters"];
  return letters === undefined ? null : named(letters, LETTERS);
}

/** The colour of a letter that opens a clause, set off from the words behind it: for columns known to hold colours. */
export function colourOfOpeningLetter(clause: string): ColourRead | null {
  const groups = LETTER_THEN_WORDS.exec(clause)?.groups;
  const colour = named(groups?.["letters"] ?? "", LETTERS);
  return colour === null ? null : { colour, rest: tidyRest(groups?.["rest"] ?? ""), isSetOff: true };
}

/**
 * The colour that a clause opens or ends with. Whether it is a colour and no name ("Green Lane") the rest must show, where
 * no mark sets it off.
 * @param isRagColumn whether the column is known to hold colours
 */
export function colourIn(clause: string, isRagColumn: boolean): ColourRead | null {
  const opening = OPENING.exec(clause);
  const match = opening ?? ENDING.exec(clause);
  const colour = named(match?.groups?.["colours"] ?? "", COLOUR_WORDS);
  if (colour === null) return null;
  const rest = match?.groups?.["rest"] ?? "";
  // "Red, Amber, Green" is a list to choose from, as "Red/Amber/Green" is.
  if (new Set(clause.match(ALL_COLOURS)).size > MOST_COLOURS) return null;
  const isSetOff = opening === null ? isRagColumn : SET_OFF.test(rest) || (isRagColumn && THEN_A_REASON.test(rest));
  return { colour, rest: tidyRest(rest), isSetOff };
}
