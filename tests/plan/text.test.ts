/** Texts without what stands loosely at their ends, and word by word. */
import fc from "fast-check";
import { comparable, everyWord, trimEndOf } from "../../src/plan/text";

test.each([
  ["Ashdale Council. ", /[\s.]/u, "Ashdale Council"],
  ["...", /\./u, ""],
  ["", /\./u, ""],
  ["a.b", /\./u, "a.b"],
  ["no dots", /\./u, "no dots"],
])("%j without %s at its end is %j", (text, loose, wanted) => {
  expect(trimEndOf(text, loose)).toBe(wanted);
});

test.each([
  ["completion rag", "completion rag"],
  ["Completion/\n RAG", "completion rag"],
  ["two  spaces", "two spaces"],
  [" at the ends ", "at the ends"],
  ["a – b", "a b"],
  ["a -b- c", "a b c"],
  ["Women’s Aid", "womens aid"],
  ["Caffè, 100%", "caffè 100%"],
  ["no\u00a0break", "no break"],
  ["– ", ""],
  ["", ""],
])("%j compares as %j", (text, wanted) => {
  expect(comparable(text)).toBe(wanted);
});

test("the words that are looked at one by one are those of the comparable text", () => {
  const wordOrNoise = fc.constantFrom(
    "Bed",
    "’n’",
    "don't",
    " ",
    "\n",
    "–",
    "4.5",
    "100%",
    "Été",
    "\u{10400}",
    "İ",
    "_",
  );
  fc.assert(
    fc.property(fc.array(wordOrNoise), (pieces) => {
      const text = pieces.join("");
      const seen: string[] = [];
      everyWord(text, (word) => seen.push(word) > 0);
      expect(seen).toEqual(comparable(text).split(" ").filter(Boolean));
    }),
  );
});
test("no word is looked at after the first that does not pass", () => {
  const seen: string[] = [];
  expect(everyWord("Done on 4 May", (word) => seen.push(word) > 0 && word !== "on")).toBe(false);
  expect(seen).toEqual(["done", "on"]);
});
