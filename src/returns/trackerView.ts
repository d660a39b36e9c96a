/**
 * Where the fields of a return stand in the tracker, and what they hold there now. A field that shares its column with another, is
 * spread over several rows or stands in a merged area is nowhere that could be written to, and the reason is given. Pure.
 */
import type { Analysis, RatedAction } from "../analysis/analysis.types";
import { fixContext, placeIn } from "../fixes/context";
import type { CellNow, FixContext } from "../fixes/fix.types";
import { statusFieldOf, statusWordsOf } from "../fixes/statusWords";
import { GENERAL, type SheetCells, type TrackerCells } from "../plan/cells";
import { columnIndex, columnOfCell } from "../plan/columnLetters";
import type { DateSettings } from "../plan/dates/settings";
import { rowOfField, type Action, type Field, type Plan } from "../plan/model";
import type { LockedField, OpenField } from "./issue.types";
import { BLANK, dayValue, fieldValue, type FieldValue } from "./values";

/** Why a field can be written nowhere. */
export type NoPlace = "no column" | "shared column" | "several rows" | "merged" | "number";

/** Where a field of an action stands. */
export type FieldPlace =
  | { readonly kind: "cell"; readonly cell: string; readonly now: CellNow; readonly value: FieldValue }
  /** One half of a cell that holds the date of completion and the outcome. */
  | { readonly kind: "half"; readonly cell: string; readonly now: CellNow; readonly value: FieldValue }
  | { readonly kind: "none"; readonly why: NoPlace; readonly value: FieldValue };

/** An action with the plan that it is of. */
export interface PlacedAction extends RatedAction {
  readonly plan: Plan;
}

export interface TrackerView {
  readonly context: FixContext;
  /** Of all plans, in their order. */
  readonly actions: readonly PlacedAction[];
  readonly place: (at: PlacedAction, field: OpenField | LockedField) => FieldPlace;
  /** The words of the plan's status column; the usual ones where it has none. */
  readonly statusWords: (plan: Plan) => readonly string[];
  /** How dates of a sheet are read. */
  readonly datesOf: (sheet: string) => DateSettings;
}

const USUAL_WORDS = ["Not started", "In progress", "Delayed", "Complete"];

/** Linear in the number of actions; places are worked out when they are asked for. */
export function trackerView(analysis: Analysis, tracker: TrackerCells): TrackerView {
  const context = fixContext(analysis, tracker);
  const sheets = new Map(tracker.sheets.map((cells) => [cells.sheet, cells]));
  const datesOf = (sheet: string): DateSettings => {
    const { asAt, quarters, publication, decisions, dateOrder } = analysis.settings;
    const order = decisions?.get(sheet)?.dateOrder ?? dateOrder;
    return { asAt, quarters, publication, dateSystem: tracker.dateSystem, ...(order === undefined ? {} : { order }) };
  };
  return {
    context,
    actions: analysis.plans.flatMap(({ plan, rated }) =>
      rated.map(({ action, rating, agency }): PlacedAction => ({ action, rating, agency, plan })),
    ),
    statusWords: (plan) => {
      const words = (statusWordsOf(plan, context)?.words ?? []).filter((word) => !isNumber(word));
      return words.length === 0 ? USUAL_WORDS : words;
    },
    datesOf,
    place: (at, field) =>
      placeOf(at, field, { context, cells: sheets.get(at.plan.sheet), dates: datesOf(at.plan.sheet) }),
  };
}

const isNumber = (text: string): boolean => text !== "" && !Number.isNaN(Number(text.replace("%", "")));

/** The field of the plan that holds a field of the return; undefined where the plan has none. */
export function planField(plan: Plan, field: OpenField | LockedField): Field | undefined {
  if (field === "reason") return undefined;
  if (field === "status") return statusFieldOf(plan);
  const own = field === "sought" ? "revised" : field;
  return plan.columns[own] === undefined ? undefined : own;
}

interface Around {
  readonly context: FixContext;
  readonly cells: SheetCells | undefined;
  readonly dates: DateSettings;
}

