/** Makes recommendations and actions of a zone's lines, one line after the other. */
import { headingShape, type SectionSaid } from "./headings";
import { isTitleAbove, isUnfinished, joined, type Knows } from "./joining";
import { scopeIn, withoutParagraphNumber, type Label } from "./labels";
import { follows, kindOf, type Marker } from "./markers";
import type { Numbering } from "./numbering";
import { Writing, type Item, type Recommendation } from "./writing";
import type { ZoneLine } from "./zoneLines";

/** Where text that follows goes. */
interface Sink {
  readonly into: Writing;
  /** What a paragraph of its own below it is. */
  readonly kind: "recommendation" | "action" | "context" | "outcome" | "detail";
}

const STARTS_LATER =
  /^(?:for (?:further|more) (?:detail|information)|further (?:detail|information)|see (?:also )?the)\b/iu;
/** Numbers may be missing, up to so many. */
const WIDEST_GAP = 3;

export interface Composed {
  readonly recommendations: readonly Recommendation[];
  /** Numbers of the lines that nothing was made of. */
  readonly unused: readonly number[];
}

/** Reads a zone. It is made for one zone and thrown away. */
export class Composer {
  readonly #numbering: Numbering;
  readonly #knows: Knows;
  readonly #learningComesFirst: boolean;
  readonly #done: Recommendation[] = [];
  readonly #unused: number[] = [];
  #section: SectionSaid;
  #beganSection = true;
  #last: Marker | null = null;
  #learning: Writing | null = null;
  #sink: Sink | null = null;
  #countInSection = 0;

  constructor(lines: readonly ZoneLine[], numbering: Numbering, section: SectionSaid, knows: Knows) {
    this.#numbering = numbering;
    this.#section = section;
    this.#knows = knows;
    const learning = lines.findIndex(({ label }) => label?.kind === "learning");
    const first = lines.findIndex(({ markers }) => markers.some((one) => kindOf(one) === numbering.kind));
    this.#learningComesFirst = learning >= 0 && learning < first;
  }

