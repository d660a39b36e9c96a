/** The line right above a plan's headings: a section where the plan goes block by block, else the title of the sheet. */
import type { CellValue } from "../../../src/plan/cells";
import { readPlans } from "../../../src/plan/readPlans";
import { sheetOf } from "../../support/sheetOf";

const HEAD = ["Ref", "Finding", "Action required", "Owner", "Due date", "Status"];
const action = (ref: string): CellValue[] => [
  ref,
  `The door of store ${ref} does not close by itself.`,
  `Fit a new closer to the door of store ${ref}.`,
  "Repairs Manager",
  "30/06/2026",
  "In progress",
];

function read(rows: readonly (readonly CellValue[])[]) {
  const tracker = { sheets: [sheetOf(rows)], leftOut: [], dateSystem: 1900 as const };
  const [plan] = readPlans(tracker, { asAt: "2026-01-31", quarters: "financial", publication: null }).plans;
  return { title: plan?.title, sections: plan?.actions.map(({ section }) => section) };
}

test("headings that come again below a line of their own: the first block has its name above them, too", () => {
  const rows = [
    ["Millbrook Homes – works after the inspection"],
    ["LINDEN COURT – 6 storeys"],
    HEAD,
    action("1"),
    ["POPLAR HOUSE – 9 storeys"],
    HEAD,
    action("2"),
  ];
  expect(read(rows)).toEqual({
    title: "Millbrook Homes – works after the inspection",
    sections: ["LINDEN COURT – 6 storeys", "POPLAR HOUSE – 9 storeys"],
  });
});

test("also with blank rows around, and without a title above", () => {
  const rows = [["Day services"], [], HEAD, action("1"), [], ["Night services"], [], HEAD, action("2"), action("3")];
  expect(read(rows).sections).toEqual(["Day services", "Night services", "Night services"]);
});

test.each<[what: string, rows: readonly (readonly CellValue[])[], title: string]>([
  [
    "the same line stands above the headings of every page",
    [["Millbrook Homes"], HEAD, action("1"), ["Millbrook Homes"], HEAD, action("2")],
    "Millbrook Homes",
  ],
  ["the headings do not come again", [["Linden Court"], HEAD, action("1"), action("2")], "Linden Court"],
  [
    "the headings come again with nothing above them",
    [["Linden Court"], HEAD, action("1"), HEAD, action("2")],
    "Linden Court",
  ],
  [
    "it names the paper",
    [["Linden Court action plan"], HEAD, action("1"), ["Poplar House"], HEAD, action("2")],
    "Linden Court action plan",
  ],
])("it is the title where %s", (_, rows, title) => {
  const { title: found, sections } = read(rows);
  expect(found).toBe(title);
  expect(sections?.[0]).toBe("");
});

test.each(["2025", "2024/25", "2024–2025", "Academic year 2024/25"])(
  "a year above its actions heads them: %s",
  (year) => {
    expect(read([["Closed list of the Board"], [], HEAD, [year], action("1"), action("2")]).sections).toEqual([
      year,
      year,
    ]);
  },
);

test("a number of a page heads nothing", () => {
  expect(read([["Closed list of the Board"], [], HEAD, action("1"), ["12"], action("2")]).sections).toEqual(["", ""]);
});
