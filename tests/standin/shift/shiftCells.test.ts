/** What becomes of a sheet when rows or columns are inserted or deleted, what is refused, and what Excel would tell of it. */
import { openWorkbook } from "../../../src/standin/file/workbookFile";
import { UNCALCULATED } from "../../../src/standin/model/input";
import { parseRect, rectAddress } from "../../../src/standin/model/address";
import type { Shift } from "../../../src/standin/model/shift";
import { shiftCells } from "../../../src/standin/model/shiftWorkbook";
import type { Sheet } from "../../../src/standin/model/sheet";
import { Table } from "../../../src/standin/model/table";
import type { Workbook } from "../../../src/standin/model/workbook";
import { blankWorkbook } from "../../workbench/support/blankWorkbook";
import { RICH_SHEETS, richWorkbook } from "../../support/richWorkbook";
import { session } from "../support/session";
import { insert, remove } from "./support";

function aPlan(): { workbook: Workbook; sheet: Sheet; put: (address: string, value: unknown) => void } {
  const workbook = blankWorkbook();
  const sheet = workbook.addSheet("Plan");
  const put = (address: string, value: unknown): void => sheet.write(parseRect(address), [[value]], false);
  return { workbook, sheet, put };
}

const at = (sheet: Sheet, address: string): unknown => {
  const { row, column } = parseRect(address);
  return sheet.contents.grid.formula(row, column) ?? sheet.contents.grid.value(row, column);
};

const withTable = (rect: string): { workbook: Workbook; sheet: Sheet } => {
  const { workbook, sheet } = aPlan();
  sheet.tables.push(new Table(workbook.newId(), "Actions", parseRect(rect), "", "Actions"));
  return { workbook, sheet };
};

describe("formulas", () => {
  test("follow in every sheet, and keep their values as long as they mean the same cells", () => {
    const { workbook, sheet, put } = aPlan();
    const other = workbook.addSheet("Cover");
    put("A5", 3);
    other.contents.grid.set(0, 0, 3, "=SUM(Plan!A2:A9)");
    shiftCells(workbook, sheet, insert("row", 3, 2));
    expect(at(sheet, "A7")).toBe(3);
    expect(at(other, "A1")).toBe("=SUM(Plan!A2:A11)");
    expect(other.contents.grid.value(0, 0)).toBe(3);
  });

  test("whose cells are gone say so, and those that lost some have no value that anyone knows", () => {
    const { workbook, sheet } = aPlan();
    const { grid } = workbook.addSheet("Cover").contents;
    grid.set(0, 0, 3, "=Plan!A5");
    grid.set(1, 0, 9, "=SUM(Plan!A2:A9)");
    shiftCells(workbook, sheet, remove("row", 4));
    expect([grid.formula(0, 0), grid.value(0, 0)]).toEqual(["=Plan!#REF!", "#REF!"]);
    expect([grid.formula(1, 0), grid.value(1, 0)]).toEqual(["=SUM(Plan!A2:A8)", UNCALCULATED]);
  });

  test("of rules and drop-downs are meant from the first cell of their area", () => {
    const { workbook, sheet } = aPlan();
    const rule = { operator: "", operand1: '=$G5="Red"', operand2: "" };
    const look = { fillColor: "#FF0000", fontColor: null, bold: null, stopIfTrue: false };
    const format = { id: "1", rect: parseRect("A5:H9"), type: "Custom" as const, ...look, rule };
    sheet.changes.conditionalFormats.push(format);
    sheet.changes.validations.push({
      rect: parseRect("G5:G9"),
      source: "=$K$5:$K$7",
      inCellDropDown: true,
      alert: null,
    });
    shiftCells(workbook, sheet, remove("row", 3, 2));
    expect([rectAddress(format.rect), format.rule.operand1]).toEqual(["A4:H7", '=$G4="Red"']);
    expect(sheet.changes.validations.map(({ rect, source }) => [rectAddress(rect), source])).toEqual([
      ["G4:G7", "=$K$4:$K$5"],
    ]);
  });
});

