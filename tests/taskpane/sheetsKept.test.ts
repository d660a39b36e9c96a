/** What is kept of sheets goes by Excel's ids of them, so that it stays with a sheet that is renamed. */
import { NOTHING_REMEMBERED, type Remembered } from "../../src/taskpane/remembered";
import { afterRenaming, byIds, byNames } from "../../src/taskpane/sheetsKept";
import { SheetMemory } from "../../src/taskpane/store/understandSheets";

const NAMES = new Map([
  ["{1}", "Plan"],
  ["{2}", "Old plan"],
]);
const SAID: Remembered = {
  ...NOTHING_REMEMBERED,
  withoutSheets: ["Old plan"],
  mappings: { Plan: { headerRow: 3, columns: { action: "C" } } },
  decisions: { Plan: { values: { cnfa: "complete" } }, "Old plan": { rows: { 9: "none" } } },
  ratings: { Plan: { hash: "f00", colours: ["{c}"] } },
  findingsSaid: { Plan: { unchecked: ["V10"] } },
};
const KEPT = {
  withoutSheets: ["{2}"],
  mappings: { "{1}": SAID.mappings["Plan"] },
  decisions: { "{1}": SAID.decisions["Plan"], "{2}": SAID.decisions["Old plan"] },
  ratings: { "{1}": SAID.ratings["Plan"] },
  findingsSaid: { "{1}": SAID.findingsSaid["Plan"] },
};

test("by ids in the workbook, by names in the pane", () => {
  expect(byIds(SAID, NAMES)).toMatchObject(KEPT);
  expect(byNames({ ...NOTHING_REMEMBERED, ...byIds(SAID, NAMES) }, NAMES)).toEqual(SAID);
});

test("by its new name, where a sheet has been renamed since", () => {
  const later = new Map([...NAMES, ["{1}", "Plan of 2026"]] as const);
  expect(byNames({ ...NOTHING_REMEMBERED, ...byIds(SAID, NAMES) }, later).decisions).toEqual({
    "Plan of 2026": SAID.decisions["Plan"],
    "Old plan": SAID.decisions["Old plan"],
  });
  expect(afterRenaming(SAID, new Map([["Plan", "Plan of 2026"]])).decisions).toEqual({
    "Plan of 2026": SAID.decisions["Plan"],
    "Old plan": SAID.decisions["Old plan"],
  });
});

test("what was said of a sheet that has gone is kept: it may come back", () => {
  const gone = byNames({ ...NOTHING_REMEMBERED, ...byIds(SAID, NAMES) }, new Map([["{1}", "Plan"]]));
  expect(gone.decisions["{2}"]).toEqual(SAID.decisions["Old plan"]);
});

test("the pane goes on with ratings and with what was said of findings under a sheet's new name", () => {
  expect(afterRenaming(SAID, new Map([["Plan", "Plan of 2026"]]))).toMatchObject({
    ratings: { "Plan of 2026": SAID.ratings["Plan"] },
    findingsSaid: { "Plan of 2026": SAID.findingsSaid["Plan"] },
  });
});

describe("ids that are others when the workbook is opened again", () => {
  const kept: Remembered = {
    ...NOTHING_REMEMBERED,
    ratings: { "{8}": { hash: "f00", colours: ["{c}"] } },
    findingsSaid: { "{9}": { unchecked: ["V10"] } },
    sheets: { "{8}": { name: "Plan", mark: "" }, "{9}": { name: "Old plan", mark: "" } },
  };

  test("ratings and what was said of findings are found by the sheets' names, and kept by the new ids", () => {
    const memory = new SheetMemory(kept, NAMES);
    expect(memory.remembered).toMatchObject({
      ratings: { Plan: { hash: "f00" } },
      findingsSaid: { "Old plan": { unchecked: ["V10"] } },
    });
    const ratings = { ...memory.remembered.ratings, "Old plan": { hash: "f11", colours: [] } };
    expect(memory.toKeep({ ratings }, NAMES, null)).toMatchObject({
      ratings: { "{1}": { hash: "f00" }, "{2}": { hash: "f11" } },
      findingsSaid: { "{2}": { unchecked: ["V10"] } },
    });
  });

  test("those of a sheet that is nowhere are set apart, and found again when it is back", () => {
    const away = new SheetMemory(kept, new Map([["{2}", "Old plan"]]));
    expect(Object.keys(away.remembered.ratings)).toEqual(["?{8}"]);
    const later = { ...kept, ...away.toKeep({ findingsSaid: {} }, new Map([["{2}", "Old plan"]]), null) };
    expect(new SheetMemory(later, NAMES).remembered.ratings).toEqual({ Plan: { hash: "f00", colours: ["{c}"] } });
  });
});
