/** A template as the pane reads it back: its sheet made of the operations, or the sheets of its workbook. Numbers of the target column are dates. */
import { parseArea } from "../../../src/operations/addresses";
import type { CellValue, SheetCells, TrackerCells } from "../../../src/plan/cells";
import { templateBook } from "../../../src/template/templateBook";
import { columnsOf, templateOperations, type Template } from "../../../src/template/templateSheet";
import { serialOf } from "../../support/grid";

/** What the operations write, in a sheet from A1. */
function ofOperations(template: Template): CellValue[][] {
  const rows: CellValue[][] = [];
  for (const operation of templateOperations(template)) {
    if (operation.kind !== "setValues") continue;
    const area = parseArea(operation.address);
    operation.values.forEach((values, down) =>
      values.forEach((value, across) => {
        const row = (area?.row ?? 1) - 1 + down;
        while (rows.length <= row) rows.push([]);
        (rows[row] ?? [])[(area?.column ?? 0) + across] = value;
      }),
    );
  }
  return rows;
}

const ofBook = (template: Template): CellValue[][] =>
  (templateBook(template).sheets[0]?.rows ?? []).map((row) =>
    row.map((cell) => (cell === null ? "" : typeof cell.value === "object" ? serialOf(cell.value.day) : cell.value)),
  );

/** As a sheet of the tracker, and as the first sheet of a workbook. */
export const FORMS: Readonly<Record<"sheet" | "workbook", (template: Template) => TrackerCells>> = {
  sheet: (template) => trackerOf(template, ofOperations(template)),
  workbook: (template) => trackerOf(template, ofBook(template)),
};

function trackerOf(template: Template, rows: readonly (readonly CellValue[])[]): TrackerCells {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  const target = columnsOf(template).indexOf("target");
  const formats = values.map((row) => (typeof row[target] === "number" ? "dd/mm/yyyy" : "General"));
  const cells: SheetCells = {
    sheet: "Action plan",
    firstRow: 1,
    firstColumn: 1,
    values,
    numberFormats: new Map([[target, formats]]),
    fillsSeen: "direct",
  };
  return { sheets: [cells], leftOut: [], dateSystem: 1900 };
}
