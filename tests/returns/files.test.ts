/** What is sent: every part, sheet, row, column, name and property of the files, and that nothing of anybody else is in them. */
import { strFromU8, unzipSync } from "fflate";
import { readBook } from "../../src/workbooks/readBook";
import { BookError } from "../../src/workbooks/bookProblem";
import { writeBook } from "../../src/workbooks/writeBook";
import { openInExcelize } from "../support/excelize";
import { cellsOfSent, must, quarterOf, send, trackerOf, trackerRow } from "./support/quarter";

const AGENCIES = ["Ashdale Housing", "Northmoor Police", "Westshire Probation Service"] as const;
const rows = Array.from({ length: 9 }, (_, at) =>
  trackerRow(at, AGENCIES[at % 3] ?? "", {
    7: `Told in confidence ${at + 1}`,
    9: at < 3 ? `Outcome of ${at + 1}` : "",
  }),
);
const quarter = quarterOf(trackerOf(rows));
const sent = send(quarter);
const files = Promise.all(
  [...sent.books].map(async ([agency, book]) => ({ agency, book, bytes: await writeBook(book) })),
);

const textsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

test("the parts of a file are these and no others", async () => {
  for (const { bytes } of await files) {
    expect([...textsOf(bytes).keys()].sort()).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "docProps/app.xml",
      "docProps/core.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/tables/table1.xml",
      "xl/theme/theme1.xml",
      "xl/workbook.xml",
      "xl/worksheets/_rels/sheet1.xml.rels",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
    ]);
  }
});

test("no sheet, row or column is hidden; the one defined name is that of the printed headings", async () => {
  for (const { bytes } of await files) {
    const parts = textsOf(bytes);
    const workbook = must(parts.get("xl/workbook.xml"));
    expect(workbook.match(/<sheet [^>]*>/gu)).toEqual([
      '<sheet name="Your actions" sheetId="1" r:id="rId1"/>',
      '<sheet name="How to fill this in" sheetId="2" r:id="rId2"/>',
    ]);
    expect(workbook.match(/<definedName .*?<\/definedName>/gu)).toEqual([
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">&apos;Your actions&apos;!$4:$4</definedName>`,
    ]);
    const all = [...parts].map(([name, text]) => (name.startsWith("xl/theme/") ? "" : text)).join("\n");
    expect(all).not.toMatch(/hidden|veryHidden|outlineLevel|<f[ >]|comment|externalLink|customXml|vmlDrawing/iu);
  }
});

test("the properties say the title and nothing else: no author, no program, no time", async () => {
  for (const { bytes, agency } of await files) {
    const parts = textsOf(bytes);
    const core = must(parts.get("docProps/core.xml")).replace(/ xmlns:\w+="[^"]*"/gu, "");
    expect(core).toMatch(new RegExp(`<cp:coreProperties><dc:title>Action plan return Q3 – ${agency}</dc:title></cp:coreProperties>$`)); // prettier-ignore
    expect(must(parts.get("docProps/app.xml"))).toMatch(
      /<Properties[^>]*><DocSecurity>0<\/DocSecurity><\/Properties>$/u,
    );
    const { mtime } = { mtime: bytes.slice(10, 14).join() };
    expect(mtime).toBe(
      must((await files)[0])
        .bytes.slice(10, 14)
        .join(),
    );
  }
});

test("no name, text, id or progress of any other agency is anywhere in a file", async () => {
  const made = await files;
  for (const { bytes, agency } of made) {
    const all = [...textsOf(bytes).values()].join("\n");
    for (const other of made.filter((one) => one.agency !== agency)) {
      expect(all).not.toContain(other.agency);
      const sheet = must(cellsOfSent(other.book).sheets[0]);
      for (const row of sheet.values.slice(4)) for (const text of [row[0], row[2], row[3]]) expect(all).not.toContain(String(text)); // prettier-ignore
    }
    // What the tracker tells of progress stays there.
    expect(all).not.toContain("Told in confidence");
  }
});

test("grey cells are locked, white ones are not; status has its list; there is no password", async () => {
  const { bytes } = must((await files)[0]);
  const parts = textsOf(bytes);
  const sheet = must(parts.get("xl/worksheets/sheet1.xml"));
  expect(sheet).toMatch(/<sheetProtection sheet="1"(?![^>]*(?:password|hash))[^>]*>/u);
  expect(sheet).toMatch(/<dataValidation type="list" sqref="F5:F7"[^>]*><formula1>"In progress,Complete,Not started"<\/formula1>/u); // prettier-ignore
  const styles = must(parts.get("xl/styles.xml"));
  const formats =
    must(/<cellXfs[^>]*>(.*?)<\/cellXfs>/su.exec(styles)?.[1]).match(/<xf [^>]*\/>|<xf .*?<\/xf>/gsu) ?? [];
  const isOpen = (cell: string): boolean => {
    const at = new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(sheet)?.[1];
    return (formats[Number(must(at))] ?? "").includes('locked="0"');
  };
  expect(["A5", "B5", "C5", "D5", "E5"].map(isOpen)).toEqual([false, false, false, false, false]);
  expect(["F5", "G5", "H5", "I5", "J5", "K5", "L5"].map(isOpen)).toEqual([true, true, true, true, true, true, true]);
});

test("the same book is the same file, and comes back as it was sent, from two libraries", async () => {
  for (const { book, bytes } of await files) {
    expect(await writeBook(book)).toEqual(bytes);
    const sheet = must(cellsOfSent(book).sheets[0]);
    expect(must((await readBook(bytes)).sheets[0]).values).toEqual(sheet.values);
    const other = (await openInExcelize(bytes)).GetRows("Your actions").result;
    expect(other.slice(3).map((row) => row.slice(0, 4))).toEqual(sheet.values.slice(3).map((row) => row.slice(0, 4)));
  }
});

test.each([
  ["old or encrypted", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
  ["not a workbook", new Uint8Array([1, 2, 3, 4])],
  ["not a workbook", new Uint8Array()],
  ["damaged", new Uint8Array([0x50, 0x4b, 0x03, 0x04, 9, 9, 9])],
  ["too large", new Uint8Array(11 * 2 ** 20)],
])("a file that is %s is refused", async (problem, bytes) => {
  await expect(readBook(bytes)).rejects.toMatchObject({ problem });
  await expect(readBook(bytes)).rejects.toBeInstanceOf(BookError);
});
