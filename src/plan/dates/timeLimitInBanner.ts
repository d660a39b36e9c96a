/** The time limit that a banner sets for the rows below it. */
import type { ReadDate } from "../model";
import { prepare } from "./prepare";
import { readDateText } from "./readDateText";
import { timeLimits } from "./scope";
import type { DateSettings } from "./settings";
import { tokenise } from "./tokens";

/**
 * The time limit in a banner: "Actions to be completed by June 2006". Null when it names none.
 * One from publication is given also while the publication date is not known. The result's `text` is the limit as written.
 */
export function timeLimitInBanner(text: string, settings: DateSettings): ReadDate | null {
  const limits = timeLimits(tokenise(prepare(text), settings));
  const first = limits[0];
  const last = limits.at(-1);
  if (first === undefined || last === undefined) return null;
  const read = readDateText(text.slice(first.start, last.end), settings);
  return read.date === null && read.problem !== "needs-publication-date" ? null : read;
}
