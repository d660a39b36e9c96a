/** The template that is inserted reads as an empty plan, is refused by nothing in Excel's rules, and takes no sheet's place. */
import { readXlsx } from "hucre/xlsx";
import { insertTemplate } from "../../src/excel/insertTemplate";
import { EMPTY_TEMPLATE, TEMPLATE_SHEET, templateOperations } from "../../src/template/templateSheet";
import { withExcel } from "../../src/excel/withExcel";
import type { CellValue } from "../../src/plan/cells";
import { readPlans } from "../../src/plan/readPlans";
import { preflight } from "../../src/operations/preflight";
import { closeWorkbook, contentsOf, openWorkbook, sheetNames } from "./support/overStandin";

const TEMPLATE = { wanted: TEMPLATE_SHEET, operations: (sheet: string) => templateOperations(EMPTY_TEMPLATE, sheet) };

const FILLED: CellValue[] = [
  "1",
  "Ask everyone",
  "Local",
  "Agree the questions",
  "Northmoor",
  "",
  "March 2026",
  "",
  "Delayed",
  "",
];

test("its operations break none of Excel's limits", () => {
  expect(preflight(templateOperations())).toEqual([]);
});

test("filled in, it is read: every heading is understood", () => {
  const headings = templateOperations().flatMap((operation) =>
    operation.kind === "setValues" && operation.values[0]?.[1] === "Recommendation" ? operation.values : [],
  );
  const sheet = { sheet: "Action plan", firstRow: 1, firstColumn: 1, numberFormats: new Map() };
  const title = [["Action plan", ...FILLED.slice(1).map(() => "")], FILLED.map(() => "")];
  const values = [...title, ...headings, FILLED];
  const { plans } = readPlans(
    { sheets: [{ ...sheet, values }], leftOut: [], dateSystem: 1900 },
    { asAt: "2026-05-10", quarters: "financial", publication: null },
  );
  expect(plans).toHaveLength(1);
  expect(plans[0]).toMatchObject({ title: "Action plan" });
  expect(plans[0]?.reading.columns.filter(({ field, rivals }) => field === null || rivals !== null)).toEqual([]);
  expect(plans[0]?.actions[0]).toMatchObject({
    ref: "1",
    scope: "Local",
    leadAgency: "Northmoor",
    target: { date: "2026-03-31" },
    status: { state: "in-progress", delayed: true },
  });
});

describe("in a workbook", () => {
  afterEach(closeWorkbook);

  test("it goes on a sheet of its own, under a free name, and leaves the others as they are", async () => {
    await openWorkbook({ sheets: [{ name: "Action plan", cells: [["Mine"]] }] });
    const before = await contentsOf("Action plan");
    expect(await withExcel((context) => insertTemplate(context, TEMPLATE))).toEqual({
      sheetName: "Action plan (2)",
      notes: [],
    });
    expect(await sheetNames()).toEqual(["Action plan", "Action plan (2)"]);
    expect(await contentsOf("Action plan")).toEqual(before);
  });

  test("scope and status are chosen from lists, also in the file", async () => {
    const standin = await openWorkbook({ sheets: [{ name: "Notes", cells: [["Mine"]] }] });
    await withExcel((context) => insertTemplate(context, TEMPLATE));
    const { sheets } = await readXlsx(await standin.save(), { readStyles: true });
    const lists = sheets.find(({ name }) => name === "Action plan")?.dataValidations ?? [];
    expect(lists.map(({ range, type, values }) => ({ range, type, values }))).toEqual([
      { range: "C4:C33", type: "list", values: ["Local", "Regional", "National"] },
      { range: "I4:I33", type: "list", values: ["Not started", "In progress", "Delayed", "Complete", "Withdrawn"] },
    ]);
  });

  test("a protected workbook is left alone, with the reason", async () => {
    await openWorkbook({ sheets: [{ name: "Plan", cells: [["Mine"]] }], isStructureProtected: true });
    await expect(withExcel((context) => insertTemplate(context, TEMPLATE))).rejects.toMatchObject({
      code: "workbook-protected",
    });
    expect(await sheetNames()).toEqual(["Plan"]);
  });
});
