/** Work that can wait until the page has nothing more urgent to do. */

/** Milliseconds to wait where a browser does not tell: WebKit, which is Excel's on the Mac, has no requestIdleCallback. */
const PAUSE = 100;

/** @returns calls it off. */
export function whenIdle(run: () => void): () => void {
  if ("requestIdleCallback" in globalThis) {
    const asked = requestIdleCallback(run);
    return () => cancelIdleCallback(asked);
  }
  const asked = setTimeout(run, PAUSE);
  return () => clearTimeout(asked);
}
