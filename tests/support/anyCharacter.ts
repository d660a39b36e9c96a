/** Any character of Unicode, for properties over texts out of anything. */
import fc from "fast-check";

const [FIRST_HALF, HALVES, LAST] = [0xd800, 0x800, 0x10ffff];

/** All but halves of pairs. What fast-check calls "binary" is the same, but lists them all first, for over a second in each file. */
export const anyCharacter: fc.Arbitrary<string> = fc
  .nat({ max: LAST - HALVES })
  .map((number) => String.fromCodePoint(number < FIRST_HALF ? number : number + HALVES));
