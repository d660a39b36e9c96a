/**
 * How the bench times: the median of several runs in one process. Beside the time as the clock tells it stands, in Node, the time
 * without the system's page faults. What a run keeps needs memory that the engine asks of the system anew, a page at a time; on a
 * virtual machine that can cost a hundred times what it does elsewhere (22 µs a page were seen, of half a run's time), and it is the
 * machine's.
 */

export interface Timed {
  /** Milliseconds by the clock. */
  readonly clock: number;
  /** The same without page faults: each taken off at what one costs on this machine. A browser tells of none: there it is the same. */
  readonly withoutFaults: number;
}

const PAGE_BYTES = 4096;
const PAGES = 8192;

/** Pages of memory that were new to the process so far. */
const faultsSoFar = (): number => (typeof process === "undefined" ? 0 : process.resourceUsage().minorPageFault);

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds that one page fault takes: new memory is touched, page by page. The median of a few. */
function costOfFault(): number {
  const costs = Array.from({ length: 5 }, () => {
    const memory = new Uint8Array(PAGES * PAGE_BYTES);
    const [faults, started] = [faultsSoFar(), performance.now()];
    for (let at = 0; at < memory.length; at += PAGE_BYTES) memory[at] = 1;
    const took = performance.now() - started;
    return took / Math.max(1, faultsSoFar() - faults);
  });
  return median(costs);
}

const COST_OF_FAULT = typeof process === "undefined" ? 0 : costOfFault();

/** @param prepare is run before each run, and is not timed */
export function timeRuns(runs: number, work: () => unknown, prepare?: () => void): Timed {
  const timed = Array.from({ length: runs }, (): Timed => {
    prepare?.();
    const [before, started] = [faultsSoFar(), performance.now()];
    work();
    const clock = performance.now() - started;
    return { clock, withoutFaults: clock - (faultsSoFar() - before) * COST_OF_FAULT };
  });
  return {
    clock: median(timed.map(({ clock }) => clock)),
    withoutFaults: median(timed.map(({ withoutFaults }) => withoutFaults)),
  };
}

/** Runs over so many rows before any is counted, so that the compiler has settled, and as many that are: more of the short ones. */
export const runsFor = (rows: number): number => Math.max(5, Math.min(50, Math.round(100_000 / rows)));

export function time(rows: number, work: () => unknown): Timed {
  const runs = runsFor(rows);
  for (let i = 0; i < runs; i++) work();
  return timeRuns(runs, work);
}

/** Microseconds that one page fault takes on this machine. */
export const microsecondsOfFault = COST_OF_FAULT * 1000;
