import fc from "fast-check";
import { tidyAgencies, tidyAgencyKey } from "../../../src/plan/agencies/tidyAgency";

describe("one agency, spelt in several ways", () => {
  test.each([
    ["case", "Ashdale NHS Trust", "ASHDALE nhs trust"],
    ["spaces and line breaks", "Ashdale NHS Trust", "  Ashdale  NHS\nTrust "],
    ["kinds of dash", "Northmoor Council – Children’s Services", "Northmoor Council - Children's Services"],
    ["a dash left out", "Hill Lane Medical Centre – Practice Manager", "Hill Lane Medical Centre Practice Manager"],
    ["a full stop at the end", "Westshire Police.", "Westshire Police"],
    ["a leading the", "The Westshire Police", "Westshire Police"],
    ["& for and", "Northmoor & Ashdale Trust", "Northmoor and Ashdale Trust"],
    ["& without spaces", "Northmoor&Ashdale Trust", "Northmoor and Ashdale Trust"],
    ["kinds of apostrophe", "Westshire Women’s Aid", "Westshire Women's Aid"],
  ])("%s makes no second agency", (_, one, other) => {
    expect(tidyAgencyKey(one)).toBe(tidyAgencyKey(other));
  });

  test.each([
    ["another place", "Westshire Police", "Northmoor Police"],
    ["a department", "Northmoor Council", "Northmoor Council – Housing"],
    ["a name that begins with the letters of the", "Theale Housing", "Ale Housing"],
    ["a name of which 'and' is a part", "Sandown Trust", "Sown Trust"],
    ["an abbreviation", "Ashdale NHS Trust", "ANHST"],
  ])("%s stays another agency", (_, one, other) => {
    expect(tidyAgencyKey(one)).not.toBe(tidyAgencyKey(other));
  });

  test("a name of nothing but 'The' is not lost", () => {
    expect(tidyAgencyKey("The")).toBe("the");
  });
});

describe("the name that is shown", () => {
  test("is the spelling used most often", () => {
    const names = ["westshire police", "Westshire Police", "The Westshire Police", "Westshire Police"];
    expect([...tidyAgencies(names).entries()]).toEqual([
      ["westshire police", "Westshire Police"],
      ["Westshire Police", "Westshire Police"],
      ["The Westshire Police", "Westshire Police"],
    ]);
  });

  test("is the first spelling where several are used as often", () => {
    expect(tidyAgencies(["Ashdale Trust.", "ASHDALE TRUST"]).get("ASHDALE TRUST")).toBe("Ashdale Trust.");
  });

  const shown = (...names: readonly string[]): (string | undefined)[] => {
    const tidy = tidyAgencies(names);
    return [...new Set(names.map((name) => tidy.get(name)))];
  };

  test.each([
    ["Childrens Services", "Children's Services"],
    ["Womens Aid", "Women’s Aid"],
    ["Ashdale Childrens’ Services", "Ashdale Children’s Services"],
  ])("is not the misspelt “%s”, however often that is typed", (wrong, right) => {
    expect(shown(wrong, wrong, wrong, right)).toEqual([right]);
  });

  test("is the misspelt one where there is no other", () => {
    expect(shown("Childrens Services", "childrens services")).toEqual(["Childrens Services"]);
  });

  test.each([
    [
      "the one with an apostrophe, where both are typed as often",
      ["Coroners Office", "Coroner's Office"],
      "Coroner's Office",
    ],
    ["else the more frequent one", ["Adults Services", "Adults Services", "Adult's Services"], "Adults Services"],
  ])("is %s", (_, names, expected) => {
    expect(shown(...names)).toEqual([expected]);
  });

  test.each(["", "  ", "–", "TBC", "tbc.", "N/A", "None", "To be confirmed"])(
    "is blank for %j, which names none",
    (name) => {
      expect(tidyAgencies([name, "Police"]).get(name)).toBe("");
    },
  );

  test("is not blank for an agency, however short", () => {
    expect(shown("Police", "CPS", "NA Housing", "None Such Trust")).toEqual([
      "Police",
      "CPS",
      "NA Housing",
      "None Such Trust",
    ]);
  });

  const aName = fc
    .tuple(
      fc.constantFrom("", "The ", "the "),
      fc.constantFrom("Police", "POLICE", "Care & Aid", "Care and Aid", "–", ""),
    )
    .map(([the, name]) => the + name);

  test("is one for each key, is one of the names, and stays the same when tidied again", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(aName, fc.string())), (names) => {
        const tidy = tidyAgencies(names);
        const shown = names.map((name) => tidy.get(name) ?? "missing");
        const named = names.filter((name) => tidy.get(name) !== "");
        const keys = new Map(named.map((name) => [tidyAgencyKey(name), tidy.get(name)]));
        names.forEach((name, index) => {
          if (shown[index] === "") return;
          expect(shown[index]).toBe(keys.get(tidyAgencyKey(name)));
          expect(tidyAgencyKey(shown[index] ?? "")).toBe(tidyAgencyKey(name));
        });
        const again = tidyAgencies(shown);
        expect(shown.map((name) => again.get(name))).toEqual(shown);
      }),
    );
  });
});
