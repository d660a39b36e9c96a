/** Lines that say what the rows below them belong to, in one cell or in two: a recommendation, an agency, a section. */
import { looksLikeName } from "../agencies/words";
import { leadingRef, refOf } from "../refs";

/** A line, and what it says for the rows below. */
export type LabelledLine =
  | { readonly kind: "recommendation"; readonly ref: string; readonly text: string }
  | { readonly kind: "agency"; readonly agency: string }
  | { readonly kind: "section"; readonly section: string };

/** Labels are short. */
const LONGEST_LABEL = 60;

const RECOMMENDATION =
  /^(?:recommendations?|rec\.?|finding|requirement|learning points?|lesson|issue|objective|aim|commitment|concern|(?:matter|area|point|issue) (?:of concern|for (?:improvement|action|concern))|key (?:finding|issue|line of enquiry))\b\s?(?:(?:no\.?|number|ref)\s?)?([\p{L}\d][\p{L}\d./()-]{0,11})?\s?[.:–-]?$/iu;
const AGENCY = /^(?:lead |responsible |owning )?agenc(?:y|ies)(?: name)?\s?[:–-]?$/iu;
const AGENCY_IN_ONE = /^(?:lead |responsible |owning )?agenc(?:y|ies)\s?[:–-]\s?(\S.*)$/isu;
/** "Risk management authority: Westshire County Council": with any word for a body, where what follows is the name of one. */
const BODY_IN_ONE =
  /^(?:[\p{L}-]{1,20} ){0,3}(?:authority|organi[sz]ation|partner|body|department|directorate|service|provider|employer)\s?:\s?(\S.*)$/isu;
const LABEL_IN_ONE = /^(?:recommendation|finding|requirement|learning point)\s?:\s?/iu;
const SECTION =
  /^(?:theme|priority|section|workstream|strand|area|part|domain)\s?(?:(?:no\.?|number)\s?)?(?:\d[\p{L}\d./-]{0,7}|\p{L}|[ivx]{1,4})\s?[.:–-]?$/iu;

/** "2", "2.1", "4a", "B", "iv": and no word. */
const isNumber = (text: string): boolean => /^(?:.{0,8}\d.{0,4}|\p{L}|[ivx]{1,4})$/iu.test(text);

/** "Recommendation 2 | Train all staff", "Recommendation | 2 | Train all staff". */
function recommendationIn(label: string, values: readonly string[]): LabelledLine | null {
  const found = RECOMMENDATION.exec(label);
  if (found === null) return null;
  const [first = "", second] = values;
  if (found[1] !== undefined) {
    const ref = refOf(label.replace(/[\s.:–-]{1,3}$/u, ""));
    return isNumber(found[1]) && ref !== null ? { kind: "recommendation", ref, text: values.join("\n") } : null;
  }
  if (second !== undefined) return isNumber(first) ? { kind: "recommendation", ref: first, text: second } : null;
  return /\s/u.test(first) ? { kind: "recommendation", ref: "", text: first } : null;
}

/**
 * What a line of one to three texts says for the rows below it; null where it says nothing of the kind.
 * @param texts of its filled cells, from left to right
 */
export function labelledLine(texts: readonly string[]): LabelledLine | null {
  const [label = "", ...values] = texts;
  if (texts.length > 3) return null;
  if (values.length === 0) return lineOfOne(label);
  if (label.length > LONGEST_LABEL) return null;
  if (AGENCY.test(label)) return { kind: "agency", agency: values.join(" – ") };
  if (SECTION.test(label)) return { kind: "section", section: texts.join(" ") };
  return recommendationIn(label, values);
}

/**
 * The agency in a row of particulars: "Agency: | Westshire Police | Completed by: | Review Officer"; null where none is named.
 * @param texts of the row's filled cells, from left to right
 */
export function agencyAmong(texts: readonly string[]): string | null {
  const at = texts.findIndex((text) => text.length <= LONGEST_LABEL && AGENCY.test(text));
  const agency = texts[at + 1];
  return at < 0 || agency === undefined || /:\s?$/u.test(agency) ? null : agency;
}

const MOST_WORDS_OF_NAME = 8;
const isName = (text: string): boolean => looksLikeName(text) && text.split(/\s+/u).length <= MOST_WORDS_OF_NAME;

/** "Agency: Westshire Police", "Recommendation 2: Train all staff". */
function lineOfOne(text: string): LabelledLine | null {
  const agency = AGENCY_IN_ONE.exec(text.slice(0, LONGEST_LABEL * 3))?.[1];
  if (agency !== undefined) return { kind: "agency", agency: agency.trim() };
  const body = BODY_IN_ONE.exec(text.slice(0, LONGEST_LABEL * 3))?.[1];
  if (body !== undefined && isName(body.trim())) return { kind: "agency", agency: body.trim() };
  const leading = leadingRef(text, "set off");
  if (leading !== null) return { kind: "recommendation", ref: leading.ref, text: leading.rest };
  const label = LABEL_IN_ONE.exec(text.slice(0, LONGEST_LABEL));
  return label === null ? null : { kind: "recommendation", ref: "", text: text.slice(label[0].length).trim() };
}
