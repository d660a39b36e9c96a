/** The template as a workbook: what is chosen from lists can be chosen in the file, and nothing is hidden in it. */
import { readXlsx, type Sheet } from "hucre/xlsx";
import { templateBook } from "../../src/template/templateBook";
import { EMPTY_TEMPLATE, type Template } from "../../src/template/templateSheet";
import { writeBook } from "../../src/workbooks/writeBook";
import { serialOf } from "../support/grid";

const RAG = ["Red", "Amber", "Green", "Blue"];
const withAgencies = (agencies: readonly string[]): Template => ({
  ...EMPTY_TEMPLATE,
  lists: { agencies, ragWords: RAG },
});
const made = async (template: Template): Promise<readonly Sheet[]> =>
  (await readXlsx(await writeBook(templateBook(template)), { readStyles: true })).sheets;
const listsOf = (sheet: Sheet | undefined) =>
  (sheet?.dataValidations ?? []).map(({ range, values, formula1 }) => [range, values ?? formula1]);

test("scope, lead agency, status and RAG are chosen from lists over all thirty rows", async () => {
  const [sheet, ...others] = await made(withAgencies(["Ashdale Council", "Westshire Police"]));
  expect(others).toEqual([]);
  expect(listsOf(sheet)).toEqual([
    ["C4:C33", ["Local", "Regional", "National"]],
    ["E4:E33", ["Ashdale Council", "Westshire Police"]],
    ["I4:I33", ["Not started", "In progress", "Delayed", "Complete", "Withdrawn"]],
    ["J4:J33", RAG],
  ]);
});

test("agencies that no list can hold stand on a sheet that everybody sees, and are chosen from it", async () => {
  const agencies = Array.from({ length: 40 }, (_, at) => `Agency of the district no. ${at + 1}, Westshire`);
  const sheets = await made(withAgencies(agencies));
  expect(sheets.map(({ name, hidden, veryHidden }) => [name, hidden ?? false, veryHidden ?? false])).toEqual([
    ["Action plan", false, false],
    ["Agencies", false, false],
  ]);
  expect(sheets[1]?.rows.map(([first]) => first)).toEqual(["Agencies to choose from", ...agencies]);
  expect(listsOf(sheets[0])[1]).toEqual(["E4:E33", "'Agencies'!$A$2:$A$41"]);
});

test("rows that are filled in stand first, dates as dates, and blank ones follow them", async () => {
  const rows = [{ ref: "1", recommendation: "Ask everyone", target: serialOf("2027-03-31") }];
  const [sheet] = await made({ ...EMPTY_TEMPLATE, rows, title: "Review of Fern" });
  expect(sheet?.rows[0]?.[0]).toBe("Review of Fern");
  expect(sheet?.rows[3]?.slice(0, 2)).toEqual(["1", "Ask everyone"]);
  expect(sheet?.rows[3]?.[6]).toEqual(new Date("2027-03-31T00:00:00Z"));
  expect(sheet?.tables?.map(({ range }) => range)).toEqual(["A3:J33"]);
});
