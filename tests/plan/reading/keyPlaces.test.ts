/** Keys to colours and letters wherever people put them: right, left, above, below, on another sheet; in words and by fills alone. */
import type { CellLook, CellValue, SheetCells } from "../../../src/plan/cells";
import { lookColumns } from "../../../src/plan/dateColumns";
import type { Colour, Plan, State } from "../../../src/plan/model";
import { readPlans } from "../../../src/plan/readPlans";
import { sheetOf } from "../../support/sheetOf";

const SETTINGS = { asAt: "2026-11-16", quarters: "financial", publication: null } as const;
const GREEN = "#00B050";
const AMBER = "#FFC000";
const RED = "#FF0000";
const BLUE = "#0070C0";

type Cell = CellValue | { readonly text: string; readonly fill: string };

/** A sheet with its fills. */
function filled(rows: readonly (readonly Cell[])[], sheet = "Plan"): SheetCells {
  const plain = sheetOf(
    rows.map((row) => row.map((cell) => (typeof cell === "object" ? cell.text : cell))),
    { sheet },
  );
  const looks = new Map<number, (CellLook | undefined)[]>();
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (typeof cell !== "object") return;
      const ofColumn = looks.get(column) ?? rows.map((): CellLook | undefined => undefined);
      ofColumn[at] = { fill: cell.fill, struck: false };
      looks.set(column, ofColumn);
    });
  });
  return { ...plain, looks };
}

const bare = (fill: string): Cell => ({ text: "", fill });

function plansOf(...sheets: SheetCells[]): readonly Plan[] {
  return readPlans({ sheets, leftOut: [], dateSystem: 1900 }, SETTINGS).plans;
}
const colours = ([plan]: readonly Plan[]): (Colour | null)[] => (plan?.actions ?? []).map((one) => one.recordedRag);
const states = ([plan]: readonly Plan[]): State[] => (plan?.actions ?? []).map(({ status }) => status.state);

const TASKS = [
  "Train the triage team to ask about control of money",
  "Write to every surgery about the referral form",
  "Agree one risk checklist with the housing providers",
  "Ask the survivors' group to review the leaflets",
  "Check a sample of the closed files each quarter",
  "Publish the map of services for older victims",
];
const row = (at: number, ...more: Cell[]): Cell[] => [
  `T${at + 1}`,
  TASKS[at] ?? "",
  "Safeguarding Manager",
  "31/03/2027",
  ...more,
];
const HEADINGS = ["Ref", "Action", "Owner", "Due date"];
const FILLS = [BLUE, AMBER, GREEN, RED, GREEN, BLUE];
const EXPECTED: Colour[] = ["blue", "amber", "green", "red", "green", "blue"];

