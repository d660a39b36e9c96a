/** Whether a text is a date and nothing else, so that nothing is lost when the date takes its place. Pure. */
import { MONTH_NAMES } from "../plan/dates/calendar";
import type { ReadDate } from "../plan/model";

/** Words that say of a date only what the date itself says. */
const DATE_WORDS = new Set(
  `by before end of the early mid late beginning start st nd rd th q quarter fy spring summer autumn winter
  mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday`
    .split(/\s+/u)
    .concat(
      MONTH_NAMES.flatMap((month) => [month.toLowerCase(), month.slice(0, 3).toLowerCase()]),
      ["sept"],
    ),
);

/** No written date is longer. */
const LONGEST = 60;

/** Whether a text has words beside those of a date: "Board meeting 12 June 2024". */
export function hasOtherWords(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return text.length > LONGEST || words.some((word) => !DATE_WORDS.has(word));
}

/** Cells with the same text share what was read of them. */
const known = new WeakMap<ReadDate, boolean>();

/** One date, with nothing said beside it: not ongoing, not revised, not one of several. */
export function isBareDate(date: ReadDate): boolean {
  let isBare = known.get(date);
  if (isBare === undefined) known.set(date, (isBare = isAlone(date) && !hasOtherWords(date.text)));
  return isBare;
}

const isAlone = ({ date, ongoing, revisedTo, revisedBefore, datesNamed, problem }: ReadDate): boolean =>
  date !== null &&
  !ongoing &&
  revisedTo === null &&
  revisedBefore === undefined &&
  datesNamed === 1 &&
  problem === null;