test("what is inserted looks like what is before it", () => {
  const { workbook, sheet } = aPlan();
  sheet.changeFormat(parseRect("A5:C5"), { fillColor: "#DDEEFF" });
  sheet.contents.rowHeights.set(4, 44);
  shiftCells(workbook, sheet, insert("row", 5, 2));
  expect(
    ["A6", "C7", "A8"].map((cell) => sheet.formatAt(parseRect(cell).row, parseRect(cell).column).get("fillColor")),
  ).toEqual(["#DDEEFF", "#DDEEFF", ""]);
  expect([sheet.rowHeight(4), sheet.rowHeight(6), sheet.rowHeight(7)]).toEqual([44, 44, 15]);
});

test("a merged area that loses its first row keeps its text", async () => {
  const { workbook } = await openWorkbook(await richWorkbook());
  const sheet = workbook.sheet(RICH_SHEETS.plan);
  const text = at(sheet, "B5");
  shiftCells(workbook, sheet, remove("row", 4));
  expect(at(sheet, "B5")).toBe(text);
});

test("a table gets headings for new columns", () => {
  const { workbook, sheet } = withTable("A1:C4");
  sheet.write(parseRect("A1:C1"), [["Ref", "Column1", "Owner"]], false);
  shiftCells(workbook, sheet, insert("column", 1, 2));
  expect(sheet.tables.map(({ rect }) => rectAddress(rect))).toEqual(["A1:E4"]);
  expect(sheet.contents.grid.values(parseRect("A1:E1"))).toEqual([["Ref", "Column2", "Column3", "Column1", "Owner"]]);
});

describe("refused in a sentence, with nothing changed", () => {
  test.each<[string, string, Shift, string]>([
    ["a table's headings", "A3:C9", remove("row", 2), "would lose its headings"],
    ["a whole table", "A3:C9", remove("row", 1, 20), "would be gone"],
    ["all its rows", "A3:C9", remove("row", 3, 6), "would have no rows left"],
    ["all its columns", "B3:C9", remove("column", 1, 2), "would be gone"],
  ])("%s", (_what, rect, shift, reason) => {
    const { workbook, sheet } = withTable(rect);
    expect(() => shiftCells(workbook, sheet, shift)).toThrow(reason);
    expect(sheet.tables.map((table) => rectAddress(table.rect))).toEqual([rect]);
  });

  test("cells that would be pushed off the sheet", () => {
    const { workbook, sheet, put } = aPlan();
    put("A1048576", "last");
    expect(() => shiftCells(workbook, sheet, insert("row", 4))).toThrow("pushed off the sheet");
    expect(() => shiftCells(workbook, sheet, insert("column", 4))).not.toThrow();
  });

  test("a formula over several cells, and a pivot table, that would be torn apart", () => {
    const { workbook, sheet } = aPlan();
    sheet.pivots.push(parseRect("F3:H9"));
    expect(() => shiftCells(workbook, sheet, insert("row", 5))).toThrow("pivot table");
    expect(() => shiftCells(workbook, sheet, remove("column", 6))).toThrow("pivot table");
    expect(() => shiftCells(workbook, sheet, insert("row", 2))).not.toThrow();
    expect(sheet.pivots.map(rectAddress)).toEqual(["F4:H10"]);
  });

  test("a protected sheet", async () => {
    const { workbook } = await openWorkbook(await richWorkbook());
    expect(() => shiftCells(workbook, workbook.sheet(RICH_SHEETS.protected), insert("row", 1))).toThrow("is protected");
  });
});

test.each<[Shift, string, string]>([
  [insert("row", 4, 2), "RowInserted", "5:6"],
  [remove("row", 4), "RowDeleted", "5:5"],
  [insert("column", 1), "ColumnInserted", "B:B"],
  [remove("column", 1, 2), "ColumnDeleted", "B:C"],
])("%j is told as %s at %s, and the opposite when it is taken back", async (shift, changeType, address) => {
  const told: (readonly [string, string, string])[] = [];
  await session(null, async (standin) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        told.push([event.changeType, event.address, event.triggerSource]);
        return Promise.resolve();
      });
      await context.sync();
    });
    let takeBack = (): void => undefined;
    standin.asUser((workbook) => (takeBack = shiftCells(workbook, workbook.activeSheet, shift)));
    standin.asUser(() => takeBack());
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
  });
  const opposite = changeType.includes("Inserted")
    ? changeType.replace("Inserted", "Deleted")
    : changeType.replace("Deleted", "Inserted");
  expect(told).toEqual([
    [changeType, address, "Unknown"],
    [opposite, address, "Unknown"],
  ]);
});
