/** A column's heading and cells → how much speaks for each field. */
import type { Field } from "../model";
import { compositeOf } from "./composite";
import type { Concept } from "./concepts";
import { headingScores, namesAnother } from "./headingScores";
import { headPhrase, headingWords, namingOf, plainHeading, wholePlainHeading } from "./headingWords";
import { offeredField } from "./offered";
import { asksForOutcomeAndEvidence, outcomeRather } from "./outcomeAndEvidence";
import type { Kind } from "./cellKind";
import { BLANK_PROFILE, type Profile } from "./profile";
import { CONTENT_WEIGHTS, LEAST_BY_CONTENTS, LEAST_SCORE } from "./weights";

/** What speaks for one field: points of the heading (0 to 10) and of the cells. */
export interface Points {
  readonly heading: number;
  readonly content: number;
  readonly total: number;
}

export interface ColumnEvidence {
  /** As typed, groups in front; "" where blank. */
  readonly heading: string;
  /** What of it names the column. */
  readonly naming: string;
  readonly profile: Profile;
  /** Only fields that the column may be taken for. */
  readonly points: ReadonlyMap<Field, Points>;
  /** It holds the key to the plan's values, beside the plan. */
  readonly isKey?: true;
}

/** What the heading of one column says by itself: worked out once for a heading, whatever stands below it. */
export interface HeadingEvidence {
  readonly scores: ReadonlyMap<Field, number>;
  readonly concepts: ReadonlySet<Concept>;
  /** The fields that different parts of it name, the main one first; none where it names one thing. */
  readonly composite: readonly Field[];
  /** It names something, and that is none of the fields: contents alone must not overrule it. */
  readonly isOther: boolean;
}

const OTHER_DAYS: readonly Concept[] = ["reviewed", "start"];
const OTHERS: readonly Concept[] = ["other", "reviewed", "priority"];
const known = new Map<string, HeadingEvidence>();
/** Headings are few; this bounds what junk can fill. */
const MOST_KNOWN = 5_000;

const scoresOfPlain = (plain: string): ReadonlyMap<Field, number> => headingScores(plain, headingWords(plain));

const LEAST_NAMED = 4.4;
const strongest = (scores: ReadonlyMap<Field, number>): number => Math.max(0, ...scores.values());

/** What a heading says without its guidance; where that says nothing, what its first words, all of it or its bracket say. */
function scoresOf(text: string): ReadonlyMap<Field, number> {
  const offered = offeredField(text);
  if (offered !== null) return new Map([[offered, OFFERED]]);
  const plain = plainHeading(text);
  const named = firstThatNames(OUTRIGHT_NAMED, [WHERE_IT_STANDS.exec(plain)?.[1]]);
  if (named !== null) return named;
  const scores = scoresOfPlain(plain);
  if (strongest(scores) >= LEAST_NAMED || namesAnother(plain)) return scores;
  return (
    firstThatNames(LEAST_NAMED, [
      headPhrase(plain),
      wholePlainHeading(text),
      plainHeading(BRACKET.exec(text)?.[1] ?? ""),
    ]) ?? scores
  );
}

/** What the first of some plain headings says that names a field so strongly. */
function firstThatNames(
  least: number,
  parts: readonly (string | null | undefined)[],
): ReadonlyMap<Field, number> | null {
  for (const part of parts) {
    const scores = part == null ? null : scoresOfPlain(part);
    if (scores !== null && strongest(scores) >= least) return scores;
  }
  return null;
}

/** "Recommendation in the code", "Actions from the 2024 review": what names the column, and the paper it stands in. */
const WHERE_IT_STANDS =
  /^((?:\p{L}+ )?(?:recommendations?|actions?)) (?:in|within|under|from|of) (?:the |this |our |your |each )?(?:[\p{L}\d]+ ){0,2}(?:code|report|review|standard|guidance|inspection|audit|plan|strategy|document)$/u;
/** So much must what stands before say. */
const OUTRIGHT_NAMED = 9;

