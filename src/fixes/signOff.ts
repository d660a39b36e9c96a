/**
 * Recording that a completed action was signed off, in the tracker's own column for it: for which actions that can be had, and what would be
 * written. Pure.
 */
import type { RatedAction } from "../analysis/analysis.types";
import { parseArea } from "../operations/addresses";
import { GENERAL } from "../plan/cells";
import { columnIndex } from "../plan/columnLetters";
import { formatLong } from "../plan/dates/calendar";
import { datePartShown } from "../plan/dates/numberFormat";
import { rowOfField, type Action, type Field, type IsoDate, type Plan } from "../plan/model";
import { isTick, stateOfTick } from "../plan/status/ticks";
import type { CellChange, CellNow, FixContext } from "./fix.types";
import { dateWritten } from "./writeDate";

/** Why a plan's sign-offs can be recorded nowhere. */
export type NoSignOff = "no column" | "shared column";

/** How the column keeps sign-offs, and so what is written into it. */
export type SignOffColumn = "dates" | "ticks" | "words";

/** A completed action that is not signed off. */
export interface SignOff {
  readonly at: RatedAction & { readonly plan: Plan };
  readonly cell: string;
  readonly column: SignOffColumn;
  /**
   * @param day on which it was signed off
   * @param by who did; "" where it is not said. A column of dates has no room for it
   */
  readonly change: (day: IsoDate, by: string) => CellChange | null;
}

export interface SignOffs {
  /** Those that can be recorded, in the order of the plans. */
  readonly open: readonly SignOff[];
  /** Plans in which none can be, with how many actions wait for one there. */
  readonly nowhere: readonly { readonly plan: Plan; readonly why: NoSignOff; readonly count: number }[];
  /** Labels of actions whose cell is merged with others', or cannot be told. */
  readonly unclear: readonly SignOff["at"][];
}

/** Linear in the number of actions. */
export function signOffs(context: FixContext): SignOffs {
  const open: SignOff[] = [];
  const unclear: SignOff["at"][] = [];
  const nowhere: SignOffs["nowhere"][number][] = [];
  for (const { plan, rated } of context.analysis.plans) {
    const waiting = rated.filter(({ action }) => action.status.state === "complete" && action.assurance !== "verified");
    const why = whyNowhere(plan);
    if (why !== null) {
      if (waiting.length > 0) nowhere.push({ plan, why, count: waiting.length });
      continue;
    }
    const column = columnKind(plan, context);
    for (const one of waiting) {
      const at = { ...one, plan };
      const found = signOffOf(at, column, context);
      if (found === null) unclear.push(at);
      else open.push(found);
    }
  }
  return { open, nowhere, unclear };
}

function whyNowhere({ columns, isForms }: Plan): NoSignOff | null {
  if (columns.verified === undefined) return "no column";
  const others = (Object.keys(columns) as Field[]).filter(
    (field) => field !== "verified" && columns[field] === columns.verified,
  );
  return !isForms && others.length > 0 ? "shared column" : null;
}

function cellOf({ columns }: Plan, action: Action): string {
  return `${columns.verified ?? ""}${rowOfField(action, "verified")}`;
}

function signOffOf(at: SignOff["at"], column: SignOffColumn, context: FixContext): SignOff | null {
  const { plan, action } = at;
  const cell = cellOf(plan, action);
  const now = context.cellAt(plan.sheet, cell);
  if (now === null || action.taken.includes("verified")) return null;
  return { at, cell, column, change: (day, by) => changeOf({ plan, cell, column, now, context }, day, by.trim()) };
}

interface Place {
  readonly plan: Plan;
  readonly cell: string;
  readonly column: SignOffColumn;
  readonly now: CellNow;
  readonly context: FixContext;
}

function changeOf({ plan, cell, column, now, context }: Place, day: IsoDate, by: string): CellChange | null {
  const place = { sheet: plan.sheet, cell };
  if (column === "dates") return dateWritten(context, place, now, day);
  const date = formatLong(day);
  const opening = column === "ticks" ? [tickOf(plan, context)] : by === "" ? ["Signed off"] : [];
  const value = [...opening, ...(by === "" ? [] : [by]), date].join(", ");
  return { ...place, was: now.value, value, numberFormat: null, before: now.text, after: value };
}

/** "Date verified", "Signed off on"; "Verified by (name and date)" has room for words. */
const OF_DATES = /^(?!.*\bby\b)(?:.*\b(?:date|when)\b|.*\bon\W*$)/isu;

function columnKind(plan: Plan, context: FixContext): SignOffColumn {
  const filled = filledCells(plan, context);
  const half = filled.length / 2;
  const dates = filled.filter((cell) => isDate(plan, cell, context)).length;
  if (dates > half || (filled.length === 0 && OF_DATES.test(plan.headings.verified ?? ""))) return "dates";
  const ticks = filled.filter((cell) => stateOfTick(textIn(plan, cell, context)) !== null).length;
  return ticks > half ? "ticks" : "words";
}

function filledCells(plan: Plan, context: FixContext): string[] {
  return plan.actions.map((action) => cellOf(plan, action)).filter((cell) => textIn(plan, cell, context) !== "");
}

const textIn = ({ sheet }: Plan, cell: string, context: FixContext): string => context.cellAt(sheet, cell)?.text ?? "";

function isDate({ sheet, columns }: Plan, cell: string, { tracker, cellAt }: FixContext): boolean {
  const cells = tracker.sheets.find((one) => one.sheet === sheet);
  if (cells === undefined || typeof cellAt(sheet, cell)?.value !== "number") return false;
  const formats = cells.numberFormats.get(columnIndex(columns.verified ?? "A") - (cells.firstColumn - 1));
  const row = (parseArea(cell)?.row ?? 0) - cells.firstRow;
  return datePartShown(formats?.[row] ?? GENERAL) !== null;
}

/** The column's own tick, the most frequent one. */
function tickOf(plan: Plan, context: FixContext): string {
  const counts = new Map<string, number>();
  for (const cell of filledCells(plan, context)) {
    const text = textIn(plan, cell, context);
    if (isTick(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "Yes";
}
