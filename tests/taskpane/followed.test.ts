/** The figures of an open pane stay true, however cells come by their new values; over the genuine office.js and the stand-in. */
import type { Manner, Standin } from "../../src/standin/node/index";
import { MODES } from "../../src/standin/modes/modes";
import { createPerformer, type Performer } from "../../src/taskpane/actions/perform";
import { excelWorkbook } from "../../src/taskpane/excelWorkbook";
import { initialState, type PaneState } from "../../src/taskpane/store/state";
import { createStore } from "../../src/taskpane/store/store";
import type { CellValue } from "../../src/plan/cells";
import { closeWorkbook, openWorkbook } from "../excel/support/overStandin";
import { HEADINGS, PLAN_ROWS, TODAY } from "./support/invented";

const BOOK = {
  sheets: [
    { name: "Plan", cells: [HEADINGS, ...PLAN_ROWS] },
    { name: "Notes", cells: [["Note"]] },
  ],
};
const STATUS = 6;

let standin: Standin;
let stop: (() => Promise<void>) | null = null;
afterEach(async () => {
  await stop?.();
  stop = null;
  closeWorkbook();
});

interface Opened extends Performer {
  readonly state: () => PaneState;
}

async function open(options: Parameters<typeof openWorkbook>[1] = {}, before?: () => void): Promise<Opened> {
  standin = await openWorkbook(BOOK, options);
  before?.();
  const store = createStore(initialState(TODAY));
  const workbook = excelWorkbook();
  const performer = createPerformer(
    store,
    { ...workbook, follow: async (listener) => (stop = await workbook.follow(listener)) },
    () => TODAY,
  );
  await performer.perform("start");
  return { ...performer, state: store.state };
}

/** Until the pane has taken up an edit: its pause, and the reading. */
const afterThePause = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 450));

function put(row: number, column: number, values: readonly (readonly CellValue[])[], manner?: Manner): void {
  standin.asUser((workbook) => {
    const rect = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
    workbook.sheet("Plan").write(rect, values, false);
  }, manner);
}

const complete = (state: PaneState): number => state.analysis?.summary.complete ?? 0;

/** What is done to the plan, so many more are complete, and whether that costs one sync, or a whole reading. */
const CHANGES: readonly (readonly [
  manner: Manner,
  what: () => void,
  more: number,
  cost: "one sync" | "a whole reading",
])[] = [
  ["typed", () => put(2, STATUS, [["Complete"]]), 1, "one sync"],
  ["by a co-author", () => put(2, STATUS, [["Complete"]], "by a co-author"), 1, "one sync"],
  ["recalculated", () => put(2, STATUS, [["Complete"]], "recalculated"), 1, "one sync"],
  ["rows sorted", () => put(1, STATUS, [["Complete"], ["Complete"], ["Complete"]], "rows sorted"), 2, "one sync"],
  ["rows hidden", () => put(2, STATUS, [["Complete"]], "rows hidden"), 1, "one sync"],
  ["columns sorted", () => put(2, STATUS, [["Complete"]], "columns sorted"), 1, "a whole reading"],
  [
    "rows inserted",
    () =>
      put(
        1,
        0,
        [["0", "Begin", "Meet", "Northmoor Police", "March 2026", "", "Complete"], ...PLAN_ROWS],
        "rows inserted",
      ),
    1,
    "a whole reading",
  ],
  [
    "rows deleted",
    () => put(1, 0, [...PLAN_ROWS.slice(1), new Array(7).fill("") as string[]], "rows deleted"),
    -1,
    "a whole reading",
  ],
];

describe.each(CHANGES)("cells that are changed (%s)", (_manner, change, more, cost) => {
  test("show in the figures, at the cost of one reading of what changed, else of the whole", async () => {
    const { state, perform } = await open();
    const before = complete(state());
    const first = standin.traffic.length;
    await perform("read");
    const whole = standin.traffic.length - first;
    const syncs = standin.traffic.length;
    change();
    await afterThePause();
    expect(state().problem).toBeNull();
    expect(complete(state())).toBe(before + more);
    expect(standin.traffic.length - syncs).toBeLessThanOrEqual(cost === "one sync" ? 1 : whole);
  });
});

test("rows that are hidden, by hand or by a filter, count as before", async () => {
  const { state } = await open();
  const { analysis } = state();
  put(1, STATUS, [[PLAN_ROWS[0]?.[STATUS] ?? ""]], "rows hidden");
  await afterThePause();
  expect(state().analysis).toBe(analysis);
});

test("a status that is worked out is not believed once what it is worked out from has changed", async () => {
  const { state } = await open({}, () => {
    standin.asUser((workbook) => {
      const { grid } = workbook.sheet("Plan").contents;
      grid.set(2, STATUS, "Complete", "=Notes!B1");
    });
  });
  const before = complete(state());
  standin.asUser((workbook) =>
    workbook.sheet("Notes").write({ row: 0, column: 1, rows: 1, columns: 1 }, [["Late"]], false),
  );
  await afterThePause();
  expect(complete(state())).toBe(before - 1);
  expect(state().analysis?.doubts.length).toBeGreaterThan(0);
});

