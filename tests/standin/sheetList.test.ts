/** Renamed, added and deleted sheets in the saved file, and all that names them. */
import { readXlsx } from "hucre";
import { zipSync, strToU8 } from "fflate";
import type { Workbook } from "../../src/standin/model/workbook";
import { plainFile, savedByUser } from "./support/plainFile";
import { session } from "./support/session";

const text = (words: string): string =>
  `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${words}</t></is></c></row></sheetData>`;

/** Two sheets that hold their first names. */
const two = plainFile({ First: text("first"), Second: text("second") });

function sheetOf(workbook: Workbook, name: string): Workbook["sheets"][number] {
  return workbook.sheet(name);
}

/** Names of the saved sheets, each with its first cell. */
async function savedSheets(work: (workbook: Workbook) => void): Promise<[string, unknown][]> {
  const parts = await savedByUser(two, work);
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
  const { sheets } = await readXlsx(bytes);
  return sheets.map(({ name, rows }) => [name, rows[0]?.[0]]);
}

function addWith(workbook: Workbook, name: string): Workbook["sheets"][number] {
  const sheet = workbook.addSheet(name);
  sheet.write({ row: 0, column: 0, rows: 1, columns: 1 }, [["new"]], false);
  return sheet;
}

describe("sheets that change names", () => {
  test("take each other's names", async () => {
    const saved = await savedSheets((workbook) => {
      const [first, second] = [sheetOf(workbook, "First"), sheetOf(workbook, "Second")];
      workbook.renameSheet(first, "Passing");
      workbook.renameSheet(second, "First");
      workbook.renameSheet(first, "Second");
    });
    expect(saved).toEqual([
      ["Second", "first"],
      ["First", "second"],
    ]);
  });

  test("leave theirs to a new sheet before them", async () => {
    const saved = await savedSheets((workbook) => {
      workbook.renameSheet(sheetOf(workbook, "Second"), "Last year");
      workbook.moveSheet(addWith(workbook, "Second"), 0);
    });
    expect(saved).toEqual([
      ["Second", "new"],
      ["First", "first"],
      ["Last year", "second"],
    ]);
  });

  test("change its letters' case only", async () => {
    const saved = await savedSheets((workbook) => workbook.renameSheet(sheetOf(workbook, "Second"), "SECOND"));
    expect(saved).toEqual([
      ["First", "first"],
      ["SECOND", "second"],
    ]);
  });
});

describe("deleted sheets", () => {
  test("all of the file's: nothing of them stays in the new one", async () => {
    const parts = await savedByUser(two, (workbook) => {
      addWith(workbook, "New");
      workbook.deleteSheet(sheetOf(workbook, "First"));
      workbook.deleteSheet(sheetOf(workbook, "Second"));
    });
    const sheets = Object.keys(parts).filter((name) => name.startsWith("xl/worksheets/sheet"));
    expect(sheets).toHaveLength(1);
    expect(Object.values(parts).join("")).not.toMatch(/>(first|second)</);
  });

  test("leave their names to new ones", async () => {
    const saved = await savedSheets((workbook) => {
      workbook.deleteSheet(sheetOf(workbook, "First"));
      addWith(workbook, "First");
    });
    expect(saved).toEqual([
      ["Second", "second"],
      ["First", "new"],
    ]);
  });
});

