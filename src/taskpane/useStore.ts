/** React's way to the store and to what the user can do. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Performer } from "./actions/perform";
import { problemOf } from "./problems";
import type { PaneState } from "./store/state";
import type { Store } from "./store/store";

export interface Pane extends Performer {
  readonly store: Store;
}

export const PaneContext = createContext<Pane | null>(null);

function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("Nothing of the pane can be shown outside it.");
  return pane;
}

/** A part of the state; the component is shown again when that part is another one. */
export function usePaneState<T>(select: (state: PaneState) => T): T {
  const { store } = usePane();
  return useSyncExternalStore(store.listen, () => select(store.state()));
}

/** Carries out what the user asks for. */
export function usePerform(): Performer["perform"] {
  return usePane().perform;
}

/** Stops the work that is under way. */
export function useStop(): () => void {
  return usePane().stop;
}

/** Tells of what went wrong in showing the pane itself. */
export function useTellFailure(): (error: unknown) => void {
  const { store } = usePane();
  return (error) => store.tell({ type: "problem", problem: problemOf(error) });
}
