/** A review's text → the recommendations and actions in it, each with its lines and how sure it is. Pure. */
import type { DateSettings } from "../plan/dates/settings";
import { Composer } from "./compose";
import type { Draft, DraftAction, DraftRecommendation, Sureness } from "./draft.types";
import { sectionSaid, type SectionSaid } from "./headings";
import { wordsKnown, type Knows } from "./joining";
import { endsSentence, linesOf, type Line } from "./lines";
import type { Marker } from "./markers";
import { numberingOf } from "./numbering";
import { footnoteNumbers, withoutFootnotePointers } from "./refiners/footnotes";
import { withFurniture } from "./refiners/furniture";
import { ofTheReview } from "./refiners/notOfTheReview";
import { withoutScopeMark } from "./refiners/scopeMarks";
import { draftOfTable } from "./tables";
import { targetIn, targetSaid } from "./targets";
import type { Item, Recommendation } from "./writing";
import { zoneLines } from "./zoneLines";
import { wholeText, zonesOf, type Zone } from "./zones";

/** A draft of one zone, and which lines were not used. */
interface Reading {
  readonly zone: Zone;
  readonly style: Marker["style"];
  readonly found: readonly Recommendation[];
  readonly unused: readonly number[];
}

const ASKS = /\b(?:should|must|shall|needs? to|will|ought to|to ensure|ensures?|reviews?|considers?)\b|^to\b/iu;
/** Without a heading, so many of the items must ask for something. */
const SHARE_THAT_ASKS = 0.6;

/**
 * @param text what was pasted: the recommendations alone, a chapter, or a whole report
 * @param settings how dates in it are read
 */
export function draftPlan(text: string, settings: DateSettings): Draft {
  const lines = linesOf(text);
  return draftOfTable(lines, settings) ?? draftOfText(text, lines, settings);
}

function draftOfText(text: string, read: readonly Line[], settings: DateSettings): Draft {
  const lines = withFurniture(read);
  const knows = wordsKnown(text);
  const numbers = footnoteNumbers(lines);
  const clean = lines.map((line) =>
    line.furniture === null ? { ...line, text: withoutFootnotePointers(line.text, numbers) } : line,
  );
  const zones = zonesOf(clean);
  const readings = zones.map((zone) => readZone(clean, zone, knows)).filter((one) => one !== null);
  const filled = withContinued(readings, (zone) => readZone(clean, zone, knows)).filter(
    ({ found }) => found.length > 0,
  );
  const chosen = bestOf(filled) ?? (zones.length === 0 ? withoutHeading(clean, knows) : null);
  if (chosen === null) {
    return nothing(clean, readings.at(-1) ?? null);
  }
  const others = filled.filter((one) => one !== chosen).map(({ zone }) => zone);
  return drafted(clean, chosen, others, settings);
}

function readZone(lines: readonly Line[], zone: Zone, knows: Knows): Reading | null {
  const running = zoneLines(lines, zone);
  const numbering = numberingOf(running);
  if (numbering === null) return null;
  const { recommendations, unused } = new Composer(running, numbering, firstSection(lines, zone), knows).compose(
    running,
  );
  const found = ofTheReview(recommendations);
  const kept = new Set(found);
  const dropped = recommendations.filter((one) => !kept.has(one)).flatMap(linesUsed);
  return { zone, style: numbering.style, found, unused: [...unused, ...dropped].sort((a, b) => a - b) };
}

function firstSection(lines: readonly Line[], zone: Zone): SectionSaid {
  const none = { section: zone.section, leadAgency: "", theme: "", scope: "" };
  const heading = zone.from === 0 ? undefined : lines[zone.from - 1];
  const said = heading === undefined || zone.heading === "" ? null : sectionSaid(heading);
  if (said === null) return none;
  return said.leadAgency === "" ? { ...none, scope: said.scope } : said;
}

/** Where a heading comes again on the next page and the numbers go on below it, both are one zone. */
function withContinued(readings: readonly Reading[], read: (zone: Zone) => Reading | null): Reading[] {
  return readings.reduce<Reading[]>((all, next) => {
    const last = all.at(-1);
    const goesOn =
      last !== undefined &&
      last.style === next.style &&
      last.style !== "bullet" &&
      next.zone.from - 1 === last.zone.to &&
      next.found[0]?.ordinal === (last.found.at(-1)?.ordinal ?? -1) + 1;
    const both = goesOn ? read({ ...last.zone, to: next.zone.to }) : null;
    return both === null ? [...all, next] : [...all.slice(0, -1), both];
  }, []);
}

