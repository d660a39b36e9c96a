/** Opening files: which are refused and why, and what is read out of the XML that other programs write. */
import { strToU8, zipSync } from "fflate";
import { BLANK_PARTS } from "../../src/standin/file/blankWorkbook";
import { WorkbookFileError } from "../../src/standin/file/errors";
import { SheetScanner } from "../../src/standin/file/sheetScanner";
import type { ScannedFormula, ScannedRow } from "../../src/standin/file/sheetScanner";
import { openWorkbook } from "../../src/standin/file/workbookFile";
import type { SheetContents } from "../../src/standin/model/sheet";
import { zipped } from "./support/plainFile";

/** A workbook whose first sheet's part, and other parts, are given. */
function workbookWith(sheet: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipped({ ...BLANK_PARTS, "xl/worksheets/sheet1.xml": sheet, ...parts });
}

async function contentsOf(sheet: string, parts: Readonly<Record<string, string>> = {}): Promise<SheetContents> {
  const contents = (await openWorkbook(workbookWith(sheet, parts))).workbook.sheets[0]?.contents;
  if (contents === undefined) throw new Error("The workbook has no sheet.");
  return contents;
}

/** Values from A1 on. */
async function valuesOf(sheet: string, parts: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const { grid } = await contentsOf(sheet, parts);
  const used = grid.used();
  return used === null
    ? []
    : grid.values({ ...used, row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
}

const worksheet = (inside: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inside}</worksheet>`;
const sheetData = (rows: string): string => worksheet(`<sheetData>${rows}</sheetData>`);

/** What says of a file that it cannot be opened. */
async function problemOf(file: Uint8Array): Promise<string> {
  try {
    for (const sheet of (await openWorkbook(file)).workbook.sheets) sheet.usedRect(true);
    return "none";
  } catch (reason) {
    if (reason instanceof WorkbookFileError) return reason.code;
    throw reason;
  }
}

describe("files that cannot be opened", () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const utf16 = (text: string): number[] => Array.from(text, (char) => [char.charCodeAt(0), 0]).flat();
  const blank = (): Uint8Array => zipped(BLANK_PARTS);
  const cut = blank().slice(0, 600);
  const damaged = blank();
  damaged.fill(0xff, 60, 120);

  test.each([
    ["nothing", new Uint8Array(), "not-a-workbook"],
    ["a text", strToU8("Ref,Recommendation,Action\n1,2,3"), "not-a-workbook"],
    ["a zip of something else", zipSync({ "a.txt": strToU8("a") }), "not-a-workbook"],
    ["an old .xls", Uint8Array.from([...compound, ...utf16("Workbook")]), "not-a-workbook"],
    ["an encrypted .xlsx", Uint8Array.from([...compound, ...utf16("EncryptedPackage")]), "password-protected"],
    ["a file that was cut off", cut, "broken"],
    ["a file with damaged bytes", damaged, "broken"],
    ["a document of another Office program", otherDocument(), "not-a-workbook"],
    ["a workbook that lost a sheet", withoutPart("xl/worksheets/sheet1.xml"), "broken"],
    ["a workbook", blank(), "none"],
  ])("%s", async (_, file, problem) => {
    expect(await problemOf(file)).toBe(problem);
  });

  function withoutPart(gone: string): Uint8Array {
    return zipped(Object.fromEntries(Object.entries(BLANK_PARTS).filter(([name]) => name !== gone)));
  }

  function otherDocument(): Uint8Array {
    const types = (BLANK_PARTS["[Content_Types].xml"] ?? "").replaceAll("spreadsheetml", "wordprocessingml");
    return zipped({ ...BLANK_PARTS, "[Content_Types].xml": types });
  }
});

describe("cells", () => {
  test("of every type", async () => {
    const cells =
      '<c r="A1"><v>1.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c>' +
      '<c r="D1" t="str"><f>A1&amp;"x"</f><v>1.5x</v></c><c r="E1" t="inlineStr"><is><t>in &lt;line&gt;</t></is></c>' +
      '<c r="F1" t="d"><v>2016-03-31T00:00:00</v></c><c r="G1" t="s"><v>1</v></c>';
    const texts =
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>first</t></si>' +
      '<si><r><rPr><b/></rPr><t xml:space="preserve">bold </t></r><r><t>and plain</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si></sst>';
    const relationships = (BLANK_PARTS["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>',
    );
    const parts = { "xl/sharedStrings.xml": texts, "xl/_rels/workbook.xml.rels": relationships };
    expect(await valuesOf(sheetData(`<row r="1">${cells}</row>`), parts)).toEqual([
      [1.5, true, "#N/A", "1.5x", "in <line>", 42_460, "bold and plain"],
    ]);
  });

  test.each([
    ["with a prefix", '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="B1"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>', [["", 2]]],
    ["without references", sheetData("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"), [[1, 2], [3, ""]]],
    ["with single quotes and line breaks", sheetData("<row\n r='2'><c\n r='A2'\n t='inlineStr'><is><t>a</t></is></c></row>"), [[""], ["a"]]],
    ["with comments and CDATA", sheetData('<!-- <c r="A1"><v>9</v></c> --><row r="1"><c r="A1" t="str"><v><![CDATA[a<b]]></v></c></row>'), [["a<b"]]],
    ["with escapes for what XML cannot hold", sheetData('<row r="1"><c r="A1" t="str"><v>a_x000D_b&#10;c&#x2019;</v></c></row>'), [["a\rb\nc’"]]],
    ["with blanks that count", sheetData('<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c></row>'), [[" a "]]],
    ["in rows that are not in order", sheetData('<row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'), [[1], [2]]],
  ])("%s", async (_, sheet, values) => {
    expect(await valuesOf(sheet)).toEqual(values);
  }); // prettier-ignore

  test("formulas that share a text are moved with their cells", async () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1&amp;"A1"&amp;\'A1\'!C1</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>';
    const { grid } = await contentsOf(sheetData(rows));
    expect(grid.formula(0, 1)).toBe("=A1*$A$1&\"A1\"&'A1'!C1");
    expect(grid.formula(1, 1)).toBe("=A2*$A$1&\"A1\"&'A1'!C2");
    expect(grid.formula(2, 2)).toBe("=B3*$A$1&\"A1\"&'A1'!D3");
  });

  test.each([1, 2, 3, 7, 50])("wherever the text is cut, here into pieces of %d, the same is read", (size) => {
    const xml = sheetData(
      '<!-- a > b --><row r="1"><c r="A1" t="str"><v>é &amp; b</v></c><c r="B1"><f>A1</f><v>12</v></c></row><row r="2"><c r="A2" s="1"/></row>',
    );
    const found: unknown[] = [];
    const visitor = {
      is1904: false,
      styleCount: 2,
      sharedString: () => "",
      row: ({ row, values, styles }: ScannedRow) => found.push([row, values, styles]),
      runs: () => undefined,
      extensionTag: () => undefined,
      endTag: () => undefined,
      sharesString: () => undefined,
      formula: ({ text }: ScannedFormula) => found.push(text),
      columns: () => undefined,
      merge: () => undefined,
      tag: () => undefined,
    };
    const scanner = new SheetScanner(visitor, "sheet1.xml");
    for (let at = 0; at < xml.length; at += size) scanner.push(xml.slice(at, at + size));
    scanner.end();
    expect(found).toEqual(["A1", [0, ["é & b", 12], [0, 0]], [1, [], [1]]]);
  });
});

describe("the used range", () => {
  test("of values leaves out cells that are only formatted", async () => {
    const contents = await contentsOf(
      sheetData('<row r="2"><c r="B2" s="0"><v>1</v></c><c r="H2" s="0"/></row><row r="90"><c r="C90" s="0"/></row>'),
    );
    expect(contents.grid.used()).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
    expect(contents.formattedExtent).toEqual({ row: 1, column: 1, rows: 89, columns: 7 });
  });

  test("of a sheet without values is nothing", async () => {
    expect((await contentsOf(sheetData('<row r="3"><c r="A3" s="0"/></row>'))).grid.used()).toBeNull();
    expect((await contentsOf(worksheet("<sheetData/>"))).formattedExtent).toBeNull();
  });

  test("a sheet formatted down to its last row is read without keeping its blank cells", async () => {
    // The first three, and every eighth down to the last: naming all of them takes eight times as long and tells no more.
    const named = [1, 2, 3, ...Array.from({ length: 131_072 }, (_, index) => 8 * (index + 1))];
    const rows = named.map((row) => {
      return `<row r="${row}"><c r="A${row}" s="0"${row <= 3 ? `><v>${row}</v></c>` : "/>"}</row>`;
    });
    const parts = { ...BLANK_PARTS, "xl/worksheets/sheet1.xml": sheetData(rows.join("")) };
    const file = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
    const sheet = (await openWorkbook(zipSync(Object.fromEntries(file), { level: 1 }))).workbook.sheets[0];
    expect(sheet?.usedRect(true)).toEqual({ row: 0, column: 0, rows: 3, columns: 1 });
    expect(sheet?.usedRect(false)).toEqual({ row: 0, column: 0, rows: 1_048_576, columns: 1 });
    expect([...(sheet?.contents.formats.cellRows() ?? [])].length).toBeLessThan(300);
  });
});

describe("around the cells", () => {
  test("widths, heights, protection, merges, links, colour of the tab", async () => {
    const contents = await contentsOf(
      worksheet(
        '<sheetPr><tabColor rgb="FFC00000"/></sheetPr><sheetViews><sheetView showGridLines="0"/></sheetViews>' +
          '<sheetFormatPr defaultRowHeight="14.4"/><cols><col min="2" max="3" width="20.7109375" customWidth="1"/></cols>' +
          '<sheetData><row r="2" ht="30" customHeight="1"/></sheetData><sheetProtection sheet="1"/>' +
          '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>' +
          '<hyperlinks><hyperlink ref="A4" location="Lists!A1" tooltip="Go &amp; see"/></hyperlinks>',
      ),
    );
    expect(contents).toMatchObject({
      isProtected: true,
      tabColor: "#C00000",
      showGridlines: false,
      defaultRowHeight: 14.4,
      merges: [{ row: 0, column: 0, rows: 2, columns: 2 }],
    });
    // 20.71 characters are 145 pixels, 108.75 points.
    expect([...contents.columnWidths]).toEqual([[1, 108.75], [2, 108.75]]); // prettier-ignore
    expect([...contents.rowHeights]).toEqual([[1, 30]]);
    expect([...contents.hyperlinks]).toEqual([
      ["A4", { documentReference: "Lists!A1", address: "", screenTip: "Go & see" }],
    ]);
  });
});
