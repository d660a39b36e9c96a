/** Whatever is pasted: drafting answers, names lines that are there, and uses no line that it says it did not use. */
import fc from "fast-check";
import { draftPlan } from "../../src/drafting/draftPlan";

const SETTINGS = { asAt: "2026-01-15", quarters: "financial", publication: null, dateSystem: 1900 } as const;

const PIECES = [
  "Recommendations",
  "9. Recommendations",
  "Recommendation 1",
  "Recommendation 2: The police should ask.",
  "1. The council should act by March 2026.",
  "2. All agencies should",
  "share what they know.",
  "1.1 Train staff.",
  "(a) one;",
  "• a bullet",
  "Expected outcome:",
  "Learning point 1:",
  "Westshire Police",
  "Theme 1 – Training",
  "Page 3 of 9",
  "",
  "",
  "\f",
  "Conclusion",
  "R1 The Trust should act.",
  "No\tRecommendation\tLead\tTarget date",
  "1\tDo it\tPolice\tMarch 2026",
];

test("any lines in any order", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (lines) => {
      const { recommendations, unused } = draftPlan(lines.join("\n"), SETTINGS);
      const used = recommendations.flatMap((one) => [one, ...one.actions]).flatMap((one) => one.lines);
      for (const line of [...used, ...unused.map((one) => one.line)]) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
      }
      expect(unused.filter(({ line }) => used.includes(line))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test("a recommendation is found whatever stands round the chapter", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 8 }), (before) => {
      const text = [
        ...before,
        "",
        "9. Recommendations",
        "",
        "9.1 The police should ask.",
        "",
        "9.2 The council should act.",
        "",
      ].join("\n");
      const { recommendations } = draftPlan(text, SETTINGS);
      expect(recommendations.map(({ ref }) => ref)).toEqual(["9.1", "9.2"]);
    }),
    { numRuns: 200 },
  );
});
