/** Phrases that must stand first, and phrases that hold another and do not mean it. */
import { anyOf, findMeant } from "../../../src/checks/wording/phrases";

const NEVER = /(?!)/;
const FIRST = anyOf([
  ["done", "", "first in text"],
  ["late", "", "first in sentence"],
  ["now", " open\\b"],
]);
const PLANNED = anyOf([["planned", ""]], [["as", " planned\\b"]]);

test.each<[string, string | null]>([
  ["Done.", "Done"],
  ["– done", "done"],
  ["It is done", null],
  ["late again", "late"],
  ["Sent.  Late", "Late"],
  ["Sent\n\n late", "late"],
  ["Sent, late", null],
  ["It is now open", "now open"],
  ["done; now open", "done"],
])("in %j it is %j", (text, wanted) => {
  const found = findMeant(text, FIRST, NEVER);
  expect(found === null ? null : text.slice(found.index, found.index + found.length)).toBe(wanted);
});

test.each([
  ["It went as planned", null],
  ["A session is planned", 13],
  ["It went as planned; more is planned", 28],
])("%j is planned at %j", (text, index) => {
  expect(findMeant(text, PLANNED, NEVER)?.index ?? null).toBe(index);
});

test("what stands before the first words does not turn them", () => {
  expect(findMeant("Sent. Late", FIRST, /Sent/)).toEqual({ index: 6, length: 4 });
});
