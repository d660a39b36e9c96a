/** Finds what belongs to the pages and not to the text: page numbers, running titles, markings, footnotes, contents. */
import type { Furniture, Line } from "../lines";
import { footnotes } from "./footnotes";

const PAGE_NUMBER = /^(?:[-–|]\s?)?(?:page\s)?\d{1,3}(?:\s(?:of|\/)\s\d{1,3})?(?:\s?[-–|])?$/iu;
const PAGE_WITH_WORDS =
  /^(?:\d{1,3}\s\|\s?)?p\s?a\s?g\s?e\b.{0,12}$|\bpage \d{1,3}(?: of \d{1,3})?$|^page \d{1,3} of \d{1,3}\b/iu;
const MARKING =
  /^(?:official(?:[ -]sensitive)?|restricted|protect|confidential|not protectively marked|draft)(?:\s?[-–:(].{0,60})?$/iu;
/** "Title ........ 12", "Title . . . . 12". */
const LEADERS = /(?:\.\s?){4,200}\d{0,3}$|…{2,80}\s?\d{0,3}$/u;
/** "Title      12": the spaces are in the line as it was pasted. */
const FAR_NUMBER = /\S(?:\s{3,}|\t\s{0,5})\d{1,3}$/u;
const CONTENTS = /^(?:table of )?contents(?: page)?:?$/iu;
/** So many lines from a page's edge a running title stands. */
const EDGE = 3;
const LONGEST_TITLE = 140;
/** Words that stand on a line of their own in many places and are no running title. */
const LABEL =
  /^(?:recommendations?|rec|learning|lesson|expected|desired|outcomes?|actions?|finding|rationale|scope|theme|lead|target|timescale)\b/iu;

type Rule = (lines: readonly Line[]) => ReadonlyMap<number, Furniture>;

const each = (lines: readonly Line[], furniture: Furniture, is: (line: Line, at: number) => boolean) =>
  new Map(lines.flatMap((line, at) => (line.text !== "" && is(line, at) ? [[at, furniture] as const] : [])));

const isPageNumber = ({ text }: Line): boolean => PAGE_NUMBER.test(text) || PAGE_WITH_WORDS.test(text);
const pageNumbers: Rule = (lines) => each(lines, "page", isPageNumber);
const markings: Rule = (lines) => each(lines, "page", ({ text }) => text.length < 90 && MARKING.test(text));

/** Lines with leading dots anywhere; lines that end in a far number below the word "Contents", or beside others of the kind. */
const contents: Rule = (lines) => {
  const found = new Map(each(lines, "contents", ({ text }) => LEADERS.test(text)));
  let isWithin = false;
  let isFirst = true;
  lines.forEach(({ text, raw }, at) => {
    if (text === "") return;
    if (CONTENTS.test(text)) {
      isWithin = true;
      isFirst = true;
      found.set(at, "contents");
    } else if (isWithin) {
      isWithin = /\s\d{1,3}$/u.test(text) || found.has(at);
      if (isWithin) found.set(at, "contents");
      else if (isFirst && FAR_NUMBER.test(raw)) found.set(at, "contents");
      isFirst = false;
    }
  });
  return found;
};

/** The words of a running title without what changes from page to page. */
const titleKey = (text: string): string => text.toLowerCase().replace(/\d+/gu, "#").replace(/\s+/gu, " ");

/** What stands at the edge of a page twice or more, page numbers apart. */
const runningTitles: Rule = (lines) => {
  const edges = atEdges(lines);
  const byKey = new Map<string, number[]>();
  lines.forEach(({ text }, at) => {
    if (text === "" || text.length > LONGEST_TITLE || LABEL.test(text)) return;
    const key = titleKey(text);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [at]);
    else known.push(at);
  });
  const found = new Map<number, Furniture>();
  for (const places of byKey.values()) {
    if (places.length < 2 || places.filter((at) => edges.has(at)).length < 2) continue;
    for (const at of places) if (edges.has(at)) found.set(at, "page");
  }
  for (const at of feet(lines)) found.set(at, "page");
  return found;
};

/** A title that ends in a far number, apart from all text: the foot of a page. */
function feet(lines: readonly Line[]): number[] {
  const isBlank = (at: number): boolean => (lines[at]?.text ?? "") === "" || lines[at]?.startsPage === true;
  return lines.flatMap(({ raw }, at) =>
    FAR_NUMBER.test(raw) && !raw.includes("\t") && isBlank(at - 1) && isBlank(at + 1) ? [at] : [],
  );
}

/** Places of lines within a few of a page's edge, blank lines not counted. */
function atEdges(lines: readonly Line[]): Set<number> {
  const filled = lines.flatMap(({ text }, at) => (text === "" ? [] : [at]));
  const near = new Set<number>();
  filled.forEach((at, i) => {
    const line = lines[at];
    const before = filled[i - 1] ?? -1;
    const isEdge = line !== undefined && (isPageNumber(line) || feedBetween(lines, before, at));
    if (!isEdge) return;
    for (let j = i - EDGE; j < i + EDGE; j += 1) {
      const place = filled[j];
      if (place !== undefined) near.add(place);
    }
  });
  return near;
}

const feedBetween = (lines: readonly Line[], after: number, upTo: number): boolean =>
  lines.slice(after + 1, upTo + 1).some(({ startsPage }) => startsPage);

/** In this order: footnotes are told by the page's end below them. */
const RULES: readonly Rule[] = [contents, pageNumbers, markings, runningTitles, footnotes];

/** The lines with their furniture marked. A line that no rule knows stays text. */
export function withFurniture(lines: readonly Line[]): Line[] {
  return RULES.reduce<Line[]>(
    (marked, rule) => {
      const found = rule(marked);
      return marked.map((line, at) => {
        const furniture = line.furniture ?? found.get(at) ?? null;
        return furniture === line.furniture ? line : { ...line, furniture };
      });
    },
    [...lines],
  );
}
