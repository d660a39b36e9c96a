/** How strongly a heading speaks for each field: the rules and phrases that apply to it. */
import type { Concept } from "./concepts";
import { PHRASES } from "./headingPhrases";
import { RULES, type HeadingRule } from "./headingRules";
import type { HeadingWords } from "./headingWords";
import { QUESTIONS } from "./questions";
import { OTHERS, OWN_NUMBER, TO_BE_TICKED } from "./otherHeadings";
import type { Field } from "../model";

const TICKED: ReadonlyMap<Field, number> = new Map([["status", 10]]);

const hasOne = (set: ReadonlySet<Concept>, some: readonly Concept[]): boolean => some.some((one) => set.has(one));

function applies({ all, none, tail, notTail, mostWords }: HeadingRule, heading: HeadingWords): boolean {
  if (heading.words.length > mostWords) return false;
  if (!all.every((some) => hasOne(heading.concepts, some))) return false;
  for (const concept of none) if (heading.concepts.has(concept)) return false;
  if (hasOne(heading.tail, notTail)) return false;
  return tail.length === 0 || hasOne(heading.tail, tail);
}

/** "Who?", "The auditors said…": how a heading ends says nothing. */
const ENDING = /[\s?!.:…]{1,9}$/u;

const MOST_WORDS_OF_A_NAME = 7;

/** A column is named in a few words; what goes on is a sentence, and speaks of the column the less the longer it is. */
const shortness = (words: number): number => Math.max(0.3, 1 - 0.1 * Math.max(0, words - MOST_WORDS_OF_A_NAME));

/** "Our file no." is the plan's number only where no other column is. */
const MOST_OF_OWN_NUMBER = 6;

/** Whether a heading has a field's words and is of something else. */
export const namesAnother = (plain: string): boolean => OTHERS.some((pattern) => pattern.test(plain));

/**
 * How strongly a heading speaks for each field, 0 to 10; fields that it does not speak for are left out.
 * @param plain the heading as plainHeading makes it
 */
export function headingScores(plain: string, heading: HeadingWords): ReadonlyMap<Field, number> {
  const scores = new Map<Field, number>();
  if (namesAnother(plain)) return scores;
  if (TO_BE_TICKED.test(plain)) return TICKED;
  const phrase = plain.replace(ENDING, "");
  for (const [pattern, answers] of QUESTIONS) if (pattern.test(phrase)) return answers;
  const raise = (field: Field, weight: number): void => {
    if (weight > (scores.get(field) ?? 0)) scores.set(field, weight);
  };
  // Words that mean nothing to us make every reading less likely, but a name beside "Lead agency" does not undo it.
  const certainty = (0.4 + 0.6 * heading.share) * shortness(heading.words.length);
  for (const one of RULES) if (applies(one, heading)) raise(one.field, one.weight * certainty);
  for (const [pattern, field, weight] of PHRASES) if (pattern.test(phrase)) raise(field, weight);
  const ref = scores.get("ref");
  if (ref !== undefined && OWN_NUMBER.test(plain)) scores.set("ref", Math.min(ref, MOST_OF_OWN_NUMBER));
  return scores;
}
