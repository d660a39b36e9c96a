/**
 * Texts that fill a cell and tell nothing of how things stand: "No update", "See above", an aim ("To ensure that …"), a
 * milestone. They are neither a reason, nor an outcome, nor the latest update.
 */
import { isBareDate } from "./bareText";
import { comparable } from "./text";

/** No such text is longer; longer ones are taken to say something, and need not be taken apart. */
const LONGEST = 500;

const WHAT = "(?:updates?|news|changes?|progress|comments?|information|returns?|response|reply|entry|data|details)";
const NEWS = `(?:(?:further|new|more|current|significant|recent|other|additional|specific) )?(?:${WHAT}|further|new)`;
const SINCE =
  "(?: (?:to|report|reported|add|added|note|received|provided|given|supplied|submitted|available|made|since|last|at|in|this|the|time|present|quarter|month|week|period|meeting|review|report|yet|as|been|has|have|was|were|is|from|by|lead|agency|owner|partner|officer|date|position|required|needed))";

/** A sentence, as `comparable` leaves it, that says that there is nothing to say. */
const NO_NEWS = new RegExp(
  `^(?:(?:there (?:is|are|has been|have been) )?(?:no|nil|nothing) (?:${NEWS}|to (?:report|add|note))${SINCE}{0,8}` +
    `|no change|unchanged|(?:the )?(?:position |status )?(?:remains |is )?(?:as before|as previously|unchanged|the same)(?: reported| stated)?` +
    `|(?:an )?update (?:is )?(?:awaited|requested|required|needed|due|outstanding|chased|sought|to follow|to be (?:provided|given|sought|confirmed))` +
    `|(?:awaiting|awaited|pending|chasing|requested) (?:an? |the )?(?:update|response|reply|return)(?: from (?:the )?(?:lead agency|lead officer|lead|agency|owner|partner|officer))?` +
    `|to (?:follow|be (?:updated|advised|confirmed|provided|completed by (?:the )?(?:lead|agency|owner|officer))))$`,
  "u",
);

/** A sentence that only says where to look. */
const ELSEWHERE = new RegExp(
  "^(?:(?:please )?(?:see|refer to|as|as per|as in|as for|same as|per) (?:the )?(?:" +
    "above|below|before|overleaf|attached|(?:previous|earlier|last) (?:update|entry|comment|action|row|report)" +
    "|(?:action|actions|recommendation|recommendations|rec|recs|ref|row|item|point|column|appendix|annex|tab|sheet|comment|comments|update|progress|milestone|milestones|outcome|outcomes)(?: \\S{1,8}){0,3}" +
    "|\\d{1,3}(?: \\d{1,3})?(?: (?:above|below))?)|ditto|idem|as above|see above)(?: (?:above|below|update|please))?$",
  "u",
);

/** What may follow "to" without being a verb: "To date 40 were trained", "To the board in May". */
const NO_VERB =
  "(?:date|some|the|this|that|these|those|our|their|its|all|an?|which|whom|what|both|each|every|many|most)";
const AIM = new RegExp(
  `^\\W*(?:to (?!${NO_VERB}\\b)[a-z]{2}` +
    "|(?:the |our |its |this )?(?:overall |key |main |next )?(?:aims?|objectives?|goals?|intention|purpose|ambition|target|milestones?|(?:expected|desired|intended) (?:outcomes?|results?)|success (?:measures?|criteria)|measures? of success)\\s*(?:\\d{1,2}\\s*)?(?:is\\b|are\\b|was\\b|[:–-])" +
    "|(?:we|it) (?:aims?|intends?|hopes?|is (?:intended|hoped)) (?:to|that)\\b|it is (?:intended|hoped) that\\b)",
  "iu",
);
/** News after the purpose: "To support this, the team has been trained". */
const THEN_NEWS = /,[^,]{0,80}\b(?:has|have|had|was|were|is|are|did)\b/iu;

/** Whether a sentence states an aim or a milestone, and nothing that happened. */
export function statesAnAim(sentence: string): boolean {
  return AIM.test(sentence) && !THEN_NEWS.test(sentence);
}

/** Full stops before a space end a sentence; those of "12.05.2016" do not. */
const SENTENCE_END = /[;\n]+|[.!](?=\s|$)/gu;
/** What sets a heading or a date off from what is said: "Update 10/03: no change", "Red – see above". */
const PART_END = /:(?=\s|$)|\s[–—-]\s/u;
const LABEL =
  /^(?:(?:latest |current )?(?:update|updated|position|status|progress|outcome|comment|comments|reason)(?: (?:as at|as of|on|for))?)(?= |$)/u;

/** Without the date that heads an update: "mar 2018 no update" is "no update". */
function withoutDate(plain: string): string {
  for (let start = 0; start < plain.length;) {
    const space = plain.indexOf(" ", start);
    const end = space === -1 ? plain.length : space;
    if (!isBareDate(plain.slice(start, end))) return plain.slice(start);
    start = end + 1;
  }
  return "";
}

type IsBare = (text: string) => boolean;

const saysNoNews = (plain: string, isBare: IsBare): boolean =>
  NO_NEWS.test(plain) || ELSEWHERE.test(plain) || isBare(plain);

/** Whether a sentence, or a part of one, states an aim or says nothing. */
function partTellsNothing(part: string, isBare: IsBare): boolean {
  if (statesAnAim(part)) return true;
  const plain = comparable(part);
  if (saysNoNews(plain, isBare)) return true;
  const said = withoutDate(plain.replace(LABEL, "").trimStart());
  return said !== plain && saysNoNews(said, isBare);
}

/**
 * Whether every sentence of a text is bare, says that there is no news, points elsewhere or states an aim. Blank is so too.
 * @param isBare what else counts as nothing: `isBareState` where a reason is looked for, `isBareCompletion` for an outcome
 * @example tellsNothing("Update 10/03/2025: no change.", isBareState) === true
 * @example tellsNothing("To ensure that all staff are trained", isBareState) === true
 * @example tellsNothing("To date 40 staff have been trained", isBareState) === false
 */
export function tellsNothing(text: string, isBare: IsBare): boolean {
  if (isBare(text)) return true;
  if (text.length > LONGEST) return false;
  // Those after the first sentence that says something are not looked for: mostly the first does.
  let start = 0;
  SENTENCE_END.lastIndex = 0;
  for (let end = SENTENCE_END.exec(text); end !== null; end = SENTENCE_END.exec(text)) {
    if (!sentenceTellsNothing(text.slice(start, end.index), isBare)) return false;
    start = SENTENCE_END.lastIndex;
  }
  return sentenceTellsNothing(text.slice(start), isBare);
}

function sentenceTellsNothing(sentence: string, isBare: IsBare): boolean {
  if (partTellsNothing(sentence, isBare)) return true;
  return PART_END.test(sentence) && sentence.split(PART_END).every((part) => partTellsNothing(part, isBare));
}
