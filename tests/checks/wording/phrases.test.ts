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

test.each([
  ["Closed", 0],
  ["– closed", 2],
  ["Update 10/03/2025: closed", 19],
  ["Form out – closed", 11],
  ["10/03/2025 closed", 11],
  ["Two forms closed", null],
  ["Sent, closed", null],
])("in %j a clause opens with it at %j", (text, index) => {
  const closed = anyOf([
    ["closed", "", "opens a clause"],
    ["now", " open\\b"],
  ]);
  expect(findMeant(text, closed, NEVER)?.index ?? null).toBe(index);
});

test("a word far before in the sentence turns nothing; one that is near does", () => {
  const far = `not ${"one of the many teams ".repeat(4)}is planned`;
  expect(findMeant(far, PLANNED, /not/)?.index).toBe(far.indexOf("planned"));
  expect(findMeant("it is not planned", PLANNED, /not/)).toBeNull();
  expect(findMeant("it is not so. It is planned", PLANNED, /not/)?.index).toBe(20);
});

test("what stands before the first words does not turn them", () => {
  expect(findMeant("Sent. Late", FIRST, /Sent/)).toEqual({ index: 6, length: 4 });
});

test.each([
  ["80% complete", 0],
  ["It is 5 % complete", 6],
  ["It is 100% complete", null],
  ["It is 80 complete", null],
])("a figure in an opening stands for any, as many as are named: %j", (text, index) => {
  const inPart = anyOf([["0 00", " ?% complete"]]);
  expect(findMeant(text, inPart, NEVER)?.index ?? null).toBe(index);
});

test("of the phrases of one opening, one that has a place of its own goes before one that may stand anywhere", () => {
  const closed = anyOf([
    ["closed", " cases"],
    ["closed", "", "first in text"],
  ]);
  expect(findMeant("Closed cases", closed, NEVER)).toEqual({ index: 0, length: 6 });
  expect(findMeant("All closed cases", closed, NEVER)).toEqual({ index: 4, length: 12 });
});
