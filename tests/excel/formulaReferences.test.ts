import fc from "fast-check";
import { referencesIn, withReferences } from "../../src/excel/writing/formulaReferences";
import { cpuMilliseconds } from "../support/cpuTime";

/** What is mentioned: "sheet!address" or a table with its part. */
const mentions = (formula: string, tables: readonly string[] = []): string[] =>
  referencesIn(formula, tables).map((reference) =>
    reference.kind === "sheet" ? `${reference.sheet}!${reference.address ?? "?"}` : reference.table + reference.part,
  );

describe("places of other sheets in a formula", () => {
  it.each<[string, string[]]>([
    ["='Board report March 2018'!B3", ["Board report March 2018!B3"]],
    ["=Plan!$A$1+Plan!B$2", ["Plan!$A$1", "Plan!B$2"]],
    ["=SUM('It''s a plan'!A1:B9)", ["It's a plan!A1:B9"]],
    ["=VLOOKUP(A1,Report!A:C,3,0)", ["Report!A:C"]],
    ["=COUNTA(Report!$2:$5)", ["Report!$2:$5"]],
    ["=IF(Report!B3>0,\"Report!B4\",'Report'!B5)", ["Report!B3", "Report!B5"]],
    ["=Übersicht!C7", ["Übersicht!C7"]],
    // What is no plain place is a mention all the same.
    ["=Report!Total", ["Report!?"]],
    ["=Report!B3#", ["Report!?"]],
    ["=SUM(Jan:Mar!A1)", ["Jan!?", "Mar!?"]],
    ["=SUM('Jan x:Mar y'!A1)", ["Jan x!?", "Mar y!?"]],
    ["=SUM(Report!A1:INDEX(B:B,3))", ["Report!?"]],
  ])("%s", (formula, expected) => expect(mentions(formula)).toEqual(expected));

  it.each([
    "Report!B3",
    "=B3",
    '="see Report!B3"',
    "=[Book.xlsx]Report!B3",
    "='[Book.xlsx]Report'!B3",
    "='C:\\plans\\[Book.xlsx]Report'!B3",
    "=#REF!B3",
    '="it said ""Report!B3"""',
    "=SUM(A1:B3)",
    "=TRUE",
    "",
  ])("none in %s", (formula) => expect(mentions(formula)).toEqual([]));
});

describe("tables in a formula", () => {
  const tables = ["RagByPlan"];
  it.each<[string, string[]]>([
    ["=SUM(RagByPlan[Red])", ["RagByPlan[Red]"]],
    ["=ragbyplan[[#Totals],[Red]]", ["ragbyplan[[#Totals],[Red]]"]],
    ["=ROWS(RagByPlan)", ["RagByPlan"]],
    ["=RagByPlan[It']s]+1", ["RagByPlan[It']s]"]],
    ["=RagByPlan_2[Red]+Other[Red]", []],
    ['="RagByPlan[Red]"', []],
    ["=RagByPlan(1)", []],
  ])("%s", (formula, expected) => expect(mentions(formula, tables)).toEqual(expected));
});

it("what is put in the place of a reference leaves the rest as it is", () => {
  const formula = "=IF('Old'!$B$3>1,\"'Old'!$B$3\",Old!C4)";
  const changed = referencesIn(formula).map((reference, i) => ({ reference, text: `New!A${i + 1}` }));
  expect(withReferences(formula, changed)).toBe("=IF(New!A1>1,\"'Old'!$B$3\",New!A2)");
});

it("references are in order, within the formula, whatever the formula is; and soon found", () => {
  const pieces = fc.constantFrom(
    "'",
    '"',
    "!",
    "[",
    "]",
    ":",
    "A1",
    "$B$2",
    "Plan",
    "#",
    "(",
    ",",
    "''",
    " ",
    "=",
    "1:3",
    "é",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const formula = `=${parts.join("")}`;
      let before = 0;
      for (const { start, end } of referencesIn(formula, ["Plan"])) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(formula.length);
        before = start;
      }
      expect(withReferences(formula, [])).toBe(formula);
    }),
  );
  for (const piece of ["'", "[", "A:", "Plan!", "'a'!", "$A$1:", "[[", '""']) {
    const taken = cpuMilliseconds(() => {
      referencesIn(`=${piece.repeat(32_767 / piece.length)}`, ["Plan"]);
    });
    expect(taken).toBeLessThan(500);
  }
});
