/** Definitions as data: what each changes of the ratings, what is refused of them and in which words, and the way through a file. */
import fc from "fast-check";
import { COLOURS } from "../../src/plan/model";
import { contrast, withFont } from "../../src/rag/colours";
import type { Definitions } from "../../src/rag/definitions.types";
import { definitionsFrom, definitionsIn, definitionsText } from "../../src/rag/definitionsFile";
import { PRESET_DEFINITIONS, PRESETS } from "../../src/rag/presets";
import { presetOf } from "../../src/rag/presetOf";
import { problemsOf } from "../../src/rag/problems";
import { createRater, rate } from "../../src/rag/rate";
import { aCompleteAction, aDate, anAction, AS_AT, noDate, type ActionChanges } from "../support/plans";
import { anyAction, anyDefinitions } from "./support/anyDefinitions";

const BRAG = PRESET_DEFINITIONS.BRAG;
const own = (changes: Partial<Definitions>): Definitions => ({ ...BRAG, name: "Ashdale rules", ...changes });
const rated = (changes: ActionChanges, definitions: Partial<Definitions>) =>
  rate(anAction(changes), AS_AT, presetOf(own(definitions)));

describe("what definitions change", () => {
  test.each([
    [
      "31 days late",
      "2018-02-28",
      "amber",
      /^31 days overdue, within 31 days of grace: it was due on 28 February 2018$/u,
    ],
    ["32 days late", "2018-02-27", "red", /^32 days overdue: it was due on 27 February 2018$/u],
    ["due today", AS_AT, "amber", /^Due today/u],
  ])("a month's grace: %s", (_, target, colour, reason) => {
    const rating = rate(anAction({ target: aDate(target) }), AS_AT, PRESETS.Grace);
    expect(rating.colour).toBe(colour);
    expect(rating.reason).toMatch(reason);
  });
  test("within the grace an action is overdue all the same, by its days", () => {
    expect(rate(anAction({ target: aDate("2018-03-21") }), AS_AT, PRESETS.Grace).daysOverdue).toBe(10);
  });
  test("strict: the original date controls, and the reason says so where it was put off", () => {
    const reDated = { target: aDate("2018-03-21"), revised: aDate("2018-12-31") };
    const rating = rate(anAction(reDated), AS_AT, PRESETS.Strict);
    expect(rating).toMatchObject({ colour: "red", daysOverdue: 10 });
    expect(rating.reason).toBe("10 days overdue: by its original date it was due on 21 March 2018");
    expect(rate(anAction(reDated), AS_AT, PRESETS.BRAG).colour).toBe("green");
    const inOneCell = { target: aDate("2018-03-21", { revisedTo: "2018-12-31" }) };
    expect(rate(anAction(inOneCell), AS_AT, PRESETS.Strict).colour).toBe("red");
  });
  test("strict: where no original date can be read, the revised one is better than none", () => {
    const changes = { target: noDate("TBC"), revised: aDate("2018-12-31") };
    expect(rate(anAction(changes), AS_AT, PRESETS.Strict).colour).toBe("green");
  });
  test("embedded: complete is green, and blue once it is signed off", () => {
    const complete = aCompleteAction();
    const signedOff = aCompleteAction({ verified: "Chair, 1 March 2018" });
    expect(rate(complete, AS_AT, PRESETS.Embedded).colour).toBe("green");
    expect(rate(signedOff, AS_AT, PRESETS.Embedded)).toMatchObject({
      colour: "blue",
      reason: "Complete since 31 January 2018, and signed off",
    });
    expect(rate(signedOff, AS_AT, PRESETS.BRAG).reason).toBe("Complete since 31 January 2018");
  });
  test.each([
    ["on track", { target: aDate("2018-12-31") }, "amber"],
    ["due soon", { target: aDate("2018-04-10") }, "amber"],
    ["delayed", { target: aDate("2018-12-31"), delayed: true }, "red"],
    ["without a date", { target: noDate() }, "red"],
    ["overdue", { target: aDate("2018-03-21") }, "red"],
  ] as const)("embedded: %s", (_, changes, colour) => {
    expect(rate(anAction(changes), AS_AT, PRESETS.Embedded).colour).toBe(colour);
  });
  test("delayed can go by its date, no date can be red or grey, due soon has the days that are set", () => {
    const later = { target: aDate("2018-12-31"), delayed: true };
    expect(rated(later, { gives: { ...BRAG.gives, delayed: "by-date" } }).colour).toBe("green");
    expect(rated(later, { gives: { ...BRAG.gives, delayed: "red" } }).colour).toBe("red");
    for (const noDateGives of ["red", "grey"] as const) {
      const gives = { ...BRAG.gives, noDate: noDateGives };
      expect(rated({ target: noDate() }, { gives }).colour).toBe(noDateGives);
    }
    expect(rated({ target: aDate("2018-04-02") }, { dueWithinDays: 1 }).colour).toBe("green");
    expect(rated({ target: aDate("2018-04-01") }, { dueWithinDays: 1 }).colour).toBe("amber");
    expect(rated({ target: aDate(AS_AT) }, { dueWithinDays: 0 }).colour).toBe("amber");
  });
  test("labels and fills change no rating", () => {
    fc.assert(
      fc.property(anyDefinitions, anyAction, (definitions, action) => {
        const plain = presetOf({ ...definitions, colours: BRAG.colours, order: BRAG.order });
        expect(rate(action, AS_AT, presetOf(definitions))).toEqual(rate(action, AS_AT, plain));
      }),
    );
  });
  test("a rater of many actions gives what rating each gives, in all definitions", () => {
    fc.assert(
      fc.property(anyDefinitions, fc.array(anyAction), (definitions, actions) => {
        const preset = presetOf(definitions);
        expect(actions.map(createRater(AS_AT, preset))).toEqual(actions.map((one) => rate(one, AS_AT, preset)));
      }),
    );
  });
});

