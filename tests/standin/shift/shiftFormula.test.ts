/** Formulas go on meaning the cells that they meant when rows or columns are inserted or deleted. */
import type { Shift } from "../../../src/standin/model/shift";
import { shiftFormula } from "../../../src/standin/model/shiftFormula";

/** Two rows before row 5, rows 5 and 6; two columns before C, columns C and D. */
const INSERT_ROWS: Shift = { kind: "insert", axis: "row", at: 4, count: 2 };
const DELETE_ROWS: Shift = { ...INSERT_ROWS, kind: "delete" };
const INSERT_COLUMNS: Shift = { kind: "insert", axis: "column", at: 2, count: 2 };
const DELETE_COLUMNS: Shift = { ...INSERT_COLUMNS, kind: "delete" };

/** A formula on the sheet that is changed, which is called Plan. */
const here = (sheet: string | null): boolean => sheet === null || sheet.toLowerCase() === "plan";
const elsewhere = (sheet: string | null): boolean => sheet?.toLowerCase() === "plan";

test.each<[string, string, string]>([
  ["=A4+A5", "=A4+A7", "=A4+#REF!"],
  ["=$A$7*B$9+$C10", "=$A$9*B$11+$C12", "=$A$5*B$7+$C8"],
  ["=SUM(B2:B10)", "=SUM(B2:B12)", "=SUM(B2:B8)"],
  ["=SUM(B5:B6)", "=SUM(B7:B8)", "=SUM(#REF!)"],
  ["=SUM(B6:B9)", "=SUM(B8:B11)", "=SUM(B5:B7)"],
  ["=SUM(B4:B5)", "=SUM(B4:B7)", "=SUM(B4:B4)"],
  ["=SUM(B10:B2)", "=SUM(B12:B2)", "=SUM(B8:B2)"],
  ["=SUM(5:6)+SUM($8:$9)", "=SUM(7:8)+SUM($10:$11)", "=SUM(#REF!)+SUM($6:$7)"],
  ["=COUNTA(A:A)+COUNTA(A1:XFD1048576)", "=COUNTA(A:A)+COUNTA(A1:XFD1048576)", "=COUNTA(A:A)+COUNTA(A1:XFD1048576)"],
  ["=Plan!A9+'Plan'!B9+plan!C9", "=Plan!A11+'Plan'!B11+plan!C11", "=Plan!A7+'Plan'!B7+plan!C7"],
  ["=SUM(Plan!A9:Plan!A12)", "=SUM(Plan!A11:Plan!A14)", "=SUM(Plan!A7:Plan!A10)"],
  ["=Plan!A5", "=Plan!A7", "=Plan!#REF!"],
  ['=IF(A9="A9",A10,"see A9")', '=IF(A11="A9",A12,"see A9")', '=IF(A7="A9",A8,"see A9")'],
  ["=LOG10(A9)+A9:INDEX(B:B,3)", "=LOG10(A11)+A9:INDEX(B:B,3)", "=LOG10(A7)+A9:INDEX(B:B,3)"],
])("%s, after rows are inserted and deleted", (formula, inserted, deleted) => {
  expect(shiftFormula(formula, INSERT_ROWS, here).text).toBe(inserted);
  expect(shiftFormula(formula, DELETE_ROWS, here).text).toBe(deleted);
});

test.each<[string, string, string]>([
  ["=B1+C1+$D$2", "=B1+E1+$F$2", "=B1+#REF!+#REF!"],
  ["=SUM(A1:F9)", "=SUM(A1:H9)", "=SUM(A1:D9)"],
  ["=SUM(C:D)+SUM(E:E)", "=SUM(E:F)+SUM(G:G)", "=SUM(#REF!)+SUM(C:C)"],
  ["=SUM(2:3)", "=SUM(2:3)", "=SUM(2:3)"],
])("%s, after columns are inserted and deleted", (formula, inserted, deleted) => {
  expect(shiftFormula(formula, INSERT_COLUMNS, here).text).toBe(inserted);
  expect(shiftFormula(formula, DELETE_COLUMNS, here).text).toBe(deleted);
});

test.each([
  "=Other!A9",
  "='Other plan'!A9:B12",
  "=[1]Plan!A9",
  "='[Other book.xlsx]Plan'!A9",
  "=[Other.xlsx]Plan!A9",
  "=SUM(Jan:Plan!A9)",
  "=SUM('Jan:Plan'!A9)",
  "=Table1[A9]+Table1[[A9]:[B9]]+SUM(Table1[[#Totals],[It'[s A9]])",
  "=Rate2019+A_9+_A9+A9_+MyPlan!A9",
  "=1.5E9+9",
  '="unclosed A9',
  "=A1048577+XFE9+ABCD9",
  "=A9B9",
])("%s means no cell that has moved", (formula) => {
  expect(shiftFormula(formula, INSERT_ROWS, here)).toEqual({ text: formula, effect: "none" });
});

test("on another sheet only what names the sheet is meant", () => {
  expect(shiftFormula("=A9+Plan!A9", INSERT_ROWS, elsewhere).text).toBe("=A9+Plan!A11");
});

test.each<[string, string]>([
  ["=A4", "none"],
  ["=A9", "moved"],
  ["=SUM(A2:A9)", "shrunk"],
  ["=SUM(A2:A9)+A5", "lost"],
])("%s is known to be %s by a deletion", (formula, effect) => {
  expect(shiftFormula(formula, DELETE_ROWS, here).effect).toBe(effect);
});

test("what reaches to the last row reaches there still", () => {
  expect(shiftFormula("=SUM(A2:A1048576)", INSERT_ROWS, here).text).toBe("=SUM(A2:A1048576)");
  expect(shiftFormula("=A1048576", INSERT_ROWS, here).text).toBe("=#REF!");
});
