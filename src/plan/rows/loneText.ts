/** Rows that hold one text and no action: banners, titles, footers and guidance. */
import { bannerAgency } from "../agencies/bannerAgency";
import { comparable } from "../text";

/** "unplaced": nothing here says what the text is. */
export type LoneKind = "banner" | "title" | "footer" | "guidance" | "key" | "unplaced";

/** What stands round the text, as far as it matters. */
export interface Surroundings {
  /** comparable() texts of the block above the first header. */
  readonly titles: ReadonlySet<string>;
  /** The row is above the first header. */
  readonly aboveFirstHeader: boolean;
  /** The next row down is a header or holds an action, with no blank row between. */
  readonly leadsOn: boolean;
}

const FOOTER =
  /\b(?:confidential|not to be (?:photo)?copied|photocopied|circulated|page \d+|version|\d(?:st|nd|rd|th) version|draft v?\d|printed on|official(?:-sensitive)?|restricted|©|copyright|www\.|https?:)\b|^(?:\d+|page \d+( of \d+)?)$/iu;
const DOCUMENT_NAME = /^(?:action plan|appendix\b.*|annex\b.*|dhr\b.*|dardr\b.*|(?:domestic )?homicide review\b.*)$/iu;
const SECTION_WORD =
  /\b(?:recommendations?)\b|^(?:agency|theme|section|area|objective|priority|aim|strand|workstream|learning (?:point|theme)|key line of enquiry|part)\b/iu;
const GUIDANCE =
  /^(?:please|note\b|notes\b|n\.?b\.?|guidance|instructions?|how to|e\.?g\.?|\(|\[|\*|to be completed|enter\b|this (?:column|sheet|template))/iu;
/** The name of the review's papers, as it stands at the foot of their pages. */
const PAPER_NAME = /\b(?:homicide review|abuse related death review|executive summary|overview report)\b/iu;
/** A document's own name, even where it speaks of recommendations. */
const TRACKER_NAME = /\b(?:tracker|log|register|action plan|monitoring)\b/iu;
const KEY = /^(?:(?:b?rag|colour|status|rating) ?)?(?:key|legend)\b/iu;

const isCapitals = (text: string): boolean => text.length > 3 && text === text.toUpperCase() && /\p{Lu}/u.test(text);

/** A title repeated inside a longer line, as page furniture does; short titles prove nothing. */
const SHORTEST_TELLING_TITLE = 12;

function quotesATitle(text: string, titles: ReadonlySet<string>): boolean {
  const line = comparable(text);
  for (const title of titles) if (title.length >= SHORTEST_TELLING_TITLE && line.includes(title)) return true;
  return false;
}

/** Short enough for a banner, and no sentence. */
const couldBeBanner = (text: string): boolean => text.length <= 100 && !/[.!?]$/u.test(text);

/** What a row's only text is. The rules stand in the order in which they are sure. */
export function loneKind(text: string, { titles, aboveFirstHeader, leadsOn }: Surroundings): LoneKind {
  if (KEY.test(text)) return "key";
  if (GUIDANCE.test(text)) return "guidance";
  if (!aboveFirstHeader && (titles.has(comparable(text)) || DOCUMENT_NAME.test(text))) return "title";
  if (aboveFirstHeader && TRACKER_NAME.test(text)) return "title";
  if (SECTION_WORD.test(text) && !FOOTER.test(text)) return "banner";
  if (aboveFirstHeader) return "title";
  if (FOOTER.test(text) || PAPER_NAME.test(text) || quotesATitle(text, titles) || (isCapitals(text) && !leadsOn))
    return "footer";
  return couldBeBanner(text) && (leadsOn || bannerAgency(text) !== null) ? "banner" : "unplaced";
}
