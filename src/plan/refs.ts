/** The numbers of recommendations: which texts are refs, and how a ref is taken out of the words around it. Kept as typed. */

/** No ref is longer; a longer text in a ref column is something else. */
const LONGEST_REF = 40;
/** Words before a number that only say that it is one: "Recommendation No 4" is "4". */
const LABEL = /^(?:recommendations?|recs?|actions?|items?|no|ref|reference|number|#)[.:#]?$/iu;
/** Cells that are filled and say nothing. */
const NOTHING = /^(?:n\/?a|tbc|tba|none|nil)$/iu;

/** Most refs, with or without a full stop: told at once, since it is asked of every row. */
const PLAIN_NUMBER = /^\d{1,4}\.?$/u;

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
/** "March 2016", "12 June", "31/03/2016" and "Q3 2019" stand where a ref could, and are none. */
const DATE_LIKE = new RegExp(
  `^(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}[ ./'’-]?(?:\\d{4}|'?\\d{2})|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|` +
    "\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}.*|\\d{2})|\\d{4}-\\d{2}-\\d{2}|q[1-4] \\d{4}.*)$",
  "iu",
);

const WITH_DIGIT = /^\p{L}{0,5}\d{1,4}\p{L}{0,2}$/u;
const BEFORE_NUMBER = /^(?:\p{L}{1,5}|learning|points?|lessons?|findings?|issue|objective|priority)$/iu;
const AFTER_NUMBER = /^(?:\p{L}|[ivx]{1,4})$/iu;
const PARTS = /[\s./()&–—:_-]+/u;
/** Most parts of a ref: "SAR 2023/24 A 01 (b)". */
const MOST_PARTS = 6;

/** Line breaks and runs of spaces as one space. */
const onOneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

function withoutLabels(text: string): string {
  if (!text.includes(" ") && !LABEL.test(text)) return text;
  const words = text.split(" ");
  let labels = 0;
  while (labels < words.length && LABEL.test(words[labels] ?? "")) labels++;
  const rest = words.slice(labels).join(" ");
  // "Action plan" is no ref "plan".
  return labels > 0 && (rest === "" || /\d/u.test(rest) || rest.length <= 4) ? rest : text;
}

/** "1." and "1)" are "1"; "(12)", "10(b)" and "(i)" keep their brackets. */
function withoutPunctuation(text: string): string {
  const ended = text.endsWith(".") || text.endsWith(":") || (text.endsWith(")") && !text.includes("("));
  return ended ? text.slice(0, -1).trim() : text;
}

/**
 * The ref in a cell of a ref column, as typed but for "Recommendation No" before it and a full stop behind it; null where the
 * cell holds none: nothing, a date, or a text too long for a number.
 * @example refOf("1.") === "1"; refOf("Recommendation No 4") === "4"; refOf("SC (24/25) 01") === "SC (24/25) 01"
 */
export function refOf(text: string): string | null {
  if (text === "" || text.length > LONGEST_REF) return null;
  if (PLAIN_NUMBER.test(text)) return text.endsWith(".") ? text.slice(0, -1) : text;
  const line = onOneLine(text);
  if (!/[\p{L}\p{N}]/u.test(line) || NOTHING.test(line) || DATE_LIKE.test(line)) return null;
  const ref = withoutPunctuation(withoutPunctuation(withoutLabels(line)));
  return ref === "" ? null : ref;
}

/**
 * Whether a text has the shape of a ref, wherever it stands: a few short parts, one of them with a digit, and no words after it.
 * @example isRefShaped("MD-CQC-07") && isRefShaped("1a(i)") && !isRefShaped("3 weeks") && !isRefShaped("Training")
 */
export function isRefShaped(text: string): boolean {
  const ref = refOf(text);
  if (ref === null) return false;
  const parts = ref
    .replace(GRADE, "")
    .split(PARTS)
    .filter((part) => part !== "");
  const number = parts.findIndex((part) => WITH_DIGIT.test(part));
  if (number < 0 || parts.length > MOST_PARTS) return false;
  return (
    parts.slice(0, number).every((part) => BEFORE_NUMBER.test(part)) &&
    parts.slice(number).every((part) => WITH_DIGIT.test(part) || AFTER_NUMBER.test(part))
  );
}

/** "2023.1 (Minor)": how grave it is, behind the number. */
const GRADE = /\s?\((?:minor|major|critical|high|medium|low|observation|advisory|opportunity)\)$/iu;

/** How much of a text is looked at for the ref that opens it. */
const LONGEST_OPENING = 60;

/** "Recommendation No 4 …". */
const NAMED =
  /^(?:recommendation|rec\.?)\s{0,3}(?:(?:no|number)\b\.?|#)?\s{0,3}:?\s{0,3}(\d{1,3}(?:\.\d{1,2}){0,2}(?:[a-z]\b|\([a-z]{1,4}\)|\b)|[A-Z](?=\s{0,3}[:.–-]))\s{0,3}[.:)–-]{0,3}\s{0,3}/iu;

/** A number, or letters and a number, set off from the text: "1. …", "2.1) …", "R3: …", "10(b) …", "Finding 3: …". */
const SET_OFF: readonly RegExp[] = [
  /^\(?(\d{1,3}(?:\.\d{1,2}){0,3}[a-z]?(?:\([a-z]{1,4}\))?)\s?[.):]\s{1,4}/iu,
  /^(\d{1,3}(?:\.\d{1,2}){0,3}[a-z]?)\s?[–—-]\s{1,4}(?=\p{Lu})/u,
  /^(\d{1,3}[a-z]?\([a-z]{1,4}\))\s{1,4}/u,
  /^(\p{Lu}{1,4}[-/. ]?\d{1,3}(?:[.-]\d{1,2}){0,2}[a-z]?)\s?[.):]\s{1,4}/u,
  /^((?:learning points?|finding|lesson|issue|requirement|concern)\s\d{1,3}[a-z]?)\s?[.):–-]\s{1,4}/iu,
  /^(\d{1,2}(?:\.\d{1,2}){1,3}[a-z]?)\s{1,4}(?=\p{Lu}\p{Ll}|To |A )(?!(?:Million|Billion|Hours?|Days?|Per)\b)/u,
  /^(\p{Lu}{1,3}[.-]\d{1,3}(?:\.\d{1,2})?)\s{1,4}(?=\p{Lu})/u,
  /^(R\d{1,3}(?:\.\d{1,2}){0,2}[a-z]?)\s{1,4}(?=\p{Lu})/u,
];

