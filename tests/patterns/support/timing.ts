/**
 * Whether something takes time in proportion to the length of a text: told by the ratio of two lengths, which no machine changes,
 * and asked only where it takes any time to speak of. Nearly always an eighth of the text says that it does not.
 */
import { cpuMilliseconds } from "../../support/cpuTime";
import { LONGEST_CELL } from "./longTexts";

/** Milliseconds that nobody notices, and that measuring cannot tell from chance. */
const UNNOTICED = 100;
/** Milliseconds that reading one cell may take at most, many times what a slow machine needs. */
export const BOUND = 500;
/**
 * Twice the text takes twice as long, or four times where it grows with the square. No shorter share: what was made of a short text
 * is gone before the memory is tidied, which the long text must wait for.
 */
const [SHARE, MOST_TIMES] = [2, 3];
/** As often as it takes for the collection of garbage to fall beside one of them. */
const TRIES = 4;
/**
 * It is measured until so many measurements agree: a CI machine that is short of memory or of a processor for a second has made 52 ms and
 * 196 ms of what takes 70 and 150, and the other way round.
 */
const AGREEING = 3;
/** And of texts by the thousand. */
const AT_ONCE = 2;
/** An eighth of a text is short enough to be read thousands of times, and long enough for what grows to be seen. */
const EIGHTH = Math.floor(LONGEST_CELL / 8);

/** Milliseconds by the clock: no fewer than the processor's, and a hundred times as quick to ask. */
function clockOf(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

function bestOf(work: () => unknown): number {
  return Math.min(...Array.from({ length: TRIES }, () => cpuMilliseconds(work)));
}

/**
 * Whether the whole text would take no time to speak of, told by an eighth of it: it took so little that the whole is read at once
 * even if time grew with the cube of the length, or, as it grew from a sixteenth to the eighth, so it goes on, to half of that at most.
 * The best of a few, where other programs took the processor in between.
 */
function isQuick(work: (text: string) => unknown, textOf: (length: number) => string): boolean {
  const text = textOf(EIGHTH);
  let eighth = Infinity;
  for (let tries = 0; tries < AT_ONCE; tries += 1) {
    eighth = Math.min(
      eighth,
      clockOf(() => work(text)),
    );
    if (eighth * 8 ** 3 < UNNOTICED) return true;
  }
  const half = textOf(Math.floor(EIGHTH / 2));
  const sixteenth = Math.min(...Array.from({ length: AT_ONCE }, () => clockOf(() => work(half))));
  return eighth * (eighth / sixteenth) ** 3 < UNNOTICED / 2;
}

/** @returns what is wrong, in words; null where nothing is */
export function tooSlow(work: (text: string) => unknown, textOf: (length: number) => string): string | null {
  if (isQuick(work, textOf)) return null;
  const long = textOf(LONGEST_CELL);
  if (clockOf(() => work(long)) < UNNOTICED) return null;
  const problems: string[] = [];
  for (let fine = 0; fine < AGREEING && problems.length < AGREEING;) {
    const problem = measured(work, textOf, long);
    if (problem === null) fine += 1;
    else problems.push(problem);
  }
  return problems.length < AGREEING ? null : (problems.at(-1) ?? null);
}

function measured(work: (text: string) => unknown, textOf: (length: number) => string, long: string): string | null {
  const whole = bestOf(() => work(long));
  if (whole < UNNOTICED) return null;
  if (whole > BOUND) return `${Math.round(whole)} ms`;
  const short = textOf(Math.floor(LONGEST_CELL / SHARE));
  const part = bestOf(() => work(short));
  return whole > part * MOST_TIMES ? `${Math.round(whole)} ms, half of the text ${Math.round(part)} ms` : null;
}
