/**
 * What the user says in the settings file, as the reader takes it: mappings and decisions by sheet. Columns that the user does
 * not name stay as they are read without the file, so that one wrong column costs one line.
 */
import type { TrackerCells } from "../../plan/cells";
import { columnIndex, columnLetters } from "../../plan/columnLetters";
import { columnsAsRead } from "../../plan/columns/columnsAsRead";
import type { SheetDecisions } from "../../plan/decisions";
import { FIELDS, type Field, type Plan } from "../../plan/model";
import type { SheetMapping } from "../../plan/sheetMapping";
import { Refusal } from "../refusal";
import type { SheetSettings, UserSettings } from "./settings.types";

export interface ReadingSaid {
  readonly mappings: ReadonlyMap<string, SheetMapping>;
  readonly decisions: ReadonlyMap<string, SheetDecisions>;
}

/** Excel's names of sheets differ by more than case. */
const isSameSheet = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const quotedList = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

/**
 * The settings by the workbook's own names of sheets; those of sheets that were not asked for are left out.
 * @param names of all sheets of the workbook
 * @param asked names given with --sheet; empty where every visible sheet is read
 * @throws Refusal where a sheet is not there, or was left out
 */
export function settingsBySheet(
  settings: UserSettings,
  { sheets, leftOut }: TrackerCells,
  names: readonly string[],
  asked: readonly string[],
): ReadonlyMap<string, SheetSettings> {
  const result = new Map<string, SheetSettings>();
  for (const [name, said] of settings) {
    const sheet = names.find((one) => isSameSheet(one, name));
    if (sheet === undefined) {
      throw new Refusal(
        `The settings name the sheet “${name}”, which the workbook has not. It has ${quotedList(names)}.`,
      );
    }
    if (sheets.some((one) => one.sheet === sheet)) result.set(sheet, said);
    else if (asked.length === 0) {
      const why = leftOut.find((one) => one.sheet === sheet)?.why ?? "not read";
      const remedy = why === "hidden" ? "; name it with --sheet to read it" : "";
      throw new Refusal(`The settings speak of the sheet “${sheet}”, which was left out: ${why}${remedy}.`);
    }
  }
  return result;
}

/** 0-based columns of a sheet's grid that the user names, so that their formats and looks are read. */
export function columnsNamed({ columns }: SheetSettings, firstColumn: number): number[] {
  const letters = [...columns.values()].flat();
  return [...new Set(letters)].map((one) => columnIndex(one) - (firstColumn - 1)).filter((column) => column >= 0);
}

/** 0-based columns of a sheet's grid that the user gave to fields in the pane. */
export function columnsKept({ columns, several = {} }: SheetMapping, firstColumn: number): number[] {
  const letters = [...Object.values(columns), ...Object.values(several).flat()];
  return [...new Set(letters)].map((one) => columnIndex(one) - (firstColumn - 1)).filter((column) => column >= 0);
}

/** What the user said of reading in the pane, by sheet. */
export function keptReading({
  mappings,
  decisions,
}: {
  readonly mappings: Readonly<Record<string, SheetMapping>>;
  readonly decisions: Readonly<Record<string, SheetDecisions>>;
}): ReadingSaid {
  return { mappings: new Map(Object.entries(mappings)), decisions: new Map(Object.entries(decisions)) };
}

/** What the file says outranks what was said in the pane, value by value and row by row. */
function together(kept: SheetDecisions | undefined, said: SheetDecisions): SheetDecisions {
  if (kept === undefined) return said;
  return {
    ...kept,
    ...said,
    ...(kept.values && said.values && { values: { ...kept.values, ...said.values } }),
    ...(kept.rows && said.rows && { rows: { ...kept.rows, ...said.rows } }),
    ...(kept.titles && said.titles && { titles: { ...kept.titles, ...said.titles } }),
  };
}

/**
 * @param kept what was said in the pane, on which the file builds
 * @param readWithout reads the plans without the file's columns
 * @throws Refusal where the settings do not fit the tracker
 */
