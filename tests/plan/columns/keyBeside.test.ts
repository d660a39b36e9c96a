/** Which columns beside a plan hold the key to it: few lines together, each explaining a value. */
import type { CellValue } from "../../../src/plan/cells";
import { columnsOfKeyBeside } from "../../../src/plan/columns/keyBeside";
import { sheetOf } from "../../support/sheetOf";

type Row = readonly CellValue[];

const PLAN = [
  ["Action", "Lead", "Status"],
  ["Train all staff now", "Named Nurse", "I"],
  ["Audit thirty files", "Head of Audit", "P"],
  ["Write to every surgery", "Training Manager", "N"],
  ["Agree one form", "Named Nurse", "I"],
  ["Publish the guide", "Service Manager", "P"],
];

/** The key's columns, where its lines stand beside the plan beyond a blank column, the first beside the headings. */
function keyColumns(lines: readonly Row[], plan: readonly Row[] = PLAN): number[] {
  const rows = plan.map((row, at) => [...row, "", ...(lines[at] ?? [])]);
  return [...columnsOfKeyBeside(sheetOf(rows), 0, 0, rows.length)];
}

test.each<[what: string, lines: readonly Row[], columns: number[]]>([
  ["in one column", [["Key"], ["I = implemented"], ["P = partly implemented"], ["N = not started"]], [4]],
  ["in two columns", [["Key"], ["I", "Implemented"], ["P", "Partly implemented"], ["N", "Not started"]], [4, 5]],
  ["of colours", [[], ["Green: on course"], ["Amber: at risk"], ["Red: late"]], [4]],
  ["of two lines", [[], ["I = complete"], ["N = not started"]], [4]],
  ["of states alone", [[], ["Complete"], ["In progress"], ["Not started"]], [4]],
  [
    "with a title and a note",
    [["Key to status"], ["I = complete"], ["P = in progress"], ["N = not started"], ["as agreed"]],
    [4],
  ],
  ["of colours that mean no state", [[], ["Green: fine"], ["Amber: some worry"], ["Red: great worry"]], [4]],
  ["of what is late", [[], ["L = late"], ["D = delayed"]], [4]],
  ["with a blank line", [[], ["I = complete"], [], ["N = not started"]], [4]],
])("a key %s", (_, lines, columns) => {
  expect(keyColumns(lines)).toEqual(columns);
});

test.each<[what: string, lines: readonly Row[]]>([
  ["one line", [[], ["I = complete"]]],
  ["as many lines as the plan", [["Key"], ["Complete"], ["In progress"], ["Not started"], ["Open"], ["Withdrawn"]]],
  ["lines that say the same", [[], ["Complete"], ["In progress"], ["complete"]]],
  ["lines far from each other", [["Complete"], [], [], [], [], ["Not started"]]],
  ["lines that explain nothing", [["Names"], ["Sam Poole"], ["Ann Marsh"], ["Ian Shaw"]]],
  ["letters that stand for bodies", [["Bodies"], ["A – Ashdale"], ["B – Bexwell"], ["N – Northmoor"]]],
  ["the same words, written otherwise", [[], ["Complete"], ["In progress"], ["COMPLETE"]]],
  ["one line that explains among many", [[], ["Complete"], ["Sam Poole"], ["Ann Marsh"]]],
  ["half of its lines explaining", [[], ["Complete"], ["Open"], ["Sam Poole"], ["Ann Marsh"]]],
  ["four columns", [[], ["I", "Complete", "it is", "all done"], ["N", "Not started", "it is", "not begun"]]],
])("%s: no key", (_, lines) => {
  expect(keyColumns(lines)).toEqual([]);
});

test("a key of many lines beside a long plan, and no list of more lines than any key has", () => {
  const codes = "ABCDEFGHIJKLMNOP".split("");
  const long = [
    PLAN[0] ?? [],
    ...codes.flatMap((code) => [[`Train team ${code} now`, "Named Nurse", "I"], PLAN[1] ?? []]),
  ];
  const key = (lines: number): Row[] => [[], ...codes.slice(0, lines).map((code) => [`${code} = in progress`])];
  expect(keyColumns(key(15), long)).toEqual([4]);
  expect(keyColumns(key(16), long)).toEqual([]);
});

test("rows of the plan are counted without the blank ones among them", () => {
  const rows = [PLAN[0] ?? [], PLAN[1] ?? [], ["", "", ""], ["", "", ""], PLAN[2] ?? []];
  expect(keyColumns([[], ["Complete"], ["In progress"], ["Not started"]], rows)).toEqual([]);
});

test("a key before the plan", () => {
  const lines = [
    ["", ""],
    ["I", "Implemented"],
    ["P", "Partly implemented"],
    ["N", "Not started"],
  ];
  const rows = PLAN.map((row, at) => [...(lines[at] ?? ["", ""]), "", ...row]);
  expect([...columnsOfKeyBeside(sheetOf(rows), 0, 0, rows.length)]).toEqual([0, 1]);
});

test("three columns of a key, and none of its rows below the plan's end", () => {
  expect(keyColumns([["Key"], ["I", "Complete", "all done"], ["N", "Not started", "not begun"]])).toEqual([4, 5, 6]);
  const rows = [
    ...PLAN.map((row) => [...row, "", ""]),
    ["", "", "", "", "I = complete"],
    ["", "", "", "", "N = not started"],
  ];
  expect([...columnsOfKeyBeside(sheetOf(rows), 0, 0, PLAN.length)]).toEqual([]);
});

describe("a heading that is a line of the key", () => {
  const columnsOf = (headings: Row): number[] => [
    ...columnsOfKeyBeside(sheetOf([headings, ["Train all staff now", "Named Nurse", "I", "as agreed"]]), 0, 0, 2),
  ];

  test("heads a column of the key", () => {
    expect(columnsOf(["Action", "Lead", "Status", "Green: on course"])).toEqual([3]);
    expect(columnsOf(["Action", "Lead", "Status", "G = on course"])).toEqual([3]);
  });

  test("but several are columns to be ticked, and a state alone is one, too", () => {
    expect(columnsOf(["Action", "Lead", "Red: late", "Green: on course"])).toEqual([]);
    expect(columnsOf(["Action", "Lead", "Status", "Complete"])).toEqual([]);
  });
});
