/** The agency that a banner row names, if it names one. */
import { isCertainlyABody, looksLikeName, looksLikeOrganisation } from "./words";

/** In a text with single spaces. */
const BETWEEN_SEGMENTS = /\s[–—-]\s|\s?:\s/u;
const KIND_OF_SECTION =
  /\b(?:recommendations?|actions?|action plan|imrs?|learning|(?:individual |internal )?management reviews?|(?:single|individual) agency (?:reviews?|reports?)|lessons(?: learn(?:ed|t))?)$/iu;
/** Recommendations to everybody: what follows is more often a theme than an agency. */
const OVERVIEW = /\b(?:overview|joint|multi-?agency|thematic|partnership)\b/iu;
const AGENCY_LABEL = /^(?:(?:lead|responsible|owning) )?agenc(?:y|ies)\s?[:–-]\s?/iu;
const TIME_LIMIT = /\s?[,(]?\s?\b(?:to be completed |for completion )?(?:by|before)\b[^)]{1,40}\d{4}\)?\s?$/iu;
/** No banner that names an agency is longer. */
const LONGEST_BANNER = 400;
/** A segment after the agency's own is part of its name only while it is as short as a department's. */
const LONGEST_DEPARTMENT = 6;

/** "Westshire Police recommendations": an agency that is known, or can be nothing else. "Overview report recommendations" are everybody's. */
function agencyBeforeKind(text: string, isKnown: (agency: string) => boolean): string | null {
  const name = text.replace(KIND_OF_SECTION, "").trim();
  if (name === "" || OVERVIEW.test(text) || !looksLikeOrganisation(name)) return null;
  return isKnown(name) || isCertainlyABody(name) ? name : null;
}

/**
 * @param isKnown whether the workbook names an agency elsewhere: asked only where a theme is as likely
 * @example bannerAgency("Individual Agency Recommendations – Westshire Police") === "Westshire Police"
 * @example bannerAgency("Agency: Pathways to Recovery") === "Pathways to Recovery"
 * @example bannerAgency("Overview Report Recommendations") === null
 */
export function bannerAgency(banner: string, isKnown: (agency: string) => boolean = () => false): string | null {
  if (banner.length > LONGEST_BANNER) return null;
  const text = banner.replace(/\s+/gu, " ").replace(TIME_LIMIT, "").trim();
  const label = AGENCY_LABEL.exec(text);
  if (label !== null) return text.slice(label[0].length).trim() || null;
  const segments = text.split(BETWEEN_SEGMENTS);
  const kind = segments.findIndex((segment) => KIND_OF_SECTION.test(segment));
  const [name, ...departments] = segments.slice(kind + 1);
  if (name === undefined && kind === 0) return agencyBeforeKind(text, isKnown);
  // "Ashdale NHS Trust – Individual Management Review".
  if (name === undefined && kind === 1) return agencyBeforeKind(segments[0] ?? "", isKnown);
  if (name === undefined || !looksLikeOrganisation(name)) return null;
  if (OVERVIEW.test(segments[kind] ?? "") && !isKnown(name)) return null;
  const end = departments.findIndex((part) => !looksLikeName(part) || part.split(" ").length > LONGEST_DEPARTMENT);
  const kept = end === -1 ? departments : departments.slice(0, end);
  return [name, ...kept].join(" – ");
}
