/** Saving: a workbook comes back with all that it had, and with what was done to it. */
import { unzipSync } from "fflate";
import { must, openInExcelize, startExcelize } from "../../src/standin/file/excelize";
import { openStandin } from "../../src/standin/node/index";
import { readWasm } from "../../src/standin/node/wasm";
import { richWorkbook } from "./support/richWorkbook";

let rich: Uint8Array;
beforeAll(async () => {
  rich = await richWorkbook();
});

/** Opens the file, does the work and gives what is saved. */
async function saved(file: Uint8Array, work: (context: Excel.RequestContext) => void): Promise<Uint8Array> {
  const standin = await openStandin(file);
  try {
    await Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
    expect(standin.faults).toEqual([]);
    return await standin.save();
  } finally {
    standin.close();
  }
}

/** Names of parts whose bytes differ or which only one of the files has. */
function differing(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names]
    .filter((name) => {
      const [a, b] = [old[name], now[name]];
      return a === undefined || b === undefined || Buffer.compare(a, b) !== 0;
    })
    .sort();
}

function textIn(file: Uint8Array, name: string): string {
  return Buffer.from(unzipSync(file)[name] ?? []).toString("utf8");
}

function addReport(context: Excel.RequestContext): void {
  const sheet = context.workbook.worksheets.add("Board report");
  sheet.getRange("A1:B2").values = [
    ["Colour", "Count"],
    ["Red", 1],
  ];
}

describe("what was not touched", () => {
  test("a workbook in which nothing was done comes back byte for byte", async () => {
    expect(await saved(rich, (context) => context.workbook.load({ properties: { title: true } }))).toBe(rich);
  });

  test("adding a sheet changes nothing but the lists of sheets and parts", async () => {
    const after = await saved(rich, addReport);
    expect(differing(rich, after)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/workbook.xml",
      "xl/worksheets/sheet4.xml",
    ]);
  });

  test("showing the new sheet only takes the selection from the old one", async () => {
    const after = await saved(rich, (context) => {
      addReport(context);
      context.workbook.worksheets.getItem("Board report").activate();
    });
    const [before, now] = [rich, after].map((file) => textIn(file, "xl/worksheets/sheet1.xml"));
    expect(now).toBe(before?.replace('tabSelected="true"', 'tabSelected="0"'));
    expect(now).not.toBe(before);
    expect(textIn(after, "xl/worksheets/sheet4.xml")).toContain('tabSelected="true"');
  });

  test("excelize still finds everything in it", async () => {
    const after = await saved(rich, addReport);
    const file = openInExcelize(await startExcelize(readWasm), after);
    expect(file.GetSheetList().list).toEqual(["Tracker", "Figures", "Lists", "Board report"]);
    expect(must(file.GetTables("Tracker"), "tables").tables[0]).toMatchObject({ Name: "Plan", Range: "A1:E3" });
    expect(must(file.GetDataValidations("Tracker"), "validations")).toMatchObject({
      dataValidations: [{ Sqref: "E2:E3" }],
    });
    expect(must(file.GetComments("Tracker"), "comments").comments).toHaveLength(1);
    expect(must(file.GetMergeCells("Tracker"), "merges").mergeCells).toHaveLength(1);
    expect(must(file.GetPictureCells("Figures"), "pictures").cells).toEqual(["D20"]);
    expect(must(file.GetCellFormula("Tracker", "F2"), "formula").formula).toBe("D2+28");
    expect(must(file.GetCellStyle("Tracker", "D2"), "style").style).not.toBe(0);
    expect(must(file.GetSheetVisible("Lists"), "visible").visible).toBe(false);
    expect(must(file.GetSheetProtection("Lists"), "protection").opts).toMatchObject({ SelectLockedCells: true });
    const names = must(file.GetDefinedName(), "names").definedNames;
    expect(names).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ Name: "Agencies", RefersTo: "Lists!$A$1:$A$1" }),
        expect.objectContaining({ Name: "Own", Scope: "Lists" }),
      ]),
    );
  });
});

