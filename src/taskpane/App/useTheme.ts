/** Office's theme, followed while the pane is open. */
import type { Theme } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { followHostTheme, hostTheme, type HostTheme } from "../../excel/hostTheme";
import { themeFor } from "../theme";

/**
 * The theme to show, and whether it is light or dark.
 * @param first the theme at the start, loaded before anything is shown.
 */
export function useTheme(first: Theme): { readonly theme: Theme; readonly host: HostTheme } {
  const host = useSyncExternalStore(followHostTheme, hostTheme);
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
