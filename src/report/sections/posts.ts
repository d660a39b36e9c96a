/**
 * The posts that a lead officer's cell names, without the people who hold them. A board report is published, and nobody is to
 * find their name in it; so only what is made of words known from the names of posts is kept, and the rest left out.
 */
import { namesAPost } from "../../plan/agencies/words";
import { trimEndOf } from "../../plan/text";

/** Words of posts and of their fields, beside those that name a post by themselves. */
const FIELD_WORDS = new Set(
  (
    "a abuse acting action adult adults advisory ambulance area assistant associate assurance at based board business care " +
    "case ch child children children's childrens city civil clinical commissioning communications community complaints " +
    "corporate county court crime criminal custody data day designated det detective development digital disability district " +
    "division divisional domestic duty early education emergency engagement equality estate estates evaluation family female " +
    "field finance first for front general governance gp group harm head health help homelessness homicide hospital housing hq " +
    "human improvement in inclusion independent information innovation integrated integration intelligence interim " +
    "intervention interventions investigation investigations joint justice leadership learning legal liaison line local " +
    "maternity medical medicine mental midwifery multi-agency named national neighbourhood nhs night nursing of offender on " +
    "operational operations outcomes outreach overall partnership partnerships patient performance planning police policing " +
    "policy portfolio practice pharmacy prevention primary prison probation professional programme programmes project " +
    "projects protection provider psychiatry psychology public quality referral regional relations repairs research resources " +
    "review reviews risk safe safeguarding safety school secondary section senior sexual services service social staff " +
    "standards statutory strategic strategy substance supply support survivor system systems team teams tenancy the trading " +
    "training trust unit universal urgent victim victims violence vulnerable ward welfare with women women's workforce worker " +
    "workers young youth"
  ).split(" "),
);

const BETWEEN_PARTS = /[;,/\n]|\s[–—-]\s|\band\b|&/u;
const ACRONYM = /^[A-Z]{2,6}$/u;

/**
 * @example postsOf("Jo Example – Service Manager") === "Service Manager"
 * @example postsOf("Head of Safeguarding and Named Nurse") === "Head of Safeguarding, Named Nurse"
 * @example postsOf("Jo Example") === ""
 */
export function postsOf(officer: string): string {
  return officer
    .split(BETWEEN_PARTS)
    .map((part) => trimEndOf(part.replace(/^[\s(•]+/u, ""), /[\s).:]/u))
    .filter((part) => namesAPost(part) && part.split(/\s+/u).every(isWordOfAPost))
    .join(", ");
}

function isWordOfAPost(word: string): boolean {
  const plain = word.replace(/[’‘]/gu, "'").replace(/[()]/gu, "");
  return FIELD_WORDS.has(plain.toLowerCase()) || ACRONYM.test(plain) || namesAPost(plain);
}