/** The last zone, unless it holds less than half of what another does: a summary may stand behind the chapter. */
function bestOf(readings: readonly Reading[]): Reading | null {
  const most = Math.max(0, ...readings.map(({ found }) => found.length));
  return readings.findLast(({ found }) => 2 * found.length >= most) ?? null;
}

/** Nothing but a list was pasted: it must say by itself that it asks. */
function withoutHeading(lines: readonly Line[], knows: Knows): Reading | null {
  const reading = readZone(lines, wholeText(lines), knows);
  if (reading === null || reading.found.length === 0) return null;
  const { style, found } = reading;
  if (style === "named" || style === "r") return reading;
  const asking = found.filter((one) => [one, ...one.actions].some(({ writing }) => ASKS.test(writing.text)));
  const begins = found[0]?.ordinal === 1;
  return style !== "bullet" && begins && asking.length >= SHARE_THAT_ASKS * found.length && found.length > 1
    ? reading
    : null;
}

const NONE =
  "No recommendations were found: neither a heading with that word and numbered items below it, nor a numbered list that asks for something.";

function nothing(lines: readonly Line[], last: Reading | null): Draft {
  const unused = last === null ? [] : unusedOf(lines, last.unused);
  return { recommendations: [], unused, zone: null, notes: [NONE] };
}

const unusedOf = (lines: readonly Line[], numbers: readonly number[]): Draft["unused"] =>
  numbers.map((line) => ({ line, text: lines[line - 1]?.raw ?? "" }));

const ascending = (lines: readonly number[]): number[] => [...new Set(lines)].sort((a, b) => a - b);

const linesUsed = ({ writing, actions, outcome, context }: Recommendation): number[] =>
  ascending([writing, outcome, context, ...actions.map((one) => one.writing)].flatMap(({ lines }) => lines));

function drafted(lines: readonly Line[], reading: Reading, others: readonly Zone[], settings: DateSettings): Draft {
  const { zone, found, unused } = reading;
  const heading = zone.heading;
  return {
    recommendations: found.map((one) => recommendationOf(one, reading, settings)),
    unused: unusedOf(lines, unused),
    zone: { from: lines[zone.from]?.number ?? 1, to: lines[zone.to - 1]?.number ?? lines.length, heading },
    notes: [
      ...(heading === "" ? ["There is no heading “Recommendations”: the whole text was read."] : []),
      ...others.map(
        (other) =>
          `“${other.heading}” (line ${other.from}) was left out: the recommendations stand under “${heading}”.`,
      ),
    ],
  };
}

/** Kinds of numbering that are no numbers. */
const baseSureness = ({ style, zone }: Reading): Sureness =>
  style === "bullet" || zone.heading === "" ? "likely" : "sure";

function surenessOf(reading: Reading, doubts: readonly string[]): Sureness {
  if (doubts.some((doubt) => doubt.includes("missing"))) return "guessed";
  return doubts.length > 0 ? "likely" : baseSureness(reading);
}

function targetOf({ target, writing }: Item, settings: DateSettings) {
  return target === "" ? targetIn(writing.text, settings) : targetSaid(target, settings);
}

function actionOf(one: Item, reading: Reading, settings: DateSettings): DraftAction {
  const { writing, ref } = one;
  const doubts = [
    ...new Set([...one.doubts, ...(writing.text === "" ? ["No text was found behind its number."] : [])]),
  ];
  const { text, lines } = writing;
  return {
    ref,
    text,
    target: targetOf(one, settings),
    lines: ascending(lines),
    sureness: surenessOf(reading, doubts),
    doubts,
  };
}

const NO_END = "It does not end as a sentence does: something may be missing.";
const FEWEST_WORDS = 4;

function recommendationOf(one: Recommendation, reading: Reading, settings: DateSettings): DraftRecommendation {
  const { writing, actions, said, scope, leadAgency, context, outcome, doubts } = one;
  const marked = withoutScopeMark(writing.text);
  const isCut =
    actions.length === 0 &&
    (/[,;–—-]$/u.test(writing.text) || (writing.text.split(" ").length < FEWEST_WORDS && !endsSentence(writing.text)));
  const all = [...new Set([...doubts, ...(isCut ? [NO_END] : [])])];
  const noHeading = reading.zone.heading === "" ? ["No heading says that these are recommendations."] : [];
  return {
    ...actionOf({ ...one, doubts: all }, reading, settings),
    text: marked.text,
    doubts: [...all, ...noHeading],
    sureness: surenessOf(reading, all),
    lines: linesUsed({ ...one, actions: [] }),
    section: said.section,
    theme: said.theme,
    scope: marked.scope || scope,
    leadAgency,
    context: context.text,
    expectedOutcome: outcome.text,
    actions: actions.map((action) => actionOf(action, reading, settings)),
  };
}
