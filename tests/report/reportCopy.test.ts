/**
 * The copy for the board: what the pane hands out holds the report's sheets as they are written, and nothing that is hidden or of the
 * tracker.
 */
import { strFromU8, unzipSync } from "fflate";
import { readXlsx, type Workbook } from "hucre/xlsx";
import { parseArea } from "../../src/operations/addresses";
import type { Operation } from "../../src/operations/operations";
import { boardReport } from "../../src/report/boardReport";
import type { BoardReport } from "../../src/report/report.types";
import { reportCopy } from "../../src/workbooks/reportCopy";
import { writeReportCopy } from "../../src/workbooks/writeReportCopy";
import { analysisOf } from "./support/inventedAnalysis";
import { aPlan, anAction, aDate } from "../support/plans";

/** Texts of the tracker that this report does not print: a sheet's name, and a person's. */
const SHEET = "Sheet of the tracker & its history";
const PERSON = "Jo Example";
const HOSTILE = "=HYPERLINK(1) <b>&amp;";

const PLAN = {
  ...aPlan(
    Array.from({ length: 30 }, (_, i) =>
      anAction({
        row: i + 6,
        ref: String(i + 1),
        action: i === 3 ? HOSTILE : `Brief the staff of team ${i + 1}`,
        leadAgency: i % 2 === 0 ? "Westshire Police" : "Ashdale Council",
        leadOfficer: i === 5 ? PERSON : "Head of Safeguarding",
        target: aDate(i % 3 === 0 ? "2017-12-31" : "2018-05-14"),
      }),
    ),
  ),
  sheet: SHEET,
  title: "Plan of Ashdale",
};

let report: BoardReport;
let parts: Readonly<Record<string, string>>;
let book: Workbook;
beforeAll(async () => {
  report = boardReport(analysisOf([PLAN]), { linksToTracker: false, marking: "OFFICIAL", author: "Coordinator" });
  const bytes = await writeReportCopy(report);
  parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
  book = await readXlsx(bytes, { readStyles: true });
});

describe("the copy for the board", () => {
  test("has these parts, and no other", () => {
    const KNOWN =
      /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:app|core)\.xml|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/theme\/theme1\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/(?:_rels\/)?sheet\d+\.xml(?:\.rels)?|xl\/tables\/table\d+\.xml)$/u;
    expect(Object.keys(parts).filter((name) => !KNOWN.test(name))).toEqual([]);
  });

  test("has the sheets of the report, all to be seen", () => {
    expect(book.sheets.map(({ name }) => name)).toEqual([report.sheetName, report.annexName]);
    expect(Object.values(parts).join("")).not.toMatch(/state="(?:hidden|veryHidden)"|\bhidden="(?:1|true)"/u);
  });

  test("has no names but those of its printing", () => {
    const names = [...(parts["xl/workbook.xml"] ?? "").matchAll(/<definedName\b([^>]*)>/gu)].map(([, said]) => said);
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((said) => !/name="_xlnm\.Print_(?:Area|Titles)"/u.test(said ?? ""))).toEqual([]);
  });

  test("names nobody, no time and no program, and has the report's title", () => {
    expect(parts["docProps/core.xml"]).not.toMatch(/creator|lastModifiedBy|created|modified/u);
    expect(parts["docProps/app.xml"]).not.toMatch(/<Application>|<Company>|<Manager>/u);
    expect(parts["docProps/core.xml"]).toContain(report.title);
  });

  test("holds no text that the report does not print", () => {
    const all = Object.values(parts).join("");
    for (const text of [PERSON, "its history", "ActionPlanReporter."]) expect(all).not.toContain(text);
  });

  test("leads nowhere but to itself", () => {
    const links = Object.values(parts).flatMap((xml) => [...xml.matchAll(/<hyperlink [^>]*>/gu)].map(([link]) => link));
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect(link).toMatch(/location="(?:'|&apos;)Board (?:report|annex) /u);
    expect(Object.values(parts).join("")).not.toContain("TargetMode");
  });

  test("holds each cell of the report as what it is, and no formula", () => {
    expect(Object.values(parts).join("")).not.toMatch(/<f[ >]/u);
    for (const operation of report.operations) {
      if (operation.kind !== "setValues") continue;
      const { sheet, address, values } = operation;
      const area = parseArea(address);
      if (area === null) throw new Error(`“${address}” is no address.`);
      const rows = book.sheets.find(({ name }) => name === sheet)?.rows ?? [];
      values.forEach((cells, down) =>
        cells.forEach((value, right) => {
          const found = rows[area.row - 1 + down]?.[area.column + right] ?? "";
          const asNumber = found instanceof Date ? found.getTime() / 86_400_000 + 25_569 : found;
          expect([address, asNumber]).toEqual([address, value]);
        }),
      );
    }
  });

  test("is laid out, printed and headed as the report", () => {
    const [paper = ""] = Object.entries(parts).flatMap(([name, xml]) => (name.endsWith("sheet1.xml") ? [xml] : []));
    const operations = report.operations.filter((one) => "sheet" in one && one.sheet === report.sheetName);
    const of = <K extends Operation["kind"]>(kind: K) =>
      operations.filter((one): one is Extract<Operation, { kind: K }> => one.kind === kind);
    expect([...paper.matchAll(/<brk id="(\d+)"/gu)].map(([, id]) => Number(id) + 1)).toEqual(
      of("addPageBreaks").flatMap(({ rows }) => [...rows]),
    );
    expect(paper).toMatch(/<pageSetup [^>]*orientation="landscape"/u);
    expect(paper).toMatch(/<oddHeader>[^<]*&amp;COFFICIAL/u);
    expect(paper).toMatch(/showGridLines="0"/u);
    expect((book.sheets[0]?.tables ?? []).map(({ name }) => name)).toEqual(of("addTable").map(({ name }) => name));
    const heights = new Map(
      [...paper.matchAll(/<row r="(\d+)" ht="([\d.]+)"/gu)].map(([, row, height]) => [Number(row), Number(height)]),
    );
    for (const { rows, height } of of("setRowHeight")) {
      expect(heights.get(Number(rows.split(":")[0]))).toBe(height);
    }
    const first = of("setColumnWidth")[0];
    expect(Number(/<col [^>]*width="([\d.]+)"/u.exec(paper)?.[1]) * 5.25).toBeCloseTo(first?.width ?? 0, 0);
  });

  test("the same report gives the same bytes", async () => {
    expect(await writeReportCopy(report)).toEqual(await writeReportCopy(report));
  });
});

