/**
 * Shares of a whole as they are printed: rows that sum to 100 % by largest remainder, and in which no share of something is 0 % and none
 * short of all is 100 %. Where whole per cents cannot say that, all rows get a decimal, or as many as it takes. Pure.
 */

export interface PrintedShares {
  /** As 0 to 1, of so many decimals as are printed. */
  readonly rows: readonly (readonly number[])[];
  /** Decimals of a per cent. */
  readonly decimals: number;
}

/** One in ten million of a plan is nothing that a plan has. */
const MOST_DECIMALS = 5;

/**
 * @param rows counts whose sum is the whole of their row
 * @param alone 0-based place of a share that is also told alone (the complete), and so is rounded for itself: 1 of 3 is 33 %, 1 of 6 is 17 %
 */
export function printedShares(rows: readonly (readonly number[])[], alone: number): PrintedShares {
  for (let decimals = 0; ; decimals += 1) {
    const units = 100 * 10 ** decimals;
    const all = rows.map((counts) => shareOut(counts, units, alone));
    if (decimals < MOST_DECIMALS && !all.every((shares, at) => isTrue(rows[at] ?? [], shares, units))) continue;
    return { rows: all.map((shares) => shares.map((share) => share / units)), decimals };
  }
}

/** So many units in the proportion of the counts; what rounding leaves goes to the largest remainders. */
function shareOut(counts: readonly number[], units: number, alone: number): number[] {
  const whole = counts.reduce((sum, count) => sum + count, 0);
  if (whole === 0) return counts.map(() => 0);
  const own = Math.round(((counts[alone] ?? 0) * units) / whole);
  const shares = counts.map((count, at) => (at === alone ? own : Math.floor((count * units) / whole)));
  const left = units - shares.reduce((sum, share) => sum + share, 0);
  const remainder = (at: number): number => ((counts[at] ?? 0) * units) % whole;
  const byRemainder = counts
    .map((_, at) => at)
    .filter((at) => at !== alone && (counts[at] ?? 0) > 0)
    .sort((a, b) => remainder(b) - remainder(a));
  for (const at of byRemainder.slice(0, left)) shares[at] = (shares[at] ?? 0) + 1;
  return shares;
}

function isTrue(counts: readonly number[], shares: readonly number[], units: number): boolean {
  const whole = counts.reduce((sum, count) => sum + count, 0);
  return counts.every((count, at) => {
    const share = shares[at] ?? 0;
    return (count === 0 || share > 0) && (count === whole || share < units);
  });
}
