/** Time limits that run from the review's publication: "within 6 months of publication", "on publication". */
import { addDays, addMonths } from "../calendar";
import type { DateParser } from "../reading.types";
import { pattern } from "../fragments";
import { dateReading } from "../readings";

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  eighteen: 18,
};
const NUMBERS = Object.keys(NUMBER_WORDS);

const COUNT = `(?<count>\\d{1,3}|${NUMBERS.join("|")})(?: {0,2}\\((?:\\d{1,3}|${NUMBERS.join("|")})\\))?`;
const OF_REPORT =
  "(?: of (?:(?:the|this) )?(?:final |overview |review |dhr |dardr ){0,2}(?:report|review|dhr|dardr|plan|action plan)(?![a-z]))?";
const PUBLICATION = `(?:the )?(?:date of )?(?:the )?(?:report'?s? |review'?s? |dhr'?s? |final ){0,2}publication(?![a-z])(?: date)?${OF_REPORT}`;

const MONTHS_IN_YEAR = 12;
const DAYS_IN_WEEK = 7;

function addUnits(from: string, count: number, unit: string): string {
  switch (unit) {
    case "day":
      return addDays(from, count);
    case "week":
      return addDays(from, count * DAYS_IN_WEEK);
    case "year":
      return addMonths(from, count * MONTHS_IN_YEAR);
    default:
      return addMonths(from, count);
  }
}

const afterPublication =
  `${COUNT}[ -](?:calendar )?(?<unit>day|week|month|year)s?'? ` + `(?:of|from|after|following|post)[ -]${PUBLICATION}`;

const read: DateParser["read"] = ({ count, unit }, settings) => {
  if (settings.publication === null) return { kind: "needs-publication" };
  const number = NUMBER_WORDS[count ?? ""] ?? Number(count);
  return dateReading(addUnits(settings.publication, number, unit ?? "month"), "day", settings);
};

export const withinOfPublication: DateParser = {
  opensWith: ["within", ...NUMBERS],
  pattern: pattern(`(?:within )?(?:the )?(?:first )?${afterPublication}`),
  isTimeLimit: true,
  read,
};

export const afterPublicationInFigures: DateParser = {
  opensWith: "digit",
  pattern: pattern(afterPublication),
  isTimeLimit: true,
  read,
};

export const onPublication: DateParser = {
  opensWith: ["on", "upon", "at"],
  pattern: pattern(`(?:on|upon|at) ${PUBLICATION}`),
  read: (_groups, settings) =>
    settings.publication === null ? { kind: "needs-publication" } : dateReading(settings.publication, "day", settings),
};
