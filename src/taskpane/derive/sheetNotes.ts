/** What could not be seen of the sheets with plans: cells that were not read, and colours that this Excel does not tell. Pure. */
import type { Analysis } from "../../analysis/analysis.types";
import type { TrackerCells } from "../../plan/cells";
import type { Plan } from "../../plan/model";

export type SheetNote =
  /** Areas that hold something and were not read. */
  | { readonly kind: "cells not read"; readonly sheet: string; readonly areas: readonly string[] }
  /** A column that may be marked by colours alone, of which those of conditional formats cannot be seen. */
  | { readonly kind: "fills not seen"; readonly sheet: string };

export function sheetNotes({ sheets }: TrackerCells, { plans }: Pick<Analysis, "plans">): SheetNote[] {
  return sheets.flatMap(({ sheet, notRead = [], fillsSeen }): SheetNote[] => {
    const here = plans.filter(({ plan }) => plan.sheet === sheet).map(({ plan }) => plan);
    if (here.length === 0) return [];
    const notes: SheetNote[] = notRead.length === 0 ? [] : [{ kind: "cells not read", sheet, areas: notRead }];
    return fillsSeen === "direct" && here.some(isMarkedByFill) ? [...notes, { kind: "fills not seen", sheet }] : notes;
  });
}

/** A status or RAG column with hardly a text in it. */
function isMarkedByFill({ columns, actions }: Plan): boolean {
  if (columns.status === undefined && columns.rag === undefined) return false;
  const filled = actions.filter(({ status }) => status.text !== "").length;
  return actions.length > 0 && filled * 2 < actions.length;
}
