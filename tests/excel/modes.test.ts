/**
 * Each operation of the add-in in each Excel that is known to behave otherwise than the stand-in usually does: it is done, or done
 * with a sentence on what is missing, or refused with a sentence; never half, and the tracker stays as it was. The table is written by
 * hand, from what the product promises; src/standin/modes/modes.ts says where each mode is known from.
 */
import { MODES, type ModeName } from "../../src/standin/modes/modes";
import type { HostMode } from "../../src/standin/node/index";
import { CHART_SHEET, DOINGS, outcomeIn, prepareDoings, type Outcome } from "./support/doings";
import { closeWorkbook } from "./support/overStandin";
import { ANNEX_OPERATIONS, OPERATIONS, REPORT } from "./support/sampleReport";

jest.setTimeout(60_000);

beforeAll(() => prepareDoings([...OPERATIONS, ...ANNEX_OPERATIONS]));
afterEach(closeWorkbook);

const NAMES = {
  read: "reading",
  write: "writing a first report",
  replace: "replacing a report",
  revert: "reverting a report",
  template: "inserting the template",
} as const;
type Name = keyof typeof NAMES;

/** Done with nothing to say; else what is said, in order. */
type Expected = "done" | { readonly done: readonly string[] } | { readonly refused: RegExp };

const done: Expected = "done";
const ALL_DONE: Readonly<Record<Name, Expected>> = {
  read: done,
  write: done,
  replace: done,
  revert: done,
  template: done,
};

const comeBack = (end: string): Expected => ({
  refused: new RegExp(
    `^Excel has another workbook, or a chart, in front\\. Come back to a sheet of this workbook, .* ${end}$`,
  ),
});
const ELSEWHERE: Readonly<Record<Name, Expected>> = {
  read: { done: ["not told: our reports"] },
  write: comeBack("Nothing was written\\."),
  replace: comeBack("Nothing was written\\."),
  revert: comeBack("Nothing was taken away\\."),
  template: comeBack("Nothing was written\\."),
};
const unprinted: Expected = { done: ["Could not be set, or not in full: the print set-up."] };
const WITHOUT_PRINT_SET_UP = { ...ALL_DONE, write: unprinted, replace: unprinted, template: unprinted };

const TABLE: Readonly<Record<ModeName, Readonly<Record<Name, Expected>>>> = {
  anotherWorkbookInFront: ELSEWHERE,
  inactiveWorkbook: ELSEWHERE,
  chartSheetInFront: {
    ...ALL_DONE,
    read: { done: [`not read: ${CHART_SHEET}`] },
    replace: {
      done: [
        "1 formula that pointed at it points at the new one: Cover!B1.",
        `Whether formulas on “${CHART_SHEET}” point at it could not be looked at.`,
      ],
    },
  },
  web: {
    ...ALL_DONE,
    write: { done: ["Not set, because in a browser you could then undo nothing of before: the workbook's title."] },
  },
  mac: ALL_DONE,
  shortAddresses: ALL_DONE,
  noPrinter: WITHOUT_PRINT_SET_UP,
  noPageLayout: WITHOUT_PRINT_SET_UP,
  pageLayoutTabHidden: ALL_DONE,
  growingTables: ALL_DONE,
  idsAnew: ALL_DONE,
  idsOfTheWeb: ALL_DONE,
  excel2021: ALL_DONE,
  excel2024: ALL_DONE,
  newestExcel: ALL_DONE,
};

/** What is always said of a report that takes another's place. */
const USUAL = /^\d formulas? that pointed at it points? at the new one/;

function expectOutcome({ said, isRefused, wrong }: Outcome, expected: Expected): void {
  expect(wrong).toEqual([]);
  const unusual = said.filter((sentence) => !USUAL.test(sentence));
  if (expected === "done") expect({ isRefused, unusual }).toEqual({ isRefused: false, unusual: [] });
  else if ("refused" in expected) {
    expect(isRefused).toBe(true);
    expect(said.join(" ")).toMatch(expected.refused);
  } else {
    const sentences = expected.done.filter((sentence) => !USUAL.test(sentence));
    expect({ isRefused, unusual }).toEqual({ isRefused: false, unusual: sentences });
  }
}

const outcomeOf = (name: Name, mode: HostMode): Promise<Outcome> => {
  const doing = DOINGS.find((one) => one.name === NAMES[name]);
  if (doing === undefined) throw new Error(`There is no operation “${NAMES[name]}”.`);
  return outcomeIn(doing, mode);
};

const modeNames = Object.keys(MODES) as ModeName[];
describe.each(modeNames.map((name) => [MODES[name].name, name] as const))("%s", (_, mode) => {
  it.each(Object.keys(NAMES) as Name[])("%s", async (operation) => {
    expectOutcome(await outcomeOf(operation, MODES[mode]), TABLE[mode][operation]);
  });
});

describe("what is done to the user beside", () => {
  it.each<[Name, readonly string[], number]>([
    ["read", [], 0],
    ["write", [], 0],
    ["template", [], 0],
    // Deleting a sheet cannot be done otherwise, and the user was told before.
    ["replace", ["Worksheet.Delete", "Worksheet.Delete"], 4],
    ["revert", ["Worksheet.Delete", "Worksheet.Delete"], 0],
  ])(
    "on the web: %s clears what can be undone only where a sheet goes, and renames little",
    async (name, undo, renames) => {
      const { standin } = await outcomeOf(name, MODES.web);
      expect(standin.sideEffects.undoCleared).toEqual(undo);
      expect(standin.sideEffects.dialogs.length).toBeLessThanOrEqual(renames);
    },
  );
});

describe("tables that grow", () => {
  it("end where the report has them end", async () => {
    const { standin } = await outcomeOf("write", MODES.growingTables);
    const tables = standin.workbook.sheet(REPORT).tables.map(({ rect }) => rect);
    expect(tables).toEqual([{ row: 3, column: 0, rows: 3, columns: 4 }]);
  });
});

describe("the Page Layout tab is not showing", () => {
  it("the sheet prints on a page's width all the same, by scale", async () => {
    const { standin } = await outcomeOf("write", MODES.pageLayoutTabHidden);
    expect(standin.workbook.sheet(REPORT).changes.pageLayout).toMatchObject({ scale: 68 });
  });
});
