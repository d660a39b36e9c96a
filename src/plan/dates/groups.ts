/** Groups the dates of a text: a range is one; original dates and revised dates are told apart. */
import type { Reading } from "./reading.types";
import type { Token } from "./tokens";

/** One date, or one range of dates, of a text. */
export interface Group {
  isRevised: boolean;
  readonly readings: Reading[];
  /** A comma, semicolon, line break or "and" follows: "March, April and June 2016" names three. */
  isListed: boolean;
  /** "then" stands between the date before and this one. */
  readonly followsThen: boolean;
}

const ENDS_LIST_ITEM: ReadonlySet<Token["kind"]> = new Set(["separator", "newline", "and"] as const);
const KEEPS_RANGE: ReadonlySet<Token["kind"]> = new Set(["determiner", "by", "join", "and"] as const);

/** Whether what stands between two dates makes them one range. */
function makesRange(between: readonly Token[], groups: readonly Group[], isBetween: boolean): boolean {
  if (!between.every((token) => KEEPS_RANGE.has(token.kind))) return false;
  if (between.some((token) => token.kind === "join")) return true;
  if (!between.some((token) => token.kind === "and")) return false;
  // "March and April 2016" is one, but "March, April and June 2016" a list.
  return isBetween || (groups.at(-1)?.readings.at(-1)?.kind === "no-year" && groups.at(-2)?.isListed !== true);
}

const ENDS_REMARK: ReadonlySet<Token["kind"] | undefined> = new Set([
  "close",
  "separator",
  "newline",
  undefined,
] as const);

/** "June 2016 (revised)": the word stands after its date. "June 2016 (revised date TBC)" has none yet. */
function standsAfterItsDate(tokens: readonly Token[], at: number, text: string): boolean {
  if (!ENDS_REMARK.has(tokens[at + 1]?.kind)) return false;
  const before = tokens[at - 1]?.kind === "open" ? tokens[at - 2] : tokens[at - 1];
  return before?.kind === "date" && text.startsWith("revised", tokens[at]?.start);
}

/**
 * The dates among tokens, grouped, in order.
 * @param text the prepared text that the tokens are of
 */
export function groupDates(tokens: readonly Token[], text: string): readonly Group[] {
  const groups: Group[] = [];
  const lastDateAt = tokens.findLastIndex((token) => token.kind === "date");
  let between: Token[] = [];
  let isRevised = false;
  let isBetween = false;
  for (const [at, token] of tokens.entries()) {
    const last = groups.at(-1);
    if (token.reading !== null) {
      if (last !== undefined && makesRange(between, groups, isBetween)) last.readings.push(token.reading);
      else {
        const followsThen = between.some(({ start, end }) => text.slice(start, end) === "then");
        groups.push({ isRevised, readings: [token.reading], isListed: false, followsThen });
      }
      between = [];
      continue;
    }
    between.push(token);
    if (token.kind === "original") {
      // "June 2016 (was March 2016)": what stood before is the revised date.
      if (!isRevised) for (const group of groups) group.isRevised = true;
      isRevised = false;
    }
    if (token.kind === "between") isBetween = true;
    if (token.kind === "revise") {
      // "31/10/25, then 31/12/25, now 28/02/26": what followed the first took its place.
      if (!isRevised) for (const group of groups) group.isRevised ||= group.followsThen;
      isRevised = true;
      if (last !== undefined && at > lastDateAt && standsAfterItsDate(tokens, at, text)) last.isRevised = true;
    }
    if (last !== undefined && ENDS_LIST_ITEM.has(token.kind)) last.isListed = true;
  }
  return groups;
}
