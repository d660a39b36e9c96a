/** "(Local)" or "(National recommendation)" at an end of a recommendation: its scope, and no part of its text. */
const SCOPE = "(local|regional|national)(?:\\srecommendation|\\slevel)?";
const AT_START = new RegExp(`^[([]${SCOPE}[)\\]]\\s?[:.–-]?\\s?`, "iu");
const AT_END = new RegExp(`\\s?[([]${SCOPE}[)\\]]\\.?$`, "iu");

export interface Scoped {
  readonly text: string;
  /** "" where no mark was found. */
  readonly scope: string;
}

export function withoutScopeMark(text: string): Scoped {
  for (const pattern of [AT_START, AT_END]) {
    const word = pattern.exec(text)?.[1]?.toLowerCase();
    if (word !== undefined)
      return { text: text.replace(pattern, "").trim(), scope: word.charAt(0).toUpperCase() + word.slice(1) };
  }
  return { text, scope: "" };
}
