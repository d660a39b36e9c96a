/** What is damaged is read right or refused in a sentence that says what it is; what no workbook can hold is refused in seconds. */
import { strToU8, zipSync } from "fflate";
import { WorkbookFileError } from "../../src/standin/file/errors";
import { openWorkbook } from "../../src/standin/file/workbookFile";
import { BOOK, changed, file } from "./support/book";

const SHEET = "xl/worksheets/sheet1.xml";
const STYLES = "xl/styles.xml";

/** What is said of a file, as "code: detail"; the values of its first sheet's rows where it is read. */
async function outcome(bytes: Uint8Array): Promise<unknown> {
  try {
    const { workbook } = await openWorkbook(bytes);
    for (const { contents } of workbook.sheets) contents.grid.used();
    return workbook.sheets[0]?.contents.grid.values({ row: 1, column: 1, rows: 2, columns: 3 });
  } catch (reason) {
    if (!(reason instanceof WorkbookFileError)) throw reason;
    // One sentence for a user: no line of a program.
    expect(reason.message).toMatch(/^[^\n]{10,300}\.$/);
    return `${reason.code}: ${reason.detail}`;
  }
}

const READ = [["Write a policy", "Ashdale Police", 42_460], ["Train staff", "Northmoor Council", 42_551]]; // prettier-ignore

