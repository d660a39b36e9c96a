/**
 * Conditional formats that change how cells look, in the words of files (ECMA-376 part 1, 18.18.12 and 18.18.15): what the
 * add-in put on a sheet and what a file brought along come to the same here, before the grid is told. Pure.
 */
import type { Rect } from "../../standin/model/address";

const COMPARISONS = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
] as const;
export type Comparison = (typeof COMPARISONS)[number];

const TEXT_TESTS = ["containsText", "notContainsText", "beginsWith", "endsWith", "equal", "notEqual"] as const;
export type TextTest = (typeof TEXT_TESTS)[number];

export type HighlightTest =
  | { readonly kind: "number"; readonly is: Comparison; readonly first: number; readonly second: number }
  | { readonly kind: "text"; readonly is: TextTest; readonly text: string }
  /** With its "=". */
  | { readonly kind: "formula"; readonly formula: string };

export interface Highlight {
  readonly id: string;
  readonly rects: readonly Rect[];
  /** Rules that come after it are not looked at where it applies. */
  readonly stopIfTrue: boolean;
  readonly test: HighlightTest;
  /** Colours are "#RRGGBB"; null leaves the cell as it is. */
  readonly look: { readonly fill: string | null; readonly font: string | null; readonly bold: boolean | null };
}

const QUOTED = /^="((?:[^"]|"")*)"$/;

/**
 * Compares a cell with a text in quotes or with numbers; null for anything that takes more than that (a reference, a date
 * function).
 * @param is in the words of files: "greaterThan"
 * @param operands formulas, with or without "="
 */
export function cellTest(is: string, operands: readonly string[]): HighlightTest | null {
  const [first = "=", second = "="] = operands.map((operand) => (operand.startsWith("=") ? operand : `=${operand}`));
  const text = QUOTED.exec(first)?.[1];
  if (text !== undefined) return is === "equal" || is === "notEqual" ? textTest(is, text.replaceAll('""', '"')) : null;
  const comparison = COMPARISONS.find((name) => name === is);
  const [from, to] = [first, second].map(numberOf);
  if (comparison === undefined || from === null || from === undefined) return null;
  return { kind: "number", is: comparison, first: from, second: to ?? from };
}

function numberOf(formula: string): number | null {
  const text = formula.slice(1).trim();
  return text === "" || Number.isNaN(Number(text)) ? null : Number(text);
}

/** @param is in the words of files: "containsText" */
export function textTest(is: string, text: string): HighlightTest | null {
  const test = TEXT_TESTS.find((name) => name === is);
  return test === undefined ? null : { kind: "text", is: test, text };
}
