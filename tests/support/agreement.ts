/** Number agreement in the messages: what a figure counts stands in the singular or the plural, and so does its verb. */

const NOUNS =
  "action|agency|cell|change|colour|column|conflict|date|day|doubt|entry|error|extension|figure|file|finding|fix|month|plan|post|recommendation|ref|report|return|row|section|sheet|spelling|text|theme|time|title|warning|year";
const SEVERAL = NOUNS.split("|")
  .map((noun) =>
    noun.endsWith("y") && noun !== "day" ? `${noun.slice(0, -1)}ies` : noun === "fix" ? "fixes" : `${noun}s`,
  )
  .join("|");

/** What is wrong, in each pattern; figures in refs, dates, ranges and "1 of 3 actions is" count nothing. */
const WRONG: readonly RegExp[] = [
  /\b(?:all|both) 1\b/iu,
  // "1 rows"
  new RegExp(`(?:^|[ (])1 (?:more |other |open |complete )?(?:${SEVERAL})\\b`, "u"),
  // "2 row", but "2 action lists"
  new RegExp(
    `(?:^|[ (])(?:[2-9]|\\d{2,}) (?:more |other |open |complete )?(?:${NOUNS})(?=[.,;:)]| (?:in|under|was|is|has|were|are|have)\\b|$)`,
    "u",
  ),
  // "1 row are"
  new RegExp(`(?:^|[ (])1 (?:more |other |open |complete )?(?:${NOUNS}) (?:are|have|were)\\b`, "u"),
  // "2 rows is", but "1 of 2 rows is"
  new RegExp(`(?<! of )\\b(?:[2-9]|\\d{2,}) (?:more |other |open |complete )?(?:${SEVERAL}) (?:has|is|was)\\b`, "u"),
  /\b1 of \d+ \w+ are\b/u,
  /\b(?:are|were) (?:\w+ ){1,6}as it stands\b/u,
];

/** The first stretch of a message whose number does not agree; null where all does. Texts of the tracker, in quotes, are left out. */
export function disagreement(message: string): string | null {
  const own = message.replace(/"[^"]*"|“[^”]*”/gu, "~");
  for (const wrong of WRONG) {
    const found = wrong.exec(own);
    if (found !== null) return found[0].trim();
  }
  return null;
}
