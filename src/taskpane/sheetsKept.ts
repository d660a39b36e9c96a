/**
 * What is kept of single sheets is kept by Excel's id of the sheet, which stays when the sheet is renamed; the pane itself speaks
 * of sheets by their names. What stands for no sheet any more stays as it is: it may be there again. Pure.
 */
import type { SheetNames } from "../excel/sheetNames";
import type { Remembered } from "./remembered";

/** What is to be kept, by ids. */
export function byIds(change: Partial<Remembered>, names: SheetNames): Partial<Remembered> {
  return sheetsAs(change, new Map([...names].map(([id, name]) => [name, id])));
}

/** What was kept, by the names that the sheets have now. The first versions kept names, which are none of the ids. */
export function byNames(kept: Remembered, names: SheetNames): Remembered {
  const { lastRun } = kept;
  const sheetName = lastRun === null ? undefined : names.get(lastRun.sheetId);
  // What stands for no sheet now is none of Excel's names.
  const isThere = sheetName !== undefined && !sheetName.includes("?");
  return {
    ...sheetsAs(kept, names),
    lastRun: lastRun === null || !isThere ? lastRun : { ...lastRun, sheetName },
  };
}

/** The new names, by the old ones, of sheets that are called otherwise now. */
export function renamedSince(before: SheetNames, now: SheetNames): ReadonlyMap<string, string> {
  return new Map(
    [...before].flatMap(([id, old]) => {
      const name = now.get(id);
      return name === undefined || name === old ? [] : [[old, name] as const];
    }),
  );
}

/** The sheets that are there now; those that were there before under their old names, until they are read by the new ones. */
export function withoutRenames(before: SheetNames, now: SheetNames): SheetNames {
  return new Map([...now].map(([id, name]) => [id, before.get(id) ?? name]));
}

/** What the pane remembers after sheets were renamed. @param newNames by the old ones */
export function afterRenaming(remembered: Remembered, newNames: ReadonlyMap<string, string>): Partial<Remembered> {
  const { lastRun } = remembered;
  const sheetName = lastRun === null ? undefined : newNames.get(lastRun.sheetName);
  return {
    ...sheetsAs(
      {
        mappings: remembered.mappings,
        decisions: remembered.decisions,
        ratings: remembered.ratings,
        findingsSaid: remembered.findingsSaid,
        withoutSheets: remembered.withoutSheets,
      },
      newNames,
    ),
    ...(lastRun === null || sheetName === undefined ? {} : { lastRun: { ...lastRun, sheetName } }),
  };
}

/** With each sheet called by what stands for it, where something does. */
function sheetsAs<T extends Partial<Remembered>>(part: T, called: ReadonlyMap<string, string>): T {
  const { mappings, decisions, ratings, findingsSaid, withoutSheets } = part;
  const other = (sheet: string): string => called.get(sheet) ?? sheet;
  const renamed = <Own>(bySheet: Readonly<Record<string, Own>>): Record<string, Own> =>
    Object.fromEntries(Object.entries(bySheet).map(([sheet, own]) => [other(sheet), own]));
  return {
    ...part,
    ...(mappings && { mappings: renamed(mappings) }),
    ...(decisions && { decisions: renamed(decisions) }),
    ...(ratings && { ratings: renamed(ratings) }),
    ...(findingsSaid && { findingsSaid: renamed(findingsSaid) }),
    ...(withoutSheets && { withoutSheets: withoutSheets.map(other) }),
  };
}
