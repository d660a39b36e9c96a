/** Gives operations other names for their sheet or tables where the wanted ones are taken in the workbook. Pure. */
import type { Operation } from "./operations";
import { quotedSheetName, sameSheetName } from "./sheetNames";

/** The same operations for a sheet of another name: links to places on the sheet follow. */
export function renameSheet(operations: readonly Operation[], from: string, to: string): Operation[] {
  if (from === to) return [...operations];
  return operations.map((operation) => {
    if (!("sheet" in operation)) return operation;
    const sheet = sameSheetName(operation.sheet, from) ? to : operation.sheet;
    return operation.kind === "linkCell"
      ? { ...operation, sheet, target: renameTarget(operation.target, from, to) }
      : { ...operation, sheet };
  });
}

function renameTarget(target: string, from: string, to: string): string {
  const split = splitTarget(target);
  return split !== null && sameSheetName(split.sheet, from) ? `${quotedSheetName(to)}!${split.address}` : target;
}

/** Sheet and address of a link's target, "'Sheet name'!A6" or "Sheet!A6"; null where it is neither. */
export function splitTarget(target: string): { readonly sheet: string; readonly address: string } | null {
  const quoted = /^'((?:[^']|'')+)'!([^!]+)$/.exec(target);
  if (quoted !== null) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), address: quoted[2] ?? "" };
  const plain = /^([^'!]+)!([^!]+)$/.exec(target);
  return plain === null ? null : { sheet: plain[1] ?? "", address: plain[2] ?? "" };
}

/** A table that got another name than the one asked for. */
export interface RenamedTable {
  readonly from: string;
  readonly to: string;
}

/**
 * The same operations with tables that clash with no name of the workbook: "Figures" becomes "Figures_2".
 * @param taken names of the workbook's tables and its defined names: Excel keeps both in one list, without regard to case.
 */
export function renameTables(
  operations: readonly Operation[],
  taken: readonly string[],
): { readonly operations: Operation[]; readonly renamed: readonly RenamedTable[] } {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const renamed: RenamedTable[] = [];
  const result = operations.map((operation) => {
    if (operation.kind !== "addTable") return operation;
    const name = freeName(operation.name, used);
    used.add(name.toLowerCase());
    if (name !== operation.name) renamed.push({ from: operation.name, to: name });
    return name === operation.name ? operation : { ...operation, name };
  });
  return { operations: result, renamed };
}

function freeName(wanted: string, used: ReadonlySet<string>): string {
  let name = wanted;
  for (let count = 2; used.has(name.toLowerCase()); count += 1) name = `${wanted}_${count}`;
  return name;
}
