/** What is known of a plan before its rows are read one by one: whether there are refs, and where they stand. */
import type { CellValue } from "../cells";
import type { Header } from "../columns/header.types";
import { countsOn, isRefShaped, leadingRef, refOf, type RefStyle } from "../refs";
import { textOf } from "../text";
import { namesSection } from "./loneText";
import type { PlanShape } from "./rowParts";
import { filledColumns } from "./rowTexts";

type Row = readonly CellValue[];

export interface RefShape extends PlanShape {
  readonly refStyle: RefStyle;
}

/** What is known of a plan's rows before they are read one by one. */
export interface RowsShape extends RefShape {
  /** 0-based row from which on nothing is an action: see footOfPlan. */
  readonly footFrom: number;
  /** The line right above the headings names the first section: see sectionAbove. */
  readonly hasSectionAbove: boolean;
}

/** How many texts are looked at to learn whether bare numbers before them count upwards. */
const TEXTS_LOOKED_AT = 60;

/** A ref in the ref column; a text that has not the shape of one counts beside a text of the same row. */
function hasRefInColumn(row: Row, ref: number | undefined, text: number | undefined): boolean {
  if (ref === undefined) return false;
  const cell = textOf(row[ref]);
  return isRefShaped(cell) || (refOf(cell) !== null && text !== undefined && textOf(row[text]) !== "");
}

/** Whether texts are numbered 1, 2, 3 … with nothing between the number and the text. */
function countsUpwards(rows: readonly Row[], from: number, to: number, column: number): boolean {
  let numbered = 0;
  let texts = 0;
  let last = 0;
  for (let at = from; at < to && texts < TEXTS_LOOKED_AT; at++) {
    const text = textOf(rows[at]?.[column]);
    if (text === "") continue;
    texts++;
    const number = Number(leadingRef(text, "bare")?.ref);
    if (number === last + 1) {
      numbered++;
      last = number;
    }
  }
  return numbered > 1 && numbered * 2 > texts;
}

/**
 * Whether every text is lettered, (i), (ii), (iii) or a., b., c., but for the names of sections. Where others stand between them
 * the letters are those of a list.
 */
function countsInLetters(rows: readonly Row[], from: number, to: number, column: number): boolean {
  let last: string | null = null;
  let lettered = 0;
  for (let at = from; at < to; at++) {
    const row = rows[at] ?? [];
    const text = textOf(row[column]);
    if (text === "" || (filledColumns(row, 2).length === 1 && namesSection(text))) continue;
    const ref = leadingRef(text, "lettered")?.ref;
    if (ref === undefined || !countsOn(last, ref)) return false;
    last = ref;
    lettered++;
  }
  return lettered > 1;
}

/**
 * @param from 0-based row below the header
 * @param to the row after the table's last
 */
export function refShapeOf(rows: readonly Row[], { mapping }: Header, from: number, to: number): RefShape {
  const { ref, recommendation, action } = mapping;
  const column = recommendation ?? action;
  const plan = { planHasRecommendations: recommendation !== undefined, planHasActions: action !== undefined };
  for (let at = from; at < to; at++) {
    const row = rows[at] ?? [];
    if (hasRefInColumn(row, ref, column)) return { ...plan, planHasRefs: true, refStyle: "named" };
  }
  if (column === undefined) return { ...plan, planHasRefs: false, refStyle: "named" };
  const opens = (at: number, style: RefStyle): boolean => {
    const row = rows[at] ?? [];
    const leading = leadingRef(textOf(row[column]), style);
    // A number alone before a line's only text may be that of a section.
    return leading !== null && leading.rest !== "" && (style === "named" || filledColumns(row, 2).length > 1);
  };
  const refStyle = styleOf(from, to, opens) ?? (countsUpwards(rows, from, to, column) ? "bare" : "set off");
  for (let at = from; at < to; at++) if (opens(at, refStyle)) return { ...plan, planHasRefs: true, refStyle };
  if (countsInLetters(rows, from, to, column)) return { ...plan, planHasRefs: true, refStyle: "lettered" };
  return { ...plan, planHasRefs: false, refStyle };
}

/** The style of most of the first refs; null where there is none. */
function styleOf(from: number, to: number, opens: (at: number, style: RefStyle) => boolean): RefStyle | null {
  let named = 0;
  let all = 0;
  for (let at = from; at < to && all < TEXTS_LOOKED_AT; at++) {
    if (!opens(at, "set off")) continue;
    all++;
    if (opens(at, "named")) named++;
  }
  if (all === 0) return null;
  return named * 2 > all ? "named" : "set off";
}

export const sameShape = (a: RowsShape, b: RowsShape): boolean =>
  a.footFrom === b.footFrom &&
  a.hasSectionAbove === b.hasSectionAbove &&
  a.planHasRefs === b.planHasRefs &&
  a.planHasRecommendations === b.planHasRecommendations &&
  a.planHasActions === b.planHasActions &&
  a.refStyle === b.refStyle;
