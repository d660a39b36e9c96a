/** The pane and the ribbon's command from end to end: the sample tracker, the genuine office.js, the stand-in for Excel. */
import { readFileSync } from "node:fs";
import { writeBoardReport } from "../../src/commands/writeBoardReport";
import { keepSettings } from "../../src/excel/settings";
import { createPerformer, type Performer } from "../../src/taskpane/actions/perform";
import { excelWorkbook } from "../../src/taskpane/excelWorkbook";
import { initialState, type PaneState } from "../../src/taskpane/store/state";
import { createStore } from "../../src/taskpane/store/store";
import type { Standin } from "../../src/standin/node/index";
import type { PaneWorkbook } from "../../src/taskpane/workbook";
import { closeWorkbook, contentsOf, openWorkbook, sheetNames } from "../excel/support/overStandin";
import { TODAY } from "./support/invented";

const SAMPLE = new Uint8Array(readFileSync("assets/sample-tracker.xlsx"));
const SHEETS = ["Review 2024-02", "Review 2025-01"];

let standin: Standin;
beforeEach(async () => {
  standin = await openWorkbook(SAMPLE);
});
let stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops) await stop();
  stops = [];
  closeWorkbook();
});

async function open(): Promise<Performer & { readonly state: () => PaneState }> {
  const store = createStore(initialState(TODAY));
  const workbook = excelWorkbook();
  const following: PaneWorkbook = {
    ...workbook,
    follow: async (listener) => {
      const stop = await workbook.follow(listener);
      stops.push(stop);
      return stop;
    },
  };
  const performer = createPerformer(store, following, () => TODAY);
  await performer.perform("start");
  return { ...performer, state: store.state };
}

const milliseconds = (count: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, count));

/** Until the pane has taken up an edit: its pause, and the reading, until Excel is asked nothing more. */
async function afterThePause(): Promise<void> {
  await milliseconds(450);
  for (let asked = -1; asked !== standin.traffic.length; await milliseconds(100)) asked = standin.traffic.length;
}

test("opening reads the plans in four syncs, and leaves the workbook as it was", async () => {
  const sheets = await sheetNames();
  const before = standin.traffic.length;
  const { state } = await open();
  expect(state().problem).toBeNull();
  expect(state().found.map(({ sheet, actions }) => [sheet, actions])).toEqual([
    [SHEETS[0], 17],
    [SHEETS[1], 13],
  ]);
  // What is remembered, two for the cells at most, and one to follow the workbook.
  expect(standin.traffic.length - before).toBeLessThanOrEqual(4);
  expect(await sheetNames()).toEqual(sheets);
});

test("an edit shows in the figures after one sync more", async () => {
  const { state } = await open();
  const complete = state().analysis?.summary.complete ?? 0;
  const open_ = state().analysis?.plans[0]?.rated.find(({ action }) => action.status.text === "Green");
  const { row } = open_?.action ?? { row: 0 };
  const letters = state().analysis?.plans[0]?.plan.columns.status ?? "";
  const before = standin.traffic.length;
  standin.asUser((workbook) => {
    const column = letters.charCodeAt(0) - 65;
    workbook.sheet(SHEETS[0] ?? "").write({ row: row - 1, column, rows: 1, columns: 1 }, [["Complete"]], false);
  });
  await afterThePause();
  expect(standin.traffic.length - before).toBe(1);
  expect(state().analysis?.summary.complete).toBe(complete + 1);
});

test("the report is written, gone to, and reverted; the pane is not led astray by its own sheet", async () => {
  const { perform, state } = await open();
  const sheets = await sheetNames();
  const plan = await contentsOf(SHEETS[0] ?? "");
  await perform("writeReport", { replace: false });
  expect(state().problem).toBeNull();
  expect(await sheetNames()).toEqual([
    ...sheets,
    "Board report May 2026",
    "Board annex May 2026",
    "Action plan history",
  ]);
  expect(state().remembered.lastRun?.did[0]).toMatch(/^A new sheet “Board report May 2026” with /);
  await afterThePause();
  expect(state().analysis?.summary.total).toBe(30);
  await perform("goTo", { sheet: SHEETS[1] ?? "", address: "A1" });
  expect(standin.workbook.activeSheet.name).toBe(SHEETS[1]);
  await perform("revert");
  expect(state()).toMatchObject({ problem: null, remembered: { lastRun: null } });
  expect(await sheetNames()).toEqual(sheets);
  expect(await contentsOf(SHEETS[0] ?? "")).toEqual(plan);
});

