/** What has to be known of a workbook before a report is written into it. Changes nothing. */
import { REPORT_MARK } from "../../operations/reportMark";

export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  /** The period of a report of ours; null for every other sheet. */
  readonly reportPeriod: string | null;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly activeSheetId: string;
  /** Names of all tables and of the workbook's defined names: no new table may have one of them. */
  readonly namesTaken: readonly string[];
  readonly title: string;
  readonly isStructureProtected: boolean;
}

/** Takes a snapshot, in 2 syncs. */
export async function takeSnapshot(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const { worksheets, tables, names, properties, protection } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  names.load("items/name");
  properties.load("title");
  protection.load("protected");
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  await context.sync();
  const asked = worksheets.items.map(({ id, name }) => {
    const mark = worksheets.getItem(id).names.getItemOrNullObject(REPORT_MARK);
    mark.load("value");
    return { id, name, mark };
  });
  await context.sync();
  return {
    sheets: asked.map(({ id, name, mark }) => ({ id, name, reportPeriod: mark.isNullObject ? null : textOf(mark) })),
    activeSheetId: active.id,
    namesTaken: [...tables.items, ...names.items].map(({ name }) => name),
    title: properties.title,
    isStructureProtected: protection.protected,
  };
}

/** The text that a name stands for. Excel gives a name's value as text; should it give the formula ="…", so be it. */
export function textOf(mark: Excel.NamedItem): string {
  return String(mark.value).replace(/^="(.*)"$/s, "$1");
}
