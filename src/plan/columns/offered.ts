/** What a heading offers to be chosen from: "Position (Complete / Partly complete / Not started)" is a status, whatever else it is called. */
import type { Field } from "../model";
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

/** Which field the choices in a heading's brackets belong to: colours to a RAG, states to a status; null where it offers none. */
export function offeredField(heading: string): Field | null {
  for (const [, bracket = ""] of heading.matchAll(IN_BRACKETS)) {
    const choices = choicesIn(bracket);
    if (choices.length < LEAST_CHOICES || choices.some((choice) => choice.length > LONGEST_CHOICE)) continue;
    const share = (is: (choice: string) => boolean): number => choices.filter(is).length / choices.length;
    if (share((choice) => choice.length > 1 && classifyRagText(choice)?.colour != null) >= MOST) return "rag";
    if (share((choice) => classifyStatusText(choice)?.state != null) >= MOST) return "status";
  }
  return null;
}
