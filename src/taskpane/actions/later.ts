/** Actions whose code is loaded when they are first asked for: what the pane needs first stays small. */
import type { PaneAction } from "./tools";

/** @param load gives the action of a file */
export function later<P>(load: () => Promise<PaneAction<P>>): PaneAction<P> {
  return async (tools, payload) => (await load())(tools, payload);
}
