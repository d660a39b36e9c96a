import { distance } from "fastest-levenshtein";
import fc from "fast-check";
import { repeats } from "../../../src/checks/wording/repeats";
import { comparable } from "../../../src/plan/text";

const TEXT = "All services should agree one pathway for referring adults at risk and brief their duty teams on it.";

describe("a text that is the other without up to a fifth of it", () => {
  const SAID =
    "The Northmoor partnership should agree one pathway for referring adults at risk, and brief the duty teams of every service on it within a month of its being published";
  test.each([
    [
      "the words that name who should do it",
      "Agree one pathway for referring adults at risk, and brief the duty teams of every service on it within a month of its being published.",
    ],
    [
      "the last words",
      "The Northmoor partnership should agree one pathway for referring adults at risk, and brief the duty teams of every service on it within a month",
    ],
  ])("repeats it: %s", (_, text) => {
    expect(repeats(text, SAID)).toBe(true);
  });
  test.each([
    ["it leaves out more", "Brief the duty teams of every service on it within a month of its being published"],
    [
      "it adds as much as it leaves out",
      "Agree one pathway for referring adults at risk, and brief the duty teams of every service on it within a month of its being published: lead to draft by 4 May",
    ],
  ])("does not where %s", (_, text) => {
    expect(repeats(text, SAID)).toBe(false);
  });
  test("does not where it is the longer one: what it adds may be what will be done", () => {
    expect(repeats(SAID, SAID.slice("The Northmoor partnership should ".length))).toBe(false);
  });
});

describe("texts at least 90 % alike", () => {
  test.each([
    ["the same", TEXT, TEXT],
    ["another case", TEXT, TEXT.toUpperCase()],
    [
      "other punctuation, quotes and line breaks",
      'Agree: one "pathway"; brief teams',
      "Agree one\n‘pathway’ – brief teams.",
    ],
    ["bullets", "Agree one pathway.\nBrief duty teams.", "• Agree one pathway\n• Brief duty teams"],
    ["a word changed", TEXT, TEXT.replace("services", "agencies")],
    ["'to' put before it", TEXT, `To ${TEXT.charAt(0).toLowerCase()}${TEXT.slice(1)}`],
    ["ten of a hundred letters changed", "a".repeat(100), "a".repeat(90) + "b".repeat(10)],
    ["long texts with a change", TEXT.repeat(30), `${TEXT.repeat(20)}Also:${TEXT.repeat(10)}`],
  ])("%s", (_, one, other) => {
    expect(repeats(one, other)).toBe(true);
    expect(repeats(other, one)).toBe(true);
  });

  test.each([
    ["a shorter action", TEXT, "Agree one pathway and brief duty teams"],
    ["an action that adds what will be done", TEXT, `${TEXT} The safeguarding lead will publish it by May.`],
    ["the same letters in other words", "team meats mate", "meat teams tame"],
    ["eleven of a hundred letters changed", "a".repeat(100), "a".repeat(89) + "b".repeat(11)],
    ["a blank action", TEXT, ""],
    ["both blank", "", ""],
    ["nothing but punctuation", "–", "…"],
    ["nothing but the same punctuation", "–", "–"],
    ["long texts of one beginning and different length", TEXT.repeat(12), TEXT.repeat(18)],
  ])("not: %s", (_, one, other) => {
    expect(repeats(one, other)).toBe(false);
    expect(repeats(other, one)).toBe(false);
  });

  test("the cheap tests never turn away what the exact ones would let pass", () => {
    const words = fc.array(fc.constantFrom("agree", "Pathway", "teams,", "brief", "the", "–", "Board’s"), {
      maxLength: 12,
    });
    const edited = fc.tuple(words, words, words).map(([before, middle, after]) => ({
      one: [...before, ...after].join(" "),
      other: [...before, ...middle.slice(0, 1), ...after].join(" "),
    }));
    fc.assert(
      fc.property(edited, ({ one, other }) => {
        const [a, b] = [comparable(one), comparable(other)];
        const alike = a !== "" && b !== "" && distance(a, b) <= Math.max(a.length, b.length) * 0.1;
        const isPart = (text: string, original: string): boolean =>
          text !== "" && text.length >= 0.8 * original.length && original.includes(text);
        // Very short texts may differ by more punctuation than letters; a plan's cells are sentences.
        fc.pre(Math.min(one.length, other.length) >= 0.8 * Math.max(one.length, other.length));
        expect(repeats(one, other)).toBe(alike || isPart(a, b));
        expect(repeats(other, one)).toBe(alike || isPart(b, a));
      }),
    );
  });
});
