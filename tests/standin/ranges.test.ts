/** Ranges: finding their way about, formats, links; in memory and after saving. */
import { codeOf, onSheet, REPORT, savedParts, session } from "./support/session";

describe("ranges", () => {
  test("find their way about", async () => {
    await session(null, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        const range = sheet.getRange("B2:D5");
        const found = [
          range.getCell(1, 1),
          range.getRow(3),
          range.getColumn(2),
          range.getResizedRange(1, -1),
          range.getOffsetRange(2, 1),
          range.getIntersection("C4:Z9"),
          range.getBoundingRect("A1"),
          range.getEntireColumn(),
          range.getEntireRow(),
          range.getLastRow(),
          sheet.getRangeByIndexes(4, 2, 2, 3),
          sheet.getRange("2:3"),
          sheet.getCell(9, 27),
        ];
        for (const each of found) each.load({ address: true });
        const none = range.getIntersectionOrNullObject("F1");
        none.load({ address: true });
        await context.sync();
        expect(found.map(({ address }) => address.replace("Sheet1!", ""))).toEqual([
          ...[
            "C3",
            "B5:D5",
            "D2:D5",
            "B2:C6",
            "C4:E7",
            "C4:D5",
            "A1:D5",
            "B:D",
            "2:5",
            "B5:D5",
            "C5:E6",
            "2:3",
            "AB10",
          ],
        ]);
        expect(none.isNullObject).toBe(true);
      }),
    );
  });

  test("tell which cells hold formulas, in blocks", async () => {
    await session(null, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:C3").values = [
          ["=1+1", "text", 3],
          ["=A1", "=A1&B1", "'=no formula"],
          ["", "", "=SUM(A1:A2)"],
        ];
        const { areas } = sheet.getRange().getSpecialCellsOrNullObject("Formulas");
        areas.load("items/address,items/formulas");
        const none = sheet.getRange("C1:C2").getSpecialCellsOrNullObject("Formulas");
        await context.sync();
        expect(areas.items.map(({ address, formulas }) => [address, formulas as unknown])).toEqual([
          ["Sheet1!A1:A2", [["=1+1"], ["=A1"]]],
          ["Sheet1!B2", [["=A1&B1"]]],
          ["Sheet1!C3", [["=SUM(A1:A2)"]]],
        ]);
        expect(none.isNullObject).toBe(true);
      }),
    );
  });

  test("used parts count values only where that is asked", async () => {
    await session(null, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("C3").values = [[1]];
        sheet.getRange("E9").format.fill.color = "#FF0000";
        const ranges = [
          sheet.getUsedRange(true),
          sheet.getUsedRange(),
          sheet.getRange("A1:D9").getUsedRangeOrNullObject(true),
          sheet.getRange("A1:B9").getUsedRangeOrNullObject(true),
        ];
        for (const range of ranges) range.load({ address: true });
        await context.sync();
        expect(ranges.map((range) => (range.isNullObject ? null : range.address))).toEqual([
          "Sheet1!C3",
          "Sheet1!C3:E9",
          "Sheet1!C3",
          null,
        ]);
      }),
    );
  });

  test("clearing takes values, formats or both", async () => {
    await session(null, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        const range = sheet.getRange("A1:C1");
        range.values = [[1, 2, 3]];
        range.format.fill.color = "#FF0000";
        sheet.getRange("A1").clear("Contents");
        sheet.getRange("B1").clear("Formats");
        sheet.getRange("C1").clear();
        range.load({ values: true });
        const fills = ["A1", "B1", "C1"].map((address) => sheet.getRange(address).format.fill);
        for (const fill of fills) fill.load({ color: true });
        await context.sync();
        expect(range.values).toEqual([["", 2, ""]]);
        expect(fills.map(({ color }) => color)).toEqual(["#FF0000", "#FFFFFF", "#FFFFFF"]);
      }),
    );
  });
});

