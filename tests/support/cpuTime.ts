/** How long work takes, for promises about time: what other programs do on the machine meanwhile is not counted. */

/** Milliseconds of the processor that this process takes for some work, its collection of garbage included. */
export function cpuMilliseconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
