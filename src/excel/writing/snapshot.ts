/** What has to be known of a workbook before a report is written into it. Changes nothing. */
import { REPORT_MARK } from "../../operations/reportMark";
import { excelCode } from "../problem";

interface Sheet {
  readonly id: string;
  readonly name: string;
}

export interface SheetSnapshot extends Sheet {
  /** The period of a report of ours; null for every other sheet. */
  readonly reportPeriod: string | null;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Names of all tables and of the workbook's defined names: no new table may have one of them. */
  readonly namesTaken: readonly string[];
  readonly title: string;
  readonly isStructureProtected: boolean;
}

/** Takes a snapshot, in 2 syncs; one more for each sheet where there is a sheet that is all chart. */
export async function takeSnapshot(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const { worksheets, tables, names, properties, protection } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  names.load("items/name");
  properties.load("title");
  protection.load("protected");
  await context.sync();
  return {
    sheets: await withPeriods(
      context,
      worksheets.items.map(({ id, name }) => ({ id, name })),
    ),
    namesTaken: [...tables.items, ...names.items].map(({ name }) => name),
    title: properties.title,
    isStructureProtected: protection.protected,
  };
}

async function withPeriods(context: Excel.RequestContext, sheets: readonly Sheet[]): Promise<readonly SheetSnapshot[]> {
  try {
    return await periodsOf(context, sheets);
  } catch (error) {
    if (excelCode(error) !== CHART_SHEET) throw error;
  }
  const found: SheetSnapshot[] = [];
  for (const sheet of sheets) found.push(await withPeriod(context, sheet));
  return found;
}

/** Excel's code for what it does not tell of a sheet that is all chart. */
const CHART_SHEET = "UnsupportedSheet";

async function withPeriod(context: Excel.RequestContext, sheet: Sheet): Promise<SheetSnapshot> {
  try {
    const [found] = await periodsOf(context, [sheet]);
    return found ?? { ...sheet, reportPeriod: null };
  } catch (error) {
    // No report of ours is all chart.
    if (excelCode(error) !== CHART_SHEET) throw error;
    return { ...sheet, reportPeriod: null };
  }
}

/** One sync. */
async function periodsOf(context: Excel.RequestContext, sheets: readonly Sheet[]): Promise<SheetSnapshot[]> {
  const asked = sheets.map((sheet) => ({
    sheet,
    mark: context.workbook.worksheets.getItem(sheet.id).names.getItemOrNullObject(REPORT_MARK).load("value"),
  }));
  await context.sync();
  return asked.map(({ sheet, mark }) => ({ ...sheet, reportPeriod: mark.isNullObject ? null : textOf(mark) }));
}

/** The text that a name stands for. Excel gives a name's value as text; should it give the formula ="…", so be it. */
export function textOf(mark: Excel.NamedItem): string {
  return String(mark.value).replace(/^="(.*)"$/s, "$1");
}
