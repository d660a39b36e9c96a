/** Decides which tokens of a text count: all of it, or, in prose, only the dates that are said to be time limits. */
import { withoutLabels } from "./labels";
import type { Token } from "./tokens";

export interface Scope {
  /** Nothing but dates and the words around dates: what stands here is meant as a date. */
  readonly tokens: readonly Token[];
  /** Whether other words were left out. */
  readonly isProse: boolean;
}

const hasDate = (tokens: readonly Token[]): boolean => tokens.some((token) => token.kind === "date");
const isOther = (token: Token): boolean => token.kind === "other";

/**
 * The tokens without bracketed remarks: "March 2016 (subject to funding)". Brackets of dates and words around dates stay,
 * and so does a remark that names a date, or a bracket that is never closed: what it means is not certain.
 */
function withoutRemarks(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  let bracketAt = 0;
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === "open" && depth === 0) bracketAt = kept.length;
    if (token.kind === "open") depth += 1;
    kept.push(token);
    if (token.kind !== "close" || depth === 0) continue;
    depth -= 1;
    if (depth > 0) continue;
    const bracket = kept.slice(bracketAt);
    if (bracket.some(isOther) && !hasDate(bracket)) kept.length = bracketAt;
  }
  return kept;
}

/** The lines before the first one with other words: a date on its own line, with a remark below it. */
function linesBeforeOtherWords(tokens: readonly Token[]): readonly Token[] {
  const firstOther = tokens.findIndex(isOther);
  const lastBreak = tokens.slice(0, firstOther).findLastIndex((token) => token.kind === "newline");
  return lastBreak < 0 ? [] : tokens.slice(0, lastBreak);
}

/** "by no later than the end of" is the most that is seen. */
const MOST_BETWEEN = 8;

/** Place of the date that follows at or after a place, past "the end of" and the like; -1 when something else does. */
function dateAfter(tokens: readonly Token[], from: number, passing: ReadonlySet<Token["kind"]>): number {
  let at = from;
  while (at < from + MOST_BETWEEN && passing.has(tokens[at]?.kind ?? "date")) at += 1;
  return tokens[at]?.kind === "date" ? at : -1;
}

const AFTER_BY: ReadonlySet<Token["kind"]> = new Set(["determiner", "by", "and"] as const);
const IN_RANGE: ReadonlySet<Token["kind"]> = new Set(["determiner", "join", "and"] as const);
const AFTER_REVISED: ReadonlySet<Token["kind"]> = new Set(["determiner", "join", "filler", "by"] as const);

/** "(revised …" and "extended to …" name a revised date even inside prose; "the revised June 2015 policy" does not. */
function isRevisionInProse(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== "revise") return false;
  return tokens[at - 1]?.kind === "open" || tokens[at + 1]?.kind === "join";
}

/** Place of the date that a token introduces as a time limit or as revised; -1 when it introduces none. */
function limitFrom(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.isTimeLimit === true) return at;
  if (token?.kind === "by") return dateAfter(tokens, at + 1, AFTER_BY);
  return isRevisionInProse(tokens, at) ? dateAfter(tokens, at + 1, AFTER_REVISED) : -1;
}

const BEFORE_REVISION: ReadonlySet<Token["kind"]> = new Set([
  "join",
  "separator",
  "newline",
  "open",
  "filler",
] as const);

/** "30/09/25 – extension to 31/12/25 agreed at the board": prose that opens with the date that is then extended. */
function opensWithExtended(tokens: readonly Token[]): boolean {
  if (tokens[0]?.kind !== "date") return false;
  const next = tokens.findIndex(({ kind }, at) => at > 0 && !BEFORE_REVISION.has(kind));
  return next > 0 && isRevisionInProse(tokens, next) && dateAfter(tokens, next + 1, AFTER_REVISED) > 0;
}

/**
 * Of prose, the dates after "by" or "before" (with the rest of a range), those from publication, the revised ones, and the one
 * that is revised.
 */
export function timeLimits(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = opensWithExtended(tokens) ? tokens.slice(0, 1) : [];
  for (let at = kept.length; at < tokens.length; at += 1) {
    const token = tokens[at];
    let end = limitFrom(tokens, at);
    if (token === undefined || end < 0) continue;
    for (let next = end; next >= 0; next = dateAfter(tokens, end + 1, IN_RANGE)) end = next;
    if (kept.length > 0) kept.push({ kind: "separator", start: token.start, end: token.start, reading: null });
    kept.push(...tokens.slice(at, end + 1));
    at = end;
  }
  return kept;
}

/**
 * What of a text's tokens is to be read as dates.
 * @param text the prepared text that the tokens are of
 */
export function scopeOf(allTokens: readonly Token[], text: string): Scope {
  if (!allTokens.some(isOther)) return { tokens: allTokens, isProse: false };
  const tokens = withoutRemarks(allTokens);
  if (!tokens.some(isOther) && hasDate(tokens)) return { tokens, isProse: false };
  const labelled = withoutLabels(tokens, text);
  if (labelled !== null) return { tokens: labelled, isProse: false };
  const lines = linesBeforeOtherWords(tokens);
  if (hasDate(lines)) return { tokens: lines, isProse: false };
  return { tokens: timeLimits(allTokens), isProse: true };
}