/** "Rationale (what the self-assessment found)": what explains a name that says nothing. */
const BRACKET = /\(([^()]{8,80})\)/u;

/** A heading that offers what may be chosen leaves little doubt. */
const OFFERED = 9;

/** The evidence of a heading; each distinct one is worked out once. */
export function headingEvidence(heading: string): HeadingEvidence {
  let evidence = known.get(heading);
  if (evidence === undefined) {
    const plain = plainHeading(heading);
    const words = headingWords(plain);
    const said = scoresOf(heading);
    const composite = compositeOf(namingOf(heading), scoresOf);
    const scores = composite.length === 0 && asksForOutcomeAndEvidence(heading) ? outcomeRather(said) : said;
    evidence = {
      scores,
      concepts: words.concepts,
      composite,
      isOther: scores.size === 0 && (namesAnother(plain) || OTHERS.some((one) => words.concepts.has(one))),
    };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(heading, evidence);
  }
  return evidence;
}

/** A cell or two show less than a column. */
const CONFIDENCE = [0, 0.5, 0.8] as const;
/** So much of a column must be of one kind for contents alone to show its field. */
const CLEAR_SHARE = 0.7;

/** A heading that names two fields in its parts says both. */
const COMPOSITE_HEADING = 8;

/** Letters or figures that recur down a column stand for something, and number nothing. */
const RECUR = 0.6;
const LEAST_TO_RECUR = 4;
const FOR_CODES = 5;
const LONGEST_CODE = 2.2;

const CODE = /\bcodes?\b/iu;

function codePoints(field: Field, { filled, different, meanLength }: Profile): number {
  if (filled < LEAST_TO_RECUR || different > RECUR || meanLength > LONGEST_CODE) return 0;
  if (field === "status") return FOR_CODES;
  return field === "ref" ? -FOR_CODES : 0;
}

/** A heading that asks how far it is may have few rows of codes below it, of which one recurs: "Where are we now?" over 2, 1, 3, 1. */
const NAMES_STATUS = 6;
const areCodes = ({ filled, different, meanLength, shares }: Profile): boolean =>
  filled > 2 && different < 1 && meanLength <= LONGEST_CODE && shares.colour === 0;

/** A section gathers rows: in a longer plan, a column that says something else in nearly every row is none. */
const ENOUGH_TO_GATHER = 8;
const MOSTLY_DIFFERENT = 0.75;
const FOR_GATHERING = 6;

const gathersNothing = ({ filled, different }: Profile): boolean =>
  filled >= ENOUGH_TO_GATHER && different >= MOSTLY_DIFFERENT;

/**
 * Numbers that recur below "LCSPR rec.", or in a first column without a heading, are those of recommendations with several actions, or
 * that begin again in each part: no codes.
 */
const numberRecommendations = (
  concepts: ReadonlySet<Concept>,
  { shares }: Profile,
  isFirstWithoutHeading: boolean,
): boolean =>
  (concepts.has("recommendation") && shares.ref >= CLEAR_SHARE) ||
  (isFirstWithoutHeading && shares.number >= CLEAR_SHARE && shares.ref >= CLEAR_SHARE);

/** What such numbers say for a ref, without what recurring takes from it. */
const ofNumbers = ({ shares }: Profile): number => (CONTENT_WEIGHTS.ref.ref ?? 0) * shares.ref;

/** Departments and bodies throughout, and neither a post nor a person. */
const namesNobody = ({ filled, shares }: Profile): boolean =>
  filled >= LEAST_TO_RECUR && shares.post + shares.person === 0 && shares.organisation + shares.team >= CLEARLY_BODIES;
const CLEARLY_BODIES = 0.5;
const FOR_NOBODY = 3;

/** Cells that hold a colour and no word are a RAG's; what a whole row is shaded with says nothing of a column by itself. */
const FOR_FILLS = 6;

