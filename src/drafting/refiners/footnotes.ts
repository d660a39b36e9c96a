/** Footnotes: what a small number opens at the foot of a page; and the same numbers where they point from a word. */
import type { Furniture, Line } from "../lines";

const SUPERSCRIPT = /^[⁰¹²³⁴-⁹]{1,3}/u;
const NUMBERED = /^(\d{1,2})\s{1,4}(?=["“‘']?\p{L})/u;
/** What footnotes say and recommendations do not: sources. */
const CITES = /https?:|www\.|\bibid\b|\bop\.? cit\b|^\d{1,2}\s{1,4}see\b|\bhome office \(?\d{4}|\bISBN\b|\(\d{4}\)/iu;

/** From the footnote's first line to the next blank line or the page's end. */
function withRest(lines: readonly Line[], from: number): number[] {
  const places = [from];
  for (let at = from + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.text === "" || line.startsPage || line.furniture !== null) break;
    places.push(at);
  }
  return places;
}

/** Whether below these lines there is nothing but the foot of the page. */
function isAtFoot(lines: readonly Line[], last: number): boolean {
  const next = lines.slice(last + 1).find(({ text }) => text !== "");
  return next === undefined || next.furniture === "page" || next.startsPage;
}

const numberOf = (text: string): number | null => {
  const found = NUMBERED.exec(text);
  return found === null ? null : Number(found[1]);
};

export function footnotes(lines: readonly Line[]): Map<number, Furniture> {
  const found = new Map<number, Furniture>();
  lines.forEach(({ text, furniture }, at) => {
    if (furniture !== null || found.has(at)) return;
    const isOne = SUPERSCRIPT.test(text);
    if (!isOne && (numberOf(text) === null || !CITES.test(text))) return;
    const places = withRest(lines, at);
    if (isOne || isAtFoot(lines, places.at(-1) ?? at)) for (const place of places) found.set(place, "footnote");
  });
  return found;
}

/** Numbers of the footnotes that were dropped. */
export function footnoteNumbers(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ text, furniture }) => {
      const number = furniture === "footnote" ? numberOf(text) : null;
      return number === null ? [] : [String(number)];
    }),
  );
}

/** "programme1" where there is a footnote 1: pdf readers lose that the figure was small. */
export function withoutFootnotePointers(text: string, numbers: ReadonlySet<string>): string {
  if (numbers.size === 0) return text;
  return text.replace(/(\p{Ll}{3}[.,;]?)(\d{1,2})(?![\d\p{L}])/gu, (whole, word: string, number: string) =>
    numbers.has(number) ? word : whole,
  );
}
