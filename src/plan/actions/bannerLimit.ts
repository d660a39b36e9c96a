/** The time limit that a banner sets for the rows below it: "to be completed by June 2026", or a month by itself. */
import { readDateText } from "../dates/readDateText";
import type { DateSettings } from "../dates/settings";
import { timeLimitInBanner } from "../dates/timeLimitInBanner";
import type { ReadDate } from "../model";
import { isDateBanner } from "../rows/loneText";

/**
 * @param hasTargetColumn a month alone ("May 2012") is a limit only in a plan without target dates of its own: beside them it may
 * be the month of a meeting
 * @returns null where the banner sets none
 */
export function bannerLimit(banner: string, hasTargetColumn: boolean, settings: DateSettings): ReadDate | null {
  const limit = timeLimitInBanner(banner, settings);
  if (limit !== null || hasTargetColumn || !isDateBanner(banner)) return limit;
  const read = readDateText(banner, settings);
  return read.date === null ? null : read;
}
