/** What is kept of sheets goes by Excel's ids of them, so that it stays with a sheet that is renamed. */
import { NOTHING_REMEMBERED, type Remembered } from "../../src/taskpane/remembered";
import { afterRenaming, byIds, byNames } from "../../src/taskpane/sheetsKept";

const NAMES = new Map([
  ["{1}", "Plan"],
  ["{2}", "Old plan"],
]);
const SAID: Remembered = {
  ...NOTHING_REMEMBERED,
  withoutSheets: ["Old plan"],
  mappings: { Plan: { headerRow: 3, columns: { action: "C" } } },
  decisions: { Plan: { values: { cnfa: "complete" } }, "Old plan": { rows: { 9: "none" } } },
};
const KEPT = {
  withoutSheets: ["{2}"],
  mappings: { "{1}": SAID.mappings["Plan"] },
  decisions: { "{1}": SAID.decisions["Plan"], "{2}": SAID.decisions["Old plan"] },
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
