/** Banners above the rows where the action stands before the reason for it, and numbers in a first column without a heading. */
import type { CellValue } from "../../../src/plan/cells";
import type { Action } from "../../../src/plan/model";
import { readPlans } from "../../../src/plan/readPlans";
import { sheetOf } from "../../support/sheetOf";

function actionsOf(rows: readonly (readonly CellValue[])[]): readonly Action[] {
  const width = Math.max(...rows.map(({ length }) => length));
  const grid = rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]);
  const settings = { asAt: "2025-11-30", quarters: "financial", publication: null } as const;
  return readPlans({ sheets: [sheetOf(grid)], leftOut: [], dateSystem: 1900 }, settings).plans[0]?.actions ?? [];
}

test("a line alone in the column of actions heads those below it, where the reason stands behind the action", () => {
  const actions = actionsOf([
    ["Job", "Who", "Why (what the review found)", "By when", "Where are we?"],
    ["TENANCY AND LETTINGS"],
    [
      "Ring back each tenant on the day and ask why.",
      "Lettings Manager",
      "Nobody asked.",
      "30/06/2025",
      "On the script.",
    ],
    ["Put a safe contact box on the file.", "Lettings Manager", "Letters went to him.", "31/07/2025", "Box added."],
    ["REPAIRS"],
    ["Train all operatives to notice and tell.", "Repairs Manager", "They saw the holes.", "30/09/2025", "34 trained."],
    ["Tell the glazier whom to ring.", "Procurement Lead", "He came eleven times.", "30/11/2025", ""],
  ]);
  expect(actions.map(({ row, section }) => [row, section])).toEqual([
    [3, "TENANCY AND LETTINGS"],
    [4, "TENANCY AND LETTINGS"],
    [6, "REPAIRS"],
    [7, "REPAIRS"],
  ]);
  expect(actions[1]?.action).toBe("Put a safe contact box on the file.");
});

test("numbers that begin again in each part number its recommendations, though no heading says so", () => {
  const row = (number: string, at: number): CellValue[] => [
    number,
    `Staff of team ${at} should know whom to ring`,
    `Write the card for team ${at} and hand it out`,
    "Westshire Police",
    "31/03/2026",
  ];
  const actions = actionsOf([
    ["", "Recommendation", "Action to take", "Lead Agency", "Target Date"],
    ["Overview Report recommendations"],
    row("1", 1),
    row("2", 2),
    row("3", 3),
    ["Single agency recommendations: Westshire Homes"],
    row("1", 4),
    row("2", 5),
  ]);
  expect(actions.map(({ ref }) => ref)).toEqual(["1", "2", "3", "1", "2"]);
});

test("areas numbered AFI1 and AFI2 stand above their actions 1.1 and 2.1", () => {
  const actions = actionsOf([
    ["Ref", "Area for improvement and what we are doing about it", "Owner", "Finish", "Delivery status"],
    ["AFI1", "The service should make sure that its risk information is accurate."],
    ["1.1", "Review all sites of high risk.", "Head of Risk", "30/06/2025", "Complete"],
    ["1.2", "Replace the oldest tablets.", "Head of ICT", "30/09/2025", "On track"],
    ["AFI2", "The service should make sure that its audits are checked."],
    ["2.1", "Appoint a quality officer.", "Head of Protection", "31/12/2025", "On track"],
  ]);
  expect(actions.map(({ ref, recommendation, action }) => [ref, recommendation.slice(0, 52), action])).toEqual([
    ["1.1", "The service should make sure that its risk informati", "Review all sites of high risk."],
    ["1.2", "The service should make sure that its risk informati", "Replace the oldest tablets."],
    ["2.1", "The service should make sure that its audits are che", "Appoint a quality officer."],
  ]);
});
