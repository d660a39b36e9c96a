/** The titles that may say a state of all actions below them: the sheet's name and the banners of a plan. Pure. */
import type { SheetCells } from "../../plan/cells";
import type { SheetDecisions } from "../../plan/decisions";
import type { Plan, State } from "../../plan/model";
import { stateOfTitle } from "../../plan/status/stateOfTitle";
import { comparable, textOf } from "../../plan/text";

export interface TitleLine {
  /** What it is kept by. */
  readonly key: string;
  readonly title: string;
  readonly isSheet: boolean;
  /** First row of the sheet in which it stands; null for the sheet's name. */
  readonly row: number | null;
  /** What its words say. */
  readonly state: State | null;
  /** What the user said that it says; "unknown": nothing. */
  readonly said: State | null;
  /** Actions that take their state from it. */
  readonly actions: number;
}

/** The sheet's name first, then each banner once, in the order of the sheet. */
export function titleLines(plan: Plan, { values, firstRow }: SheetCells, { titles = {} }: SheetDecisions): TitleLine[] {
  const banners = plan.skipped.flatMap(({ row, why }) => {
    const text = why === "banner" ? (values[row - firstRow] ?? []).map(textOf).find((one) => one !== "") : undefined;
    return text === undefined ? [] : [{ row, text }];
  });
  const lines = new Map<string, TitleLine>();
  const add = (title: string, row: number | null): void => {
    const key = comparable(title);
    if (key === "" || lines.has(key)) return;
    const state = stateOfTitle(title)?.state ?? null;
    lines.set(key, {
      key,
      title,
      row,
      isSheet: row === null,
      state,
      said: new Map(Object.entries(titles)).get(key) ?? null,
      actions: 0,
    });
  };
  add(plan.sheet, null);
  for (const { row, text } of banners) add(text, row);
  const count = (key: string): void => {
    const line = lines.get(key);
    if (line !== undefined) lines.set(key, { ...line, actions: line.actions + 1 });
  };
  for (const { row, status } of plan.actions) {
    if (status.from === "sheet") count(comparable(plan.sheet));
    if (status.from === "banner") count(comparable(banners.findLast((banner) => banner.row < row)?.text ?? ""));
  }
  return [...lines.values()];
}

/** Whether a title says a state, or the user has spoken of it. */
export const saysState = ({ state, said }: TitleLine): boolean => state !== null || said !== null;
