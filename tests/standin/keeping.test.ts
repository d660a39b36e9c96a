/** What stands in a file stays in it, in whatever way the file was written: nothing of the user's is lost in what is saved. */
import { parseXmlDocument } from "slimdom";
import { readXlsx } from "hucre";
import type { Standin } from "../../src/standin/node/index";
import {
  BOOK,
  changed,
  CHART,
  file,
  inFolder,
  MACROS,
  partsIn,
  prefixed,
  renamed,
  SIGNED,
  strict,
} from "./support/book";
import type { BookParts } from "./support/book";
import { session } from "./support/session";

/** Adds a sheet with everything that makes new parts: cells, looks, a table, a chart, conditional formats, a name. */
function addReport({ workbook }: Excel.RequestContext): void {
  const sheet = workbook.worksheets.add("Board report");
  const range = sheet.getRange("A1:B3");
  range.values = [
    ["Colour", "Count"],
    ["Red", 1],
    ["Green", 2],
  ];
  range.format.fill.color = "#FFF2CC";
  range.format.font.bold = true;
  const table = sheet.tables.add("A1:B3", true);
  table.name = "Figures";
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
  chart.title.text = "By colour";
  const format = range.conditionalFormats.add("CellValue").cellValue;
  format.format.fill.color = "#C00000";
  format.rule = { formula1: '="Red"', operator: "EqualTo" };
  sheet.names.add("Report_mark", "2018");
  sheet.pageLayout.setPrintArea("A1:B3");
  workbook.properties.title = "Board report";
  sheet.activate();
}

async function saved(
  bytes: Uint8Array,
  work: (context: Excel.RequestContext) => void = addReport,
  look: (standin: Standin) => void = () => undefined,
): Promise<Uint8Array> {
  return session(bytes, async (standin) => {
    look(standin);
    await Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
    return standin.save();
  });
}

// The first run starts Excelize and office.js, which takes seconds on a busy machine.
beforeAll(() => saved(file(BOOK)), 60_000);

/** Every part is well-formed, every relationship's target is there, every part has a content type, none is listed twice. */
function expectSound(parts: Readonly<Record<string, string>>): void {
  const names = Object.keys(parts);
  const attributes = (xml: string, name: string): string[] =>
    [...xml.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map(([, value]) => value ?? "");
  for (const [name, xml] of Object.entries(parts)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    expect(() => parseXmlDocument(xml)).not.toThrow();
    if (!name.endsWith(".rels")) continue;
    const folder = name.replace(/_rels\/[^/]*$/, "");
    const ids = attributes(xml, "Id");
    expect(new Set(ids).size).toBe(ids.length);
    for (const target of attributes(xml, "Target")) {
      expect(names).toContain(new URL(target, `http://x/${folder}`).pathname.slice(1));
    }
  }
  const listed = attributes(parts["[Content_Types].xml"] ?? "", "PartName");
  expect(new Set(listed).size).toBe(listed.length);
  for (const part of listed) expect(names).toContain(part.slice(1));
}

/** Parts that have to change when a sheet is added; every other one stays byte for byte. */
const LISTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|.*\/_rels\/workbook\.xml\.rels|.*\/workbook\.xml|.*\/styles\.xml|docProps\/core\.xml)$/;

function expectKept(before: BookParts, after: Readonly<Record<string, string>>): void {
  for (const [name, xml] of Object.entries(before)) {
    // The view that was shown is no longer selected.
    const wanted = xml.replace('tabSelected="1"', 'tabSelected="0"');
    if (!LISTS.test(name)) expect([name, after[name]]).toEqual([name, wanted]);
  }
}

const WAYS: [string, BookParts][] = [
  ["as most programs do", BOOK],
  ["with prefixes", prefixed(BOOK)],
  ["as strict Open XML", strict(BOOK)],
  ["strict, with prefixes", strict(prefixed(BOOK))],
  ["in another folder", inFolder(BOOK, "Book/inner")],
  ["with a sheet numbered after the next one", renamed(BOOK, "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml")],
  ["without the first number of a sheet", renamed(renamed(BOOK, "xl/worksheets/sheet2.xml", "xl/worksheets/sheet7.xml"), "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml")],
  ["with the second number of a chart only", renamed(BOOK, "xl/charts/chart1.xml", "xl/charts/chart2.xml")],
  ["with the second number of a table only", renamed(BOOK, "xl/tables/table1.xml", "xl/tables/table2.xml")],
  ["with the second number of a drawing only", renamed(BOOK, "xl/drawings/drawing1.xml", "xl/drawings/drawing2.xml")],
]; // prettier-ignore

