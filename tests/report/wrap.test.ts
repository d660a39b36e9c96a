/** Lines of wrapped text: the fast count against a plain one, and the lines of running text. */
import fc from "fast-check";
import { ADVANCE } from "../../src/report/layout/textWidths";
import { breakLines, countLines, estimateLines, isShort, roomIn } from "../../src/report/layout/wrap";
import { bigTrackerCells } from "../support/bigTrackerCells";

const widthOf = (text: string): number =>
  Array.from({ length: text.length }, (_, i) => ADVANCE[text.charCodeAt(i)] ?? 0).reduce(
    (sum, width) => sum + width,
    0,
  );

/** The same by words, slowly: what the fast count must come to. Spaces at the end of a line hang over it. */
function plainCount(text: string, room: number): number {
  return text
    .split("\n")
    .map((paragraph) => linesOfParagraph(paragraph, room))
    .reduce((sum, lines) => sum + lines, 0);
}

function linesOfParagraph(paragraph: string, room: number): number {
  let lines = 1;
  let line = "";
  for (const token of paragraph.match(/ +|[^ ]+/gu) ?? []) {
    if (token.startsWith(" ") || widthOf(line + token) <= room) {
      line += token;
      continue;
    }
    if (line !== "") lines += 1;
    line = "";
    for (const character of token) {
      if (line !== "" && widthOf(line + character) > room) {
        lines += 1;
        line = "";
      }
      line += character;
    }
  }
  return lines;
}

const word = fc.string({ unit: fc.constantFrom("a", "i", "M", "t", "W", "’", "é", "."), minLength: 1, maxLength: 12 });
const prose = fc
  .array(fc.tuple(word, fc.constantFrom(" ", " ", " ", "  ", "\n", " \n")), { maxLength: 40 })
  .map((words) => words.flat().join(""));
const room = fc.integer({ min: 1_500, max: 30_000 });

describe("counting the lines of a text", () => {
  test("comes to what a plain reading by words comes to", () => {
    fc.assert(fc.property(prose, room, (text, width) => expect(countLines(text, width)).toBe(plainCount(text, width))));
  });

  test("counts pieces as the one text they make", () => {
    const pieces = fc.array(prose.map((text) => `${text} `));
    fc.assert(
      fc.property(pieces, room, (parts, width) =>
        expect(countLines(parts, width)).toBe(countLines(parts.join(""), width)),
      ),
    );
  });

  test.each([
    ["an empty text", "", 1],
    ["one word", "word", 1],
    ["a line break", "one\ntwo", 2],
    ["an empty paragraph", "one\n\ntwo", 3],
    ["words that fit one a line", "iiiiiiiiiiiiiiiiii iiiiiiiiiiiiiiiiii", 2],
    ["spaces that hang over the end of the line", `iiiiiiiiiiiiiiiiii${" ".repeat(20)}`, 1],
    ["a word that is wider than the cell", "W".repeat(10), 3],
    ["a short word before one that is wider than the cell", `i ${"W".repeat(10)}`, 4],
  ])("%s", (_, text, lines) => {
    // Four W are 3,776 wide, eighteen i 3,996.
    expect(countLines(text, 4_000)).toBe(lines);
  });

  test("a wider column never takes more lines", () => {
    const widths = fc.tuple(fc.integer({ min: 30, max: 300 }), fc.integer({ min: 0, max: 300 }));
    fc.assert(
      fc.property(prose, widths, (text, [width, more]) => {
        const narrow = countLines(text, roomIn(width, { size: 10 }));
        expect(countLines(text, roomIn(width + more, { size: 10 }))).toBeLessThanOrEqual(narrow);
      }),
    );
  });
});

describe("estimating the lines of a text, for lists too long to measure", () => {
  it("calls no text short that may take more lines", () => {
    const wide = fc.string({ unit: fc.constantFrom("@", "W", "i", " ", "\n", "…", "汉"), maxLength: 60 });
    fc.assert(
      fc.property(
        wide,
        fc.integer({ min: 1_000, max: 40_000 }),
        fc.integer({ min: 1, max: 4 }),
        (text, room, lines) => {
          fc.pre(isShort(text, room, lines));
          expect(estimateLines(text, room)).toBeLessThanOrEqual(lines);
        },
      ),
    );
    expect(isShort("Police", 40_000, 1)).toBe(true);
  });

  const texts = bigTrackerCells(400)
    .sheets.flatMap(({ values }) => values.slice(1).flatMap((row) => [row[1], row[3], row[7]]))
    .map(String);

  test.each([18_000, 40_000, 90_000])(
    "in a room of %d it is hardly ever a line too few, and seldom many too many",
    (width) => {
      const off = texts.map((text) => estimateLines(text, width) - countLines(text, width));
      expect(off.filter((lines) => lines < 0).length).toBeLessThan(texts.length / 100);
      expect(off.reduce((sum, lines) => sum + lines, 0) / texts.length).toBeLessThan(1.6);
    },
  );

  test("line breaks count, and pieces as one text", () => {
    expect(estimateLines("a\nb\nc", 20_000)).toBeGreaterThanOrEqual(3);
    expect(estimateLines(["a\n", "b\n", "c"], 20_000)).toBeGreaterThanOrEqual(3);
    expect(estimateLines("", 20_000)).toBe(1);
  });
});

describe("breaking running text into lines", () => {
  test("loses no word and no letter", () => {
    fc.assert(
      fc.property(prose, room, (text, width) => {
        const letters = (value: string): string => value.replace(/\s/gu, "");
        expect(letters(breakLines(text, width).join(""))).toBe(letters(text));
      }),
    );
  });

  test("gives lines that each fit", () => {
    fc.assert(
      fc.property(prose, room, (text, width) => {
        for (const line of breakLines(text, width)) expect(countLines(line, width)).toBe(1);
      }),
    );
  });
});
