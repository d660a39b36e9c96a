/** Reads a date cell's text. */
import type { ReadDate } from "../model";
import type { DateSettings } from "./settings";
import { prepare } from "./prepare";
import { scopeOf } from "./scope";
import { toReadDate } from "./toReadDate";
import { tokenise, type Token } from "./tokens";

export { NO_DATE } from "./noDate";

/** In "November 14 – December 2, 2014" the first is a day too: what could be a month and its year, before one that is none. */
function settleDays(tokens: readonly Token[]): readonly Token[] {
  const lastMonthThenDay = tokens.findLastIndex(({ reading }) => reading?.kind === "date" && reading.isMonthThenDay);
  return tokens.map((token, at) =>
    at < lastMonthThenDay && token.reading?.kind === "date" && token.reading.mayBeDay !== undefined
      ? { ...token, reading: token.reading.mayBeDay }
      : token,
  );
}

/** What a text in a date cell stands for; never throws. The same text and settings always give the same. */
export function readDateText(text: string, settings: DateSettings): ReadDate {
  const prepared = prepare(text);
  const tokens = settleDays(tokenise(prepared, settings));
  return toReadDate(text, prepared, tokens, scopeOf(tokens, prepared));
}