test("a fix is made, shows in the figures, and is put back by a pane that was opened later", async () => {
  const { perform, state } = await open();
  const plan = await contentsOf(SHEETS[0] ?? "");
  const green = state().analysis?.plans[0]?.rated.find(({ action }) => action.status.text === "Green");
  const complete = state().analysis?.summary.complete ?? 0;
  const cell = `${state().analysis?.plans[0]?.plan.columns.status ?? ""}${green?.action.row ?? 0}`;
  const change = { sheet: SHEETS[0] ?? "", cell, was: "Green", value: "Blue", numberFormat: null };
  await perform("applyFix", { cells: [{ ...change, before: "Green", after: "Blue" }], lists: [] });
  expect(state()).toMatchObject({ problem: null, analysis: { summary: { complete: complete + 1 } } });
  expect(state().remembered.lastFix?.did).toEqual([`1 cell was changed: ${cell}.`]);
  const later = await open();
  expect(later.state().remembered.lastFix?.cells).toMatchObject([{ cell, before: { value: "Green" } }]);
  await later.perform("revertFix");
  expect(later.state()).toMatchObject({ problem: null, remembered: { lastFix: null } });
  expect(later.state().analysis?.summary.complete).toBe(complete);
  expect(await contentsOf(SHEETS[0] ?? "")).toEqual(plan);
});

test("a fix that is refused changes nothing, and shows what stands in the cell", async () => {
  const { perform, state } = await open();
  const green = state().analysis?.plans[0]?.rated.find(({ action }) => action.status.text === "Green");
  const complete = state().analysis?.summary.complete ?? 0;
  const cell = `${state().analysis?.plans[0]?.plan.columns.status ?? ""}${green?.action.row ?? 0}`;
  standin.asUser((workbook) => {
    const place = { row: (green?.action.row ?? 0) - 1, column: cell.charCodeAt(0) - 65, rows: 1, columns: 1 };
    workbook.sheet(SHEETS[0] ?? "").write(place, [["Complete"]], false);
  });
  const change = { sheet: SHEETS[0] ?? "", cell, was: "Green", value: "Blue", numberFormat: null };
  await perform("applyFix", { cells: [{ ...change, before: "Green", after: "Blue" }], lists: [] });
  expect(state().problem?.sentence).toBe(
    `Nothing was changed: ${cell} was changed since the plan was read. Leave it out, or look again.`,
  );
  expect(state()).toMatchObject({ remembered: { lastFix: null }, analysis: { summary: { complete: complete + 1 } } });
});

test("an edit that could not be read is read with the next one", async () => {
  const { state } = await open();
  const [first, second] =
    state().analysis?.plans[0]?.rated.filter(({ action }) => action.status.text === "Green") ?? [];
  const complete = state().analysis?.summary.complete ?? 0;
  const column = (state().analysis?.plans[0]?.plan.columns.status ?? "").charCodeAt(0) - 65;
  const type = (row: number): void =>
    standin.asUser((workbook) => {
      workbook.sheet(SHEETS[0] ?? "").write({ row: row - 1, column, rows: 1, columns: 1 }, [["Complete"]], false);
    });
  // The rows that changed cannot be read, and neither can the whole in their place.
  standin.failSync(1, { code: 5_012 });
  standin.failSync(2, { code: 5_012 });
  type(first?.action.row ?? 0);
  await afterThePause();
  expect(state().problem?.offer).toBe("read again");
  expect(state().analysis?.summary.complete).toBe(complete);
  type(second?.action.row ?? 0);
  await afterThePause();
  expect(state()).toMatchObject({ problem: null, analysis: { summary: { complete: complete + 2 } } });
});

test("settings that are changed quickly one after the other are all kept", async () => {
  const { perform } = await open();
  await Promise.all([
    perform("setReport", { author: "Coordinator" }),
    perform("setPreset", "RAG"),
    perform("setAsAt", { kind: "day", day: "2026-03-31" }),
  ]);
  expect((await open()).state().remembered).toMatchObject({
    asAt: { day: "2026-03-31" },
    preset: "RAG",
    report: { author: "Coordinator" },
  });
});

test("what another pane has kept stays, and the ribbon's report can be reverted by a pane opened later", async () => {
  const { perform } = await open();
  await perform("setAsAt", { kind: "day", day: "2026-03-31" });
  await writeBoardReport();
  await perform("setPreset", "RAG");
  const later = await open();
  expect(later.state().remembered).toMatchObject({ preset: "RAG", lastRun: { sheetName: "Board report March 2026" } });
});

test("the sheets that are left out are those that are there", async () => {
  const { perform, state } = await open();
  const reports = (): string[] =>
    (state().analysis?.leftOut ?? []).filter(({ why }) => why === "our own report").map(({ sheet }) => sheet);
  await perform("writeReport", { replace: false });
  await afterThePause();
  expect(reports()).toEqual(["Board report May 2026", "Board annex May 2026"]);
  await perform("revert");
  await afterThePause();
  expect(reports()).toEqual([]);
});

test("a report can be reverted by a pane that was opened later", async () => {
  await (await open()).perform("writeReport", { replace: false });
  const later = await open();
  expect(later.state().remembered.lastRun?.sheetName).toBe("Board report May 2026");
  await later.perform("revert");
  expect(later.state().problem).toBeNull();
  expect(await sheetNames()).not.toContain("Board report May 2026");
});

test("a changed report is not reverted, and the reason is given", async () => {
  const { perform, state } = await open();
  await perform("writeReport", { replace: false });
  standin.asUser((workbook) => {
    workbook.sheet("Board report May 2026").write({ row: 0, column: 0, rows: 1, columns: 1 }, [["Mine"]], false);
  });
  await perform("revert");
  expect(state().problem?.sentence).toContain("have changed since");
  expect(await sheetNames()).toContain("Board report May 2026");
});

