/** Where in a review the recommendations stand: from a heading of theirs to the next heading of its level. */
import { endsRecommendations, headingShape, isOfRecommendations, type HeadingShape } from "./headings";
import type { Line } from "./lines";

export interface Zone {
  /** Places in the lines, `to` not included. The heading itself stands before `from`. */
  readonly from: number;
  readonly to: number;
  /** "" where there is no heading and the whole text is read. */
  readonly heading: string;
  /** Words of the heading as a section: "Single agency recommendations"; "" for the bare word. */
  readonly section: string;
}

const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

interface Heading {
  readonly at: number;
  readonly line: Line;
  readonly shape: HeadingShape;
}

function headingAt(lines: readonly Line[], at: number): Heading | null {
  const line = lines[at];
  if (line === undefined || line.furniture !== null || !isOfRecommendations(line.text)) return null;
  const shape = headingShape(line.text);
  return shape === null ? null : { at, line, shape };
}

/** The last figure of a heading's number, and what stands before it. */
function counted(number: string): { readonly before: string; readonly last: number } {
  const parts = number.split(".");
  return { before: parts.slice(0, -1).join("."), last: Number(parts.at(-1)) };
}

/** Whether a numbered line is the next heading: the section after this one, where the items inside do not count so far. */
function isNextNumber(zone: HeadingShape, shape: HeadingShape, lastItem: number): boolean {
  if (zone.depth === null || shape.depth === null || shape.depth > zone.depth) return false;
  const [own, other] = [counted(zone.number), counted(shape.number)];
  if (shape.depth === zone.depth && other.before !== own.before) return true;
  return other.last > own.last && other.last <= own.last + 3 && other.last !== lastItem + 1;
}

/** Whether the line ends a zone that began with this heading. */
function endsZone(zone: Heading, line: Line, lastItem: number): boolean {
  if (line.hashes > 0 && zone.line.hashes > 0) return line.hashes <= zone.line.hashes;
  const shape = headingShape(line.text);
  if (endsRecommendations(line.text) || (shape?.isPart ?? false)) return true;
  return shape !== null && isNextNumber(zone.shape, shape, lastItem);
}

function zoneFrom(lines: readonly Line[], heading: Heading): Zone {
  let lastItem = 0;
  let to = heading.at + 1;
  for (; to < lines.length; to += 1) {
    const line = lines[to];
    if (line === undefined || line.furniture !== null || line.text === "") continue;
    const inside = headingAt(lines, to);
    // The bare word begins them anew; recommendations of others that follow at once belong to the same plan.
    if (inside === null ? endsZone(heading, line, lastItem) : sectionOf(inside.shape.words) === "") break;
    const item = /^(\d{1,3})[.)]\s/u.exec(line.text)?.[1];
    if (item !== undefined && Number(item) === lastItem + 1) lastItem += 1;
  }
  return { from: heading.at + 1, to, heading: heading.line.text, section: sectionOf(heading.shape.words) };
}

/** A heading that says whose they are, and not only that they are recommendations. */
function sectionOf(words: string): string {
  const isPlain =
    /^(?:(?:the|key|all|our|review|panel|overview report)\s)?recommendations?(?: (?:and|for|by) (?:actions?|change|improvement|the .{1,60}))?$/iu;
  if (isPlain.test(words)) return "";
  return isCapitals(words) ? words.charAt(0) + words.slice(1).toLowerCase() : words;
}

/** All zones in their order; a heading inside another zone begins none of its own. */
export function zonesOf(lines: readonly Line[]): Zone[] {
  const zones: Zone[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const heading = headingAt(lines, at);
    if (heading === null) continue;
    const zone = zoneFrom(lines, heading);
    zones.push(zone);
    at = zone.to - 1;
  }
  return zones;
}

/** The whole text, for a paste of nothing but recommendations. */
export const wholeText = (lines: readonly Line[]): Zone => ({ from: 0, to: lines.length, heading: "", section: "" });
