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

const FILL = { blue: "#0070C0", green: "#92D050", amber: "#FFC000", red: "#FF0000" } as const;

/** A plan whose ratings are fills alone, below a row that explains them by fills. */
function statesByFills(key: readonly CellValue[], fills: ReadonlyMap<number, string>): readonly string[] {
  const rows: CellValue[][] = [
    [...key],
    [],
    ["Ref", "Recommendation", "Action", "Lead Agency", "Target Date", "BRAG"],
    ["1", "Partners should share risk early", "Agree a shared form", "Ashdale Council", "30/06/2025", ""],
    ["2", "Partners should train their staff", "Hold four workshops", "Northmoor Police", "30/09/2025", ""],
    ["3", "Partners should count repeat calls", "Build a monthly count", "Northmoor Police", "30/11/2025", ""],
  ];
  const looks = new Map(
    Array.from({ length: 6 }, (_, column) => {
      const below = column === 5 ? [FILL.blue, FILL.amber, FILL.red] : [null, null, null];
      const ofColumn = [fills.get(column) ?? null, null, null, ...below];
      return [column, ofColumn.map((fill) => ({ fill, struck: false }))] as const;
    }),
  );
  const tracker = { sheets: [sheetOf(rows, { looks })], leftOut: [], dateSystem: 1900 as const };
  const [plan] = readPlans(tracker, { asAt: "2025-05-31", quarters: "financial", publication: null }).plans;
  return plan?.actions.map(({ status }) => `${status.state}${status.delayed ? ", delayed" : ""}`) ?? [];
}

test.each<[what: string, key: readonly CellValue[], fills: ReadonlyMap<number, string>]>([
  [
    "the meanings stand in the filled cells",
    ["Key:", "Closed and checked", "On target", "Delayed", "Not started"],
    new Map([
      [1, FILL.blue],
      [2, FILL.green],
      [3, FILL.amber],
      [4, FILL.red],
    ]),
  ],
  [
    "the meanings stand beside them",
    ["", "Closed and checked", "", "Delayed", "", "Not started"],
    new Map([
      [0, FILL.blue],
      [2, FILL.amber],
      [4, FILL.red],
    ]),
  ],
  [
    "the meanings stand in front of them",
    ["Closed and checked", "", "Delayed", "", "Not started", ""],
    new Map([
      [1, FILL.blue],
      [3, FILL.amber],
      [5, FILL.red],
    ]),
  ],
  [
    "the meanings stand in front of them, and the colours are named in them",
    ["Closed and checked", "Blue", "Delayed", "Amber", "Not started", "Red"],
    new Map([
      [1, FILL.blue],
      [3, FILL.amber],
      [5, FILL.red],
    ]),
  ],
  [
    "the colours are named in them, and the meanings filled alike",
    ["Blue", "Closed and checked", "Amber", "Delayed", "Red", "Not started"],
    new Map([
      [0, FILL.blue],
      [1, FILL.blue],
      [2, FILL.amber],
      [3, FILL.amber],
      [4, FILL.red],
      [5, FILL.red],
    ]),
  ],
])("a key of fills in one row: %s", (_, key, fills) => {
  expect(statesByFills(key, fills)).toEqual(["complete", "in-progress, delayed", "not-started"]);
});

test("a key of fills below the plan, one to a line, each behind its meaning", () => {
  const meanings = ["Closed and checked", "Delayed", "Not started"];
  const fills = [FILL.blue, FILL.amber, FILL.red];
  const rows: CellValue[][] = [
    ["Ref", "Recommendation", "Action", "Lead Agency", "Target Date", "BRAG"],
    ["1", "Partners should share risk early", "Agree a shared form", "Ashdale Council", "30/06/2025", ""],
    ["2", "Partners should train their staff", "Hold four workshops", "Northmoor Police", "30/09/2025", ""],
    ["3", "Partners should count repeat calls", "Build a monthly count", "Northmoor Police", "30/11/2025", ""],
    Array<CellValue>(6).fill(""),
    ...meanings.map((meaning): CellValue[] => ["", meaning, "", "", "", ""]),
  ];
  const look = (fill: string | null) => ({ fill, struck: false });
  const looks = new Map([
    [2, [...Array<null>(5).fill(null), ...fills].map(look)],
    [5, [null, ...fills, ...Array<null>(4).fill(null)].map(look)],
  ]);
  const tracker = { sheets: [sheetOf(rows, { looks })], leftOut: [], dateSystem: 1900 as const };
  const [plan] = readPlans(tracker, { asAt: "2025-05-31", quarters: "financial", publication: null }).plans;
  expect(plan?.actions.map(({ status }) => status.state)).toEqual(["complete", "in-progress", "not-started"]);
});
