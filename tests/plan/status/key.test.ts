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
  [[["Key: 1", "Achieved", "2", "Partly achieved", "3", "Not begun"]]],
  [
    [
      [" 1 ", " Achieved "],
      ["2", "Partly achieved"],
      ["3", "Not begun"],
    ],
  ],
  [[["1=Achieved."], ["2 = Partly achieved,"], ["3 = Not begun "]]],
  [[["1 = Achieved ; 2 = Partly achieved ; ; 3 = Not begun"]]],
  [[["1 → Achieved"], ["2 means Partly achieved"], ["3 – Not begun"]]],
  [[["1 - Achieved"], ["2— Partly achieved"], ["3 — Not begun"]]],
  [[["Legend: 1 = Achieved, 2 = Partly achieved, 3 = Not begun"]]],
  [[["BRAG status key – 1 = Achieved, 2 = Partly achieved, 3 = Not begun"]]],
  [[["RAG key: 1 = Achieved, 2 = Partly achieved, 3 = Not begun"]]],
  [[["Rating guide: 1 = Achieved, 2 = Partly achieved, 3 = Not begun"]]],
  [[["Colour coding"], ["1 = Achieved, 2 = Partly achieved, 3 = Not begun"]]],
  [[["Status definition: 1 = Achieved, 2 = Partly achieved, 3 = Not begun"]]],
  [[["Stage 1 = Achieved"], ["Stage 2 = Partly achieved"], ["Stage 3 = Not begun"]]],
  [[["Statuskey :1 = Achieved, 2 = Partly achieved, 3 = Not begun"]]],
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

test("the values may be words, with the name of their column before them", () => {
  expect(entries([["Sent = complete,Drafted = in progress,  Nothing yet = not started"]])).toEqual([
    ["sent", "complete", "complete"],
    ["drafted", "in-progress", "in progress"],
    ["nothing yet", "not-started", "not started"],
  ]);
  expect(entries([["Compliance: Satisfied = complete"]])).toEqual([["satisfied", "complete", "complete"]]);
});

test.each([
  "Met = complete, Not met = not started",
  "Not met = not started, Met = complete",
  "MET = COMPLETE, NOT MET = NOT STARTED",
  "NOT MET = not started, MET = complete",
])("%j explains a value of two words, and its second word apart from it", (line) => {
  const key = readKey([[line]]);
  expect(key.get("met")?.state).toBe("complete");
  expect(key.get("not met")?.state).toBe("not-started");
});

test("codes in capitals may follow each other with no mark between them", () => {
  expect(entries([["NS = Not begun IP = In hand AC = Achieved"]])).toEqual([
    ["ns", "not-started", "Not begun"],
    ["ip", "in-progress", "In hand"],
    ["ac", "complete", "Achieved"],
  ]);
});

test("a letter or a figure in a cell of its own is the value, whatever dashes stand in its meaning", () => {
  expect(entries([["G", "On track – no concern"]])).toEqual([["g", "in-progress", "On track – no concern"]]);
  expect(entries([["NB", "Not begun – no lead"]])).toEqual([["nb", "not-started", "Not begun – no lead"]]);
});

test("a value without a meaning is left out", () => {
  expect(entries([["1", "Achieved", "2"]])).toEqual([["1", "complete", "Achieved"]]);
});

test("a meaning may name a colour, which explains the value and not that colour", () => {
  const key = readKey([["1 = Red"], ["2 = Verbal update"]]);
  expect(key.get("1")).toEqual({ text: "Red", state: null, delayed: false, colour: "red" });
  expect(key.get("2")).toEqual({ text: "Verbal update", state: null, delayed: false, colour: null });
  expect(meaningOfColour(key, "red")).toBeNull();
});

test("what a meaning adds to its state changes nothing", () => {
  expect(readKey([["Green", "Complete or better"]]).get("green")?.state).toBe("complete");
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
  [[["These are four words = complete"]]],
  [[["Incomprehensibilities-elsewhere = complete"]]],
  [[["A long sentence that stands for nothing", "another one"]]],
])("%j explains nothing", (lines) => {
  expect(readKey(lines).size).toBe(0);
});

describe("codes with their meanings and nothing between them", () => {
  const statesIn = (line: string): (string | null)[] => [...readKey([[line]]).values()].map(({ state }) => state);

  test.each([
    [
      "How far: F finished; O ongoing; S still to start; X dropped by the Board",
      ["complete", "in-progress", "not-started", "withdrawn"],
    ],
    ["1 not started; 2 under way; 3 done", ["not-started", "in-progress", "complete"]],
    ["C complete, P in progress, N not started.", ["complete", "in-progress", "not-started"]],
  ])("%j", (line, states) => {
    expect(statesIn(line)).toEqual(states);
  });

  test.each([
    "A note on the plan; B comes later",
    "A finished plan; the open one; B",
    "3 complete; 3 in progress; 3 not started",
    "I have written to all of them; F finished; S started",
  ])("%j is none", (line) => {
    expect(readKey([[line]]).size).toBe(0);
  });
});

test("a colour in a cell of its own is the value, whatever dashes stand in its meaning", () => {
  expect(
    entries([
      ["Amber", "In progress – may be late"],
      ["Red", "Overdue: no date agreed"],
    ]),
  ).toEqual([
    ["amber", "in-progress", "In progress – may be late"],
    ["red", "in-progress", "Overdue: no date agreed"],
  ]);
});
