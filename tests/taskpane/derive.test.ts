/** What the views show of an analysis: lists that agree with the figures, findings in groups. */
import type { Analysis } from "../../src/analysis/analysis.types";
import { actionItems } from "../../src/taskpane/derive/actionItems";
import { datesRead, typedRating } from "../../src/taskpane/derive/actionWords";
import { countBySeverity, groupFindings } from "../../src/taskpane/derive/groupFindings";
import { createSearch, filterActions, linesOf, sortActions } from "../../src/taskpane/derive/listActions";
import { NOTHING_REMEMBERED, type Remembered } from "../../src/taskpane/remembered";
import { ALL_ACTIONS, type ActionsShown } from "../../src/taskpane/store/state";
import { understand } from "../../src/taskpane/store/understand";
import { readWorkbook, trackerCellsOf } from "../support/trackerCells";
import { bigTrackerCells } from "../support/bigTrackerCells";
import { CONTACTS, PLAN, TODAY, trackerOf } from "./support/invented";

const analysisOf = (remembered: Partial<Remembered> = {}): Analysis =>
  understand(trackerOf(PLAN, CONTACTS), { ...NOTHING_REMEMBERED, ...remembered }, TODAY).analysis;

const analysis = analysisOf();
const items = actionItems(analysis);
const refs = (shown: Partial<ActionsShown>): string[] =>
  filterActions(createSearch(items)(shown.text ?? ""), { ...ALL_ACTIONS, ...shown }).map(({ label }) => label);

describe("filters", () => {
  test.each<[string, Partial<ActionsShown>, string[]]>([
    ["none", {}, ["1", "2", "3", "4", "5", "6"]],
    ["a rating", { colour: "red" }, ["2"]],
    ["an agency", { agency: "Ashdale Housing" }, ["2", "4"]],
    ["no agency", { agency: "" }, ["3"]],
    ["a section", { section: "" }, ["1", "2", "3", "4", "5", "6"]],
    ["what is overdue", { kind: "overdue" }, ["2"]],
    ["what falls due in the next three months, the as-at date itself included", { kind: "soon" }, ["5"]],
    ["what has no date", { kind: "noDate" }, ["3"]],
    ["what is withdrawn, whatever its date", { kind: "withdrawn" }, ["6"]],
    ["words, in any case and order", { text: "CONTRACT westshire" }, ["6"]],
    ["words that stand apart", { text: "panel police" }, ["5"]],
    ["a word nobody wrote", { text: "weather" }, []],
    ["two filters together", { agency: "Northmoor Police", kind: "complete" }, ["1"]],
  ])("%s", (_what, shown, expected) => {
    expect(refs(shown)).toEqual(expected);
  });
});

test("each figure of the overview leads to as many actions, in the sample and in a big tracker", async () => {
  const sample = trackerCellsOf(await readWorkbook("assets/sample-tracker.xlsx"));
  for (const tracker of [sample, bigTrackerCells(700)]) {
    const { analysis: one } = understand(tracker, NOTHING_REMEMBERED, TODAY);
    const all = actionItems(one);
    const count = (shown: Partial<ActionsShown>): number => filterActions(all, { ...ALL_ACTIONS, ...shown }).length;
    const { summary } = one;
    expect(summary.total).toBeGreaterThan(20);
    expect({
      total: count({}),
      complete: count({ kind: "complete" }),
      withdrawn: count({ kind: "withdrawn" }),
      overdue: count({ kind: "overdue" }),
      dueSoon: count({ kind: "soon" }),
      noDate: count({ kind: "noDate" }),
      noDateOrOwner: count({ kind: "noDateOrOwner" }),
    }).toEqual({
      total: summary.total,
      complete: summary.complete,
      withdrawn: summary.withdrawn,
      overdue: summary.overdue,
      dueSoon: summary.dueSoon,
      noDate: summary.noDate,
      noDateOrOwner: summary.noDateOrOwner,
    });
    for (const colour of ["red", "amber", "green", "blue", "grey"] as const) {
      expect(count({ colour })).toBe(summary.rag[colour]);
    }
  }
});

test("one search, letter by letter and back again, finds what a new one finds", () => {
  const search = createSearch(items);
  for (const words of ["a", "as", "as", "as c", "as co", "as", "co", "", "northmoor", "ask northmoor", "xy", "guide"]) {
    expect(search(words)).toEqual(createSearch(items)(words));
  }
});

