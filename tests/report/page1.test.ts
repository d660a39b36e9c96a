/** Page 1: the finding, the figures with what they count, what changed and who is late, and the list of exceptions that begins there. */
import type { Action } from "../../src/plan/model";
import { lettersFor } from "../../src/report/blocks/chart";
import { boardReport } from "../../src/report/boardReport";
import { gridMaker } from "../../src/report/layout/grid";
import { PRINTED_PAGE } from "../../src/report/layout/page";
import { placeOnFewPages } from "../../src/report/layout/place";
import { NEUTRAL } from "../../src/report/palette";
import type { ReportOptions } from "../../src/report/report.types";
import { PRESETS } from "../../src/rag/presets";
import { aCompleteAction, aDate, anAction, aPlan, noDate } from "../support/plans";
import { analysisOf, inventedPlan, prose, type AnalysisChanges } from "./support/inventedAnalysis";
import { columnOf, writtenSheet, type WrittenSheet } from "./support/writtenSheet";

const DONE_TEXT = "Completed. All staff were trained in June 2017.";
let row = 6;
type Changes = NonNullable<Parameters<typeof anAction>[0]>;
const late = (target: `${number}-${number}-${number}`, changes: Changes = {}): Action =>
  anAction({ row: (row += 1), ref: String(row), target: aDate(target), ...changes });
const lateAndDone = (target: `${number}-${number}-${number}`): Action =>
  late(target, { outcome: DONE_TEXT, status: "", state: "unknown" });
const open = (): Action => anAction({ row: (row += 1), ref: String(row) });
const undated = (): Action => anAction({ row: (row += 1), ref: String(row), target: noDate() });
const unowned = (): Action => anAction({ row: (row += 1), ref: String(row), leadAgency: "", leadOfficer: "" });
const complete = (): Action => aCompleteAction({ row: (row += 1), ref: String(row) });

function sheetOf(
  actions: readonly Action[],
  changes: AnalysisChanges = {},
  options: Partial<ReportOptions> = {},
): WrittenSheet {
  return writtenSheet(boardReport(analysisOf([aPlan(actions)], changes), options).operations);
}

/** The sentence in bold: the first numbered paragraph. */
const findingOf = (actions: readonly Action[]): string => sheetOf(actions).texts("B")[0] ?? "";

describe("the finding", () => {
  test.each<[string, () => readonly Action[], string]>([
    ["one is late", () => [late("2017-12-31"), open()], "1 of 2 actions is overdue, by 90 days."],
    [
      "one is late and reads as done",
      () => [lateAndDone("2017-12-31"), open()],
      "1 of 2 actions is overdue, by 90 days, and reads as done.",
    ],
    [
      "several, one the oldest",
      () => [late("2017-12-31"), late("2018-03-30"), open()],
      "2 of 3 actions are overdue; the oldest has waited 90 days.",
    ],
    [
      "several, two of them the oldest",
      () => [late("2017-12-31"), late("2017-12-31"), late("2018-03-30")],
      "3 of 3 actions are overdue; 2 have waited longest, 90 days.",
    ],
    [
      "all alike",
      () => [late("2017-12-31"), late("2017-12-31"), open()],
      "2 of 3 actions are overdue; all have waited 90 days.",
    ],
    [
      "the oldest reads as done, and is not the one that has waited longest",
      () => [lateAndDone("2017-03-31"), late("2017-12-31"), late("2018-03-30")],
      "3 of 3 actions are overdue, 1 of which reads as done; the oldest that does not has waited 90 days.",
    ],
    [
      "one that does not read as done is left",
      () => [lateAndDone("2017-03-31"), late("2017-12-31")],
      "2 of 2 actions are overdue, 1 of which reads as done; the other has waited 90 days.",
    ],
    [
      "all read as done",
      () => [lateAndDone("2017-12-31"), lateAndDone("2018-03-30")],
      "2 of 2 actions are overdue, all of which read as done; the oldest has waited 90 days.",
    ],
    ["none is late, all are open", () => [open(), open()], "None of 2 actions is overdue."],
    [
      "none is late, as far as anybody can tell",
      () => [open(), anAction({ row: 98, ref: "98", target: noDate() })],
      "None of 2 actions is overdue; 1 has no date or no owner.",
    ],
    [
      "nobody can tell of any",
      () => [undated(), undated(), undated()],
      "None of 3 actions has a date that can be read, so that nobody can tell whether one is overdue.",
    ],
    [
      "nobody can tell of those that are open",
      () => [undated(), undated(), complete()],
      "None of the 2 open actions has a date that can be read, so that nobody can tell whether one is overdue: 1 complete and 2 open.",
    ],
    [
      "nobody can tell of the one that is open",
      () => [undated(), complete()],
      "The one open action has no date that can be read, so that nobody can tell whether it is overdue: 1 complete and 1 open.",
    ],
    ["the only action has no date", () => [undated()], "The one action is open, and has no date that can be read."],
    [
      "all have dates, but no owners",
      () => [unowned(), unowned()],
      "None of 2 actions is overdue; 2 have no date or no owner.",
    ],
    ["none is late", () => [open(), complete(), complete()], "None of 3 actions is overdue: 2 complete and 1 open."],
    [
      "none is open",
      () => [complete(), anAction({ row: 99, ref: "99", state: "withdrawn", status: "Superseded" })],
      "None of 2 actions is open: 1 complete and 1 withdrawn.",
    ],
  ])("%s", (_, actions, sentence) => expect(findingOf(actions())).toBe(sentence));
});

