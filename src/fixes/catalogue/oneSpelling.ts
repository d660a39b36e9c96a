/** Writes one spelling of an agency wherever the other stands (V07). What stands beside a name in its cell stays. */
import { nearlySameNames, otherwiseSpelt, type NearlySame } from "../../checks/catalogue/nearlySameAgency";
import { tidyAgencyKey } from "../../plan/agencies/tidyAgency";
import { rowOfField } from "../../plan/model";
import type { Analysis } from "../../analysis/analysis.types";
import type { CellChange, FixContext, FixOfFinding } from "../fix.types";

/** Pairs of names by the place where the check reports them; worked out once for an analysis. */
const known = new WeakMap<Analysis, ReadonlyMap<string, NearlySame>>();

function pairsOf(analysis: Analysis): ReadonlyMap<string, NearlySame> {
  let pairs = known.get(analysis);
  if (pairs === undefined) {
    const { plans, settings } = analysis;
    const all = [...otherwiseSpelt(plans), ...nearlySameNames(plans, settings.agencies)];
    const found = all.map((pair): [string, NearlySame] => {
      const sheet = plans[pair.plan]?.plan.sheet ?? "";
      return [`${sheet}!${pair.row}`, pair];
    });
    known.set(analysis, (pairs = new Map(found)));
  }
  return pairs;
}

/** Every cell that names the one agency, with the other's name instead. */
function renamed(context: FixContext, from: string, to: string): CellChange[] {
  const key = tidyAgencyKey(from);
  const changes: CellChange[] = [];
  for (const { plan } of context.analysis.plans) {
    const column = plan.columns.leadAgency;
    if (column === undefined) continue;
    for (const action of plan.actions) {
      if (tidyAgencyKey(action.leadAgency) !== key || action.leadAgency === to) continue;
      const cell = `${column}${rowOfField(action, "leadAgency")}`;
      const now = context.cellAt(plan.sheet, cell);
      const after =
        now === null || typeof now.value !== "string" ? null : nameReplaced(now.text, action.leadAgency, to);
      if (now === null || after === null) continue;
      const { sheet } = plan;
      changes.push({ sheet, cell, was: now.value, value: after, numberFormat: null, before: now.text, after });
    }
  }
  return changes;
}

/** Null where the cell does not open with the name as it was read: the name came from elsewhere. */
function nameReplaced(text: string, name: string, to: string): string | null {
  if (tidyAgencyKey(text) === tidyAgencyKey(name)) return to;
  return name !== "" && text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length))
    ? to + text.slice(name.length)
    : null;
}

export const oneSpelling: FixOfFinding = {
  checks: ["V07"],
  offerFor: ({ sheet, row }, context) => {
    const pair = pairsOf(context.analysis).get(`${sheet}!${row}`);
    if (pair === undefined) return null;
    const { name, other } = pair;
    const options = [other, name];
    // Where neither can be written anywhere, as where all names come from banners, there is nothing to offer.
    if (renamed(context, name, other).length === 0 && renamed(context, other, name).length === 0) return null;
    return {
      what: "Write the agency one way everywhere",
      choice: { kind: "one of", label: "Spelling to use", options, suggested: other },
      propose: (chosen) => {
        if (!options.includes(chosen)) return null;
        const cells = renamed(context, chosen === other ? name : other, chosen);
        return cells.length === 0 ? null : { cells, lists: [] };
      },
    };
  },
};
