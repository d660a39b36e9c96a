/**
 * Keeps the keyboard in the pane when what had it is gone: a view that was left, a question that was answered. Otherwise the
 * next key would go nowhere, and a screen reader would begin with the page.
 */
import { useEffect, type RefObject } from "react";

/** @param place gets the keyboard then; must be able to */
export function useFocusKept(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let had: EventTarget | null = null;
    const remember = ({ target }: FocusEvent): void => {
      had = target;
    };
    const watch = new MutationObserver(() => {
      const isGone = had instanceof Element && !had.isConnected;
      // Without the window's focus the user is in the sheet, and stays there.
      if (!isGone || document.activeElement !== document.body || !document.hasFocus()) return;
      had = null;
      place.current?.focus();
    });
    watch.observe(document.body, { childList: true, subtree: true });
    document.addEventListener("focusin", remember);
    return () => {
      watch.disconnect();
      document.removeEventListener("focusin", remember);
    };
  }, [place]);
}
