/**
 * V13: a date that should be confirmed. It was read from a season, a year, or the like of "early 2016", so that the reader chose
 * the day; or it stands for an action that goes on or only begins then ("July 2017 and ongoing", "From April 2025"), which the
 * rules take for the day it is due, and so may show as years overdue.
 */
import { formatLong } from "../../plan/dates/calendar";
import type { ReadDate } from "../../plan/model";
import type { CheckOfAction } from "../check.types";
import { eachDueDate } from "../finders";
import { quote } from "../wording/quote";

/** Words by which a date is an end or a review after all: "Ongoing until March 2026". */
const NAMES_AN_END = /\b(?:by|complet\w*|deadline|end\w*|finish\w*|review\w*|till?|to|until)\b/iu;

const OPENS_WITH_A_BEGINNING =
  /^\W{0,3}(?:beginning|commenc(?:es|ing)|from|start(?:s|ed|ing)?|with effect from|wef)\b/iu;
/** "From April – June 2016" has its end. */
const A_RANGE = /\s[–—-]\s|[–—]|[\da-z]-[a-z]|\b\d{1,2}-\d{1,2}\s|\band\b/iu;

const goesOn = ({ ongoing, text }: ReadDate): boolean => ongoing && !NAMES_AN_END.test(text);

const onlyBegins = ({ text }: ReadDate): boolean =>
  OPENS_WITH_A_BEGINNING.test(text) && !NAMES_AN_END.test(text) && !A_RANGE.test(text);

/** What there is to confirm of a date, behind how it was read; undefined where nothing is. */
function doubtOf(date: ReadDate): string | undefined {
  if (goesOn(date)) {
    return ", and ongoing: is it the date by which it is to be done? If it goes on, give an end or review date.";
  }
  if (onlyBegins(date)) {
    return ", the date by which it is to be done. If it only begins then, give the date by which it is done.";
  }
  return date.precision === "season" || date.precision === "year"
    ? ". Confirm it, or type the day or month that is meant."
    : undefined;
}

export const impreciseDate: CheckOfAction = {
  id: "V13",
  severity: "advice",
  title: "Date to confirm",
  among: "open",
  findInAction: eachDueDate((date) => {
    if (date.date === null) return undefined;
    const doubt = doubtOf(date);
    return doubt && `${quote(date.text)} was read as ${formatLong(date.date)}${doubt}`;
  }),
};
