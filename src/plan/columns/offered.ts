/** What a heading offers to be chosen from: "Position (Complete / Partly complete / Not started)" is a status, whatever else it is called. */
import type { Field } from "../model";
import { classifyResponse } from "../status/classifyResponse";
import { classifyRagText, classifyStatusText } from "../status/classifyStatusText";

const IN_BRACKETS = /[([]([^()[\]]{5,160})[)\]]/gu;
const BETWEEN = /\s?(?:[/,;|]|\bor\b)\s?/iu;
const LEAST_CHOICES = 3;
const LONGEST_CHOICE = 30;
/** So many of the choices must be states, or colours. */
const MOST = 0.75;

function choicesIn(bracket: string): string[] {
  return bracket.split(BETWEEN).flatMap((choice) => {
    const text = choice.trim();
    return text === "" ? [] : [text];
  });
}

/** A heading that is nothing but its choices: "Agreed / Partly agreed / Not agreed". */
const LONGEST_OF_CHOICES = 80;

/** "Y / P / N", "Yes, no or partly": what they answer is for the words before them to say, "Done?" or "Agreed?". */
const YES_OR_NO = /^(?:y|yes|n|no|p|part|partly|partial|partially|in part|n\/?a|not yet)$/iu;

/**
 * Which field the choices in a heading's brackets, or the choices that it is made of, belong to: colours to a RAG, states to a
 * status, answers to a response; null where it offers none.
 */
export function offeredField(heading: string): Field | null {
  const whole = heading.length <= LONGEST_OF_CHOICES && heading.includes("/") ? [heading] : [];
  const brackets = Array.from(heading.matchAll(IN_BRACKETS), ([, bracket = ""]) => bracket);
  for (const bracket of [...brackets, ...whole]) {
    const choices = choicesIn(bracket);
    if (choices.length < LEAST_CHOICES || choices.some((choice) => choice.length > LONGEST_CHOICE)) continue;
    // "(B = complete, G = on track)" explains values, and the words before it say whose.
    if (choices.some((choice) => choice.includes("="))) continue;
    if (choices.every((choice) => YES_OR_NO.test(choice))) continue;
    const share = (is: (choice: string) => boolean): number => choices.filter(is).length / choices.length;
    if (share((choice) => classifyResponse(choice) !== null) >= MOST) return "response";
    if (share((choice) => choice.length > 1 && classifyRagText(choice)?.colour != null) >= MOST) return "rag";
    if (share((choice) => classifyStatusText(choice)?.state != null) >= MOST) return "status";
  }
  return null;
}
