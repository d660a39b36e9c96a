/** The theme that Office last had, kept on this computer for the next time the pane opens: the word "light" or "dark", and no more. */
import { keep, kept } from "./browserStorage";
import type { HostTheme } from "../excel/hostTheme";

const KEY = "ActionPlanReporter.theme";

/** Null where none has been seen, or where nothing is kept. */
export function seenTheme(): HostTheme | null {
  const seen = kept(KEY);
  return seen === "light" || seen === "dark" ? seen : null;
}

export function keepSeenTheme(theme: HostTheme): void {
  keep(KEY, theme);
}
