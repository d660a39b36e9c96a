/**
 * Signs that what a text tells as done is a part of what was to be done: so many of those who are counted ("22 staff trained"), most of
 * them, the first of several, a pilot, what is only in draft or out for comment.
 */
import type { Phrase } from "./phrases";

const NUMBERS = "one two three four five six seven eight nine ten eleven twelve";
const A_NUMBER = `(?!100 ?%)(?:\\d{1,3}(?:,\\d{3})?%?|${NUMBERS.replaceAll(" ", "|")})`;

/** Those who are counted, and the places, where something is rolled out to them. */
const COUNTED =
  "areas?|boroughs?|briefings|champions?|clinicians|clinics|departments|gps|hospitals|hubs|leads?|localities|managers|members|mentors|nurses" +
  "|officers|people|practices|practitioners|schools|sessions|settings|sites?|staff|surgeries|teachers|teams?|units?|wards?|workers|workshops";

/** More than none and fewer than all. */
const SOME =
  "some|several|most|many|half|(?:a|the) (?:few|majority|number|third|quarter)|three[ -]quarters|two[ -]thirds";

/** Before a phrase of completion: it is said of so many, which may be all of them or a part, of all but some, or of a share. */
export const OF_A_PART: readonly string[] = [
  `(?:^|,)\\s{0,4}${A_NUMBER} (?:(?:new|more|of|the|\\d{1,3}) ){0,3}(?:(?:${COUNTED}) )?$`,
  `\\b(?:${SOME})\\b[^,]{0,40}$`,
  "\\ball but\\b[^,]{0,70}$",
  "\\bpart(?:-| (?:\\w{1,20} )?)$",
  "(?:^|[^\\d.,])\\d{1,2} ?% (?:\\w{1,20} )?$",
  "\\b(?:first|phase|stage|draft|interim|pilot|trial)\\b[^,]{0,70}$",
  "\\b(?:consultation|design|initial|planning|preparatory|scoping) $",
  // What goes before the thing itself.
  "\\b(?:bid|business case|invitations?|options paper|terms of reference)\\b[^,]{0,40}$",
];

/** With one of these a text does not read as done, wherever in it they stand. */
export const PART_ONLY: readonly Phrase[] = [
  // So many of so many: the rest is still to be done.
  [
    `0 00 000 0000 00000 ${NUMBERS}`,
    `(?: [a-z][\\w-]*)? of (?:all |its |our |the |their )?(?:\\d{1,5}|${NUMBERS.replaceAll(" ", "|")})\\b`,
  ],
  ["all", " but \\w"],
  ["all each every everybody everyone", "(?: [\\w'’-]{1,20}){1,8} (?:except|apart from|bar|but for)\\b"],
  ["next", " (?:[\\w-]+ )?(?:due|in|is|on)\\b"],
  ["another second third", " (?:[\\w-]+ )?(?:due|to follow)\\b"],
  ["almost largely mostly nearly partially partly", ""],
  [
    "across at for in on to with",
    ` (?:(?:only|just|about|around|over|nearly) )?(?:the first|${SOME}|${A_NUMBER}) (?:of (?:the |our |its )?)?(?:[\\w-]+ )?(?:${COUNTED})\\b`,
  ],
  [
    "circulated distributed issued presented published sent shared submitted",
    "[^.;\\n]{0,60} for (?:agreement|approval|comments?|consideration|consultation|discussion|feedback|ratification|review|sign-?off|views)\\b",
  ],
  ["as in", " (?:a |an )?(?:draft|interim|pilot|trial)\\b"],
  [
    "consultation questionnaire recruitment survey tender",
    " (?:has been |is |was )?(?:circulated|issued|launched|opened|sent)\\b",
  ],
  [`0 00 000 ${NUMBERS}`, ` (?:more )?(?:${COUNTED}) (?:are |is |still )?(?:left|outstanding|remain|remains|to go)\\b`],
  ["so", " far\\b"],
  ["to", " date\\b"],
  ["remainder remaining", ""],
];

/** What holds one of them and does not mean it: "kept up to date". */
export const NOT_PART_ONLY: readonly Phrase[] = [["up", " to date\\b"]];
