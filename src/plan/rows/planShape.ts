/** Whether a row has the shape of a plan's row: what stands in its columns is what belongs there. */
import { looksLikeOrganisation, namesAPost } from "../agencies/words";
import type { CellValue } from "../cells";
import type { ColumnMapping } from "../model";
import { isRefShaped } from "../refs";
import { classifyStatusText } from "../status/classifyStatusText";
import { textOf } from "../text";
import type { RowTexts } from "./rowTexts";

/** A serial number of a day since 1990 or so: what a date column holds, and a column of counts does not. */
const isSerialOfDay = (text: string): boolean => /^\d{5}(?:\.\d{1,17})?$/u.test(text) && Number(text) > 32_000;

const DATE_WORDS =
  /\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\bongoing\b|\btbc\b|\bimmediate(?:ly)?\b|\basap\b/iu;

/** Texts are judged by their beginning. */
const beginning = (text: string): string => text.slice(0, 80);

function isDated(text: string): boolean {
  return isSerialOfDay(text) || DATE_WORDS.test(beginning(text));
}

/** Two words or more, and no date: what is recommended, or to be done. */
function isTask(text: string): boolean {
  const start = beginning(text);
  const words = start.match(/\p{L}{2,80}/gu);
  return words !== null && words.length > 1 && !(start.length < 20 && isDated(start));
}

/**
 * How many things of an action a row has, of a ref, a date, a state, an owner, and a task beside a recommendation; 0 where
 * neither a recommendation nor an action is in words.
 */
export function planScore(texts: RowTexts): number {
  const { ref, recommendation, action, leadAgency, leadOfficer, target, revised, status, rag } = texts;
  if (!isTask(recommendation) && !isTask(action)) return 0;
  const owner = looksLikeOrganisation(leadAgency) || namesAPost(beginning(`${leadAgency} ${leadOfficer}`));
  const state = [status, rag].some((text) => text !== "" && classifyStatusText(beginning(text)) !== null);
  return [
    isRefShaped(ref),
    isDated(target) || isDated(revised),
    state,
    owner || (leadAgency !== "" && leadOfficer !== ""),
    isTask(recommendation) && isTask(action),
  ].filter(Boolean).length;
}

/** A label of a row of counts is short. */
const LONGEST_LABEL = 40;

/** "12", "85%", "3 of 7", "–". */
const COUNT = /^(?:[£$€]?\s?\d[\d,]{0,11}(?:\.\d{1,4})?\s?%?|\d{1,4} (?:of|\/) \d{1,4}|[–—-]|n\/?a)$/iu;

/** No count, and no share, is longer. */
const LONGEST_COUNT = 48;

const isCount = (text: string): boolean => text.length <= LONGEST_COUNT && COUNT.test(text);

function isForWords(column: number, mapping: ColumnMapping): boolean {
  const { ref, recommendation, action, leadAgency, leadOfficer } = mapping;
  const isOfWords = column === recommendation || column === action || column === leadAgency || column === leadOfficer;
  return isOfWords && column !== ref;
}

/** Whether a row only counts: one label, and numbers where a plan has words. */
export function isCountRow(row: readonly CellValue[], mapping: ColumnMapping): boolean {
  let labels = 0;
  let counts = 0;
  for (let column = 0; column < row.length; column++) {
    const text = textOf(row[column]);
    if (text === "") continue;
    if (isCount(text)) counts += isForWords(column, mapping) ? 1 : 0;
    else if (text.length > LONGEST_LABEL || ++labels > 1) return false;
  }
  return labels === 1 && counts > 0;
}

const TOTAL =
  /^(?:(?:sub[- ]?|grand |overall )?totals?|(?:overall )?(?:average|mean)|overall (?:completion|progress))\b(?:\s?:?\s?(?:number|no\.?|of|actions?|recommendations?|items?|complete[d]?|closed|open|outstanding|overdue|in|progress|this|plan|section|agency|\d{1,4})){0,6}\s?(?:[:–—-]\s?[^:–—]{1,60})?:?$/iu;

/** "1 complete", "3 of 7 closed", "2 due soon". */
const SHARE = /^\d{1,4}(?: (?:of|\/) \d{1,4})?(?: \p{L}{1,15}){1,2}$/u;

const isShare = (text: string): boolean => text.length <= LONGEST_COUNT && SHARE.test(text);

/** "Complete: 5", "Overdue = 2 of 13", "Not yet started – 3". */
const LABELLED_COUNT = /^\p{L}[\p{L} /]{1,25}(?:[:=]| [–-])\s?\d{1,4}(?: ?%| (?:of|\/) \d{1,4})?$/u;
/** What is counted at the foot of a plan. */
const COUNTED =
  /\b(?:actions?|recommendations?|recs?|total|complete|completed|closed|open|outstanding|overdue|late|due|progress|track|started|withdrawn|superseded|red|amber|green|blue|grey)\b/iu;
const FEWEST_COUNTED = 2;

/** Whether a row adds up others: it says so, or counts several things of theirs, and beside that are numbers at most. */
export function isTotalRow(row: readonly CellValue[]): boolean {
  let says = false;
  let counted = 0;
  for (const value of row) {
    const text = textOf(value);
    if (text === "" || isCount(text) || isShare(text)) continue;
    if (text.length > LONGEST_LABEL) return false;
    if (!says && TOTAL.test(text)) says = true;
    else if (LABELLED_COUNT.test(text) && COUNTED.test(text)) counted++;
    else return false;
  }
  return says || counted >= FEWEST_COUNTED;
}
