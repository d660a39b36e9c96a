/** Tables, conditional formats, charts, page and sheet: what is set reads back, and is written as Excel expects it. */
import { Package } from "../../src/standin/file/package";
import { plainFile } from "./support/plainFile";
import { onSheet, REPORT, savedParts, session } from "./support/session";

describe("tables", () => {
  test("are written with their headings, style and buttons", async () => {
    const parts = await savedParts((sheet) => {
      sheet.getRange("B2:C4").values = [
        ["Lead\nagency", "Red & amber"],
        ["Ashdale Police", 1],
        ["Northmoor Council", 2],
      ];
      const table = sheet.tables.add("B2:C4", true);
      table.name = "By_agency";
      table.style = "TableStyleLight1";
      table.showFilterButton = false;
      table.showBandedRows = false;
    });
    const xml = parts.text("xl/tables/table1.xml");
    expect(xml).toContain('name="By_agency" displayName="By_agency" ref="B2:C4"');
    expect(xml).toContain('<tableColumn id="1" name="Lead_x000a_agency"/><tableColumn id="2" name="Red &amp; amber"/>');
    expect(xml).toContain('name="TableStyleLight1"');
    expect(xml).not.toContain("autoFilter");
    expect(parts.text(REPORT)).toContain("<tablePart ");
  });

  test("of the file are listed with those that were added", async () => {
    await session(null, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.tables.add("A1:B2", true);
        sheet.tables.add("D1:E2", true).name = "Second";
        const { tables } = context.workbook;
        tables.load({ name: true });
        const range = tables.getItem("Second").getDataBodyRange();
        range.load({ address: true });
        await context.sync();
        expect(tables.items.map(({ name }) => name)).toEqual(["Table1", "Second"]);
        expect(range.address).toBe("Sheet1!D2:E2");
      }),
    );
  });
});

