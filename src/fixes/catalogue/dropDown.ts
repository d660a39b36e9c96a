/** Gives a column a list to choose from: the words that it uses already. Other words may still be typed. */
import { MOST_LIST_CHARACTERS } from "../../operations/limits";
import { rowOfField, type Plan } from "../../plan/model";
import type { FixContext, FixOfPlan, ListToAdd, OfferOf } from "../fix.types";
import { statusWordsOf } from "../statusWords";

type ListedField = "leadAgency" | "scope";

/** What is offered as a list is short; longer ones are no help. */
const MOST_WORDS = 15;

/** Excel parts a list at commas. */
function fitsAList(words: readonly string[]): boolean {
  const isFit = words.every((word) => word !== "" && !/[,\n]/u.test(word));
  return isFit && words.length > 0 && words.length <= MOST_WORDS && words.join(",").length <= MOST_LIST_CHARACTERS;
}

/** The cells of a column in the rows of actions, in runs of rows that follow each other. */
function areasOf(plan: Plan, column: string, field: "status" | "rag" | ListedField): string[] {
  const rows = plan.actions.map((action) => rowOfField(action, field)).sort((a, b) => a - b);
  const runs: { readonly first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && row <= run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) => (first === last ? `${column}${first}` : `${column}${first}:${column}${last}`));
}

function offer(
  plan: Plan,
  column: string,
  field: "status" | "rag" | ListedField,
  words: readonly string[],
): OfferOf & { readonly column: string } {
  const lists = areasOf(plan, column, field).map((address): ListToAdd => ({ sheet: plan.sheet, address, words }));
  return {
    column,
    what: "Add a list to choose from",
    choice: null,
    propose: () => ({ cells: [], lists }),
  };
}

/** The names of the agencies, or the scopes, each once. */
function wordsOf({ plans }: FixContext["analysis"], plan: Plan, field: ListedField): string[] {
  const rated = plans.find((one) => one.plan === plan)?.rated ?? [];
  const words = rated.map(({ action, agency }) => (field === "leadAgency" ? agency : action[field].trim()));
  return [...new Set(words)].filter((word) => word !== "").sort((a, b) => a.localeCompare(b, "en-GB"));
}

export const dropDown: FixOfPlan = {
  offersFor: (plan, context) => {
    if (plan.isForms || plan.actions.length === 0) return [];
    const offers: (OfferOf & { readonly column: string })[] = [];
    const status = statusWordsOf(plan, context);
    if (status !== null && fitsAList(status.words)) offers.push(offer(plan, status.column, status.field, status.words));
    for (const field of ["leadAgency", "scope"] as const) {
      const column = plan.columns[field];
      const words = column === undefined ? [] : wordsOf(context.analysis, plan, field);
      if (column !== undefined && fitsAList(words)) offers.push(offer(plan, column, field, words));
    }
    return offers;
  },
};
