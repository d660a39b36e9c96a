/** What single cells look like, without their heading: a date, a state, an organisation … The facts that column profiles count. */
import {
  looksLikeName,
  looksLikeOrganisation,
  namesABody,
  namesAPost,
  namesSomeonesPost,
  namesTeams,
} from "../agencies/words";
import type { CellValue } from "../cells";
import { readDateText } from "../dates/readDateText";
import type { DateSettings } from "../dates/settings";
import { isRefShaped } from "../refs";
import { classifyStatusText } from "../status/classifyStatusText";
import { countWords, textOf } from "../text";

/** What a cell can be; it may be several things at once. */
export const KINDS = [
  "date",
  /** A word that stands where a date should: "Ongoing", "TBC", "Immediate". */
  "dateWord",
  /** A number that could be a date's serial: only its column's format can tell. */
  "serial",
  "number",
  /** A number between 0 and 1, or with a per cent sign. */
  "percent",
  "state",
  "colour",
  "tick",
  "ref",
  "organisation",
  "post",
  /** A name or initials of a person, as far as that can be told: two or three words in capitals, no organisation. */
  "person",
  /** Three capitals: a person's as well as a body's. Counted as a person's until the column tells otherwise. */
  "acronym",
  /** A department, or a theme: "Finance", "Housing / Legal". */
  "team",
  "response",
  "reach",
  /** How urgent or how grave: "High", "Medium", "Critical". */
  "level",
  /** Some words. */
  "text",
  /** So long that only a narrative is. */
  "long",
  /** One to three words. */
  "short",
  /** Two or three words of a sentence, and nothing else that is known: "Update policy". */
  "phrase",
] as const;
export type Kind = (typeof KINDS)[number];

const DATE_WORD =
  /^(?:on-?going|tbc|tba|t\.b\.c\.?|immediate(?:ly)?|asap|a\.s\.a\.p\.?|n\/?a|to be (?:confirmed|agreed|set)|not set|unknown|continuous|annual(?:ly)?|quarterly|monthly|various|complete[d]?|done)\b/iu;
const TICK = /^(?:✓|✔|☑|√|✅|🗸|ü|✗|✘|☐|☒|x|yes|no|y|n|true|false)$/iu;
const RESPONSE =
  /^(?:(?:fully |partly |partially |not |un)?(?:agreed?|accept(?:ed|s)?)|reject(?:ed)?|declined?|disagreed?|partial(?:ly)?|in part|support(?:ed)?|not supported|noted?|for noting)\b/iu;
const REACH = /^(?:local|regional|national|county|countywide|multi-?agency|single agency|internal)(?:\b|ly\b)/iu;
const LEVEL =
  /^(?:very |priority |risk )?(?:high|medium|low|moderate|urgent|critical|essential|significant|major|minor|severe|advisory|best practice|desirable|must|should|could|must do|should do|[hml])(?:[ -](?:priority|risk|term))?$/iu;
const LETTER = /^\(?[a-z]\)?\.?$/iu;
const PERCENT = /^\d{1,3}(?:\.\d+)?\s?(?:%|per ?cent)/iu;
const PLAIN_NUMBER = /^[£$€]?\s?\d[\d,]*(?:\.\d+)?$/u;
const INITIALS = /^[A-Z]{2,3}(?:\s?[/&,]\s?[A-Z]{2,3})*$/u;
/** Two or three capitals are a person's, unless they are known to be a body's; three are as often a body's. */
const MOST_INITIALS = 3;
/** "Cllr J Smith", "Dr A. N. Other", "Sam Poole", "S.Poole": two to four words in capitals, or one with a second capital in it. */
const PERSON =
  /^(?:(?:mr|mrs|ms|miss|dr|cllr|prof|rev|insp|ds|di|dci|det)\.? )?[A-Z](?:[\p{L}'’.-]*(?:\s[A-Z][\p{L}'’.-]*){1,3}|(?:(?![A-Z])[\p{L}'’.-])*[A-Z][\p{L}'’.-]*)\s?$/u;

/** Serial numbers of 1990 to 2060 in either date system. */
const EARLIEST_SERIAL = 31_400;
const LATEST_SERIAL = 58_900;
const LONG_TEXT = 90;
const SHORT_WORDS = 3;
const MOST_WORDS_OF_RESPONSE = 5;
const LONGEST_DATE = 60;
const LONGEST_STATE = 60;
const LONGEST_OWNER = 120;

/** The date system does not matter to texts. */
export type TextDateSettings = Omit<DateSettings, "dateSystem">;

function kindsOfNumber(value: number): Kind[] {
  const kinds: Kind[] = ["number"];
  if (value >= EARLIEST_SERIAL && value <= LATEST_SERIAL) kinds.push("serial");
  if (value >= 0 && value <= 1) kinds.push("percent");
  if (Number.isInteger(value) && value > 0 && value < 1000) kinds.push("ref");
  return kinds;
}

