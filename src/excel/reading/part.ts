/** What is read of a sheet after the first look, a block of rows at a time: its cells, their looks, its merged areas. */
import type { Block, Remaining } from "./blocks";

/** A block that was asked for; its answer is there after the next sync. */
export interface Asked {
  /** False where Excel gave null, as it may for more cells than an answer can hold (office-host.md). */
  readonly isThere: () => boolean;
  /** Keeps the answer, and says what a row of it took, in bytes. */
  readonly take: () => number;
}

export interface Part {
  readonly what: "cells" | "looks" | "merges";
  readonly rest: Omit<Remaining, "id">;
  readonly ask: (context: Excel.RequestContext, block: Block) => Asked;
  /**
   * What to read in its place where Excel refuses it; null is nothing: the sheet is read without. Absent where there is no
   * doing without.
   */
  readonly instead?: () => Part | null;
}
