/** So many of so many, so far: less than all is still to be done. */
import { findSoManySoFar } from "../../../src/checks/wording/soManySoFar";

test.each([
  ["Up in 3 of 8 cubicles so far, rest to follow.", "3 of 8 cubicles so far"],
  ["Three of eight wards so far", "Three of eight wards so far"],
  ["One of two done so far.", "One of two done so far"],
  ["Eleven of twelve teams trained so far", "Eleven of twelve teams trained so far"],
  ["Trained 40 staff of the 60 so far – more in May", "40 staff of the 60 so far"],
])("%j: %j", (text, words) => {
  const found = findSoManySoFar(text);
  expect(found === null ? null : text.slice(found.index, found.index + found.length)).toBe(words);
});

test.each([
  "8 of 8 cubicles so far",
  "Twelve of twelve so far",
  "Two of one so far",
  "Three of 3 so far",
  "3 of 8 cubicles",
  "12 of 40 referrals so far were from schools",
  "12 of 40 women so far",
  "So far, so good",
  "3 of 8 cubicles, which is so far from all",
])("%j leaves nothing", (text) => {
  expect(findSoManySoFar(text)).toBeNull();
});
