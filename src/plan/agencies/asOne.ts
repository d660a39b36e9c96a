/**
 * Spellings that the user counts as one agency: by the tidy key of a spelling, the name it is counted under. No cell is touched.
 * Pure.
 */
import { tidyAgencyKey } from "./tidyAgency";

/** Tidy keys (tidyAgencyKey) to names as they are shown. */
export type AgenciesAsOne = Readonly<Record<string, string>>;

/** The name that an agency is counted under, however it is written; its own where nothing was said of it. */
export function createNaming(asOne: AgenciesAsOne = {}): (name: string) => string {
  const said = new Map(Object.entries(asOne));
  if (said.size === 0) return (name) => name;
  const known = new Map<string, string>();
  return (name) => {
    let under = known.get(name);
    if (under === undefined) known.set(name, (under = said.get(tidyAgencyKey(name)) ?? name));
    return under;
  };
}

/**
 * What is said after a spelling is to be counted under another name. All that was counted as one with the first goes with it, so
 * that a name never leads to one that leads on.
 */
export function countedAsOne(asOne: AgenciesAsOne, spelling: string, name: string): AgenciesAsOne {
  const nameOf = createNaming(asOne);
  const under = nameOf(name);
  const from = tidyAgencyKey(nameOf(spelling));
  if (from === tidyAgencyKey(under)) return asOne;
  const others = Object.entries(asOne).map(([key, one]) => [key, tidyAgencyKey(one) === from ? under : one]);
  return Object.fromEntries([...others, [from, under]]) as AgenciesAsOne;
}

/** What is said after a spelling is an agency of its own again. @param key of the spelling */
export function countedApart(asOne: AgenciesAsOne, key: string): AgenciesAsOne {
  return Object.fromEntries(Object.entries(asOne).filter(([one]) => one !== key));
}
