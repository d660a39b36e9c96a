/** The words of a formula: what its texts, quotes and brackets leave of places, functions, tables and names. */

const RUN = /[\p{L}\p{N}_.\\$!:]+/uy;

/** A word of a formula that is no text: a place, a function, a table, a name, a number. */
export interface FormulaWord {
  /** "$B$5", "A:C", "SUM", "Statuses", "5". */
  readonly text: string;
  /** Name of the sheet that it is said of: "Jan:Mar" for several, "[1]Plan" for another workbook's; null where none is said. */
  readonly sheet: string | null;
  /** The character that follows: "(" after a function, "[" after a table, "'" before another sheet's name. */
  readonly next: string;
}

/** Reads a formula from left to right, piece by piece. */
class Reader {
  private at = 0;
  private result = "";

  constructor(
    private readonly formula: string,
    private readonly change: (word: FormulaWord) => string,
  ) {}

  read(): string {
    while (this.at < this.formula.length) {
      const character = this.formula.charAt(this.at);
      if (character === '"') this.copy(this.pastQuotes('"'));
      else if (character === "'") this.quoted();
      else if (character === "[") this.brackets();
      else this.run(null);
    }
    return this.result;
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
    this.result += this.inRun(text, quotedSheet, this.formula.charAt(this.at));
  }

  private inRun(text: string, quotedSheet: string | null, next: string): string {
    const marks = text.split("!");
    if (quotedSheet !== null) {
      if (!text.startsWith("!")) return text;
      // 'A b'!A1:Plan!B2 is two references.
      return marks.length === 2 ? `!${this.change({ text: marks[1] ?? "", sheet: quotedSheet, next })}` : text;
    }
    if (marks.length === 1) return this.change({ text, sheet: null, next });
    if (marks.length === 2) {
      const [sheet = "", cells = ""] = marks;
      return `${sheet}!${this.change({ text: cells, sheet, next })}`;
    }
    return text
      .split(":")
      .map((part) => (part.includes("!") ? this.inRun(part, null, "") : part))
      .join(":");
  }
}

/**
 * The formula with other words in the place of some.
 * @param formula with or without "="
 * @param change gives the word as it is to read; of A1:Plan!B2, which is two references, the parts one by one
 */
export function withWords(formula: string, change: (word: FormulaWord) => string): string {
  return new Reader(formula, change).read();
}