describe("presets", () => {
  test.each(Object.values(PRESET_DEFINITIONS))("$name has nothing wrong with it", (definitions) => {
    expect(problemsOf(definitions)).toEqual([]);
  });
  test("overdue and red are the same actions, unless there is grace or red has more to say", () => {
    fc.assert(
      fc.property(fc.constantFrom("BRAG", "RAG", "Strict", "Categories" as const), anyAction, (name, action) => {
        const { colour, daysOverdue } = rate(action, AS_AT, PRESETS[name as keyof typeof PRESETS]);
        expect(daysOverdue > 0).toBe(colour === "red");
      }),
    );
  });
  test("text on every fill can be read", () => {
    fc.assert(
      fc.property(anyDefinitions, (definitions) => {
        for (const { fill, font } of Object.values(presetOf(definitions).fills)) {
          expect(contrast(fill, font)).toBeGreaterThanOrEqual(4.5);
        }
      }),
    );
  });
});

describe("contrast", () => {
  // Known pairs of the guidelines.
  test.each([
    ["#000000", "#FFFFFF", 21],
    ["#FFFFFF", "#FFFFFF", 1],
    ["#777777", "#FFFFFF", 4.48],
    ["#767676", "#FFFFFF", 4.54],
  ])("%s on %s is %d : 1", (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2);
    expect(contrast(other, one)).toBeCloseTo(expected, 2);
  });
  test("dark fills have white text, light ones dark text", () => {
    expect(withFont("#1B365D").font).toBe("#FFFFFF");
    expect(withFont("#F5B942").font).not.toBe("#FFFFFF");
  });
});