describe("sheets of the file", () => {
  test("that are deleted take nothing else along; names follow their sheets", async () => {
    const after = await saved(rich, (context) => context.workbook.worksheets.getItem("Figures").delete());
    const standin = await openStandin(after);
    await Excel.run(async (context) => {
      const { worksheets, names, tables } = context.workbook;
      worksheets.load({ name: true, visibility: true });
      names.load({ name: true });
      tables.load({ name: true });
      const own = worksheets.getItem("Lists").names.getItem("Own");
      own.load({ value: true });
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["Tracker", "Visible"],
        ["Lists", "Hidden"],
      ]);
      expect(names.items.map(({ name }) => name)).toEqual(["Agencies"]);
      expect(tables.items.map(({ name }) => name)).toEqual(["Plan"]);
      expect(own.value).toBe("Lists!$A$1");
    });
    standin.close();
    expect(differing(rich, after)).toEqual(expect.not.arrayContaining(["xl/worksheets/sheet1.xml"]));
  });

  test("that are renamed and moved keep their cells", async () => {
    const after = await saved(rich, ({ workbook: { worksheets } }) => {
      worksheets.getItem("Figures").name = "Numbers";
      worksheets.getItem("Numbers").position = 0;
    });
    const standin = await openStandin(after);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true });
      const range = worksheets.getItem("Numbers").getRange("A1:B1");
      range.load({ values: true });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Numbers", "Tracker", "Lists"]);
      expect(range.values).toEqual([["Colour", "Count"]]);
    });
    standin.close();
  });
});

describe("a sheet of the file that is written to", () => {
  test("keeps its table, validation, comment, conditional format and merge", async () => {
    const after = await saved(rich, (context) => {
      const sheet = context.workbook.worksheets.getItem("Tracker");
      sheet.getRange("E3").values = [["Amber"]];
      sheet.getRange("B3").format.fill.color = "#FFF2CC";
    });
    const before = textIn(rich, "xl/worksheets/sheet1.xml");
    const now = textIn(after, "xl/worksheets/sheet1.xml");
    for (const element of ["conditionalFormatting", "dataValidations", "mergeCells", "legacyDrawing", "tableParts"]) {
      const pattern = new RegExp(`<${element}[\\s>].*</${element}>`, "s");
      expect(now.match(pattern)?.[0]).toBe(before.match(pattern)?.[0]);
    }
    expect(differing(rich, after)).toEqual(
      expect.not.arrayContaining(["xl/charts/chart1.xml", "xl/tables/table1.xml", "xl/worksheets/sheet2.xml"]),
    );
  });

  test("reads back as written, with its other cells unchanged", async () => {
    const after = await saved(rich, (context) => {
      const sheet = context.workbook.worksheets.getItem("Tracker");
      sheet.getRange("B3:C3").values = [["'=not a formula", 12]];
      sheet.getRange("A2").values = [[""]];
      sheet.getRange("D3").format.font.italic = true;
    });
    const standin = await openStandin(after);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Tracker").getRange("A1:F3");
      range.load({ formulas: true, numberFormat: true });
      const date = context.workbook.worksheets.getItem("Tracker").getRange("D3");
      date.load({ format: { font: { bold: true, italic: true, color: true } } });
      await context.sync();
      expect(range.formulas).toEqual([
        ["Ref", "Recommendation", "Lead Agency", "Target Date", "RAG", ""],
        ["", "Northmoor Council will train its staff", "Northmoor Council", 42460, "Green", "=D2+28"],
        [2, "=not a formula", 12, 42551, "Red", ""],
      ]);
      expect((range.numberFormat as string[][])[2]?.[3]).toBe("dd/mm/yyyy");
      expect(date.format.font.toJSON()).toEqual({ bold: true, italic: true, color: "#44546A" });
    });
    standin.close();
  });
});

describe("a table of the file", () => {
  /** Names of the columns in the table's part after an edit, and the headings above them. */
  async function columnsAfter(heading: string): Promise<{ names: string[]; headings: unknown }> {
    const after = await saved(rich, (context) => {
      context.workbook.worksheets.getItem("Tracker").getRange("B1").values = [[heading]];
    });
    const xml = textIn(after, "xl/tables/table1.xml");
    const names = [...xml.matchAll(/<tableColumn\s[^>]*?\sname="([^"]*)"/g)].map(([, name]) => name ?? "");
    const file = openInExcelize(await startExcelize(readWasm), after);
    return { names, headings: must(file.GetRows("Tracker"), "rows").result[0]?.slice(0, 5) };
  }

  test.each([
    ["What was promised", "What was promised"],
    ["Ref", "Ref2"],
    ["", "Column2"],
  ])("has its columns called as their headings: %j", async (typed, wanted) => {
    const expected = ["Ref", wanted, "Lead Agency", "Target Date", "RAG"];
    expect(await columnsAfter(typed)).toEqual({ names: expected, headings: expected });
  });
});
