/** The time limit that a banner sets for the rows below it. */
import type { ReadDate } from "../model";
import { prepare } from "./prepare";
import { readDateText } from "./readDateText";
import { timeLimits } from "./scope";
import type { DateSettings } from "./settings";
import { tokenise, type Token } from "./tokens";

/** "Immediate actions (within 3 months of publication)" needs no "by". */
function publicationLimit(text: string, tokens: readonly Token[]): string | null {
  for (const token of tokens) {
    const phrase = text.slice(token.start, token.end);
    if (token.kind === "date" && /publication/iu.test(phrase)) return phrase;
  }
  return null;
}

/**
 * The time limit in a banner: "Actions to be completed by June 2006". Null when it names none.
 * One from publication is given also while the publication date is not known. The result's `text` is the limit as written.
 */
export function timeLimitInBanner(text: string, settings: DateSettings): ReadDate | null {
  const tokens = tokenise(prepare(text), settings);
  const limits = timeLimits(tokens);
  const first = limits[0];
  const last = limits.at(-1);
  const limit =
    first === undefined || last === undefined ? publicationLimit(text, tokens) : text.slice(first.start, last.end);
  if (limit === null) return null;
  const read = readDateText(limit, settings);
  return read.date === null && read.problem !== "needs-publication-date" ? null : read;
}
