/** Compares what is said of cells that were changed, or put back, with what stands in them. */
import { firstAddress, isNamed, LOOK_AT, typedIn, type CellName, type EditedPlan } from "./editedPlan";
import type { Told } from "./planDoings";

export interface SwappedCells {
  /** What each cell holds before and after the fix, with its format. */
  readonly targets: ReadonlyMap<CellName, readonly [string, string]>;
  /** Cells that get a list. */
  readonly listed: readonly CellName[];
}

interface Claimed extends SwappedCells {
  readonly does: "apply" | "revert";
}

interface Standing {
  /** Targets that are as they are to be. */
  readonly done: CellName[];
  /** Targets that are as they were. */
  readonly left: CellName[];
  readonly wrong: string[];
}

/** @param said sends the user to cells of which it cannot be known what was written there */
function standing(plan: EditedPlan, said: string, { targets, does }: Claimed): Standing {
  const { cells } = plan.now();
  const found: Standing = { done: [], left: [], wrong: [] };
  for (const [name, [before, after]] of targets) {
    const [from, to] = does === "apply" ? [before, after] : [after, before];
    const now = cells.get(name) ?? "";
    if (plan.place(name) === null || plan.theirs.has(name)) continue;
    if (now === to) found.done.push(name);
    else if (now === from) found.left.push(name);
    else if (!isNamed(LOOK_AT, plan.addressOf(name), said)) found.wrong.push(`${name} holds “${now}”`);
  }
  for (const [name, was] of plan.before.cells) {
    if (targets.has(name) || plan.theirs.has(name) || plan.place(name) === null) continue;
    if (cells.get(name) !== was) found.wrong.push(`${name} was changed to “${cells.get(name) ?? ""}”`);
  }
  for (const [name, now] of cells) {
    if (!plan.before.cells.has(name) && !targets.has(name) && !plan.theirs.has(name)) {
      found.wrong.push(`“${typedIn(now)}” has come into ${name}`);
    }
  }
  return found;
}

/** Addresses in the part of a text that a pattern finds; null where it does not. */
function named(said: string, pattern: RegExp): string[] | null {
  const found = pattern.exec(said);
  return found === null ? null : ((found[1] ?? "").match(/\b[A-Z]+\d+\b(?!:)/gu) ?? []);
}

const same = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();

export function swapsWrong(plan: EditedPlan, told: Told, claimed: Claimed): string[] {
  const { done, left, wrong } = standing(plan, told.said, claimed);
  const lists = listsWrong(plan, told, claimed);
  return [...wrong, ...lists, ...(told.isRefused ? refusalWrong(told, done) : outcomeWrong(told, done, left, claimed))];
}

function refusalWrong({ said }: Told, done: readonly CellName[]): string[] {
  const stands = named(said, /all the same, and could not be set back: (.*?)\.(?: |$)/u) ?? [];
  const sentTo = done.filter((name) => isNamed(LOOK_AT, firstAddress(name), said));
  const unsaid = done.filter((name) => !sentTo.includes(name) && !stands.includes(firstAddress(name)));
  const isSaid = /Nothing (?:else )?was (?:changed|put back)|all the same|could not be looked at/u.test(said);
  return isSaid ? unsaid.map((name) => `${name} was changed all the same`) : ["says nothing of what stands"];
}

function outcomeWrong(
  { said }: Told,
  done: readonly CellName[],
  left: readonly CellName[],
  { does }: Claimed,
): string[] {
  const addresses = done.map(firstAddress);
  const notDone =
    named(
      said,
      /(?:Left as somebody else had written it in the same moment|Left alone, since [^:]*|Not written[^:]*): (.*?)\.(?: |$)/u,
    ) ?? [];
  const notKept = named(said, /Excel did not keep what was written into (.*?);/u) ?? [];
  const unsaid = left.filter((name) => ![...notDone, ...notKept].includes(firstAddress(name)));
  const changed = does === "apply" ? (named(said, /(?:was|were) changed: (.*?)\.(?: |$)/u) ?? []) : null;
  const count = Number(/(\d+) cells? (?:was|were) put back/u.exec(said)?.[1] ?? 0);
  return [
    ...unsaid.map((name) => `says nothing of ${name}, which was left`),
    ...(changed !== null && !addresses.every((one) => changed.includes(one))
      ? [`${addresses.join()} were changed`]
      : []),
    ...(does === "revert" && count < done.length ? [`${done.length} cells were put back`] : []),
    ...left.filter((name) => changed?.includes(firstAddress(name)) === true).map((name) => `${name} was not changed`),
    ...notKept.filter((one) => addresses.includes(one)).map((one) => `${one} was kept`),
  ];
}

function listsWrong(plan: EditedPlan, { said, isRefused }: Told, { listed, does }: Claimed): string[] {
  if (listed.length === 0) return [];
  const now = [...plan.now().lists.keys()].filter((name) => !name.startsWith("?/"));
  const there = listed.filter((name) => plan.place(name) !== null);
  const isSaidAdded = said.includes("A list to choose from was added");
  const isSaidGone = said.includes("list to choose from was taken away");
  const isAsWas = does === "apply" ? now.length === 0 : same(now, there);
  const isDone = does === "apply" ? same(now, there) : now.length === 0;
  if (!isRefused && (isSaidAdded || isSaidGone)) return isDone ? [] : [`the list is on ${now.join()}`];
  if (isRefused && /could not be (?:set back|looked at)|Look at/u.test(said)) return [];
  return isAsWas ? [] : [`the list is on ${now.join() || "no cell"}, and nothing is said`];
}
