/** A workbook that we made opens in a window of its own only where Excel can do that, and a refusal is an answer, not a fault. */
import { canOpenNewWorkbook, openNewWorkbook } from "../../src/excel/newWorkbook";
import { excelWorkbook } from "../../src/taskpane/excelWorkbook";
import type { HostMode } from "../../src/standin/node/index";
import { closeWorkbook, openWorkbook } from "./support/overStandin";

type CreateWorkbook = (base64?: string) => Promise<void>;

/** Excel with a window to open, which the stand-in has none of. */
async function excelThat(createWorkbook: CreateWorkbook, mode: HostMode = {} as HostMode): Promise<void> {
  await openWorkbook({ sheets: [{ name: "Plan", cells: [["Mine"]] }] }, { mode });
  Object.assign(Excel, { createWorkbook });
}
afterEach(closeWorkbook);

test("it is given to Excel as it was made", async () => {
  const given: unknown[] = [];
  await excelThat((base64) => {
    given.push(base64);
    return Promise.resolve();
  });
  await openNewWorkbook("UEsDBA==");
  expect(given).toEqual(["UEsDBA=="]);
  expect(await excelWorkbook().openNewWorkbook("UEsDBA==")).toBe(true);
});

test("an Excel that may open no windows answers no", async () => {
  await excelThat(() => Promise.reject(new Error("GeneralException")));
  expect(await excelWorkbook().openNewWorkbook("UEsDBA==")).toBe(false);
});

test("an Excel that is too old for it is not asked", async () => {
  const asked = jest.fn(() => Promise.resolve());
  await excelThat(asked);
  jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(false);
  expect(canOpenNewWorkbook()).toBe(false);
  expect(await excelWorkbook().openNewWorkbook("UEsDBA==")).toBe(false);
  expect(asked).not.toHaveBeenCalled();
  jest.restoreAllMocks();
});
