/** Headings: which lines are, at which level, and what one says of the recommendations below it: agency, theme, scope. */
import { bannerAgency } from "../plan/agencies/bannerAgency";
import { looksLikeOrganisation } from "../plan/agencies/words";
import { scopeIn } from "./labels";
import { endsSentence, type Line } from "./lines";

export interface HeadingShape {
  /** Its words without number, "Section 5:" and colon. */
  readonly words: string;
  /** 1 for "9.", 2 for "9.1"; null where it carries no number. */
  readonly depth: number | null;
  /** Its number, "9" or "13.1"; "" for none. */
  readonly number: string;
  /** "Section", "Part", "Appendix": the uppermost level of a report. */
  readonly isPart: boolean;
}

const PART =
  /^(?:section|part|chapter|appendix|appendices|annex(?:e?s)?)\b(?:\s(?:[\dA-Z]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))?\s?[:.–-]?\s?/iu;
const NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,3})[.:)]?\s(?=\S)/u;
const MOST_WORDS = 12;
const LONGEST = 100;
/** A heading names; it does not say. */
const SAYS =
  /\b(?:should|must|will|shall|is|are|was|were|has|have|had|be|been|makes?|made|ensures?|approved|agreed|recommended|needs?)\b/iu;

/** The parts of a line that may be a heading; null where it cannot be one. */
export function headingShape(text: string): HeadingShape | null {
  if (text === "" || text.length > LONGEST) return null;
  const part = PART.exec(text);
  const found = part === null ? NUMBER.exec(text) : null;
  // "6.0" is section 6.
  const number = (found?.[1] ?? "").replace(/\.0$/u, "");
  const words = text.slice(part?.[0].length ?? found?.[0].length ?? 0).replace(/\s?:$/u, "");
  if (words === "" && part === null) return null;
  if (/[.;,!?]$/u.test(words) || words.split(" ").length > MOST_WORDS || SAYS.test(words)) return null;
  return { words, depth: number === "" ? null : number.split(".").length, number, isPart: part !== null };
}

/** What follows recommendations in a review, or ends a letter. */
const AFTERWARDS =
  /^(?:(?:overall |final )?conclusions?|concluding (?:remarks|comments)|glossary|abbreviations|acronyms|appendix|appendices|annex(?:es)?|bibliography|references|lessons?(?: to be)? ?(?:learnt|learned|identified)?|acknowledge?ments?|(?:the )?action plans?|next steps|what happens next|dissemination|distribution(?: list)?|publication|terms of reference|implementation(?: of learning)?|monitoring|equality and diversity|final (?:comments|thoughts)|closing (?:remarks|words)|statement of independence|author|signed?)\b.{0,40}$/iu;
const FAREWELL =
  /^(?:kind regards|best regards|regards|many thanks|thanks|thank you|best wishes|yours (?:sincerely|faithfully)|sent from my|signed|from:|-{3,}|_{5,})/iu;

/** Whether a line ends what stands above it, whatever its level. */
export function endsRecommendations(text: string): boolean {
  if (FAREWELL.test(text)) return true;
  const shape = headingShape(text);
  return shape !== null && AFTERWARDS.test(shape.words);
}

const HAS_RECOMMENDATIONS = /\brecommendations?\b/iu;
const ONE_OF_THEM = /\brecommendation\s(?:no\b|number\b|#)?\s?(?:\d|[A-Z]\b|one\b|two\b|three\b|four\b|five\b)/iu;

/** Whether a line is the heading of recommendations, and none of them itself. */
export function isOfRecommendations(text: string): boolean {
  const shape = headingShape(text);
  if (shape === null || !HAS_RECOMMENDATIONS.test(shape.words)) return false;
  return !ONE_OF_THEM.test(shape.words) && !shape.words.includes(": ") && !/\s\d{1,3}$/u.test(text);
}

/** What a heading above recommendations says of them. */
export interface SectionSaid {
  readonly section: string;
  readonly leadAgency: string;
  /** "" where it says none: the one above goes on. */
  readonly theme: string;
  readonly scope: string;
}

const THEME = /^(?:key )?theme\s?(?:\d{1,2}|[A-Z]|one|two|three|four|five|six)?\s?[:–—-]\s?(.+)$/iu;
const FOR = /^(?:(?:single agency |individual )?recommendations? )?(?:for|to)(?: the)? (.+)$/iu;
const EVERYBODY = /^(?:all (?:partner |member )?agencies|all partners)$/iu;

/** The agency of a heading; "" where it names none. */
export function agencyIn(words: string): string {
  const named = FOR.exec(words)?.[1];
  if (named !== undefined && (EVERYBODY.test(named) || looksLikeOrganisation(named))) return named;
  return bannerAgency(words) ?? "";
}

/**
 * What a line says as a heading; null where it says nothing that is known: no agency, theme, scope, nor recommendations.
 * @param line a line of running text
 */
export function sectionSaid({ text }: Line): SectionSaid | null {
  const shape = headingShape(text);
  if (shape === null || endsSentence(text)) return null;
  const { words } = shape;
  const theme = THEME.exec(words)?.[1];
  if (theme !== undefined) return { section: "", leadAgency: "", theme, scope: "" };
  const leadAgency = agencyIn(words);
  if (leadAgency !== "") return { section: words, leadAgency, theme: "", scope: "" };
  if (!HAS_RECOMMENDATIONS.test(words) || ONE_OF_THEM.test(words)) return null;
  return { section: words, leadAgency: "", theme: "", scope: scopeIn(words) };
}
