/** What a careful person makes of each text in golden/ is what drafting makes of it: every field, and every line that was not used. */
import path from "node:path";
import { draftPlan } from "../../src/drafting/draftPlan";
import { casesIn, inWords, wanted } from "./support/cases";

const SETTINGS = { asAt: "2026-01-15", quarters: "financial", publication: null, dateSystem: 1900 } as const;

describe.each(casesIn(path.join(__dirname, "golden")))("$name", ({ source, expected }) => {
  const draft = draftPlan(source, SETTINGS);

  test("is read as a careful person reads it", () => {
    expect(inWords(draft)).toEqual(wanted(expected));
  });

  test("says how sure it is, where that was written down", () => {
    expected.recommendations.forEach(({ certainty }, at) => {
      if (certainty !== undefined) expect(draft.recommendations[at]?.sureness).toBe(certainty);
    });
  });

  test("names lines that are there, and no action is without one", () => {
    const last = source.split("\n").length;
    for (const { lines, actions } of draft.recommendations) {
      for (const named of [lines, ...actions.map((action) => action.lines)]) {
        expect(named.length).toBeGreaterThan(0);
        expect(named.every((line) => line >= 1 && line <= last)).toBe(true);
      }
    }
  });
});
