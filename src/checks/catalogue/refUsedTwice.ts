/**
 * V02: two recommendations of one section under the same ref, so that nobody can tell which is meant. The actions of
 * one recommendation share its ref and its text, and differ in their number; they are no repeats. Where the refs start again
 * together (1, 2, 3, 1, 2, 3) they are right, and it is the names of their groups that were not read: that is said once.
 */
import type { Action, Plan } from "../../plan/model";
import { sameText } from "../../plan/text";
import type { CheckOfPlan, Problem } from "../check.types";
import { quote } from "../wording/quote";

const isFurtherAction = (first: Action, later: Action): boolean =>
  later.actionNo !== null && later.actionNo !== first.actionNo && sameText(first.recommendation, later.recommendation);

type Actions = readonly Action[];

function bySection(plan: Plan): readonly Actions[] {
  const sections = new Map<string, Action[]>();
  for (const action of plan.actions) {
    if (action.ref === "") continue;
    const own = sections.get(action.section);
    if (own === undefined) sections.set(action.section, [action]);
    else own.push(action);
  }
  return [...sections.values()];
}

interface Repeat {
  readonly action: Action;
  /** Which had the ref before it. */
  readonly first: Action;
}

/**
 * Whether each ref comes behind the one above it, or is its own again for a further action: then none is used twice. Most plans
 * are numbered so, and need no list of all their refs. Any order would do; this one, shorter ones first, counts 9, 10, 11.
 */
function areInOrder(actions: Actions): boolean {
  let [first] = actions;
  if (first === undefined) return true;
  for (const action of actions) {
    const { ref } = action;
    if (ref === first.ref) {
      if (action !== first && !isFurtherAction(first, action)) return false;
    } else if (ref.length > first.ref.length || (ref.length === first.ref.length && ref > first.ref)) first = action;
    else return false;
  }
  return true;
}

function repeatsIn(actions: Actions): Repeat[] {
  if (areInOrder(actions)) return [];
  const firstByRef = new Map<string, Action>();
  const repeats: Repeat[] = [];
  for (const action of actions) {
    const first = firstByRef.get(action.ref);
    if (first === undefined) firstByRef.set(action.ref, action);
    else if (!isFurtherAction(first, action)) repeats.push({ action, first });
  }
  return repeats;
}

function problemOf({ action: { ref, row }, first }: Repeat): Problem {
  const message = `Ref ${ref} is used twice in this section, first in row ${first.row}. Give each recommendation a ref of its own.`;
  return { row, at: "ref", message };
}

/** Actions cut wherever a ref comes that the stretch has already: the first action of each ref. */
function stretchesOf(actions: Actions): readonly Actions[] {
  const stretches: Map<string, Action>[] = [];
  for (const action of actions) {
    const last = stretches.at(-1);
    const first = last?.get(action.ref);
    if (last === undefined || (first !== undefined && !isFurtherAction(first, action))) {
      stretches.push(new Map([[action.ref, action]]));
    } else if (first === undefined) last.set(action.ref, action);
  }
  return stretches.map((stretch) => [...stretch.values()]);
}

const NUMBERED = /^(\D{0,10})(\d{1,3})$/u;
/** Fewer would be one ref used twice. */
const FEWEST_OF_A_STRETCH = 2;

/** Whether refs count 1, 2, 3 … from the first on, all alike ("R1", "R2"). */
function countsUp(stretch: Actions): boolean {
  const parts = stretch.map(({ ref }) => NUMBERED.exec(ref));
  const before = parts[0]?.[1];
  return (
    stretch.length >= FEWEST_OF_A_STRETCH &&
    parts.every((part, at) => part?.[1] === before && Number(part?.[2]) === at + 1)
  );
}

/**
 * Where the refs of a section start again together, the rows in which they do; else none.
 * @param again the first action whose ref came before: refs that start again do so there, and with a 1
 */
function startsIn(actions: Actions, again: Action): number[] {
  if (Number(NUMBERED.exec(again.ref)?.[2]) !== 1) return [];
  const stretches = stretchesOf(actions);
  if (stretches.length < 2 || !stretches.every(countsUp)) return [];
  return stretches.map(([first]) => first?.row ?? 0);
}

/** An unused column that holds a text for each group: merged down its rows, or typed in the first. */
function likelyNames({ reading }: Plan, groups: number): string {
  const found = reading.columns.find(
    ({ field, heading, unusedTexts }) => field === null && heading !== "" && unusedTexts === groups,
  );
  return found === undefined ? "" : ` (perhaps ${quote(found.heading)} in column ${found.column})`;
}

function startsAgain(plan: Plan, starts: readonly number[]): Problem {
  const rows = `${starts.slice(0, -1).join(", ")} and ${starts.at(-1) ?? ""}`;
  const names = likelyNames(plan, starts.length);
  const message = `Refs start again from 1 in rows ${rows}: these look like groups whose names were not read, so that the same ref stands for several recommendations. If a column names the groups${names}, say under “How this was read” that it is the section.`;
  return { row: plan.headerRow, at: "ref", message, severity: "warning" };
}

export const refUsedTwice: CheckOfPlan = {
  id: "V02",
  severity: "error",
  title: "Ref used twice in one section",
  looksAt: ["row", "ref", "actionNo", "section", "recommendation"],
  findInPlan: ({ plan }) => {
    const repeats: Problem[] = [];
    const together: number[] = [];
    for (const actions of bySection(plan)) {
      const ofSection = repeatsIn(actions);
      const starts = ofSection[0] === undefined ? [] : startsIn(actions, ofSection[0].action);
      if (starts.length === 0) for (const repeat of ofSection) repeats.push(problemOf(repeat));
      else for (const start of starts) together.push(start);
    }
    const sorted = repeats.sort((a, b) => a.row - b.row);
    return together.length === 0 ? sorted : [startsAgain(plan, together), ...sorted];
  },
};
