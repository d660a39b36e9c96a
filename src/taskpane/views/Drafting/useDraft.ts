/** A draft while it is looked over: what was pasted, what was made of it, and what the user changed. */
import { useMemo, useState } from "react";
import { draftPlan } from "../../../drafting/draftPlan";
import type { Draft } from "../../../drafting/draft.types";
import { rowsOf, templateRows, type DraftRow } from "../../../drafting/templateRows";
import type { TemplateRow } from "../../../template/template.types";
import { asAtOf } from "../../remembered";
import { usePaneState } from "../../useStore";

/** What was pasted stays while other views are looked at. */
let lastPasted = "";

export interface DraftedRow {
  readonly made: DraftRow;
  /** As it will stand in the sheet, with the user's changes. */
  readonly row: TemplateRow;
  readonly isWanted: boolean;
}

export interface DraftShown {
  readonly pasted: string;
  readonly type: (text: string) => void;
  readonly read: () => void;
  readonly again: () => void;
  /** Null until the text was read. */
  readonly draft: Draft | null;
  readonly rows: readonly DraftedRow[];
  readonly change: (at: number, change: TemplateRow) => void;
  readonly want: (at: number, isWanted: boolean) => void;
}

export function useDraft(): DraftShown {
  const asAt = usePaneState((state) => asAtOf(state.remembered.asAt, state.today));
  const dateSystem = usePaneState((state) => state.tracker?.dateSystem ?? 1900);
  const [pasted, setPasted] = useState(lastPasted);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [changes, setChanges] = useState<ReadonlyMap<number, TemplateRow>>(new Map());
  const [unwanted, setUnwanted] = useState<ReadonlySet<number>>(new Set());
  const type = (text: string): void => {
    lastPasted = text;
    setPasted(text);
  };
  const begin = (made: Draft | null): void => {
    setDraft(made);
    setChanges(new Map());
    setUnwanted(new Set());
  };
  const rows = useMemo(() => {
    const made = draft === null ? [] : rowsOf(draft);
    return templateRows(made, dateSystem).flatMap((row, at): DraftedRow[] => {
      const one = made[at];
      return one === undefined ? [] : [{ made: one, row: { ...row, ...changes.get(at) }, isWanted: !unwanted.has(at) }];
    });
  }, [draft, dateSystem, changes, unwanted]);
  return {
    pasted,
    type,
    read: () => begin(draftPlan(pasted, { asAt, quarters: "financial", publication: null, dateSystem })),
    again: () => {
      type("");
      begin(null);
    },
    draft,
    rows,
    change: (at, change) => setChanges((before) => new Map(before).set(at, { ...before.get(at), ...change })),
    want: (at, isWanted) =>
      setUnwanted((before) => new Set(isWanted ? [...before].filter((one) => one !== at) : [...before, at])),
  };
}
