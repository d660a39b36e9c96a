/** Carries out what the user asks for, one piece of work at a time, and shows what goes wrong. */
import type { IsoDate } from "../../plan/model";
import { problemOf } from "../problems";
import type { Store } from "../store/store";
import type { PaneWorkbook } from "../workbook";
import { takeUp } from "./knowing";
import { PANE_ACTIONS, type PaneActionName, type PayloadOf } from "./registry";
import type { PaneAction, Tools } from "./tools";

type Arguments<N extends PaneActionName> = undefined extends PayloadOf<N> ? [] : [payload: PayloadOf<N>];

export interface Performer {
  /** Never rejects: what goes wrong is told to the store. Resolves when it is done. */
  readonly perform: <N extends PaneActionName>(name: N, ...payload: Arguments<N>) => Promise<void>;
  /** Stops the work that is under way, at its next pause. */
  readonly stop: () => void;
}

/** @param today the clock: which day it is now */
export function createPerformer(store: Store, workbook: PaneWorkbook, today: () => IsoDate): Performer {
  const worker = createWorker(store);
  const tools: Tools = { state: store.state, tell: store.tell, workbook, work: worker.work, today };
  const perform: Performer["perform"] = async (name, ...payload) => {
    putAwayWhatWasSaid(store);
    // Each action takes the payload of its own name; the compiler cannot follow that through the table.
    const action = PANE_ACTIONS[name] as PaneAction<unknown>;
    try {
      const { tracker } = store.state();
      // The pane may stay open overnight.
      if (tracker !== null && store.state().today !== today()) await takeUp(tools, tracker);
      await action(tools, payload[0]);
    } catch (error) {
      store.tell({ type: "problem", problem: problemOf(error) });
    }
  };
  return { perform, stop: worker.stop };
}

/** The same notice is read out again only where it was away; that the figures are out of date is said until they are read. */
function putAwayWhatWasSaid({ state, tell }: Store): void {
  const { problem, notice } = state();
  if (problem !== null && problem.offer !== "read again") tell({ type: "problem", problem: null });
  if (notice !== "") tell({ type: "notice", notice: "" });
}

/** Work goes one after the other, so that nothing is read while something is written. */
function createWorker({ tell }: Store): Pick<Tools, "work"> & Pick<Performer, "stop"> {
  let last: Promise<unknown> = Promise.resolve();
  let current: AbortController | null = null;
  const work: Tools["work"] = (what, canStop, run) => {
    const next = last.then(async () => {
      current = new AbortController();
      tell({ type: "work", work: { what, share: null, canStop } });
      try {
        return await run({
          signal: current.signal,
          onShare: (share) => tell({ type: "work", work: { what, share, canStop } }),
        });
      } finally {
        current = null;
        tell({ type: "work", work: null });
      }
    });
    // The queue goes on after a failure; whoever asked for the work gets the error.
    last = next.then(
      () => undefined,
      () => undefined,
    );
    return next;
  };
  return { work, stop: () => current?.abort() };
}