describe.each(WAYS)("a workbook written %s", (_, parts) => {
  test("keeps all its parts when a report is added, and the report reads back", async () => {
    const bytes = await saved(file(parts));
    const after = partsIn(bytes);
    expectSound(after);
    expectKept(parts, after);
    expect(Object.values(after).filter((xml) => xml.includes(CHART))).toHaveLength(1);
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(["Plan", "Notes", "Board report"]);
    await session(bytes, () =>
      Excel.run(async ({ workbook }) => {
        const report = workbook.worksheets.getItem("Board report").getRange("A1:B3");
        report.load({ values: true, format: { fill: { color: true } } });
        const plan = workbook.worksheets.getItem("Plan").getRange("C2:D3");
        plan.load({ values: true, numberFormat: true });
        workbook.tables.load({ name: true });
        workbook.names.load({ name: true });
        await report.context.sync();
        expect(report.values).toEqual([["Colour", "Count"], ["Red", 1], ["Green", 2]]); // prettier-ignore
        expect(report.format.fill.color).toBe("#FFF2CC");
        expect(plan.values).toEqual([["Ashdale Police", 42460], ["Northmoor Council", 42551]]); // prettier-ignore
        expect(plan.numberFormat).toEqual([["General", "dd/mm/yyyy"], ["General", "dd/mm/yyyy"]]); // prettier-ignore
        expect(workbook.tables.items.map(({ name }) => name)).toEqual(["Plan1", "Figures"]);
        expect(workbook.names.items.map(({ name }) => name)).toEqual(["Actions"]);
      }),
    );
  });

  test("keeps its other cells, chart and table when a cell is changed", async () => {
    const bytes = await saved(file(parts), ({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Plan");
      sheet.getRange("B2").values = [["Write two policies"]];
      sheet.getRange("B3").format.font.italic = true;
    });
    const after = partsIn(bytes);
    expectSound(after);
    expect(Object.values(after).filter((xml) => xml.includes(CHART))).toHaveLength(1);
    const { sheets } = await readXlsx(bytes);
    expect(sheets[0]?.rows[1]?.slice(0, 3)).toEqual(["Rec 1", "Write two policies", "Ashdale Police"]);
    expect(sheets[0]?.rows[2]?.slice(0, 3)).toEqual(["Rec 2", "Train staff", "Northmoor Council"]);
  });

  test("follows a sheet that is renamed, and loses one that is deleted with all that belongs to it", async () => {
    const bytes = await saved(file(parts), ({ workbook: { worksheets } }) => {
      worksheets.getItem("Plan").name = "Action plan";
      worksheets.getItem("Notes").getRange("B1").values = [["kept"]];
    });
    const all = Object.values(partsIn(bytes)).join("\n").replaceAll("&#39;", "'");
    expect(all.match(/'Action plan'!\$B\$2:\$B\$3/)).not.toBeNull();
    expect(all).toMatch(/'Action plan'!D2\+28/);
    expect(all).toMatch(/'Action plan'!\$D\$2:\$D\$3/);
    const without = partsIn(await saved(bytes, ({ workbook }) => workbook.worksheets.getItem("Action plan").delete()));
    expectSound(without);
    expect(Object.keys(without).filter((name) => /chart|drawing|table/.test(name))).toEqual([]);
  });
});

describe("what stands around the sheets", () => {
  test("properties are kept beside the new title", async () => {
    const core = partsIn(await saved(file(BOOK)))["docProps/core.xml"] ?? "";
    expect(core).toBe(
      (BOOK["docProps/core.xml"] ?? "").replace(
        "</cp:coreProperties>",
        "<dc:title>Board report</dc:title></cp:coreProperties>",
      ),
    );
  });

  test("comments and version marks of the workbook's own part are kept", async () => {
    const book = partsIn(await saved(file(BOOK)))["xl/workbook.xml"] ?? "";
    expect(book).toContain('<fileVersion appName="xl"/><!-- kept --><workbookPr/>');
    expect(book).toContain('calcId="191029" fullCalcOnLoad="1"');
  });

  test("styles are added to, and those of the file keep their numbers", async () => {
    const styles = partsIn(await saved(file(prefixed(BOOK))))["xl/styles.xml"] ?? "";
    expect(styles).toContain('<x:dxf><x:font><x:color rgb="FF9C0006"/></x:font></x:dxf><x:dxf>');
    expect(styles).toMatch(/<x:cellXfs count="\d+"><x:xf numFmtId="0"[^>]*\/><x:xf numFmtId="14"/);
  });

  test("a workbook with macros says so, and keeps them and its kind", async () => {
    const bytes = await saved(file(MACROS), addReport, (standin) => {
      expect(standin.file).toEqual({ kind: "xlsm", isSigned: false });
    });
    const after = partsIn(bytes);
    expect(after["xl/vbaProject.bin"]).toBe("not macros, but kept");
    expect(after["[Content_Types].xml"]).toContain("application/vnd.ms-excel.sheet.macroEnabled.main+xml");
  });

  test("a signature is told of, kept while nothing changes, and taken away with the first change", async () => {
    const bytes = file(SIGNED);
    const look = (standin: Standin): void => expect(standin.file.isSigned).toBe(true);
    expect(await saved(bytes, () => undefined, look)).toBe(bytes);
    const after = partsIn(await saved(bytes, addReport, look));
    expectSound(after);
    expect(Object.keys(after).filter((name) => name.includes("xmlsignatures"))).toEqual([]);
  });

  test("properties may be in a part whose name does not end in .xml, as .NET writes them", async () => {
    const core = "package/services/metadata/core-properties/0a1b.psmdcp";
    const parts = Object.fromEntries(
      Object.entries(BOOK).map(([name, xml]) => [
        name === "docProps/core.xml" ? core : name,
        xml.replaceAll("docProps/core.xml", core),
      ]),
    );
    const after = partsIn(await saved(file(parts)));
    expectSound(after);
    expect(after[core]).toBe(
      (BOOK["docProps/core.xml"] ?? "").replace(
        "</cp:coreProperties>",
        "<dc:title>Board report</dc:title></cp:coreProperties>",
      ),
    );
  });

  test("an added list of relationships has a content type where the file types each list by its name", async () => {
    const type = "application/vnd.openxmlformats-package.relationships+xml";
    const general = `<Default Extension="rels" ContentType="${type}"/>`;
    const lists = Object.keys(BOOK).filter((name) => name.endsWith(".rels"));
    const each = lists.map((name) => `<Override PartName="/${name}" ContentType="${type}"/>`).join("");
    expect(BOOK["[Content_Types].xml"]).toContain(general);
    const after = partsIn(await saved(file(changed(BOOK, (xml) => xml.replace(general, each)))));
    expectSound(after);
    const types = after["[Content_Types].xml"] ?? "";
    const added = Object.keys(after).filter((name) => name.endsWith(".rels") && !lists.includes(name));
    expect(added).not.toEqual([]);
    for (const name of added) {
      expect(types.includes(general) || types.includes(`<Override PartName="/${name}" ContentType="${type}"/>`)).toBe(
        true,
      );
    }
    expect(types).toContain(each);
  });

  test("what a sheet points at and the file does not have stays missing: the report's parts do not take its place", async () => {
    const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const links =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${office}/drawing" Target="../drawings/drawing2.xml"/></Relationships>`;
    const typed =
      '<Override PartName="/xl/charts/chart2.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>';
    const parts: BookParts = {
      ...changed(BOOK, (xml, name) =>
        name === "[Content_Types].xml" ? xml.replace("</Types>", `${typed}</Types>`) : xml,
      ),
      "xl/worksheets/_rels/sheet2.xml.rels": links,
    };
    const after = partsIn(await saved(file(parts)));
    expect(after["xl/worksheets/_rels/sheet2.xml.rels"]).toBe(links);
    const drawn = Object.keys(after).filter((name) => /^xl\/(?:drawings|charts)\/[a-z]+\d+\.xml$/.test(name));
    expect(drawn.sort()).toEqual([
      "xl/charts/chart1.xml",
      "xl/charts/chart3.xml",
      "xl/drawings/drawing1.xml",
      "xl/drawings/drawing3.xml",
    ]);
    expect(after["[Content_Types].xml"]?.split("/xl/charts/chart2.xml")).toHaveLength(2);
  });

  test("a module of macros of Excel 95, a sheet without a part, is kept", async () => {
    const module = '<sheet name="Module" sheetId="9" r:id=""/>';
    const withModule = changed(BOOK, (xml, name) =>
      name === "xl/workbook.xml" ? xml.replace("</sheets>", `${module}</sheets>`) : xml,
    );
    const after = partsIn(await saved(file(withModule)));
    expectSound(after);
    expectKept(withModule, after);
    expect(after["xl/workbook.xml"]).toContain(module);
  });

  test("an empty list of names is kept", async () => {
    const withoutNames = changed(BOOK, (xml) => xml.replace(/<definedNames>.*<\/definedNames>/, "<definedNames/>"));
    const add = ({ workbook }: Excel.RequestContext): void => {
      workbook.worksheets.add("Action plan");
    };
    expect(partsIn(await saved(file(withoutNames), add))["xl/workbook.xml"]).toContain("<definedNames/>");
  });

  test("names with backslashes become names of parts", async () => {
    const backslashed = Object.fromEntries(
      Object.entries(BOOK).map(([name, xml]) => [name.replaceAll("/", "\\"), xml]),
    );
    const after = partsIn(await saved(file(backslashed)));
    expectSound(after);
    expectKept(BOOK, after);
  });
});
