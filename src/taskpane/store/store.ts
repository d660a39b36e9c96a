/** The pane's one store: holds the state, passes events to the reducer, and tells who listens. */
import type { PaneEvent } from "./reduce";
import { reduce } from "./reduce";
import type { PaneState } from "./state";

export interface Store {
  readonly state: () => PaneState;
  readonly tell: (event: PaneEvent) => void;
  /** @returns stops listening. */
  readonly listen: (listener: () => void) => () => void;
}

export function createStore(initial: PaneState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    tell: (event) => {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
