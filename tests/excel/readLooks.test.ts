/** What readTracker and rereadRows bring of looks and merged areas, and what it costs, as Excel is up to ExcelApi 1.14. */
import { readTracker, type ReadOptions } from "../../src/excel/readTracker";
import { rereadRows } from "../../src/excel/rereadRows";
import { sheetNamesById } from "../../src/excel/sheetNames";
import { withExcel } from "../../src/excel/withExcel";
import type { CellLook, SheetCells, TrackerCells } from "../../src/plan/cells";
import type { Standin } from "../../src/standin/node/index";
import { bigTrackerCells } from "../support/bigTrackerCells";
import { expectSame } from "../support/expectSame";
import type { Formatted, HandmadeSheet } from "./support/handmadeWorkbook";
import { closeWorkbook, openWorkbook } from "./support/overStandin";

afterEach(closeWorkbook);

const read = (options?: ReadOptions): Promise<TrackerCells> => withExcel((context) => readTracker(context, options));

const HEADINGS = ["Action", "Lead", "Status", "RAG"];
const plan: HandmadeSheet = {
  name: "Ashdale plan",
  cells: [
    HEADINGS,
    ["Agree a protocol", { value: "Council", fill: "FFFF00" }, "Open", { value: "", fill: "FF0000" }],
    ["Print it", "", { value: "Complete", struckBefore: "Not started " }, { value: "", fill: "FFFFFF" }],
    ["Train staff", "Police", { value: "Dropped", struck: true }, { value: "g", fill: "00B050" }],
    ["Review", "Police", "", ""],
  ],
  merges: ["B2:B3", "D4:D5"],
};
/** Columns headed Status and RAG, as the plan's core will name them. */
const lookColumns = ({ values }: SheetCells): number[] =>
  (values[0] ?? []).flatMap((heading, column) => (heading === "Status" || heading === "RAG" ? [column] : []));
const mergesMatter = (): boolean => true;
const ALL: ReadOptions = { lookColumns, mergesMatter, askMerges: true };

const LOOKS = new Map<number, (CellLook | undefined)[]>([
  [2, [undefined, undefined, { fill: null, struck: null }, { fill: null, struck: true }, undefined]],
  [3, [undefined, { fill: "#FF0000", struck: false }, undefined, { fill: "#00B050", struck: false }, undefined]],
]);
const MERGES = [
  { row: 1, column: 1, rows: 2, columns: 1 },
  { row: 3, column: 3, rows: 2, columns: 1 },
];

describe("looks", () => {
  it("are those of the columns that the caller names, with one round trip more", async () => {
    const { traffic } = await openWorkbook({ sheets: [plan] });
    const [sheet] = (await read({ lookColumns })).sheets;
    expect(sheet?.looks).toEqual(LOOKS);
    expect(sheet?.fillsSeen).toBe("direct");
    expect(traffic).toHaveLength(2);
  });

  it("are in the grid's terms where the plan does not start in A1", async () => {
    await openWorkbook({ sheets: [{ ...plan, merges: [], row: 7, column: 2 }] });
    expect((await read({ lookColumns })).sheets[0]?.looks).toEqual(LOOKS);
  });

  it.each<[string, ReadOptions]>([
    ["nobody asks", {}],
    ["there is no column to look at", { lookColumns: () => [], mergesMatter: () => false, askMerges: true }],
    ["the column is none of the sheet's", { lookColumns: () => [-1, 4, 300] }],
    ["merged areas are not to be asked for", { mergesMatter }],
  ])("cost nothing where %s", async (_, options) => {
    const { traffic } = await openWorkbook({ sheets: [plan] });
    const [sheet] = (await read(options)).sheets;
    expect(Object.keys(sheet ?? {}).sort()).toEqual(["firstColumn", "firstRow", "numberFormats", "sheet", "values"]);
    expect(traffic).toHaveLength(1);
  });

  it("of several sheets come together", async () => {
    const { traffic } = await openWorkbook({ sheets: [plan, { ...plan, name: "Second" }, { ...plan, name: "Third" }] });
    const { sheets } = await read(ALL);
    expect(sheets.map(({ looks }) => looks)).toEqual([LOOKS, LOOKS, LOOKS]);
    expect(sheets.map(({ merges }) => merges)).toEqual([MERGES, MERGES, MERGES]);
    expect(traffic).toHaveLength(2);
  });
});

