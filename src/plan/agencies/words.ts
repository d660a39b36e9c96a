/** How to tell an organisation's name from a post, a person's task or a sentence. Words of the trade, as data. */

const ORGANISATION = new RegExp(
  "\\b(?:police|constabulary|partnerships?|councils?|trusts?|nhs|ccgs?|icbs?|csps?|boards?|authority|authorities|association|" +
    "organi[sz]ations?|hospitals?|surgery|surgeries|practices?|university|college|schools?|charity|aid|refuge|centres?|" +
    "foundation|agency|agencies|services?|directorate|department|societ(?:y|ies)|commission|committees?|ambulance|" +
    "probation|prisons?|court|courts|housing|care|clinic|federation|forum|collaborative|networks?|cps|hmpps|crc|mash|marac|" +
    "commissioners?|group|homes|providers?|company|employer|alliance|consortium|assembly|ministry|home office|pharmacy|healthcare|public health|coroner['’]s office|ltd|limited|plc|llp|cic|airports?|airlines?|estates?|housing options|diocese|academy|institute)\\b",
  "iu",
);

/** Whether some word of a text is one of an organisation's. */
export const namesABody = (text: string): boolean => ORGANISATION.test(text);

/** What a department or a trade is called where it stands for the people in it: a whole cell of such words names no person. */
const TEAM = new Set(
  [
    "all, all agencies, all partners, all partner agencies, all services, all teams, adults, adult services, adult social care, asc",
    "assets, audit, benefits, business support, care, catering, children, childrens, children and families, cid, commissioning",
    "communications, comms, community safety, compliance, contracts, csp, customer services, cyber, democratic services, digital",
    "education, electoral services, engineering, environmental health, estates, facilities, finance, fire, governance, gp, gps",
    "health, highways, housing, hr, human resources, ict, it, information governance, infrastructure, internal audit, legal",
    "legal services, leisure, libraries, licensing, maintenance, maternity, mental health, nursing, operations, partners, payroll",
    "parking, parks, people, pharmacy, planning, police, policy, primary care, procurement, property, public health, public protection, quality",
    "registry, research, revenues, risk, safeguarding, security, social care, strategy, trading standards, training, transport",
    "waste, youth justice, youth offending, yot, yjs, planning policy, research and innovation, student services, admissions",
  ]
    .join(", ")
    .split(", "),
);
const TEAM_ENDING = /\s(?:team|dept\.?|department|services?|unit|section|division|directorate|lead agencies)$/u;
const BETWEEN_TEAMS = /\s?[/,;&\n+]\s?|\sand\s/u;
const LONGEST_TEAMS = 80;
const MOST_WORDS_OF_BODY = 3;

/**
 * Whether a cell is the name of one or more departments: "Finance", "Housing / Legal", "IT team".
 * Such words are themes of a plan as often; only a column of owners is told by them.
 */
