/** The header that the user's own mapping makes of a row, whatever its headings say. */
import type { SheetCells } from "../cells";
import type { Field } from "../model";
import { textOf } from "../text";
import { columnEvidence, type ColumnEvidence } from "./evidence";
import type { ColumnRead, Header } from "./header.types";
import { profiles, sampledRows, type CellLooks } from "./profile";
import { headerAt, mayHoldAgency, type HeaderContext } from "./readHeader";
import { statusFormOf } from "./statusForm";

/** What the user said of a sheet's columns: which row is the header, and which 0-based column of the grid holds what. */
export interface GivenHeader {
  /** 0-based row of the grid. */
  readonly row: number;
  /** Every mapped field; a field that is left out has no column. */
  readonly mapping: Header["mapping"];
  readonly several: Header["several"];
  /** The columns that the user spoke of; all of them where it is left out. */
  readonly said?: readonly number[];
}

/** The column that the user says holds the status. */
function givenStatus(cells: SheetCells, { row, mapping }: GivenHeader, looks: CellLooks): ColumnEvidence | undefined {
  const column = mapping.status;
  if (column === undefined) return undefined;
  const profile = profiles(cells, sampledRows(row + 1, cells.values.length), looks)[column];
  return profile && columnEvidence(textOf(cells.values[row]?.[column]), profile);
}

/**
 * The header that the user's own mapping makes of a row, whatever its headings say. What the user did not speak of is as sure
 * as its own evidence for it.
 */
export function givenHeader(cells: SheetCells, given: GivenHeader, context: HeaderContext): Header {
  const own = headerAt(cells, given.row, context);
  const { headings } = own;
  const { action, leadAgency: agency, leadOfficer: officer } = given.mapping;
  return {
    ...own,
    mapping: given.mapping,
    several: given.several,
    ticks: own.ticks.every(({ column }) => fieldsOf(given, column).every((field) => field === "status"))
      ? own.ticks.filter(({ column }) => fieldsOf(given, column).length > 0)
      : [],
    statusForm: statusFormOf(givenStatus(cells, given, context.looks)),
    actionMayHoldAgency: action !== undefined && mayHoldAgency(headings[action] ?? ""),
    officerMayBeAgency: officer === undefined || isSaid(given, officer) || own.officerMayBeAgency,
    columns: headings.flatMap((heading, column): ColumnRead[] => {
      const fields = fieldsOf(given, column);
      const isBlank = cells.values.every((one, at) => at <= given.row || (one[column] ?? "") === "");
      const isKey = own.columns.some((one) => one.column === column && one.isKey === true);
      if (fields.length === 0 && heading === "" && isBlank && !isKey) return [];
      return [givenColumn(given, { column, heading, fields }, own.columns)];
    }),
    isGiven: true,
    isAgencySaid: agency !== undefined && isSaid(given, agency),
  };
}

const fieldsOf = ({ mapping, several }: GivenHeader, column: number): Field[] =>
  (Object.keys(mapping) as Field[]).filter(
    (field) => mapping[field] === column || several[field]?.includes(column) === true,
  );

const isSaid = ({ said }: GivenHeader, column: number): boolean => said === undefined || said.includes(column);

/** A column of a given header: said by the user, or as sure as what speaks for it now. */
function givenColumn(
  header: GivenHeader,
  given: Pick<ColumnRead, "column" | "heading" | "fields">,
  own: readonly ColumnRead[],
): ColumnRead {
  const { column, fields } = given;
  const found = own.find((one) => one.column === column);
  // A key beside the plan goes on explaining its values.
  if (fields.length === 0 && found?.isKey === true) return found;
  if (isSaid(header, column)) {
    return {
      ...given,
      certainty: "sure",
      why: fields.length > 0 ? "you said so" : "you gave it no field",
      rivals: null,
    };
  }
  if (found !== undefined && (areSame(found.fields, fields) || isOfBoth(header, found.fields, fields)))
    return { ...given, fields: found.fields, certainty: found.certainty, why: found.why, rivals: null };
  const isSame = found !== undefined && found.fields[0] === fields[0];
  if (isSame) return { ...given, certainty: found.certainty, why: found.why, rivals: null };
  return fields.length === 0
    ? { ...given, certainty: "sure", why: "it was not used before", rivals: null }
    : { ...given, certainty: "guessed", why: "it was read so before you changed other columns", rivals: null };
}

const areSame = (some: readonly Field[], others: readonly Field[]): boolean =>
  some.length === others.length && some.every((field) => others.includes(field));

/** Whether a column that holds recommendations and actions is still the only one for either. */
const isOfBoth = ({ mapping }: GivenHeader, own: readonly Field[], fields: readonly Field[]): boolean =>
  own.join() === "recommendation,action" && fields.join() === "recommendation" && mapping.action === undefined;
