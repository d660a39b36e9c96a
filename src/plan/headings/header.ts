/** A header row: which row names the columns, and what each column holds. */
import type { CellValue } from "../cells";
import type { ColumnMapping, Field } from "../model";
import { isRefShaped } from "../refs";
import { comparable, textOf } from "../text";
import type { HeadingPhrase } from "./catalogue";
import { exactHeading, likelyHeading, LONGEST_HEADING } from "./matchHeading";

export interface Header {
  /** 0-based row of the grid. */
  readonly row: number;
  readonly mapping: ColumnMapping;
  /** Headings as typed, by 0-based column of the grid; "" where blank. */
  readonly headings: readonly string[];
  /** The action column's cells may be agencies instead, judged cell by cell. */
  readonly actionMayHoldAgency: boolean;
  readonly unmapped: readonly number[];
  readonly duplicates: readonly { readonly column: number; readonly field: Field }[];
}

type Row = readonly CellValue[];

/** How far below a header the cells are looked at to learn what a column without a heading holds. */
const ROWS_LOOKED_AT = 60;

/** Texts of a row whose cells are all short enough to be headings, or null. Most rows are told apart by their lengths. */
function headingTexts(row: Row): string[] | null {
  for (const value of row) if (typeof value === "string" && value.length > LONGEST_HEADING) return null;
  return row.map(textOf);
}

/** "A recommendation or action column, with a target date or a status column, makes a plan" (plan-reading.md). */
function makesAPlan(mapping: ColumnMapping): boolean {
  const says = mapping.recommendation !== undefined || mapping.action !== undefined;
  const tracks = [mapping.target, mapping.revised, mapping.completed, mapping.status, mapping.rag];
  return says && tracks.some((column) => column !== undefined);
}

interface Claim {
  readonly column: number;
  readonly field: Field;
  readonly heading: HeadingPhrase;
}

/** Settles which column gets each field: a plain heading before a weak one, then the first. */
function settle(claims: readonly Claim[]): { mapping: ColumnMapping; duplicates: Header["duplicates"] } {
  const mapping: Partial<Record<Field, number>> = {};
  const duplicates: { column: number; field: Field }[] = [];
  for (const strength of [false, true]) {
    for (const { column, field, heading } of claims) {
      if ((heading.weak ?? false) !== strength) continue;
      if (mapping[field] === undefined) mapping[field] = column;
      else if (!strength) duplicates.push({ column, field });
    }
  }
  return { mapping, duplicates };
}

/** The column with a blank heading, left of the first mapped one, whose cells are refs; undefined when there is none. */
function blankRefColumn(texts: readonly string[], mapping: ColumnMapping, below: readonly Row[]): number | undefined {
  const first = Math.min(...Object.values(mapping));
  for (let column = first - 1; column >= 0; column--) {
    if (texts[column] !== "") return undefined;
    if (below.slice(0, ROWS_LOOKED_AT).some((row) => isRefShaped(textOf(row[column])))) return column;
  }
  return undefined;
}

/**
 * Reads a row of the grid as a header, or null when it is none.
 * @param rows the grid, rows × columns
 * @param at 0-based row
 */
export function readHeader(rows: readonly Row[], at: number): Header | null {
  const texts = headingTexts(rows[at] ?? []);
  if (texts === null || !texts.some((text) => exactHeading(text) !== null)) return null;
  const filled = texts.filter((text) => text !== "").length;
  const claims: Claim[] = [];
  const unmapped: number[] = [];
  texts.forEach((text, column) => {
    const heading = likelyHeading(text);
    if (heading === null) {
      if (text !== "") unmapped.push(column);
      return;
    }
    claims.push({ column, field: heading.field, heading });
    if (heading.also !== undefined) claims.push({ column, field: heading.also, heading });
  });
  if (claims.length < 2 || unmapped.length > filled / 2) return null;
  const { mapping, duplicates } = settle(claims);
  if (!makesAPlan(mapping)) return null;
  const ref = mapping.ref ?? blankRefColumn(texts, mapping, rows.slice(at + 1, at + 1 + ROWS_LOOKED_AT));
  const action = claims.find((claim) => claim.column === mapping.action);
  return {
    row: at,
    mapping: ref === undefined ? mapping : { ...mapping, ref },
    headings: texts,
    actionMayHoldAgency: action?.heading.mayHoldAgency ?? false,
    unmapped,
    duplicates,
  };
}

/** What the user said of a sheet's columns: which row is the header, and which 0-based column of the grid holds what. */
export interface GivenHeader {
  /** 0-based row of the grid. */
  readonly row: number;
  /** Every mapped field; a field that is left out has no column. */
  readonly mapping: ColumnMapping;
}

/** The header that the user's own mapping makes of a row, whatever its headings say. */
export function givenHeader(rows: readonly Row[], { row, mapping }: GivenHeader): Header {
  const headings = (rows[row] ?? []).map(textOf);
  const mapped = new Set(Object.values(mapping));
  const actionHeading = mapping.action === undefined ? null : likelyHeading(headings[mapping.action] ?? "");
  return {
    row,
    mapping,
    headings,
    actionMayHoldAgency: actionHeading?.mayHoldAgency ?? false,
    unmapped: headings.flatMap((heading, column) => (heading !== "" && !mapped.has(column) ? [column] : [])),
    duplicates: [],
  };
}

/** Whether two headers give every field the same column: the second is then the first one repeated. */
export function sameColumns(a: Header, b: Header): boolean {
  const fields = (header: Header): string =>
    Object.entries(header.mapping)
      .filter(([field]) => field !== "ref")
      .map(([field, column]) => `${field}:${column}`)
      .sort()
      .join();
  return fields(a) === fields(b);
}

/**
 * Whether a row repeats the header above it: most of its cells say what the header says in the same column. Cheap, since it
 * is asked of every row.
 */
export function repeatsHeader(header: Header, row: Row): boolean {
  let filled = 0;
  let alike = 0;
  for (let column = 0; column < row.length; column++) {
    const value = row[column];
    if (value === undefined || value === "") continue;
    if (typeof value !== "string" || value.length > LONGEST_HEADING) return false;
    filled++;
    const heading = header.headings[column] ?? "";
    if (heading !== "" && heading.charCodeAt(0) === value.trimStart().charCodeAt(0)) {
      if (comparable(heading) === comparable(value)) alike++;
    }
  }
  return alike >= 2 && alike * 3 >= filled * 2;
}
