/**
 * Whole trackers composed of parts, with what they say known beforehand: headings of many trades, columns in several orders, titles,
 * sections, headings repeated, keys below, dates and states in several forms. A choice is a list of numbers, one for each part.
 */
import type { CellValue, SheetCells } from "../../../src/plan/cells";
import type { IsoDate, State } from "../../../src/plan/model";
import { serialOf } from "../../support/grid";
import { sheetOf } from "../../support/sheetOf";
import { CONTENTS } from "./contents";
import { HEADINGS, type HeadedField } from "./headings";

export interface Composed {
  readonly cells: SheetCells;
  /** In the order of the rows. */
  readonly actions: readonly {
    readonly ref: string;
    readonly action: string;
    readonly section: string;
    readonly target: IsoDate | null;
    readonly state: State;
  }[];
}

/** Gives the next number below `limit`. */
export type Choose = (limit: number) => number;

const ORDERS: readonly (readonly HeadedField[])[] = [
  ["ref", "recommendation", "action", "leadOfficer", "target", "status", "progress"],
  ["ref", "recommendation", "action", "leadOfficer", "target", "progress", "status"],
  ["ref", "recommendation", "action", "target", "leadOfficer", "status", "progress"],
  ["ref", "status", "recommendation", "action", "leadOfficer", "target", "progress"],
  ["ref", "recommendation", "leadOfficer", "action", "target", "progress", "status"],
];

/** Forms in which a day, the last of its month, is written; each is read back as that day. */
const DATE_FORMS: readonly ((day: IsoDate) => CellValue)[] = [
  (day) => serialOf(day),
  (day) => day.split("-").reverse().join("/"),
  (day) => day.split("-").reverse().join("."),
  (day) => `${Number(day.slice(8))} ${monthOf(day)} ${day.slice(0, 4)}`,
  (day) => `${monthOf(day)} ${day.slice(0, 4)}`,
  (day) => `${monthOf(day).slice(0, 3)}-${day.slice(2, 4)}`,
  (day) => `by end of ${monthOf(day)} ${day.slice(0, 4)}`,
];
const MONTHS = "January February March April May June July August September October November December".split(" ");
const monthOf = (day: IsoDate): string => MONTHS[Number(day.slice(5, 7)) - 1] ?? "";

const DAYS: readonly IsoDate[] = ["2025-03-31", "2025-06-30", "2025-09-30", "2025-11-30", "2026-01-31", "2026-05-31"];
/** Cells that set no day. */
const NO_DAY = ["TBC", ""];

const STATES: readonly (readonly [State, readonly string[]])[] = [
  ["complete", ["Complete", "Completed", "Closed", "Implemented", "Done"]],
  ["in-progress", ["In progress", "Ongoing", "On track", "Underway", "Partially complete"]],
  ["not-started", ["Not started", "Not yet started"]],
  ["withdrawn", ["Superseded", "No longer required"]],
];

const TITLES = ["Ashdale partnership: action plan", "Position at the November meeting", ""];
const SECTIONS = ["Northmoor Police", "Training and supervision", "Housing"];
const FOOTS: readonly (readonly CellValue[])[] = [
  ["Key: red = overdue, amber = at risk, green = on track, blue = complete"],
  ["Prepared for the board. Not for publication."],
  ["Total actions: 8"],
];

const pick = <T>(all: readonly T[], choose: Choose): T => all[choose(all.length)] as T;

/** A ref as the plan numbers its rows. */
const REFS: readonly ((number: number) => CellValue)[] = [
  (number) => number,
  (number) => `R${number}`,
  (number) => `${Math.ceil(number / 4)}.${((number - 1) % 4) + 1}`,
];

/**
 * @param choose decides every part
 * @param headingsOf the headings that may stand over a field
 */
export function composed(choose: Choose, headingsOf: (field: HeadedField) => readonly string[]): Composed {
  const order = pick(ORDERS, choose);
  const head = order.map((field) => pick(headingsOf(field), choose));
  const refOf = pick(REFS, choose);
  const forms = [pick(DATE_FORMS, choose), pick(DATE_FORMS, choose)];
  const hasSections = choose(2) === 1;
  const repeatsHead = choose(3) === 0;
  const count = 6 + choose(4);
  const rows: CellValue[][] = [];
  for (let lines = choose(3); lines > 0; lines--) rows.push([pick(TITLES, choose)]);
  rows.push(head);
  const actions: Composed["actions"][number][] = [];
  let section = "";
  for (let number = 1; number <= count; number++) {
    if (hasSections && number % 3 === 1) {
      section = SECTIONS[(number - 1) / 3] ?? "";
      if (section !== "") rows.push([section]);
      if (repeatsHead && number > 1) rows.push(head);
    }
    const day = choose(8) === 0 ? null : pick(DAYS, choose);
    const [state, words] = pick(STATES, choose);
    const texts: Record<HeadedField, CellValue> = {
      ref: refOf(number),
      recommendation: CONTENTS.recommendation.cells[(number - 1) % 14] ?? "",
      action: CONTENTS.action.cells[number - 1] ?? "",
      leadOfficer: pick(CONTENTS.leadOfficer.cells, choose),
      target: day === null ? pick(NO_DAY, choose) : pick(forms, choose)(day),
      status: pick(words, choose),
      progress: choose(4) === 0 ? "" : pick(CONTENTS.progress.cells, choose),
    };
    rows.push(order.map((field) => texts[field]));
    actions.push({ ref: String(texts.ref), action: String(texts.action), section, target: day, state });
  }
  if (choose(3) === 0) rows.push([], [...pick(FOOTS, choose)]);
  const dates = order.indexOf("target");
  const formats = rows.map((row) => (typeof row[dates] === "number" ? "dd/mm/yyyy" : "General"));
  return { cells: sheetOf(rows, { numberFormats: new Map([[dates, formats]]) }), actions };
}

export const ALL_HEADINGS = (field: HeadedField): readonly string[] => HEADINGS[field];
