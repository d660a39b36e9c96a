/** Leads the keyboard to the place where something is to be put right. */
import { useEffect, type RefObject } from "react";
import { usePaneState } from "../../useStore";

/** What something is put right by, the likeliest first. */
const CONTROLS = ["select", "button, input", "summary"] as const;

/**
 * Once for each time that a place is asked for. Places are marked by `data-place`: the part, and what in it.
 * @param what in the part: letters of a column, or a field; where it is not there, the part itself is gone to
 */
export function usePlace(root: RefObject<HTMLElement | null>, what: string): void {
  const part = usePaneState((state) => state.readingShown.place?.part);
  const asked = usePaneState((state) => state.readingShown.asked);
  useEffect(() => {
    if (part === undefined) return;
    const places = [`${part} ${what}`, part].map((name) => root.current?.querySelector(`[data-place="${name}"]`));
    const found = places.find((place) => place != null);
    const controls = CONTROLS.map((kind) => found?.querySelector<HTMLElement>(kind));
    controls.find((control) => control != null)?.focus();
    // What stands at the place may change while the user is there; only a new question moves the keyboard.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [asked, root]);
}
