/** Whether columns make a plan: something to do, and something to measure it by (plan-reading.md). */
import type { Field } from "../model";
import type { ColumnEvidence } from "./evidence";

/** A heading must speak for a field so strongly for the field to make a plan. */
const LEAST_HEADING = 4.4;
/** So much of an owner's column's companion must be dates or states. */
const CLEAR = 0.6;

/**
 * A recommendation or action column, with a target date or a status column, makes a plan; so does one with an owner column and
 * readable dates or states.
 */
export function makesAPlan(mapping: ReadonlyMap<Field, number>, columns: readonly ColumnEvidence[]): boolean {
  const isSaid = (field: Field): boolean => {
    const column = mapping.get(field);
    return column !== undefined && (columns[column]?.points.get(field)?.heading ?? 0) >= LEAST_HEADING;
  };
  const isShown = (field: Field): boolean => {
    const shares = columns[mapping.get(field) ?? -1]?.profile.shares;
    return shares !== undefined && Math.max(shares.date, shares.state, shares.colour, shares.tick) >= CLEAR;
  };
  const tracks: readonly Field[] = ["target", "revised", "completed", "status", "rag"];
  if (!isSaid("recommendation") && !isSaid("action")) return false;
  if (!areNames(mapping, columns)) return false;
  if (tracks.some(isSaid)) return true;
  const isHinted = (field: Field): boolean => (columns[mapping.get(field) ?? -1]?.points.get(field)?.heading ?? 0) > 0;
  if (tracks.some((field) => isHinted(field) && isShown(field))) return true;
  return (isSaid("leadAgency") || isSaid("leadOfficer")) && tracks.some(isShown);
}

const LONGEST_NAME = 90;

/** Most headings that are read are names and no sentences: a row of a plan must not pass for its header. */
function areNames(mapping: ReadonlyMap<Field, number>, columns: readonly ColumnEvidence[]): boolean {
  const read = [...new Set(mapping.values())]
    .map((column) => columns[column]?.heading ?? "")
    .filter((heading) => heading !== "");
  return read.filter((heading) => heading.length <= LONGEST_NAME).length * 2 > read.length;
}