  compose(lines: readonly ZoneLine[]): Composed {
    lines.forEach((one, at) => this.#read(one, lines[at + 1]));
    return { recommendations: this.#done, unused: this.#unused };
  }

  #read(one: ZoneLine, below: ZoneLine | undefined): void {
    const { line, label, section, markers } = one;
    if (section !== null) this.#begin(section);
    else if (label !== null) this.#label(label, line.number);
    else if (this.#isOtherHeading(one, below))
      this.#begin({ section: headingShape(line.text)?.words ?? "", leadAgency: "", theme: "", scope: "" });
    else {
      const top = markers.find((marker) => kindOf(marker) === this.#numbering.kind);
      if (top !== undefined && this.#isNext(top)) this.#recommendation(top, line.number);
      else if (!this.#part(markers, line.number)) this.#text(one);
    }
  }

  /** A heading that names no agency counts as a section only right above a recommendation. */
  #isOtherHeading({ line, isApart, markers }: ZoneLine, below: ZoneLine | undefined): boolean {
    if (!(isApart || line.hashes > 0) || markers.length > 0 || headingShape(line.text) === null) return false;
    const isAbove =
      below?.markers.some((marker) => kindOf(marker) === this.#numbering.kind && this.#couldBegin(marker)) ?? false;
    return (
      isAbove &&
      (below?.isApart === true || line.hashes > 0) &&
      (this.#sink === null || !isUnfinished(this.#sink.into.text, line.text))
    );
  }

  #couldBegin(marker: Marker): boolean {
    return marker.ordinal === 1 || follows(this.#last, marker);
  }

  /** A theme stays within its section. */
  #begin(said: SectionSaid): void {
    const isTheme = said.section === "";
    this.#section = isTheme ? { ...this.#section, theme: said.theme } : said;
    if (!isTheme) this.#countInSection = 0;
    this.#beganSection = true;
    this.#sink = null;
  }

  #isNext(marker: Marker): boolean {
    const { style } = this.#numbering;
    const last = this.#last;
    if (style === "named" || style === "r" || style === "bullet") return true;
    if (last === null) return (style !== "letter" && style !== "roman") || marker.ordinal === 1;
    if (follows(last, marker)) return true;
    if (marker.prefix !== last.prefix) return false;
    if (marker.ordinal === 1) return this.#beganSection;
    return marker.ordinal > last.ordinal && marker.ordinal - last.ordinal <= WIDEST_GAP;
  }

  #recommendation(marker: Marker, line: number): void {
    this.#countInSection += 1;
    const isBullet = marker.style === "bullet";
    const one: Recommendation = {
      writing: new Writing(line, marker.rest),
      ref: isBullet ? String(this.#countInSection) : marker.ref,
      ordinal: marker.ordinal,
      said: this.#section,
      scope: this.#section.scope,
      leadAgency: this.#section.leadAgency,
      target: "",
      context: this.#learning ?? new Writing(),
      outcome: new Writing(),
      actions: [],
      doubts: [],
      partKind: null,
      lastPart: null,
    };
    if (isBullet) one.doubts.push("The review gives no number.");
    if (this.#last !== null && !isBullet && !follows(this.#last, marker) && !this.#beganSection)
      one.doubts.push(`It comes after ${this.#last.ref} in the review: a number may be missing.`);
    this.#done.push(one);
    this.#learning = null;
    this.#last = marker;
    this.#beganSection = false;
    this.#sink = { into: one.writing, kind: "recommendation" };
  }

  /** A numbered part of the recommendation above. @returns whether the line is one */
  #part(markers: readonly Marker[], line: number): boolean {
    const above = this.#done.at(-1);
    if (above === undefined || this.#beganSection) return false;
    for (const marker of markers) {
      if (marker.style === "bullet" || marker.style === "named" || kindOf(marker) === this.#numbering.kind) continue;
      if (!this.#isPartOf(above, marker)) continue;
      const part: Item = {
        writing: new Writing(line, marker.rest),
        ref: partRef(above.ref, marker),
        target: "",
        doubts: [],
      };
      above.actions.push(part);
      above.partKind = kindOf(marker);
      above.lastPart = marker;
      this.#sink = { into: part.writing, kind: "action" };
      return true;
    }
    return false;
  }

  #isPartOf(above: Recommendation, marker: Marker): boolean {
    const isOfIt =
      marker.style === "decimal" && (marker.prefix === above.ref || marker.prefix === String(above.ordinal));
    if (marker.style === "decimal" && !isOfIt) return false;
    const inText = this.#sink?.kind === "recommendation" || this.#sink?.kind === "action";
    if (!inText && marker.style !== "decimal" && marker.style !== "action") return false;
    if (above.partKind === null) return marker.ordinal === 1;
    return above.partKind === kindOf(marker) && follows(above.lastPart, marker);
  }

  #label({ kind, rest }: Label, line: number): void {
    const above = this.#done.at(-1);
    if (kind === "learning" && this.#learningComesFirst) {
      this.#learning = this.#learning ?? new Writing();
      this.#open(this.#learning, "context", withoutParagraphNumber(rest), line);
    } else if (above === undefined) this.#leave(line);
    else if (kind === "expectedOutcome") this.#open(above.outcome, "outcome", rest, line);
    else if (kind === "learning" || kind === "reason") this.#open(above.context, "context", rest, line);
    else this.#detail(above, kind, rest, line);
  }

  /** What a label says in a word or two. */
  #detail(above: Recommendation, kind: Label["kind"], rest: string, line: number): void {
    if (kind === "lead" && above.leadAgency === "") above.leadAgency = rest;
    else if (kind === "scope") above.scope = scopeIn(rest) || rest;
    else if (kind === "target") (above.actions.at(-1) ?? above).target = rest;
    above.writing.lines.push(line);
    this.#sink = kind === "skip" ? { into: (above.actions.at(-1) ?? above).writing, kind: "recommendation" } : null;
    if (kind === "skip" && rest !== "") above.writing.add(rest, line, "line");
  }

  #open(into: Writing, kind: Sink["kind"], rest: string, line: number): void {
    into.add(rest, line, "line");
    this.#sink = { into, kind };
  }

  #leave(line: number): void {
    this.#unused.push(line);
  }

  #text({ line, isApart, markers }: ZoneLine): void {
    const sink = this.#sink;
    const { number } = line;
    if (sink === null) {
      this.#leave(number);
      return;
    }
    const { into, kind } = sink;
    const bullet = markers.find(({ style }) => style === "bullet");
    if (bullet !== undefined) {
      into.add(`• ${bullet.rest}`, number, "line");
      return;
    }
    const isContext = kind === "context";
    const text = isContext ? withoutParagraphNumber(line.text) : line.text;
    const isBlank = into.text === "";
    if (isBlank || !isApart || isUnfinished(into.text, text)) {
      const isNewLine = isContext
        ? text !== line.text
        : markers.length > 0 || (kind === "recommendation" && this.#isTitle(into, text));
      if (isNewLine && !isBlank) {
        into.add(text, number, "line");
        return;
      }
      into.replace(joined(into.text, text, this.#knows), number);
      return;
    }
    if (isContext && text !== line.text) {
      into.add(text, number, "line");
      return;
    }
    if (!this.#isFurtherParagraph(kind, text)) {
      this.#sink = null;
      this.#leave(number);
      return;
    }
    into.add(text, number, "line");
    this.#done.at(-1)?.doubts.push("A further paragraph below it was taken to belong to it.");
  }

  #isTitle(into: Writing, text: string): boolean {
    return this.#numbering.style === "named" && isTitleAbove(into.text, text);
  }

  /** Only a recommendation with a heading of its own has several paragraphs. */
  #isFurtherParagraph(kind: Sink["kind"], text: string): boolean {
    return (
      kind === "recommendation" &&
      this.#numbering.style === "named" &&
      !STARTS_LATER.test(text) &&
      headingShape(text) === null
    );
  }
}

/** "1.1" and the like are typed; "(a)" below 3 is 3(a), and the first below A is A.1. */
function partRef(above: string, { style, ref }: Marker): string {
  if (style === "decimal") return ref;
  return style === "letter" || style === "roman" ? `${above}${ref}` : `${above}.${ref}`;
}
