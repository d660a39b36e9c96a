/** Suggests what a recommendation is about and whom it addresses, with the words that led to it. Pure; linear in the text. */
import { ADDRESSEE_RULES, OTHER, THEME_RULES, type Addressee, type Rule, type ThemeName } from "./themeRules";

export interface SuggestedTheme {
  readonly theme: ThemeName;
  /** As they stand in the text, each once; none for "Other". */
  readonly words: readonly string[];
}

export interface SuggestedAddressee {
  readonly addressee: Addressee;
  readonly words: readonly string[];
}

const LONGEST_READ = 4_000;

interface Hit {
  readonly words: readonly string[];
  /** Where the first of them stands. */
  readonly at: number;
}

function hitsOf<Name extends string>({ words, unless }: Rule<Name>, text: string): Hit | null {
  const rest = unless === undefined ? text : text.replace(unless, (found) => " ".repeat(found.length));
  const found = [...rest.matchAll(words)];
  const [first] = found;
  if (first === undefined) return null;
  const seen = new Map(found.map(([word]) => [word.trim().toLowerCase(), word.trim()]));
  return { words: [...seen.values()], at: first.index };
}

/** The themes of a text in the order of the list; "Other" alone where nothing speaks for any. */
export function suggestThemes(text: string): SuggestedTheme[] {
  const read = text.slice(0, LONGEST_READ);
  const found = THEME_RULES.flatMap((rule): SuggestedTheme[] => {
    const hit = hitsOf(rule, read);
    return hit === null ? [] : [{ theme: rule.name, words: hit.words }];
  });
  return found.length === 0 ? [{ theme: OTHER, words: [] }] : found;
}

/** Whom a text speaks of first is asked to do it; "other" where it names nobody that is known. */
export function suggestAddressee(text: string): SuggestedAddressee {
  const read = text.slice(0, LONGEST_READ);
  const hits = ADDRESSEE_RULES.flatMap((rule) => {
    const hit = hitsOf(rule, read);
    return hit === null ? [] : [{ addressee: rule.name, ...hit }];
  }).sort((a, b) => a.at - b.at);
  const [first] = hits;
  return first === undefined ? { addressee: "other", words: [] } : { addressee: first.addressee, words: first.words };
}
