/** How an action is put in words: what was typed beside what was worked out, and how its dates were read. Pure. */
import type { RatedAction } from "../../analysis/analysis.types";
import { formatLong } from "../../plan/dates/calendar";
import type { Action, Colour, IsoDate, ReadDate } from "../../plan/model";
import { agrees } from "../../rag/agrees";
import { words as actionWords } from "../views/Actions/words";

export interface TypedRating {
  readonly words: string;
  /** Whether a colour was typed, and another was worked out. */
  readonly differs: boolean;
}

/** The typed colour beside the computed one; a typed status where there is no colour. */
export function typedRating({ action, rating }: RatedAction, labelOf: (colour: Colour) => string): TypedRating {
  const { recordedRag, status } = action;
  if (recordedRag !== null) {
    return { words: actionWords.typed(labelOf(recordedRag)), differs: !agrees(recordedRag, rating) };
  }
  const words = status.text === "" ? actionWords.typedNothing : actionWords.typed(oneLine(status.text));
  return { words, differs: false };
}

/** "Target: March 2016 → 31 March 2016, the last day of the month", and so for each date there is. */
export function datesRead({ target, revised, completed }: Action): string[] {
  const lines = [`${actionWords.target}: ${dateRead(target)}`];
  if (target.revisedTo !== null) lines.push(`${actionWords.revised}: ${formatLong(target.revisedTo)}`);
  // Where there is no revised cell, it is the target's own text that says so.
  const isOfTarget = target.revisedTo !== null && revised?.text === target.text;
  if (revised !== null && revised.text !== "" && !isOfTarget)
    lines.push(`${actionWords.revised}: ${dateRead(revised)}`);
  if (completed !== null && completed.date !== null) lines.push(`${actionWords.completed}: ${dateRead(completed)}`);
  return lines;
}

function dateRead({ text: typed, date, precision, ongoing, problem }: ReadDate): string {
  const words = oneLine(typed);
  if (date === null) return actionWords.dateNotRead(words, problem) + suffix(ongoing);
  const read = formatLong(date);
  return (isPlain(words, date) ? read : actionWords.dateRead(words, read, precision)) + suffix(ongoing);
}

function suffix(isOngoing: boolean): string {
  return isOngoing ? `, ${actionWords.ongoing}` : "";
}

/** Whether the text says the same day in other figures, so that nothing had to be understood: "31/03/2016". */
function isPlain(typed: string, date: IsoDate): boolean {
  return typed === `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}` || typed === formatLong(date);
}

const LONGEST = 70;

function oneLine(typed: string): string {
  const line = typed.replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
