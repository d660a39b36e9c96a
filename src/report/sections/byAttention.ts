/** Rows of figures in the order of what needs attention, the first so many of them, and the others as one. */
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
  return rows.map(({ figures }) => figures).reduce(added);
}

function added(a: Figures, b: Figures): Figures {
  return {
    total: a.total + b.total,
    complete: a.complete + b.complete,
    withdrawn: a.withdrawn + b.withdrawn,
    outcomeStated: a.outcomeStated + b.outcomeStated,
    outcomeAsked: a.outcomeAsked + b.outcomeAsked,
    evidenced: a.evidenced + b.evidenced,
    evidenceAsked: a.evidenceAsked + b.evidenceAsked,
    verified: a.verified + b.verified,
    signOffAsked: a.signOffAsked + b.signOffAsked,
    overdue: a.overdue + b.overdue,
    noDate: a.noDate + b.noDate,
    noOwner: a.noOwner + b.noOwner,
    noDateOrOwner: a.noDateOrOwner + b.noDateOrOwner,
    dueSoon: a.dueSoon + b.dueSoon,
    oldestOverdueDays: Math.max(a.oldestOverdueDays, b.oldestOverdueDays),
    rag: {
      red: a.rag.red + b.rag.red,
      amber: a.rag.amber + b.rag.amber,
      green: a.rag.green + b.rag.green,
      blue: a.rag.blue + b.rag.blue,
      grey: a.rag.grey + b.rag.grey,
    },
  };
}
