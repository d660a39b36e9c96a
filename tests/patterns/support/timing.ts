/**
 * Whether something takes time in proportion to the length of a text: told by the ratio of two lengths, which no machine changes,
 * and asked only where it takes any time to speak of.
 */
import { cpuMilliseconds } from "../../support/cpuTime";
import { LONGEST_CELL } from "./longTexts";

/** Milliseconds that nobody notices, and that measuring cannot tell from chance. */
const UNNOTICED = 100;
/** Milliseconds that reading one cell may take at most, many times what a slow machine needs. */
export const BOUND = 500;
/** Four times the text takes four times as long, or sixteen times where it grows with the square. */
const [SHARE, MOST_TIMES] = [4, 8];
const TRIES = 2;

const timeOf = cpuMilliseconds;

/** Milliseconds by the clock: no fewer than the processor's, and a hundred times as quick to ask. */
function clockOf(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

function bestOf(work: () => unknown): number {
  return Math.min(...Array.from({ length: TRIES }, () => timeOf(work)));
}

/** @returns what is wrong, in words; null where nothing is */
export function tooSlow(work: (text: string) => unknown, textOf: (length: number) => string): string | null {
  const long = textOf(LONGEST_CELL);
  if (clockOf(() => work(long)) < UNNOTICED) return null;
  const whole = bestOf(() => work(long));
  if (whole < UNNOTICED) return null;
  if (whole > BOUND) return `${Math.round(whole)} ms`;
  const short = textOf(Math.floor(LONGEST_CELL / SHARE));
  const part = bestOf(() => work(short));
  return whole > part * MOST_TIMES ? `${Math.round(whole)} ms, a quarter of the text ${Math.round(part)} ms` : null;
}