const withPart = (name: string, xml: string): Uint8Array => file({ ...BOOK, [name]: xml });
const inPart = (name: string, from: string | RegExp, to: string): Uint8Array => {
  const before = BOOK[name] ?? "";
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${name} does not have ${String(from)}.`);
  return withPart(name, after);
};
const inSheet = (from: string | RegExp, to: string): Uint8Array => inPart(SHEET, from, to);

/** The book, one part of it as bytes. */
function withBytes(name: string, bytes: Uint8Array): Uint8Array {
  const others = Object.entries(BOOK).filter(([other]) => other !== name);
  return zipSync({ ...Object.fromEntries(others.map(([other, xml]) => [other, strToU8(xml)])), [name]: bytes });
}

function utf16(text: string, isBig: boolean, mark: boolean): Uint8Array {
  const units = Array.from((mark ? "\ufeff" : "") + text, (char) => char.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (isBig ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8])));
}

/** Changes four bytes of what the container says of a part, in both of its places. @param at the place in the list's entry */
function patched(bytes: Uint8Array, name: string, at: 16 | 20 | 24, value: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let place = 0; place + 46 < copy.length; place++) {
    const signature = view.getUint32(place, true);
    const isList = signature === 0x02014b50;
    if (!isList && signature !== 0x04034b50) continue;
    const start = place + (isList ? 46 : 30);
    if (Buffer.from(copy.subarray(start, start + name.length)).toString() !== name) continue;
    view.setUint32(place + at - (isList ? 0 : 2), value, true);
  }
  return copy;
}

/** Puts other bytes into the middle of a part as it is packed. */
function scratched(bytes: Uint8Array, name: string): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const at = Buffer.from(copy).indexOf(name) + name.length + 200;
  copy.fill(0x5a, at, at + 8);
  return copy;
}

describe("a container", () => {
  const book = file(BOOK);
  test.each<[string, Uint8Array, RegExp]>([
    ["with a wrong checksum", patched(book, SHEET, 16, 12_345), /^broken: xl\/worksheets\/sheet1\.xml .*checksum/],
    ["with other bytes in a part", scratched(book, SHEET), /^broken: xl\/worksheets\/sheet1\.xml /],
    ["with a part that is longer than it says", patched(book, SHEET, 24, 100), /^broken: xl\/worksheets\/sheet1\.xml /],
    ["with a part that is shorter than it says", patched(book, SHEET, 24, 9_000), /^broken: xl\/worksheets\/sheet1\.xml /],
    ["with a part too large", patched(book, SHEET, 24, 600 * 2 ** 20), /^too-large: xl\/worksheets\/sheet1\.xml has 600 MB/],
    ["with a size that cannot be", patched(book, SHEET, 24, 200 * 2 ** 20), /^broken: the size of xl\/worksheets\/sheet1\.xml/],
    ["that was cut off", book.slice(0, book.length - 400), /^broken: its list of parts /],
    ["without its end", book.slice(0, 3_000), /^broken: its list of parts /],
    ["with a part twice", file({ ...BOOK, "XL/Worksheets/Sheet1.xml": "<worksheet/>" }), /^broken: it has the part .* twice/],
    ["without a list of content types", file(Object.fromEntries(Object.entries(BOOK).filter(([name]) => !name.startsWith("[")))), /^broken: its list of content types/],
    ["without a sheet's part", file(Object.fromEntries(Object.entries(BOOK).filter(([name]) => name !== SHEET))), /^broken: the sheet “Plan” is missing/],
  ])("%s", async (_, bytes, wanted) => {
    expect(await outcome(bytes)).toMatch(wanted);
  }); // prettier-ignore

  test("with parts named in another case is read", async () => {
    const upper = Object.fromEntries(
      Object.entries(BOOK).map(([name, xml]) => [/sheet1|styles|shared/i.test(name) ? name.toUpperCase() : name, xml]),
    );
    expect(await outcome(file(upper))).toEqual(READ);
  });

  test("with data descriptors, or with its end in the long form, is read", async () => {
    const { ZipWriter, Uint8ArrayReader, Uint8ArrayWriter } = await import("@zip.js/zip.js");
    for (const options of [{ dataDescriptor: true }, { zip64: true }]) {
      const writer = new ZipWriter(new Uint8ArrayWriter(), options);
      for (const [name, xml] of Object.entries(BOOK)) await writer.add(name, new Uint8ArrayReader(strToU8(xml)));
      expect(await outcome(await writer.close())).toEqual(READ);
    }
  });
});

describe("another kind of file is named", () => {
  const typed = (type: string): Uint8Array =>
    file(
      changed(BOOK, (xml) =>
        xml.replace("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", type),
      ),
    );
  test.each<[string, Uint8Array, RegExp]>([
    ["a template", typed("application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"), /^template: .*save/],
    ["a template with macros", typed("application/vnd.ms-excel.template.macroEnabled.main+xml"), /^template: /],
    ["a binary workbook", typed("application/vnd.ms-excel.sheet.binary.macroEnabled.main"), /^binary-workbook: /],
    ["an add-in", typed("application/vnd.ms-excel.addin.macroEnabled.main+xml"), /^not-a-workbook: /],
    ["an OpenDocument", file({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }), /^not-a-workbook: .*\.ods/],
    ["an old .xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /^not-a-workbook: .*\.xls/],
  ])("%s", async (_, bytes, wanted) => {
    expect(await outcome(bytes)).toMatch(wanted);
  }); // prettier-ignore
});

describe("XML", () => {
  const xml = BOOK[SHEET] ?? "";
  test.each<[string, Uint8Array]>([
    ["that stops half-way", withPart(SHEET, xml.slice(0, xml.length / 2))],
    ["that stops within a row", withPart(SHEET, xml.slice(0, xml.indexOf("</row>")))],
    ["that stops after the cells", withPart(SHEET, xml.slice(0, xml.indexOf("</sheetData>")))],
    ["with a tag closed by another", inSheet("</row>", "</rows>")],
    ["with a cell that is not closed", inSheet("</is></c>", "</is>")],
    ["with a bare ampersand", inSheet("Rec 1", "Rec & 1")],
    ["with an unknown entity", inSheet("Rec 1", "Rec&nbsp;1")],
    ["with a character that XML does not have", inSheet("Rec 1", "Rec\u0001 1")],
    ["with an attribute twice", inSheet('<c r="A2"', '<c r="A2" t="s"')],
    ["with an attribute without quotes", inSheet('<c r="A2"', "<c r=A2")],
    ["with a prefix that nothing declares", inSheet('<c r="A2"', '<c x:r="A2"')],
    ["with a second root", withPart(SHEET, `${xml}<more/>`)],
    ["with a document type", inSheet("<worksheet", '<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet')],
    ["nested without end", inSheet("<sheetData>", `${"<a>".repeat(300)}${"</a>".repeat(300)}<sheetData>`)],
    ["of no bytes", withPart(SHEET, "")],
    ["in bytes that are no UTF-8", withBytes(SHEET, Uint8Array.from([...strToU8(xml.slice(0, 600)), 0xff, 0xfe, ...strToU8(xml.slice(600))]))],
  ])("%s is refused by the part's name", async (_, bytes) => {
    expect(await outcome(bytes)).toMatch(/^broken: xl\/worksheets\/sheet1\.xml .{10,}/);
  }); // prettier-ignore

  test.each(Object.keys(BOOK).filter((name) => !/^xl\/(charts|drawings)|^xl\/worksheets\/_rels/.test(name)))(
    "damage in %s is named",
    async (name) => {
      expect(await outcome(withPart(name, (BOOK[name] ?? "").slice(0, -8)))).toMatch(new RegExp(`^broken: .*${name.split("/").at(-1)?.replace(/[[\]]/g, "\\$&")} `));
    },
  ); // prettier-ignore

  test.each<[string, Uint8Array]>([
    ["UTF-16 with a mark", utf16(xml.replace("UTF-8", "UTF-16"), false, true)],
    ["UTF-16 of the other order", utf16(xml.replace("UTF-8", "UTF-16"), true, true)],
    ["UTF-16 without a mark", utf16(xml.replace("UTF-8", "UTF-16"), false, false)],
    ["UTF-8 with a mark", Uint8Array.from([0xef, 0xbb, 0xbf, ...strToU8(xml)])],
    ["single bytes", Buffer.from(xml.replace("UTF-8", "ISO-8859-1"), "latin1")],
  ])("in %s is read", async (_, bytes) => {
    expect(await outcome(withBytes(SHEET, new Uint8Array(bytes)))).toEqual(READ);
  });

  test.each<[string, Uint8Array]>([
    ["comments between and within cells", inSheet('<c r="A2"', '<!-- <c r="A2"> --><c r="A2"')],
    ["line breaks and single quotes", inSheet('<c r="A2" t="inlineStr"', "<c\r\n r='A2'\n t='inlineStr'")],
    ["references by number", inSheet("Rec 1", "Rec&#32;1")],
    ["an element of an extension", inSheet("</sheetData>", '</sheetData><q:table xmlns:q="urn:q" altText="x"/>')],
    ["extensions of tables", inPart("xl/tables/table1.xml", "</table>", '<extLst><ext><x14:table xmlns:x14="urn:x14" altText="Plan"/></ext></extLst></table>')],
    ["what only newer versions read", inSheet("</sheetData>", '</sheetData><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="q"><mergeCells><mergeCell ref="nothing"/></mergeCells></mc:Choice></mc:AlternateContent>')],
  ])("with %s is read", async (_, bytes) => {
    expect(await outcome(bytes)).toEqual(READ);
  }); // prettier-ignore
});

describe("contents that no workbook can have", () => {
  test.each<[string, Uint8Array, RegExp]>([
    ["a cell beyond the last column", inSheet('r="D3"', 'r="XFE3"'), /^broken: .*sheet1\.xml has a cell “XFE3”/],
    ["a column of many letters", inSheet('r="D3"', 'r="ZZZZZZ3"'), /^broken: .*sheet1\.xml has a cell “ZZZZZZ3”/],
    ["a row beyond the last", inSheet('<row r="3"', '<row r="1048577"'), /^broken: .*row “1048577”/],
    ["a row of no number", inSheet('<row r="3"', '<row r="x"'), /^broken: .*row “x”/],
    ["a row of number 0", inSheet('<row r="3"', '<row r="0"'), /^broken: .*row “0”/],
    ["a row twice", inSheet('<row r="3"', '<row r="2"'), /^broken: .*row 2 twice/],
    ["a cell twice", inSheet('r="B2"', 'r="A2"'), /^broken: .*cell A2 twice/],
    ["a cell in another row", inSheet('r="B2"', 'r="B9"'), /^broken: .*cell B9 in row 2/],
    ["a cell of an unknown type", inSheet('t="inlineStr"', 't="inline"'), /^broken: .*unknown type/],
    ["a style that is missing", inSheet('s="1"', 's="2"'), /^broken: .*style “2”/],
    ["a shared text that is missing", inSheet("<v>1</v>", "<v>2</v>"), /^broken: .*shared text \(number 2\)/],
    ["a shared text by no number", inSheet("<v>1</v>", "<v>one</v>"), /^broken: .*shared text/],
    ["a merge of no cells", inSheet("</sheetData>", '</sheetData><mergeCells><mergeCell ref="A1:ZZZZ9"/></mergeCells>'), /^broken: .*merges “A1:ZZZZ9”/],
    ["widths of two thousand million columns", inSheet("<sheetData>", '<cols><col min="1" max="2000000000" width="9"/></cols><sheetData>'), /^broken: .*columns 1 to 2000000000/],
    ["a table of no cells", inPart("xl/tables/table1.xml", 'ref="A1:D3"', 'ref="here"'), /^broken: .*table1\.xml/],
    ["two sheets of one name", inPart("xl/workbook.xml", 'name="Notes"', 'name="PLAN"'), /^broken: .*sheet “PLAN” twice/],
    ["no sheets", inPart("xl/workbook.xml", /<sheets>.*<\/sheets>/, "<sheets/>"), /^broken: it has no sheets/],
    ["a sheet that nothing points at", inPart("xl/workbook.xml", 'r:id="rId1"', 'r:id="rId8"'), /^broken: the sheet “Plan” is missing/],
  ])("%s", async (_, bytes, wanted) => {
    expect(await outcome(bytes)).toMatch(wanted);
  }); // prettier-ignore

  test("cells without references end at the last column", async () => {
    const cells = "<c><v>1</v></c>".repeat(16_385);
    expect(await outcome(inSheet('<row r="3"', `<row r="4">${cells}</row><row r="3"`))).toMatch(/^broken: .*beyond the last column, XFD/);
  }); // prettier-ignore

  test("a long formula that very many cells share is refused before the memory is full", async () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => {
      return `<row r="${index + 4}"><c r="A${index + 4}"><f t="shared" si="0"/></c></row>`;
    });
    const first = `<row r="60000"><c r="A60000"><f t="shared" si="1"/></c></row>`;
    const shared = `<row r="1000000"><c r="A1000000"><f t="shared" ref="A4:A60000" si="0">A1&amp;"${"x".repeat(8_000)}"</f></c></row>`;
    const bytes = inSheet("</sheetData>", `${shared}${rows.join("")}${first}</sheetData>`);
    expect(await outcome(bytes)).toMatch(/^too-large: /);
  }, 60_000);

  test("styles that are no styles give the part's name", async () => {
    expect(await outcome(withPart(STYLES, "<styleSheet"))).toMatch(/^broken: xl\/styles\.xml /);
  });
});
