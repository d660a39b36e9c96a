/** Looks as conditional formats show them, from ExcelApi 1.19 on: which rules the stand-in evaluates, and which it refuses. */
import type { StandinOptions } from "../../src/standin/node/index";
import { book, data, looks } from "./support/lookBook";
import { codeOf, onSheet, session } from "./support/session";

const SHOWN: StandinOptions = { excelApi: "1.19" };

describe("what cells are shown with", () => {
  const rule = (type: string, rest: string, formulas: readonly string[], sqref = "A1:F1"): string =>
    `<conditionalFormatting sqref="${sqref}"><cfRule type="${type}" ${rest}>${formulas.map((one) => `<formula>${one}</formula>`).join("")}</cfRule></conditionalFormatting>`;
  const cells = '<c r="A1" t="str"><v>Red</v></c><c r="B1" s="1"><v>5</v></c><c r="C1" t="str"><v>red flag</v></c>';
  const shown = async (after: string, address = "A1:D1"): Promise<(string | undefined)[]> => {
    const file = book(data(cells, after));
    const found = await session(file, () => looks(address, "getDisplayedCellProperties"), SHOWN);
    return found[0]?.map(([fill]) => fill) ?? [];
  };
  const [none, direct, made] = ["#FFFFFF", "#FF0000", "#C00000"];

  test.each<[string, string, string[]]>([
    ["no rule", "", [none, direct, none, none]],
    ["equal to a text, whatever its case", rule("cellIs", 'dxfId="0" priority="1" operator="equal"', ['"RED"']), [made, direct, none, none]], // prettier-ignore
    ["not equal", rule("cellIs", 'dxfId="0" priority="1" operator="notEqual"', ['"Red"']), [none, made, made, made]],
    ["between numbers; a text is above them, a blank is 0", rule("cellIs", 'dxfId="0" priority="1" operator="between"', ["1", "9"]), [none, made, none, none]], // prettier-ignore
    ["not between", rule("cellIs", 'dxfId="0" priority="1" operator="notBetween"', ["1", "9"]), [made, direct, made, made]], // prettier-ignore
    ["greater than", rule("cellIs", 'dxfId="0" priority="1" operator="greaterThan"', ["4"]), [made, made, made, none]],
    ["less than or equal: a blank is 0", rule("cellIs", 'dxfId="0" priority="1" operator="lessThanOrEqual"', ["5"]), [none, made, none, made]], // prettier-ignore
    ["equal to another cell, which moves along", rule("cellIs", 'dxfId="0" priority="1" operator="equal"', ["A$1"]), [made, made, made, made]], // prettier-ignore
    ["equal to a fixed cell", rule("cellIs", 'dxfId="0" priority="1" operator="equal"', ["$B$1"]), [none, made, none, none]], // prettier-ignore
    ["contains", rule("containsText", 'dxfId="0" priority="1" operator="containsText" text="RED"', ["1"]), [made, direct, made, none]], // prettier-ignore
    ["does not contain", rule("notContainsText", 'dxfId="0" priority="1" text="flag"', ["1"]), [made, made, none, made]], // prettier-ignore
    ["begins with", rule("beginsWith", 'dxfId="0" priority="1" text="red"', ["1"]), [made, direct, made, none]],
    ["ends with", rule("endsWith", 'dxfId="0" priority="1" text="flag"', ["1"]), [none, direct, made, none]],
    ["blank", rule("containsBlanks", 'dxfId="0" priority="1"', ["1"]), [none, direct, none, made]],
    ["not blank", rule("notContainsBlanks", 'dxfId="0" priority="1"', ["1"]), [made, made, made, none]],
    ["a formula over a cell of the row", rule("expression", 'dxfId="0" priority="1"', ['$A1="Red"']), [made, made, made, made]], // prettier-ignore
    [
      "a formula over the cell itself",
      rule("expression", 'dxfId="0" priority="1"', ["A1=5"]),
      [none, made, none, none],
    ],
    ["only where the rule stands", rule("containsBlanks", 'dxfId="0" priority="1"', ["1"], "D1 F1"), [none, direct, none, made]], // prettier-ignore
    ["the first of two that hold", rule("cellIs", 'dxfId="1" priority="2" operator="equal"', ['"Red"']) + rule("cellIs", 'dxfId="0" priority="1" operator="equal"', ['"Red"']), [made, direct, none, none]], // prettier-ignore
    ["a rule that stops the next", rule("cellIs", 'dxfId="2" priority="1" operator="equal" stopIfTrue="1"', ['"Red"']) + rule("containsText", 'dxfId="0" priority="2" text="red"', ["1"]), [none, direct, made, none]], // prettier-ignore
    ["bars and icons beside it", rule("dataBar", 'priority="1"', []) + rule("cellIs", 'dxfId="0" priority="2" operator="equal"', ['"Red"']), [made, direct, none, none]], // prettier-ignore
  ])("%s", async (_, after, expected) => {
    expect(await shown(after)).toEqual(expected);
  });

  test.each([
    ["a function", rule("expression", 'dxfId="0" priority="1"', ["AND($A1=1,B1&lt;TODAY())"])],
    ["a scale of colours", rule("colorScale", 'priority="1"', [])],
    ["duplicates", rule("duplicateValues", 'dxfId="0" priority="1"', [])],
    ["wildcards", rule("containsText", 'dxfId="0" priority="1" text="r*d"', ["1"])],
    ["today", rule("cellIs", 'dxfId="0" priority="1" operator="lessThan"', ["TODAY()"])],
    ["one from an extension list", '<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="1"><xm:f>Other!A1=1</xm:f></x14:cfRule><xm:sqref>A1:B1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>'], // prettier-ignore
  ])("a rule that cannot be evaluated may decide: refused, rather than shown wrongly: %s", async (_, after) => {
    const asked = session(book(data(cells, after)), () => codeOf(looks("A1:D1", "getDisplayedCellProperties")), SHOWN);
    expect(await asked).toBe("NotImplemented");
  });

  test("such a rule elsewhere, below one that decides, or without a fill is no matter", async () => {
    const unknown = (rest: string, sqref: string): string => rule("expression", rest, ["ISODD(A1)"], sqref);
    const red = rule("containsText", 'dxfId="1" priority="1" text="red"', ["1"], "A1");
    const after = red + unknown('dxfId="0" priority="2"', "A1") + unknown('dxfId="0" priority="3"', "B7") + unknown('dxfId="2" priority="4"', "B1"); // prettier-ignore
    expect(await shown(after, "A1:B1")).toEqual(["#00B050", direct]);
  });

  test("a rule may strike out, too", async () => {
    const file = book(data(cells, rule("cellIs", 'dxfId="1" priority="1" operator="equal"', ['"Red"'])));
    const found = await session(file, () => looks("A1:B1", "getDisplayedCellProperties"), SHOWN);
    expect(found[0]).toEqual([
      ["#00B050", true],
      [direct, false],
    ]);
  });

  test("rules that the add-in adds go first, and cleared ones are gone", async () => {
    const file = book(data(cells, rule("cellIs", 'dxfId="0" priority="1" operator="equal"', ['"Red"'])));
    const found = await session(
      file,
      async () => {
        await onSheet((sheet) => {
          const format = sheet.getRange("A1:B1").conditionalFormats.add("CellValue");
          format.cellValue.format.fill.color = "#00FF00";
          format.cellValue.rule = { formula1: '="Red"', operator: "EqualTo" };
        });
        const added = await looks("A1:B1", "getDisplayedCellProperties");
        await onSheet((sheet) => sheet.getRange("A1:B1").conditionalFormats.clearAll());
        return [added, await looks("A1:B1", "getDisplayedCellProperties")];
      },
      SHOWN,
    );
    expect(found.map((rows) => rows[0]?.map(([fill]) => fill))).toEqual([
      ["#00FF00", direct],
      [none, direct],
    ]);
  });
});