function placeOf({ plan, action }: PlacedAction, field: OpenField | LockedField, around: Around): FieldPlace {
  const own = planField(plan, field);
  const column = own === undefined ? undefined : plan.columns[own];
  if (own === undefined || column === undefined)
    return { kind: "none", why: "no column", value: elsewhere(action, field) };
  const none = (why: NoPlace): FieldPlace => ({ kind: "none", why, value: valueRead(action, field) });
  const others = fieldsIn(plan, column).filter((one) => one !== own);
  if (others.length > 0)
    return areHalves(own, others) ? half(plan, action, field, column, around) : none("shared column");
  if (action.taken.includes(own)) return none("merged");
  const filled = action.rows.filter((row) => (around.context.cellAt(plan.sheet, `${column}${row}`)?.text ?? "") !== "");
  if (plan.isForms ? false : filled.length > 1) return none("several rows");
  const row = plan.isForms ? rowOfField(action, own) : (filled[0] ?? rowOfField(action, own));
  const cell = `${column}${row}`;
  const now = cellOf(plan, action, cell, around);
  if (now === null) return none("merged");
  if (field === "status" && typeof now.value === "number") return none("number");
  return { kind: "cell", cell, now, value: fieldValue(field, now.value, formatAt(around.cells, cell), around.dates) };
}

/** What a plan without a column for it says all the same: a completion date that stands in the status. */
function elsewhere(action: Action, field: OpenField | LockedField): FieldValue {
  return field === "completed" ? valueRead(action, field) : BLANK;
}

/** A field as the action was read. */
function valueRead(action: Action, field: OpenField | LockedField): FieldValue {
  if (field === "reason") return BLANK;
  if (field === "status") return fieldText("status", action.status.text);
  if (field === "sought" || field === "target" || field === "completed") {
    const read = field === "sought" ? action.revised : action[field];
    return dayValue(read?.date ?? null, read?.text ?? "");
  }
  return fieldText(field, action[field]);
}

const ANY_DAY: DateSettings = { asAt: "2000-01-01", quarters: "financial", publication: null, dateSystem: 1900 };
const fieldText = (field: OpenField | LockedField, text: string): FieldValue =>
  fieldValue(field, text, GENERAL, ANY_DAY);

/** All that a column was read as. */
function fieldsIn({ columns, isForms }: Plan, column: string): Field[] {
  if (isForms) return [];
  return (Object.keys(columns) as Field[]).filter((field) => columns[field] === column);
}

const HALVES: readonly Field[] = ["completed", "outcome"];
const areHalves = (own: Field, others: readonly Field[]): boolean =>
  HALVES.includes(own) && others.every((other) => HALVES.includes(other));

function half(plan: Plan, action: Action, field: OpenField | LockedField, column: string, around: Around): FieldPlace {
  const value = valueRead(action, field);
  const filled = action.rows.filter((row) => (around.context.cellAt(plan.sheet, `${column}${row}`)?.text ?? "") !== "");
  if (filled.length > 1) return { kind: "none", why: "several rows", value };
  const cell = `${column}${filled[0] ?? action.row}`;
  const now = cellOf(plan, action, cell, around);
  if (now === null || action.taken.some((one) => HALVES.includes(one))) return { kind: "none", why: "merged", value };
  return { kind: "half", cell, now, value };
}

/** Null where the cell is no cell of this action alone. */
function cellOf({ sheet }: Plan, { rows }: Action, cell: string, { context, cells }: Around): CellNow | null {
  const place = cells === undefined ? null : placeIn(cells, cell);
  if (cells === undefined || place === null) return null;
  const merge = cells.merges?.find(({ row, column }) => row === place.row && column === place.column);
  const last = place.row + cells.firstRow + (merge?.rows ?? 1) - 1;
  if (merge !== undefined && !rows.includes(last)) return null;
  return context.cellAt(sheet, cell);
}

function formatAt(cells: SheetCells | undefined, cell: string): string {
  if (cells === undefined) return GENERAL;
  const place = placeIn(cells, cell);
  const column = columnIndex(columnOfCell(cell)) - (cells.firstColumn - 1);
  return place === null ? GENERAL : (cells.numberFormats.get(column)?.[place.row] ?? GENERAL);
}