describe("what names a sheet", () => {
  const formulas =
    '<sheetData><row r="1"><c r="A1"><f>Plan!B2*2</f><v>4</v></c><c r="B1"><f>"Plan!"&amp;Gone!A1</f><v>0</v></c></row></sheetData>' +
    '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>Plan!$A$1="x"</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" sqref="C1"><formula1>Plan!$A$1:$A$9</formula1></dataValidation></dataValidations>';
  const names =
    '<definedNames><definedName name="All">Plan!$A$1:$B$2</definedName><definedName name="Lost">Gone!$A$1</definedName></definedNames>';
  const file = plainFile({ Figures: formulas, Plan: text("plan"), Gone: text("gone") }, names);
  const change = (workbook: Workbook): void => {
    workbook.renameSheet(sheetOf(workbook, "Plan"), "Action plan");
    workbook.deleteSheet(sheetOf(workbook, "Gone"));
  };

  test("formulas, formats, lists and names of the file follow it", async () => {
    const parts = await savedByUser(file, change);
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).toContain("<f>'Action plan'!B2*2</f>");
    expect(sheet).toContain("<f>&quot;Plan!&quot;&amp;#REF!A1</f>");
    expect(sheet).toContain("<formula>'Action plan'!$A$1=&quot;x&quot;</formula>");
    expect(sheet).toContain("<formula1>'Action plan'!$A$1:$A$9</formula1>");
    const book = (parts["xl/workbook.xml"] ?? "").replaceAll("&#39;", "'");
    expect(book).toMatch(/name="All"[^>]*>'Action plan'!\$A\$1:\$B\$2</);
    expect(book).toMatch(/name="Lost"[^>]*>#REF!\$A\$1</);
  });

  test("the same in a sheet that is written to as well", async () => {
    const parts = await savedByUser(file, (workbook) => {
      change(workbook);
      sheetOf(workbook, "Figures").write({ row: 4, column: 0, rows: 1, columns: 1 }, [["='Action plan'!A1"]], false);
    });
    const sheet = (parts["xl/worksheets/sheet1.xml"] ?? "").replaceAll("&#39;", "'");
    expect(sheet).toContain("<f>'Action plan'!B2*2</f>");
    expect(sheet).toContain("<f>'Action plan'!A1</f>");
    expect(sheet).toContain("<formula1>'Action plan'!$A$1:$A$9</formula1>");
  });

  test("the add-in sees the new name in formulas, and finds the cells of names", async () => {
    await session(file, async (standin) => {
      standin.asUser(change);
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Figures").getRange("A1:B1");
        range.load({ formulas: true });
        const named = context.workbook.names.getItem("All").getRange();
        named.load({ address: true });
        await context.sync();
        expect(range.formulas).toEqual([["='Action plan'!B2*2", '="Plan!"&#REF!A1']]);
        expect(named.address).toBe("'Action plan'!A1:B2");
      });
    });
  });
});

describe("cells that a write leaves alone", () => {
  const shared =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
    '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row></sheetData>';

  test("keep a formula whose text stood in a cell that is overwritten", async () => {
    const parts = await savedByUser(plainFile({ Plan: shared }), (workbook) => {
      sheetOf(workbook, "Plan").write({ row: 0, column: 1, rows: 1, columns: 1 }, [[99]], false);
    });
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).toMatch(/<c r="B1"><v>99<\/v>/);
    expect(sheet).toMatch(/<c r="B2"><f>A2\*2<\/f>/);
    expect(sheet).toMatch(/<c r="B3"><f>A3\*2<\/f>/);
  });

  test("keep text of several fonts and errors", async () => {
    const cells =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><r><rPr><b/></rPr><t>bo</t></r><r><t>ld</t></r></is></c>' +
      '<c r="C1" t="e"><v>#N/A</v></c><c r="D1"><v>4</v></c></row></sheetData>';
    const parts = await savedByUser(plainFile({ Plan: cells }), (workbook) => {
      sheetOf(workbook, "Plan").write({ row: 0, column: 0, rows: 1, columns: 4 }, [[5, null, null, 6]], false);
    });
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).toMatch(/<c r="A1"><v>5<\/v>/);
    expect(sheet).toMatch(/<c r="C1" t="e"><v>#N\/A<\/v>/);
    expect(sheet).toMatch(/<c r="D1"><v>6<\/v>/);
    expect(Object.values(parts).join("")).toMatch(/<r><rPr><b[^>]*>(<\/b>)?<\/rPr><t[^>]*>bo<\/t><\/r>/);
  });
});
