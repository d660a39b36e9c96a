/** Spellings that are counted as one agency: whatever is said, in whatever order, each name leads to one that leads no further. */
import fc from "fast-check";
import { countedApart, countedAsOne, createNaming } from "../../../src/plan/agencies/asOne";
import { tidyAgencyKey } from "../../../src/plan/agencies/tidyAgency";

const TRUST = "Ashdale Mental Health NHS Trust";

test("a spelling, however its case and dashes are, goes under the other name; others keep theirs", () => {
  const nameOf = createNaming(countedAsOne({}, "Ashdale Mental-Health Trust", TRUST));
  expect(nameOf("ashdale mental health trust.")).toBe(TRUST);
  expect(nameOf(TRUST)).toBe(TRUST);
  expect(nameOf("Ashdale Council")).toBe("Ashdale Council");
  expect(nameOf("")).toBe("");
  expect(nameOf("constructor")).toBe("constructor");
});

test("what goes under a name goes with it when that is counted under another", () => {
  const first = countedAsOne({}, "AMHT", "Ashdale Trust");
  const nameOf = createNaming(countedAsOne(first, "Ashdale Trust", TRUST));
  expect(["AMHT", "Ashdale Trust", TRUST].map(nameOf)).toEqual([TRUST, TRUST, TRUST]);
});

test("taken back, it is an agency of its own", () => {
  const said = countedAsOne({}, "AMHT", TRUST);
  expect(countedApart(said, tidyAgencyKey("AMHT"))).toEqual({});
});

test("no name ever leads round or on", () => {
  const name = fc.constantFrom("A Trust", "B Trust", "C Trust", "D Trust", "the a trust");
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name)), (said) => {
      const asOne = said.reduce((before, [one, other]) => countedAsOne(before, one, other), {});
      const nameOf = createNaming(asOne);
      for (const [one, other] of said) {
        expect(nameOf(nameOf(one))).toBe(nameOf(one));
        expect(tidyAgencyKey(nameOf(one))).toBe(tidyAgencyKey(nameOf(other)));
      }
    }),
  );
});
