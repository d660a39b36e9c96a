/** Looks go to the grid and back without loss. */
import { FormatTable, type FormatProperties } from "../../src/standin/model/format";
import { formatChanges, wholeStyle } from "../../src/workbench/grid/formatChanges";
import { gridStyle } from "../../src/workbench/grid/styles";

const plain = new FormatTable().ofStyle(0);
const line = (weight: string): FormatProperties["borderTop"] => ({ style: "Continuous", weight, color: "#C00000" });

describe("looks on their way back", () => {
  test.each<[string, Partial<FormatProperties>]>([
    ["font", { fontName: "Arial", fontSize: 9, bold: true, italic: true, strikethrough: true, fontColor: "#112233" }],
    ["fill", { fillColor: "#FFFF00" }],
    ["underline", { underline: "Single" }],
    ["alignment", { horizontalAlignment: "Right", verticalAlignment: "Top", wrapText: true, indentLevel: 2 }],
    ["number format", { numberFormat: "dd/mm/yyyy" }],
    [
      "lines",
      { borderTop: line("Thin"), borderBottom: line("Medium"), borderLeft: { ...line("Thin"), style: "Dash" } },
    ],
  ])("%s", (_what, looks) => {
    const format = plain.with(looks);
    expect(formatChanges(gridStyle(format), plain, false)).toEqual(looks);
    expect(formatChanges(wholeStyle(format), plain.with({ strikethrough: true, wrapText: true }), false)).toMatchObject(
      Object.fromEntries(Object.entries(looks).filter(([key]) => key !== "strikethrough" && key !== "wrapText")),
    );
    expect(formatChanges(gridStyle(format), format, true)).toEqual({});
  });

  test("what the grid cannot show stays when it says the same as before", () => {
    const format = plain.with({ horizontalAlignment: "CenterAcrossSelection", underline: "Double" });
    expect(formatChanges(gridStyle(format), format, false)).toEqual({});
  });

  test("a missing key says nothing, but in an undo the default", () => {
    const bold = plain.with({ bold: true });
    expect(formatChanges({ ff: "Calibri" }, bold, false)).toEqual({});
    expect(formatChanges({ ff: "Calibri" }, bold, true)).toEqual({ bold: false });
  });

  test("taken back, the file's own style is there again", () => {
    expect(plain.with({ bold: true }).with({ bold: false })).toBe(plain);
  });
});
