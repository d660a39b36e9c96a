/** Settles all columns of a header together, so that the best reading of the whole wins. */
import { fieldWords } from "../fieldWords";
import { FIELDS, type Field } from "../model";
import { assign } from "./assign";
import type { ColumnEvidence, Points } from "./evidence";
import type { Certainty, ColumnRead } from "./header.types";
import { areOfOneKind, inOrder, namesPeriod } from "./periods";
import { reasonsOf } from "./reasons";
import { BORNE_OUT, LIKELY, OUTRIGHT, SURE } from "./weights";

export interface Settled {
  /** Field to 0-based column. */
  readonly mapping: ReadonlyMap<Field, number>;
  readonly several: ReadonlyMap<Field, readonly number[]>;
  readonly columns: readonly ColumnRead[];
  /** Points of all columns that were taken for something: how good a header this is. */
  readonly points: number;
}

/** Fields that several columns may hold. */
export const MANY: readonly Field[] = ["progress", "revised", "rag", "status"];
/** A further column of such a field must say so in its heading. */
const LEAST_HEADING_OF_FURTHER = 4;

const NO_POINTS: Points = { heading: 0, content: 0, total: 0 };
const pointsOf = (column: ColumnEvidence | undefined, field: Field): Points => column?.points.get(field) ?? NO_POINTS;

/** A heading that speaks for a field so strongly leaves it to no column that only looks like it. */
const NAMED = 6;

function isNamedFor({ points }: ColumnEvidence, field: Field): boolean {
  const own = points.get(field)?.heading ?? 0;
  return own >= NAMED && [...points.values()].every(({ heading }) => heading <= own);
}

/** One strong reading is worth more than two weak ones: "Commitment" is the recommendation, though it could be a section. */
const outweighing = (points: number): number => points * points;

/** Field → column, each at most once. */
function best(columns: readonly ColumnEvidence[], place: PlacePoints): Map<Field, number> {
  const points = FIELDS.map((field) => {
    const isNamed = columns.some((column) => isNamedFor(column, field));
    const row = columns.map((column, index) => {
      const { total, heading } = pointsOf(column, field);
      // Dates below a heading that is not known are no target while another heading says that it is the target.
      if (total === 0 || (heading === 0 && isNamed)) return 0;
      const where = place(field, index);
      return where === NOT_HERE ? 0 : outweighing(Math.max(0.3, total + where));
    });
    // A column of its own for each field that none of the sheet's holds.
    return [...row, ...FIELDS.map(() => 0)];
  });
  const mapping = new Map<Field, number>();
  assign(points).forEach((column, index) => {
    const field = FIELDS[index];
    if (field !== undefined && (points[index]?.[column] ?? 0) > 0) mapping.set(field, column);
  });
  return mapping;
}

/** Points for where a column stands; NOT_HERE where it cannot be the field. */
export type PlacePoints = (field: Field, column: number) => number;
export const NOT_HERE = Number.NEGATIVE_INFINITY;
/** An action's column is known from here on, so that what stands beside it can be told by its place. */
const LEAST_NAMED_ACTION = 5;

/**
 * A ref stands before the text it numbers; among equals the first column is meant. Texts below a heading that says nothing are
 * what was recommended where they stand before the actions, and what came of them behind.
 */
export function placePoints(columns: readonly ColumnEvidence[]): PlacePoints {
  const texts = columns.flatMap(({ points }, index) =>
    points.has("recommendation") || points.has("action") ? [index] : [],
  );
  const firstText = texts[0] ?? columns.length;
  const action = columns.findIndex((column) => pointsOf(column, "action").heading >= LEAST_NAMED_ACTION);
  return (field, column) => {
    const first = -column * 0.02;
    // "What happened" before the actions is what they answer.
    if (field === "progress" && column < action && columns[column]?.points.has("recommendation") === true)
      return first - 5;
    if (field === "ref") return first + (column < firstText ? 1.5 : -3);
    const isByContents = pointsOf(columns[column], field).heading === 0;
    if (isByContents && field === "section") return column < firstText ? first : NOT_HERE;
    if (!isByContents || (field !== "recommendation" && field !== "progress")) return first;
    const isBefore = column < action;
    if (field === "progress") return isBefore ? NOT_HERE : first;
    // The nearest to the action.
    return isBefore ? column * 0.02 : NOT_HERE;
  };
}

