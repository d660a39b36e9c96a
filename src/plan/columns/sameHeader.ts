/** Headers that repeat: on every page of a document that was pasted into a sheet. */
import type { CellValue } from "../cells";
import type { Field } from "../model";
import { comparable } from "../text";
import type { Header } from "./header.types";
import { LONGEST_HEADING } from "./headerRows";

/** Whether two headers give every field the same column: the second then heads more of the same plan, whatever its words. */
export function sameColumns({ mapping: a }: Pick<Header, "mapping">, { mapping: b }: Pick<Header, "mapping">): boolean {
  const fields = Object.keys({ ...a, ...b }) as Field[];
  return fields.every((field) => a[field] === b[field]);
}

/**
 * Whether a row repeats a row of the header above it: most of its cells say what that says in the same column. Cheap, since it
 * is asked of every row.
 */
export function repeatsHeader(
  { lines, linesBelow }: Pick<Header, "lines" | "linesBelow">,
  row: readonly CellValue[],
): boolean {
  for (const line of lines) if (repeatsLine(line, row)) return true;
  return linesBelow?.some((line) => repeatsLine(line, row)) === true;
}

/** Spaces and marks that two typings of one heading may differ in. */
const MOST_DIFFERENCE = 20;

const known = new WeakMap<readonly string[], readonly string[]>();

/** The texts of a header's row as they are compared, worked out once. */
function comparableLine(line: readonly string[]): readonly string[] {
  let texts = known.get(line);
  if (texts === undefined) known.set(line, (texts = line.map(comparable)));
  return texts;
}

function repeatsLine(line: readonly string[], row: readonly CellValue[]): boolean {
  const expected = comparableLine(line);
  let alike = 0;
  let others = 0;
  for (let column = 0; column < row.length; column++) {
    const value = row[column];
    if (value === undefined || value === "") continue;
    const heading = line[column] ?? "";
    if (typeof value !== "string") {
      // Months that head their columns are real dates.
      if (heading !== String(value)) return false;
      alike++;
      continue;
    }
    if (value.length > LONGEST_HEADING) return false;
    if (isHeading(value, heading, expected[column])) alike++;
    // Even if all that are left were alike, a third would be others: nearly every row of a plan ends here.
    else if (++others * 3 > row.length) return false;
  }
  return alike >= 2 && alike >= others * 2;
}

/** Most cells of a plan are told from the heading by their length, or by how they begin. */
function isHeading(value: string, heading: string, expected: string | undefined): boolean {
  if (Math.abs(heading.length - value.length) > MOST_DIFFERENCE) return false;
  return heading.charCodeAt(0) === value.trimStart().charCodeAt(0) && expected === comparable(value);
}
