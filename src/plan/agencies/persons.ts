/** Owners that are persons, and no bodies: "Jane Whitlow", "Mrs. S. Okell", "L. Ferris – Probation Service". */
import { cutsOf } from "./besidePosts";
import { GIVEN_NAMES, SURNAME } from "./personNames";
import { looksLikeName, looksLikeOrganisation, namesABody, namesAPost, namesOnlyPosts, namesTeams } from "./words";

const TITLE =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|cllr|councillor|rev)\.?|PC|DC|DS|DI|DCI|DSU|DCS|PS|Sgt|Insp|Supt)\s(?=\p{Lu})/iu;
/** "S. Okell", "S Okell", "M.J. Okell"; "A" may be an article: "A Voice". */
const INITIALS = /^(?:[A-Z]\.\s?){1,3}(?=\p{Lu}['’\p{Ll}])|^[B-HJ-Z]\s(?=\p{Lu}['’\p{Ll}])/u;
const INITIALS_BEHIND_TITLE = /^(?:[A-Z]\.?\s?){1,3}(?=\p{Lu}['’\p{Ll}])/u;
const SURNAMES = new RegExp(`^${SURNAME}(?: ${SURNAME})?$`, "u");
const FULL_NAME = /^(\p{Lu}\p{Ll}+)(?:\s\p{Lu}\.?)?\s(\S.*)$/u;

/** Whether a text is the name of one person, as far as that can be told: a title, initials or a common given name stand before a surname. */
function isPerson(text: string): boolean {
  const titled = text.replace(TITLE, "");
  if (namesABody(text) || namesAPost(titled) || namesTeams(text)) return false;
  const behind = titled.replace(titled === text ? INITIALS : INITIALS_BEHIND_TITLE, "");
  if (behind !== text) return SURNAMES.test(behind);
  const [, given = "", surname = ""] = FULL_NAME.exec(text) ?? [];
  return GIVEN_NAMES.has(given.toLowerCase()) && SURNAMES.test(surname);
}

/** Beside a person, two or three words in capitals are another: "Jane Whitlow / Marcus Penhall". */
const mayBePerson = (text: string): boolean =>
  isPerson(text) ||
  (looksLikeName(text) && !namesABody(text) && !namesTeams(text) && /^\S+(?:\s\S+){1,2}$/u.test(text));

const BETWEEN = /\s?[/,;&\n]\s?|\sand\s/u;
const LONGEST = 120;

/**
 * Whether a cell names persons alone, with their posts or without.
 * @example namesPersons("Jane Whitlow, Head of Housing") === true
 * @example namesPersons("Elm Grove, Head of Housing") === false
 */
export function namesPersons(text: string): boolean {
  if (text.length > LONGEST) return false;
  const [first = "", ...others] = text.split(BETWEEN).map((part) => part.trim());
  return isPerson(first) && others.every((part) => namesOnlyPosts(part) || mayBePerson(part));
}

const isBody = (text: string): boolean => looksLikeOrganisation(text) && !namesAPost(text);

/** "L. Ferris – Probation Service", "Probation Service (L. Ferris)": a person beside the body; null where the text is no such pair. */
export function personAndBody(text: string): { readonly agency: string; readonly officer: string } | null {
  if (text.length > LONGEST) return null;
  for (const { before, after } of cutsOf(text)) {
    if (namesPersons(before) && isBody(after)) return { agency: after, officer: before };
    if (isBody(before) && namesPersons(after)) return { agency: before, officer: after };
  }
  return null;
}
