/** Why a column was taken for a field, in words for the user. */
import type { Field } from "../model";
import type { Kind } from "./cellKind";
import type { ColumnEvidence } from "./evidence";
import { CONTENT_WEIGHTS } from "./weights";

/** What a cell of a kind is called, and what several are. */
const NAMES: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  date: ["a date", "dates"],
  dateWord: ["a word such as “ongoing”", "words such as “ongoing”"],
  serial: ["a date", "dates"],
  number: ["a number", "numbers"],
  percent: ["a percentage", "percentages"],
  state: ["a word for how far it is", "words for how far it is"],
  colour: ["a colour", "colours"],
  tick: ["yes, no or a tick", "yes, no or ticks"],
  ref: ["a number or reference", "numbers or references"],
  organisation: ["an organisation", "organisations"],
  post: ["a post", "posts"],
  person: ["a name or initials", "names or initials"],
  response: ["a word such as “agreed”", "words such as “agreed”"],
  reach: ["a word such as “local”", "words such as “local”"],
  level: ["a word for how urgent it is", "words for how urgent it is"],
  text: ["a sentence", "sentences"],
  long: ["a long text", "long texts"],
  short: ["a short text", "short texts"],
  phrase: ["a short phrase", "short phrases"],
  acronym: ["initials", "initials"],
  team: ["a department", "departments"],
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
      ? cellsAre(filled, profile.looked, ["filled with a colour", "filled with colours"])
      : "its cells are blank";
  }
  const weights = CONTENT_WEIGHTS[field];
  const kind = TOLD.filter((one) => (weights[one] ?? 0) > 0 && profile.shares[one] >= LEAST_SHARE).sort(
    (a, b) => profile.shares[b] * (weights[b] ?? 0) - profile.shares[a] * (weights[a] ?? 0),
  )[0];
  if (kind === undefined) {
    const against = TOLD.find((one) => (weights[one] ?? 0) < 0 && profile.shares[one] >= LEAST_SHARE);
    return against === undefined ? "" : `though ${share(profile.shares[against], profile.filled, against)}`;
  }
  return share(profile.shares[kind], profile.filled, kind);
}

const share = (part: number, filled: number, kind: Kind): string =>
  cellsAre(Math.round(part * filled), filled, NAMES[kind]);

/** "11 of 12 cells are dates", "all 3 cells looked at are dates", "the one cell looked at is a date". */
function cellsAre(count: number, looked: number, [one, many]: readonly [one: string, many: string]): string {
  if (count < looked) return `${count} of ${looked} cells ${count === 1 ? `is ${one}` : `are ${many}`}`;
  if (looked === 1) return `the one cell looked at is ${one}`;
  return `${looked === 2 ? "both" : `all ${looked}`} cells looked at are ${many}`;
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
