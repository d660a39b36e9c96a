/** How to tell an organisation's name from a post, a person's task or a sentence. Words of the trade, as data. */

const ORGANISATION = new RegExp(
  "\\b(?:police|constabulary|partnerships?|councils?|trusts?|nhs|ccgs?|icbs?|icb|boards?|authority|authorities|association|" +
    "organi[sz]ations?|hospitals?|surgery|surgeries|practices?|university|college|schools?|charity|aid|refuge|centres?|" +
    "foundation|agency|agencies|services?|directorate|department|societ(?:y|ies)|commission|committees?|ambulance|" +
    "probation|prisons?|court|courts|housing|care|clinic|federation|forum|collaborative|networks?|cps|hmpps|crc|mash|marac|" +
    "commissioners?|group|homes|providers?|company|employer|alliance|consortium|assembly|ministry|home office|pharmacy|healthcare|public health|coroner['’]s office|housing options|diocese|academy|institute)\\b",
  "iu",
);

/** Whether some word of a text is one of an organisation's. */
export const namesABody = (text: string): boolean => ORGANISATION.test(text);

/** Words that name a body and never a post's field of work: "Medical Centre", unlike "Housing". */
const CERTAIN_ORGANISATION =
  /\b(?:constabulary|partnership|council|trust|nhs|ccg|icb|association|organi[sz]ation|hospital|surgery|university|college|centre|charity|foundation|federation|women['’]?s aid)\b/iu;

const POST =
  /\b(?:managers?|leads?|heads?|directors?|officers?|chairs?|chairperson|co-?ordinators?|supervisors?|superintendents?|supt|inspectors?|sergeants?|constables?|commanders?|nurses?|doctors?|matrons?|midwi(?:fe|ves)|practitioners?|advis[eo]rs?|secretar(?:y|ies)|administrators?|consultants?|chief|ceo|dci|dcs|dsu|clerk|solicitor|registrar|principal|headteachers?|(?:gp|practice|managing|senior|business) partners?|specialists?|analysts?|executives?|deput(?:y|ies)|cllr|councillors?|team leaders?|trainers?|idvas?|mentors?)\b/iu;

const SENTENCE =
  /\b(?:to|will|should|must|shall|has|have|had|is|are|was|were|been|be|ensure|that|who|which|when|where|if|now|include|completed?)\b/iu;

const SMALL_WORD = /^(?:of|the|and|for|within|in|with|on|at|a|an|&|to|by|under|or|de|la)$/iu;

/** Most words in the name of an organisation: longer ones are sentences in capitals. */
const LONGEST_NAME = 14;

/** Every word but the small ones starts with a capital, a digit or a bracket. */
function isTitleCase(text: string): boolean {
  return text.split(/[\s/]+/u).every((word) => SMALL_WORD.test(word) || !/^\p{Ll}/u.test(word));
}

/** Three letters or more: two are the initials of a person. */
const isAcronym = (text: string): boolean => /^[A-Z][A-Z&]{2,7}$/u.test(text);

/** One line that could be a name: short, in capitals, and no sentence. */
export function looksLikeName(line: string): boolean {
  const words = line.split(/\s+/u).length;
  return line !== "" && words <= LONGEST_NAME && isTitleCase(line) && !SENTENCE.test(line) && !/[.;:!?]\s/u.test(line);
}

/**
 * Whether a text is the name of one or more organisations, one a line.
 * @example looksLikeOrganisation("Ashdale Housing Association") === true
 * @example looksLikeOrganisation("Develop a housing protocol") === false
 */
export function looksLikeOrganisation(text: string): boolean {
  if (text === "" || text.length > 300) return false;
  return text
    .split("\n")
    .map((line) => line.trim())
    .every((line) => isAcronym(line) || (looksLikeName(line) && ORGANISATION.test(line)));
}

/** Whether a text names one post or more, whoever holds it: "Head of Safeguarding". */
export function namesAPost(text: string): boolean {
  return POST.test(text);
}

/**
 * Whether a text names posts and no organisation.
 * @example namesOnlyPosts("Practice Safeguarding Lead and Practice Manager") === true
 * @example namesOnlyPosts("Medical Centre Practice Manager") === false
 */
export function namesOnlyPosts(text: string): boolean {
  if (text === "" || text.length > 200 || CERTAIN_ORGANISATION.test(text)) return false;
  return text
    .split(/[;,/\n]|\band\b|&/iu)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .every((part) => POST.test(part));
}
