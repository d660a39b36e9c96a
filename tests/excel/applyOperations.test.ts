import fc from "fast-check";
import { applyOperations } from "../../src/excel/applyOperations";
import { withExcel } from "../../src/excel/withExcel";
import { operationBytes } from "../../src/operations/chunk";
import type { Operation } from "../../src/operations/operations";
import { preflight } from "../../src/operations/preflight";
import type { CellValue } from "../../src/plan/cells";
import { closeWorkbook, openWorkbook } from "./support/overStandin";
import { longText, OPERATIONS, REPORT } from "./support/sampleReport";

afterEach(closeWorkbook);

const plan = {
  name: "Ashdale plan",
  cells: [
    ["No", "Action"],
    [1, "Write"],
  ],
};

async function apply(operations: readonly Operation[], title = ""): Promise<void> {
  await withExcel(async (context) => {
    applyOperations(context, operations, { title });
    await context.sync();
  });
}

/** Reads something of the report sheet: `load` queues, and gives what is read after the sync. */
async function of<T>(load: (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => T): Promise<T> {
  return withExcel(async (context) => {
    const get = load(context.workbook.worksheets.getItem(REPORT), context);
    await context.sync();
    return get();
  });
}

const loaded = <T extends { load(names: string): unknown }>(proxy: T, names: string): T => {
  proxy.load(names);
  return proxy;
};

describe("each kind of operation, read back from the workbook", () => {
  beforeEach(async () => {
    expect(preflight(OPERATIONS)).toEqual([]);
    await openWorkbook({ sheets: [plan] });
    await apply(OPERATIONS);
  });

  it("the bars of a chart have white between them, as blue, red and green are one dark grey in print", async () => {
    const lines = await of((sheet) => {
      const { series } = sheet.charts.getItem("RAG by plan");
      const read = [0, 1, 2].map((at) => loaded(series.getItemAt(at).format.line, "color,weight"));
      return () => read.map(({ color, weight }) => [color, weight]);
    });
    expect(lines).toEqual([
      ["#FFFFFF", 1.5],
      ["#FFFFFF", 1.5],
      ["#FFFFFF", 1.5],
    ]);
  });

  it("a new sheet has its name, its tab's colour and no gridlines", async () => {
    const sheet = await of((report) => {
      const it = loaded(report, "tabColor,showGridlines,position");
      return () => [it.tabColor, it.showGridlines, it.position];
    });
    expect(sheet).toEqual(["#1F4E79", false, 1]);
  });

  it("values have their types, dates are serials with a format", async () => {
    const [figures, date] = await of((report) => {
      const grid = loaded(report.getRange("A4:D6"), "values");
      const cell = loaded(report.getRange("F4:F5"), "values,numberFormat");
      return () => [grid.values as unknown, [cell.values, cell.numberFormat] as unknown];
    });
    expect(figures).toEqual([
      ["Plan", "Red", "Amber", "Green"],
      ["Ashdale", 3, 2, 1],
      ["Northmoor", 0, 4, 5],
    ]);
    expect(date).toEqual([
      [[43_190], [true]],
      [["dd mmmm yyyy"], ["General"]],
    ]);
  });

  it("a format sets what it names", async () => {
    const [heading, body] = await of((report) => {
      const a1 = loaded(report.getRange("A1"), "style");
      const font = loaded(a1.format.font, "color,size,name,bold");
      const cell = loaded(report.getRange("C6").format, "wrapText,horizontalAlignment,verticalAlignment,indentLevel");
      const [fill, bodyFont] = [loaded(cell.fill, "color"), loaded(cell.font, "italic,bold")];
      return () => [
        [a1.style, font.color, font.size, font.name, font.bold],
        [
          fill.color,
          bodyFont.italic,
          bodyFont.bold,
          cell.wrapText,
          cell.horizontalAlignment,
          cell.verticalAlignment,
          cell.indentLevel,
        ],
      ];
    });
    expect(heading).toEqual(["Heading1", "#1F4E79", 20, "Arial", true]);
    expect(body).toEqual(["#F2F2F2", true, false, true, "Left", "Top", 1]);
  });

  it("borders run round and between the cells of every block, and no further", async () => {
    const lines = await of((report) => {
      const edge = (address: string, line: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight"): Excel.RangeBorder =>
        loaded(report.getRange(address).format.borders.getItem(line), "style,color");
      const [between, below, right, outside] = [
        edge("B5", "EdgeBottom"),
        edge("B6", "EdgeBottom"),
        edge("A2", "EdgeRight"),
        edge("E5", "EdgeRight"),
      ];
      return () => [between.style, between.color, below.style, right.style, outside.style];
    });
    expect(lines).toEqual(["Continuous", "#BFBFBF", "Continuous", "Continuous", "None"]);
  });

  it("widths and heights are in points, of the columns and rows named", async () => {
    const sizes = await of((report) => {
      const [a, b, c] = ["A1", "B1", "C1"].map((address) => loaded(report.getRange(address).format, "columnWidth"));
      const [row5, row7, row8] = ["A5", "A7", "A8"].map((cell) => loaded(report.getRange(cell).format, "rowHeight"));
      return () => [a?.columnWidth, b?.columnWidth, c?.columnWidth, row5?.rowHeight, row7?.rowHeight, row8?.rowHeight];
    });
    expect(sizes[0]).toBeCloseTo(120, 0);
    expect(sizes[1]).toBeCloseTo(120, 0);
    expect(sizes[2]).toBeLessThan(80);
    expect([sizes[3], sizes[5]]).toEqual([33, 33]);
    expect(sizes[4]).toBeLessThan(20);
  });

  it("a table has its name, style and no filter buttons", async () => {
    const table = await of((report) => {
      const it = loaded(report.tables.getItem("RagByPlan"), "name,style,showFilterButton,showHeaders");
      const range = loaded(it.getRange(), "address");
      return () => [it.name, it.style, it.showFilterButton, it.showHeaders, range.address];
    });
    expect(table).toEqual(["RagByPlan", "TableStyleLight1", false, true, `'${REPORT}'!A4:D6`]);
  });

  it("a linked cell keeps its text as text, its number as a number", async () => {
    const links = await of((report) => {
      const [text, number] = ["A8", "B8"].map((cell) => loaded(report.getRange(cell), "values,hyperlink"));
      return () => [
        [text?.values[0]?.[0], text?.hyperlink.documentReference, text?.hyperlink.screenTip],
        [number?.values[0]?.[0], number?.hyperlink.documentReference, number?.hyperlink.screenTip],
      ];
    });
    expect(links).toEqual([
      ["10.10", `'${REPORT}'!A4`, "Go to the figures"],
      [6, "'Ashdale plan'!A2", "Go to the rows"],
    ]);
  });

  it("the sheet is shown with the cursor in A1, and the workbook has its title", async () => {
    const shown = await of((_, context) => {
      const active = loaded(context.workbook.worksheets.getActiveWorksheet(), "name");
      const properties = loaded(context.workbook.properties, "title");
      return () => [active.name, properties.title];
    });
    expect(shown).toEqual([REPORT, "Board report"]);
  });
});

describe("a workbook that has a title", () => {
  it("keeps it", async () => {
    await openWorkbook({ sheets: [plan], title: "Ashdale’s own" });
    await apply(OPERATIONS, "Ashdale’s own");
    const title = await of((_, context) => {
      const properties = loaded(context.workbook.properties, "title");
      return () => properties.title;
    });
    expect(title).toBe("Ashdale’s own");
  });
});

async function written(values: CellValue[][]): Promise<{ values: unknown; formulas: unknown }> {
  const address = `A1:A${values.length}`;
  await apply([
    { kind: "addSheet", sheet: REPORT },
    { kind: "setValues", sheet: REPORT, address, values },
  ]);
  return of((report) => {
    const range = loaded(report.getRange(address), "values,formulas");
    return () => ({ values: range.values, formulas: range.formulas });
  });
}

describe("text is written as text", () => {
  it("even where it looks like a formula, a date, a number or a truth value", async () => {
    await openWorkbook({ sheets: [plan] });
    const texts = [
      "=1+1",
      "=cmd|' /C calc'!A0",
      "+44 is the code",
      "-",
      "- a point",
      "@home",
      "'quoted'",
      "0012",
      "10.10",
      "1/2",
      "31/03/2016",
      "March 2016",
      "1 March",
      "12:30",
      "50%",
      "£5",
      "(5)",
      "1e5",
      "TRUE",
      "#N/A",
      " 7 ",
      "two\nlines",
      "’".repeat(32_767),
      `=${"x".repeat(32_766)}`,
    ];
    const result = await written(texts.map((text) => [text]));
    expect(result.values).toEqual(texts.map((text) => [text]));
  });

  it("whatever the text", async () => {
    await openWorkbook({ sheets: [plan] });
    const texts = fc.sample(
      fc.oneof(
        fc.string({ maxLength: 45 }),
        fc.stringMatching(/^[-+=@'(£ ]?\d{0,4}[-/.: %]?\d{0,4}[)%]?$/),
        fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
      ),
      { numRuns: 1_000, seed: 2018 },
    );
    // Characters that no .xlsx can hold are not of a tracker's either.
    const values = texts.filter((text) => text !== "" && !/\p{Cc}|[\uFFFE\uFFFF]/u.test(text)).map((text) => [text]);
    expect((await written(values)).values).toEqual(values);
  });
});

describe("the size of a request", () => {
  const requestOf = async (operations: readonly Operation[]): Promise<number> => {
    const standin = await openWorkbook({
      sheets: [plan, { name: REPORT, cells: [["x"], [], [], ["a", "b", "c", "d"], ["y", 1, 1, 1], ["z", 1, 1, 1]] }],
    });
    await apply(operations);
    closeWorkbook();
    return standin.traffic[0]?.requestBytes ?? 0;
  };
  const reckoned = (operations: readonly Operation[]): number =>
    operations.reduce((sum, operation) => sum + operationBytes(operation), 0);

  it.each(OPERATIONS.map((operation, i) => [`${i} (${operation.kind})`, operation] as const))(
    "operation %s is never above what was reckoned for it",
    async (_, operation) => {
      const target = operation.kind === "addSheet" ? { ...operation, sheet: "Another sheet" } : operation;
      expect(await requestOf([target])).toBeLessThanOrEqual(operationBytes(target));
    },
  );

  it("of a long list of blocks, with lines between their cells, is within what was reckoned", async () => {
    const addresses = Array.from({ length: 700 }, (_, i) => `A${200 + 4 * i}:C${201 + 4 * i}`).join(",");
    const boxed: Operation = { kind: "setFormat", sheet: REPORT, addresses, format: { borderColour: "#000000" } };
    expect(await requestOf([boxed])).toBeLessThanOrEqual(operationBytes(boxed));
  });

  it("of many operations is within what was reckoned, and more than a third of it", async () => {
    const many = Array.from({ length: 60 }, () =>
      OPERATIONS.filter(({ kind }) => /^set(?!Print)|link/.test(kind)),
    ).flat();
    const bytes = await requestOf(many);
    expect(bytes).toBeLessThanOrEqual(reckoned(many));
    expect(bytes).toBeGreaterThan(reckoned(many) / 3);
  });

  it("of long texts is within a twentieth of what was reckoned", async () => {
    const bytes = await requestOf([longText(1_000)]);
    expect(bytes).toBeLessThanOrEqual(reckoned([longText(1_000)]));
    expect(bytes).toBeGreaterThan(0.95 * reckoned([longText(1_000)]));
  });
});