/** "12", "12.": what rows are numbered by, many times on every sheet. No date, state or owner is so short a number. */
const ROW_NUMBER = /^\d{1,3}(\.?)$/u;

/** "24/01" numbers something as often as it is a day without a year. */
const TWO_FIGURES = /^\d{1,2}[/.-]\d{1,2}$/u;

/** Whether a text stands where a date should and is none: "TBC", "Immediate", "ASAP", "Ongoing". */
export const isDateWord = (text: string): boolean => text.length <= LONGEST_DATE && DATE_WORD.test(text);

/** What says how far or how urgent something is names nobody. */
const NO_OWNER: ReadonlySet<Kind> = new Set(["state", "colour", "level"]);
/** A word that begins small. */
const SMALL_LETTER = /(?:^|\s)\p{Ll}/u;
const MOST_WORDS_OF_POST = 8;
const DOTTED_INITIAL = /\b([A-Z])\.\s/gu;

/** "J. Okafor", "D. O'Neill", "Sam Poole". */
function isPersonsName(text: string): boolean {
  const plain = text.replace(DOTTED_INITIAL, "$1 ");
  return PERSON.test(plain) && looksLikeName(plain);
}

/** "Officers did not know of the earlier calls." */
const FEWEST_WORDS_OF_SENTENCE = 6;
const isWholeSentence = (text: string, words: number): boolean =>
  words >= FEWEST_WORDS_OF_SENTENCE && /\p{Ll}[.!?]$/u.test(text);

function kindsOfOwner(text: string, words: number): Kind[] {
  if (text.length > LONGEST_OWNER || isWholeSentence(text, words)) return [];
  if (words <= MOST_WORDS_OF_POST && namesSomeonesPost(text)) return ["post"];
  const isInitials = INITIALS.test(text);
  if (namesTeams(text)) return [looksLikeOrganisation(text) ? "organisation" : "team"];
  if (isInitials && text.length <= MOST_INITIALS && !namesABody(text))
    return text.length === MOST_INITIALS ? ["person", "acronym"] : ["person"];
  if (looksLikeOrganisation(text)) return ["organisation"];
  if (namesAPost(text) && words <= MOST_WORDS_OF_POST) return ["post"];
  return isInitials || isPersonsName(text) ? ["person"] : [];
}

/** More words than any rule here asks for. */
const MOST_WORDS_COUNTED = 10;

function kindsOfText(text: string, settings: TextDateSettings): Kind[] {
  const rowNumber = ROW_NUMBER.exec(text);
  if (rowNumber !== null) return rowNumber[1] === "" ? ["short", "number", "ref"] : ["short", "ref"];
  const kinds: Kind[] = [];
  const words = countWords(text, MOST_WORDS_COUNTED);
  if (text.length > LONG_TEXT) kinds.push("long");
  if (words <= SHORT_WORDS) kinds.push("short");
  if (PLAIN_NUMBER.test(text)) kinds.push("number");
  if (PERCENT.test(text)) kinds.push("percent");
  if (TICK.test(text)) kinds.push("tick");
  const isDate =
    text.length <= LONGEST_DATE && /\d/u.test(text) && !TWO_FIGURES.test(text) && isDateText(text, settings);
  if (isDate) kinds.push("date");
  else if (isDateWord(text)) kinds.push("dateWord");
  if ((isRefShaped(text) || LETTER.test(text)) && !isDate) kinds.push("ref");
  if (text.length <= LONGEST_STATE && !isDate) {
    // "B = complete" explains a state, and is none.
    const read = text.includes("=") ? null : classifyStatusText(text);
    if (read?.state != null && !TWO_FIGURES.test(text)) kinds.push("state");
    if (read?.colour != null) kinds.push("colour");
    if (words <= MOST_WORDS_OF_RESPONSE && RESPONSE.test(text)) kinds.push("response");
    if (REACH.test(text)) kinds.push("reach");
    if (LEVEL.test(text)) kinds.push("level");
  }
  kinds.push(...(isDate || kinds.some((kind) => NO_OWNER.has(kind)) ? [] : kindsOfOwner(text, words)));
  if (words > SHORT_WORDS && !isDate) kinds.push("text");
  else if (words > 1 && SMALL_LETTER.test(text) && kinds.join() === "short") kinds.push("phrase");
  return kinds;
}

function isDateText(text: string, settings: TextDateSettings): boolean {
  const read = readDateText(text, { ...settings, dateSystem: 1900 });
  return (
    read.date !== null ||
    read.problem === "no-year" ||
    read.problem === "implausible-year" ||
    read.problem === "needs-publication-date"
  );
}

/** What a cell is; nothing for a blank one. */
export function kindsOf(value: CellValue, settings: TextDateSettings): readonly Kind[] {
  if (typeof value === "number") return kindsOfNumber(value);
  if (typeof value === "boolean") return ["tick", "short"];
  const text = textOf(value);
  return text === "" ? [] : kindsOfText(text, settings);
}