/** Columns for a field beside the first: further updates, revised dates, RAGs by quarter. */
function furtherColumns(columns: readonly ColumnEvidence[], mapping: ReadonlyMap<Field, number>): Map<Field, number[]> {
  const used = new Set(mapping.values());
  const several = new Map<Field, number[]>();
  columns.forEach((evidence, column) => {
    if (used.has(column)) return;
    const [field] = MANY.filter(
      (one) => mapping.has(one) && pointsOf(evidence, one).heading >= LEAST_HEADING_OF_FURTHER,
    )
      .filter((one) => one !== "status" || namesPeriod(evidence.heading))
      .sort((a, b) => pointsOf(evidence, b).total - pointsOf(evidence, a).total);
    if (field === undefined) return;
    several.set(field, [...(several.get(field) ?? []), column]);
  });
  for (const [field, further] of several) {
    const main = mapping.get(field) ?? 0;
    const all = [main, ...further].sort((a, b) => a - b);
    // Revised dates follow each other as they were agreed: the last one controls.
    const isRow = field === "revised";
    several.set(field, isRow ? all : inOrder(all, main, (column) => columns[column]?.heading ?? ""));
  }
  return several;
}

/** How far the column's own second-best field, and another column for the same field, are behind. */
function leadOf(
  columns: readonly ColumnEvidence[],
  column: number,
  field: Field,
  mapping: ReadonlyMap<Field, number>,
): number {
  const own = pointsOf(columns[column], field).total;
  let rival = 0;
  for (const [other, { total }] of columns[column]?.points ?? []) {
    // What another column holds for certain is no rival reading of this one.
    const takenBy = mapping.get(other);
    const isTaken = takenBy !== undefined && pointsOf(columns[takenBy], other).total > total;
    if (other !== field && !isTaken) rival = Math.max(rival, total);
  }
  const used = new Set(mapping.values());
  columns.forEach((evidence, index) => {
    if (!used.has(index)) rival = Math.max(rival, pointsOf(evidence, field).total);
  });
  return own - rival;
}

export function certaintyOf({ heading, content }: Points, lead: number): Certainty {
  if (heading >= SURE.heading && content >= SURE.content && lead >= SURE.lead) return "sure";
  if (heading >= LIKELY.heading && content >= LIKELY.content && lead >= LIKELY.lead) return "likely";
  if (heading >= OUTRIGHT.heading && content >= OUTRIGHT.content && lead >= OUTRIGHT.lead) return "likely";
  if (heading >= BORNE_OUT.heading && content >= BORNE_OUT.content && lead >= BORNE_OUT.lead) return "likely";
  return heading >= SURE.heading && content >= SURE.content ? "likely" : "guessed";
}

/**
 * @param all one for each column of the grid
 * @param place points for where a column stands
 */
export function settle(all: readonly ColumnEvidence[], place: PlacePoints = placePoints(all)): Settled {
  const columns = withoutWeakStatus(all);
  const mapping = withOverarching(columns, withoutJudgement(columns, withoutTwins(columns, best(columns, place))));
  const several = furtherColumns(columns, mapping);
  const fieldsOf = new Map<number, Field>();
  for (const [field, column] of mapping) fieldsOf.set(column, field);
  for (const [field, all] of several) for (const column of all) fieldsOf.set(column, field);
  let points = 0;
  const reads = columns.flatMap((evidence, column): ColumnRead[] => {
    const field = fieldsOf.get(column);
    if (field === undefined) return unused(evidence, column, mapping);
    const own = pointsOf(evidence, field);
    points += Math.min(own.total, 14);
    const isFurther = mapping.get(field) !== column;
    // Numbers without a heading before the text are how plans are numbered.
    const isPlainRef = field === "ref" && own.content >= LEAST_REF;
    const certainty = isFurther || isPlainRef ? "likely" : certaintyOf(own, leadOf(columns, column, field, mapping));
    return [
      { column, heading: evidence.heading, fields: [field], certainty, why: reasonsOf(evidence, field), rivals: null },
    ];
  });
  return { mapping, several, columns: reads, points };
}

/**
 * Without what was settled apart and is one field of several periods: "Rating 2024" and "Rating 2025" are two RAGs, and neither
 * is a status. The field stays for which the heading speaks more.
 */
function withoutTwins(columns: readonly ColumnEvidence[], mapping: Map<Field, number>): Map<Field, number> {
  const said = (field: Field, column: number): number => pointsOf(columns[column], field).heading;
  const isTwin = ([field, column]: [Field, number]): boolean =>
    MANY.some((other) => {
      const twin = mapping.get(other);
      return (
        twin !== undefined &&
        areOfOneKind(columns[column]?.heading ?? "", columns[twin]?.heading ?? "") &&
        said(other, column) >= LEAST_HEADING_OF_FURTHER &&
        said(other, column) > said(field, column)
      );
    });
  return new Map([...mapping].filter((one) => !isTwin(one)));
}

