/** Rows of figures in the order of what needs attention, the first so many of them, and the others as one. */
import { addFigures, emptyTally } from "../../summary/figures";
import type { Figures } from "../../summary/summary.types";
import { counted } from "../words";

/** A plan, section or agency with its figures. */
export interface Named {
  readonly name: string;
  readonly figures: Figures;
}

/** More rows than these are looked up in the annex, not read. */
const MOST_ROWS = 20;

/** Most overdue first; then what is oldest, red, amber and without an owner; then the name. */
export function byAttention({ name, figures: a }: Named, { name: other, figures: b }: Named): number {
  return (
    b.overdue - a.overdue ||
    b.oldestOverdueDays - a.oldestOverdueDays ||
    b.rag.red - a.rag.red ||
    b.rag.amber - a.rag.amber ||
    b.noDateOrOwner - a.noDateOrOwner ||
    (name < other ? -1 : 1)
  );
}

/** Whether there is anything in the figures that the order goes by. */
export function needsAttention({ overdue, rag, noDateOrOwner }: Figures): boolean {
  return overdue + rag.red + rag.amber + noDateOrOwner > 0;
}

/**
 * The rows that are printed. What is left over stands in one row, so that the rows add up to their total.
 * @param others what they are, one and many: "other section", "other sections"
 */
export function mostUrgent(rows: readonly Named[], others: readonly [one: string, many: string]): Named[] {
  const sorted = [...rows].sort(byAttention);
  // One more row takes no more room than the row that stands for it.
  if (sorted.length <= MOST_ROWS + 1) return sorted;
  const rest = sorted.slice(MOST_ROWS);
  return [...sorted.slice(0, MOST_ROWS), { name: counted(rest.length, ...others), figures: together(rest) }];
}

function together(rows: readonly Named[]): Figures {
  const whole = emptyTally();
  for (const { figures } of rows) addFigures(figures, whole);
  return whole;
}
