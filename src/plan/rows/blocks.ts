/** Blocks above, beside or below a plan that are no part of it: sign-offs, version tables, notes, lists, keys, counts. */
import type { CellValue } from "../cells";
import { textOf } from "../text";

export type BlockKind = "sign-off" | "versions" | "note" | "summary" | "key";

/** A line that opens a block is a label, and no sentence. */
const LONGEST_OPENER = 60;

const OPENERS: readonly (readonly [BlockKind, RegExp])[] = [
  [
    "sign-off",
    /^(?:signed|signed off|signed and dated|approved|authori[sz]ed|endorsed|ratified|agreed|prepared|reviewed|submitted|produced|written|checked|quality assured)(?: off)? (?:(?:by|on behalf of)\b|for [^:]{1,40}:\s?$)/iu,
  ],
  [
    "sign-off",
    /^(?:sign[- ]?off|sign[- ]?offs|signatures?|signatories|approvals?|authori[sz]ation|signed(?: off)?|name and signature|(?:print )?name|position|job title|date signed)\s?:?$|^(?:signed|signature|date signed|name|position)\s?:/iu,
  ],
  [
    "versions",
    /^(?:version|document|revision|change|amendment)s? (?:control|history|log|record|management|information|details)\b|^(?:versions|revisions|amendments)\s?:?$/iu,
  ],
  [
    "note",
    /^(?:notes?|explanatory notes?|footnotes?|distribution(?: list)?|circulation(?: list)?|copies to|copied to|contacts|contact details|useful contacts|sources?|links?|next review(?: date)?|date of next (?:review|meeting))\s?:?$|^(?:distribution(?: list)?|circulation(?: list)?|copies to|copied to|next review(?: date)?|date of next (?:review|meeting))\s?:/iu,
  ],
  ["key", /^(?:abbreviations?|acronyms?|glossary(?: of terms)?|definitions?)(?: used)?\s?:?$/iu],
  [
    "summary",
    /^(?:summary(?: of (?:actions|progress|status|recommendations|rag))?|(?:b?rag|status|progress|action|actions) (?:summary|count|totals?)|dashboard|statistics|counts?|(?:number|no\.?) of (?:actions|recommendations)|actions by (?:status|agency|b?rag)|progress by agency)\s?:?$/iu,
  ],
];

/** What kind of block a label opens; null for any other text. */
export function blockOpenedBy(label: string): BlockKind | null {
  if (label.length > LONGEST_OPENER) return null;
  return OPENERS.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}

const SIGNING = /^(?:print name|position|job title|signature|signed|date signed)\s?:?$/iu;
const VERSIONS =
  /^(?:version(?: no\.?| number)?|author|amended by|changed by|amendments?|changes?(?: made)?|summary of changes?|reason for change)\s?:?$/iu;
const BESIDE =
  /^(?:by|by whom|who|made by|changed by|for|name|full name|title|role|organisation|agency|date|issue|comments?|description|approved by|approval|status|reviewer|section|page|reason|distribution|no\.?)\s?:?$/iu;
const COUNTED = /^(?:number|no\.?|count|totals?|how many|percentage|[%#])(?: of\b.{0,30}| \p{L}{1,20})?$/iu;
/** A heading of such a table is short. */
const LONGEST_HEADING = 40;

const isLong = (value: CellValue): boolean =>
  typeof value === "string" && value.length > LONGEST_HEADING && textOf(value).length > LONGEST_HEADING;

/**
 * What kind of table a row of headings opens ("Name | Position | Date"); null where it is no such row.
 * @param next the row below it
 */
export function blockHeadedBy(row: readonly CellValue[], next: readonly CellValue[]): BlockKind | null {
  // Nearly every row of a plan ends here.
  for (const value of row) if (isLong(value)) return null;
  const texts = row.map(textOf).filter((text) => text !== "");
  if (texts.length < 2) return null;
  const hasOnly = (telling: RegExp): boolean =>
    texts.some((text) => telling.test(text)) && texts.every((text) => telling.test(text) || BESIDE.test(text));
  if (hasOnly(VERSIONS)) return "versions";
  if (hasOnly(SIGNING)) return "sign-off";
  return texts.some((text) => COUNTED.test(text)) && next.some((value) => typeof value === "number") ? "summary" : null;
}

/** Labels of a paper's own particulars: "Date of report", "Version", "Author". */
const PARTICULAR =
  /^(?:(?:report |review |document |start |end )?date|date of (?:report|review|publication|this plan|meeting)|version|author|document owner|owner|prepared|updated|last updated|status|published|co-?ordinator|completed by|as at|reporting period|period|contact|classification|protective marking|reference|ref|lead officer)\b.{0,20}$/iu;

/** Whether a row above the headings tells something of the paper, and not what it is called: "Last updated | May 2024". */
export function isParticular(label: string): boolean {
  return label.length <= LONGEST_HEADING && PARTICULAR.test(label);
}

/** Most words of the label of a block's own particulars: "Executive lead", "Reporting committee". */
const MOST_WORDS_OF_LABEL = 5;
const LABEL = /^\p{L}[^.!?\n]*$/u;

/** Whether a row is a label and its value, as they stand between a recommendation and the headings of its actions. */
export function isLabelWithValue(row: readonly CellValue[]): boolean {
  const texts = row.map(textOf).filter((text) => text !== "");
  const [label = ""] = texts;
  const isLabel = label.length <= LONGEST_HEADING && LABEL.test(label);
  return texts.length === 2 && isLabel && label.split(/\s+/u).length <= MOST_WORDS_OF_LABEL;
}

/** A line that opens so tells of the paper: when it was brought up to date, by whom, who keeps it. */
const OF_THE_PAPER =
  /^(?:(?:last |date |next )?(?:updated?|reviewed|amended|revised|printed|published)|prepared|compiled|maintained|monitored|overseen|owned|(?:document |plan )?owner|author|contact|completed by|version|(?:position )?as (?:at|of)|date of)\b(?!.{0,80}\b(?:tracker|action plan|improvement plan)\b)|\bplease\b/iu;

/** Whether a line above the headings is a note on the paper, and no part of its name: "Last updated 14/10/2025. Please e-mail changes." */
export function tellsOfPaper(line: string): boolean {
  return OF_THE_PAPER.test(line);
}
