/** A plan that was begun is taken away again, and nothing else ever is: not what somebody has typed into it, and not what others point at. */
import { insertTemplate } from "../../src/excel/insertTemplate";
import { rememberTemplate, revertTemplate, type BegunPlan } from "../../src/excel/revertTemplate";
import { withExcel } from "../../src/excel/withExcel";
import { MODES } from "../../src/standin/modes/modes";
import type { HostMode, Standin } from "../../src/standin/node/index";
import { EMPTY_TEMPLATE, TEMPLATE_SHEET, templateOperations } from "../../src/template/templateSheet";
import { closeWorkbook, contentsOf, openWorkbook, sheetNames } from "./support/overStandin";

const TEMPLATE = { wanted: TEMPLATE_SHEET, operations: (sheet: string) => templateOperations(EMPTY_TEMPLATE, sheet) };
let standin: Standin;
afterEach(closeWorkbook);

/** A workbook with a sheet of the user's own, and a plan begun beside it. */
async function begun(mode?: HostMode): Promise<BegunPlan> {
  standin = await openWorkbook({ sheets: [{ name: "Notes", cells: [["Mine"]] }] }, { mode });
  const { sheetName } = await withExcel((context) => insertTemplate(context, TEMPLATE));
  return withExcel((context) => rememberTemplate(context, sheetName));
}

const takeAway = (plan: BegunPlan): Promise<void> => withExcel((context) => revertTemplate(context, plan));
const type = (sheet: string, row: number, column: number, value: unknown): void =>
  standin.asUser((workbook) => workbook.sheet(sheet).write({ row, column, rows: 1, columns: 1 }, [[value]], false));

test("untouched, its sheet goes and the others stay as they are, also where it was renamed", async () => {
  const plan = await begun();
  const before = await contentsOf("Notes");
  standin.asUser((workbook) => workbook.renameSheet(workbook.sheet(TEMPLATE_SHEET), "Fern"));
  await takeAway(plan);
  expect(await sheetNames()).toEqual(["Notes"]);
  expect(await contentsOf("Notes")).toEqual(before);
});

test("once somebody has typed into it, it is left alone, and how to be rid of it is said", async () => {
  const plan = await begun();
  type(TEMPLATE_SHEET, 3, 1, "Ask everyone");
  await expect(takeAway(plan)).rejects.toMatchObject({
    code: "refused",
    message: expect.stringMatching(/^Cells of the sheet “Action plan” have changed since it was added, so it was left alone\. Delete it yourself/) as string, // prettier-ignore
  });
  expect(await sheetNames()).toEqual(["Notes", TEMPLATE_SHEET]);
});

test("whenever somebody types into it meanwhile, what was typed stays, or is told", async () => {
  const plan = await begun();
  const before = standin.traffic.length;
  await takeAway(plan);
  const syncs = standin.traffic.length - before;
  for (let nth = 1; nth <= syncs; nth += 1) {
    closeWorkbook();
    const again = await begun();
    standin.beforeSync(nth, (workbook) =>
      workbook.sheet(TEMPLATE_SHEET).write({ row: 9, column: 1, rows: 1, columns: 1 }, [["A remark"]], false),
    );
    const said = await takeAway(again).then(
      () => "",
      (error: unknown) => String(error),
    );
    const isThere = standin.workbook.findSheet(TEMPLATE_SHEET) !== null;
    expect([nth, isThere || said.includes("“A remark”")]).toEqual([nth, true]);
  }
});

test("while a formula points at it, it is left alone, and which is said", async () => {
  const plan = await begun();
  type("Notes", 0, 1, `='${TEMPLATE_SHEET}'!A1`);
  await expect(takeAway(plan)).rejects.toMatchObject({
    code: "refused",
    message: expect.stringContaining("Notes") as string,
  });
  expect(await sheetNames()).toEqual(["Notes", TEMPLATE_SHEET]);
});

test("deleted by somebody, it is said to be gone", async () => {
  const plan = await begun();
  standin.asUser((workbook) => workbook.deleteSheet(workbook.sheet(TEMPLATE_SHEET)));
  await expect(takeAway(plan)).rejects.toMatchObject({
    code: "sheet-missing",
    message: "The sheet “Action plan” is not there any more: nothing to take away.",
  });
});

test("a protected workbook is left alone, with the reason", async () => {
  await openWorkbook({
    sheets: ["Notes", TEMPLATE_SHEET].map((name) => ({ name, cells: [["Mine"]] })),
    isStructureProtected: true,
  });
  const plan = await withExcel((context) => rememberTemplate(context, TEMPLATE_SHEET));
  await expect(takeAway(plan)).rejects.toMatchObject({ code: "workbook-protected" });
  expect(await sheetNames()).toEqual(["Notes", TEMPLATE_SHEET]);
});

test.each([
  ["stay", undefined],
  ["are new on each opening", MODES.idsAnew],
  ["are the same in every file", MODES.idsOfTheWeb],
] as const)("it is taken away after the workbook was opened again, where ids of sheets %s", async (_what, mode) => {
  const plan = await begun(mode);
  const file = await standin.save();
  closeWorkbook();
  standin = await openWorkbook(file, { mode });
  await takeAway(plan);
  expect(await sheetNames()).toEqual(["Notes"]);
});
