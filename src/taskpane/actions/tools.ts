/** What an action of the user's can do: tell the store, use the workbook, and work with progress that can be stopped. */
import type { IsoDate } from "../../plan/model";
import type { PaneEvent } from "../store/reduce";
import type { PaneState } from "../store/state";
import type { PaneWorkbook, ReadProgress } from "../workbook";

export interface Tools {
  readonly state: () => PaneState;
  readonly tell: (event: PaneEvent) => void;
  readonly workbook: PaneWorkbook;
  /** Which day it is now; the state's own is that of the figures. */
  readonly today: () => IsoDate;
  /**
   * Work that may take a while: shows what is done and how far it is, and can be stopped where it says so. One at a time:
   * what is asked for meanwhile waits.
   */
  readonly work: <T>(what: string, canStop: boolean, run: (progress: ReadProgress) => Promise<T>) => Promise<T>;
}

/** Something the user can do. */
export type PaneAction<P = void> = (tools: Tools, payload: P) => void | Promise<void>;
