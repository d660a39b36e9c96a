/** What is added above the progress that a plan tells already: one entry, with its date and agency. Pure. */
import { MONTH_NAMES, formatLong, isoDay } from "../plan/dates/calendar";
import type { IsoDate } from "../plan/model";
import { plainText } from "./values";

export interface ProgressEntry {
  readonly on: IsoDate;
  readonly agency: string;
  readonly text: string;
}

/** "26 November 2026 – Ashdale Housing: Training held", above what was there. */
export function withEntry(before: string, { on, agency, text }: ProgressEntry): string {
  const entry = `${formatLong(on)} – ${agency}: ${text.trim()}`;
  return before === "" ? entry : `${entry}\n${before}`;
}

/**
 * Whether a progress text is just an entry's text, or has the entry already, whatever day it was taken in on since the return was made. The
 * same words in an earlier quarter's entry are another entry.
 */
export function hasEntry(progress: string, { agency, text }: ProgressEntry, madeOn: IsoDate): boolean {
  const wanted = linesOf(text);
  const lines = linesOf(progress);
  if (wanted.join("\n") === lines.join("\n")) return true;
  return lines.some((line, at) => {
    const entry = entryIn(line);
    if (entry === null || entry.on < madeOn) return false;
    const opening = `${plainText(agency)}: `;
    if (!entry.rest.startsWith(opening)) return false;
    return wanted.every((own, next) => own === (next === 0 ? entry.rest.slice(opening.length) : lines[at + next]));
  });
}

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map(plainText)
    .filter((line) => line !== "");

const ENTRY = /^(\d{1,2}) (\p{L}{3,9}) (\d{4}) - (.+)$/u;

/** The date that opens a line, and what follows it. */
function entryIn(line: string): { readonly on: IsoDate; readonly rest: string } | null {
  const [, day, month = "", year, rest] = ENTRY.exec(line) ?? [];
  const at = MONTH_NAMES.findIndex((name) => name === month);
  if (rest === undefined || at < 0) return null;
  return { on: isoDay(Number(year), at + 1, Number(day)), rest };
}
