/**
 * Reads the parts of sheets, as much in each round trip as an answer may hold. What can be done without is given up where
 * Excel refuses it, since one refused member fails the whole of a round trip.
 */
import { asProblem, excelCode, ExcelProblem, problem, throwIfStopped } from "../problem";
import { nextBlocks, without, type Block, type Remaining } from "./blocks";
import type { Asked, Part } from "./part";

/** Answers stay under 4 MB: close to it where the rows above have been measured, with more care where they were few. */
const BYTES_ONCE_MEASURED = 3_920_000;
const BYTES_AT_FIRST = 3_800_000;

export interface ReadingOptions {
  /** Told at first and after each round trip. @param rowsLeft of all cells */
  readonly onProgress: (rowsLeft: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * @throws ExcelProblem "cancelled", "too-large" (a single row over Excel's limit); errors of Excel as they are, but for
 * those that refuse a part there is a way to do without.
 */
export async function readParts(
  context: Excel.RequestContext,
  all: readonly Part[],
  { onProgress, signal }: ReadingOptions,
): Promise<void> {
  const parts = new Map<number, Part>(all.entries());
  let remaining = all.map(({ rest }, id): Remaining => ({ id, ...rest })).filter(({ rows }) => rows > 0);
  let bytes = BYTES_AT_FIRST;
  let nextId = all.length;
  const putInstead = (refused: ReadonlySet<number>): void => {
    const replaced = [...refused].flatMap((id) => {
      const part = parts.get(id)?.instead?.() ?? null;
      parts.delete(id);
      if (part === null) return [];
      parts.set(nextId, part);
      return [{ id: nextId++, ...part.rest }];
    });
    remaining = [...replaced, ...remaining.filter(({ id }) => !refused.has(id))];
  };
  for (;;) {
    onProgress(rowsLeft(remaining, parts));
    if (remaining.length === 0) return;
    throwIfStopped(signal);
    const blocks = nextBlocks(remaining, bytes);
    const answer = await readBlocks(context, parts, blocks);
    if (answer.outcome === "read") {
      remaining = without(remaining, blocks).map((one) => ({
        ...one,
        bytesPerRow: answer.bytesPerRow.get(one.id) ?? one.bytesPerRow,
      }));
      if (bytes === BYTES_AT_FIRST) bytes = BYTES_ONCE_MEASURED;
    } else if (answer.outcome === "refused") {
      putInstead(new Set(remaining.map(({ id }) => id).filter((id) => parts.get(id)?.what === answer.what)));
    } else if (blocks.length > 1 || (blocks[0]?.rows ?? 0) > 1) {
      bytes /= 2;
    } else {
      const [block] = blocks;
      if (block === undefined || parts.get(block.id)?.instead === undefined) throw problem("too-large");
      putInstead(new Set([block.id]));
    }
  }
}

function rowsLeft(remaining: readonly Remaining[], parts: ReadonlyMap<number, Part>): number {
  return remaining.reduce((sum, { id, rows }) => sum + (parts.get(id)?.what === "cells" ? rows : 0), 0);
}

type Answer =
  | { readonly outcome: "read"; readonly bytesPerRow: ReadonlyMap<number, number> }
  | { readonly outcome: "too much" }
  | { readonly outcome: "refused"; readonly what: Part["what"] };

/** One round trip. One sync a block is the very point here: each answer is as large as an answer may be. */
async function readBlocks(
  context: Excel.RequestContext,
  parts: ReadonlyMap<number, Part>,
  blocks: readonly Block[],
): Promise<Answer> {
  const wanted = blocks.flatMap((block) => {
    const part = parts.get(block.id);
    return part === undefined ? [] : [{ block, part }];
  });
  let asked: readonly (readonly [number, Asked])[];
  try {
    // Office.js itself may refuse a member before anything is sent.
    asked = wanted.map(({ block, part }) => [block.id, part.ask(context, block)]);
    await context.sync();
  } catch (error) {
    if (excelCode(error) === "ResponsePayloadSizeLimitExceeded") return { outcome: "too much" };
    const what = refusedOf(
      error,
      wanted.map(({ part }) => part),
    );
    if (what === null) throw error;
    return { outcome: "refused", what };
  }
  if (!asked.every(([, one]) => one.isThere())) return { outcome: "too much" };
  return { outcome: "read", bytesPerRow: new Map(asked.map(([id, one]) => [id, one.take()])) };
}

/** Nothing that was asked for is to blame. */
const HOPELESS: ReadonlySet<string> = new Set(["busy", "session-lost", "cell-edit", "overtaken"]);

/**
 * Which of the parts that can be done without is to be given up after an error: the one that Excel names, else merges before
 * looks; null where there is none, or the error has nothing to do with them.
 */
function refusedOf(error: unknown, parts: readonly Part[]): Part["what"] | null {
  const failure = asProblem(error);
  if (!(failure instanceof ExcelProblem) || HOPELESS.has(failure.code)) return null;
  const dispensable = (["merges", "looks"] as const).filter((what) => parts.some((part) => part.what === what));
  if (/CellProperties/i.test(failure.details) && dispensable.includes("looks")) return "looks";
  return dispensable[0] ?? null;
}
