/** The words that a status column uses, so that what is written into it is said as its owners say it. Pure. */
import { rowOfField, type Action, type Plan } from "../plan/model";
import { comparable } from "../plan/text";
import type { FixContext } from "./fix.types";

/** More would be no list to choose from. */
const MOST_WORDS = 10;
const LONGEST_WORD = 40;

/** For a column that says nothing yet. */
const USUAL = { status: ["Complete", "In progress", "Not started"], rag: ["Blue", "Green", "Amber", "Red"] } as const;

export type StatusField = "status" | "rag";

export interface StatusWords {
  /** Letters of the column. */
  readonly column: string;
  readonly field: StatusField;
  /** The most frequent first, each in its most frequent spelling, then the usual ones that are missing. */
  readonly words: readonly string[];
  /** The one that says that an action is done. */
  readonly complete: string;
  /** All that say so. */
  readonly done: ReadonlySet<string>;
}

/** The column where statuses are recorded: the RAG where there is no other; undefined where there is neither. */
export function statusFieldOf({ columns }: Plan): StatusField | undefined {
  return (["status", "rag"] as const).find((field) => columns[field] !== undefined);
}

export function statusCellOf({ columns }: Plan, action: Action, field: StatusField): string {
  return `${columns[field] ?? ""}${rowOfField(action, field)}`;
}

/** Asked for each finding of a plan, and worked out once. */
const known = new WeakMap<FixContext, Map<Plan, StatusWords | null>>();

/** Null where the plan has no such column. */
export function statusWordsOf(plan: Plan, context: FixContext): StatusWords | null {
  let ofPlans = known.get(context);
  if (ofPlans === undefined) known.set(context, (ofPlans = new Map<Plan, StatusWords | null>()));
  let words = ofPlans.get(plan);
  if (words === undefined) ofPlans.set(plan, (words = wordsIn(plan, context)));
  return words;
}

function wordsIn(plan: Plan, context: FixContext): StatusWords | null {
  const field = statusFieldOf(plan);
  const column = field === undefined ? undefined : plan.columns[field];
  if (field === undefined || column === undefined) return null;
  const spellings = new Map<string, Spelling>();
  for (const action of plan.actions) {
    const { state, from, isUnread } = action.status;
    if (isUnread || (from !== "status" && from !== "user")) continue;
    const text = context.cellAt(plan.sheet, statusCellOf(plan, action, field))?.text ?? "";
    if (text === "" || text.length > LONGEST_WORD || text.includes("\n")) continue;
    const spelling = spellings.get(text);
    if (spelling === undefined) spellings.set(text, { text, count: 1, isDone: state === "complete" });
    else spelling.count += 1;
  }
  const used = inOneSpelling([...spellings.values()]).slice(0, MOST_WORDS);
  const usesColours = used.some(({ text }) => USUAL.rag.some((colour) => colour.toLowerCase() === text.toLowerCase()));
  const usual = USUAL[field === "rag" || usesColours ? "rag" : "status"];
  const words = used.map(({ text }) => text);
  const missing = usual.filter((word) => !words.some((text) => text.toLowerCase() === word.toLowerCase()));
  return {
    column,
    field,
    words: [...words, ...missing].slice(0, MOST_WORDS),
    complete: used.find(({ isDone }) => isDone)?.text ?? usual[0],
    done: new Set([...used.filter(({ isDone }) => isDone).map(({ text }) => text), ...usualDone(missing, usual[0])]),
  };
}

interface Spelling {
  readonly text: string;
  count: number;
  readonly isDone: boolean;
}

/** "Complete" and "complete" are one word, in the spelling that is more frequent. The most frequent words first. */
function inOneSpelling(spellings: readonly Spelling[]): readonly Spelling[] {
  const words = new Map<string, Spelling>();
  for (const spelling of [...spellings].sort((a, b) => b.count - a.count)) {
    const word = comparable(spelling.text) || spelling.text;
    const known = words.get(word);
    if (known === undefined) words.set(word, { ...spelling });
    else known.count += spelling.count;
  }
  return [...words.values()].sort((a, b) => b.count - a.count);
}

/** Of the usual words the first says that an action is done. */
const usualDone = (offered: readonly string[], done: string): readonly string[] =>
  offered.filter((word) => word === done);
