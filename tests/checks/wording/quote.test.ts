import fc from "fast-check";
import { quote, quoteAround } from "../../../src/checks/wording/quote";

describe("texts of the tracker in a message", () => {
  test("a short text stands in quotation marks, on one line, without its full stop", () => {
    expect(quote("To be\nconfirmed by the board.")).toBe('"To be confirmed by the board"');
  });

  test("only the last full stop is left out, and spaces are single", () => {
    expect(quote("  Form  1.2 sent. ")).toBe('"Form 1.2 sent"');
  });

  test("a long text is shortened", () => {
    const text = quote("word ".repeat(7000));
    expect(text).toMatch(/^"word word .*…"$/u);
    expect(text.length).toBeLessThanOrEqual(82);
  });

  test("eighty characters are shown whole; of more the last is a sign that there is more", () => {
    expect(quote("a".repeat(80))).toBe(`"${"a".repeat(80)}"`);
    expect(quote("a".repeat(81))).toBe(`"${"a".repeat(79)}…"`);
    expect(quote(`${"a".repeat(78)} ${"b".repeat(9)}`)).toBe(`"${"a".repeat(78)}…"`);
  });

  test("a place in the middle has as much of the text before it as behind it", () => {
    const text =
      "one two three four five six seven eight nine ten awaiting it eleven twelve thirteen fourteen fifteen sixteen";
    expect(quoteAround(text, { index: 49, length: 8 })).toBe(
      '"…four five six seven eight nine ten awaiting it eleven twelve thirteen fourteen…"',
    );
  });

  test("the words around a place are cut between words, and the cuts shown", () => {
    const text = `${"before ".repeat(20)}awaiting approval ${"after ".repeat(20)}`;
    const quoted = quoteAround(text, { index: 140, length: 8 });
    expect(quoted).toMatch(/^"…(before )+awaiting approval( after)+…"$/u);
    expect(quoted.length).toBeLessThanOrEqual(84);
  });

  test("a place near one end takes the room that the other end leaves", () => {
    expect(quoteAround("awaiting approval of the board", { index: 0, length: 8 })).toBe(
      '"awaiting approval of the board"',
    );
    const atTheEnd = quoteAround(`${"before ".repeat(20)}awaiting it`, { index: 140, length: 8 });
    expect(atTheEnd).toMatch(/^"…(before ){8,10}awaiting it"$/u);
  });

  test("the place itself is always shown whole, whatever stands around it", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 300 }), (before, after) => {
        const quoted = quoteAround(`${before}AWAITING APPROVAL${after}`, { index: before.length, length: 17 });
        expect(quoted).toContain("AWAITING APPROVAL");
        expect(quoted.length).toBeLessThanOrEqual(84);
      }),
    );
  });
});