describe("formats", () => {
  test("of ranges that differ read as null", async () => {
    await session(null, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:B1").format.font.size = 14;
        sheet.getRange("B1").format.font.bold = true;
        const { format } = sheet.getRange("A1:B1");
        format.load({ font: { size: true, bold: true }, wrapText: true });
        await context.sync();
        expect(format.toJSON()).toMatchObject({ font: { size: 14, bold: null }, wrapText: false });
      }),
    );
  });

  test("survive saving and opening", async () => {
    const bytes = await session(null, async (standin) => {
      await onSheet((_, context) => {
        const areas = context.workbook.worksheets.add("Report").getRanges("A1:B2,D4");
        areas.style = "Heading 2";
        const { format } = areas;
        format.fill.color = "#FFF2CC";
        format.font.color = "#C00000";
        format.font.name = "Arial";
        format.font.size = 10;
        format.font.italic = true;
        format.font.underline = "Single";
        format.wrapText = true;
        format.horizontalAlignment = "Center";
        format.verticalAlignment = "Top";
        format.borders.getItem("EdgeBottom").style = "Continuous";
        format.borders.getItem("EdgeBottom").color = "#808080";
        const report = context.workbook.worksheets.getItem("Report");
        report.getRange("A1:B2").numberFormat = [
          ["0.0%", "@"],
          ["dd/mm/yyyy", "General"],
        ];
        report.getRange("B:C").format.columnWidth = 120;
        report.getRange("F:F").format.fill.color = "#EEEEEE";
        report.getRanges("2:2,4:4").format.rowHeight = 40.5;
      });
      return standin.save();
    });
    await session(bytes, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Report");
        const cell = sheet.getRange("B2");
        cell.load({ style: true, format: { fill: { color: true }, wrapText: true, horizontalAlignment: true, verticalAlignment: true, columnWidth: true, rowHeight: true, font: { color: true, name: true, size: true, bold: true, italic: true, underline: true } } }); // prettier-ignore
        const bottom = cell.format.borders.getItem("EdgeBottom");
        bottom.load({ style: true, color: true, weight: true });
        const formats = sheet.getRange("A1:B2");
        formats.load({ numberFormat: true });
        const column = sheet.getRange("F100").format.fill;
        column.load({ color: true });
        await context.sync();
        expect(cell.style).toBe("Heading2");
        expect(cell.format.toJSON()).toMatchObject({
          fill: { color: "#FFF2CC" },
          font: { color: "#C00000", name: "Arial", size: 10, bold: true, italic: true, underline: "Single" },
          ...{
            wrapText: true,
            horizontalAlignment: "Center",
            verticalAlignment: "Top",
            columnWidth: 120,
            rowHeight: 40.5,
          },
        });
        // The style's own line is thick; only its colour was changed.
        expect(bottom.toJSON()).toEqual({ style: "Continuous", color: "#808080", weight: "Thick" });
        expect(formats.numberFormat).toEqual([
          ["0.0%", "@"],
          ["dd/mm/yyyy", "General"],
        ]);
        expect(column.color).toBe("#EEEEEE");
      }),
    );
  });

  test("the style is a real one: its name stands in the file", async () => {
    const parts = await savedParts((sheet) => (sheet.getRange("A1").style = "Heading 1"));
    expect(parts.text("xl/styles.xml")).toMatch(/<cellStyle [^>]*name="Heading 1"[^>]*builtinId="16"/);
    expect(await session(null, () => codeOf(onSheet((sheet) => (sheet.getRange("A1").style = "No such style"))))).toBe(
      "ItemNotFound",
    );
  });

  test("lines inside a range need more than one row or column", async () => {
    const draw = (address: string, line: "InsideHorizontal" | "InsideVertical") =>
      session(null, () =>
        codeOf(onSheet((sheet) => (sheet.getRange(address).format.borders.getItem(line).style = "Continuous"))),
      );
    expect(await draw("A1:C1", "InsideHorizontal")).toBe("InvalidArgument");
    expect(await draw("A1:C1", "InsideVertical")).toBe("no error");
  });
});

describe("links", () => {
  test("keep the cell's text as it was typed, and are written as places in the workbook", async () => {
    const parts = await savedParts((sheet) => {
      sheet.getRange("A2").hyperlink = {
        documentReference: "'Sheet1'!A6",
        screenTip: "Row 6 & more",
        textToDisplay: "'10.10",
      };
    });
    expect(parts.text(REPORT)).toMatch(/<c r="A2"[^>]*t="inlineStr"><is><t[^>]*>10\.10</);
    expect(parts.text(REPORT)).toMatch(/<hyperlink ref="A2" location="'Sheet1'!A6" tooltip="Row 6 &amp; more"\/>/);
  });

  test("read back with their text", async () => {
    await session(null, () =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Sheet1").getRange("B1");
        cell.hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "Ashdale" };
        cell.load({ hyperlink: true, values: true });
        await context.sync();
        expect(cell.hyperlink).toEqual({ documentReference: "Sheet1!A1", textToDisplay: "Ashdale" });
        expect(cell.values).toEqual([["Ashdale"]]);
      }),
    );
  });
});
