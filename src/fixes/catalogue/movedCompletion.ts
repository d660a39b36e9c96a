/**
 * Moves a word of completion from a target or an owner cell to the status (V22): out of the one cell, into the other, so that
 * nothing is lost. Only where what is left is a date or a name as it was, and the status says nothing else.
 */
import { findCompletion } from "../../checks/catalogue/misplacedCompletion";
import type { Stretch } from "../../checks/wording/quote";
import { columnOfCell } from "../../plan/columnLetters";
import { trimEndOf } from "../../plan/text";
import { hasOtherWords } from "../bareDates";
import type { CellChange, FixOfFinding, Proposed } from "../fix.types";
import { statusCellOf, statusWordsOf } from "../statusWords";

/** What joins the word to the rest: "completed in March 2016", "Police – done". */
const JOINS_BEFORE = /(?:^|[\s,;:(–-])(?:and|as|was|is|now)\s{0,4}$/iu;
const JOINS_AFTER = /^\s{0,4}(?:in|on|as of|as at|since)(?=\s|$)/iu;
const SEPARATOR = /[\s,;:.–—-]/u;

/** A text without a stretch of it, and without what joined it to the rest. */
function without(text: string, { index, length }: Stretch): string {
  const before = text.slice(0, index).replace(JOINS_BEFORE, "");
  const after = text.slice(index + length).replace(JOINS_AFTER, "");
  const isBracketed = before.trimEnd().endsWith("(") && after.trimStart().startsWith(")");
  const [start, end] = isBracketed ? [before.trimEnd().slice(0, -1), after.trimStart().slice(1)] : [before, after];
  const rest = end.replace(/^[\s,;:.–—-]{1,8}/u, "");
  const first = trimEndOf(start, SEPARATOR);
  return first === "" || rest === "" ? `${first}${rest}`.trim() : `${first} ${rest}`.trim();
}

/** Words that cannot stand at an end of a name: something was left of a sentence. */
const LOOSE_END =
  /^(?:and|or|by|in|on|of|but|with|was|is|to|for)\b|\b(?:and|or|by|in|on|of|but|with|was|is|to|for|the)$/iu;

/** Whether what is left of the cell is a date and nothing else, or a name. */
function isFitToStay(rest: string, isTarget: boolean): boolean {
  if (isTarget) return !hasOtherWords(rest);
  return /\p{L}/u.test(rest) && !LOOSE_END.test(rest) && findCompletion(rest) === null && !/[()]/u.test(rest);
}

export const movedCompletion: FixOfFinding = {
  checks: ["V22"],
  offerFor: ({ sheet, cell, row }, context) => {
    const at = context.actionAt(sheet, row);
    const from = context.cellAt(sheet, cell);
    if (at === undefined || from === null || typeof from.value !== "string") return null;
    const { plan, action } = at;
    const words = statusWordsOf(plan, context);
    const found = findCompletion(from.text);
    if (words === null || found === null) return null;
    const to = { sheet, cell: statusCellOf(plan, action, words.field) };
    const now = context.cellAt(to.sheet, to.cell);
    const isTarget = columnOfCell(cell) === plan.columns.target;
    const rest = without(from.text, found);
    // A status that says something else, or a cell that would not be read as it was: that is for its owner to say.
    if (now?.text !== "" || !isFitToStay(rest, isTarget)) return null;
    const taken: CellChange = {
      sheet,
      cell,
      was: from.value,
      value: rest,
      numberFormat: null,
      before: from.text,
      after: rest,
    };
    const proposed: Proposed = {
      cells: [
        taken,
        { ...to, was: now.value, value: words.complete, numberFormat: null, before: "", after: words.complete },
      ],
      lists: [],
    };
    return { what: "Move the completion to the status", choice: null, propose: () => proposed };
  },
};
