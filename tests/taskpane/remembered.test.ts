/** What the pane remembers comes back as it was; anything else that stands in its place does no harm. */
import fc from "fast-check";
import {
  asAtOf,
  NOTHING_REMEMBERED,
  rememberedFrom as plainFrom,
  type Remembered,
} from "../../src/taskpane/remembered";
import { findingsRememberedFrom } from "../../src/taskpane/rememberedFindings";

/** All that is kept, as the pane puts it together. */
const rememberedFrom = (kept: unknown): Remembered => ({ ...plainFrom(kept), ...findingsRememberedFrom(kept) });

const FULL: Remembered = {
  asAt: { kind: "day", day: "2026-03-31" },
  preset: "RAG",
  definitions: { name: "Ashdale rules", graceDays: 14 },
  template: { review: "DARDR" },
  begun: { sheetId: "{7}", sheetName: "Action plan" },
  themes: { list: ["Training"] },
  ratings: { Plan: { hash: "f00", colours: ["{1}"] } },
  agencies: { "ashdale mental health trust": "Ashdale Mental Health NHS Trust" },
  withoutSheets: ["Old plan"],
  mappings: {
    Plan: {
      headerRow: 3,
      headerMark: "Recommendation",
      columns: { action: "C", target: "F", progress: "H" },
      several: { progress: ["G", "H"] },
      said: ["F"],
    },
  },
  decisions: {
    Plan: {
      values: { cnfa: "complete", "3": "amber", vu: "unknown" },
      rows: { 12: "action", 19: "none" },
      rowMarks: { 12: "Hold a course", 19: "Page 2 of 3" },
      dateOrder: "month-first",
      titles: { "closed by the board": "complete" },
    },
  },
  findingsSaid: {
    Plan: {
      accepted: [
        {
          check: "V10",
          column: "G",
          row: 7,
          cellMark: "1f",
          rowMark: "2f",
          reason: "Agreed by the board",
          on: "2026-05-10",
        },
      ],
      unchecked: ["V26"],
    },
  },
  lastFix: {
    cells: [
      {
        sheetId: "{1}",
        sheetName: "Plan",
        cell: "G7",
        before: { value: "March 2026", numberFormat: "General" },
        after: { value: 46_112, numberFormat: "dd/mm/yyyy" },
        row: { address: "A7:I7", changed: [6], marks: ["3f"] },
      },
    ],
    lists: [{ sheetId: "{1}", sheetName: "Plan", address: "I2:I9", words: ["Complete"] }],
    did: ["1 cell was changed: G7."],
  },
  report: {
    partnership: "Northmoor",
    author: "Head of Safeguarding",
    marking: "OFFICIAL",
    owners: "names",
    withoutSections: ["annex"],
    withPaper: true,
    texts: { financial: "None." },
    keepsHistory: false,
  },
  sheets: { "{1}": { name: "Plan", mark: "No|Action" } },
  lastRun: {
    sheetId: "{1}",
    sheetName: "Board report March 2026",
    period: "2026-03-31",
    fingerprint: { address: "A1:H90", hash: "abc" },
    did: ["A new sheet."],
  },
  returns: { issues: [] },
};

test("all of it comes back by way of JSON", () => {
  expect(rememberedFrom(JSON.parse(JSON.stringify(FULL)))).toEqual(FULL);
});

test("nothing kept is nothing remembered", () => {
  expect(rememberedFrom(null)).toEqual(NOTHING_REMEMBERED);
});

test("junk of any kind gives something whole", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (junk) => {
      const read = rememberedFrom(junk);
      expect(Object.keys(read).sort()).toEqual(Object.keys(NOTHING_REMEMBERED).sort());
      expect(rememberedFrom(JSON.parse(JSON.stringify(read)))).toEqual(read);
    }),
  );
});

test.each([
  ["a day that is none", { asAt: { kind: "day", day: "2026-02-31x" } }],
  ["a day that its month does not have", { asAt: { kind: "day", day: "2026-02-31" } }],
  ["a preset nobody knows", { preset: "five colours" }],
  ["a mapping without its row", { mappings: { Plan: { columns: { action: "C" } } } }],
  ["a value that means nothing we know", { decisions: { Plan: { values: { cnfa: "finished" } } } }],
  ["a row that is none", { decisions: { Plan: { rows: { 0: "action", x: "none", "1.5": "none" } } } }],
  ["a row that is neither in nor out", { decisions: { Plan: { rows: { 3: "maybe" } } } }],
  ["an order of dates nobody knows", { decisions: { Plan: { dateOrder: "year-first" } } }],
  ["a state nobody knows", { decisions: { Plan: { titles: { closed: "done" } } } }],
  ["sections nobody knows", { report: { withoutSections: ["weather"] } }],
  ["a run without its sheet", { lastRun: { sheetId: "", sheetName: "x", fingerprint: { address: "A1", hash: "1" } } }],
])("%s is left out", (_what, kept) => {
  expect(rememberedFrom(kept)).toEqual(NOTHING_REMEMBERED);
});

test("columns that are no columns are left out of a mapping, and the others stay", () => {
  const kept = {
    mappings: { Plan: { headerRow: 2, columns: { action: "C", target: 7, weather: "D", status: "ABCD" } } },
  };
  expect(rememberedFrom(kept).mappings).toEqual({ Plan: { headerRow: 2, columns: { action: "C" } } });
});

test("one column for a field is not several, and columns that were said are columns", () => {
  const kept = {
    mappings: { Plan: { headerRow: 2, columns: {}, several: { progress: ["C"], rag: 3 }, said: ["C", 4] } },
  };
  expect(rememberedFrom(kept).mappings).toEqual({ Plan: { headerRow: 2, columns: {}, said: ["C"] } });
});

test("today is another day tomorrow; a chosen day stays", () => {
  expect(asAtOf({ kind: "today" }, "2026-05-10")).toBe("2026-05-10");
  expect(asAtOf({ kind: "day", day: "2026-03-31" }, "2026-05-10")).toBe("2026-03-31");
});
