/** The headline: one sentence made of the figures. */
import type { Summary } from "../summary/summary.types";
import { counted, formatCount, listed, percent } from "./words";

type Figures = Pick<
  Summary,
  | "total"
  | "complete"
  | "withdrawn"
  | "evidenced"
  | "overdue"
  | "oldestOverdueDays"
  | "dueNextQuarter"
  | "noDateOrOwner"
>;

/**
 * @example "Of 45 actions, 38 (84%) are complete, 20 of them with evidence; 4 are overdue, the oldest by 245 days; 2 fall
 * due by the end of next quarter; 3 have no date or no owner."
 */
export function headlineOf(figures: Figures): string {
  if (figures.total === 0) return "The plan holds no actions.";
  const parts = [
    completePart(figures),
    withdrawnPart(figures),
    overduePart(figures),
    duePart(figures),
    noDatePart(figures),
  ];
  return `Of ${counted(figures.total, "action")}, ${parts.filter((part) => part !== "").join("; ")}.`;
}

function verb(count: number, one: string, many: string): string {
  return `${count === 0 ? "none" : formatCount(count)} ${count <= 1 ? one : many}`;
}

function completePart({ total, complete, evidenced }: Figures): string {
  if (complete === 0) return "none is complete";
  const share = `${formatCount(complete)} (${percent(complete, total)}) ${complete === 1 ? "is" : "are"} complete`;
  return `${share}, ${evidencePart(complete, evidenced)}`;
}

function withdrawnPart({ withdrawn }: Figures): string {
  return withdrawn === 0 ? "" : verb(withdrawn, "is withdrawn", "are withdrawn");
}

function evidencePart(complete: number, evidenced: number): string {
  if (evidenced === 0) return "without evidence";
  if (evidenced === complete) return complete === 1 ? "with evidence" : "all with evidence";
  return `${formatCount(evidenced)} of them with evidence`;
}

function overduePart({ overdue, oldestOverdueDays }: Figures): string {
  if (overdue === 0) return "none is overdue";
  const days = counted(oldestOverdueDays, "day");
  return overdue === 1 ? `1 is overdue, by ${days}` : `${formatCount(overdue)} are overdue, the oldest by ${days}`;
}

function duePart({ dueNextQuarter }: Figures): string {
  return `${verb(dueNextQuarter, "falls", "fall")} due by the end of next quarter`;
}

function noDatePart({ noDateOrOwner }: Figures): string {
  return noDateOrOwner === 0 ? "" : `${verb(noDateOrOwner, "has", "have")} no date or no owner`;
}

/** "4 are red, 2 amber and 1 green": colours that occur, in the key's order. */
export function coloursInWords(counts: readonly { readonly label: string; readonly count: number }[]): string {
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ label, count }, i) => {
      const number = formatCount(count);
      return i === 0
        ? `${number} ${count === 1 ? "is" : "are"} ${label.toLowerCase()}`
        : `${number} ${label.toLowerCase()}`;
    });
  return listed(parts);
}