test("a second report of the period is written only when the user says so", async () => {
  const { perform, state } = await open();
  await perform("writeReport", { replace: false });
  await perform("writeReport", { replace: false });
  expect(state().problem?.offer).toBe("replace report");
  await perform("writeReport", { replace: true });
  expect(state().problem).toBeNull();
  expect((await sheetNames()).filter((name) => name.startsWith("Board report"))).toHaveLength(1);
});

describe("the command on the ribbon", () => {
  test("writes the report without the pane, with what is remembered", async () => {
    await (await open()).perform("setAsAt", { kind: "day", day: "2026-03-31" });
    expect(await writeBoardReport()).toBeNull();
    expect(await sheetNames()).toContain("Board report March 2026");
    expect(standin.workbook.activeSheet.name).toBe("Board report March 2026");
  });

  test("asks before it replaces one, by sending the user to the pane", async () => {
    await writeBoardReport();
    expect(await writeBoardReport()).toMatch(
      /There is a report for this period already.*Excel cannot undo.*choose Action plan/,
    );
  });

  test("says what is missing where there is no plan", async () => {
    closeWorkbook();
    standin = await openWorkbook({ sheets: [{ name: "Notes", cells: [["Note"]] }] });
    expect(await writeBoardReport()).toMatch(/^No action plan found\./);
    expect(await sheetNames()).toEqual(["Notes"]);
  });
});

describe("a sheet that is renamed", () => {
  const [first = "", second = ""] = SHEETS;
  const rename = (from: string, to: string): void =>
    standin.asUser((workbook) => workbook.renameSheet(workbook.sheet(from), to));
  const type = (sheet: string): void =>
    standin.asUser((workbook) =>
      workbook.sheet(sheet).write({ row: 6, column: 8, rows: 1, columns: 1 }, [["Complete"]], false),
    );
  const OWN = {
    headerRow: 5,
    headerMark: "Key milestones achieved in enacting recommendation",
    columns: { recommendation: "B", action: "D", target: "G" },
  } as const;

  test("keeps its own columns and stays left out, when the pane is opened later", async () => {
    const { perform } = await open();
    await perform("mapColumns", { sheet: first, mapping: OWN });
    await perform("chooseSheet", { sheet: second, isChosen: false });
    rename(first, "Plan of 2024");
    rename(second, "Plan of 2025");
    const { state } = await open();
    expect(state().remembered.mappings).toEqual({ "Plan of 2024": OWN });
    expect(state().found.map(({ sheet, isChosen }) => [sheet, isChosen])).toEqual([
      ["Plan of 2024", true],
      ["Plan of 2025", false],
    ]);
  });

  test("keeps them in a pane that is open, from the next edit on, and for the time after it", async () => {
    const { perform, state } = await open();
    await perform("mapColumns", { sheet: first, mapping: OWN });
    rename(first, second + " and before");
    type(second + " and before");
    await afterThePause();
    expect(state().remembered.mappings).toEqual({ [second + " and before"]: OWN });
    expect(state().analysis?.plans[0]?.plan.columns).toEqual(OWN.columns);
    await perform("chooseSheet", { sheet: second, isChosen: false });
    const later = await open();
    expect(later.state().remembered.mappings).toEqual({ [second + " and before"]: OWN });
  });

  test("keeps them where the workbook is read again as a whole", async () => {
    const { perform, state } = await open();
    await perform("mapColumns", { sheet: first, mapping: OWN });
    rename(first, "Plan of 2024");
    await perform("read");
    expect(state().remembered.mappings).toEqual({ "Plan of 2024": OWN });
    expect(state().analysis?.plans[0]?.plan).toMatchObject({ sheet: "Plan of 2024", columns: OWN.columns });
  });

  test("keeps them where a report is written before the pane has noticed", async () => {
    const { perform, state } = await open();
    await perform("mapColumns", { sheet: first, mapping: OWN });
    rename(first, "Plan of 2024");
    await perform("writeReport", { replace: false });
    await perform("chooseSheet", { sheet: second, isChosen: false });
    await afterThePause();
    expect(state().remembered.mappings).toEqual({ "Plan of 2024": OWN });
    expect(state().analysis?.plans[0]?.plan.columns).toEqual(OWN.columns);
    expect((await open()).state().remembered.mappings).toEqual({ "Plan of 2024": OWN });
  });

  test("is gone to all the same, where it is the last report", async () => {
    const { perform, state } = await open();
    await perform("writeReport", { replace: false });
    rename(state().remembered.lastRun?.sheetName ?? "", "For the board");
    type(first);
    await afterThePause();
    expect((await open()).state().remembered.lastRun?.sheetName).toBe("For the board");
  });

  test("what earlier versions kept by name is understood", async () => {
    await Excel.run((context) => keepSettings(context, { mappings: { [first]: OWN }, withoutSheets: [second] }));
    const { state } = await open();
    expect(state().remembered).toMatchObject({ mappings: { [first]: OWN }, withoutSheets: [second] });
  });
});
