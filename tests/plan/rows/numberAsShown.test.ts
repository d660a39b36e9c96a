/** Refs that are numbers in their cells: read as the sheet shows them. */
import { readPlans } from "../../../src/plan/readPlans";
import { numberAsShown } from "../../../src/plan/rows/numberAsShown";
import { sheetOf } from "../../support/sheetOf";

test.each<[value: number, format: string, shown: string]>([
  [1.1, "0.00", "1.10"],
  [1.1, "0.0", "1.1"],
  [7, "000", "007"],
  [7, '"R"0', "R7"],
  [12, '"DHR-"000', "DHR-012"],
  [3, "0\\.", "3."],
  [2.05, "#0.00;-0.00", "2.05"],
])("%d in the format %s is shown as %s", (value, format, shown) => {
  expect(numberAsShown(value, format)).toBe(shown);
});

test.each<[value: number, format: string]>([
  [45_000, "dd/mm/yyyy"],
  [1.1, "General"],
  [0.5, "0%"],
  [1200, "#,##0"],
  [5, "£0.00"],
  [-1, "0.00"],
])("but of %d in the format %s no ref is made", (value, format) => {
  expect(numberAsShown(value, format)).toBeNull();
});

test("the tenth part of a recommendation is not its first again", () => {
  const rows = [
    ["Ref", "Recommendation", "Action", "Lead agency", "Target date", "Status"],
    [1.1, "Share risk early", "Agree a shared form", "Ashdale Council", "30/06/2025", "In progress"],
    [1.9, "Share risk early", "Brief all teams on it", "Ashdale Council", "30/06/2025", "In progress"],
    [1.1, "Share risk early", "Audit its use twice", "Ashdale Council", "30/09/2025", "Not started"],
  ];
  const numberFormats = new Map([[0, ["General", "0.0", "0.0", "0.00"]]]);
  const tracker = { sheets: [sheetOf(rows, { numberFormats })], leftOut: [], dateSystem: 1900 as const };
  const [plan] = readPlans(tracker, { asAt: "2025-05-31", quarters: "financial", publication: null }).plans;
  expect(plan?.actions.map(({ ref }) => ref)).toEqual(["1.1", "1.9", "1.10"]);
});