test("no section says that nothing is late or due where no open action has a date", () => {
  const NEVER = ["red or overdue", "became overdue", "No open action falls due"];
  const textOf = (actions: readonly Action[]): string => sheetOf(actions).texts("B").join(" ");
  const unknown = textOf([undated(), undated(), complete()]);
  for (const said of NEVER) expect(unknown).not.toContain(said);
  expect(unknown).toContain("No action is red at 31 March 2018. Whether one is overdue, nobody can tell");
  expect(unknown).toContain("nobody can tell whether one falls due from 31 March to 30 June 2018.");
  // One date is enough to say what is late or due of those that have one; and of complete ones nothing is.
  for (const known of [textOf([undated(), open()]), textOf([complete(), complete()])]) {
    for (const said of NEVER) expect(known).toContain(said);
  }
});

describe("the figures", () => {
  const fillBeside = (sheet: WrittenSheet, label: RegExp): string | undefined => {
    for (let at = 1; at <= sheet.lastRow; at += 1) {
      if (!label.test(String(sheet.cell(`B${at}`)))) continue;
      const covers = (addresses: string): boolean => addresses.split(",").includes(`A${at}`);
      return sheet
        .ofKind("setFormat")
        .filter(({ addresses, format }) => covers(addresses) && format.fill !== undefined)
        .at(-1)?.format.fill;
    }
    return undefined;
  };
  const actions = [late("2017-12-31"), open(), complete()];

  test("have a colour of the key only where they count just what has it", () => {
    const brag = sheetOf(actions);
    expect(fillBeside(brag, /^Complete \(/u)).toBe(PRESETS.BRAG.fills.blue.fill);
    expect(fillBeside(brag, /^Overdue/u)).toBe(PRESETS.BRAG.fills.red.fill);
    for (const label of [/^Actions in total/u, /^Due in/u, /^Open, no date/u])
      expect(fillBeside(brag, label)).toBe(NEUTRAL.fill);
    // Green is complete and on track by these rules, and red what has no date, too.
    expect(fillBeside(sheetOf(actions, { preset: "RAG" }), /^Complete \(/u)).toBe(NEUTRAL.fill);
    expect(fillBeside(sheetOf(actions, { preset: "Embedded" }), /^Overdue/u)).toBe(NEUTRAL.fill);
    expect(fillBeside(sheetOf(actions, { preset: "Grace" }), /^Overdue/u)).toBe(NEUTRAL.fill);
  });

  test("are in no colour where they are none: nought in red is no alarm", () => {
    expect(fillBeside(sheetOf([open(), open()]), /^Overdue/u)).toBe(NEUTRAL.fill);
  });

  test("say what a completion rests on", () => {
    const columns = Object.fromEntries(
      Object.entries(aPlan([]).columns).filter(([field]) => field !== "verified" && field !== "evidence"),
    );
    const sheet = writtenSheet(boardReport(analysisOf([aPlan(actions, { columns })])).operations);
    expect(sheet.texts("C").join(" ")).toContain(
      "33% of the actions. Recorded so by the owner; no check by anybody else is recorded.",
    );
  });
});

describe("who is late", () => {
  test("the agency of the oldest comes first, with how many and how long", () => {
    const sheet = sheetOf([
      late("2018-03-30", { leadAgency: "Westshire Police" }),
      late("2018-03-29", { leadAgency: "Westshire Police" }),
      late("2017-12-31", { leadAgency: "Harbour Aid" }),
    ]);
    expect(sheet.texts("B")).toContain(
      "Overdue by lead agency, the oldest first: Harbour Aid 1 (90 days) and Westshire Police 2 (the oldest 2 days).",
    );
  });

  test("sections that are named after agencies are not taken for who leads", () => {
    const sheet = sheetOf([
      late("2017-12-31", { section: "Westshire Police", leadAgency: "Harbour Aid" }),
      anAction({ row: 99, ref: "99", section: "Fern House", leadAgency: "Westshire Police" }),
    ]);
    expect(sheet.texts("B")).toContain(
      "Of the sections of the plan (whoever leads the actions in them), Westshire Police has most red actions: 1 of 1.",
    );
  });
});

describe("the exceptions", () => {
  test("begin on page 1, and it is said that they go on overleaf", () => {
    const sheet = writtenSheet(boardReport(analysisOf([inventedPlan(45)])).operations);
    const [secondPage = 0] = sheet.ofKind("addPageBreaks").flatMap(({ rows }) => rows);
    expect(sheet.table("Exceptions").area.row2).toBe(secondPage - 1);
    expect(sheet.table("Exceptions").rows.length).toBeGreaterThanOrEqual(3);
    // The outcome of one, without a status, is that training is part of induction; of another, in progress, that the policy was published.
    expect(sheet.texts("B").join(" ")).toContain("the oldest first. 2 of them read as done. A ref in blue");
    expect(sheet.texts("B").join(" ")).toContain("The table goes on overleaf.");
  });

  test("a list that stands on one page says nothing of the next", () => {
    expect(
      sheetOf([late("2017-12-31"), open()])
        .texts("B")
        .join(" "),
    ).not.toContain("overleaf");
  });

  test("say how late an action is by its first date, too, where it was given another", () => {
    const sheet = sheetOf([late("2017-09-30", { revised: aDate("2017-12-31") }), late("2017-12-31")]);
    expect(columnOf(sheet.table("Exceptions"), "Late by")).toEqual([
      "90 days; 182 days from the first date",
      "90 days",
    ]);
  });
});

test("a plan's title does not say again whose it is", () => {
  const plan = aPlan([anAction()], { title: "Northmoor Partnership – Fern House action plan" });
  const titles = (partnership: string): string =>
    String(writtenSheet(boardReport(analysisOf([plan]), { partnership }).operations).cell("A2"));
  expect(titles("Northmoor Partnership")).toBe("Fern House action plan");
  expect(titles("Ashdale Partnership")).toBe("Northmoor Partnership – Fern House action plan");
});

test("letters on the bars tell colours apart in grey", () => {
  const names = ["Blue", "Red", "Amber", "Green", "Grey"];
  expect(names.map((name) => lettersFor(name, names))).toEqual(["B", "R", "A", "Gn", "Gy"]);
  const [chart] = writtenSheet(boardReport(analysisOf([inventedPlan(45)])).operations).ofKind("addChart");
  expect(chart?.series[1]?.labelFormat).toMatch(/^\[>=1\]"R "#,##0;/u);
  // Of very long bars the least parts have no room for a figure.
  const [long] = writtenSheet(boardReport(analysisOf([inventedPlan(500)])).operations).ofKind("addChart");
  expect(Number(/;\[>=(\d+)\]/u.exec(long?.series[1]?.labelFormat ?? "")?.[1])).toBeGreaterThan(9);
});

test("what a figure counts is told in full, in further rows where it is long", () => {
  const tile = { label: "Overdue", value: 3, accent: NEUTRAL, target: null, tip: "" };
  const rowsOf = (meaning: string): number =>
    placeOnFewPages(
      [{ kind: "figures", tiles: [{ ...tile, meaning }] }],
      gridMaker(0, () => ["", "", ""])(PRINTED_PAGE),
    ).heights.length;
  expect(rowsOf("Open, and late.")).toBe(1);
  expect(rowsOf(prose(300, 2))).toBeGreaterThan(2);
});