describe("order and groups", () => {
  const sorted = (sort: ActionsShown["sort"]): string[] => sortActions(items, sort).map(({ label }) => label);

  test("the earliest date first, and those without a date last", () => {
    expect(sorted("due")).toEqual(["1", "2", "5", "6", "4", "3"]);
  });

  test("red first", () => {
    expect(sorted("rating")[0]).toBe("2");
  });

  test("by agency, those without one last; within one as in the sheet", () => {
    expect(sorted("agency")).toEqual(["2", "4", "1", "5", "6", "3"]);
  });

  test("a group's heading stands before its actions, with their number", () => {
    const lines = linesOf(items, "agency", ({ rated }) => rated.agency || "none");
    expect(lines.map((line) => (line.kind === "group" ? `${line.name}: ${line.count}` : line.item.label))).toEqual([
      "Northmoor Police: 2",
      "1",
      "5",
      "Ashdale Housing: 2",
      "2",
      "4",
      "none: 1",
      "3",
      "Westshire Council: 1",
      "6",
    ]);
  });
});

describe("an action in words", () => {
  const words = (label: string): { readonly dates: string[]; readonly typed: string; readonly differs: boolean } => {
    const item = items.find((one) => one.label === label);
    if (item === undefined) throw new Error(`no action ${label}`);
    const typed = typedRating(item.rated, (colour) => colour.toUpperCase());
    return { dates: datesRead(item.rated.action), typed: typed.words, differs: typed.differs };
  };

  test.each([
    ["1", ["Target: March 2026 → 31 March 2026, the last day of the month"], "typed: Complete", false],
    ["2", ["Target: 30 April 2026"], "typed: In progress", false],
    ["3", ["Target: TBC → not a date"], "typed: AMBER", false],
  ])("%s", (label, dates, typed, differs) => {
    expect(words(label)).toEqual({ dates, typed, differs });
  });

  test("a typed colour that is not the computed one is said to differ", () => {
    const rated = items.find(({ label }) => label === "2")?.rated;
    if (rated === undefined) throw new Error("no action 2");
    const typed = typedRating({ ...rated, action: { ...rated.action, recordedRag: "green" } }, (colour) => colour);
    expect(typed).toEqual({ words: "typed: green", differs: true });
  });
});

describe("findings", () => {
  const names = { ofCheck: (id: string) => `check ${id}`, noAgency: "nobody", noSection: "No section" };

  test.each(["check", "agency", "row"] as const)("by %s: every finding is in one group", (by) => {
    const groups = groupFindings(analysis, { by, severity: null }, names);
    expect(groups.flatMap(({ findings }) => findings)).toHaveLength(analysis.findings.length);
    expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
  });

  test("by agency: a finding goes with the agency of its row", () => {
    const groups = groupFindings(analysis, { by: "agency", severity: null }, names);
    const nobody = groups.find(({ name }) => name === "nobody");
    expect(nobody?.findings.map(({ row }) => row)).toContain(4);
  });

  test("the weightiest group comes first", () => {
    const weights = groupFindings(analysis, { by: "check", severity: null }, names).map(({ severity }) => severity);
    const order = ["error", "warning", "advice"];
    expect(weights).toEqual([...weights].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  test("one weight alone", () => {
    const counts = countBySeverity(analysis.findings);
    const groups = groupFindings(analysis, { by: "check", severity: "error" }, names);
    expect(counts.error).toBeGreaterThan(0);
    expect(groups.flatMap(({ findings }) => findings)).toHaveLength(counts.error);
  });
});

describe("sheets", () => {
  const two = trackerOf(PLAN, { ...PLAN, sheet: "Second" });

  test("a sheet that is taken out is still found, and not counted", () => {
    const { analysis: one, found } = understand(two, { ...NOTHING_REMEMBERED, withoutSheets: ["Second"] }, TODAY);
    expect(found.map(({ sheet, isChosen }) => [sheet, isChosen])).toEqual([
      ["Plan", true],
      ["Second", false],
    ]);
    expect(one.summary.total).toBe(6);
  });

  test("when all are taken out, all are in again", () => {
    const { analysis: one } = understand(two, { ...NOTHING_REMEMBERED, withoutSheets: ["Plan", "Second"] }, TODAY);
    expect(one.summary.total).toBe(12);
  });
});
