/** What the workbook's own key says of colours is kept with the plan that it holds for. */
import { readPlans } from "../../../src/plan/readPlans";
import type { ColourKey } from "../../../src/plan/model";
import type { CellValue } from "../../../src/plan/cells";
import { sheetOf } from "../../support/sheetOf";

const PLAN: readonly (readonly CellValue[])[] = [
  ["Ref", "Recommendation", "Action", "Lead Agency", "Target Date", "RAG"],
  ["1", "Partners should share risk early", "Agree a shared form", "Ashdale Council", "30/06/2025", "Green"],
  ["2", "Partners should train their staff", "Hold four workshops", "Northmoor Police", "30/09/2025", "Red"],
];

function keyRead(below: readonly (readonly CellValue[])[]): ColourKey | undefined {
  const tracker = { sheets: [sheetOf([...PLAN, ...below])], leftOut: [], dateSystem: 1900 as const };
  const settings = { asAt: "2025-05-31", quarters: "financial", publication: null } as const;
  return readPlans(tracker, settings).plans[0]?.reading.colourKey;
}

test("each colour of the key, as it words it, with the state that it says", () => {
  expect(keyRead([[], ["RAG: B = complete, G = on track, A = not started, R = overdue"]])).toMatchObject({
    blue: { text: "complete", state: "complete" },
    green: { text: "on track", state: "in-progress" },
    amber: { text: "not started", state: "not-started" },
  });
});

test("nothing where the workbook has no key", () => {
  expect(keyRead([])).toBeUndefined();
});
