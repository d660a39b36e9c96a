/** A column of a small table: a heading, and the cells below it. */
import type { CellValue } from "../../../../src/plan/cells";
import { columnEvidence, type ColumnEvidence } from "../../../../src/plan/columns/evidence";
import { BLANK_PROFILE, CellLooks, profiles, type Profile } from "../../../../src/plan/columns/profile";
import type { Field } from "../../../../src/plan/model";

const looks = new CellLooks({ asAt: "2025-06-30", quarters: "financial", publication: null });

/** What cells hold, beside a column that is filled in every row; all of one number format where it is given. */
export function profileOf(cells: readonly CellValue[], format?: string): Profile {
  const numberFormats = new Map(format === undefined ? [] : [[0, cells.map(() => format)]]);
  const [profile] = profiles(
    { values: cells.map((cell) => [cell, "beside", "beside"]), numberFormats },
    cells.map((_, row) => row),
    looks,
  );
  if (profile === undefined) throw new Error("A sheet has a column.");
  return profile;
}

export const columnOf = (heading: string, cells: readonly CellValue[], format?: string): ColumnEvidence =>
  columnEvidence(heading, profileOf(cells, format));

/** The field that a column is taken for by itself; null where it is taken for none. */
export function bestOf(heading: string, cells: readonly CellValue[], format?: string): Field | null {
  const [best] = [...columnOf(heading, cells, format).points].sort(([, a], [, b]) => b.total - a.total);
  return best?.[0] ?? null;
}

/** A profile by its numbers, for limits that no handful of cells would meet: ten cells, each another, of the shares given. */
export const profileLike = (
  shares: Partial<Profile["shares"]>,
  { filled = 10, different = 1, meanLength = 10, colours = BLANK_PROFILE.colours }: Partial<Profile> = {},
): Profile => ({
  looked: 10,
  filled,
  different,
  meanLength,
  colours,
  shares: { ...BLANK_PROFILE.shares, ...shares },
});
