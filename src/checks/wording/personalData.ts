/**
 * Personal data in a text, by rules: a title or a common given name with a surname, an e-mail address, a telephone number, a date of birth, an NHS
 * number. Posts, organisations, places and drug names are not persons: a title counts only before a word that can be a
 * surname, and not where an organisation's or a place's word follows. Freephone and 03 numbers are helplines.
 */
import { GIVEN_NAMES, SURNAME } from "../../plan/agencies/personNames";
import type { Stretch } from "./quote";

export interface PersonalData extends Stretch {
  /** "the name of a person", "an e-mail address" … */
  readonly what: string;
}

/** With their capitals: "MS" is an illness, "DCs" are councils. */
const TITLE =
  "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Reverend|Sir|Dame|Cllr|Councillor|Nurse|Sister|PC|Pc|DC|DS|DI|DCI|DSU|DCS|PS|Sgt|Sergeant|Insp|Inspector|Supt|Superintendent|Det|Detective|Ch|Chief|ACC|DCC|Constable|Judge|HHJ)";
/** "Dr A. Patel", "Ch Supt McNevin", "Detective Sergeant Jane Whitlow". */
const TITLED = new RegExp(
  `(?:^|[^\\p{L}\\p{N}'’])((?:${TITLE}\\.?[ \\u00a0]){1,3})((?:\\p{Lu}\\.? ?){0,2}${SURNAME})((?:[ \\u00a0]${SURNAME})?)(['’]s)?(?=[^\\p{L}]|$)([ \\u00a0](?:and |& )?\\p{L}+)?`,
  "gu",
);

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** What follows a rank without being a name: the post goes on. */
const OF_A_POST = words(
  `head lead leads manager officer director chair public protection safety safeguarding justice local policing crime criminal
   operations operational intelligence neighbourhood community communities custody training professional standards response
   investigation investigations homicide domestic abuse major serious force area district divisional strategic service services
   support team unit department executive constable superintendent inspector sergeant nurse nursing adviser advisor governor
   supervisor police fire nursing operating risk crown hq pvp ppu dau mash in for of the and with to at from practitioner consultant registrar doctor designated named senior deputy
   assistant acting temporary staff clerk finance information people medical clinical digital adult adults child children
   children's social care health housing probation prison review reviews report reports opportunities opportunity appointments
   incident incidents case cases call calls targets deadline deadlines practice council county city borough trust who will is has
   was should must can may all any each no not station post posts role roles coroner coroners coroner's magistrate magistrates
   commissioner commissioners rank ranks sgt insp supt sister matron led control room quality midwife midwifery school liaison link specialist
   january february march april june july august september october november december monday tuesday wednesday thursday friday`,
);
/** What follows a name that is a place's or a body's: "Dr Hartley Surgery", "Sir John Moor School". */
const OF_A_BODY = words(
  `surgery practice centre clinic school academy college university hospital hospice foundation trust charity road street
   avenue lane close way house court hall park estate ward building library institute society memorial fund prize award award's
   pharmacy associates partners group intelligence limited ltd llp project`,
);

/** "Chief Pharmacist", "Chief Engineer": a post, and a person's title only with a rank behind it. */
const ONLY_A_RANK = /^(?:(?:Chief|Ch|Det|Detective)\.?[ \u00a0])+$/u;

