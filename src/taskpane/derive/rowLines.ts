/** The rows of a plan, taken in or left out, with the reason; each can be switched by the user. Pure. */
import type { SheetCells } from "../../plan/cells";
import type { SheetDecisions } from "../../plan/decisions";
import type { Plan, SkipReason } from "../../plan/model";
import { cellShown, cutTo } from "./cellShown";

export interface RowLine {
  /** 1-based row of the sheet. */
  readonly row: number;
  /** Why it is no part of an action; null for a row that is. */
  readonly why: SkipReason | null;
  /** For a row that goes on with the action above: that action's first row. */
  readonly joinedTo: number | null;
  /** What the user said of it. */
  readonly said: "action" | "none" | null;
}

/** Which rows are listed. */
export type RowsShown = "left out" | "joined" | "actions" | "said";

/** Rows that nobody would take for actions. */
const PLAIN: readonly SkipReason[] = ["blank", "header"];
export const isPlain = (why: SkipReason): boolean => PLAIN.includes(why);

/** All rows of a plan, in the order of the sheet; of a form its first. */
export function rowLines({ actions, skipped, isForms }: Plan, { rows = {} }: SheetDecisions): RowLine[] {
  const said = (row: number): RowLine["said"] => rows[row] ?? null;
  const out = skipped.map(({ row, why }): RowLine => ({ row, why, joinedTo: null, said: said(row) }));
  const inside = actions.flatMap((action) =>
    (isForms ? [action.row] : action.rows).map((row): RowLine => ({
      row,
      why: null,
      joinedTo: row === action.row ? null : action.row,
      said: said(row),
    })),
  );
  return [...out, ...inside].sort((a, b) => a.row - b.row);
}

/** @param withPlain also blank rows and headings that are repeated */
export function rowsThat(lines: readonly RowLine[], shown: RowsShown, withPlain: boolean): RowLine[] {
  switch (shown) {
    case "left out":
      return lines.filter(({ why }) => why !== null && (withPlain || !isPlain(why)));
    case "joined":
      return lines.filter(({ joinedTo }) => joinedTo !== null);
    case "actions":
      return lines.filter(({ why, joinedTo }) => why === null && joinedTo === null);
    case "said":
      return lines.filter(({ said }) => said !== null);
  }
}

const LONGEST = 160;

/** What stands in a row, in one line. @param row 1-based row of the sheet */
export function rowText({ values, firstRow }: SheetCells, row: number, dateSystem: 1900 | 1904): string {
  const texts = (values[row - firstRow] ?? []).map((value) => cellShown(value, dateSystem));
  return cutTo(LONGEST, texts.filter((text) => text !== "").join(" · "));
}
