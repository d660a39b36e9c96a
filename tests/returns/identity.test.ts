/** Return ids: what is one, what a slip does, and that they are not confused. */
import fc from "fast-check";
import { checkCharacter, idOf, newKey, readId } from "../../src/returns/identity";
import { issueId } from "../../src/returns/makeIssue";

/** The example that the Global Release Identifier standard, which uses the same system, prints: A1-2425G-ABC1234002-M. */
it("the check character is that of ISO/IEC 7064, MOD 37,36", () => {
  expect(checkCharacter("A12425GABC1234002")).toBe("M");
});

it.each([
  ["as printed", (id: string) => id],
  ["in small letters", (id: string) => id.toLowerCase()],
  ["with other dashes", (id: string) => id.replaceAll("-", "–")],
  ["with spaces", (id: string) => ` ${id.replaceAll("-", " - ")} `],
  ["run together", (id: string) => id.replaceAll("-", "")],
])("an id is read %s", (_, change) => {
  expect(readId(change(idOf("Q3", "7KD4")))).toEqual({ issue: "Q3", key: "7KD4", isSound: true });
});

it.each(["", "Q3", "Q5-7KD4-X", "4.2", "Q3 2019/20", "Q3-7KD4", "Q3-7KD45-XX", "See Q3-7KD4-X", "Recommendation"])(
  "“%s” is no id",
  (text) => {
    expect(readId(text)).toBeNull();
  },
);

it("every single slip in the key is noticed, but those of letters that are taken for one another", () => {
  const alphabet = Array.from("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...alphabet), { minLength: 4, maxLength: 4 }),
      fc.nat({ max: 3 }),
      fc.constantFrom(...alphabet),
      (key, at, other) => {
        fc.pre(key[at] !== other);
        const id = idOf("Q1", key.join(""));
        const slipped = `${id.slice(0, 3 + at)}${other}${id.slice(4 + at)}`;
        expect(readId(slipped)?.isSound).toBe(false);
      },
    ),
  );
});

it("a key is never given out twice", () => {
  const numbers = [0, 0, 0, 0, 0, 0, 0, 0, 0.5, 0.5, 0.5, 0.5];
  expect(newKey(() => numbers.shift() ?? 0, new Set(["0000"]))).toBe("GGGG");
  expect(() => newKey(() => 0, new Set(["0000"]))).toThrow("repeat");
});

it.each([
  ["2026-04-01", "Q1"],
  ["2026-09-30", "Q2"],
  ["2026-11-02", "Q3"],
  ["2027-01-01", "Q4"],
])("an issue of %s is of %s", (day, id) => {
  expect(issueId(day, [])).toBe(id);
});

it("a second issue of a quarter has a name of its own; last year's is free again", () => {
  expect(issueId("2026-11-20", [{ id: "Q3", madeOn: "2026-11-02" }])).toBe("Q3B");
  expect(issueId("2027-11-20", [{ id: "Q3", madeOn: "2026-11-02" }])).toBe("Q3");
});
