/** What the operations that Office.js cannot read back have come to, in the parts of the saved file. */
import { strFromU8, unzipSync } from "fflate";
import { applyOperations } from "../../src/excel/applyOperations";
import { withExcel } from "../../src/excel/withExcel";
import { REPORT_MARK } from "../../src/operations/reportMark";
import { closeWorkbook, openWorkbook } from "./support/overStandin";
import { OPERATIONS, REPORT } from "./support/sampleReport";

let parts: Record<string, string>;

beforeAll(async () => {
  const standin = await openWorkbook({ sheets: [{ name: "Ashdale plan", cells: [["No", "Action"]] }] });
  await withExcel(async (context) => {
    const mark = { kind: "markSheet", sheet: REPORT, name: REPORT_MARK, value: "2018-03-31" } as const;
    applyOperations(context, [...OPERATIONS, mark], { title: "" });
    await context.sync();
  });
  const files = Object.entries(unzipSync(await standin.save()));
  const plain = (xml: string): string => xml.replaceAll(/&(?:#39|apos);/g, "'").replaceAll(/&(?:#34|quot);/g, '"');
  parts = Object.fromEntries(files.map(([path, bytes]) => [path, plain(strFromU8(bytes))]));
  closeWorkbook();
});

/** The only part whose path and text fit. */
function part(path: RegExp, holding: string): string {
  const found = Object.entries(parts).filter(([name, xml]) => path.test(name) && xml.includes(holding));
  expect(found).toHaveLength(1);
  return found[0]?.[1] ?? "";
}

const sheet = (): string => part(/^xl\/worksheets\/sheet\d+\.xml$/, "tablePart ");
const attributesOf = (xml: string, tag: string): Record<string, string> => {
  const found = new RegExp(`<${tag}\\b([^>]*)>`).exec(xml)?.[1] ?? "";
  const pairs = [...found.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value] as const);
  return Object.fromEntries(pairs);
};

describe("in the saved file", () => {
  it("words get their colours by a rule that compares the whole text", () => {
    expect(sheet()).toMatch(
      /<conditionalFormatting sqref="A5:A6"><cfRule [^>]*type="cellIs"[^>]*operator="equal"[^>]*><formula>"Red ""late"""<\/formula>/,
    );
    const styles = part(/^xl\/styles\.xml$/, "");
    const rule = /<dxf>.*?<\/dxf>/s.exec(styles)?.[0] ?? "";
    expect(rule).toContain("C00000");
    expect(rule).toContain("FFFFFF");
  });

  it("the chart is a stacked bar whose series are the columns, in their colours and with their names", () => {
    const chart = part(/^xl\/charts\/chart\d+\.xml$/, "");
    expect(attributesOf(chart, "c:barDir")).toEqual({ val: "bar" });
    expect(attributesOf(chart, "c:grouping")).toEqual({ val: "stacked" });
    const series = [...chart.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([xml]) => xml);
    const facts = [
      ["Red", "C00000", "$B$5:$B$6"],
      ["Amber", "FFC000", "$C$5:$C$6"],
      ["Green", "00B050", "$D$5:$D$6"],
    ];
    expect(series).toHaveLength(facts.length);
    facts.forEach((words, i) => {
      for (const word of [...words, "$A$5:$A$6"]) expect(series[i]).toContain(word);
    });
    // What it says stands in a cell above it, where a screen reader finds it.
    expect(attributesOf(chart, "c:autoTitleDeleted")).toEqual({ val: "1" });
    expect(chart).not.toContain("<c:title>");
  });

  it("the chart covers the cells from the first to the last named", () => {
    const drawing = part(/^xl\/drawings\/drawing\d+\.xml$/, "");
    const corner = (tag: string): unknown[] => {
      const xml = new RegExp(`<xdr:${tag}>.*?</xdr:${tag}>`, "s").exec(drawing)?.[0] ?? "";
      return ["col", "row"].map((name) => Number(new RegExp(`<xdr:${name}>(\\d+)<`).exec(xml)?.[1]));
    };
    expect(corner("from")).toEqual([0, 9]);
    // Either the last cell's far corner or the start of the next cell.
    const [column, row] = corner("to");
    expect([5, 6]).toContain(column);
    expect([21, 22]).toContain(row);
  });

  it("it prints on A4 across, one page wide, with margins, header and footer, and its first rows on each page", () => {
    expect(attributesOf(sheet(), "pageSetup")).toMatchObject({
      orientation: "landscape",
      paperSize: "9",
      fitToWidth: "1",
      fitToHeight: "0",
    });
    expect(sheet()).toMatch(/<pageSetUpPr fitToPage="(?:1|true)"/);
    expect(attributesOf(sheet(), "pageMargins")).toMatchObject({ top: "0.75", left: "0.5", header: "0.25" });
    expect(sheet().replaceAll("&amp;", "&")).toMatch(
      /<oddHeader>&LOFFICIAL<\/oddHeader><oddFooter>&LBoard report&RPage &P of &N<\/oddFooter>/,
    );
    const workbook = part(/^xl\/workbook\.xml$/, "");
    expect(workbook).toContain(`>'${REPORT}'!$A$1:$F$40<`);
    expect(workbook).toContain(`>'${REPORT}'!$1:$2<`);
  });

  it("pages break above the rows named", () => {
    expect([...sheet().matchAll(/<brk id="(\d+)"/g)].map(([, id]) => id)).toEqual(["23", "29"]);
  });

  it("the mark is a hidden name of the sheet's own", () => {
    const workbook = part(/^xl\/workbook\.xml$/, "");
    const name = /<definedName [^>]*name="ActionPlanReporter\.Report"[^>]*>[^<]*/.exec(workbook)?.[0] ?? "";
    expect(name).toMatch(/hidden="(?:1|true)"/);
    expect(name).toContain('localSheetId="1"');
    expect(name).toMatch(/>"2018-03-31"$/);
  });
});
