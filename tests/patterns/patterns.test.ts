/**
 * A cell may hold 32,767 characters of anything. No pattern of the product takes longer over them than in proportion: one that
 * tries a text in every way would freeze Excel's pane.
 */
import { kindsOfTexts, PIECES } from "./support/longTexts";
import { builtPatterns, literalPatterns, type FoundPattern } from "./support/patternsOfSource";
import { tooSlow } from "./support/timing";

/** Words of the pattern itself, repeated: what it almost matches. */
const MOST_WORDS = 8;

function wordsOf({ source }: FoundPattern): string[] {
  const words = new Set(source.replace(/\\[a-z](?:\{[^}]*\})?/gi, " ").match(/[a-z]{2,}/gi) ?? []);
  const every = Math.ceil(words.size / MOST_WORDS);
  return [...words].filter((_, index) => index % every === 0).map((word) => `${word} `);
}

/** Runs over the whole text, also with a pattern that is asked at one place: it may be asked at each. */
function runOver({ source, flags }: FoundPattern): (text: string) => unknown {
  const pattern = new RegExp(source, flags.replace("y", ""));
  return flags.includes("g") ? (text) => text.replace(pattern, "") : (text) => pattern.test(text);
}

/** The first text over which it runs away; null where there is none. */
function runsAway(found: FoundPattern): string | null {
  const run = runOver(found);
  for (const { name, of } of kindsOfTexts([...wordsOf(found), ...PIECES])) {
    const slow = tooSlow(run, of);
    if (slow !== null) return `${found.where} /${found.source.slice(0, 80)}/ over ${name}: ${slow}`;
  }
  return null;
}

const allThatRunAway = (found: readonly FoundPattern[]): string[] =>
  found.map(runsAway).filter((problem) => problem !== null);

let built: readonly FoundPattern[];
let literal: readonly FoundPattern[];

beforeAll(async () => {
  // A module makes its patterns once, when it is imported.
  built = await builtPatterns();
  literal = literalPatterns();
});

test("the measure knows patterns that run away from those that do not", () => {
  const of = (source: string): FoundPattern => ({ where: "here", source, flags: "u" });
  expect(runsAway(of("\\b(?:not|never)\\b[^,]*$"))).not.toBeNull();
  expect(runsAway(of("[^,]*,|[^,]+"))).toBeNull();
});

test("patterns that stand in the sources", () => {
  expect(literal.length).toBeGreaterThan(200);
  expect(allThatRunAway(literal)).toEqual([]);
});

test("patterns that the core is put together of", () => {
  expect(built.length).toBeGreaterThan(50);
  expect(allThatRunAway(built)).toEqual([]);
});

test("none looks behind: older browsers cannot parse that", () => {
  const found = [...literal, ...built];
  expect(found.filter(({ source }) => /\(\?<[=!]/.test(source)).map(({ where }) => where)).toEqual([]);
});
