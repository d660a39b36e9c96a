/** What the user said of findings, and the last fix, read back from a file that anybody may have written. */
import type { Acceptance, SheetFindingsSaid } from "../checks/accepted.types";
import type { RowMark, Swapped } from "../operations/swaps";
import type { CellValue } from "../plan/cells";
import { isDay, type LastFix, type Remembered } from "./remembered";
import { isRow, recordOf, textOf, textsOf, type Data } from "./keptData";

/** What is kept beside what `rememberedFrom` reads. */
export function findingsRememberedFrom(kept: unknown): Pick<Remembered, "findingsSaid" | "lastFix"> {
  const data = recordOf(kept);
  return { findingsSaid: findingsSaidFrom(data["findingsSaid"]), lastFix: fixFrom(data["lastFix"]) };
}

/** By sheet; sheets of which nothing was said are left out. */
export function findingsSaidFrom(value: unknown): Record<string, SheetFindingsSaid> {
  const usable = Object.entries(recordOf(value)).flatMap(([sheet, one]) => {
    const { accepted, unchecked } = recordOf(one);
    const acceptances = listOf(accepted, acceptanceFrom);
    const checks = textsOf(unchecked);
    const said: SheetFindingsSaid = {
      ...(acceptances.length > 0 ? { accepted: acceptances } : {}),
      ...(checks.length > 0 ? { unchecked: checks } : {}),
    };
    return Object.keys(said).length === 0 ? [] : [[sheet, said] as const];
  });
  return Object.fromEntries(usable);
}

function listOf<One>(value: unknown, read: (data: Data) => One | null): One[] {
  return Array.isArray(value) ? value.flatMap((one: unknown) => read(recordOf(one)) ?? []) : [];
}

function acceptanceFrom({ check, column, row, cellMark, rowMark, reason, on }: Data): Acceptance | null {
  const texts = [check, column, cellMark, rowMark, reason, on].map(textOf);
  if (texts.some((text) => text === "") || !isRow(row) || !isDay(textOf(on))) return null;
  return {
    check: textOf(check),
    column: textOf(column),
    row,
    cellMark: textOf(cellMark),
    rowMark: textOf(rowMark),
    reason: textOf(reason),
    on: textOf(on),
  };
}

const isValue = (value: unknown): value is CellValue => ["string", "number", "boolean"].includes(typeof value);

/** Null for what is no fix, or one of which a part is missing: half of it cannot be taken back. */
export function fixFrom(value: unknown): LastFix | null {
  const { cells, lists, did } = recordOf(value);
  const swapped: Swapped = { cells: listOf(cells, swappedCellFrom), lists: listOf(lists, swappedListFrom) };
  const isWhole = swapped.cells.length === lengthOf(cells) && swapped.lists.length === lengthOf(lists);
  if (!isWhole || swapped.cells.length + swapped.lists.length === 0) return null;
  return { ...swapped, did: textsOf(did) };
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

function swappedCellFrom({ sheetId, sheetName, cell, before, after, row }: Data): Swapped["cells"][number] | null {
  const [from, to, mark] = [stateFrom(recordOf(before)), stateFrom(recordOf(after)), rowFrom(recordOf(row))];
  if (textOf(sheetId) === "" || textOf(cell) === "" || from === null || to === null || mark === null) return null;
  return {
    sheetId: textOf(sheetId),
    sheetName: textOf(sheetName),
    cell: textOf(cell),
    before: from,
    after: to,
    row: mark,
  };
}

function stateFrom({ value, numberFormat }: Data): Swapped["cells"][number]["before"] | null {
  return isValue(value) && textOf(numberFormat) !== "" ? { value, numberFormat: textOf(numberFormat) } : null;
}

function rowFrom({ address, changed, marks }: Data): RowMark | null {
  if (textOf(address) === "") return null;
  const places = Array.isArray(changed) ? changed.filter((one: unknown) => typeof one === "number") : [];
  return { address: textOf(address), changed: places, marks: textsOf(marks) };
}

function swappedListFrom({ sheetId, sheetName, address, words }: Data): Swapped["lists"][number] | null {
  if (textOf(sheetId) === "" || textOf(address) === "") return null;
  return { sheetId: textOf(sheetId), sheetName: textOf(sheetName), address: textOf(address), words: textsOf(words) };
}