function contentPoints(field: Field, profile: Profile): number {
  const { shares, filled, colours } = profile;
  if (field === "rag" && filled === 0) return FOR_FILLS * colours.share;
  const code = codePoints(field, profile);
  // What else a code looks like, a number or a ref, says nothing.
  if (code > 0) return code;
  let points = field === "section" && gathersNothing(profile) ? -FOR_GATHERING : code;
  if (field === "leadOfficer" && namesNobody(profile)) points -= FOR_NOBODY;
  // "Complete (date or N)" is answered by "N" where there is no day yet.
  if (field === "completed" && shares.date > 0) points -= (CONTENT_WEIGHTS.completed.tick ?? 0) * shares.tick;
  for (const [kind, weight] of Object.entries(CONTENT_WEIGHTS[field])) points += weight * shares[kind as Kind];
  return points * (CONFIDENCE[filled] ?? 1);
}

/** Numbers below a heading that is not known are refs only where it is an abbreviation. */
const LONGEST_REF_HEADING = 4;

const LONGEST_MEAN_REF = 8;
/** Below a heading that is not known, refs are refs where each is another: "Min." over "4/26", "5/26". */
const numbersRows = ({ filled, different, shares, meanLength }: Profile): boolean =>
  filled >= LEAST_TO_RECUR &&
  different === 1 &&
  shares.ref === 1 &&
  shares.number < 1 &&
  meanLength <= LONGEST_MEAN_REF;

/** Short texts that recur from row to row are what the rows are gathered by: "Reservoir" over three names. */
const gathers = ({ filled, different, meanLength }: Profile): boolean =>
  filled >= LEAST_TO_RECUR && different <= RECUR && meanLength > LONGEST_CODE;
const FOR_GATHERED = 3;

/** A handful of words that recur, some of them known for states: the others are states as well, in this trade's own words. */
const areStates = ({ filled, different, shares }: Profile): boolean =>
  filled >= LEAST_TO_RECUR &&
  different <= RECUR &&
  shares.short >= 0.8 &&
  shares.state >= SOME_STATES &&
  shares.level === 0;
const SOME_STATES = 0.35;
const FOR_SOME_STATES = 3;

/** What recurring texts add, below a heading that is not known. */
function bonusByContents(field: Field, profile: Profile): number {
  if (field === "section" && gathers(profile)) return FOR_GATHERED;
  return field === "status" && areStates(profile) ? FOR_SOME_STATES : 0;
}

/** "Level" over "Local" and "National": how far what was recommended reaches. */
const CLEARLY_REACH = 0.8;
const LONGEST_REACH = 22;
const SOME_DATES = 0.4;
const SOME_POSTS = 0.4;

const areTexts = ({ shares, different }: Profile): boolean =>
  shares.text + shares.phrase >= CLEAR_SHARE && different >= CLEAR_SHARE;

/** Fields that contents alone can show, where the heading says nothing: what the cells must be beside what speaks for the field. */
const SHOWN_BY: readonly (readonly [field: Field, isShown: (profile: Profile) => boolean])[] = [
  ["ref", ({ shares }) => shares.ref >= CLEAR_SHARE],
  ["section", gathers],
  ["recommendation", areTexts],
  ["response", ({ shares }) => shares.response >= CLEAR_SHARE],
  ["scope", ({ shares, meanLength }) => shares.reach >= CLEARLY_REACH && meanLength <= LONGEST_REACH],
  ["action", areTexts],
  ["leadAgency", ({ shares }) => shares.organisation > 0 && shares.organisation + shares.team >= CLEAR_SHARE],
  ["leadOfficer", ({ shares }) => shares.post >= SOME_POSTS],
  // Days among "Ongoing" and "TBC" are when something is due.
  ["target", ({ shares }) => shares.date >= SOME_DATES && shares.date + shares.dateWord >= CLEAR_SHARE],
  [
    "status",
    (profile) =>
      codePoints("status", profile) > 0 ||
      areStates(profile) ||
      Math.max(profile.shares.state, profile.shares.tick) >= CLEAR_SHARE,
  ],
  // A RAG may say "Complete" where a colour says no more.
  [
    "rag",
    ({ shares, filled, colours }) =>
      filled === 0
        ? colours.share >= CLEAR_SHARE && colours.different >= 2
        : filled > 1 && shares.colour + shares.state >= CLEAR_SHARE,
  ],
  ["progress", ({ shares }) => shares.text >= CLEAR_SHARE],
];

