/** Texts made plain for matching, character for character. */
import fc from "fast-check";
import { prepare } from "../../../src/plan/dates/prepare";

test.each([
  ["31 March", "31 march"],
  ["A\u00a0B\u2003C\tD\vE\rF\ufeffG", "a b c d e f g"],
  ["A\u2028B\u0085C\nD", "a\nb\nc\nd"],
  ["1–2—3‑4−5", "1-2-3-4-5"],
  ["‘16 ’16 `16 ´16 ′16", "'16 '16 '16 '16 '16"],
  ["31⁄03∕2016", "31/03/2016"],
  ["1ˢᵗ 2ⁿᵈ 3ʳᵈ 4ᵗʰ", "1st 2nd 3rd 4th"],
  ["İzmir", "izmir"],
])("%j is %j", (text, plain) => {
  expect(prepare(text)).toBe(plain);
});

test("a text stays as long as it was", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: "grapheme" }), (text) => {
      expect(prepare(text)).toHaveLength(text.length);
    }),
  );
});
