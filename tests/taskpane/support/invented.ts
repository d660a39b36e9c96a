/** Trackers and a workbook in memory for tests of the pane: fictional, small, and with something of everything. */
import type { CellValue, SheetCells, TrackerCells } from "../../../src/plan/cells";
import { rememberedFrom } from "../../../src/taskpane/remembered";
import type { PaneWorkbook, WorkbookListener } from "../../../src/taskpane/workbook";

export const TODAY = "2026-05-10";

export const HEADINGS = ["No.", "Recommendation", "Action to take", "Lead Agency", "Target Date", "Outcome", "Status"];
export const PLAN_ROWS: readonly (readonly CellValue[])[] = [
  ["1", "Ask everyone", "Agree the questions", "Northmoor Police", "March 2026", "Agreed in March", "Complete"],
  ["2", "Share concerns", "Publish a guide", "Ashdale Housing", "30/04/2026", "", "In progress"],
  ["3", "Open the routes", "Map the routes", "", "TBC", "", "Amber"],
  ["4", "Train the staff", "Hold a course", "Ashdale Housing", "September 2026", "", "In progress"],
  ["5", "Review the policy", "Ask a panel", "Northmoor Police", "10/05/2026", "", "Not started"],
  ["6", "Use interpreters", "Agree a contract", "Westshire Council", "June 2026", "", "Superseded"],
];

export function sheetOf(sheet: string, values: readonly (readonly CellValue[])[]): SheetCells {
  return { sheet, firstRow: 1, firstColumn: 1, values, numberFormats: new Map() };
}

/** A plan of so many actions that say nothing but what is done. */
export function planOf(actions: number): SheetCells {
  const rows = Array.from({ length: actions }, (_, at) => [
    `${at + 1}`,
    `Do ${at + 1}`,
    `Act ${at + 1}`,
    "",
    "",
    "",
    "",
  ]);
  return sheetOf("Plan", [HEADINGS, ...rows]);
}

export function trackerOf(...sheets: readonly SheetCells[]): TrackerCells {
  return { sheets, leftOut: [{ sheet: "Lists", why: "hidden" }], dateSystem: 1900 };
}

export const PLAN = sheetOf("Plan", [HEADINGS, ...PLAN_ROWS]);
export const CONTACTS = sheetOf("Contacts", [
  ["Name", "Telephone", "Notes"],
  ["Duty desk", "01632 960001", "Office hours"],
]);

/** A workbook that is as it was set, and writes down what is asked of it. */
export interface FakeWorkbook extends PaneWorkbook {
  tracker: TrackerCells;
  kept: unknown;
  readonly asked: string[];
  listener: WorkbookListener | null;
}

export function fakeWorkbook(tracker: TrackerCells, changes: Partial<PaneWorkbook> = {}): FakeWorkbook {
  const asked: string[] = [];
  const done = (what: string): Promise<void> => {
    asked.push(what);
    return Promise.resolve();
  };
  const fake: FakeWorkbook = {
    tracker,
    kept: null,
    asked,
    listener: null,
    read: () => Promise.resolve(fake.tracker),
    reread: () => Promise.resolve(fake.tracker),
    follow: (listener) => {
      fake.listener = listener;
      return Promise.resolve(() => {
        fake.listener = null;
        return Promise.resolve();
      });
    },
    loadSettings: () => Promise.resolve(rememberedFrom(fake.kept)),
    keepSettings: (change) => {
      fake.kept = { ...(fake.kept as object | null), ...change };
      return done("keep");
    },
    goTo: (sheet, address) => done(`go to ${sheet}!${address}`),
    writeReport: async ({ sheetName }, replace) => {
      await done(`write ${sheetName}${replace ? ", replacing" : ""}`);
      return { sheetName, did: [`A new sheet “${sheetName}”.`] };
    },
    rememberReport: (sheetName) =>
      Promise.resolve({ sheetId: "{1}", sheetName, fingerprint: { address: "A1:B2", hash: "f00" } }),
    revertReport: ({ sheetName }) => done(`revert ${sheetName}`),
    insertTemplate: async () => {
      await done("insert a template");
      return "Action plan";
    },
    ...changes,
  };
  return fake;
}