describe("A column that is only filled is the RAG, and a key beside the plan is none", () => {
  const KEY: Cell[] = [
    { text: "Green: on course", fill: GREEN },
    { text: "Amber: at risk", fill: AMBER },
    { text: "Red: will miss its date", fill: RED },
    { text: "Blue: closed", fill: BLUE },
  ];

  test("the key begins in the row of the headings, right of a blank column", () => {
    const rows = [
      [...HEADINGS, "Force grade", "", KEY[0] ?? ""],
      ...TASKS.map((_, at) => row(at, bare(FILLS[at] ?? ""), "", KEY[at + 1] ?? "")),
    ];
    const plans = plansOf(filled(rows));
    expect(colours(plans)).toEqual(EXPECTED);
    expect(plans[0]?.reading.columns.find(({ column }) => column === "G")).toMatchObject({
      field: null,
      unusedTexts: 0,
    });
  });

  test("it stands right beside the plan, without a blank column", () => {
    const rows = [
      [...HEADINGS, "Grading", KEY[0] ?? ""],
      ...TASKS.map((_, at) => row(at, bare(FILLS[at] ?? ""), KEY[at + 1] ?? "")),
    ];
    expect(colours(plansOf(filled(rows)))).toEqual(EXPECTED);
  });

  test("it stands in two columns with headings of its own, one of which is that of the plan's", () => {
    const key: Cell[][] = [
      ["R", "Will miss its date"],
      ["A", "At risk"],
      ["G", "On course"],
      ["B", "Closed"],
    ];
    const rows = [
      [...HEADINGS, "RAG", "", "RAG", "What it means"],
      ...TASKS.map((_, at) => row(at, bare(FILLS[at] ?? ""), "", ...(key[at] ?? []))),
    ];
    expect(colours(plansOf(filled(rows)))).toEqual(EXPECTED);
  });

  test("it stands left of the plan", () => {
    const key = ["Blue = finished", "Green = on course", "Amber = slipping"];
    const rows = [
      ["Colours", "", ...HEADINGS, "How we see it"],
      ...TASKS.map((_, at) => [key[at] ?? "", "", ...row(at, bare(FILLS[at] ?? ""))]),
    ];
    expect(colours(plansOf(filled(rows)))).toEqual(EXPECTED);
  });

  test("what it says of a colour holds: here green is done, and blue is not", () => {
    const rows = [
      [...HEADINGS, "Grade", "", "Green: complete"],
      ...TASKS.map((_, at) =>
        row(at, bare(FILLS[at] ?? ""), "", ["Blue: not yet started", "Amber: in progress"][at] ?? ""),
      ),
    ];
    expect(states(plansOf(filled(rows))).slice(0, 3)).toEqual(["not-started", "in-progress", "complete"]);
  });

  test("filled cells explain the colours by the words beside them, and their looks are asked for", () => {
    const key: Cell[][] = [
      [bare(GREEN), "Complete"],
      [bare(AMBER), "In progress"],
      [bare(BLUE), "Not started"],
    ];
    const rows = [
      [...HEADINGS, "Grade", "", "", ""],
      ...TASKS.map((_, at) => row(at, bare(FILLS[at] ?? ""), "", ...(key[at] ?? ["", ""]))),
    ];
    const sheet = filled(rows);
    expect(states(plansOf(sheet)).slice(0, 3)).toEqual(["not-started", "in-progress", "complete"]);
    expect(lookColumns({ ...sheet, looks: undefined } as unknown as SheetCells)).toEqual([4, 6, 7]);
  });

  test("the same above the plan, below it, and on a sheet of its own", () => {
    const key: Cell[][] = [
      [bare(GREEN), "Complete"],
      [bare(AMBER), "In progress"],
      [bare(BLUE), "Not started"],
    ];
    const plan = [[...HEADINGS, "Grade"], ...TASKS.map((_, at) => row(at, bare(FILLS[at] ?? "")))];
    const expected = ["not-started", "in-progress", "complete"];
    expect(states(plansOf(filled([...key, [""], ...plan]))).slice(0, 3)).toEqual(expected);
    expect(states(plansOf(filled([...plan, [""], ...key]))).slice(0, 3)).toEqual(expected);
    const apart = filled([["Colours used"], ...key], "Colours");
    expect(states(plansOf(filled(plan), apart)).slice(0, 3)).toEqual(expected);
    expect(lookColumns({ ...apart, looks: undefined } as unknown as SheetCells)).toEqual([0, 1]);
  });
});

describe("What looks like a key beside the plan", () => {
  test("a colour and its reason beyond a blank column go on down the rows: they are the plan's", () => {
    const beyond: Cell[][] = [
      ["Green", "On course"],
      ["Amber", "At risk"],
      ["Green", "Training is booked"],
      ["Red", "No funding"],
      ["Green", "Done in part"],
      ["Blue", "Closed by the board"],
    ];
    const rows = [
      [...HEADINGS, "", "RAG", "Reason for the RAG"],
      ...TASKS.map((_, at) => row(at, "", ...(beyond[at] ?? []))),
    ];
    expect(colours(plansOf(filled(rows)))).toEqual(["green", "amber", "green", "red", "green", "blue"]);
  });

  test("columns headed “Red”, “Amber” and “Green” are ticked", () => {
    const ticks = ["Green", "Red", "Green", "Amber", "Green", "Green"];
    const rows = [
      [...HEADINGS, "Red: late", "Amber: at risk", "Green: on course"],
      ...TASKS.map((_, at) => row(at, ...["Red", "Amber", "Green"].map((one) => (ticks[at] === one ? "x" : "")))),
    ];
    expect(plansOf(filled(rows))).toHaveLength(1);
    expect(plansOf(filled(rows))[0]?.reading.columns.filter(({ why }) => why.includes("key"))).toEqual([]);
  });

  test("a blank column whose rows are shaded in one colour is no RAG", () => {
    const rows = [
      [...HEADINGS, "Status", "For office use"],
      ...TASKS.map((_, at) => row(at, at === 0 ? "Complete" : "In progress", bare(GREEN))),
    ];
    const [plan] = plansOf(filled(rows));
    expect(plan?.columns.rag).toBeUndefined();
  });

  test("a blank column for comments stays one, whatever its cells are filled with", () => {
    const rows = [
      [...HEADINGS, "Status", "Comments"],
      ...TASKS.map((_, at) => row(at, at === 0 ? "Complete" : "In progress", bare(FILLS[at] ?? ""))),
    ];
    const [plan] = plansOf(filled(rows));
    expect(plan?.columns.rag).toBeUndefined();
    expect(plan?.columns.progress).toBe("F");
  });
});
