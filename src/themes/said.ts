/** What the user says of themes: the list, and those of single recommendations; kept in the workbook without their texts. Pure. */
import { textMark } from "../plan/textMark";
import { suggestThemes } from "./suggest";
import { OTHER, THEMES } from "./themeRules";

export interface ThemesSaid {
  /** The list in force; names that no rule knows are the user's own. */
  readonly list: readonly string[];
  /** By the mark of a recommendation's text. */
  readonly byText: Readonly<Record<string, readonly string[]>>;
}

export const NOTHING_SAID: ThemesSaid = { list: THEMES, byText: {} };

const MOST_THEMES = 30;
const textsOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? [...new Set(value.filter((one): one is string => typeof one === "string" && one.trim() !== ""))]
    : [];

/** Takes what is usable of what was kept; the rest is as if it had never been said. */
export function themesSaidFrom(value: unknown): ThemesSaid {
  if (typeof value !== "object" || value === null) return NOTHING_SAID;
  const { list, byText } = value as Readonly<Record<string, unknown>>;
  const names = textsOf(list).slice(0, MOST_THEMES);
  const entries: [string, unknown][] = typeof byText === "object" && byText !== null ? Object.entries(byText) : [];
  const given = entries
    .map(([mark, themes]) => [mark, textsOf(themes)] as const)
    .filter(([, themes]) => themes.length > 0);
  return {
    list: names.length === 0 ? THEMES : names,
    byText: Object.fromEntries(given),
  };
}

/** The themes of a recommendation: those that the user gave it, else those that are suggested and on the list, else "Other". */
export function themesOf(recommendation: string, { list, byText }: ThemesSaid = NOTHING_SAID): readonly string[] {
  const said = byText[textMark(recommendation)]?.filter((theme) => list.includes(theme) || theme === OTHER) ?? [];
  if (said.length > 0) return said;
  const suggested = suggestThemes(recommendation)
    .map(({ theme }) => theme)
    .filter((theme) => list.includes(theme));
  return suggested.length === 0 ? [OTHER] : suggested;
}

/** The same with one recommendation's themes as the user wants them; none gives it back to the rules. */
export function withThemes(said: ThemesSaid, recommendation: string, themes: readonly string[]): ThemesSaid {
  const mark = textMark(recommendation);
  const others = Object.fromEntries(Object.entries(said.byText).filter(([other]) => other !== mark));
  return { ...said, byText: themes.length === 0 ? others : { ...others, [mark]: themes } };
}
