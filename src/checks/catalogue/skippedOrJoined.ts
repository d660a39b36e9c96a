/**
 * V34: rows with content that were left out of the plan, and rows that were joined into one action. Blank rows, banners,
 * headers, titles and footers repeat on every page and are understood for what they are: advice on each would bury the
 * rest. They are listed with the plan. The rows of a form belong together by its labels, and are not joined. Neighbouring rows skipped for one reason are one finding.
 */
import { fieldWords } from "../../plan/fieldWords";
import type { Plan, SkipReason } from "../../plan/model";
import { BlockSums } from "../../plan/blocks";
import type { CheckOfPlan, CheckedAction, Problem } from "../check.types";
import { listed } from "../wording/listed";

const REASONS: Partial<Record<SkipReason, string>> = {
  guidance: "the text explains how to fill in the plan",
  key: "the text is a key to the colours or the status",
  total: "the row adds up other rows",
  "sign-off": "the text is part of a sign-off",
  versions: "the text is part of a table of versions",
  note: "the text is a note",
  summary: "the row counts actions",
  unplaced: "the text could not be placed in any action",
};

/** "Row 12 was", "Rows 12 to 14 were". */
function rowsWere(first: number, last: number): string {
  return first === last ? `Row ${first} was` : `Rows ${first} to ${last} were`;
}

/** Guidance above the headings can be no action: nothing is to be checked there. */
const isAboveTable = (plan: Plan, row: number, why: SkipReason): boolean => why === "guidance" && row < plan.headerRow;

function findSkipped(plan: Plan): Problem[] {
  const { skipped } = plan;
  const problems: Problem[] = [];
  for (let i = 0; i < skipped.length; i += 1) {
    const first = skipped[i];
    const reason = first && REASONS[first.why];
    if (first === undefined || reason === undefined || isAboveTable(plan, first.row, first.why)) continue;
    let last = first;
    for (let next = skipped[i + 1]; next?.row === last.row + 1 && next.why === first.why; next = skipped[i + 1]) {
      last = next;
      i += 1;
    }
    const message = `${rowsWere(first.row, last.row)} skipped, because ${reason}. Check that it is no action.`;
    problems.push({ row: first.row, at: null, message });
  }
  return problems;
}

function findJoined(rated: readonly CheckedAction[]): Problem[] {
  const problems: Problem[] = [];
  for (const { action } of rated) {
    if (action.rows.length < 2) continue;
    const [first, ...later] = action.rows;
    const message = `Row${later.length === 1 ? "" : "s"} ${later.join(", ")} ${later.length === 1 ? "was" : "were"} joined to row ${first ?? action.row}, because nothing there starts an action of its own. Check that they belong together.`;
    problems.push({ row: action.row, at: null, message });
  }
  return problems;
}

/** Blank cells that were read as the one above: most often a merged cell. */
function findTaken(rated: readonly CheckedAction[]): Problem[] {
  const problems: Problem[] = [];
  for (const { action } of rated) {
    const at = action.taken[0];
    if (at === undefined) continue;
    const message = `${capitalised(listed(action.taken.map(fieldWords)))} of row ${action.row} ${action.taken.length === 1 ? "is" : "are"} blank and taken from the action above, as of a merged cell. Check that it holds for both.`;
    problems.push({ row: action.row, at, message });
  }
  return problems;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const inActions = new BlockSums((rated: readonly CheckedAction[]) => ({
  joined: findJoined(rated),
  taken: findTaken(rated),
}));

export const skippedOrJoined: CheckOfPlan = {
  id: "V34",
  severity: "advice",
  title: "Row skipped or joined",
  findInPlan: ({ plan, rated }) => {
    const blocks = inActions.of(rated, null);
    const joined = plan.isForms ? [] : blocks.flatMap((block) => block.joined);
    return [...findSkipped(plan), ...joined, ...blocks.flatMap(({ taken }) => taken)].sort((a, b) => a.row - b.row);
  },
};
