/** Whether columns make a plan: something to do, and something to measure it by (plan-reading.md). */
import type { Field } from "../model";
import { headingEvidence, type ColumnEvidence } from "./evidence";
import { strengthOf } from "./headerRows";

/** A heading must speak for a field so strongly for the field to make a plan. */
const LEAST_HEADING = 4.4;
/** States below "Work in hand" are no actions. */
const TEXTS: ReadonlySet<Field> = new Set(["recommendation", "action"]);
/** So much of an owner's column's companion must be dates or states. */
const CLEAR = 0.6;

/**
 * A recommendation or action column, with a target date or a status column, makes a plan; so does one with an owner column and
 * readable dates or states.
 */
export function makesAPlan(mapping: ReadonlyMap<Field, number>, columns: readonly ColumnEvidence[]): boolean {
  const isSaid = (field: Field): boolean => {
    const column = mapping.get(field);
    const points = columns[column ?? -1]?.points.get(field);
    const shares = columns[column ?? -1]?.profile.shares;
    const isOfStates = TEXTS.has(field) && shares !== undefined && shares.state >= CLEAR && shares.text < CLEAR;
    return points !== undefined && points.heading >= LEAST_HEADING && !isOfStates;
  };
  // "Who and when" holds a date as well as it holds a person.
  const isShared = (field: Field): boolean =>
    [...mapping.values()].some((column) => headingEvidence(columns[column]?.naming ?? "").composite.includes(field));
  const isShown = (field: Field): boolean => {
    const shares = columns[mapping.get(field) ?? -1]?.profile.shares;
    return shares !== undefined && Math.max(shares.date, shares.state, shares.colour, shares.tick) >= CLEAR;
  };
  if (isSummary(columns)) return false;
  const tracks: readonly Field[] = ["target", "revised", "completed", "status", "rag"];
  if (!isSaid("recommendation") && !isSaid("action")) return false;
  if (!areNames(mapping, columns)) return false;
  if (tracks.some((field) => isSaid(field) && isBorneOut(mapping, columns, field))) return true;
  if (tracks.some((field) => !mapping.has(field) && isShared(field))) return true;
  const isHinted = (field: Field): boolean => (columns[mapping.get(field) ?? -1]?.points.get(field)?.heading ?? 0) > 0;
  if (tracks.some((field) => isHinted(field) && isShown(field))) return true;
  return (isSaid("leadAgency") || isSaid("leadOfficer")) && tracks.some(isShown);
}

const LONGEST_NAME = 90;
/** A long heading may still name its column beyond doubt. */
const NAMED_ALL_THE_SAME = 8;

/** Most headings that are read are names and no sentences: a row of a plan must not pass for its header. */
function areNames(mapping: ReadonlyMap<Field, number>, columns: readonly ColumnEvidence[]): boolean {
  const read = [...new Set(mapping.values())]
    .map((column) => columns[column]?.heading ?? "")
    .filter((heading) => heading !== "");
  const isName = (heading: string): boolean =>
    heading.length <= LONGEST_NAME || strengthOf(heading) >= NAMED_ALL_THE_SAME;
  return read.filter(isName).length * 2 > read.length;
}

/** A heading that names its field outright makes a plan whatever the cells hold; a weaker one where some of them bear it out. */
const OUTRIGHT = 7.5;

function isBorneOut(mapping: ReadonlyMap<Field, number>, columns: readonly ColumnEvidence[], field: Field): boolean {
  const column = columns[mapping.get(field) ?? -1];
  if (column === undefined) return false;
  const { filled, shares } = column.profile;
  if (filled === 0 || (column.points.get(field)?.heading ?? 0) >= OUTRIGHT) return true;
  return Math.max(shares.date, shares.dateWord, shares.state, shares.colour, shares.tick, shares.percent) > 0;
}

const COUNTS = 0.8;
/** Headings that count things: "Actions", "Recommendations agreed", "No. of actions". */
const COUNTED =
  /^(?:(?:number|no\.?|total) (?:of )?)?(?:\w+ )?(?:actions|recommendations|deliverables|steps|tasks|findings|items)\b/iu;
/** Headings of shares and states over counts. */
const COUNTED_STATE =
  /^(?:red|amber|green|blue|grey|open|closed|completed?|overdue|in progress|in delivery|not started|on track|delayed|outstanding|total|average(?: ?%)?|%)$/iu;

/** Numbers under "Actions" and "Complete" are a summary of plans, not a plan. */
function isSummary(columns: readonly ColumnEvidence[]): boolean {
  const counts = columns.filter(
    ({ profile }) => profile.filled > 0 && profile.shares.number >= COUNTS && profile.shares.serial === 0,
  );
  const isCounted = ({ naming }: ColumnEvidence): boolean =>
    COUNTED.test(naming.trim()) || COUNTED_STATE.test(naming.trim());
  return counts.filter(isCounted).length >= 2;
}