describe("conditional formats", () => {
  test("are written with their rules and looks", async () => {
    const parts = await savedParts((sheet) => {
      const range = sheet.getRange("E2:E9");
      const word = range.conditionalFormats.add("CellValue").cellValue;
      word.format.fill.color = "#C00000";
      word.format.font.color = "#FFFFFF";
      word.rule = { formula1: '="Red"', operator: "EqualTo" };
      const text = range.conditionalFormats.add("ContainsText").textComparison;
      text.format.font.bold = true;
      text.rule = { operator: "Contains", text: "late" };
      const custom = range.conditionalFormats.add("Custom").custom;
      custom.format.fill.color = "#FFC000";
      custom.rule.formula = "=$A2>1";
      // Never given a rule: does nothing, and is not written.
      range.conditionalFormats.add("CellValue");
    });
    const xml = parts.text(REPORT);
    expect(xml).toMatch(/<cfRule type="cellIs"[^>]*operator="equal"[^>]*><formula>(&#34;|")Red(&#34;|")<\/formula>/);
    expect(xml).toMatch(/<cfRule type="containsText"[^>]*text="late"/);
    expect(xml).toMatch(/<cfRule type="expression"[^>]*><formula>\$A2&gt;1<\/formula>/);
    expect(xml.match(/<cfRule/g)).toHaveLength(3);
    expect(parts.text("xl/styles.xml")).toMatch(/<dxfs count="3">.*C00000.*<\/dxfs>/s);
  });

  test("can be cleared before they are saved", async () => {
    const parts = await savedParts((sheet) => {
      const range = sheet.getRange("E2:E9");
      range.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      range.conditionalFormats.clearAll();
    });
    expect(parts.text(REPORT)).not.toContain("conditionalFormatting");
  });
});

describe("charts", () => {
  const withChart = (): Promise<Package> =>
    savedParts((sheet) => {
      sheet.getRange("A3:C5").values = [
        ["Plan", "Red", "Green"],
        ["Northmoor & Ashdale", 2, 3],
        ["Westshire", 0, 5],
      ];
      sheet.getRange("A:A").format.columnWidth = 150;
      const chart = sheet.charts.add("BarStacked", sheet.getRange("A3:C5"), "Columns");
      chart.name = "RAG by plan";
      chart.title.text = "RAG by plan";
      chart.legend.position = "Bottom";
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.majorUnit = 1;
      chart.series.getItemAt(0).format.fill.setSolidColor("#C00000");
      chart.series.getItemAt(0).format.line.color = "#FFFFFF";
      chart.series.getItemAt(0).format.line.weight = 1.5;
      chart.series.getItemAt(0).gapWidth = 60;
      chart.series.getItemAt(1).name = "On track";
      chart.title.format.font.size = 16;
      chart.axes.categoryAxis.format.font.size = 12;
      chart.series.getItemAt(0).hasDataLabels = true;
      chart.series.getItemAt(0).dataLabels.format.font.color = "#FFFFFF";
      chart.setPosition("E2", "K16");
    });

  test("are written with their series, colours and the values they show", async () => {
    const xml = (await withChart()).text("xl/charts/chart1.xml");
    expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
    expect(xml).toContain("<c:f>Report!$B$3</c:f>");
    expect(xml).toContain("<c:tx><c:v>On track</c:v></c:tx>");
    expect(xml).toContain("<c:f>Report!$A$4:$A$5</c:f>");
    expect(xml).toContain("<c:v>Northmoor &amp; Ashdale</c:v>");
    expect(xml).toMatch(/<c:f>Report!\$C\$4:\$C\$5<\/c:f><c:numCache>.*<c:v>3<\/c:v>.*<c:v>5<\/c:v>/);
    expect(xml).toContain('<a:srgbClr val="C00000"/>');
    // A point is 12,700 of the format's units. The second series has none of its own.
    expect(xml.match(/<a:ln w="19050"><a:solidFill><a:srgbClr val="FFFFFF"\/><\/a:solidFill><\/a:ln>/gu)).toHaveLength(
      1,
    );
    expect(xml).toContain('<c:gapWidth val="60"/><c:overlap val="100"/>');
    expect(xml).toContain('<c:orientation val="maxMin"/>');
    expect(xml).toContain('<c:crossBetween val="between"/><c:majorUnit val="1"/></c:valAx>');
    expect(xml).toContain('<c:legendPos val="b"/>');
    expect(xml).toMatch(/<c:title>.*sz="1600".*<a:t>RAG by plan<\/a:t>/);
    expect(xml).toMatch(/<c:catAx>.*sz="1200".*<\/c:catAx>/);
    expect(xml).toMatch(/<c:dLbls>.*FFFFFF.*<c:showVal val="1"\/>.*<\/c:dLbls>/);
  });

  test("have the elements of a series in the order of the standard", async () => {
    const xml = (await withChart()).text("xl/charts/chart1.xml");
    const [first = ""] = /<c:ser>.*?<\/c:ser>/s.exec(xml) ?? [];
    const order = ["c:idx", "c:order", "c:tx", "c:spPr", "c:invertIfNegative", "c:dLbls", "c:cat", "c:val"];
    expect(order.map((name) => first.indexOf(`<${name}`))).toEqual(
      [...order.map((name) => first.indexOf(`<${name}`))].sort((a, b) => a - b),
    );
  });

  test("cover the cells they were put on", async () => {
    const xml = (await withChart()).text("xl/drawings/drawing1.xml");
    const cell = (name: string, column: number, row: number): string =>
      `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
    expect(xml).toContain(cell("from", 4, 1) + cell("to", 11, 16));
    expect(xml).toContain('name="RAG by plan"');
  });

  test("tell their place and size in points", async () => {
    await session(null, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
        chart.setPosition("B2", "C3");
        chart.load({ top: true, left: true, width: true, height: true });
        await context.sync();
        expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 15, 96, 30]);
      }),
    );
  });
});

describe("page and sheet", () => {
  test("print set-up is written", async () => {
    const parts = await savedParts((sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea("A1:H40");
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.setPrintMargins("Points", { top: 36, bottom: 36, left: 18, right: 18, header: 9, footer: 9 });
      pageLayout.headersFooters.defaultForAllPages.leftHeader = "OFFICIAL";
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
      sheet.horizontalPageBreaks.add("A12");
    });
    const xml = parts.text(REPORT);
    expect(xml).toMatch(/<pageSetup [^>]*fitToHeight="0" fitToWidth="1" orientation="landscape" paperSize="9"/);
    expect(xml).toContain('fitToPage="true"');
    expect(xml).toMatch(/<pageMargins left="0.25" right="0.25" top="0.5" bottom="0.5" header="0.125" footer="0.125"/);
    expect(xml).toContain("<oddHeader>&amp;LOFFICIAL</oddHeader><oddFooter>&amp;CPage &amp;P of &amp;N</oddFooter>");
    expect(xml).toContain('<brk id="11" ');
    const book = parts.text("xl/workbook.xml");
    expect(book).toMatch(/name="_xlnm.Print_Area"[^>]*>Report!\$A\$1:\$H\$40</);
    expect(book).toMatch(/name="_xlnm.Print_Titles"[^>]*>Report!\$1:\$2</);
  });

  test("tab colour, gridlines, frozen rows, title and shown sheet are written", async () => {
    const parts = await savedParts((sheet, { workbook }) => {
      sheet.tabColor = "#C00000";
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(3);
      sheet.activate();
      workbook.properties.title = "Board report";
    });
    const xml = parts.text(REPORT);
    expect(xml).toContain('<tabColor rgb="FFC00000"/>');
    expect(xml).toMatch(/showGridLines="false" tabSelected="true"/);
    expect(xml).toMatch(/<pane [^>]*state="frozen" topLeftCell="A4" ySplit="3"/);
    expect(parts.text("xl/workbook.xml")).toContain('activeTab="1"');
    expect(parts.text("docProps/core.xml")).toContain("<dc:title>Board report</dc:title>");
  });

  test("names of a sheet are kept, hidden ones hidden", async () => {
    const parts = await savedParts((sheet, { workbook }) => {
      sheet.names.add("Report_mark", '="2018-03"').visible = false;
      workbook.names.add("Everyone", "=Sheet1!$A$1");
    });
    const book = parts.text("xl/workbook.xml");
    expect(book).toMatch(/<definedName name="Report_mark" localSheetId="1" hidden="1">"2018-03/);
    expect(book).toMatch(/<definedName name="Everyone">Sheet1!\$A\$1</);
  });

  test("a name of the file can be given another place, which is saved; the others stay as they are", async () => {
    const file = await session(null, async (standin) => {
      await onSheet((sheet, { workbook }) => {
        workbook.names.add("Everyone", "=Sheet1!$A$1").comment = "All & sundry";
        workbook.names.add("Nobody", "=Sheet1!$B$1");
        sheet.names.add("Here", "=Sheet1!$C$1").visible = false;
      });
      return standin.save();
    });
    const saved = await session(file, async (standin) => {
      await onSheet((sheet, { workbook }) => {
        workbook.names.getItem("Everyone").formula = "=Sheet1!$A$9";
        sheet.names.getItem("Here").formula = "=Sheet1!$C$9";
      });
      return standin.save();
    });
    const book = (await Package.open(saved)).text("xl/workbook.xml");
    expect(book).toMatch(/<definedName name="Everyone" comment="All &amp; sundry">Sheet1!\$A\$9</);
    expect(book).toMatch(/<definedName name="Nobody">Sheet1!\$B\$1</);
    expect(book).toMatch(/<definedName name="Here" localSheetId="0" hidden="1">Sheet1!\$C\$9</);
  });

  test("threads of comments are counted, their replies are not", async () => {
    const schema = "http://schemas.microsoft.com/office";
    const file = plainFile({ Plan: "<sheetData/>" }, "", {
      "xl/worksheets/_rels/sheet1.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        `<Relationship Id="rId1" Type="${schema}/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
      "xl/threadedComments/threadedComment1.xml":
        `<ThreadedComments xmlns="${schema}/spreadsheetml/2018/threadedcomments">` +
        '<threadedComment ref="A1" id="{1}"><text>Why?</text></threadedComment>' +
        '<threadedComment ref="A1" id="{2}" parentId="{1}"><text>Because.</text></threadedComment>' +
        '<threadedComment ref="B2" id="{3}"><text>When?</text></threadedComment></ThreadedComments>',
    });
    const count = await session(file, () =>
      Excel.run(async (context) => {
        const { comments } = context.workbook.worksheets.getItem("Plan");
        const result = comments.getCount();
        await context.sync();
        return result.value;
      }),
    );
    expect(count).toBe(2);
  });

  test("order, names, visibility and deletion of sheets are saved, and names follow their sheets", async () => {
    const bytes = await session(null, async (standin) => {
      await onSheet((sheet, { workbook: { worksheets } }) => {
        for (const name of ["Second", "Third", "Fourth"]) worksheets.add(name).names.add("Mine", `="${name}"`);
        worksheets.getItem("Third").position = 0;
        worksheets.getItem("Second").visibility = "VeryHidden";
        worksheets.getItem("Fourth").delete();
        sheet.name = "First";
      });
      return standin.save();
    });
    await session(bytes, () =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load({ name: true, visibility: true });
        const mine = ["Third", "Second"].map((name) => worksheets.getItem(name).names.getItem("Mine"));
        for (const name of mine) name.load({ value: true });
        await context.sync();
        expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
          ["Third", "Visible"],
          ["First", "Visible"],
          ["Second", "VeryHidden"],
        ]);
        expect(mine.map(({ value }) => value as unknown)).toEqual(["Third", "Second"]);
      }),
    );
  });

  test("settings are found again by their names", async () => {
    await session(null, () =>
      Excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.add("mapping", { sheet: "Tracker", columns: ["B", "C"] });
        const [there, missing] = [settings.getItemOrNullObject("mapping"), settings.getItemOrNullObject("other")];
        for (const setting of [there, missing]) setting.load({ value: true });
        await context.sync();
        expect(there.value).toEqual({ sheet: "Tracker", columns: ["B", "C"] });
        expect(missing.isNullObject).toBe(true);
      }),
    );
  });
});
