/** A mapping of the user's own stands in place of what the headings say. */
import { readPlans } from "../../src/plan/readPlans";

const tracker = {
  sheets: [
    {
      sheet: "Plan",
      firstRow: 3,
      firstColumn: 2,
      values: [
        ["Nr", "Alpha", "Beta", "Until"],
        ["1", "Staff are unsure whom to tell.", "Train all staff.", "March 2026"],
      ],
      numberFormats: new Map(),
    },
  ],
  leftOut: [],
  dateSystem: 1900 as const,
};
const settings = { asAt: "2026-03-31", quarters: "financial" as const, publication: null };

test("without one, headings that nobody knows make no plan", () => {
  expect(readPlans(tracker, settings)).toMatchObject({ plans: [], withoutPlan: ["Plan"] });
});

test("with one, the named columns of the named row are the plan", () => {
  const columns = { ref: "B", recommendation: "C", action: "D", target: "E" };
  const { plans } = readPlans(tracker, { ...settings, mappings: new Map([["Plan", { headerRow: 3, columns }]]) });
  expect(plans).toHaveLength(1);
  expect(plans[0]).toMatchObject({ headerRow: 3, columns, headings: { target: "Until" } });
  expect(plans[0]?.actions).toMatchObject([
    { row: 4, ref: "1", action: "Train all staff.", target: { date: "2026-03-31" } },
  ]);
});

test("one whose header row is gone is passed over", () => {
  const mappings = new Map([["Plan", { headerRow: 90, columns: { action: "D", target: "E" } }]]);
  expect(readPlans(tracker, { ...settings, mappings }).plans).toEqual([]);
});
