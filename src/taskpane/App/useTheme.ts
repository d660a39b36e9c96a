/** The pane's theme, followed while it is open. */
import type { Theme } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { HostTheme } from "../../excel/hostTheme";
import type { PaneTheme } from "../paneTheme";
import { themeFor } from "../theme";

/**
 * The theme to show, and whether it is light or dark.
 * @param first the theme at the start, loaded before anything is shown.
 */
export function useTheme(pane: PaneTheme, first: Theme): { readonly theme: Theme; readonly host: HostTheme } {
  const host = useSyncExternalStore(pane.follow, pane.now);
  const [theme, setTheme] = useState(first);
  useEffect(() => {
    let isWanted = true;
    void themeFor(host).then((loaded) => {
      if (isWanted) setTheme(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [host]);
  return { theme, host };
}
