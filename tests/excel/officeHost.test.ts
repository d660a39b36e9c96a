/** Each finding on how Excel behaves has the tests that it names, and each mode of the stand-in a finding; with what no other test asks. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { MODES } from "../../src/standin/modes/modes";
import { withExcelAsOneUndo } from "../../src/excel/withExcel";
import { closeWorkbook, openWorkbook } from "./support/overStandin";
import { HOST_LINES } from "./officeHost.table";

const ROOT = path.resolve(__dirname, "../..");
const textOf = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");

/** All files of a folder with their texts. */
function filesIn(folder: string): (readonly [file: string, text: string])[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [file, textOf(path.join(folder, file))] as const);
}

describe("the table of what Excel does", () => {
  it.each(HOST_LINES.map((line) => [line.excel, line] as const))("%s", (_, { tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    for (const [file, name] of tests) {
      const titles = [`"${name}"`, `'${name}'`, `\`${name}\``];
      expect([file, name, titles.some((title) => textOf(file).includes(title))]).toEqual([file, name, true]);
    }
  });

  it("has every mode of the stand-in", () => {
    expect([...new Set(HOST_LINES.flatMap(({ modes }) => modes))].sort()).toEqual(Object.keys(MODES).sort());
  });
});

test("the README says against which office.js the tests run", () => {
  const { version } = JSON.parse(textOf("node_modules/@microsoft/office-js/package.json")) as { version: string };
  expect(textOf("README.md")).toContain(`\`@microsoft/office-js\` ${version} from npm`);
});

test.each(["src/taskpane/taskpane.html", "src/commands/commands.html", "src/commands/message.html"])(
  "%s admits scripts and frames of Microsoft's server",
  (file) => {
    const [, policy = ""] = /Content-Security-Policy"\s+content="([^"]*)"/.exec(textOf(file)) ?? [];
    expect(policy).toMatch(/script-src[^;]*https:\/\/appsforoffice\.microsoft\.com/);
    expect(policy).toMatch(/frame-src[^;]*https:\/\/appsforoffice\.microsoft\.com/);
    expect(policy).not.toContain("frame-ancestors");
  },
);

test("the tabs keep clear of the menu in the pane's corner", () => {
  const [, right = "0"] = /padding: "0 (\d+)px 0 8px"/.exec(textOf("src/taskpane/parts/Tabs.styles.ts")) ?? [];
  expect(Number(right)).toBeGreaterThanOrEqual(34);
});

test("no file is inserted through Excel, and one place opens what we made in a window of its own", () => {
  const calls = /\b(?:createWorkbook|insertWorksheetsFromBase64)\s*\(/;
  const found = ["src/excel", "src/taskpane", "src/commands"].flatMap(filesIn).filter(([, text]) => calls.test(text));
  expect(found.map(([file]) => file)).toEqual(["newWorkbook.ts"]);
  expect(found.filter(([, text]) => text.includes("insertWorksheetsFromBase64("))).toEqual([]);
});

describe("undoing in Excel", () => {
  afterEach(() => {
    jest.restoreAllMocks();
    closeWorkbook();
  });

  test.each([
    ["1.19", false],
    ["1.20", true],
  ])("one Undo is asked for from ExcelApi %s on: %s", async (excelApi, isGrouped) => {
    await openWorkbook({ sheets: [{ name: "Plan", cells: [["No"]] }] }, { excelApi });
    const run = jest.spyOn(Excel, "run");
    await withExcelAsOneUndo((context) => context.sync());
    expect(run).toHaveBeenCalledWith(
      isGrouped ? { delayForCellEdit: true, mergeUndoGroup: true } : { delayForCellEdit: true },
      expect.any(Function),
    );
  });

  test("what is undone by one Undo is the fixes, every call of which can be", () => {
    const users = ["src/taskpane", "src/commands"].flatMap(filesIn).filter(([, text]) => /AsOneUndo\(/.test(text));
    const work = users.flatMap(([, text]) =>
      [...text.matchAll(/AsOneUndo\(\(context\) => (\w+)/g)].map(([, name]) => name),
    );
    expect(work.sort()).toEqual(["applySwaps", "revertSwaps"]);
  });
});
