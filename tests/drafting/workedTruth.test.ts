/** A published executive summary, where it lies beside the repository: what a careful person counts in it, and none of its text here. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { draftPlan } from "../../src/drafting/draftPlan";
import { WORKBOOK_FOLDER } from "../support/realPlans";

const SOURCE = path.join(WORKBOOK_FOLDER, "sources", "executive-summary-2012-13-04.txt");
const SETTINGS = { asAt: "2014-12-31", quarters: "financial", publication: null, dateSystem: 1900 } as const;

if (existsSync(SOURCE)) {
  describe("the published executive summary", () => {
    const draft = draftPlan(readFileSync(SOURCE, "utf8"), SETTINGS);
    const { recommendations, unused } = draft;

    test("has five recommendations, four of them with numbered parts, and the fifth with its text on the heading's line", () => {
      expect(recommendations.map(({ ref, actions }) => [ref, actions.map((action) => action.ref)])).toEqual([
        ["1", ["1.1", "1.2"]],
        ["2", ["2.1", "2.2"]],
        ["3", ["3.1", "3.2", "3.3"]],
        ["4", ["4.1", "4.2"]],
        ["5", []],
      ]);
      expect(
        recommendations.flatMap(({ text, actions }) =>
          actions.length > 0 ? actions.map((action) => action.text) : [text],
        ),
      ).toHaveLength(10);
      expect(recommendations.map(({ text }) => text === "")).toEqual([true, true, true, true, false]);
    });

    test("gives each its learning point and its expected outcome, and the aims of 1.1 stay in it", () => {
      expect(recommendations.every(({ context, expectedOutcome }) => context !== "" && expectedOutcome !== "")).toBe(
        true,
      );
      expect(recommendations[0]?.actions[0]?.text.split("\n• ")).toHaveLength(5);
    });

    test("is read surely, with the introduction, the pointer to the full report and the signature left over", () => {
      expect(recommendations.flatMap((one) => [one, ...one.actions]).every(({ sureness }) => sureness === "sure")).toBe(
        true,
      );
      expect(unused.map(({ line }) => line)).toEqual([227, 295, 297, 298]);
    });
  });
} else {
  test("the published executive summary is not at hand: nothing of it is checked", () => {
    expect(existsSync(SOURCE)).toBe(false);
  });
}
