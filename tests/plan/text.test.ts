/** Texts without what stands loosely at their ends. */
import { trimEndOf } from "../../src/plan/text";

test.each([
  ["Ashdale Council. ", /[\s.]/u, "Ashdale Council"],
  ["...", /\./u, ""],
  ["", /\./u, ""],
  ["a.b", /\./u, "a.b"],
  ["no dots", /\./u, "no dots"],
])("%j without %s at its end is %j", (text, loose, wanted) => {
  expect(trimEndOf(text, loose)).toBe(wanted);
});
