/** The workbook's own key: how it may be laid out, and what it makes of the values. */
import { meaningOfColour, readKey, valueKey } from "../../../src/plan/status/key";

const entries = (lines: string[][]) => [...readKey(lines)].map(([value, { state, text }]) => [value, state, text]);

test.each([
  [[["1 = Achieved"], ["2 = Partly achieved"], ["3 = Not begun"]]],
  [[["1 = Achieved; 2 = Partly achieved; 3 = Not begun"]]],
  [[["Key: 1 = Achieved, 2 = Partly achieved, 3 = Not begun"]]],
  [[["1 = Achieved 2 = Partly achieved 3 = Not begun"]]],
  [[["1: Achieved\n2: Partly achieved\n3: Not begun"]]],
  [[["Status key"], ["1", "Achieved"], ["2", "Partly achieved"], ["3", "Not begun"]]],
  [
    [
      ["Score", "Meaning"],
      ["1", "", "Achieved"],
      ["2", "", "Partly achieved"],
      ["3", "", "Not begun"],
    ],
  ],
  [
    [
      ["Key:", "1", "Achieved"],
      ["", "2", "Partly achieved"],
      ["", "3", "Not begun"],
    ],
  ],
  [[["1", "Achieved", "2", "Partly achieved", "3", "Not begun"]]],
])("%j", (lines) => {
  expect(entries(lines)).toEqual([
    ["1", "complete", "Achieved"],
    ["2", "in-progress", "Partly achieved"],
    ["3", "not-started", "Not begun"],
  ]);
});

test("of colours, however they are named", () => {
  const key = readKey([
    ["RAG key: Red = overdue; Amber = due soon, some delay; green = complete"],
    ["B – complete and checked"],
    ["⚪", "not started"],
    ["White = not due"],
  ]);
  expect(meaningOfColour(key, "green")).toMatchObject({ state: "complete", text: "complete", colour: "green" });
  expect(meaningOfColour(key, "blue")).toMatchObject({ state: "complete", text: "complete and checked" });
  expect(meaningOfColour(key, "red")).toMatchObject({ state: "in-progress", delayed: true });
  expect(meaningOfColour(key, "amber")).toMatchObject({ text: "due soon, some delay" });
  expect(meaningOfColour(key, "grey")).toMatchObject({ state: "not-started" });
  expect(key.get("white")).toMatchObject({ state: "not-started", colour: null });
});

test("a meaning of several states is none", () => {
  expect(readKey([["Red", "Not started or overdue"]]).get("red")?.state).toBeNull();
  expect(readKey([["Green", "On track / complete"]]).get("green")?.state).toBeNull();
});

test("a sign stays what it is", () => {
  expect(readKey([["✓ = done"], ["x = not done"]]).get(valueKey(" ✓ "))?.state).toBe("complete");
});

test.each([
  [[[]]],
  [[[""]]],
  [[["Key"]]],
  [[["This plan was agreed by the board and will be reviewed: see the minutes"]]],
  [[["A long sentence that stands for nothing", "another one"]]],
])("%j explains nothing", (lines) => {
  expect(readKey(lines).size).toBe(0);
});