export function readingSaid(
  settings: ReadonlyMap<string, SheetSettings>,
  tracker: TrackerCells,
  kept: ReadingSaid,
  readWithout: (said: ReadingSaid) => readonly Plan[],
): ReadingSaid {
  const said = [...settings].map(
    ([sheet, { decisions }]) => [sheet, together(kept.decisions.get(sheet), decisions)] as const,
  );
  const decisions = new Map([...kept.decisions, ...said]);
  const withColumns = [...settings].filter(([, { headerRow, columns }]) => headerRow !== null || columns.size > 0);
  if (withColumns.length === 0) return { mappings: kept.mappings, decisions };
  // Headings in a row that the file names are others than those that were mapped in the pane.
  const own = [...kept.mappings].filter(([sheet]) => (settings.get(sheet)?.headerRow ?? null) === null);
  const plans = readWithout({ mappings: new Map(own), decisions });
  const mappings = withColumns.map(([sheet, ofSheet]): [string, SheetMapping] => {
    throwUnlessInside(sheet, ofSheet, tracker);
    const ofKept = own.find(([one]) => one === sheet)?.[1];
    return [sheet, mappingOf(sheet, ofSheet, plans.filter((plan) => plan.sheet === sheet), ofKept)]; // prettier-ignore
  });
  return { mappings: new Map([...kept.mappings, ...mappings]), decisions };
}

function throwUnlessInside(sheet: string, { headerRow, columns }: SheetSettings, { sheets }: TrackerCells): void {
  const cells = sheets.find((one) => one.sheet === sheet);
  if (cells === undefined) return;
  const { firstRow, firstColumn, values } = cells;
  const lastRow = firstRow + values.length - 1;
  if (headerRow !== null && (headerRow < firstRow || headerRow > lastRow)) {
    throw new Refusal(
      `The settings put the headings of “${sheet}” into row ${headerRow}; it has rows ${firstRow} to ${lastRow}.`,
    );
  }
  const lastColumn = firstColumn - 1 + (values[0]?.length ?? 0);
  for (const [field, all] of columns) {
    const outside = all.find((letters) => columnIndex(letters) >= lastColumn || columnIndex(letters) < firstColumn - 1);
    if (outside === undefined) continue;
    const used = `${columnLetters(firstColumn - 1)} to ${columnLetters(lastColumn - 1)}`;
    throw new Refusal(`The settings take column ${outside} of “${sheet}” for ${field}; it has columns ${used}.`);
  }
}

/** The plan that the user's columns change: at the header row that is named, or the sheet's only one. */
function planMeant(sheet: string, { headerRow }: SheetSettings, plans: readonly Plan[]): Plan | undefined {
  if (headerRow !== null) return plans.find((plan) => plan.headerRow === headerRow);
  if (plans.length > 1) {
    const rows = plans.map((plan) => plan.headerRow).join(" and ");
    throw new Refusal(
      `“${sheet}” holds ${plans.length} plans, with headings in rows ${rows}. Name one with headerRow: with columns of your own, the sheet is read as one plan.`,
    );
  }
  const [only] = plans;
  if (only === undefined) {
    throw new Refusal(`No plan was recognised on “${sheet}”: name the row of its headings with headerRow, too.`);
  }
  return only;
}

/** Letters of the columns that were spoken of in the pane. */
function saidIn(kept: SheetMapping | undefined): readonly string[] {
  if (kept === undefined) return [];
  return kept.said ?? [...Object.values(kept.columns), ...Object.values(kept.several ?? {}).flat()];
}

/** @param kept what was said of the same headings in the pane */
function mappingOf(
  sheet: string,
  said: SheetSettings,
  plans: readonly Plan[],
  kept: SheetMapping | undefined,
): SheetMapping {
  const plan = planMeant(sheet, said, plans);
  const named = new Set([...said.columns.values()].flat());
  const columns: Partial<Record<Field, string>> = {};
  const several: Partial<Record<Field, readonly string[]>> = {};
  for (const field of FIELDS) {
    // A column that the user gives to a field leaves every other that it had.
    const all =
      said.columns.get(field) ??
      (plan === undefined ? [] : columnsAsRead(plan, field)).filter((letters) => !named.has(letters));
    const last = all.at(-1);
    if (last !== undefined) columns[field] = last;
    if (all.length > 1) several[field] = all;
  }
  return { headerRow: said.headerRow ?? plan?.headerRow ?? 1, columns, several, said: [...named, ...saidIn(kept)] };
}
