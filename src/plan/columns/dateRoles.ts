/**
 * Which date a column of dates is, where its heading leaves that open: "Completion date" beside a target is when it was done, and
 * alone it is when it is to be done where open actions carry it or it lies ahead; a bare "Date" before the action, all in the
 * past, is when the action was raised.
 */
import type { CellValue } from "../cells";
import { readDateText } from "../dates/readDateText";
import { serialToIso } from "../dates/calendar";
import type { Field, IsoDate } from "../model";
import { classifyStatusText } from "../status/classifyStatusText";
import { textOf } from "../text";
import type { ColumnEvidence } from "./evidence";
import { headingEvidence } from "./evidence";
import type { ColumnRead } from "./header.types";
import type { Settled } from "./settle";

interface Below {
  /** Sampled rows below the header. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly asAt: IsoDate;
  /** The sheet's name says that all its actions are complete. */
  readonly isAllDone: boolean;
}

export interface Roles {
  readonly mapping: ReadonlyMap<Field, number>;
  readonly columns: readonly ColumnRead[];
}

/** The day that a cell holds; null where it holds none. */
export function dayOf(value: CellValue | undefined, asAt: IsoDate): IsoDate | null {
  if (typeof value === "number") return value > 1000 ? serialToIso(value, 1900) : null;
  const text = textOf(value);
  if (text === "") return null;
  return readDateText(text, { asAt, quarters: "financial", publication: null, dateSystem: 1900 }).date;
}

/** "Date done" is when it was done; "Completion date" leaves open which. */
const MOST_APART = 2.5;
const NAMED = 4;

/** Headings that say "completion" and not whose: it could be the target. */
function isEitherDate(heading: string): boolean {
  const { scores, composite } = headingEvidence(heading);
  if (composite.length > 0) return false;
  const target = scores.get("target") ?? 0;
  const completed = scores.get("completed") ?? 0;
  return Math.min(target, completed) >= NAMED && Math.abs(target - completed) <= MOST_APART;
}

/** The sign of an open action: its status says so, or nothing of its status is known and its date lies ahead. */
function isOpenRow(row: readonly CellValue[], status: number | undefined): boolean | null {
  const read = status === undefined ? null : classifyStatusText(textOf(row[status]));
  return read?.state == null ? null : read.state === "in-progress" || read.state === "not-started";
}

/** What the rows say of a column that is either: "completed" where all its dates are past and none stands beside an open status. */
function roleOfEither(column: number, mapping: ReadonlyMap<Field, number>, below: Below): "target" | "completed" {
  const { rows, asAt } = below;
  const status = mapping.get("status") ?? mapping.get("rag");
  let ahead = 0;
  let open = 0;
  let done = 0;
  let dated = 0;
  for (const row of rows) {
    const day = dayOf(row[column], asAt);
    if (day === null) continue;
    dated++;
    if (day > asAt) ahead++;
    const isOpen = isOpenRow(row, status);
    if (isOpen === true) open++;
    if (isOpen === false) done++;
  }
  const filled = rows.filter((row) => textOf(row[column]) !== "").length;
  const acting = rows.filter((row) => row.filter((value) => value !== "").length > 1).length;
  if (below.isAllDone) return "completed";
  if (ahead > 0 || open > 0) return "target";
  if (done > 0) return "completed";
  // Without a status a date on every row is what was promised; on some rows only, what was done.
  return dated > 0 && filled < acting ? "completed" : "target";
}

/** A bare date that is all in the past and stands before the action: the day it was raised. */
function isWhenRaised(column: number, mapping: ReadonlyMap<Field, number>, { rows, asAt }: Below): boolean {
  const text = Math.min(mapping.get("action") ?? Infinity, mapping.get("recommendation") ?? Infinity);
  if (column > text) return false;
  const days = rows.map((row) => dayOf(row[column], asAt)).filter((day) => day !== null);
  return days.length > 0 && days.every((day) => day <= asAt);
}

const isBareDate = (heading: string): boolean => {
  const weight = headingEvidence(heading).scores.get("target") ?? 0;
  return weight > 0 && weight <= 4.4 && headingEvidence(heading).concepts.has("date");
};

/** Settles the roles of dates that headings leave open. */
export function resolveDates(settled: Settled, columns: readonly ColumnEvidence[], below: Below): Roles {
  const mapping = new Map(settled.mapping);
  let reads = settled.columns;
  const say = (column: number, change: Partial<ColumnRead>): void => {
    reads = reads.map((read) => (read.column === column ? { ...read, ...change } : read));
  };
  const target = mapping.get("target");
  const completed = mapping.get("completed");
  if (target !== undefined && isBareDate(columns[target]?.naming ?? "")) {
    if (isWhenRaised(target, mapping, below)) {
      mapping.delete("target");
      say(target, {
        fields: [],
        certainty: "guessed",
        why: "it stands before the action and all its dates are past: taken for the day each was raised",
      });
    } else say(target, { certainty: "guessed" });
  }
  const either = target === undefined || completed === undefined ? (target ?? completed) : undefined;
  if (either !== undefined && isEitherDate(columns[either]?.naming ?? "")) {
    const role = roleOfEither(either, mapping, below);
    mapping.delete("target");
    mapping.delete("completed");
    mapping.set(role, either);
    const why =
      role === "target"
        ? "no other column holds a target, and open actions or days still to come stand in it"
        : "its dates are past and stand beside completed actions or on some rows only";
    say(either, { fields: [role], certainty: "likely", why });
  }
  return { mapping, columns: reads };
}
