/** Columns that say the state by a tick: "Not started | In progress | Complete" with a mark in one of them. */
import type { Field } from "../model";
import { classifyStatusText } from "../status/classifyStatusText";
import type { ColumnEvidence } from "./evidence";
import type { Header } from "./header.types";

const LEAST_TICKS = 0.8;

/** The last line of a heading under a group: "Status – Complete" says "Complete". */
const lastPart = (heading: string): string => heading.split(" – ").at(-1) ?? heading;

function saysAState(heading: string): boolean {
  const read = classifyStatusText(lastPart(heading));
  return read !== null && (read.state !== null || read.colour !== null);
}

/** At least two such columns; none where another column holds the status. */
export function tickColumns(
  headings: readonly string[],
  columns: readonly ColumnEvidence[],
  mapping: ReadonlyMap<Field, number>,
): Header["ticks"] {
  const found = columns.flatMap(({ profile }, column) => {
    const heading = headings[column] ?? "";
    const isTicked =
      // Few ticks, and below them their number.
      (profile.shares.tick > 0 && profile.shares.tick + profile.shares.number >= LEAST_TICKS) ||
      // One mark again and again, or nothing so far.
      (profile.different <= 0.5 && profile.meanLength <= 1.5);
    return isTicked && saysAState(heading) ? [{ column, says: lastPart(heading) }] : [];
  });
  const isTicked = found.some(({ column }) => (columns[column]?.profile.filled ?? 0) > 0);
  const own = mapping.get("status");
  const isFree = own === undefined || found.some(({ column }) => column === own);
  return found.length >= 2 && isTicked && isFree ? found : [];
}
