/** The theme that Office last had, kept on this computer for the next time the pane opens: the word "light" or "dark", and no more. */
import type { HostTheme } from "../excel/hostTheme";

const KEY = "ActionPlanReporter.theme";

/** Null where none has been seen, or where nothing is kept. */
export function seenTheme(): HostTheme | null {
  const seen = storage()?.getItem(KEY);
  return seen === "light" || seen === "dark" ? seen : null;
}

export function keepSeenTheme(theme: HostTheme): void {
  storage()?.setItem(KEY, theme);
}

/** Null where the browser refuses it to pages in frames of other sites, such as Excel's on the web. */
function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
