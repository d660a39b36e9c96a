/**
 * The references of a formula when rows or columns are inserted or deleted: they go on meaning the cells that they meant. As in
 * Excel, references over several sheets (Jan:Mar!A1) and those to other workbooks stay as they are.
 */
import { columnLetters, columnNumber, MAX_COLUMNS, MAX_ROWS } from "./address";
import { withWords } from "./formulaWords";
import { shiftSpan, type Axis, type Shift } from "./shift";

/** What became of a formula: "lost" where it meant cells that are gone, "shrunk" where it means fewer than before. */
export interface ShiftedFormula {
  readonly text: string;
  readonly effect: "none" | "moved" | "shrunk" | "lost";
}

const CORNER = /^(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)([1-9][0-9]{0,6}))?$/;

interface Corner {
  readonly column: number | null;
  readonly row: number | null;
  readonly isColumnFixed: boolean;
  readonly isRowFixed: boolean;
}

function cornerOf(text: string): Corner | null {
  const [, columnMark, letters, rowMark, digits] = CORNER.exec(text) ?? [];
  if (letters === undefined && digits === undefined) return null;
  const column = letters === undefined ? null : columnNumber(letters);
  const row = digits === undefined ? null : Number(digits) - 1;
  if ((column ?? 0) >= MAX_COLUMNS || (row ?? 0) >= MAX_ROWS) return null;
  return { column, row, isColumnFixed: columnMark === "$", isRowFixed: rowMark === "$" };
}

function cornerText({ column, row, isColumnFixed, isRowFixed }: Corner): string {
  const letters = column === null ? "" : `${isColumnFixed ? "$" : ""}${columnLetters(column)}`;
  return row === null ? letters : `${letters}${isRowFixed ? "$" : ""}${row + 1}`;
}

const placeOn = (corner: Corner, axis: Axis): number | null => (axis === "row" ? corner.row : corner.column);

function moved(corner: Corner, axis: Axis, to: number): Corner {
  return axis === "row" ? { ...corner, row: to } : { ...corner, column: to };
}

type Effect = ShiftedFormula["effect"];

/** One reference without its sheet; null where the text is none. */
function shiftReference(text: string, shift: Shift): ShiftedFormula | null {
  const parts = text.split(":");
  const [from, to = from] = parts.map(cornerOf);
  if (parts.length > 2 || from === null || from === undefined || to === null || to === undefined) return null;
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null)) return null;
  if (parts.length === 1 && (from.row === null || from.column === null)) return null;
  const [one, other] = [placeOn(from, shift.axis), placeOn(to, shift.axis)];
  if (one === null || other === null) return { text, effect: "none" };
  const span = { first: Math.min(one, other), count: Math.abs(one - other) + 1 };
  const now = shiftSpan(span, shift);
  if (now === null) return { text: "#REF!", effect: "lost" };
  if (now.first === span.first && now.count === span.count) return { text, effect: "none" };
  const last = now.first + now.count - 1;
  const corners = [
    moved(from, shift.axis, one <= other ? now.first : last),
    moved(to, shift.axis, one <= other ? last : now.first),
  ];
  const effect = now.count < span.count ? "shrunk" : "moved";
  return { text: corners.slice(0, parts.length).map(cornerText).join(":"), effect };
}

function rank(effect: Effect): number {
  return ["none", "moved", "shrunk", "lost"].indexOf(effect);
}

/**
 * @param formula with or without "="
 * @param isMeant whether references to the sheet of that name are concerned; null is the sheet that the formula stands on
 */
export function shiftFormula(
  formula: string,
  shift: Shift,
  isMeant: (sheet: string | null) => boolean,
): ShiftedFormula {
  let effect: Effect = "none";
  const text = withWords(formula, ({ text: word, sheet, next }) => {
    // A function, a table, or a sheet before another's quotes; several sheets at once, and other workbooks'.
    const isNoPlace = ["(", "[", "'"].includes(next) || (sheet !== null && /[:[\]]/.test(sheet));
    const found = isNoPlace || !isMeant(sheet) ? null : shiftReference(word, shift);
    if (found === null) return word;
    if (rank(found.effect) > rank(effect)) effect = found.effect;
    return found.text;
  });
  return { text, effect };
}
