/** Whether Office is light or dark: from Excel where it says, else from the browser's preferences. */

export type HostTheme = "light" | "dark";

/** The theme now. Excel on the web may not say (office-host.md); then prefers-color-scheme decides. */
export function hostTheme(): HostTheme {
  return officeTheme() ?? (prefersDark()?.matches === true ? "dark" : "light");
}

/**
 * Tells when the browser's preference changes, which on the web is Office's own. Excel on the desktop has no event for its
 * theme (OfficeThemeChanged is Outlook's), and reloads the pane when it changes.
 * @returns stops it again.
 */
export function followHostTheme(tell: (theme: HostTheme) => void): () => void {
  const query = prefersDark();
  if (query === null) return () => undefined;
  const listener = (): void => tell(hostTheme());
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

function prefersDark(): MediaQueryList | null {
  return typeof matchMedia === "function" ? matchMedia("(prefers-color-scheme: dark)") : null;
}

function officeTheme(): HostTheme | null {
  if (typeof Office === "undefined") return null;
  // The typings promise both; the web may have neither, and older Excel has no isDarkTheme.
  const theme = (Office.context as Partial<Office.Context> | undefined)?.officeTheme as
    Partial<Office.OfficeTheme> | undefined;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme ? "dark" : "light";
  return theme?.bodyBackgroundColor === undefined ? null : themeOfColour(theme.bodyBackgroundColor);
}

/** A background's theme by its brightness (ITU-R BT.601); null where it is no colour of the form "#RRGGBB". */
export function themeOfColour(background: string): HostTheme | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background);
  if (match === null) return null;
  const [red, green, blue] = match.slice(1).map((part) => Number.parseInt(part, 16));
  const brightness = 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0);
  return brightness < 128 ? "dark" : "light";
}