/** A heading that says so much keeps its column, though its cells are blank and coloured: "Comments" in a plan of shaded rows. */
const NAMED_OTHERWISE = 6;

/** One cell alone, a stray number or a formula that gives 0, does not overturn what a heading says. */
const STRAY = 1 / 3;

const againstHeading = (content: number, { filled }: Profile): number =>
  content < 0 && filled === 1 ? content * STRAY : content;

/** A column beside the plan that holds its key: nothing of it is the plan's. */
export const evidenceOfKey = (heading: string): ColumnEvidence => ({
  heading,
  naming: "",
  profile: BLANK_PROFILE,
  points: new Map(),
  isKey: true,
});

/**
 * @param naming what of the heading names the column; "" for a column without one
 * @param heading the whole of it, groups in front
 * @param isFirst no column before it is filled
 */
export function columnEvidence(naming: string, profile: Profile, heading = naming, isFirst = false): ColumnEvidence {
  const { scores, composite, isOther, concepts } = headingEvidence(naming);
  const areNumbers = numberRecommendations(concepts, profile, isFirst && naming === "");
  const points = new Map<Field, Points>();
  const [main] = composite;
  if (main !== undefined) {
    // Its cells hold both, so whichever they show speaks for the column.
    const said = Math.max(COMPOSITE_HEADING, scores.get(main) ?? 0);
    const content = Math.max(...composite.map((field) => contentPoints(field, profile)));
    points.set(main, { heading: said, content, total: said + content });
    return { heading, naming, profile, points };
  }
  // Letters or figures that recur are a code for something, and number nothing: "Code (see key)" over 4, 3, 2, 4.
  const isCode = CODE.test(naming) && codePoints("status", profile) > 0;
  for (const [field, said] of scores) {
    if (isCode && field === "ref") continue;
    const isNamedCode = field === "status" && said >= NAMES_STATUS && areCodes(profile);
    const content =
      field === "ref" && areNumbers
        ? ofNumbers(profile)
        : againstHeading(isNamedCode ? FOR_CODES : contentPoints(field, profile), profile);
    const total = said + content;
    if (total >= LEAST_SCORE) points.set(field, { heading: said, content, total });
  }
  if (isOther) return { heading, naming, profile, points };
  // A heading whose every meaning the cells contradict says nothing: "To" over agencies is no date. Nor do blank cells with a colour
  // ask what it says, unless it names its field.
  const isSilent = points.size === 0 || (profile.filled === 0 && strongest(scores) < NAMED_OTHERWISE);
  // "Code" may number rows or say how far they are.
  const isRef = scores.size === 1 && scores.has("ref");
  for (const [field, isShown] of SHOWN_BY) {
    // "Next review" over dates is a day of its own, whatever else speaks for a target.
    if (field === "target" && OTHER_DAYS.some((one) => concepts.has(one))) continue;
    // "Priority" over H, M and L is how urgent a row is, and not how far.
    if (field === "status" && (concepts.has("priority") || areNumbers)) continue;
    if (scores.has(field) || !(isSilent || (isRef && field === "status"))) continue;
    if (field === "ref" && naming.length > LONGEST_REF_HEADING && !numbersRows(profile)) continue;
    const content =
      field === "ref" && areNumbers
        ? ofNumbers(profile)
        : contentPoints(field, profile) + bonusByContents(field, profile);
    if (content >= LEAST_BY_CONTENTS - 1 && isShown(profile))
      points.set(field, { heading: 0, content, total: content });
  }
  return { heading, naming, profile, points };
}
