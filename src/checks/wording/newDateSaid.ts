/**
 * A new date that a text asks for or tells as agreed, where the date itself is named: "Extension to 31 March requested", "New date of
 * 30/06/2026 agreed by the board". Not where it was refused, and not one that is over.
 */
import { readDateText } from "../../plan/dates/readDateText";
import type { IsoDate } from "../../plan/model";
import { latestUpdate } from "./latestUpdate";

export interface NewDateSaid {
  /** It is asked for and not agreed yet. */
  readonly isAskedFor: boolean;
  /** As the text has it: "31 March". */
  readonly words: string;
  /** The next such day where no year is named. */
  readonly date: IsoDate;
}

const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b";

const DATE =
  "(?<date>\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}" +
  `|(?:(?:the )?end (?:of )?|(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?${MONTH}(?:,? \\d{4})?` +
  "|(?:spring|summer|autumn|winter|q[1-4])(?: \\d{4})?)";

const WHAT =
  "(?:extension|more time|(?:later|new|revised) (?:(?:completion|due|end|target) )?(?:date|deadline)|(?:new|revised) (?:target|timescale))";

/** "moved to 31 March". */
const MOVED =
  "(?:deferred|extended|moved|postponed|put back|pushed back|re-?dated|re-?profiled|re-?scheduled) (?:by the \\w{1,20} )?(?:to|till|until)";

/** Between the new date and the day; not where it is put to a board on a day that is the board's. */
const NEAR =
  "(?:(?! (?:put|taken|brought|go|goes|going|presented|reported|discussed|considered|decided|come|comes)\\b)[^.;\\n]){0,40}?";

/** Without the flag "u", with which V8 takes several times as long to tell large letters from small. */
const SAID = new RegExp(`\\b(?:${WHAT}${NEAR}[^\\w/.-]|${MOVED} )${DATE}`, "i");

const MAY_SAY = new RegExp(`\\b(?:${WHAT}|${MOVED})\\b`, "i");

/** "The case system migration was put back to October": another thing was moved, and no date of the action. */
const MOVES_ANOTHER = new RegExp(
  `\\b(?:because|since|as|while|until|when|migration|system|procurement|election)\\b[^.;\\n]{0,60}\\b${MOVED} [^.;\\n]{0,30}$`,
  "i",
);

/** In the same sentence: it was refused, or there is none. */
const REFUSED =
  /\b(?:declined|refused|rejected|turned down|withdrawn|no (?:extension|later|more|new|revised)|not (?:be )?(?:accepted|agreed|approved|granted|possible|supported)|(?:cannot|could not|not to) be)\b/i;

const AGREED = /\b(?:accepted|agreed|approved|authori[sz]ed|confirmed|granted|set)\b/i;

/** It is not agreed yet. */
const TO_BE_AGREED =
  /\b(?:to be|if|once|awaiting|pending|subject to|not yet|will be|being) (?:[\w-]+ ){0,3}?(?:accepted|agreed|agreement|approved|approval|authori[sz]ed|confirmed|confirmation|decision|granted|set)\b/i;

const ASKED =
  /\b(?:appl(?:ied|y|ying)|ask(?:ed|ing|s)?|propos(?:al|ed?|ing)|request(?:ed|ing|s)?|seek(?:ing|s)?|sought|suggested|wanted)\b/i;

/** The sentence around a place; a full stop within a date ends none. */
function sentenceAt(text: string, start: number, end: number): string {
  const before = Math.max(text.lastIndexOf("\n", start), text.lastIndexOf(";", start), text.lastIndexOf(". ", start));
  const after = /[;\n]|\.(?:\s|$)/.exec(text.slice(end));
  return text.slice(before + 1, after === null ? text.length : end + after.index);
}

/** The day that is named, or the next such day as at a day. */
function dayOf(words: string, asAt: IsoDate): IsoDate | null {
  const read = (text: string): IsoDate | null =>
    readDateText(text, { asAt, quarters: "financial", publication: null, dateSystem: 1900 }).date;
  const year = Number(asAt.slice(0, 4));
  const candidates = [words, `${words} ${year}`, `${words} ${year + 1}`].map(read);
  const hasYear = candidates[0] !== null;
  const days = hasYear ? candidates.slice(0, 1) : candidates.slice(1);
  return days.find((day): day is IsoDate => day !== null && day > asAt) ?? null;
}

/** The new date to come that the latest entry of a text asks for or tells; null where none does. */
export function newDateSaid(text: string, asAt: IsoDate): NewDateSaid | null {
  // Most texts say nothing of the kind, and need not be taken apart.
  if (!MAY_SAY.test(text)) return null;
  const { text: latest } = latestUpdate(text);
  const found = SAID.exec(latest);
  const words = found?.groups?.date;
  if (found === null || words === undefined) return null;
  if (MOVES_ANOTHER.test(latest.slice(0, found.index + found[0].length))) return null;
  const sentence = sentenceAt(latest, found.index, found.index + found[0].length);
  const date = REFUSED.test(sentence) ? null : dayOf(words, asAt);
  if (date === null) return null;
  const isAskedFor = TO_BE_AGREED.test(sentence) || (ASKED.test(sentence) && !AGREED.test(sentence));
  return { isAskedFor, words, date };
}
