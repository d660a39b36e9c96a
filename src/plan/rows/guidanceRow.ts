/** The row below a header that tells how to fill the columns in. */
import type { CellValue } from "../cells";
import type { ColumnMapping } from "../model";
import { isRefShaped } from "../refs";
import { classifyStatusText } from "../status/classifyStatusText";
import { textOf } from "../text";
import { looksLikeOrganisation } from "../agencies/words";

/** Guidance is shorter; only so much of a cell is looked at. */
const LONGEST_LOOKED_AT = 200;

/** Tells how to fill a column in, and can be nothing else: "(who will lead)", "e.g. March 2026", "DD/MM/YYYY". */
const SURE: readonly RegExp[] = [
  /^\(.*\)$/su,
  /^\[.*\]$/su,
  /^<.*>$/su,
  /^(?:e\.?g|i\.?e)\.?\s/iu,
  /^(?:please|enter|insert|select|choose)\b/iu,
  /^d{1,2}[/.-]m{1,3}[/.-]y{2,4}$/iu,
  /\b(?:will|should|must|to) be (?:included|inserted|entered|given|used|added|completed|stated|recorded|listed)(?: here)?\b/iu,
  /\bused to (?:give|describe|record|show|explain|summari[sz]e)\b/iu,
];

/** Reads like guidance beside a cell that is: a question, what a column is for, "Who will…", "Taken from the report". */
const LIKE: readonly RegExp[] = [
  /^(?:what|who|when|how|which|why|where|as)\b/iu,
  /\?$/u,
  /\bthat\b/iu,
  /^(?:taken|copied|copy|from|as (?:set out|listed) in)\b.{0,40}\b(?:report|review|plan|audit)\b/iu,
  /^(?:(?:the|a|an)\s)?(?:name|names|title|date|dates|number|ref|reference|details?|description|summary|list|status|colour|role|agency|organisation)\b(?: and \w{1,20})?(?: of\b.{0,60})?$/iu,
  /^(?:describe|state|indicate|summari[sz]e|keep|leave blank|pick|one|only)\b/iu,
  /\b(?:please|do not (?:change|use|enter|overtype)|from (?:the )?(?:list|drop-?down)|if (?:open|agreed|known|any|applicable))\b/iu,
  /^[^,.]{1,40}, not\b/iu,
  /\bor link$|^(?:one|two|three|a few)\b.{0,20}\b(?:lines?|sentences?|words?)\b/iu,
];

const isSure = (text: string): boolean => SURE.some((pattern) => pattern.test(text));

/** "Local / regional / national": a choice of words, none of them a number. */
function isChoice(text: string): boolean {
  const words = text.split("/");
  return words.length > 1 && words.every((word) => word.trim() !== "" && !/\d/u.test(word));
}

const isLike = (text: string): boolean => LIKE.some((pattern) => pattern.test(text)) || isChoice(text);

/** What only an action has: a ref with a number, a date, an organisation. */
function isOfAction(
  row: readonly CellValue[],
  { ref, target, revised, completed, leadAgency }: ColumnMapping,
): boolean {
  const text = (column: number | undefined): string => (column === undefined ? "" : textOf(row[column]));
  const isDated = [target, revised, completed].some((column) => /\d/u.test(text(column)) && !isSure(text(column)));
  return (isRefShaped(text(ref)) && !isSure(text(ref))) || isDated || looksLikeOrganisation(text(leadAgency));
}

/** "TBC", "Ongoing", "ASAP": what stands for a date, or for a state, is shorter than what tells how to give one. */
const LONGEST_STAND_IN = 9;

/** Columns of numbers, dates and states in which such a row says something else. */
const FEWEST_OUT_OF_KIND = 2;

/** Whether nothing in the row is what its columns are for, though several such columns are filled: words where a date is wanted. */
function isOutOfKind(row: readonly CellValue[], mapping: ColumnMapping): boolean {
  const { ref, target, revised, completed, status, rag } = mapping;
  const filled = (columns: readonly (number | undefined)[]): string[] =>
    columns.map((column) => (column === undefined ? "" : textOf(row[column]))).filter((text) => text !== "");
  const refs = filled([ref]);
  const dates = filled([target, revised, completed]);
  const states = filled([status, rag]);
  if (refs.length + dates.length + states.length < FEWEST_OUT_OF_KIND) return false;
  return (
    refs.every((text) => !isRefShaped(text) && text.includes(" ")) &&
    dates.every((text) => text.length > LONGEST_STAND_IN && !/\d/u.test(text)) &&
    states.every((text) => text.length > LONGEST_STAND_IN && (isLike(text) || classifyStatusText(text) === null))
  );
}

/** So many cells, all of which read like guidance, are guidance also where none is it beyond doubt. */
const FEWEST_LIKE = 4;

/** Whether most filled cells of the row tell how to fill the column in, and one of them beyond doubt. */
export function isGuidanceRow(row: readonly CellValue[], mapping: ColumnMapping): boolean {
  const texts = row.map((value) => textOf(value).slice(0, LONGEST_LOOKED_AT)).filter((text) => text !== "");
  const sure = texts.filter(isSure).length;
  const like = texts.filter((text) => !isSure(text) && isLike(text)).length;
  if (sure + like >= FEWEST_LIKE && isOutOfKind(row, mapping)) return true;
  if (sure === 0) return texts.length >= FEWEST_LIKE && texts.every(isLike) && !isOfAction(row, mapping);
  if ((sure + like) * 2 < texts.length) return false;
  // In brackets throughout, or nothing in it that an action has.
  return sure * 2 >= texts.length || !isOfAction(row, mapping);
}
