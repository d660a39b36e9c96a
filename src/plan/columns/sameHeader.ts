/** Headers that repeat: on every page of a document that was pasted into a sheet. */
import type { CellValue } from "../cells";
import { comparable } from "../text";
import type { Header } from "./header.types";
import { LONGEST_HEADING } from "./headerRows";

/** Whether two headers give every field the same column, but for one at most: the second is then the first one repeated. */
export function sameColumns(a: Header, b: Header): boolean {
  const fields = (header: Header): Set<string> =>
    new Set(
      Object.entries(header.mapping)
        .filter(([field]) => field !== "ref")
        .map(([field, column]) => `${field}:${column}`),
    );
  const [ofA, ofB] = [fields(a), fields(b)];
  const differing = [...ofA].filter((one) => !ofB.has(one)).length + [...ofB].filter((one) => !ofA.has(one)).length;
  const sizes = Math.max(ofA.size, ofB.size);
  // The last heading of a page's header varies; one column read in another way counts twice.
  return differing === 0 || (differing <= 2 && sizes >= 5 && sameHeadings(a, b));
}

/** Most headings say the same, in the same columns. */
function sameHeadings(a: Header, b: Header): boolean {
  let filled = 0;
  let alike = 0;
  const width = Math.max(a.headings.length, b.headings.length);
  for (let column = 0; column < width; column++) {
    const [one, other] = [comparable(a.headings[column] ?? ""), comparable(b.headings[column] ?? "")];
    if (one === "" && other === "") continue;
    filled++;
    if (one === other) alike++;
  }
  return alike * 3 >= filled * 2;
}

/**
 * Whether a row repeats a row of the header above it: most of its cells say what that says in the same column. Cheap, since it
 * is asked of every row.
 */
export function repeatsHeader({ lines }: Header, row: readonly CellValue[]): boolean {
  for (const line of lines) if (repeatsLine(line, row)) return true;
  return false;
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
    if (typeof value !== "string" || value.length > LONGEST_HEADING) return false;
    if (isHeading(value, line[column] ?? "", expected[column])) alike++;
    // Even if all that are left were alike, a third would be others: nearly every row of a plan ends here.
    else if (++others * 3 > row.length) return false;
  }
  return alike >= 2 && alike >= others * 2;
}

/** Most cells of a plan are told from the heading by their length, or by how they begin. */
function isHeading(value: string, heading: string, expected: string | undefined): boolean {
  if (heading === "" || Math.abs(heading.length - value.length) > MOST_DIFFERENCE) return false;
  return heading.charCodeAt(0) === value.trimStart().charCodeAt(0) && expected === comparable(value);
}
