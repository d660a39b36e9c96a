/** Looks of single cells, merged areas, and values that nobody calculated, as office.js asks for them. */
import { partsIn } from "./support/book";
import { book, data, looks } from "./support/lookBook";
import { codeOf, onSheet, session, valuesAt } from "./support/session";

const inline = (address: string, text: string, style = 0): string =>
  `<c r="${address}" s="${style}" t="inlineStr"><is>${text}</is></c>`;

describe("what is set on single cells", () => {
  test("fills, and white for none", async () => {
    const file = book(data('<c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c><c r="C1"><v>1</v></c>'));
    expect((await session(file, () => looks("A1:C1")))[0]?.map(([fill]) => fill)).toEqual([
      "#FF0000",
      "#FFFFFF",
      "#FFFFFF",
    ]);
  });

  const [struck, plain] = ["<r><rPr><strike/></rPr><t>Open </t></r>", "<r><rPr><b/></rPr><t>Done</t></r>"];
  const without = "<r><t>Done</t></r>";
  test.each<[string, string, number, boolean | null]>([
    ["plain text", "<t>Done</t>", 0, false],
    ["text of a struck cell", "<t>Done</t>", 3, true],
    ["a struck run beside one without a font", struck + without, 0, null],
    ["a struck run beside a bold one", struck + plain, 0, null],
    ["only struck runs", struck + struck, 0, true],
    ["only runs that are not struck, in a struck cell", plain, 3, false],
    ["a bold run beside one without a font, in a struck cell", plain + without, 3, null],
    ["a strike that is off", '<r><rPr><strike val="0"/></rPr><t>Done</t></r>', 0, false],
    ["a struck run without text", `<r><rPr><strike/></rPr><t></t></r>${without}`, 0, false],
  ])("%s: struck out as a whole, not at all or in part, in the cell or shared", async (_, text, style, expected) => {
    const file = book(
      data(`${inline("A1", text, style)}<c r="B1" s="${style}" t="s"><v>1</v></c>`),
      `<si><t>other</t></si><si>${text}</si>`,
    );
    expect((await session(file, () => looks("A1:B1")))[0]?.map(([, one]) => one)).toEqual([expected, expected]);
  });

  test("a text that is typed over another has the cell's font throughout", async () => {
    const file = book(data(inline("A1", struck + without)));
    await session(file, async () => {
      await onSheet((sheet) => (sheet.getRange("A1").values = [["Done"]]));
      expect(await looks("A1")).toEqual([[["#FFFFFF", false]]]);
    });
  });

  test("what the stand-in does not know of a cell is refused, not made up", async () => {
    const ask = (sheet: Excel.Worksheet) =>
      void sheet.getRange("A1").getCellProperties({ format: { fill: { pattern: true } } });
    expect(await session(null, () => codeOf(onSheet(ask)))).toBe("NotImplemented");
  });
});

test("below ExcelApi 1.19 office.js has no such member", async () => {
  expect(await session(null, () => Promise.resolve("getDisplayedCellProperties" in Excel.Range.prototype))).toBe(false);
});

describe("merged areas", () => {
  const file = book(data("", '<mergeCells><mergeCell ref="B2:B4"/><mergeCell ref="D2:E2"/></mergeCells>'));
  const areasIn = (address: string): Promise<string[] | null> =>
    Excel.run(async (context) => {
      const merged = context.workbook.worksheets.getItem("Sheet1").getRange(address).getMergedAreasOrNullObject();
      merged.load("areaCount,areas/address");
      await context.sync();
      return merged.isNullObject ? null : merged.areas.items.map((area) => area.address);
    });

  test("are those whose first cell lies in the range, as Excel has it", async () => {
    await session(file, async () => {
      expect(await areasIn("A1:F9")).toEqual(["Sheet1!B2:B4", "Sheet1!D2:E2"]);
      expect(await areasIn("A3:F9")).toBeNull();
      expect(await areasIn("D1:D9")).toEqual(["Sheet1!D2:E2"]);
    });
  });
});

describe("formulas that nobody calculated", () => {
  test.each([
    ["no value", "<c r='A1'><f>TODAY()</f></c>", "#CALC!"],
    ["an empty value, as openpyxl writes it", "<c r='A1'><f>TODAY()</f><v></v></c>", "#CALC!"],
    ["an empty element", "<c r='A1'><f>TODAY()</f><v/></c>", "#CALC!"],
    ["no value, said to be a text", "<c r='A1' t='str'><f>B1</f></c>", "#CALC!"],
    ["a formula that another cell has the text of", "<c r='A1'><f t='shared' si='0'/></c>", "#CALC!"],
    ["a result that is a blank text", "<c r='A1' t='str'><f>B1</f><v></v></c>", ""],
    ["a result that is 0", "<c r='A1'><f>B1</f><v>0</v></c>", 0],
    ["a result that is an error", "<c r='A1' t='e'><f>B1</f><v>#REF!</v></c>", "#REF!"],
    ["no formula at all", "<c r='A1'/>", ""],
  ])("%s", async (_, cell, value) => {
    expect(await session(book(data(cell)), () => valuesAt("A1"))).toEqual([[value]]);
  });

  test("one that is written has no result either, and its file none", async () => {
    const saved = await session(null, async (standin) => {
      await onSheet((sheet) => (sheet.getRange("A1").values = [["=1+1"]]));
      expect(await valuesAt("A1")).toEqual([["#CALC!"]]);
      return standin.save();
    });
    expect(partsIn(saved)["xl/worksheets/sheet1.xml"]).toMatch(/<c r="A1"><f>1\+1<\/f><\/c>/);
  });
});

test("a member can be refused, as an Excel without it does", async () => {
  const refused = {
    "Range.GetCellProperties": "GeneralException",
    "Range.GetMergedAreasOrNullObject": "NotImplemented",
  };
  await session(
    null,
    async () => {
      expect(await codeOf(looks("A1"))).toBe("GeneralException");
      expect(
        await codeOf(onSheet((sheet) => void sheet.getRange("A1").getMergedAreasOrNullObject().load("areaCount"))),
      ).toBe("NotImplemented");
      expect(await valuesAt("A1")).toEqual([[""]]);
    },
    { refused },
  );
});
