/**
 * The references of a formula when rows or columns are inserted or deleted: they go on meaning the cells that they meant. As in
 * Excel, references over several sheets (Jan:Mar!A1) and those to other workbooks stay as they are.
 */
import { columnLetters, columnNumber, MAX_COLUMNS, MAX_ROWS } from "./address";
import { shiftSpan, type Axis, type Shift } from "./shift";

/** What became of a formula: "lost" where it meant cells that are gone, "shrunk" where it means fewer than before. */
export interface ShiftedFormula {
  readonly text: string;
  readonly effect: "none" | "moved" | "shrunk" | "lost";
}

const RUN = /[\p{L}\p{N}_.\\$!:]+/uy;
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

/** Reads a formula from left to right, piece by piece. */
class Reader {
  private at = 0;
  private result = "";
  private effect: Effect = "none";

  constructor(
    private readonly formula: string,
    private readonly shift: Shift,
    private readonly isMeant: (sheet: string | null) => boolean,
  ) {}

  read(): ShiftedFormula {
    while (this.at < this.formula.length) {
      const character = this.formula.charAt(this.at);
      if (character === '"') this.copy(this.pastQuotes('"'));
      else if (character === "'") this.quoted();
      else if (character === "[") this.brackets();
      else this.run(null);
    }
    return { text: this.result, effect: this.effect };
  }

  private copy(end: number): void {
    this.result += this.formula.slice(this.at, end);
    this.at = end;
  }

  /** Past what is in quotes, which are doubled within. */
  private pastQuotes(quote: string): number {
    const { formula } = this;
    let end = this.at + 1;
    for (;;) {
      end = formula.indexOf(quote, end);
      if (end < 0) return formula.length;
      if (formula.charAt(end + 1) !== quote) return end + 1;
      end += 2;
    }
  }

  private quoted(): void {
    const end = this.pastQuotes("'");
    const name = this.formula.slice(this.at + 1, end - 1).replaceAll("''", "'");
    this.copy(end);
    this.run(name);
  }

  /** Columns of a table, or another workbook, with what it is asked for. */
  private brackets(): void {
    const { formula } = this;
    let depth = 0;
    let end = this.at;
    do {
      const character = formula.charAt(end);
      if (character === "[") depth++;
      else if (character === "]") depth--;
      // Marks that the next character is meant as it stands.
      else if (character === "'") end++;
      end++;
    } while (depth > 0 && end < formula.length);
    this.copy(Math.min(end, formula.length));
    RUN.lastIndex = this.at;
    this.copy(this.at + (RUN.exec(formula)?.[0].length ?? 0));
  }

  /** @param quotedSheet name in quotes that stands right before it */
  private run(quotedSheet: string | null): void {
    RUN.lastIndex = this.at;
    const text = RUN.exec(this.formula)?.[0] ?? "";
    if (text === "") {
      if (quotedSheet === null) this.copy(this.at + 1);
      return;
    }
    this.at += text.length;
    const next = this.formula.charAt(this.at);
    // A function, a table, or a sheet before another's quotes.
    const isCalled = next === "(" || next === "[" || next === "'";
    this.result += this.inRun(text, quotedSheet, isCalled);
  }

  private inRun(text: string, quotedSheet: string | null, isCalled: boolean): string {
    const marks = text.split("!");
    if (quotedSheet !== null) {
      if (!text.startsWith("!")) return text;
      // 'A b'!A1:Plan!B2 is two references.
      return marks.length === 2 ? `!${this.reference(marks[1] ?? "", quotedSheet, isCalled)}` : text;
    }
    if (marks.length === 1) return this.reference(text, null, isCalled);
    if (marks.length === 2) {
      const [sheet = "", cells = ""] = marks;
      return sheet.includes(":") ? text : `${sheet}!${this.reference(cells, sheet, isCalled)}`;
    }
    return text
      .split(":")
      .map((part) => (part.includes("!") ? this.inRun(part, null, false) : part))
      .join(":");
  }

  private reference(text: string, sheet: string | null, isCalled: boolean): string {
    const isElsewhere = sheet !== null && /[:[\]]/.test(sheet);
    if (isCalled || isElsewhere || !this.isMeant(sheet)) return text;
    const found = shiftReference(text, this.shift);
    if (found === null) return text;
    if (rank(found.effect) > rank(this.effect)) this.effect = found.effect;
    return found.text;
  }
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
  return new Reader(formula, shift, isMeant).read();
}
