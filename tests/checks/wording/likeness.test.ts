/** Which recommendations are much alike: by most of their words, whatever their order, their endings and the small words. */
import { areMuchAlike, likenessOf, type Likeness } from "../../../src/checks/wording/likeness";

const of = (text: string): Likeness => {
  const likeness = likenessOf(text);
  if (likeness === null) throw new Error(`too few words: ${text}`);
  return likeness;
};
const areAlike = (one: string, other: string): boolean => areMuchAlike(of(one), of(other));
const shareAKey = (one: string, other: string): boolean => of(one).keys.some((key) => of(other).keys.includes(key));

const SAID =
  "The partnership should agree one pathway for referring adults at risk between health services, police and housing";

test.each(["", "Training for staff", "Agree one pathway for all the staff", "a b c d e f g h"])(
  "%j has too few words to be compared",
  (text) => {
    expect(likenessOf(text)).toBeNull();
  },
);

test.each([
  ["the same", SAID],
  ["in capitals, with other marks", SAID.toUpperCase().replace(",", ";")],
  ["small words changed", SAID.replace("for", "in").replace("at", "of").replace("should", "must")],
  ["the singular for the plural", SAID.replace("services", "service").replace("adults", "adult")],
  [
    "in another order",
    "Between police, housing and health services the partnership should agree one pathway for referring adults at risk",
  ],
  ["one word changed", SAID.replace("housing", "probation")],
])("much alike: %s", (_, text) => {
  expect(areAlike(SAID, text)).toBe(true);
  expect(areAlike(text, SAID)).toBe(true);
  expect(shareAKey(SAID, text)).toBe(true);
});

test.each([
  [
    "another subject",
    "Supervisors should sample case recording every month and report what they find to the safeguarding board",
  ],
  [
    "half of the words",
    "The partnership should agree one pathway for referring adults and publish yearly figures about it online",
  ],
  ["a third more", `${SAID}, with named leads, agreed times, shared forms and yearly reports`],
])("not: %s", (_, text) => {
  expect(areAlike(SAID, text)).toBe(false);
  expect(areAlike(text, SAID)).toBe(false);
});

test("texts that have little in common share no key, and need not be compared", () => {
  expect(
    shareAKey(
      SAID,
      "Supervisors sample case recording every month and report what they find to the safeguarding board",
    ),
  ).toBe(false);
});

test("six words are enough, and a plural is its singular", () => {
  expect(likenessOf("alpha bravo delta echo golf hotel")).not.toBeNull();
  expect(
    areAlike("adults services pathways referrals leaflets forms", "adult service pathway referral leaflet form"),
  ).toBe(true);
});

test("four fifths of the words are enough", () => {
  const eight = "alpha bravo delta echo golf hotel kilo lima";
  expect(areAlike(`${eight} papa`, `${eight} romeo`)).toBe(true);
});

test("of eleven words in all nine must be shared", () => {
  const words = "alpha bravo delta echo golf hotel kilo lima oscar".split(" ");
  expect(areAlike([...words, "papa"].join(" "), [...words, "romeo"].join(" "))).toBe(true);
  const eight = words.slice(1);
  expect(areAlike([...eight, "papa", "quebec"].join(" "), [...eight, "romeo", "sierra"].join(" "))).toBe(false);
});
