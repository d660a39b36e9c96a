/** Fingerprints are kept in users' workbooks: however they are reckoned, the same text must have the same one for ever. */
import fc from "fast-check";
import { Hash53 } from "../../src/plan/hash53";
import { anyCharacter } from "../support/anyCharacter";

const BITS_32 = 0xffff_ffffn;
const times = (a: bigint, b: bigint): bigint => (a * b) & BITS_32;

/** As kept workbooks have it, in whole numbers of any size: slow, and nothing to get wrong. */
function kept(text: string): string {
  let [high, low] = [0xdead_beefn, 0x41c6_ce57n];
  for (let i = 0; i < text.length; i += 1) {
    const unit = BigInt(text.charCodeAt(i));
    high = times(high ^ unit, 2_654_435_761n);
    low = times(low ^ unit, 1_597_334_677n);
  }
  const last = times(high ^ (high >> 16n), 2_246_822_507n) ^ times(low ^ (low >> 13n), 3_266_489_909n);
  const first = times(low ^ (low >> 16n), 2_246_822_507n) ^ times(high ^ (high >> 13n), 3_266_489_909n);
  return (((first & 0x1f_ffffn) << 32n) | last).toString(16);
}

const fingerprint = (text: string): string => {
  const hash = new Hash53();
  hash.add(text);
  return hash.text();
};

const ofWords = (...texts: string[]): string => {
  const hash = new Hash53();
  for (const text of texts) hash.addWords(text);
  return hash.text();
};

const text = fc.string({
  unit: fc.oneof(anyCharacter, fc.constantFrom("a", "Z", "é", " ", "–", "’", ".", "İ", "Σ", "σ", "\n")),
  maxLength: 40,
});

it("is the one that is kept, for any text", () => {
  fc.assert(fc.property(text, (any) => expect(fingerprint(any)).toBe(kept(any))));
});

it("has no zeros before it", () => {
  const all = Array.from({ length: 5_000 }, (_, i) => fingerprint(String(i)));
  expect(all.filter((one) => one.startsWith("0"))).toEqual([]);
  expect(all.some((one) => one.length < 13)).toBe(true);
});

describe("of the words of a text", () => {
  it.each([
    [["Brief  ALL staff."], "brief all staff"],
    [["“Brief", " all staff”"], "brief all staff"],
    [["– Part", "", " 2 –"], "part 2"],
    [["ÉCOUTE – NAÏVE"], "écoute naïve"],
    [["½ · «Aº» × 3"], "½ aº × 3"],
    [["İZMİR", "DAĞ"], "i\u0307zmi\u0307r dağ"],
    [["ΟΔΟΣ ΣΑΣ"], "οδος σας"],
    [["ПЛАН", "计划"], "план 计划"],
  ])("%j is that of %j", (texts, words) => {
    expect(ofWords(...texts)).toBe(kept(words));
  });

  it("does not depend on the case of the letters, in any script", () => {
    fc.assert(fc.property(text, (any) => expect(ofWords(any)).toBe(ofWords(any.toLowerCase()))));
  });

  it("tells no words from words", () => {
    const hash = new Hash53();
    hash.addWords(" – “”\n");
    expect(hash.hasWords).toBe(false);
    hash.addWords("7");
    expect(hash.hasWords).toBe(true);
  });
});
