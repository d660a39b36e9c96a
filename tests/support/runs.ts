/**
 * How often what holds for random cases is tried. Each run of the suite has cases of its own, so that a fault comes to light over some
 * runs: by hand a quarter of the cases is enough; CI tries all (ALL_RUNS=1), the same ones each time (.config/jest.fastCheck.js).
 */
const SHARE = process.env.ALL_RUNS === undefined ? 1 / 4 : 1;

/** @param all the number of cases where all are tried */
export function runs(all = 100): { readonly numRuns: number } {
  return { numRuns: Math.ceil(all * SHARE) };
}
