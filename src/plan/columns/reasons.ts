/** Why a column was taken for a field, in words for the user. */
import type { Field } from "../model";
import type { Kind } from "./cellKind";
import type { ColumnEvidence } from "./evidence";
import { CONTENT_WEIGHTS } from "./weights";

/** What cells of a kind are called. */
const NAMES: Readonly<Record<Kind, string>> = {
  date: "dates",
  dateWord: "words such as “ongoing”",
  serial: "dates",
  number: "numbers",
  percent: "percentages",
  state: "words for how far it is",
  colour: "colours",
  tick: "yes, no or ticks",
  ref: "numbers or references",
  organisation: "organisations",
  post: "posts",
  person: "names or initials",
  response: "words such as “agreed”",
  reach: "words such as “local”",
  level: "words for how urgent it is",
  text: "sentences",
  long: "long texts",
  short: "short texts",
  phrase: "short phrases",
  acronym: "initials",
  team: "departments",
};

/** Kinds that a reader would count, in the order in which they are said. */
const TOLD: readonly Kind[] = [
  "date",
  "state",
  "colour",
  "tick",
  "percent",
  "organisation",
  "post",
  "person",
  "ref",
  "response",
  "reach",
  "text",
  "long",
  "phrase",
  "team",
];
const LEAST_SHARE = 0.25;

/** "11 of 12 cells are dates"; "" where nothing worth telling speaks for the field. */
function ofCells({ profile }: ColumnEvidence, field: Field): string {
  if (profile.filled === 0) {
    const filled = Math.round(profile.colours.share * profile.looked);
    return field === "rag" && filled > 0
      ? `${filled} of ${profile.looked} cells are filled with colours`
      : "its cells are blank";
  }
  const weights = CONTENT_WEIGHTS[field];
  const kind = TOLD.filter((one) => (weights[one] ?? 0) > 0 && profile.shares[one] >= LEAST_SHARE).sort(
    (a, b) => profile.shares[b] * (weights[b] ?? 0) - profile.shares[a] * (weights[a] ?? 0),
  )[0];
  if (kind === undefined) {
    const against = TOLD.find((one) => (weights[one] ?? 0) < 0 && profile.shares[one] >= LEAST_SHARE);
    return against === undefined
      ? ""
      : `though ${share(profile.shares[against], profile.filled)} are ${NAMES[against]}`;
  }
  return `${share(profile.shares[kind], profile.filled)} are ${NAMES[kind]}`;
}

/** "11 of 12 cells", of those looked at. */
function share(part: number, filled: number): string {
  const count = Math.round(part * filled);
  return count === filled ? `all ${filled} cells looked at` : `${count} of ${filled} cells`;
}

const LONGEST_HEADING = 60;

/** @example "the heading says “Deadline”; 11 of 12 cells are dates" */
export function reasonsOf(evidence: ColumnEvidence, field: Field): string {
  const said = (evidence.points.get(field)?.heading ?? 0) > 0;
  const line = evidence.heading.replace(/\s+/gu, " ");
  const heading = line.length > LONGEST_HEADING ? `${line.slice(0, LONGEST_HEADING - 1)}…` : line;
  const first = said
    ? `the heading says “${heading}”`
    : heading === ""
      ? "it has no heading"
      : `the heading “${heading}” is not one we know`;
  const second = ofCells(evidence, field);
  return second === "" ? first : `${first}; ${second}`;
}
