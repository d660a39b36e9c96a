/** How lines become one text again: broken words, sentences over line ends, lists. */

export type Knows = (word: string) => boolean;

/** Which words a text holds, for telling "multi-/agency" from "infor-/mation". */
export function wordsKnown(text: string): Knows {
  const words = new Set(text.toLowerCase().match(/\p{L}{2,40}/gu) ?? []);
  return (word) => words.has(word.toLowerCase());
}

/** So much of a text's end is looked at: a text grows line by line, and must not be read anew with each. */
const TAIL = 80;

const BROKEN_WORD = /(\p{L}{2,30})-$/u;
const FIRST_WORD = /^\p{L}{1,30}/u;

/** A line after another of the same sentence. */
export function joined(above: string, text: string, knows: Knows): string {
  if (above === "") return text;
  const broken = BROKEN_WORD.exec(above.slice(-TAIL))?.[1];
  const rest = FIRST_WORD.exec(text)?.[0];
  if (broken === undefined || rest === undefined || !/^\p{Ll}/u.test(rest)) return `${above} ${text}`;
  return knows(broken + rest) ? above.slice(0, -1) + text : above + text;
}

const OPEN = /[,;–—-]$|\b(?:and|or|of|the|to|for|in|with|a|an|by|on|at|from|that|which|is|are|be|into|as|its|their)$/iu;

/** Whether what stands so far cannot be all: a page or a blank line stands within the sentence. */
export function isUnfinished(text: string, next: string): boolean {
  if (text === "") return true;
  const last = text.slice(-TAIL);
  return OPEN.test(last) || (/^\p{Ll}/u.test(next) && !/[.!?:]$/u.test(last));
}

const ASKS = /\b(?:should|must|will|shall|needs? to|to)\b/iu;
const MOST_WORDS_OF_TITLE = 9;
const LONGEST_TITLE = 120;

/** Whether the text so far is a title, with a sentence below it: "Training" above "The Partnership should …". */
export function isTitleAbove(text: string, next: string): boolean {
  return (
    text !== "" &&
    text.length <= LONGEST_TITLE &&
    !text.includes("\n") &&
    !/[.!?,;–—-]$/u.test(text) &&
    /^\p{Lu}/u.test(next) &&
    text.split(" ").length <= MOST_WORDS_OF_TITLE &&
    !ASKS.test(text) &&
    !OPEN.test(text)
  );
}
