import type { Operation } from "../../src/operations/operations";
import { preflight } from "../../src/operations/preflight";

const sheet = "Report";
const print: Extract<Operation, { kind: "setPrint" }> = {
  kind: "setPrint",
  sheet,
  area: "A1:J40",
  titleRows: "$1:$1",
  orientation: "Landscape",
  paper: "A4",
  pagesWide: 1,
  margins: { top: 36, bottom: 36, left: 36, right: 36, header: 18, footer: 18 },
  header: { left: "OFFICIAL", centre: "", right: "" },
  footer: { left: "", centre: "Page &P of &N", right: "" },
};
const chart: Extract<Operation, { kind: "addChart" }> = {
  kind: "addChart",
  sheet,
  name: "RAG by plan",
  chart: "BarStacked",
  source: "B1:C4",
  categories: "A2:A4",
  series: [
    { name: "Red", colour: "#C00000", font: "#FFFFFF" },
    { name: "Green", colour: "#00B050", font: "#1F2933" },
  ],
  description: "Two plans.",
  from: "E1",
  to: "J12",
};
const heads: Operation = {
  kind: "setValues",
  sheet,
  address: "A1:C2",
  values: [
    ["Plan", "Red", "Green"],
    ["A", 1, 2],
  ],
};
const table = (address: string, name: string): Operation => ({ kind: "addTable", sheet, address, name, style: "x" });
const setValues = (address: string, values: (string | number)[][]): Operation => ({
  kind: "setValues",
  sheet,
  address,
  values,
});

describe("a list that Excel will take", () => {
  it("has no problem", () => {
    const fine: Operation[] = [
      { kind: "addSheet", sheet, tabColour: "#1F4E79" },
      heads,
      table("A1:C2", "RagByPlan"),
      { kind: "setFormat", sheet, addresses: "A1:B2,D4", format: { bold: true, fill: "#FFFFFF", fontSize: 11 } },
      { kind: "setNumberFormat", sheet, address: "B2:C2", format: "0" },
      { kind: "setColumnWidth", sheet, columns: "A:C", width: 60 },
      { kind: "setRowHeight", sheet, rows: "1:3,5:5", height: 30 },
      {
        kind: "colourWords",
        sheet,
        address: "A1:A9",
        words: [{ equals: "Red", fill: "#C00000", fontColour: "#FFFFFF" }],
      },
      { kind: "linkCell", sheet, address: "A2", text: "A", target: "'Plan A'!A6", screenTip: "Row 6" },
      chart,
      print,
      { kind: "addPageBreaks", sheet, rows: [20, 40] },
      { kind: "hideGridlines", sheet },
      { kind: "markSheet", sheet, name: "ActionPlanReporter.Report", value: "2018-03-31" },
      { kind: "setTitleIfBlank", title: "Board report" },
      { kind: "showCell", sheet, address: "A1" },
      setValues("A3", [["x".repeat(32_767)]]),
    ];
    expect(preflight(fine)).toEqual([]);
  });
});

describe("what Excel would refuse is refused before it is asked", () => {
  const cases: [string, Operation, RegExp][] = [
    ["a sheet name that is too long", { kind: "addSheet", sheet: "x".repeat(32) }, /31/],
    ["a sheet name with a forbidden character", { kind: "addSheet", sheet: "a/b" }, /forbids/],
    ["a text of 32,768 characters", setValues("A1", [["x".repeat(32_768)]]), /32767/],
    ["too few rows of values", setValues("A1:B2", [[1, 2]]), /2 rows × 2 columns/],
    ["ragged values", setValues("A1:B2", [[1, 2], [3]]), /2 rows × 2 columns/],
    ["a number that is none", setValues("A1", [[Number.NaN]]), /finite/],
    ["an address with a sheet", setValues("Plan!A1", [[1]]), /no block/],
    ["an address outside the grid", setValues("A1048577", [[1]]), /no block/],
    [
      "an address that is too long",
      { kind: "setFormat", sheet, addresses: Array<string>(3_000).fill("A1").join(","), format: {} },
      /2000/,
    ],
    [
      "a list of rows that is too long",
      { kind: "setRowHeight", sheet, rows: Array<string>(3_000).fill("1:1").join(","), height: 15 },
      /2000/,
    ],
    ["a row height beyond 409.5", { kind: "setRowHeight", sheet, rows: "1:1", height: 410 }, /row height/],
    ["a colour that is none", { kind: "setFormat", sheet, addresses: "A1", format: { fill: "red" } }, /#RRGGBB/],
    ["a table name with a blank", table("A1:C2", "Rag by plan"), /as a name/],
    ["a table name that is a cell", table("A1:C2", "RAG1"), /as a name/],
    ["a table name that is a cell in R1C1", table("A1:C2", "R1C1"), /as a name/],
    ["a table of a header alone", table("A1:C1", "RagByPlan"), /row below/],
    ["a chart whose series are not in its source", { ...chart, source: "A1:D4" }, /series/],
    ["a footer that is too long", { ...print, footer: { left: "x".repeat(256), centre: "", right: "" } }, /footer/],
    ["a page break above the first row", { kind: "addPageBreaks", sheet, rows: [1] }, /below the first/],
    [
      "a link to nowhere",
      { kind: "linkCell", sheet, address: "A1", text: "A", target: "https://example.org", screenTip: "" },
      /target/,
    ],
    [
      "a link on two cells",
      { kind: "linkCell", sheet, address: "A1:A2", text: "A", target: "Plan!A1", screenTip: "" },
      /single cell/,
    ],
  ];
  it.each(cases)("%s", (_, operation, message) => {
    const problems = preflight([heads, operation]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ index: 1, kind: operation.kind });
    expect(problems[0]?.message).toMatch(message);
  });

  it("tables that overlap on a sheet, but not beside each other or on two sheets", () => {
    const more = setValues("A2:C5", [
      ["a", "b", "c"],
      ["d", "e", "f"],
      ["g", "h", "i"],
      ["j", "k", "l"],
    ]);
    const clash = preflight([heads, more, table("A1:C3", "One"), table("C3:C5", "Two")]);
    expect(clash.map((problem) => problem.message)).toEqual(["The tables “One” and “Two” overlap."]);
    expect(preflight([heads, more, table("A1:C3", "One"), table("A4:C5", "Two")])).toEqual([]);
  });

  it("two tables of a name, whatever their case, and a sheet added twice", () => {
    const more = setValues("A4:A5", [["x"], ["y"]]);
    expect(preflight([heads, more, table("A1:C2", "One"), table("A4:A5", "ONE")])).toHaveLength(1);
    expect(
      preflight([
        { kind: "addSheet", sheet: "A" },
        { kind: "addSheet", sheet: "a" },
      ]),
    ).toHaveLength(1);
  });

  it("a table whose headings are blank or doubled", () => {
    const blank = preflight([
      setValues("A1:C2", [
        ["Plan", "", "Red"],
        [1, 2, 3],
      ]),
      table("A1:C2", "One"),
    ]);
    expect(blank.map((problem) => problem.message)).toEqual(["The table “One” has a blank heading."]);
    const twice = preflight([
      setValues("A1:C2", [
        ["Plan", "Red", "red"],
        [1, 2, 3],
      ]),
      table("A1:C2", "One"),
    ]);
    expect(twice.map((problem) => problem.message)).toEqual(["The table “One” has a heading twice."]);
  });

  it("names no text of a cell: problems are shown and logged", () => {
    const secret = "A very private matter ";
    const problems = preflight([setValues("A1", [[secret.repeat(2_000)]])]);
    expect(JSON.stringify(problems)).not.toContain("private");
  });
});
