/** Columns that hold two fields: "Date of completion and outcome", "Progress / RAG status", "Lead officer and target date". */
import type { Field } from "../model";

/** Pairs that one column may hold, the field that the column is settled for first. What else stands together is one thing. */
const PAIRS: readonly (readonly [Field, Field])[] = [
  ["completed", "outcome"],
  ["completed", "evidence"],
  ["progress", "status"],
  ["progress", "rag"],
  ["progress", "completed"],
  // The action itself goes before whose it is and when it is due.
  ["action", "leadOfficer"],
  ["action", "leadAgency"],
  ["action", "target"],
  ["leadOfficer", "target"],
  ["leadAgency", "target"],
  ["status", "completed"],
];

const PARTS = /[/&+,;]|\b(?:and|with)\b/iu;
const LEAST_HEADING = 5;
const MOST_PARTS = 4;

/** What a heading says for each field. */
type Scores = (text: string) => ReadonlyMap<Field, number>;

/** What each part of the heading names, by the strongest; "by agency" in "Action required by agency" is no part. */
function fieldsOfParts(heading: string, scores: Scores): Field[][] {
  const parts = heading
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length < 2 || parts.length > MOST_PARTS) return [];
  return parts.map((part) => {
    const of = scores(part);
    const best = Math.max(0, ...of.values());
    return [...of].filter(([, weight]) => weight >= LEAST_HEADING && weight >= best - 2).map(([field]) => field);
  });
}

/**
 * The fields that a heading names in different parts of itself, the first being what the column is settled for; none for a
 * heading that names one thing.
 * @example compositeOf("Date of completion and outcome") → ["completed", "outcome"]
 */
export function compositeOf(heading: string, scores: Scores): readonly Field[] {
  const parts = fieldsOfParts(heading, scores);
  const named = (field: Field, other: Field): boolean => {
    const [own, also] = [
      parts.findIndex((fields) => fields.includes(field)),
      parts.findIndex((fields) => fields.includes(other)),
    ];
    return own >= 0 && also >= 0 && own !== also;
  };
  const found = PAIRS.filter(([field, other]) => named(field, other));
  const [main] = found;
  if (main === undefined) return [];
  return [main[0], ...found.filter(([field]) => field === main[0]).map(([, other]) => other)];
}
