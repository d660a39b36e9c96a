import { describe as inWords } from "../../src/operations/describe";
import type { Operation } from "../../src/operations/operations";

describe("operations in plain words", () => {
  it("say which sheet is new and what it holds", () => {
    const operations: Operation[] = [
      { kind: "addSheet", sheet: "Board report March 2018" },
      { kind: "setValues", sheet: "Board report March 2018", address: "A1:B1000", values: [] },
      { kind: "setValues", sheet: "Board report March 2018", address: "D1:D1200", values: [] },
      { kind: "addTable", sheet: "Board report March 2018", address: "A1:B9", name: "ByPlan", style: "" },
      { kind: "addTable", sheet: "Board report March 2018", address: "A11:B19", name: "ByAgency", style: "" },
      { kind: "setFormat", sheet: "Board report March 2018", addresses: "A1", format: { bold: true } },
      { kind: "markSheet", sheet: "Board report March 2018", name: "Mark", value: "2018-03-31" },
      { kind: "setTitleIfBlank", title: "Board report" },
    ];
    expect(inWords(operations)).toEqual([
      "A new sheet “Board report March 2018” with 1,200 rows and 2 tables.",
      "The workbook is given the title “Board report” if it has none.",
    ]);
  });

  it("say it when a sheet that exists is changed", () => {
    expect(inWords([{ kind: "setValues", sheet: "Plan", address: "C4", values: [["x"]] }])).toEqual([
      "On the sheet “Plan”: 1 row.",
    ]);
    expect(inWords([{ kind: "hideGridlines", sheet: "Plan" }])).toEqual(["The looks of the sheet “Plan”."]);
  });

  it("say nothing of nothing", () => {
    expect(inWords([])).toEqual([]);
  });
});