describe("merged areas", () => {
  it("are there where they matter and may be asked for, in the same round trip as looks", async () => {
    const { traffic } = await openWorkbook({ sheets: [plan] });
    const [sheet] = (await read(ALL)).sheets;
    expect(sheet?.merges).toEqual(MERGES);
    expect(sheet?.looks).toEqual(LOOKS);
    expect(traffic).toHaveLength(2);
  });

  it("of a sheet without any are none, which is more than not to know", async () => {
    await openWorkbook({ sheets: [{ ...plan, merges: [] }] });
    expect((await read(ALL)).sheets[0]?.merges).toEqual([]);
  });

  it("end where the grid ends", async () => {
    await openWorkbook({ sheets: [{ ...plan, merges: ["C5:F9"] }] });
    expect((await read(ALL)).sheets[0]?.merges).toEqual([{ row: 4, column: 2, rows: 1, columns: 2 }]);
  });

  it("are not known where there are more than 5,000", async () => {
    const cells = Array.from({ length: 2 * 5_001 }, (_, i) => [`action ${i}`, "x"]);
    const merges = Array.from({ length: 5_001 }, (_, i) => `A${2 * i + 1}:A${2 * i + 2}`);
    const sheet = { name: "Plan", cells, merges };
    await openWorkbook({ sheets: [sheet] });
    expect((await read(ALL)).sheets[0]).not.toHaveProperty("merges");
    closeWorkbook();
    await openWorkbook({ sheets: [{ ...sheet, merges: merges.slice(1) }] });
    expect((await read(ALL)).sheets[0]?.merges).toHaveLength(5_000);
  });
});

describe("an Excel that refuses", () => {
  const LOOK = "Range.GetCellProperties";
  const MERGE = "Range.GetMergedAreasOrNullObject";
  const without = async (): Promise<TrackerCells> => {
    await openWorkbook({ sheets: [plan] });
    const cells = await read();
    closeWorkbook();
    return cells;
  };

  it.each(["NotImplemented", "GeneralException", "ApiNotFound", "InvalidArgument", "AccessDenied"])(
    "looks with %s gives all the rest, a round trip later",
    async (code) => {
      const plain = await without();
      const { traffic } = await openWorkbook({ sheets: [plan] }, { refused: { [LOOK]: code } });
      expect(await read({ lookColumns })).toEqual(plain);
      // The first look and the refusal: there is nothing else to be read.
      expect(traffic).toHaveLength(2);
    },
  );

  it("merged areas gives the looks", async () => {
    const { traffic } = await openWorkbook({ sheets: [plan] }, { refused: { [MERGE]: "GeneralException" } });
    const [sheet] = (await read(ALL)).sheets;
    expect(sheet).not.toHaveProperty("merges");
    expect(sheet?.looks).toEqual(LOOKS);
    expect(traffic).toHaveLength(3);
  });

  it("looks gives the merged areas", async () => {
    const { traffic } = await openWorkbook({ sheets: [plan] }, { refused: { [LOOK]: "GeneralException" } });
    const [sheet] = (await read(ALL)).sheets;
    expect(sheet).not.toHaveProperty("looks");
    expect(sheet).not.toHaveProperty("fillsSeen");
    expect(sheet?.merges).toEqual(MERGES);
    expect(traffic).toHaveLength(3);
  });

  it("both gives the cells", async () => {
    const plain = await without();
    const { traffic } = await openWorkbook(
      { sheets: [plan] },
      { refused: { [LOOK]: "NotImplemented", [MERGE]: "NotImplemented" } },
    );
    expect(await read(ALL)).toEqual(plain);
    expect(traffic).toHaveLength(3);
  });

  it("a member in office.js itself, before anything is sent, gives the rest", async () => {
    await openWorkbook({ sheets: [plan] });
    const spy = jest.spyOn(Excel.Range.prototype, "getMergedAreasOrNullObject").mockImplementation(() => {
      throw Object.assign(new Error("not there"), { code: "ApiNotFound", debugInfo: {} });
    });
    const [sheet] = (await read(ALL)).sheets;
    spy.mockRestore();
    expect(sheet?.looks).toEqual(LOOKS);
    expect(sheet).not.toHaveProperty("merges");
  });

  it("without naming what gives the cells", async () => {
    const plain = await without();
    const standin = await openWorkbook({ sheets: [plan] });
    for (const nth of [2, 3]) standin.failSync(nth, { code: "GeneralException", applied: "none" });
    expect(await read(ALL)).toEqual(plain);
  });

  it.each([5102, 5012])(
    "everything, with transport status %i, is a problem in words and not a sheet without looks",
    async (code) => {
      const standin = await openWorkbook({ sheets: [plan] });
      standin.failSync(2, { code });
      await expect(read(ALL)).rejects.toMatchObject({ name: "ExcelProblem" });
    },
  );
});

