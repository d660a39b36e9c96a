import type { Operation } from "../../src/operations/operations";
import { renameSheet, renameTables, splitTarget } from "../../src/operations/renames";
import { freeSheetName, quotedSheetName, sheetNameProblem } from "../../src/operations/sheetNames";

describe("names of sheets", () => {
  it.each(["Board report March 2018", "A", "Ann's plan", "x".repeat(31), "Plan – Ashdale"])(
    "Excel takes %j",
    (name) => {
      expect(sheetNameProblem(name)).toBeNull();
    },
  );

  it.each(["", "  ", "x".repeat(32), "a/b", "a\\b", "a?b", "a*b", "a:b", "[a]", "'a", "a'", "History"])(
    "Excel refuses %j",
    (name) => {
      expect(sheetNameProblem(name)).toEqual(expect.any(String));
    },
  );

  it.each([
    ["Report", [], "Report"],
    ["Report", ["report"], "Report (2)"],
    ["Report", ["Report", "Report (2)"], "Report (3)"],
    ["Board report September 2018 (A)", ["Board report September 2018 (A)"], "Board report September 201… (2)"],
  ])("%j beside %j becomes %j", (wanted, taken, name) => {
    expect(freeSheetName(wanted, taken)).toBe(name);
    expect(sheetNameProblem(name)).toBeNull();
  });

  it("says in words why the sheet has another name", () => {
    expect(freeSheetName("Report", ["Report"], "new")).toBe("Report (new)");
    expect(freeSheetName("Report", ["Report (Old)"], "old")).toBe("Report (old 2)");
  });

  it("doubles an apostrophe in references", () => {
    expect(quotedSheetName("Ann's plan")).toBe("'Ann''s plan'");
  });
});

describe("operations for a sheet of another name", () => {
  const link = (target: string): Operation => ({
    kind: "linkCell",
    sheet: "Report",
    address: "A1",
    text: "see",
    target,
    screenTip: "",
  });

  it("go to that sheet, and links to it follow while others stay", () => {
    const operations: Operation[] = [
      { kind: "addSheet", sheet: "Report" },
      link("'Report'!A6"),
      link("report!A6"),
      link("'Ann''s plan'!B2"),
      { kind: "setTitleIfBlank", title: "Report" },
      { kind: "hideGridlines", sheet: "Other" },
    ];
    expect(renameSheet(operations, "Report", "Ann's report")).toEqual([
      { kind: "addSheet", sheet: "Ann's report" },
      { ...link("'Ann''s report'!A6"), sheet: "Ann's report" },
      { ...link("'Ann''s report'!A6"), sheet: "Ann's report" },
      { ...link("'Ann''s plan'!B2"), sheet: "Ann's report" },
      { kind: "setTitleIfBlank", title: "Report" },
      { kind: "hideGridlines", sheet: "Other" },
    ]);
  });

  it.each([
    ["'Ann''s plan'!B2", { sheet: "Ann's plan", address: "B2" }],
    ["Plan!B2:C3", { sheet: "Plan", address: "B2:C3" }],
    ["B2", null],
    ["'Plan!B2", null],
  ])("the target %s is %j", (target, split) => {
    expect(splitTarget(target)).toEqual(split);
  });
});

describe("tables whose names are taken", () => {
  const table = (name: string): Operation => ({ kind: "addTable", sheet: "Report", address: "A1:B2", name, style: "" });

  it("get the next free name, without regard to case, and the rest keep theirs", () => {
    const { operations, renamed } = renameTables(
      [table("Figures"), table("ByAgency"), table("Figures_2")],
      ["FIGURES"],
    );
    expect(operations).toEqual([table("Figures_2"), table("ByAgency"), table("Figures_2_2")]);
    expect(renamed).toEqual([
      { from: "Figures", to: "Figures_2" },
      { from: "Figures_2", to: "Figures_2_2" },
    ]);
  });

  it("stay as they are where nothing clashes", () => {
    const operations = [table("Figures"), table("ByAgency")];
    expect(renameTables(operations, ["Other"])).toEqual({ operations, renamed: [] });
  });
});
