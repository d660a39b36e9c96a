/**
 * V07: the name of an agency is nearly that of another in the workbook. Names are grouped by what is left of them without
 * the words that people leave out, and by what is left with one letter taken out; no two are compared for themselves.
 */
import { createNaming, type AgenciesAsOne } from "../../plan/agencies/asOne";
import { isRatherItsName, keyWithApostrophes, tidyAgencyKey } from "../../plan/agencies/tidyAgency";
import { namesAPost } from "../../plan/agencies/words";
import { remembering } from "../../plan/remembering";
import type { CheckOfWorkbook, CheckedPlan, Problem } from "../check.types";
import { agenciesTyped, type TypedAgency } from "../wording/agenciesTyped";
import { counted } from "../wording/counted";
import { quote } from "../wording/quote";

/** Words that are written or left out at will. */
const LEFT_OUT = new Set("a and at for in of on the nhs foundation uk ltd limited plc cic llp".split(" "));
/** Shorter words that differ by a letter are other words: "East" and "West", "ICB" and "CCG". */
const SHORTEST_SLIP = 6;
/** No longer than a name is, so that the pattern takes time in proportion to any text. */
const THEN_A_POST = /(?:\s[–—-]\s|[:;,]\s)(.{1,120})$/u;

/** A name as it is counted (tidyAgencyKey), with how often and where it stands. */
interface Name {
  readonly text: string;
  readonly plan: number;
  readonly row: number;
  readonly order: number;
  count: number;
}

function namesIn(plans: readonly Pick<CheckedPlan, "rated">[]): Name[] {
  const names = new Map<string, Name>();
  for (const { text, plan, row, count } of agenciesTyped(plans)) {
    const key = keyOf(text);
    const name = names.get(key);
    if (name === undefined) names.set(key, { text, plan, row, order: names.size, count });
    else name.count += count;
  }
  return [...names.values()];
}

const keyOf = remembering(tidyAgencyKey);

const singular = (word: string): string => (word.length > 4 && !word.endsWith("ss") ? word.replace(/s$/u, "") : word);

/** The words that tell one agency from another, in the order of the alphabet. */
function tellingWords(text: string): readonly string[] {
  const post = THEN_A_POST.exec(text);
  const agency = post !== null && namesAPost(post[1] ?? "") ? text.slice(0, post.index) : text;
  const words = tidyAgencyKey(agency)
    .replace(/[^\p{L}\p{N} ]/gu, " ")
    .split(" ");
  return words
    .filter((word) => word !== "" && !LEFT_OUT.has(word))
    .map(singular)
    .sort();
}

/** The words as they are, and with each letter but the first of a long word taken out: what two names with one slip share. */
function spellingsOf(words: readonly string[]): string[] {
  const slips = words.flatMap((word, at) => {
    if (word.length < SHORTEST_SLIP || /\d/u.test(word)) return [];
    const others = words.filter((_, index) => index !== at).join(" ");
    return Array.from({ length: word.length - 1 }, (_, i) => `${others}|${word.slice(0, i + 1)}${word.slice(i + 2)}`);
  });
  // A letter left out is the slip of the whole word.
  const whole = words
    .filter((word) => word.length >= SHORTEST_SLIP - 1)
    .map((word) => `${words.filter((other) => other !== word).join(" ")}|${word}`);
  return [...slips, ...whole];
}

/** The name that another is nearly, by name; the rarer gives way, and of equals the later. */
function nearlySame(names: readonly Name[]): Map<Name, Name> {
  const better = (a: Name, b: Name): Name => (b.count > a.count || (b.count === a.count && b.order < a.order) ? b : a);
  const found = new Map<Name, Name>();
  const group = (keysOf: (name: Name) => readonly string[], isSlip: boolean): void => {
    const best = new Map<string, Name>();
    for (const name of names) for (const key of keysOf(name)) best.set(key, better(best.get(key) ?? name, name));
    for (const name of names) {
      if (found.has(name)) continue;
      for (const key of keysOf(name)) {
        const other = best.get(key);
        // A slip happens once: two names that differ by a letter and are both in use may be two places.
        if (other === undefined || other === name || (isSlip && (name.count > 1 || other.count < 2))) continue;
        found.set(name, other);
        break;
      }
    }
  };
  const words = new Map(names.map((name) => [name, tellingWords(name.text)]));
  group((name) => [words.get(name)?.join(" ") ?? ""].filter((key) => key !== ""), false);
  const spellings = new Map(names.map((name) => [name, spellingsOf(words.get(name) ?? [])]));
  group((name) => spellings.get(name) ?? [], true);
  return found;
}

/** Two names that are probably one agency's, and where the rarer is reported. */
export interface NearlySame {
  /** Which plan, counted from 0, and the 1-based row. */
  readonly plan: number;
  readonly row: number;
  readonly name: string;
  /** In how many actions. */
  readonly count: number;
  /** The one that is more frequent, or came first. */
  readonly other: string;
  readonly otherCount: number;
}

/**
 * Every name that is nearly another's, in the order of the workbook.
 * @param asOne what the user counts as one already: such pairs are left out
 */
export function nearlySameNames(plans: readonly Pick<CheckedPlan, "rated">[], asOne?: AgenciesAsOne): NearlySame[] {
  const nameOf = createNaming(asOne);
  const isApart = (a: Name, b: Name): boolean => tidyAgencyKey(nameOf(a.text)) !== tidyAgencyKey(nameOf(b.text));
  return [...nearlySame(namesIn(plans))]
    .filter(([name, other]) => isApart(name, other))
    .map(([name, other]) => ({
      plan: name.plan,
      row: name.row,
      name: name.text,
      count: name.count,
      other: other.text,
      otherCount: other.count,
    }));
}

/**
 * Every spelling of an agency whose apostrophes are not those of the name that it is counted under, in the order of the workbook. It is
 * counted with the others all the same.
 */
export function otherwiseSpelt(plans: readonly Pick<CheckedPlan, "rated">[]): NearlySame[] {
  const typed = agenciesTyped(plans);
  const shown = new Map<string, TypedAgency>();
  for (const name of typed) {
    const best = shown.get(keyOf(name.text));
    if (best === undefined || isRatherItsName(name, best)) shown.set(keyOf(name.text), name);
  }
  return typed.flatMap(({ text, plan, row, count }): NearlySame[] => {
    const best = shown.get(keyOf(text));
    if (best === undefined || keyWithApostrophes(best.text) === keyWithApostrophes(text)) return [];
    return [{ plan, row, name: text, count, other: best.text, otherCount: best.count }];
  });
}

export const nearlySameAgency: CheckOfWorkbook = {
  id: "V07",
  severity: "warning",
  title: "Agency nearly named twice",
  findInWorkbook: (plans, { agencies }) => {
    const problems: Problem[][] = plans.map(() => []);
    const tell = (found: readonly NearlySame[], messageOf: (names: string) => string): void => {
      for (const { plan, row, name, count, other, otherCount } of found) {
        const times = count === 1 ? "" : ` (${counted(count, "action", "actions")})`;
        const names = `${quote(name)}${times} is nearly ${quote(other)} (${counted(otherCount, "action", "actions")})`;
        problems[plan]?.push({ row, at: "leadAgency", message: messageOf(names) });
      }
    };
    tell(
      nearlySameNames(plans, agencies),
      (names) => `${names}, and is counted as another agency. Did you mean that one? Write both the same way.`,
    );
    tell(otherwiseSpelt(plans), (names) => `${names}, and is counted as the same agency. Write both the same way.`);
    return problems.map((ofPlan) => ofPlan.sort((a, b) => a.row - b.row));
  },
};