/** A completion date that is named, and a status that is only hinted at. */
const NAMES_COMPLETION = 7;
const HINTS_AT_STATUS = 5;

/**
 * Without a status that stands before the actions in a plan that dates their completion: "Met?" beside the standard judges the
 * standard, and "O / R" tells an order from a recommendation.
 */
function withoutJudgement(columns: readonly ColumnEvidence[], mapping: Map<Field, number>): Map<Field, number> {
  const [status, completed] = [mapping.get("status"), mapping.get("completed")];
  const text = mapping.get("action") ?? mapping.get("recommendation");
  if (status === undefined || completed === undefined || text === undefined || status > text) return mapping;
  const isDated =
    pointsOf(columns[completed], "completed").heading >= NAMES_COMPLETION &&
    (columns[completed]?.profile.shares.date ?? 0) > 0;
  if (!isDated || pointsOf(columns[status], "status").heading > HINTS_AT_STATUS) return mapping;
  return new Map([...mapping].filter(([field]) => field !== "status"));
}

/** A column before the actions' own must be named so strongly to be what they are part of. */
const LEAST_OVERARCHING = 5;
const MOSTLY_TEXT = 0.5;

/**
 * Of two columns of actions in a plan without recommendations, the first holds what the others are parts of: "Essential action"
 * beside "Trust's action" is the recommendation.
 */
function withOverarching(columns: readonly ColumnEvidence[], mapping: Map<Field, number>): Map<Field, number> {
  const action = mapping.get("action");
  if (action === undefined || mapping.has("recommendation")) return mapping;
  const used = new Set(mapping.values());
  const first = columns.findIndex(
    (column, at) =>
      at < action &&
      !used.has(at) &&
      pointsOf(column, "action").heading >= LEAST_OVERARCHING &&
      column.profile.shares.text + column.profile.shares.phrase >= MOSTLY_TEXT,
  );
  return first < 0 ? mapping : new Map([...mapping, ["recommendation", first]]);
}

/** A heading that names a status or a RAG outright; one that leaves it to the cells ("Progress"). */
const NAMES_STATE = 7;
const LEAVES_OPEN = 4.5;
/** So many cells must be states, and not all the same, for such a column to be a status beside one that is named. */
const CLEARLY_STATES = 0.8;

/**
 * Where one column is named the status or the RAG, another that only could be is one by its cells alone: "Progress" beside a RAG
 * is progress, however short, unless it goes through the states.
 */
function withoutWeakStatus(columns: readonly ColumnEvidence[]): readonly ColumnEvidence[] {
  const isNamed = columns.some(
    (one) => Math.max(pointsOf(one, "status").heading, pointsOf(one, "rag").heading) >= NAMES_STATE,
  );
  if (!isNamed) return columns;
  return columns.map((one) => {
    const { heading } = pointsOf(one, "status");
    const { shares, filled, different } = one.profile;
    const isStates = shares.state >= CLEARLY_STATES && different * filled >= 2;
    if (heading === 0 || heading > LEAVES_OPEN || isStates) return one;
    return { ...one, points: new Map([...one.points].filter(([field]) => field !== "status")) };
  });
}

function whyUnused({ heading, isKey }: ColumnEvidence, rival: Field | undefined): string {
  if (isKey === true) return "it holds the key to the plan's values";
  if (heading === "") return "it has no heading";
  return rival === undefined
    ? "its heading names no field that is read"
    : `another column is read as ${fieldWords(rival)}`;
}

const LEAST_REF = 4;
const RIVAL_HEADING = 7;

function unused(evidence: ColumnEvidence, column: number, mapping: ReadonlyMap<Field, number>): ColumnRead[] {
  if (evidence.heading === "" && evidence.profile.filled === 0 && evidence.isKey === undefined) return [];
  const rival = [...evidence.points].find(
    // Of fields that several columns hold, those that are left over too: two of them named "Status".
    ([field, { heading }]) => heading >= RIVAL_HEADING && mapping.has(field),
  )?.[0];
  return [
    {
      column,
      heading: evidence.heading,
      fields: [],
      certainty: "sure",
      why: whyUnused(evidence, rival),
      rivals: rival ?? null,
      ...(evidence.isKey === true ? { texts: 0, isKey: true as const } : {}),
    },
  ];
}
