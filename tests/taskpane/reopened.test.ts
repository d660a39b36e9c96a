/** What was said of sheets is found again when the workbook is opened later, whatever Excel calls the sheets by then. */
import { MODES } from "../../src/standin/modes/modes";
import type { HostMode, Standin } from "../../src/standin/node/index";
import { createPerformer, type Performer } from "../../src/taskpane/actions/perform";
import { excelWorkbook } from "../../src/taskpane/excelWorkbook";
import { initialState, type PaneState } from "../../src/taskpane/store/state";
import { createStore } from "../../src/taskpane/store/store";
import { closeWorkbook, openWorkbook, sheetNames } from "../excel/support/overStandin";
import type { HandmadeWorkbook } from "../excel/support/handmadeWorkbook";
import { HEADINGS, PLAN_ROWS, TODAY } from "./support/invented";

const BOOK: HandmadeWorkbook = {
  sheets: [
    { name: "Cover", cells: [["Our plans"]] },
    { name: "Plan", cells: [HEADINGS, ...PLAN_ROWS] },
    { name: "Second", cells: [["Ref", ...HEADINGS.slice(1)], ...PLAN_ROWS] },
  ],
};
const OWN = { headerRow: 1, headerMark: "Action to take", columns: { action: "C", status: "G" } } as const;

let standin: Standin;
let stop: (() => Promise<void>) | null = null;

async function close(): Promise<void> {
  await stop?.();
  stop = null;
  closeWorkbook();
}
afterEach(close);

async function open(
  book: HandmadeWorkbook | Uint8Array,
  mode?: HostMode,
): Promise<Performer & { readonly state: () => PaneState }> {
  standin = await openWorkbook(book, { mode });
  const store = createStore(initialState(TODAY));
  const workbook = excelWorkbook();
  const follow: typeof workbook.follow = async (listener) => (stop = await workbook.follow(listener));
  const performer = createPerformer(store, { ...workbook, follow }, () => TODAY);
  await performer.perform("start");
  return { ...performer, state: store.state };
}

/** Says something of each plan, and closes the workbook, with what others do in it before. */
async function saidAndSaved(
  mode?: HostMode,
  others: (workbook: Standin["workbook"]) => void = () => undefined,
): Promise<Uint8Array> {
  const { perform } = await open(BOOK, mode);
  await perform("mapColumns", { sheet: "Plan", mapping: OWN });
  await perform("chooseSheet", { sheet: "Second", isChosen: false });
  standin.asUser(others);
  const file = await standin.save();
  await close();
  return file;
}

const said = ({ remembered, found }: PaneState): unknown => ({
  mapped: Object.keys(remembered.mappings),
  chosen: found.filter(({ isChosen }) => isChosen).map(({ sheet }) => sheet),
});

describe.each([
  ["as they were", undefined],
  ["new on each opening", MODES.idsAnew],
  ["the same in every file", MODES.idsOfTheWeb],
] as const)("with ids that are %s", (_what, mode) => {
  test("it is found by name", async () => {
    const file = await saidAndSaved(mode);
    expect(said((await open(file, mode)).state())).toEqual({ mapped: ["Plan"], chosen: ["Plan"] });
  });

  test("it is found by the headings where the sheet was renamed, too", async () => {
    const file = await saidAndSaved(mode, (workbook) => workbook.renameSheet(workbook.sheet("Second"), "Of 2025"));
    expect(said((await open(file, mode)).state())).toEqual({ mapped: ["Plan"], chosen: ["Plan"] });
  });

  test("it is no other sheet's where its own has gone, and is there when that comes back", async () => {
    const file = await saidAndSaved(mode, (workbook) => workbook.deleteSheet(workbook.sheet("Cover")));
    const { state, perform } = await open(file, mode);
    expect(said(state())).toEqual({ mapped: ["Plan"], chosen: ["Plan"] });
    await perform("setPreset", "RAG");
    await perform("chooseSheet", { sheet: "Second", isChosen: true });
    const later = await standin.save();
    await close();
    expect(said((await open(later, mode)).state())).toEqual({ mapped: ["Plan"], chosen: ["Plan", "Second"] });
  });

  test("the last report is reverted", async () => {
    const { perform } = await open(BOOK, mode);
    await perform("writeReport", { replace: false });
    const file = await standin.save();
    await close();
    const later = await open(file, mode);
    await later.perform("revert");
    expect(later.state().problem).toBeNull();
    expect(await sheetNames()).toEqual(["Cover", "Plan", "Second"]);
  });
});
