/**
 * All doubts of a tracker in one list, the gravest first: those of its plans, and those of its sheets. Pane, command line and
 * report all show this list, so that no two of them differ.
 */
import type { SheetCells, TrackerCells } from "../cells";
import { columnIndex } from "../columnLetters";
import { fieldWords } from "../fieldWords";
import { rowOfField, type Field, type Plan } from "../model";
import { doubtsOf, isAllUnderstood, type Doubt, type DoubtKind, type PlacedDoubt } from "./doubts";

/** The gravest first: what may make most figures wrong. */
const GRAVITY: readonly DoubtKind[] = [
  "tracker-not-read",
  "no-status",
  "unread-status",
  "no-target",
  "guessed-column",
  "unread-date",
  "unread-completion",
  "completed-later",
  "unplaced-rows",
  "colours-not-seen",
  "cells-not-read",
];

const MOST_AREAS = 3;

/** Cells far from all others, which may be a plan or a stray. */
function notReadDoubt({ sheet, notRead = [] }: SheetCells): Doubt[] {
  if (notRead.length === 0) return [];
  const more = notRead.length - MOST_AREAS;
  const areas = `${notRead.slice(0, MOST_AREAS).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  const sentence = `Cells far from all others (${areas}) hold something and were not read.`;
  return [{ kind: "cells-not-read", sheet, sentence, field: null }];
}

/** In a plan of forms, whose column holds all fields, the cells of this one. */
function isBlankColumn(cells: SheetCells, plan: Plan, field: Field, letters: string): boolean {
  const column = columnIndex(letters) - (cells.firstColumn - 1);
  return plan.actions.every((action) => {
    const rows = plan.isForms ? [rowOfField(action, field)] : action.rows;
    return rows.every((row) => (cells.values[row - cells.firstRow]?.[column] ?? "") === "");
  });
}

/** What a blank column of states keeps from the figures, where its cells may be coloured in ways that were not seen. */
const KEPT_BACK: Readonly<Partial<Record<Field, string>>> = {
  status: "what they say of the state is not counted",
  rag: "no colour counts as recorded",
};

/** A column of states without a text and without a colour that was seen: conditional formats may colour it. */
function coloursDoubt(cells: SheetCells, plan: Plan): Doubt[] {
  const { sheet, columns, actions } = plan;
  if (cells.fillsSeen === "shown" || actions.length === 0) return [];
  if (actions.some(({ recordedRag }) => recordedRag !== null)) return [];
  const which = cells.fillsSeen === "direct" ? "colours set by conditional formats" : "colours of cells";
  return (["status", "rag"] as const).flatMap((field): Doubt[] => {
    const letters = columns[field];
    if (letters === undefined || !isBlankColumn(cells, plan, field, letters)) return [];
    const name = `Column ${letters}, taken for ${fieldWords(field)},`;
    const sentence = `${name} is blank, and ${which} cannot be seen here: ${KEPT_BACK[field] ?? ""}.`;
    return [{ kind: "colours-not-seen", sheet, sentence, field }];
  });
}

/** @param plans those that were read of the tracker */
export function trackerDoubts({ sheets }: TrackerCells, plans: readonly Plan[]): readonly PlacedDoubt[] {
  const doubts = sheets.flatMap((cells) => {
    const ofSheet = plans.filter(({ sheet }) => sheet === cells.sheet);
    const ofPlans = ofSheet.flatMap((plan, number) =>
      [...doubtsOf(plan), ...coloursDoubt(cells, plan)].map((doubt): PlacedDoubt => ({ ...doubt, plan: number })),
    );
    return [...ofPlans, ...notReadDoubt(cells).map((doubt): PlacedDoubt => ({ ...doubt, plan: 0 }))];
  });
  // A stable sort: doubts of a kind stay in the order of the workbook.
  return doubts.sort((a, b) => GRAVITY.indexOf(a.kind) - GRAVITY.indexOf(b.kind));
}

/** Whether it may be said that everything was understood: nothing is in doubt, and no column with text is unused. */
export function isEverythingUnderstood(plans: readonly Plan[], doubts: readonly Doubt[]): boolean {
  return doubts.length === 0 && plans.every(isAllUnderstood);
}
