/**
 * The posts that a lead officer's cell names, without the people who hold them. A board report is published, and nobody is to
 * find their name in it; so only what is made of words known from the names of posts is kept, and the rest left out.
 */
import { namesAPost } from "./words";
import { trimEndOf } from "../text";

/** Words of posts and of their fields, beside those that name a post by themselves. */
const FIELD_WORDS = new Set(
  `& a abuse access accommodation accounts acting action administration admissions adoption adult adults advisory alcohol
   ambulance and annual area assessment assessments asset assets assistant associate assurance at attendance audit based
   behaviour benefits board building business cabinet call campaign campaigns capital care case central centre ch change
   child children children's childrens city civil clinical cohesion college commissioned commissioning comms
   communication communications community complaints compliance contact continuing contract contracts control corporate
   councils county county-wide countywide court crime criminal custody customer customers cyber data day delivery
   dementia dental department design designated desk det detective development digital directorate disability discharge
   district division divisional domestic drug drugs duty early economic education elderly emergency emotional employee
   employment enforcement engagement environment environmental equality estate estates evaluation event events
   exploitation facilities faith families family female field finance fire first for force forensic fostering foundation
   fraud front general governance gp group group's groups harm head health help homeless homelessness homicide hospital
   housing hq human ict improvement in inclusion income independent information initial innovation insight inspection
   integrated integration integrity intelligence interim international intervention interventions investigation
   investigations joint justice key leadership learning legal leisure lettings liaison library licensing life line link
   local locality maintenance marac mash maternity media medical medicine member members mental midwifery missing mobile
   multi-agency named national neighbourhood neighbourhoods network nhs night nursing of offender offenders office older
   on online operational operations options organisational outcomes outreach overall parenting parks partnership
   partnerships pathway pathways patient people people's performance permanency personnel pharmacy place placement
   placements plan planning plans police policing policy portfolio post-16 practice pre-school press prevention primary
   priority prison probation procurement professional programme programmes project projects property prosecution
   protection provider provision psychiatry psychology public quality records recovery recruitment reducing reduction
   referral referrals regeneration regional registration rehabilitation relations relationship relationships repairs
   reporting rescue research residential resources response review reviews risk road roads routine rural safe
   safeguarding safety scheme school schools science secondary secretariat section sector security self-neglect send
   senior serious service services sexual site social sport staff stalking standards statutory strategic strategy street
   structural student students studies sub sub-group subgroup substance supply support survivor sustainability system
   systems target task team teams technical technology tenancies tenancy tenants the therapies therapy third threshold
   town trading traffic training transformation transition transport treatment triage trust unit universal university
   urgent vetting victim victims violence visiting visitor voluntary volunteer volunteering volunteers vulnerable ward
   welfare well-being wellbeing whole with women women's worker workers workforce works young youth youth's`.split(
    /\s+/u,
  ),
);

/** Between posts, or between a post and who holds it. */
const BETWEEN_PARTS = /[;,/\n]|\s[–—-]\s/u;
/** Between two posts, or within one: "Learning & Development Officer". */
const AND = /\s(?:and|&)\s/u;
const ACRONYM = /^[A-Z]{2,6}$/u;
/** What stands behind these is the field of a post, whatever it is called: "Head of Tolls". */
const OPENS_FIELD = /\s(?:of|for)\s/u;
/** A sentence about a post is none. */
const OF_A_SENTENCE = /\b(?:to|will|should|must|is|are|was|were|has|have|had|be)\b/iu;

/**
 * @example postsOf("Jo Example – Service Manager") === "Service Manager"
 * @example postsOf("Head of Safeguarding and Named Nurse") === "Head of Safeguarding, Named Nurse"
 * @example postsOf("Service Manager, Assessment") === "Service Manager, Assessment"
 * @example postsOf("Jo Example") === ""
 */
export function postsOf(officer: string): string {
  const parts = officer.split(BETWEEN_PARTS).flatMap(postsJoined).map(tidy);
  const posts = parts.filter((part, at) => {
    if (namesAPost(part)) return isPost(part);
    // "Assessment" goes with the post before it, where it can be no name.
    return at > 0 && part !== "" && isPost(parts[at - 1] ?? "") && namesAPost(parts[at - 1] ?? "") && isField(part);
  });
  return posts.join(", ");
}

const tidy = (part: string): string => trimEndOf(part.replace(/^[\s(•]+/u, ""), /[\s).:]/u);

/** The posts that "and" joins, if each side names one; else the part as it is. */
function postsJoined(part: string): string[] {
  const sides = part.split(AND);
  if (sides.length === 1) return sides;
  if (sides.every(namesAPost)) return sides;
  // A name beside a post: "Jo Example and the Service Manager".
  return isPost(tidy(part)) ? [part] : sides;
}

const isField = (part: string): boolean => part.split(/\s+/u).every(isWordOfAPost);

/** Whether nobody's name can be in it: every word is of posts or written small, or stands behind "Head of". */
function isPost(part: string): boolean {
  if (OF_A_SENTENCE.test(part)) return false;
  const [post = "", ...field] = part.split(OPENS_FIELD);
  if (field.length > 0 && namesAPost(post)) return isNameless(post);
  return isNameless(part);
}

const isNameless = (part: string): boolean =>
  part.split(/\s+/u).every((word) => isWordOfAPost(word) || /^\p{Ll}/u.test(word));

function isWordOfAPost(word: string): boolean {
  const plain = word.replace(/[’‘]/gu, "'").replace(/[()]/gu, "");
  return FIELD_WORDS.has(plain.toLowerCase()) || ACRONYM.test(plain) || namesAPost(plain);
}
