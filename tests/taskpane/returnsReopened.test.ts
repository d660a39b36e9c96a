/** What returns brought can be put back after the workbook was saved, closed and opened again: cells, requests and closures alike. */
import { readXlsx, writeXlsx, type CellValue } from "hucre/xlsx";
import { allSafe } from "../../src/returns/accept";
import { keptReturnsFrom, type KeptReturns } from "../../src/returns/kept";
import { MODES } from "../../src/standin/modes/modes";
import type { HostMode, Standin } from "../../src/standin/node/index";
import { createPerformer, type Performer } from "../../src/taskpane/actions/perform";
import { excelWorkbook } from "../../src/taskpane/excelWorkbook";
import { initialState, type PaneState } from "../../src/taskpane/store/state";
import { createStore } from "../../src/taskpane/store/store";
import { deskOf, lookedAt } from "../../src/taskpane/views/Returns/desk";
import type { HandmadeWorkbook } from "../excel/support/handmadeWorkbook";
import { closeWorkbook, contentsOf, openWorkbook } from "../excel/support/overStandin";
import { HEADINGS, PLAN_ROWS, TODAY } from "./support/invented";

const BOOK: HandmadeWorkbook = { sheets: [{ name: "Plan", cells: [HEADINGS, ...PLAN_ROWS] }] };
const AGENCY = "Ashdale Housing";

let standin: Standin;
let stop: (() => Promise<void>) | null = null;

async function close(): Promise<void> {
  await stop?.();
  stop = null;
  closeWorkbook();
}
afterEach(close);

type Opened = Performer & { readonly state: () => PaneState };

async function open(book: HandmadeWorkbook | Uint8Array, mode?: HostMode): Promise<Opened> {
  standin = await openWorkbook(book, { mode });
  const store = createStore(initialState(TODAY));
  const workbook = excelWorkbook();
  const follow: typeof workbook.follow = async (listener) => (stop = await workbook.follow(listener));
  const performer = createPerformer(store, { ...workbook, follow }, () => TODAY);
  await performer.perform("start");
  return { ...performer, state: store.state };
}

/** Status of action 2, as it stands in the workbook. */
const statusOf2 = async (): Promise<unknown> =>
  ((await contentsOf("Plan")) as { readonly values: readonly (readonly unknown[])[] }).values[2]?.[6];

const keptIn = ({ state }: Opened): KeptReturns => keptReturnsFrom(state().remembered.returns);

/** The agency's answer: action 2 is complete, and action 4 wants more time. */
async function answered({ state }: Opened): Promise<Uint8Array> {
  const file = state().returnsShown.made?.files.find(({ agency }) => agency === AGENCY);
  const rows = (await readXlsx(file?.bytes ?? new Uint8Array())).sheets[0]?.rows ?? [];
  const header = rows.findIndex((row) => row.includes("Return ID"));
  const put = (at: number, heading: string, value: CellValue): void => {
    const row = rows[header + 1 + at];
    if (row !== undefined) row[rows[header]?.indexOf(heading) ?? 0] = value;
  };
  put(0, "Status", "Complete");
  put(1, "New date sought", "31/12/2026");
  return writeXlsx({ sheets: [{ name: "Answer", rows }] });
}

async function takenAndSaved(mode?: HostMode): Promise<Uint8Array> {
  const pane = await open(BOOK, mode);
  await pane.perform("returns", { kind: "make", agencies: [AGENCY], replyBy: null });
  await pane.perform("returns", { kind: "look", files: [{ name: "back.xlsx", bytes: await answered(pane) }] });
  const { tracker, analysis, remembered, returnsShown } = pane.state();
  const desk = deskOf(tracker, analysis, remembered.returns, TODAY);
  if (desk === null) throw new Error("No plan was read");
  await pane.perform("returns", { kind: "accept", keys: allSafe(lookedAt(desk, returnsShown).merges) });
  expect(pane.state().problem).toBeNull();
  const file = await standin.save();
  await close();
  return file;
}

describe.each([
  ["stay", undefined],
  ["are new on each opening", MODES.idsAnew],
] as const)("where ids of sheets %s", (_what, mode) => {
  test("the cells are as they were, and neither request nor closure is kept any more", async () => {
    const pane = await open(await takenAndSaved(mode), mode);
    expect(await statusOf2()).toBe("Complete");
    expect(keptIn(pane).extensions.map(({ ref }) => ref)).toEqual(["4"]);
    expect(keptIn(pane).closures.map(({ ref, takenOn }) => [ref, takenOn])).toEqual([["2", TODAY]]);
    await pane.perform("returns", { kind: "put back" });
    expect(pane.state().problem).toBeNull();
    expect(await statusOf2()).toBe("In progress");
    const { issues, receipts, extensions, closures, last } = keptIn(pane);
    expect([receipts, extensions, closures, last]).toEqual([[], [], [], null]);
    expect(issues).toHaveLength(1);
  });
});

test("what was put right by other means since stays, and is told of", async () => {
  const pane = await open(await takenAndSaved());
  standin.asUser((workbook) =>
    workbook.sheet("Plan").write({ row: 2, column: 6, rows: 1, columns: 1 }, [["Withdrawn"]], false),
  );
  await pane.perform("returns", { kind: "put back" });
  expect(await statusOf2()).toBe("Withdrawn");
  expect(pane.state().notice).toContain("Left alone, since they were changed after the fix: G3.");
});