function titledNameIn(text: string): Stretch | null {
  TITLED.lastIndex = 0;
  for (let found = TITLED.exec(text); found !== null; found = TITLED.exec(text)) {
    const [whole, titles = "", name = "", second = "", , next = ""] = found;
    const named = (name.trim().split(" ").at(-1) ?? "").toLowerCase();
    const after = second.trim().toLowerCase();
    const following = next.trim().split(" ").at(-1)?.toLowerCase() ?? "";
    // Two capitals may be the rest of a post ("Chief Supt Safety & Justice") or a body ("Dr Hartley Surgery").
    const isPost = ONLY_A_RANK.test(titles) || OF_A_POST.has(named) || OF_A_POST.has(named.replace(/['’]?s$/u, ""));
    const isBody = OF_A_BODY.has(named) || OF_A_BODY.has(after) || OF_A_BODY.has(following);
    if (!isPost && !isBody) {
      const index = found.index + whole.indexOf(titles);
      return { index, length: titles.length + name.length + (OF_A_POST.has(after) ? 0 : second.length) };
    }
    // The next title may stand inside what was taken for a name.
    TITLED.lastIndex = found.index + Math.max(1, whole.indexOf(titles) + titles.length - 1);
  }
  return null;
}

/** Two words in capitals, and what follows: the first may be a given name. */
const TWO_CAPITALS = new RegExp(
  `(?:^|[^\\p{L}\\p{N}'’-])(\\p{Lu}\\p{Ll}{1,12})[ \\u00a0](${SURNAME})(['’]s)?(?=[^\\p{L}]|$)([ \\u00a0](?:and |& )?\\p{L}+)?`,
  "gu",
);
/** Bodies, laws, prizes and saints that are called like persons. */
const CALLED_LIKE_PERSONS = words(
  `infirmary fry approved curie ryder keller nightingale lamplugh faithfull bamber pankhurst climbié climbie barnardo clitherow macmillan seacole law rule line
   promise charter programme scheme pathway tool model`,
);

/** "Paul Whitcombe Estate Manager": the word of a body belongs to his post. */
const THEN_A_POST =
  /^(?:[ \u00a0]\p{L}{1,20}){1,2}[ \u00a0](?:coordinator|co-ordinator|director|lead|manager|matron|nurse|officer|worker)s?\b/iu;

/** A given name with a surname and no title: "Ellen Hartley, Named Nurse". */
function untitledNameIn(text: string): Stretch | null {
  TWO_CAPITALS.lastIndex = 0;
  for (let found = TWO_CAPITALS.exec(text); found !== null; found = TWO_CAPITALS.exec(text)) {
    const [whole, given = "", surname = "", , next = ""] = found;
    const named = surname.toLowerCase();
    const following = next.trim().split(" ").at(-1)?.toLowerCase() ?? "";
    const end = found.index + whole.indexOf(given) + given.length + 1 + surname.length;
    const isWithPost = THEN_A_POST.test(text.slice(end, end + 60));
    const isAnother = [named, ...(isWithPost ? [] : [following])].some(
      (word) => OF_A_BODY.has(word) || CALLED_LIKE_PERSONS.has(word),
    );
    if (GIVEN_NAMES.has(given.toLowerCase()) && !isAnother && !OF_A_POST.has(named)) {
      return { index: found.index + whole.indexOf(given), length: given.length + 1 + surname.length };
    }
    // The second word may be the given name: "Nurse Ellen Hartley".
    TWO_CAPITALS.lastIndex = found.index + whole.indexOf(given) + given.length;
  }
  return null;
}

const EMAIL = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/u;
const TELEPHONE = /(?:\+44[ -]?(?:\(0\))?|\(?\b0)\d(?:[ ()-]{0,2}\d){8,9}(?!\d|[/.]\d)/gu;
/** Freephone, national rate and short helplines belong to services. */
const OF_A_SERVICE = /^0(?:3|80|84|87)/u;
const BIRTH =
  /\b(?:date of birth|d\.?o\.?b\.?|born(?: on)?)[\s:–-]{0,4}(?:the )?(?:\d{1,2}[/. -]\d{1,2}[/. -]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9} \d{4})/iu;
const TEN_DIGITS = /(^|[^\d./-])(\d{3}[ -]?\d{3}[ -]?\d{4})(?![\d./-])/gu;

function telephoneIn(text: string): Stretch | null {
  TELEPHONE.lastIndex = 0;
  for (let found = TELEPHONE.exec(text); found !== null; found = TELEPHONE.exec(text)) {
    const digits = found[0].replace(/\(0\)|\D/gu, "").replace(/^44/u, "0");
    if (!OF_A_SERVICE.test(digits)) return { index: found.index, length: found[0].length };
  }
  return null;
}

/** The last of the ten digits checks the others (modulus 11). */
function isNhsNumber(digits: string): boolean {
  const sum = Array.from(digits.slice(0, 9)).reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits.charAt(9)) && !/^(\d)\1*$/u.test(digits);
}

function nhsNumberIn(text: string): Stretch | null {
  TEN_DIGITS.lastIndex = 0;
  for (let found = TEN_DIGITS.exec(text); found !== null; found = TEN_DIGITS.exec(text)) {
    const [whole, before = "", number = ""] = found;
    if (isNhsNumber(number.replace(/\D/gu, "")))
      return { index: found.index + before.length, length: whole.length - before.length };
  }
  return null;
}

function matchOf(pattern: RegExp, text: string): Stretch | null {
  const found = pattern.exec(text);
  return found === null ? null : { index: found.index, length: found[0].length };
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** Most texts hold no title and no given name: told in one walk before more is looked for. */
const MAY_NAME_A_PERSON = new RegExp(`(?:\\b${TITLE}\\.?|${Array.from(GIVEN_NAMES, capitalised).join("|")})[ \\u00a0]`);
const HAS_FIGURES = /\d{2}/u;

/** Everything of a kind that tells who a person is or how to reach them, the first of each kind in a text; mostly none. */
export function personalDataIn(text: string): readonly PersonalData[] {
  const found: PersonalData[] = [];
  const add = (stretch: Stretch | null, what: string): void => {
    if (stretch !== null) found.push({ ...stretch, what });
  };
  if (MAY_NAME_A_PERSON.test(text)) add(titledNameIn(text) ?? untitledNameIn(text), "the name of a person");
  if (text.includes("@")) add(matchOf(EMAIL, text), "an e-mail address");
  if (!HAS_FIGURES.test(text)) return found;
  add(matchOf(BIRTH, text), "a date of birth");
  const telephone = telephoneIn(text);
  add(telephone, "a telephone number");
  const nhs = nhsNumberIn(text);
  // Ten figures that begin with 0 are rather a telephone number.
  if (nhs?.index !== telephone?.index) add(nhs, "an NHS number");
  return found;
}