describe("big trackers with looks", () => {
  const rows = 10_000;
  const { sheets } = bigTrackerCells(rows);
  const [big] = sheets;
  const FILLS = ["FF0000", "FFC000", "00B050", undefined];
  const cells = (big?.values ?? []).map((row, i) =>
    row.map((value, column): Formatted | typeof value => {
      const fill = FILLS[i % 4];
      return i > 0 && column === 8 && fill !== undefined ? { value, fill } : value;
    }),
  );
  const marked: HandmadeSheet = { name: "Action plan", cells };
  const looked: ReadOptions = { lookColumns: () => [7, 8] };
  const FOUR_MB = 4_000_000;

  it("take one sync for each further 4 MB, looks counted in, and no answer is larger", async () => {
    const { traffic } = await openWorkbook({ sheets: [marked] });
    const plain = await read();
    const before = [...traffic];
    const [sheet] = (await read(looked)).sheets;
    const after = traffic.slice(before.length);
    const bytes = (records: typeof before): number =>
      records.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
    expectSame(sheet?.values, plain.sheets[0]?.values);
    expectSame(sheet?.looks?.get(7), new Array(rows + 1).fill(undefined));
    expect(
      sheet?.looks
        ?.get(8)
        ?.slice(0, 6)
        .map((look) => look?.fill),
    ).toEqual([undefined, "#FFC000", "#00B050", undefined, "#FF0000", "#FFC000"]);
    expect(sheet?.looks?.get(8)).toHaveLength(rows + 1);
    expect(Math.max(...after.map(({ responseBytes }) => responseBytes))).toBeLessThan(FOUR_MB);
    // Two columns of 10,000 looks are less than 2 MB: no more than one sync beside what the cells take.
    expect(bytes(after) - bytes(before)).toBeLessThan(2_000_000);
    expect(after.length - before.length).toBeLessThanOrEqual(1);
  });

  it("come in smaller blocks where Excel takes less at once", async () => {
    const some = { ...marked, cells: cells.slice(0, 2_001) };
    const { traffic } = await openWorkbook({ sheets: [some] }, { maxPayloadBytes: 700_000 });
    const [sheet] = (await read(looked)).sheets;
    expectSame(sheet?.values, big?.values.slice(0, 2_001));
    expect(sheet?.looks?.get(8)).toHaveLength(2_001);
    expect(sheet?.looks?.get(8)?.[2_000]?.fill).toBe("#FF0000");
    expect(traffic.some(({ failure }) => failure !== null)).toBe(true);
  });
});

describe("after an edit", () => {
  let standin: Standin;
  let tracker: TrackerCells;
  beforeEach(async () => {
    standin = await openWorkbook({ sheets: [plan, { ...plan, name: "Notes", merges: [] }] });
    tracker = await read({ ...ALL, lookColumns: (sample) => (sample.sheet === "Notes" ? [] : lookColumns(sample)) });
  });

  const again = (address: string, sheet = "Ashdale plan"): Promise<TrackerCells | null> =>
    withExcel(async (context) =>
      rereadRows(
        context,
        tracker,
        [{ sheetId: standin.workbook.sheet(sheet).id, address, kind: "cells" }],
        await sheetNamesById(context),
      ),
    );
  const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

  it("the looks of its rows come with them, in the same round trip; merged areas stay", async () => {
    standin.asUser((workbook) => {
      const sheet = workbook.sheet("Ashdale plan");
      sheet.write(cell(1, 2), [["Closed"]], false);
      sheet.changeFormat(cell(1, 3), { fillColor: "#0070C0" });
      sheet.changeFormat(cell(3, 3), { fillColor: "#0070C0" });
    });
    const syncs = standin.traffic.length;
    const [sheet] = (await again("C2"))?.sheets ?? [];
    // The names, and the rows.
    expect(standin.traffic.length - syncs).toBe(2);
    expect(sheet?.values[1]).toEqual(["Agree a protocol", "Council", "Closed", ""]);
    const fills = sheet?.looks?.get(3)?.map((look) => look?.fill);
    expect(fills).toEqual([undefined, "#0070C0", undefined, "#00B050", undefined]);
    expect(sheet).toMatchObject({ merges: MERGES, fillsSeen: "direct" });
    expect(tracker.sheets[0]?.looks).toEqual(LOOKS);
  });

  it("a new row below has its looks, too", async () => {
    standin.asUser((workbook) => {
      const sheet = workbook.sheet("Ashdale plan");
      sheet.write({ ...cell(5, 0), columns: 4 }, [["Publish", "Council", "Open", "r"]], false);
      sheet.changeFormat(cell(5, 3), { fillColor: "#FF0000" });
    });
    const [sheet] = (await again("A6:D6"))?.sheets ?? [];
    expect(sheet?.looks?.get(2)).toHaveLength(6);
    expect(sheet?.looks?.get(3)?.[5]).toEqual({ fill: "#FF0000", struck: false });
  });

  it("a sheet without looks is asked for none", async () => {
    closeWorkbook();
    standin = await openWorkbook({ sheets: [plan] }, { refused: { "Range.GetCellProperties": "NotImplemented" } });
    tracker = await read();
    standin.asUser((workbook) => workbook.sheet("Ashdale plan").write(cell(1, 2), [["Closed"]], false));
    const [sheet] = (await again("C2"))?.sheets ?? [];
    expect(sheet?.values[1]?.[2]).toBe("Closed");
    expect(sheet).not.toHaveProperty("looks");
  });
});

describe("cells whose value nobody knows", () => {
  it("are errors: of a formula that was not calculated, and as Excel has them", async () => {
    const moreRows =
      '<row r="2"><c r="A2" t="e"><f>Gone!A1</f><v>#REF!</v></c><c r="B2"><f>TODAY()+28</f></c><c r="C2"><f>B2</f><v/></c><c r="D2" t="e"><v>#N/A</v></c></row>';
    await openWorkbook({ sheets: [{ name: "Plan", cells: [HEADINGS], moreRows }] });
    expect((await read()).sheets[0]?.values[1]).toEqual(["#REF!", "#CALC!", "#CALC!", "#N/A"]);
  });
});