describe("what is refused, and in which words", () => {
  const look = (colour: keyof Definitions["colours"], changes: Partial<Definitions["colours"]["red"]>) => ({
    colours: { ...BRAG.colours, [colour]: { ...BRAG.colours[colour], ...changes } },
  });
  test.each<[what: string, changes: Partial<Definitions>, at: string, sentence: RegExp]>([
    ["no name", { name: " " }, "name", /^Give the definitions a name/u],
    ["a long name", { name: "x".repeat(41) }, "name", /no more than 40 characters/u],
    ["a name of two lines", { name: "Ours\nand yours" }, "name", /one line/u],
    ["the name of another preset", { name: "rag" }, "name", /^“RAG” is the name of a preset that says otherwise/u],
    ["no word", look("red", { label: "" }), "red label", /^Give red a word/u],
    ["a long word", look("red", { label: "Very much behind its time" }), "red label", /longer than 20 characters/u],
    ["a word with a comma", look("red", { label: "Late, bad" }), "red label", /must begin with a letter/u],
    ["a word like a formula", look("red", { label: "=1+1" }), "red label", /must begin with a letter/u],
    ["one word for two", look("amber", { label: "red" }), "amber label", /^“red” is the word for both red and amber/u],
    ["a heading of the report", look("grey", { label: "Total" }), "grey label", /heading of the report's tables/u],
    ["a word of spaces", look("grey", { label: "  " }), "grey label", /^Give grey a word/u],
    ["a word with a space after it", look("grey", { label: "Late " }), "grey label", /must begin with a letter/u],
    ["21 characters", look("grey", { label: "x".repeat(21) }), "grey label", /longer than 20 characters/u],
    ["more than a colour", look("blue", { fill: "##1F5FA8" }), "blue fill", /is no colour/u],
    ["a colour with more behind", look("blue", { fill: "#1F5FA8;" }), "blue fill", /is no colour/u],
    ["a colour twice in the order", { order: ["red", "amber", "green", "blue", "grey", "red"] }, "order", /each colour once/u], // prettier-ignore
    ["no colour", look("blue", { fill: "blue" }), "blue fill", /^“blue” is no colour. Give it as #RRGGBB/u],
    [
      "a fill that nothing can be read on",
      look("blue", { fill: "#808080" }),
      "blue fill",
      /^Text on #808080 has a contrast of 3\.9 : 1/u,
    ],
    ["one fill for two", look("amber", { fill: "#b3261e" }), "amber fill", /^#b3261e stands for both red and amber/u],
    [
      "half a day",
      { dueWithinDays: 1.5 },
      "dueWithinDays",
      /^The days of due soon must be a whole number from 0 to 366/u,
    ],
    ["less than no grace", { graceDays: -1 }, "graceDays", /^The days of grace must/u],
    ["no number", { graceDays: NaN }, "graceDays", /^The days of grace must/u],
    [
      "a colour left out of the order",
      { order: ["red", "amber"] },
      "order",
      /each colour once: red, amber, green, blue, grey/u,
    ],
  ])("%s", (_, changes, at, sentence) => {
    const problems = problemsOf(own(changes));
    expect(problems.map((one) => one.at)).toEqual([at]);
    expect(problems[0]?.sentence).toMatch(sentence);
  });
  test.each(["Total", "column", "PLAN", "Section", "Plan or section", "lead agency", "All complete"])(
    "%j is no word for a colour: the report's tables have it as a heading",
    (label) => {
      expect(problemsOf(own(look("grey", { label }))).map(({ sentence }) => sentence)).toEqual([
        `“${label}” is a heading of the report's tables. Choose another word.`,
      ]);
    },
  );
  test("look-alikes are taken", () => {
    expect(problemsOf(own(look("green", { label: "x".repeat(20) })))).toEqual([]);
    for (const label of ["On track", "Category 1", "R", "Off-track", "Complete & embedded", "Délai"])
      expect(problemsOf(own(look("green", { label })))).toEqual([]);
    expect(problemsOf(own({ dueWithinDays: 0, graceDays: 366 }))).toEqual([]);
    expect(problemsOf(BRAG)).toEqual([]);
  });
});

describe("a file of definitions", () => {
  test("what goes out comes in the same", () => {
    fc.assert(
      fc.property(anyDefinitions, (definitions) => {
        expect(definitionsIn(definitionsText(definitions))).toEqual({ definitions });
        expect(definitionsFrom(JSON.parse(JSON.stringify(definitions)))).toEqual({ definitions });
      }),
    );
  });
  test("what it leaves out is as in BRAG", () => {
    const text =
      '{ "name": "Ashdale rules", "graceDays": 14, "colours": { "red": { "label": "Late" } }, "gives": { "noDate": "red" } }';
    expect(definitionsIn(text)).toEqual({
      definitions: own({
        graceDays: 14,
        colours: { ...BRAG.colours, red: { ...BRAG.colours.red, label: "Late" } },
        gives: { ...BRAG.gives, noDate: "red" },
      }),
    });
  });
  test.each<[what: string, content: string, sentences: readonly RegExp[]]>([
    ["no JSON", "Red means late", [/not JSON/u]],
    [
      "something else",
      '{ "Action plan": { "values": {} } }',
      [/“Action plan” is nothing that definitions have/u, /“name” is missing/u],
    ],
    ["a list", "[]", [/not a file of definitions/u]],
    ["another kind of file", '{ "kind": "recipe", "name": "x" }', [/not a file of definitions/u]],
    ["a later version", '{ "version": 2, "name": "x" }', [/later version/u]],
    ["a slip in a name", '{ "name": "x", "gracedays": 3 }', [/“gracedays” is nothing .* graceDays/u]],
    [
      "a colour that nobody knows",
      '{ "name": "x", "colours": { "purple": { "label": "P" } } }',
      [/“purple” is nothing that colours have/u],
    ],
    [
      "a meaning that cannot be chosen for",
      '{ "name": "x", "gives": { "overdue": "amber" } }',
      [/“overdue” is nothing/u],
    ],
    [
      "a colour that a meaning cannot have",
      '{ "name": "x", "gives": { "complete": "red" } }',
      [/“red” cannot be “gives, complete”\. What is understood: blue, green/u],
    ],
    ["a word for a number", '{ "name": "x", "graceDays": "14" }', [/“graceDays” must be a number of days, not "14"/u]],
    ["a number for a word", '{ "name": 3 }', [/“name” must be a text, not 3/u]],
    ["neither of two", '{ "name": "x", "controls": "both" }', [/“both” cannot be “controls”/u]],
    [
      "neither of two years",
      '{ "name": "x", "quarters": "weekly" }',
      [/^“weekly” cannot be “quarters”\. What is understood: financial, calendar\.$/u],
    ],
    [
      "neither order",
      '{ "name": "x", "dateOrder": 1 }',
      [/^1 cannot be “dateOrder”\. What is understood: day-first, month-first\.$/u],
    ],
    [
      "colours that are none",
      '{ "name": "x", "colours": 3 }',
      [/^“colours” must be colours with their words: \{ "red"/u],
    ],
    [
      "a colour that is a word",
      '{ "name": "x", "colours": { "red": "Late" } }',
      [/^“red” must be a word and a fill: \{ "label"/u],
    ],
    [
      "a word that is none",
      '{ "name": "x", "colours": { "red": { "label": 1 } } }',
      [/^“red, label” must be a text, not 1\.$/u],
    ],
    [
      "a fill that is none",
      '{ "name": "x", "colours": { "red": { "fill": 1 } } }',
      [/^“red, fill” must be a text, not 1\.$/u],
    ],
    [
      "meanings that are none",
      '{ "name": "x", "gives": [] }',
      [/^“gives” must be what is found with its colour: \{ "noDate"/u],
    ],
    [
      "a colour in the order that nobody knows",
      '{ "name": "x", "order": ["red", "pink"] }',
      [/^“pink” is no colour for “order”\.$/u],
    ],
    ["no order", '{ "name": "x", "order": "red" }', [/each colour once/u]],
    ["several things", '{ "name": "", "graceDays": 1000 }', [/Give the definitions a name/u, /grace must be/u]],
  ])("%s is refused in sentences", (_, content, sentences) => {
    const read = definitionsIn(content);
    if (read.definitions !== null) throw new Error("It was taken.");
    expect(read.problems).toHaveLength(sentences.length);
    sentences.forEach((sentence, at) => expect(read.problems[at]).toMatch(sentence));
  });
  test("whatever is thrown at it, it says what is wrong or gives definitions without problems", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.record({
            name: fc.jsonValue(),
            colours: fc.jsonValue(),
            order: fc.jsonValue(),
            gives: fc.jsonValue(),
            graceDays: fc.jsonValue(),
          }),
        ),
        (content) => {
          const read = definitionsFrom(content);
          if (read.definitions === null) expect(read.problems.length).toBeGreaterThan(0);
          else {
            expect(problemsOf(read.definitions)).toEqual([]);
            expect(Object.keys(read.definitions.colours).sort()).toEqual([...COLOURS].sort());
          }
        },
      ),
    );
  });
});
