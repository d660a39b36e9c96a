/** The columns of a sheet as the user sees and changes them: what they are taken for now, and each change as a new mapping. Pure. */
import type { Settings } from "../../analysis/analysis.types";
import type { SheetCells } from "../../plan/cells";
import { columnIndex } from "../../plan/columnLetters";
import { columnsAsRead } from "../../plan/columns/columnsAsRead";
import { HeaderRows } from "../../plan/columns/headerRows";
import { CellLooks } from "../../plan/columns/profile";
import { likelyHeaderRow, proposedMapping, type Proposal } from "../../plan/columns/proposedMapping";
import { FIELDS, type Field, type Plan } from "../../plan/model";
import type { SheetMapping } from "../../plan/sheetMapping";

/** Fields that a further column may hold beside the first: updates, and dates that were revised again. */
const ADDED: readonly Field[] = ["progress", "revised"];

/** What would be read of a sheet with its header in a row. @param headerRow left out: in the likeliest */
export function proposalFor(cells: SheetCells, settings: Settings, headerRow?: number): Proposal {
  const looks = new CellLooks(settings);
  const context = { asAt: settings.asAt, looks, headerRows: new HeaderRows(looks) };
  return proposedMapping(cells, headerRow ?? likelyHeaderRow(cells, context), context);
}

/** The columns that a plan was read by, as a mapping of which the user has said nothing yet. */
export function mappingOf(plan: Plan): SheetMapping {
  const several: Partial<Record<Field, readonly string[]>> = {};
  for (const field of FIELDS) {
    const all = columnsAsRead(plan, field);
    if (all.length > 1) several[field] = all;
  }
  const { headerRow, columns } = plan;
  return { headerRow, columns, ...(Object.keys(several).length > 0 ? { several } : {}), said: [] };
}

/** The fields that a column is mapped to, the main one first. */
export function fieldsOfColumn({ columns, several = {} }: SheetMapping, letters: string): Field[] {
  return FIELDS.filter((field) => columns[field] === letters || several[field]?.includes(letters) === true);
}

/** Whether the user spoke of a column: of all, in a mapping that does not say. */
export const isSaid = ({ said }: SheetMapping, letters: string): boolean =>
  said === undefined || said.includes(letters);

/**
 * The mapping with a column given to a field by the user, or to none. The field leaves the column it had, but for fields that
 * several columns may hold: there the column is one more.
 */
export function withColumn(mapping: SheetMapping, letters: string, field: Field | null): SheetMapping {
  const columns: Partial<Record<Field, string>> = {};
  const several: Partial<Record<Field, readonly string[]>> = {};
  for (const one of FIELDS) {
    const all = columnsOf(mapping, one, letters, field);
    const last = all.at(-1);
    if (last !== undefined) columns[one] = last;
    if (all.length > 1) several[one] = all;
  }
  const said = mapping.said === undefined ? {} : { said: [...new Set([...mapping.said, letters])] };
  return {
    headerRow: mapping.headerRow,
    columns,
    ...(Object.keys(several).length > 0 ? { several } : {}),
    ...said,
  };
}

/** All columns of a field after the change, the one that controls last. */
function columnsOf(
  { columns, several = {} }: SheetMapping,
  field: Field,
  letters: string,
  wanted: Field | null,
): readonly string[] {
  const had = several[field] ?? (columns[field] === undefined ? [] : [columns[field]]);
  const others = had.filter((one) => one !== letters);
  if (field !== wanted) return others;
  const isOneMore = ADDED.includes(field) || several[field] !== undefined;
  return isOneMore ? inOrder([...others, letters], had) : [letters];
}

/** In the direction in which they stood before: from left to right, or the latest first. */
function inOrder(columns: readonly string[], before: readonly string[]): readonly string[] {
  const [first, second] = before;
  const isReverse = first !== undefined && second !== undefined && columnIndex(first) > columnIndex(second);
  const sorted = [...columns].sort((a, b) => columnIndex(a) - columnIndex(b));
  return isReverse ? sorted.reverse() : sorted;
}

/** Another header row: what the user said of columns stays, the others are told by the headings there. */
export function withHeaderRow(proposed: SheetMapping, own: SheetMapping | undefined): SheetMapping {
  const said = own?.said ?? [];
  return said.reduce((mapping, letters) => {
    const [field] = own === undefined ? [] : fieldsOfColumn(own, letters);
    return withColumn(mapping, letters, field ?? null);
  }, proposed);
}

/** What a mapping lacks: something to do, or anything to measure it by (plan-reading.md, "Which column is what"). */
export type Lack = "nothing to do" | "nothing to measure by";

/** @returns null for a mapping that makes a plan; an owner's column is enough to begin with beside what is to be done */
export function lackOf({ columns }: SheetMapping): Lack | null {
  const has = (...fields: readonly Field[]): boolean => fields.some((field) => columns[field] !== undefined);
  if (!has("recommendation", "action")) return "nothing to do";
  const isMeasured = has("target", "revised", "completed", "status", "rag", "leadAgency", "leadOfficer");
  return isMeasured ? null : "nothing to measure by";
}
