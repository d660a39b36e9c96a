/** Rows that hold one text and no action: banners, titles, footers and guidance. */
import { bannerAgency } from "../agencies/bannerAgency";
import { stateOfTitle } from "../status/stateOfTitle";
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
  /** Above the first header: it stands right above the headings, as other lines do where the headings come again. */
  readonly headsBlock?: boolean;
}

const FOOTER =
  /\b(?:confidential|not to be (?:photo)?copied|photocopied|circulated|page \d+|version|\d(?:st|nd|rd|th) version|draft v?\d|printed on|official(?:-sensitive)?|restricted|©|copyright|www\.|https?:)\b|^(?:\d+|page \d+( of \d+)?)$/iu;
const DOCUMENT_NAME = /^(?:action plan|appendix\b.*|annex\b.*|dhr\b.*|dardr\b.*|(?:domestic )?homicide review\b.*)$/iu;
/** One review among several, by its number or by the name it goes by: "DHR 2 – 'Elaine' (published June 2021)". */
const NAMED_REVIEW =
  /^(?:dhr|dardr|(?:domestic )?homicide review|(?:domestic )?abuse related death review)\s?(?:(?:no\.?|number|case|ref\.?)\s?)?(?:\d|[:–—-]\s?\S|['"‘’“”(])/iu;
/** "DARDR Larch – …", "DHR Sorrel": the name that the review is known by, and no word for a paper of it. */
const REVIEW_BY_NAME =
  /^(?:DHR|DARDR|(?:Domestic )?Homicide Review)\s(?!(?:Action|Actions|Plan|Plans|Tracker|Log|Register|Recommendations?|Overview|Executive|Panel|Process|Report|Summary|Appendix|Annex|Monitoring|Update|Quarterly|Master|Review)\b)\p{Lu}\p{Ll}/u;
/** "From the domestic homicide review about ‘Carol’", "Arising from the inquest": where the actions below it come from. */
const SOURCE =
  /^(?:(?:actions?|learning|lessons|points) )?(?:arising |following |coming )?(?:from|out of) (?:the|our|an?|all|this|that)\b/iu;
/** "Overview report recommendations": a part of the plan, and not the paper. */
const PART_OF_PAPER = /\boverview report (?:recommendations?|actions?)\b/iu;
/** What a review's papers call themselves beside its name. */
const PAPER = /\b(?:action plan|executive summary|overview report|appendix|annex)\b/iu;
const SECTION_WORD =
  /\brecommendations?\b|^requirements?$|^(?:the )?overview report$|^(?:agency|theme|section|area|objective|priority|aim|strand|workstream|learning (?:point|theme)|key line of enquiry|part)\b/iu;
const GUIDANCE =
  /^(?:please|note\b|notes\b|n\.?b\.?|guidance|instructions?|how to|e\.?g\.?|\(|\[|\*|to be completed|enter\b|this (?:column|sheet|template))/iu;
/** The name of the review's papers, as it stands at the foot of their pages. */
const PAPER_NAME = /\b(?:homicide review|abuse related death review|executive summary|overview report)\b/iu;
/** A document's own name, even where it speaks of recommendations. */
const TRACKER_NAME = /\b(?:tracker|log|register|action plan|monitoring)\b/iu;
/** A month, quarter, season or year as a banner: what was, or is, due then. */
const DATE_BANNER =
  /^(?:(?:actions? )?(?:due|for completion|to be completed)?\s?(?:by|in)?\s?(?:the )?(?:end of )?)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|q[1-4]|quarter [1-4]|spring|summer|autumn|winter)\.?,? (?:19|20)\d\d(?:[/-]\d{2,4})?$/iu;
/** "2025", "2024/25": the year of what stands below it. */
const YEAR = /^(?:(?:financial |academic )?year )?(?:19|20)\d\d(?:\s?[/–-]\s?(?:\d\d|20\d\d))?$/iu;
/** A state as a banner: "Completed actions", "Superseded". */
const STATE_BANNER =
  /^(?:(?:fully |partially |partly )?(?:completed?|closed|implemented|discharged|achieved)|open|outstanding|on-?going|in progress|current|live|new|not (?:yet )?started|overdue|on track|delayed|superseded|withdrawn|rejected|archived?|no longer (?:required|applicable))(?: (?:actions?|recommendations?|items?|tasks?)){0,2}\s?:?$/iu;
const KEY = /^(?:(?:b?rag|colour|status|rating) ?)?(?:key|legend)\b/iu;

const COLOUR = /^(?:red|amber|green|blue|grey|gray|yellow|white|black|[ragb])$/iu;
/** "Red = overdue", "Blue – complete". */
const COLOUR_MEANING = /^(?:red|amber|green|blue|grey|gray|yellow|white|black|[ragb])\s?[=:–-]/iu;

/** Whether a text is a colour's name, as it stands in a key. */
export const isColourLabel = (text: string): boolean => COLOUR.test(text);

/** Whether a text is, or opens, a key to colours, or says what one of them means. */
export const isOfKey = (text: string): boolean => COLOUR.test(text) || COLOUR_MEANING.test(text) || KEY.test(text);

const PAGE = /^page \d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?$/iu;

/** Whether a text numbers a page and says nothing else: what stands beside it is the page's, too. */
export const isPageNumber = (text: string): boolean => PAGE.test(text);

/** A text of several words in small letters: what a recommendation is written in, and page furniture is not. */
export function isSentence(text: string): boolean {
  const words = text.slice(0, LONGEST_LOOKED_AT).match(/(?:^|[^\p{L}])\p{Ll}+(?!\p{L})/gu);
  return words !== null && words.length >= FEWEST_WORDS;
}
const FEWEST_WORDS = 5;
const LONGEST_LOOKED_AT = 400;

const isCapitals = (text: string): boolean => text.length > 3 && text === text.toUpperCase() && /\p{Lu}/u.test(text);

/** A title repeated inside a longer line, as page furniture does; short titles prove nothing. */
const SHORTEST_TELLING_TITLE = 12;

function quotesATitle(text: string, titles: ReadonlySet<string>): boolean {
  const line = comparable(text);
  for (const title of titles) if (title.length >= SHORTEST_TELLING_TITLE && line.includes(title)) return true;
  return false;
}

/** Whether a banner is a month, a quarter, a season: the time limit of rows that have no date of their own. */
export function isDateBanner(text: string): boolean {
  return text.length <= LONGEST_BANNER && DATE_BANNER.test(text);
}

/** No banner is longer. */
const LONGEST_BANNER = 100;

/** Short enough for a banner, and no sentence. */
const couldBeBanner = (text: string): boolean => text.length <= LONGEST_BANNER && !/[.!?]$/u.test(text);

/** Whether a text names one review, and no paper of it: above actions, they are that review's. */
function namesReview(text: string): boolean {
  const isNamed = NAMED_REVIEW.test(text) || REVIEW_BY_NAME.test(text);
  return isNamed && !PAPER.test(text.replace(PART_OF_PAPER, "")) && !FOOTER.test(text);
}

const namesPaper = (text: string): boolean =>
  FOOTER.test(text) || PAPER.test(text) || PAPER_NAME.test(text) || DOCUMENT_NAME.test(text);

/** Whether a text says of itself that it names a section, an agency, a state or a time. */
export function namesSection(text: string): boolean {
  return SECTION_WORD.test(text) || saysState(text) || DATE_BANNER.test(text) || bannerAgency(text) !== null;
}

/** "Completed actions", "DONE (newest first)". */
const saysState = (text: string): boolean => STATE_BANNER.test(text) || stateOfTitle(text) !== null;

/** What a row's only text is. The rules stand in the order in which they are sure. */
export function loneKind(text: string, around: Surroundings): LoneKind {
  const { titles, aboveFirstHeader, leadsOn, headsBlock = false } = around;
  if (KEY.test(text)) return "key";
  if (GUIDANCE.test(text)) return "guidance";
  if (!aboveFirstHeader) {
    if (titles.has(comparable(text))) return "title";
    if (leadsOn && couldBeBanner(text) && (namesReview(text) || SOURCE.test(text))) return "banner";
    if (DOCUMENT_NAME.test(text)) return "title";
  }
  if (aboveFirstHeader && TRACKER_NAME.test(text)) return "title";
  // A month above the headings is the day of the paper.
  if (text.length <= LONGEST_BANNER && (saysState(text) || (!aboveFirstHeader && DATE_BANNER.test(text))))
    return "banner";
  if (SECTION_WORD.test(text) && !FOOTER.test(text)) return "banner";
  if (aboveFirstHeader) return headsBlock && couldBeBanner(text) && !namesPaper(text) ? "banner" : "title";
  if (leadsOn && YEAR.test(text)) return "banner";
  if (FOOTER.test(text) || PAPER_NAME.test(text) || quotesATitle(text, titles) || (isCapitals(text) && !leadsOn))
    return "footer";
  return couldBeBanner(text) && (leadsOn || bannerAgency(text) !== null) ? "banner" : "unplaced";
}
