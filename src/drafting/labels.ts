/** Lines that say what they hold: "Expected outcome:", "Lead agency: …", "Learning point 2:", "Rationale: …". */

export type LabelKind = "expectedOutcome" | "learning" | "reason" | "lead" | "scope" | "target" | "skip";

export interface Label {
  readonly kind: LabelKind;
  /** What stands behind it on the same line. */
  readonly rest: string;
}

const END = "\\s?[:–-]\\s?";
const rule = (kind: LabelKind, words: string, end = END): readonly [LabelKind, RegExp] => [
  kind,
  new RegExp(`^(?:${words})(?:${end})(.*)$`, "iu"),
];

/** The first that fits. */
const RULES = [
  rule(
    "expectedOutcome",
    "(?:expected|desired|intended|anticipated|proposed) (?:outcomes?|impact|results?)(?: and impact)?",
  ),
  rule(
    "expectedOutcome",
    "(?:outcomes?(?: sought)?|success (?:criteria|measures?)|what (?:will )?(?:success|good) looks? like|measures? of success)",
  ),
  rule(
    "learning",
    "(?:key )?(?:learning(?: points?)?|lessons?|findings?|issues?)(?: no\\.?)? ?\\d{0,2}[a-z]?",
    "\\s?[:.–-]\\s?|\\s?$",
  ),
  rule("reason", "rationale|reasons?(?: for this)?|context|background|why(?: this matters)?|basis|justification"),
  rule(
    "lead",
    "lead(?: (?:agency|organi[sz]ation|body|partner))?|(?:responsible|owning) (?:agency|body|organi[sz]ation)|agency|owner|led by|addressed to|responsibility|for",
  ),
  rule("scope", "scope(?: of recommendation)?|level"),
  rule(
    "target",
    "target(?: date)?|times?cales?|timeframe|by when|deadline|due(?: date)?|(?:date for )?completion(?: date)?",
  ),
  rule("skip", "actions?(?: required| to take| needed)?"),
] as const;

export function labelOf(text: string): Label | null {
  for (const [kind, pattern] of RULES) {
    const found = pattern.exec(text);
    if (found !== null) return { kind, rest: (found[1] ?? "").trim() };
  }
  return null;
}

/** A paragraph's own number in a learning point: "55. The review found …". */
export const withoutParagraphNumber = (text: string): string =>
  text.replace(/^\d{1,3}(?:\.\d{1,2}){0,2}[.)]?\s(?=\p{L})/u, "");

/** "Local", "Regional" or "National", where a text says one of them; "" where it says none or more. */
export function scopeIn(text: string): string {
  const found = new Set(
    [...text.matchAll(/\b(local(?:ly)?|regional(?:ly)?|national(?:ly)?)\b/giu)].map(([word]) =>
      word.toLowerCase().replace(/ly$/u, ""),
    ),
  );
  const [scope] = found;
  return scope === undefined || found.size > 1 ? "" : scope.charAt(0).toUpperCase() + scope.slice(1);
}
