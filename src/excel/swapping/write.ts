/** Writes cells and lists, part by part, and notices what somebody else wrote into a cell in the moment before. */
import { preflight } from "../../operations/preflight";
import type { Operation } from "../../operations/operations";
import type { CellState, ColumnMark, RowMark, SwappedCell, SwappedList } from "../../operations/swaps";
import type { CellValue } from "../../plan/cells";
import { applyOperations } from "../applyOperations";
import { problem, throwIfStopped } from "../problem";
import { cellInput } from "../writing/cellInput";
import { askRule, askWhereabouts } from "./look";

/** Few enough for one request, whatever they hold. */
const CELLS_AT_ONCE = 50;

/** A cell with what it is to hold, and what it holds as far as is known. */
export interface CellWrite {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly cell: string;
  readonly from: CellState;
  readonly to: CellState;
  /** What its row and column must still be known by. */
  readonly row: RowMark;
  readonly above?: ColumnMark | undefined;
}

export interface WriteOptions {
  readonly onShare?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** A cell that held something else at the moment at which it was written, or was another cell by then. */
export interface Overtaken {
  readonly write: CellWrite;
  readonly isMoved: boolean;
  /** As it is typed: a formula with its "=". */
  readonly typed: CellValue;
  readonly numberFormat: string;
}

/** Operations are carried out on sheets by their ids, which stay when a sheet is renamed. */
function operationsOf({ sheetId: sheet, cell: address, from, to }: CellWrite): Operation[] {
  const isSameFormat = from.numberFormat === to.numberFormat;
  return [
    ...(isSameFormat ? [] : [{ kind: "setNumberFormat", sheet, address, format: to.numberFormat } as const]),
    { kind: "setValues", sheet, address, values: [[to.value]] },
  ];
}

/** @throws ExcelProblem "invalid-operations" */
export function throwIfUnfit(writes: readonly CellWrite[], lists: readonly SwappedList[]): void {
  const problems = preflight([...writes.flatMap(operationsOf), ...lists.map(offered)]);
  if (problems.length === 0) return;
  throw problem("invalid-operations", problems.map(({ kind, message }) => `${kind}: ${message}`).join("; "));
}

/** One sync for each fifty cells. @throws ExcelProblem "cancelled", errors of Excel */
export async function writeCells(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  { onShare, signal }: WriteOptions = {},
): Promise<Overtaken[]> {
  const overtaken: Overtaken[] = [];
  for (let done = 0; done < writes.length; done += CELLS_AT_ONCE) {
    throwIfStopped(signal);
    onShare?.(done / writes.length);
    overtaken.push(...(await writePart(context, writes.slice(done, done + CELLS_AT_ONCE))));
  }
  return overtaken;
}

/** What the cells hold, and where they stand, is asked for in the same request, before anything is written. */
async function writePart(context: Excel.RequestContext, part: readonly CellWrite[]): Promise<Overtaken[]> {
  const before = part.map((write) => {
    const sheet = context.workbook.worksheets.getItem(write.sheetId);
    const range = sheet.getRange(write.cell).load("values,formulas,numberFormat");
    return { write, range, whereabouts: askWhereabouts(sheet, { ends: [write.row], above: write.above }) };
  });
  applyOperations(context, part.flatMap(operationsOf), { title: "" });
  await context.sync();
  return before.flatMap(({ write, range, whereabouts }) => {
    const typed = (range.formulas as CellValue[][])[0]?.[0] ?? "";
    const value = (range.values as CellValue[][])[0]?.[0] ?? "";
    const isMoved = whereabouts() !== "in place";
    if (!isMoved && value === write.from.value && !String(typed).startsWith("=")) return [];
    return [{ write, isMoved, typed, numberFormat: String(range.numberFormat[0]?.[0] ?? "General") }];
  });
}

/** Gives cells back to whoever wrote into them in the last moment. One sync. */
export async function giveBack(context: Excel.RequestContext, overtaken: readonly Overtaken[]): Promise<void> {
  if (overtaken.length === 0) return;
  for (const { write, typed, numberFormat } of overtaken) {
    const range = context.workbook.worksheets.getItem(write.sheetId).getRange(write.cell);
    range.numberFormat = [[numberFormat]];
    range.formulas = [[String(typed).startsWith("=") ? typed : cellInput(typed)]];
  }
  await context.sync();
}

/** The other way round. */
export function reversed({ from, to, ...place }: CellWrite): CellWrite {
  return { ...place, from: to, to: from };
}

export function writeOf({ before, after, ...place }: SwappedCell): CellWrite {
  return { ...place, from: before, to: after };
}

function offered({ sheetId, address, words }: SwappedList): Operation {
  return { kind: "offerWords", sheet: sheetId, address, words };
}

/**
 * One sync, and one more where others have moved rows or columns in the same moment, or said what may be typed there: then a list is taken
 * away again.
 * @returns lists that were not added
 */
export async function writeLists(
  context: Excel.RequestContext,
  lists: readonly SwappedList[],
): Promise<readonly SwappedList[]> {
  if (lists.length === 0) return [];
  const asked = lists.map((list) => askRule(context, list));
  applyOperations(context, lists.map(offered), { title: "" });
  await context.sync();
  const seen = asked.map((answer) => answer());
  const misplaced = lists.filter((_, at) => seen[at]?.whereabouts !== "in place" || seen[at].words !== null);
  await removeLists(context, misplaced);
  return misplaced;
}

/** One sync; none where there are no lists. */
export async function removeLists(context: Excel.RequestContext, lists: readonly SwappedList[]): Promise<void> {
  if (lists.length === 0) return;
  const operations = lists.map(({ sheetId, address }): Operation => ({ kind: "removeWords", sheet: sheetId, address }));
  applyOperations(context, operations, { title: "" });
  await context.sync();
}