describe("what is made of operations", () => {
  const make = (...operations: Operation[]) => reportCopy([{ kind: "addSheet", sheet: "A" }, ...operations])[0];

  test("a link to another sheet becomes text; a number that is linked stays a number", () => {
    const link = (address: string, target: string, value?: number): Operation => ({
      ...{ kind: "linkCell", sheet: "A", address, text: "7", target, screenTip: "Go" },
      ...(value === undefined ? {} : { value }),
    });
    const made = make(link("A1", "'A'!A9", 7), link("B1", "'Tracker'!A9"), link("C1", "'A b'!A9"));
    expect(made?.rows).toEqual([[7, "7", "7"]]);
    expect([...(made?.cells ?? [])].filter(([, { hyperlink }]) => hyperlink !== undefined).map(([at]) => at)).toEqual([
      "0,0",
    ]);
  });

  test("the colours of a word become those of its cell, and of no other", () => {
    const made = make(
      { kind: "setValues", sheet: "A", address: "A1:A3", values: [["Red"], ["Reduced"], [""]] },
      {
        ...{ kind: "colourWords", sheet: "A", address: "A1:A3" },
        words: [{ equals: "Red", fill: "#AA0000", fontColour: "#FFFFFF" }],
      },
    );
    expect([...(made?.cells ?? [])].map(([at]) => at)).toEqual(["0,0"]);
    expect(made?.cells?.get("0,0")?.style?.fill).toMatchObject({ fgColor: { rgb: "AA0000" } });
  });

  test("later formats lie over earlier ones, and leave what they do not name", () => {
    const made = make(
      { kind: "setFormat", sheet: "A", addresses: "A1:B2,D1", format: { bold: true, fontSize: 9, fill: "#111111" } },
      { kind: "setFormat", sheet: "A", addresses: "B2", format: { fontSize: 12, wrap: true } },
    );
    const style = made?.cells?.get("1,1")?.style;
    expect(style).toMatchObject({ font: { bold: true, size: 12 }, alignment: { wrapText: true } });
    expect(style?.fill).toMatchObject({ fgColor: { rgb: "111111" } });
    expect(made?.cells?.get("0,3")?.style?.font).toMatchObject({ bold: true, size: 9 });
    expect(made?.cells?.has("0,2")).toBe(false);
  });

  test("what is written on a sheet that is none of the report's is a fault", () => {
    expect(() => make({ kind: "setValues", sheet: "Tracker", address: "A1", values: [["x"]] })).toThrow(
      /none of its own/u,
    );
  });
});