/** A bare number before a text with a capital: "2 Train staff", and also "2 Officers were …". */
const BARE = /^(\d{1,3})\s{1,4}(?=\p{Lu}\p{Ll})/u;

/** "(iii) Train staff", "iii) Train staff", "a. Train staff". */
const LETTERED = /^(\(?(?:[a-z]|[ivx]{1,5})[.)])\s{1,4}(?=\S)/iu;

/** Most texts are told apart by how they begin. */
const COULD_OPEN =
  /^(?:\(?\d|\p{Lu}{1,4}[-/. ]?\d|(?:learning points?|finding|lesson|issue|requirement|concern)\s\d)/iu;

const STARTS_WITH_MONTH = new RegExp(`^${MONTH}\\b`, "iu");
const STARTS_LIKE_TEXT = /^["'“‘(]?\p{L}/u;

/**
 * Which openings of a text are taken for a ref.
 * named: only "Recommendation No 4 …"; set off: also "1. …", "2.1 …", "R3: …"; bare: also "2 Train staff"; lettered: only
 * "(iii) …", "a. …".
 */
export type RefStyle = "named" | "set off" | "bare" | "lettered";

interface LeadingRef {
  readonly ref: string;
  /** The text without it. */
  readonly rest: string;
}

/**
 * A recommendation's text split from the ref it opens with; null when it opens with none.
 * @example leadingRef("Recommendation No 4 Train all staff", "named") → { ref: "4", rest: "Train all staff" }
 * @example leadingRef("2.1 Train staff", "set off") → { ref: "2.1", rest: "Train staff" }
 */
export function leadingRef(text: string, style: RefStyle): LeadingRef | null {
  const opening = text.slice(0, LONGEST_OPENING);
  if (/^rec/iu.test(opening)) {
    const found = NAMED.exec(opening);
    return found?.[1] === undefined ? null : { ref: found[1], rest: text.slice(found[0].length).trim() };
  }
  if (style === "lettered") return letteredOpening(text);
  if (style === "named" || !COULD_OPEN.test(opening)) return null;
  for (const pattern of style === "bare" ? [...SET_OFF, BARE] : SET_OFF) {
    const found = pattern.exec(opening);
    if (found?.[1] === undefined) continue;
    const rest = text.slice(found[0].length).trim();
    const isNone = !STARTS_LIKE_TEXT.test(rest) || STARTS_WITH_MONTH.test(rest) || opensAList(text, found[1]);
    return isNone ? null : { ref: found[1], rest };
  }
  return null;
}

/** "(iii) Train staff" is "(iii)", "iii) …" is "iii" and "a. …" is "a": as in a column of refs. */
function letteredOpening(text: string): LeadingRef | null {
  const [opening = "", letter = ""] = LETTERED.exec(text) ?? [];
  const ref = letter === "" ? null : refOf(letter);
  return ref === null || opensAList(text, ref) ? null : { ref, rest: text.slice(opening.length).trim() };
}

const ROMANS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi"];
const bareLetter = (ref: string): string => ref.replace(/[().]/gu, "").toLowerCase();

/** Whether a lettered ref is the next after another, "b" after "a" or "iv" after "iii", or begins to count anew: "a", "i". */
export function countsOn(before: string | null, ref: string): boolean {
  const letter = bareLetter(ref);
  if (letter === "a" || letter === "i") return true;
  if (before === null) return false;
  const above = bareLetter(before);
  const isNextLetter = letter.length === 1 && letter.charCodeAt(0) === above.charCodeAt(0) + 1 && above.length === 1;
  const place = ROMANS.indexOf(above);
  return isNextLetter || (place >= 0 && ROMANS[place + 1] === letter);
}

/** Whether a further line of the text carries the next number: then the first is the number of a list's item. */
function opensAList(text: string, ref: string): boolean {
  if (!text.includes("\n")) return false;
  const opensLines = text.split("\n").filter((line) => LETTERED.test(line.trimStart())).length;
  if (opensLines > 1) return true;
  const last = /\d{1,3}$/u.exec(ref)?.[0];
  if (last === undefined) return false;
  const next = `${ref.slice(0, -last.length)}${Number(last) + 1}`;
  return text.split("\n").some((line) => {
    const start = line.trimStart();
    const number = start.startsWith("(") ? start.slice(1) : start;
    return number.startsWith(next) && /^[.):\s]/u.test(number.slice(next.length));
  });
}

/** Whether an action's text starts with a number of its own: "2. All staff…", "3) …", "1.2 …". */
export function startsWithNumber(text: string): boolean {
  return /^\(?\d{1,2}(?:\.\d{1,2})?\s{0,3}[.):]\s{0,3}\S/u.test(text);
}

const BULLET = /^[•·▪◦‣*–—-]\s{0,4}\S/u;
const LETTER_OR_ROMAN = /^\(?(?:[a-z]|[ivx]{1,5})[.)]\s{1,4}\S/iu;

/** Whether a text is marked as an item of a list: "• …", "- …", "a) …", "(ii) …". */
export function isListItem(text: string): boolean {
  return BULLET.test(text) || LETTER_OR_ROMAN.test(text);
}

/** "(2)" in the column of numbers is "2" wherever else it is spoken of. */
const IN_BRACKETS = /^\(([^()]{1,12})\)/u;

const comparableRef = (ref: string): string => {
  const bare = ref.toLowerCase().replace(/\s+/gu, "");
  return bare.startsWith("(") ? bare.replace(IN_BRACKETS, "$1") : bare;
};

/** Whether two refs are the same but for case, spaces and brackets round them. */
export function sameRef(a: string, b: string): boolean {
  return a === b || comparableRef(a) === comparableRef(b);
}

/**
 * Whether a ref numbers a part of what another ref numbers.
 * @example isPartOfRef("AFI1", "1.2")
 * @example isPartOfRef("1", "1.2") && isPartOfRef("1", "1a") && isPartOfRef("R1", "R1(b)") && !isPartOfRef("1", "12")
 */
export function isPartOfRef(whole: string, part: string): boolean {
  const below = comparableRef(part);
  // "AFI1" is the first, whose actions are 1.1 and 1.2.
  const above = /^\d/u.test(below) ? comparableRef(whole).replace(LETTERS_BEFORE, "") : comparableRef(whole);
  if (above === "" || !below.startsWith(above)) return false;
  const rest = below.slice(above.length);
  return /^(?:[./-][\p{L}\d]|\(|\p{L}\)?$)/u.test(rest) || (/\p{L}$/u.test(above) && /^\d/u.test(rest));
}

const LETTERS_BEFORE = /^\p{L}{1,14}\.?(?=\d)/u;
const LAST_PART = /(?:[./-]\d{1,2}|(?:[./-]|\()?[a-z]\)?)$/u;

/**
 * Whether two refs number parts of the same: "2a" and "2b", "3.1" and "3.2".
 */
export function areSiblings(a: string, b: string): boolean {
  const stem = (ref: string): string => comparableRef(ref).replace(LAST_PART, "");
  const [of, other] = [stem(a), stem(b)];
  return of === other && /\d$/u.test(of) && of !== comparableRef(a) && of !== comparableRef(b) && !sameRef(a, b);
}

/** A letter or a small Roman number alone, which counts the parts of something: "a", "(ii)". */
const COUNTING_LETTER = /^\(?(?:[a-z]|[ivx]{1,5})\)?$/iu;

/**
 * The whole ref of a part that is only lettered: "(a)" below "1" is "1(a)"; null where the ref is not of that kind.
 */
export function letteredPart(whole: string, part: string): string | null {
  return /\d$/u.test(whole) && COUNTING_LETTER.test(part) ? `${whole}${part}` : null;
}
