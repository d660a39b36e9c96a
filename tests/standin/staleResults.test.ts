/**
 * Results of formulas after an edit: Excel would calculate them anew; the stand-in says that it has not. What depends on nothing that was
 * edited keeps its result.
 */
import { UNCALCULATED } from "../../src/standin/model/input";
import { DefinedName } from "../../src/standin/model/names";
import type { Standin } from "../../src/standin/node/index";
import { onSheet, session } from "./support/session";

/** Formulas that stand in column H of Sheet1 with the result 7, from row 1 on. */
async function resultsAfter(
  formulas: readonly string[],
  edit: (standin: Standin) => Promise<void> | void,
): Promise<unknown[]> {
  return session(null, async (standin) => {
    // Office.js is loaded with the first session, and asks something of it by itself.
    await onSheet((sheet) => sheet.load("name"));
    standin.asUser((workbook) => {
      workbook.addSheet("Lists");
      workbook.names.push(new DefinedName("Weight", "=Lists!$A$1", null, true, "", false));
    });
    const { grid } = standin.workbook.sheet("Sheet1").contents;
    formulas.forEach((formula, row) => grid.set(row, 7, 7, formula));
    await edit(standin);
    return formulas.map((_, row) => grid.value(row, 7));
  });
}

const edit =
  (row: number, column: number, sheet = "Sheet1") =>
  (standin: Standin): void =>
    standin.asUser((workbook) => workbook.sheet(sheet).write({ row, column, rows: 1, columns: 1 }, [["now"]], false));

/** After an edit of B3 on Sheet1. */
test.each([
  "=B3",
  "=B3+1",
  "=$B$3",
  "=SUM(A1:C9)",
  "=COUNTIF(B:B,1)",
  "=SUM(3:4)",
  "=Sheet1!B3",
  "='Sheet1'!B3",
  '=IF(B3="x",1,2)',
  '=INDIRECT("B"&3)',
  "=OFFSET(A1,2,1)",
])("%s is not believed any more", async (formula) => {
  expect(await resultsAfter([formula], edit(2, 1))).toEqual([UNCALCULATED]);
});

test.each(["=B4", "=SUM(C1:D9)", "=Lists!B3", '="B3"', "=[1]Sheet1!B3", "=1+1", "=TODAY()", "=BAB3", "=LOG10(5)"])(
  "%s keeps its result",
  async (formula) => {
    expect(await resultsAfter([formula], edit(2, 1))).toEqual([7]);
  },
);

test("so does it go through other formulas, whatever their order", async () => {
  expect(await resultsAfter(["=H2+1", "=H3", "=B3", "=H9"], edit(2, 1))).toEqual([
    UNCALCULATED,
    UNCALCULATED,
    UNCALCULATED,
    7,
  ]);
});

test("through names, and from other sheets", async () => {
  expect(await resultsAfter(["=Weight*2", "=Lists!A1", "=Lists!A2"], edit(0, 0, "Lists"))).toEqual([
    UNCALCULATED,
    UNCALCULATED,
    7,
  ]);
});

test("through tables", async () => {
  const formulas = ["=SUM(Actions[Days])", "=SUM(Other[Days])"];
  const results = await resultsAfter(formulas, async (standin) => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").values = [["Ref", "Days"]];
      const table = sheet.tables.add("A1:B4", true);
      table.name = "Actions";
    });
    const { grid } = standin.workbook.sheet("Sheet1").contents;
    formulas.forEach((formula, row) => grid.set(row, 7, 7, formula));
    edit(2, 1)(standin);
  });
  expect(results).toEqual([UNCALCULATED, 7]);
});

test("what the add-in writes counts as well, and a whole column of formulas is told as one area", async () => {
  await session(null, async (standin) => {
    const { grid } = standin.workbook.sheet("Sheet1").contents;
    for (let row = 0; row < 100; row += 1) grid.set(row, 3, "Complete", `=A${row + 1}`);
    const told: unknown[] = [];
    standin.listen((events) => told.push(...events.filter(({ kind }) => kind === "calculated")));
    await onSheet((sheet) => (sheet.getRange("A1:A100").values = Array.from({ length: 100 }, () => ["x"])));
    expect(told).toEqual([expect.objectContaining({ rect: { row: 0, column: 3, rows: 100, columns: 1 } })]);
    expect(grid.value(50, 3)).toBe(UNCALCULATED);
  });
});

test("what means a sheet that is deleted is not believed, nor what depends on it", async () => {
  const results = await resultsAfter(["=Lists!A1", "=H1", "=A9"], (standin) =>
    standin.asUser((workbook) => workbook.deleteSheet(workbook.sheet("Lists"))),
  );
  expect(results).toEqual([UNCALCULATED, UNCALCULATED, 7]);
});

test("a sheet that was only marked is saved as it was", async () => {
  await session(null, (standin) => {
    standin.asUser((workbook) => workbook.addSheet("Lists"));
    const sheet = standin.workbook.sheet("Sheet1");
    sheet.contents.grid.set(0, 7, 7, "=Lists!A1");
    edit(0, 0, "Lists")(standin);
    expect(sheet.contents.grid.value(0, 7)).toBe(UNCALCULATED);
    expect(sheet.changes.any).toBe(false);
    return Promise.resolve();
  });
});
