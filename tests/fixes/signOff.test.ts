/** Recording sign-offs: only in the tracker's own column for them, in its own manner, and read back as signed off. */
import { withChanges } from "../../src/fixes/afterwards";
import { fixContext } from "../../src/fixes/context";
import { signOffs, type SignOffs } from "../../src/fixes/signOff";
import type { CellValue, SheetCells, TrackerCells } from "../../src/plan/cells";
import { actionLabel } from "../../src/plan/model";
import { sheetOf } from "../support/sheetOf";
import { serialOf } from "../support/grid";
import { analysed } from "./support/faulty";

const HEADINGS = ["Ref", "Recommendation", "Action to take", "Lead Agency", "Target Date", "Outcome", "Status"];
const AIM = "All partners should ask every adult who is seen alone whether they are safe";
const row = (ref: string, status: string, ...more: readonly CellValue[]): CellValue[] => [
  ref,
  `${AIM} (${ref})`,
  `Agree the questions and add them to form ${ref}`,
  "Northmoor Police",
  "31/03/2026",
  "Every form has the questions; use of them rose from 40 % to 93 %",
  status,
  ...more,
];
/** Actions 1 to 4: complete, complete, in progress, complete; with a last column. */
function trackerWith(heading: string | null, cells: readonly CellValue[] = [], more: Partial<SheetCells> = {}) {
  const own = (at: number): CellValue[] => (heading === null ? [] : [cells[at] ?? ""]);
  const rows = [
    [...HEADINGS, ...(heading === null ? [] : [heading])],
    row("1", "Complete", ...own(0)),
    row("2", "Complete", ...own(1)),
    row("3", "In progress", ...own(2)),
    row("4", "Complete", ...own(3)),
  ];
  const formats = rows.map((one) => (typeof one[7] === "number" ? "dd/mm/yyyy" : "General"));
  return {
    sheets: [sheetOf(rows, heading === null ? more : { numberFormats: new Map([[7, formats]]), ...more })],
    leftOut: [],
    dateSystem: 1900,
  } satisfies TrackerCells;
}

const of = (tracker: TrackerCells): SignOffs => signOffs(fixContext(analysed(tracker), tracker));
const labels = ({ open }: SignOffs): string[] => open.map(({ at }) => actionLabel(at.action));
const written = (tracker: TrackerCells, by = ""): unknown[] =>
  of(tracker).open.map(({ cell, change }) => [cell, change("2026-05-06", by)?.after]);

test("completed actions that are not signed off are offered; open ones and those that are signed off are not", () => {
  const tracker = trackerWith("Signed off by", ["", "A. Panel, 3 May 2026", "", "Awaiting sign-off"]);
  expect(labels(of(tracker))).toEqual(["1", "4"]);
  expect(of(tracker)).toMatchObject({ nowhere: [], unclear: [] });
});

test("without a column for it nothing is offered, and it is said of how many actions", () => {
  const found = of(trackerWith(null));
  expect(found.open).toEqual([]);
  expect(found.nowhere.map(({ plan, why, count }) => [plan.sheet, why, count])).toEqual([["Ashdale", "no column", 3]]);
});

test("a cell that is merged with another action's is not written to", () => {
  const merges = [{ row: 1, column: 7, rows: 2, columns: 1 }];
  const found = of(trackerWith("Verified", ["", "", "", ""], { merges }));
  expect([...labels(found)]).toEqual(["1", "4"]);
  expect(found.unclear.map(({ action }) => actionLabel(action))).toEqual(["2"]);
});

describe("it is written as the column keeps it", () => {
  test.each([
    ["Signed off by", [], "", "Signed off, 6 May 2026"],
    ["Signed off by", [], "Community Safety Board", "Community Safety Board, 6 May 2026"],
    ["Verified", ["Board, May 2025"], "", "Signed off, 6 May 2026"],
    ["Date verified", [], "Community Safety Board", "6 May 2026"],
    ["Sign-off date", [], "", "6 May 2026"],
    ["Verified", [serialOf("2026-04-01"), serialOf("2026-04-09")], "Board", "6 May 2026"],
    ["Verified?", ["Yes", "No"], "Board", "Yes, Board, 6 May 2026"],
    ["Verified", ["✓"], "", "✓, 6 May 2026"],
  ] as const)("%s %j by “%s”: %s", (heading, cells, by, after) => {
    const tracker = trackerWith(heading, cells);
    expect(written(tracker, by).at(-1)).toEqual(["H5", after]);
  });

  test("a date is a date, in the column's format", () => {
    const [first] = of(trackerWith("Date verified")).open;
    expect(first?.change("2026-05-06", "")).toMatchObject({
      value: serialOf("2026-05-06"),
      numberFormat: "dd/mm/yyyy",
    });
  });
});

test.each(["Signed off by", "Verified", "Verified by", "Verification", "Sign-off", "Date verified", "Sign-off date", "Approved by"])(
  "“%s”: what was recorded is read as signed off, and is offered no more",
  (heading) => {
    const tracker = trackerWith(heading);
    expect(labels(of(tracker))).toEqual(["1", "2", "4"]);
    const changes = of(tracker).open.slice(0, 2).flatMap(({ change }) => change("2026-05-06", "Community Safety Board") ?? []);
    const after = withChanges(tracker, changes);
    expect(analysed(after).plans[0]?.rated.map(({ action }) => action.assurance)).toEqual(["verified", "verified", null, "outcome"]);
    expect(labels(of(after))).toEqual(["4"]);
    expect(analysed(after).plans[0]?.rated[0]?.action.verified).toBe(/date/iu.test(heading) ? "06/05/2026" : "Community Safety Board, 6 May 2026");
    const all = withChanges(after, of(after).open.flatMap(({ change }) => change("2026-05-06", "") ?? []));
    expect(analysed(all).summary.verified).toBe(3);
  },
); // prettier-ignore