test("what is calculated anew and gives the same leaves the figures as they are", async () => {
  const { state } = await open();
  const { analysis } = state();
  put(1, STATUS, [["Complete"]], "recalculated");
  await afterThePause();
  expect(state().analysis).toBe(analysis);
});

test("Text to Columns, of which older Excels do not tell, is in the report all the same", async () => {
  const { state, perform } = await open();
  const before = complete(state());
  put(2, STATUS, [["Complete"]], "text to columns");
  await perform("writeReport", { replace: false });
  expect(state().problem).toBeNull();
  expect(complete(state())).toBe(before + 1);
});

test("a format that makes a date of a number is followed", async () => {
  const { state } = await open();
  put(3, 4, [[46_112]]);
  await afterThePause();
  const before = state().tracker;
  standin.asUser((workbook) =>
    workbook.sheet("Plan").changeFormat({ row: 3, column: 4, rows: 1, columns: 1 }, { numberFormat: "dd/mm/yyyy" }),
  );
  await afterThePause();
  expect(state().tracker).not.toBe(before);
  expect(state().tracker?.sheets[0]?.numberFormats.get(4)?.[3]).toBe("dd/mm/yyyy");
});

describe("sheets", () => {
  test("one that is renamed is gone to, also before the pane has noticed", async () => {
    const { state, perform } = await open();
    standin.asUser((workbook) => workbook.renameSheet(workbook.sheet("Plan"), "Plan 2026"));
    await perform("goTo", { sheet: "Plan", address: "A2" });
    expect(state().problem).toBeNull();
    expect(standin.workbook.activeSheet.name).toBe("Plan 2026");
  });

  test("one that is deleted is no longer counted", async () => {
    const { state } = await open();
    standin.asUser((workbook) => workbook.deleteSheet(workbook.sheet("Plan")));
    await afterThePause();
    expect(state().analysis?.plans).toEqual([]);
  });

  test("what is formatted or calculated on a sheet without a plan costs nothing", async () => {
    await open();
    const syncs = standin.traffic.length;
    standin.asUser((workbook) => {
      const other = workbook.addSheet("Other");
      other.changeFormat({ row: 0, column: 0, rows: 1, columns: 1 }, { bold: true });
    });
    await afterThePause();
    // That a sheet came is another matter.
    expect(standin.traffic.length - syncs).toBeLessThanOrEqual(3);
  });
});

describe("events that this Excel does not have", () => {
  test("cost no more than themselves: edits are followed all the same", async () => {
    const { state } = await open({
      refused: { "WorksheetCollection._RegisterCalculatedEvent": "NotImplemented" },
    });
    const before = complete(state());
    put(2, STATUS, [["Complete"]]);
    await afterThePause();
    expect(complete(state())).toBe(before + 1);
  });

  test("nor where the host is newer than its office.js", async () => {
    const { state } = await open({ mode: MODES.excel2024 });
    const before = complete(state());
    put(2, STATUS, [["Complete"]]);
    await afterThePause();
    expect(state().problem).toBeNull();
    expect(complete(state())).toBe(before + 1);
  });
});

describe("another workbook in front", () => {
  test("the plan is read, it is said what is not known, and all is read once the user comes back", async () => {
    const { state } = await open({ mode: MODES.anotherWorkbookInFront });
    expect(state().analysis?.plans).toHaveLength(1);
    expect(state().problem).toMatchObject({ offer: "read again" });
    expect(state().problem?.sentence).toMatch(
      /^Excel did not tell which sheets are board reports.*come back to this one/,
    );
    standin.turnTo(null);
    standin.comeToFront();
    await afterThePause();
    expect(state().problem).toBeNull();
    expect(state().tracker?.notTold).toBeUndefined();
  });

  test("a report is not written, and the user is told to come back", async () => {
    const { state, perform } = await open();
    standin.turnTo(MODES.anotherWorkbookInFront);
    await perform("writeReport", { replace: false });
    expect(standin.workbook.sheets.map(({ name }) => name)).toEqual(["Plan", "Notes"]);
    expect(state().problem?.sentence).toMatch(
      /Come back to a sheet of this workbook, then try again\. Nothing was written\.$/,
    );
  });

  test("reports that were written before are known by their ids, and are not counted as plans", async () => {
    const { state, perform } = await open();
    await perform("writeReport", { replace: false });
    await afterThePause();
    standin.turnTo(MODES.anotherWorkbookInFront);
    await perform("read");
    expect(state().tracker?.leftOut).toContainEqual({ sheet: "Board report May 2026", why: "our own report" });
  });
});
