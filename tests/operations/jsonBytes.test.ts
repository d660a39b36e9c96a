import fc from "fast-check";
import { jsonBytes, rowBytes } from "../../src/operations/jsonBytes";
import { anyCharacter } from "../support/anyCharacter";

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
const text = fc.oneof(fc.string(), fc.string({ unit: anyCharacter }), fc.string({ unit: "grapheme" }));

describe("the size of values as JSON", () => {
  it.each([
    "",
    "plain",
    "“curly”",
    "£",
    "a\nb\t\u0001",
    'say "no"',
    "back\\slash",
    "😀",
    "\ud83d",
    "\ude00",
    12,
    -0.5,
    1e21,
    true,
    false,
  ])("%j is counted as it is sent", (value) => {
    expect(jsonBytes(value)).toBe(bytesOf(value));
  });

  it("a curly quote is three bytes", () => {
    expect(jsonBytes("’")).toBe(2 + 3);
  });

  it("agrees with JSON in UTF-8 for any row", () => {
    const value = fc.oneof(
      text,
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), (row) => {
        expect(rowBytes(row)).toBe(bytesOf(row));
      }),
    );
  });
});
