/** Light or dark, as the pane is: as last seen until Office is ready, so that it does not change before one's eyes; then as Office is. */
import { followHostTheme, hostTheme, type HostTheme } from "../excel/hostTheme";
import type { Host } from "../excel/start";
import { keepSeenTheme, seenTheme } from "./seenTheme";

export interface PaneTheme {
  readonly now: () => HostTheme;
  /** Tells when it may be another. @returns stops it again. */
  readonly follow: (tell: () => void) => () => void;
}

/** @param ready Office's being ready, as excel/start has it */
export function createPaneTheme(ready: Promise<Host>): PaneTheme {
  let seen = seenTheme();
  const listeners = new Set<() => void>();
  const tellAll = (): void => {
    for (const listener of listeners) listener();
  };
  void ready.then((host) => {
    seen = null;
    // What a browser prefers by itself says nothing of Office.
    if (host === "excel") keepSeenTheme(hostTheme());
    tellAll();
  });
  return {
    now: () => seen ?? hostTheme(),
    follow: (tell) => {
      listeners.add(tell);
      const stop = followHostTheme(tell);
      return () => {
        listeners.delete(tell);
        stop();
      };
    },
  };
}