export function namesTeams(text: string): boolean {
  if (text.length > LONGEST_TEAMS) return false;
  const plain = text.toLowerCase().replace(/['’]/gu, "").trim();
  const isTeam = (part: string): boolean => TEAM.has(part) || TEAM.has(part.replace(TEAM_ENDING, ""));
  if (isTeam(plain)) return true;
  const isBody = (part: string): boolean => ORGANISATION.test(part) && part.split(/\s/u).length <= MOST_WORDS_OF_BODY;
  if (plain.split(BETWEEN_TEAMS).every((part) => isTeam(part.trim()) || isBody(part.trim()))) return true;
  return looksLikeName(text) && OF_A_TRADE.test(plain) && plain.split(/\s/u).length <= MOST_WORDS_OF_TEAM;
}

/** Words for what people do, which no person is called: "Traffic Signals", "Kestrel Fire Doors", "Estate Management". */
const OF_A_TRADE =
  /\b(?:fire|safety|traffic|transport|policy|buildings?|office|teams?|health|roads?|signals|orders|energy|assets?|customers?|business|communit(?:y|ies)|famil(?:y|ies)|children|adults?|people|public|legal|finance|digital|data|quality|care|medical|clinical|research|students?|support|mechanical|electrical|technical|environment|csp|ltd|limited|plc|llp|cic|dc|mbc|partners|contractors?|safer|officers|members|harbour|coast|highways?|rail|network|workforce|corporate|intelligence|engineering|operations|modelling|(?=\p{L}{6,20}\b)\p{L}{1,14}(?:ment|tion|sion|ility|ance|ence|ics|ology|ensing|ousing))\b/u;
const MOST_WORDS_OF_TEAM = 6;

/** Words that name a body and never a post's field of work: "Medical Centre", unlike "Housing". */
const CERTAIN_ORGANISATION =
  /\b(?:constabulary|partnership|council|trust|nhs|ccg|icb|association|organi[sz]ation|hospital|surgery|university|college|centre|charity|foundation|federation|women['’]?s aid)\b/iu;

const POST =
  /\b(?:(?:gp|practice|managing|senior|business|executive|salaried) partners?|managers?|leads?|heads?|directors?|officers?|chairs?|chairperson|co-?ordinators?|supervisors?|superintendents?|supt|inspectors?|sergeants?|constables?|commanders?|nurses?|doctors?|matrons?|midwi(?:fe|ves)|practitioners?|advis[eo]rs?|secretar(?:y|ies)|administrators?|consultants?|chief|ceo|dci|dcs|dsu|clerk|solicitor|registrar|principal|headteachers?|teachers?|bursars?|governors?|trustees?|treasurers?|engineers?|surveyors?|accountants?|controllers?|auditors?|technicians?|curators?|librarians?|wardens?|rangers?|archdeacons?|rectors?|vicars?|vergers?|deans?|provosts?|professors?|lecturers?|pharmacists?|psychologists?|therapists?|social workers?|caretakers?|receptionists?|planners?|guardians?|sencos?|dsls?|cfo|coo|cno|cmo|cio|cto|ciso|dpo|siro|sro|dass|dph|insp|sgt|specialists?|analysts?|executives?|deput(?:y|ies)|cllr|councillors?|team leaders?|cabinet members?|portfolio holders?|(?!crime |information |children|victims?|police |the |and )[a-z]{3,20} commissioner|trainers?|idvas?|mentors?|named gps?)\b/iu;

const SENTENCE =
  /\b(?:to|will|should|must|shall|has|have|had|is|are|was|were|been|be|ensure|that|who|which|when|where|if|now|include|completed?)\b/iu;

const SMALL_WORD = /^(?:plc|ltd|llp|of|the|and|for|within|in|with|on|at|a|an|&|to|by|under|or|de|la)$/iu;

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

/** A body named for those who work or sit in it: "Haven IDVA Service", "Chief Officers' Group", "Executive Board". */
const BODY_OF_POSTS =
  /\b(?:idvas?|officers?|managers?|governors?|trustees?|executives?|nurses?|nursing|practitioners?|mentors?|advis[eo]rs?|workers?|midwi(?:fe|ves)|leads?|chairs?|heads?)['’]?\s(?:services?|teams?|boards?|groups?|network|forum|partnership|association|committee)$/iu;
/** "Chief Executive's office". */
const OFFICE_OF_POST = /['’]s?\s(?:office|team|department|directorate)$/iu;

/** Whether a text names one post or more, whoever holds it: "Head of Safeguarding". */
export function namesAPost(text: string): boolean {
  return POST.test(text) && !BODY_OF_POSTS.test(text);
}

/** Whether a text is the name of a body and can be nothing else, so that it is one among posts, too: "Community Trust". */
export function isCertainlyABody(text: string): boolean {
  return CERTAIN_ORGANISATION.test(text) && looksLikeOrganisation(text) && !namesAPost(text);
}

/** Whether a text is one body's name, or what a department is called everywhere: "Westshire Police", "CPS", "Human Resources". */
export function isOneBody(text: string): boolean {
  return (looksLikeOrganisation(text) && !text.includes("\n")) || TEAM.has(text.toLowerCase().replace(/['’]/gu, ""));
}

const BESIDE_POST = /[,;:(/\n]|\s[–—-]\s/u;

/**
 * Whether a text names a person or a team with the post behind it, or posts alone: "Sam Poole, Head of Housing". What stands
 * before must be no body's name.
 */
export function namesSomeonesPost(text: string): boolean {
  if (text.length > 120 || !POST.test(text)) return false;
  const parts = text.split(BESIDE_POST).flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
  return (
    parts.some((part) => POST.test(part) && !CERTAIN_ORGANISATION.test(part)) &&
    parts.every((part) => POST.test(part) || !ORGANISATION.test(part))
  );
}

/**
 * Whether a text names posts and no organisation.
 * @example namesOnlyPosts("Practice Safeguarding Lead and Practice Manager") === true
 * @example namesOnlyPosts("Medical Centre Practice Manager") === false
 */
export function namesOnlyPosts(text: string): boolean {
  if (text === "" || text.length > 200 || CERTAIN_ORGANISATION.test(text)) return false;
  if (BODY_OF_POSTS.test(text) || OFFICE_OF_POST.test(text)) return false;
  // "Dene Homes – Head of Repairs": a body stands before its post.
  if (text.split(BESIDE_POST).some((part) => ORGANISATION.test(part) && !POST.test(part))) return false;
  return text
    .split(/[;,/\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .every(isPostOrPosts);
}

/** "Head of Housing and Practice Manager", "Performance and Quality Manager": what stands before the last may be its field of work. */
function isPostOrPosts(text: string): boolean {
  const parts = text.split(/\band\b|&/iu).map((part) => part.trim());
  const last = parts.pop() ?? "";
  return POST.test(last) && parts.every((part) => part === "" || POST.test(part) || !ORGANISATION.test(part));
}
