/** Trackers and a workbook in memory for tests of the pane: fictional, small, and with something of everything. */
import type { CellValue, SheetCells, TrackerCells } from "../../../src/plan/cells";
import { rememberedFrom } from "../../../src/taskpane/remembered";
import { findingsRememberedFrom } from "../../../src/taskpane/rememberedFindings";
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
    `Every partner should be asked about aim ${at + 1}`,
    `Act ${at + 1} is to write to every partner`,
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
const AIMS: readonly (readonly [recommendation: string, action: string, agency: string, target: string])[] = [
  ["All agencies should ask about abuse whenever an adult is seen alone.", "Agree the questions and add them to every assessment form.", "Northmoor Police", "31/01/2026"],
  ["Housing officers should know how to share a concern about a tenant.", "Publish a short guide and brief every team that visits homes.", "Ashdale Housing", "28/02/2026"],
  ["Routes to specialist support should be open to people without papers.", "Map the routes there are and agree the missing ones with providers.", "Westshire Council", "31/03/2026"],
  ["Staff who take calls should be trained to hear what is not said.", "Hold a course each quarter and record who has attended it.", "Ashdale Housing", "30/04/2026"],
  ["The policy on repeat callers should be reviewed with survivors.", "Ask a panel of survivors to comment and publish what was changed.", "Northmoor Police", "30/04/2026"],
  ["Interpreters should be used in every interview that needs one.", "Agree a contract for interpreters that covers evenings and weekends.", "Westshire Council", "30/06/2026"],
  ["Risks should be known to all who visit a home.", "Adopt the checklist and audit twelve cases against it each year.", "Northmoor Police", "30/09/2026"],
  ["Families should have one person to keep in touch with.", "Name a contact for each family and tell them who it is.", "Ashdale Housing", "31/10/2026"],
]; // prettier-ignore
const FIRST_HEADINGS = ["Ref", "Recommendation", "Action to take", "Lead Agency", "Target Date"];

function aimsWith(headings: readonly string[], cells: readonly (readonly CellValue[])[]): SheetCells {
  const rows = AIMS.map((aim, at) => [`${at + 1}`, ...aim, ...(cells[at] ?? [])]);
  return sheetOf("Tracker", [[...FIRST_HEADINGS, ...headings], ...rows]);
}

/** A plan whose status column has a heading that says nothing, and codes of its own; another column is no field, either. */
export const CODED = aimsWith(
  ["Gateway", "Coffee rota"],
  [
    ["CNFA", "Ann's turn"],
    ["cnfa", ""],
    ["VU", ""],
    ["SR3", "Bob's turn"],
    ["CNFA", ""],
    ["VU", "Nobody's turn"],
    ["CNFA", ""],
    ["SR3", ""],
  ],
);

/** The same with statuses that anybody reads. */
export const PLAIN = aimsWith(
  ["Status"],
  ["Complete", "Complete", "In progress", "Not started", "Complete", "In progress", "Complete", "Not started"].map(
    (status) => [status],
  ),
);

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
    loadSettings: () => Promise.resolve({ ...rememberedFrom(fake.kept), ...findingsRememberedFrom(fake.kept) }),
    keepSettings: (change) => {
      fake.kept = { ...(fake.kept as object | null), ...change };
      return done("keep");
    },
    goTo: (sheet, address) => done(`go to ${sheet}!${address}`),
    writeReport: async ({ sheetName }, replace) => {
      await done(`write ${sheetName}${replace ? ", replacing" : ""}`);
      return { sheetName, sheetNames: [sheetName], did: [`A new sheet “${sheetName}”.`] };
    },
    rememberReport: ([sheetName = ""]) =>
      Promise.resolve({ sheetId: "{1}", sheetName, fingerprint: { address: "A1:B2", hash: "f00" } }),
    revertReport: ({ sheetName }) => done(`revert ${sheetName}`),
    writeRatings: async ({ sheet, lines }) => {
      await done(`write ${lines.length} lines of ratings on ${sheet}`);
      return { hash: "f00", colours: ["{c}"] };
    },
    unwritableAmong: () => Promise.resolve(new Map()),
    colourRatings: async ({ sheet, colours, column }) => {
      await done(`colour ${colours.length} rows of column ${column} on ${sheet}`);
      return { hash: "none", colours: ["{c}"] };
    },
    revertRatings: (sheet) => done(`revert ratings on ${sheet}`),
    applyFix: async ({ cells, lists }) => {
      await done(`fix ${[...cells.map(({ cell }) => cell), ...lists.map(({ address }) => address)].join()}`);
      const swapped = cells.map(({ sheet, cell, was, value, row }) => ({
        sheetId: sheet,
        sheetName: sheet,
        cell,
        before: { value: was, numberFormat: "General" },
        after: { value, numberFormat: "General" },
        row,
      }));
      return { swapped: { cells: swapped, lists: [] }, did: [`${cells.length} cells were changed.`] };
    },
    revertFix: async ({ cells }) => {
      await done(`put back ${cells.map(({ cell }) => cell).join()}`);
      return [`${cells.length} cells were put back as before.`];
    },
    findHistory: () => Promise.resolve(null),
    showHistory: () => done("show the history"),
    deleteHistory: () => done("delete the history"),
    insertTemplate: async () => {
      await done("insert a template");
      const begun = { sheetId: "{9}", sheetName: "Action plan", fingerprint: { address: "A1:J33", hash: "f00" } };
      return { sheetName: "Action plan", notes: [], begun };
    },
    revertTemplate: ({ sheetName }) => done(`take away ${sheetName}`),
    openNewWorkbook: async () => {
      await done("open a new workbook");
      return true;
    },
    ...changes,
  };
  return fake;
}
