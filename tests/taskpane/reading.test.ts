/** "How this was read" as data: columns, values, rows, dates and titles of a plan as understood, and what the user says of them. */
import type { Analysis } from "../../src/analysis/analysis.types";
import type { SheetCells } from "../../src/plan/cells";
import type { SheetDecisions } from "../../src/plan/decisions";
import type { Plan } from "../../src/plan/model";
import type { SheetMapping } from "../../src/plan/sheetMapping";
import {
  columnFor,
  columnLines,
  inOrderOfDoubt,
  rowsWithoutAction,
  type ColumnLine,
} from "../../src/taskpane/derive/columnLines";
import { dateOrders } from "../../src/taskpane/derive/dateOrder";
import {
  doubtsOfPlan,
  figuresInDoubt,
  shownDoubt,
  verdictOf,
  type ShownDoubt,
  type Verdict,
} from "../../src/taskpane/derive/doubtsShown";
import { lackOf, mappingOf, proposalFor, withColumn, withHeaderRow } from "../../src/taskpane/derive/mappings";
import { rowLines, rowsThat, rowText } from "../../src/taskpane/derive/rowLines";
import { afterSaying, saidCounts } from "../../src/taskpane/derive/said";
import { saysState, titleLines } from "../../src/taskpane/derive/titleLines";
import { isAsked, unreadDates, valueLines } from "../../src/taskpane/derive/valueLines";
import { NOTHING_REMEMBERED, type Remembered } from "../../src/taskpane/remembered";
import { understand } from "../../src/taskpane/store/understand";
import { CODED, PLAIN, PLAN, sheetOf, TODAY, trackerOf } from "./support/invented";

const analysisOf = (cells: SheetCells, remembered: Partial<Remembered> = {}): Analysis =>
  understand(trackerOf(cells), { ...NOTHING_REMEMBERED, ...remembered }, TODAY).analysis;

function planOf(cells: SheetCells, decisions: SheetDecisions = {}, mapping?: SheetMapping): Plan {
  const { plans } = analysisOf(cells, {
    decisions: { [cells.sheet]: decisions },
    mappings: mapping === undefined ? {} : { [cells.sheet]: mapping },
  });
  const [first] = plans;
  if (first === undefined) throw new Error("no plan was read");
  return first.plan;
}

const shownOf = ({ doubts }: Analysis): ShownDoubt[] => doubts.map(shownDoubt);

function verdictIn(cells: SheetCells, remembered: Partial<Remembered> = {}): Verdict {
  const { plans, doubts } = analysisOf(cells, remembered);
  const [first] = plans;
  if (first === undefined) throw new Error("no plan was read");
  return verdictOf(first.plan, doubtsOfPlan(doubts, cells.sheet, 0));
}

function linesOf(cells: SheetCells, own?: SheetMapping): ColumnLine[] {
  const plan = planOf(cells, {}, own);
  return columnLines({
    ...{ cells, mapping: own ?? mappingOf(plan), isOwn: own !== undefined, dateSystem: 1900 },
    read: plan.reading.columns,
    withoutAction: rowsWithoutAction(plan),
  });
}

const lettersOf = (lines: readonly ColumnLine[]): string[] => lines.map(({ letters }) => letters);

/** The status column, of which nothing says that it is one, with its codes. */
const withStatus = (cells: SheetCells): SheetMapping => withColumn(mappingOf(planOf(cells)), "F", "status");

describe("columns", () => {
  test("each with what it was taken for, how sure that is, and what stands in it", () => {
    const lines = linesOf(PLAN);
    expect(lines.map(({ letters, heading, field }) => [letters, heading, field])).toEqual([
      ["A", "No.", "ref"],
      ["B", "Recommendation", "recommendation"],
      ["C", "Action to take", "action"],
      ["D", "Lead Agency", "leadAgency"],
      ["E", "Target Date", "target"],
      ["F", "Outcome", "outcome"],
      ["G", "Status", "status"],
    ]);
    expect(lines[3]?.samples).toEqual(["Northmoor Police", "Ashdale Housing", "Westshire Council"]);
    expect(lines[6]).toMatchObject({ sureness: "sure", unusedTexts: 0 });
    expect(lines[6]?.why).toContain("the heading says “Status”");
  });

  test("a column that is not used says how many cells hold something", () => {
    expect(linesOf(CODED).find(({ letters }) => letters === "F")).toMatchObject({
      heading: "Gateway",
      field: null,
      sureness: "unused",
      unusedTexts: 8,
    });
  });

  test("unused text comes first, then guesses, then what is likely; the rest as in the sheet", () => {
    const line = (letters: string, sureness: ColumnLine["sureness"], unusedTexts = 0): ColumnLine => ({
      ...{ letters, sureness, unusedTexts, heading: letters, field: null, also: [], why: "", place: null, samples: [] },
    });
    const lines = [
      line("A", "sure"),
      line("B", "unused"),
      line("C", "guessed"),
      line("D", "said"),
      line("E", "unused", 3),
      line("F", "likely"),
    ];
    expect(lettersOf(inOrderOfDoubt(lines))).toEqual(["E", "C", "F", "A", "D", "B"]);
  });

  test("several columns of one field say which is which", () => {
    const quarters = sheetOf("Plan", [
      ["No", "Recommendation", "Action", "Lead agency", "Target date", "Progress Q1", "Progress Q2", "Status"],
      ["1", "Ask everyone", "Agree questions", "Northmoor Police", "31/03/2026", "Begun", "Agreed", "In progress"],
      ["2", "Share concerns", "Publish a guide", "Ashdale Housing", "30/04/2026", "Drafted", "Printed", "Complete"],
    ]);
    const progress = linesOf(quarters).filter(({ field }) => field === "progress");
    expect(progress.map(({ letters, place }) => [letters, place])).toEqual([
      ["F", { number: 1, of: 2 }],
      ["G", { number: 2, of: 2 }],
    ]);
  });

  test("only what the user spoke of is said to be the user's", () => {
    const lines = linesOf(CODED, withStatus(CODED));
    expect(lines.filter(({ sureness }) => sureness === "said").map(({ letters }) => letters)).toEqual(["F"]);
  });

  describe("samples", () => {
    const HEADINGS = ["Recommendation", "Scope", "Outcome ", "Completion/RAG"];
    const paged = sheetOf("Plan", [
      ["Review of 2024 – action plan", "", "", ""],
      HEADINGS,
      ["Individual Agency Recommendations – Ashdale Housing", "", "", ""],
      ["Share concerns", "Local", "", "In progress"],
      ["Page 1 of 2", "", "", ""],
      ["Recommendation", "Scope", "Outcome", "Completion/ RAG"],
      ["Train the staff", "Regional", "Staff are trained", "Complete"],
    ]);
    const own = { headerRow: 2, columns: { recommendation: "A", scope: "B", outcome: "C", rag: "D" } } as const;
    const samplesOf = (withoutAction: ReadonlySet<number>): (readonly string[])[] =>
      columnLines({ cells: paged, mapping: own, isOwn: true, read: [], dateSystem: 1900, withoutAction }).map(
        ({ samples }) => samples,
      );

    test("are of actions: no banner, no footer, no heading that is repeated on the next page", () => {
      expect(samplesOf(rowsWithoutAction(planOf(paged)))).toEqual([
        ["Share concerns", "Train the staff"],
        ["Local", "Regional"],
        ["Staff are trained"],
        ["In progress", "Complete"],
      ]);
    });

    test("leave out a repeated heading also where no plan was read", () => {
      expect(samplesOf(new Set()).slice(1)).toEqual([["Local", "Regional"], ["Staff are trained"], ["In progress", "Complete"]]); // prettier-ignore
    });

    test("show a text that could not be placed: its column may be mapped wrongly", () => {
      expect([...rowsWithoutAction({ headerRow: 2, skipped: [{ row: 4, why: "unplaced" }] })]).toEqual([2]);
    });

    test("show a number that is a date in a cell as one", () => {
      const dated = sheetOf("Plan", [
        ["Action", "Target Date"],
        ["Agree", 46_112],
      ]);
      const mapping = { headerRow: 1, columns: { action: "A", target: "B" } };
      const [, target] = columnLines({ cells: dated, mapping, isOwn: true, read: [], dateSystem: 1900, withoutAction: new Set() }); // prettier-ignore
      expect(target?.samples).toEqual(["31/03/2026"]);
    });
  });

  test("a doubt leads to the column that was taken for the field or, where none was, to the one most like it", () => {
    const lines = linesOf(CODED);
    expect(columnFor("leadAgency", lines, CODED)).toBe("D");
    // The rota is unused, too, and its texts are all different.
    expect(columnFor("status", lines, CODED)).toBe("F");
  });
});

describe("a change of columns", () => {
  const mapping = mappingOf(planOf(PLAN));

  test("a column given to another field leaves its own, and the field leaves its column", () => {
    const changed = withColumn(mapping, "F", "status");
    expect(changed.columns).toMatchObject({ status: "F", action: "C" });
    expect(changed.columns).not.toHaveProperty("outcome");
    expect(Object.values(changed.columns)).not.toContain("G");
    expect(changed.said).toEqual(["F"]);
  });

  test("a column that holds nothing gives its field up", () => {
    expect(withColumn(mapping, "E", null).columns).not.toHaveProperty("target");
  });

  test("a second update is one more, in the order of the columns; taken away, one is left", () => {
    const two = withColumn(withColumn({ headerRow: 1, columns: { action: "A" } }, "D", "progress"), "C", "progress");
    expect(two).toMatchObject({ columns: { progress: "D" }, several: { progress: ["C", "D"] } });
    const one = withColumn(two, "D", null);
    expect(one.columns).toEqual({ action: "A", progress: "C" });
    expect(one).not.toHaveProperty("several");
  });

  test("updates that stand the latest first stay so", () => {
    const before = { headerRow: 1, columns: { progress: "C" }, several: { progress: ["E", "C"] } } as const;
    expect(withColumn(before, "D", "progress")).toMatchObject({
      columns: { progress: "C" },
      several: { progress: ["E", "D", "C"] },
    });
  });

  test("all other columns are read as before", () => {
    const before = planOf(CODED);
    const after = planOf(CODED, {}, withStatus(CODED));
    const plain = ({ actions }: Plan): unknown => actions.map(({ row, ref, action, leadAgency, target, progress }) => ({ row, ref, action, leadAgency, target, progress })); // prettier-ignore
    expect(plain(after)).toEqual(plain(before));
  });

  test.each<[string, SheetMapping["columns"], ReturnType<typeof lackOf>]>([
    ["an action and a target", { action: "A", target: "B" }, null],
    ["a recommendation and a status", { recommendation: "A", status: "B" }, null],
    ["an action and an owner", { action: "A", leadAgency: "B" }, null],
    ["an action alone", { action: "A" }, "nothing to measure by"],
    ["a target alone", { target: "A" }, "nothing to do"],
    ["nothing", {}, "nothing to do"],
  ])("%s: what it lacks", (_what, columns, expected) => {
    expect(lackOf({ headerRow: 1, columns })).toBe(expected);
  });

  test("another header row keeps what the user said of columns", () => {
    const proposed = { headerRow: 4, columns: { action: "B", status: "G" }, said: [] } as const;
    const own = { headerRow: 1, columns: { status: "F" }, said: ["F", "C"] } as const;
    expect(withHeaderRow(proposed, own)).toEqual({
      headerRow: 4,
      columns: { action: "B", status: "F" },
      said: ["F", "C"],
    });
  });

  test("a sheet that was not recognised begins with all that can be told of it", () => {
    const { settings } = analysisOf(PLAN);
    const unknown = sheetOf("Pledges", [
      ["Community pledges", "", "", ""],
      ["What", "Who leads", "Until", "Position"],
      ["Train all receptionists", "Ashdale Surgery", "31/03/2026", "CNFA"],
      ["Publish the guide", "Westshire Police", "30/06/2026", "VU"],
    ]);
    const { mapping: proposed } = proposalFor(unknown, settings);
    expect(proposed).toMatchObject({ headerRow: 2, said: [] });
    expect(Object.keys(proposed.columns)).toEqual(expect.arrayContaining(["leadAgency", "target"]));
  });
});

describe("values of the status", () => {
  const mapping = withStatus(CODED);
  const lines = (decisions: SheetDecisions = {}): ReturnType<typeof valueLines> =>
    valueLines(planOf(CODED, decisions, mapping), CODED, decisions);

  test("that were not understood are counted, whatever their case, and lead to a cell", () => {
    expect(lines().filter(isAsked)).toEqual([
      { key: "cnfa", text: "CNFA", count: 4, cell: "F2", meaning: null, readAs: null },
      { key: "vu", text: "VU", count: 2, cell: "F4", meaning: null, readAs: null },
      { key: "sr3", text: "SR3", count: 2, cell: "F5", meaning: null, readAs: null },
    ]);
  });

  test("that were understood say as what", () => {
    expect(valueLines(planOf(PLAIN), PLAIN, {}).map(({ text, count, readAs }) => [text, count, readAs?.state])).toEqual(
      [
        ["Complete", 4, "complete"],
        ["In progress", 2, "in-progress"],
        ["Not started", 2, "not-started"],
      ],
    );
  });

  test("that the user spoke of say so, and count", () => {
    const said = { values: { cnfa: "complete" } } as const;
    expect(lines(said).find(({ key }) => key === "cnfa")).toMatchObject({ meaning: "complete", count: 4 });
    expect(planOf(CODED, said, mapping).actions.filter(({ status }) => status.state === "complete")).toHaveLength(4);
  });

  test("of which the user spoke, and which stand nowhere any more, can still be taken back", () => {
    expect(lines({ values: { abc: "withdrawn" } }).at(-1)).toEqual({
      ...{ key: "abc", text: "abc", count: 0, cell: null, meaning: "withdrawn", readAs: null },
    });
  });

  test("dates that say nothing of when are listed by field", () => {
    const dated = sheetOf("Plan", [
      PLAN.values[0] ?? [],
      ["1", "Ask everyone", "Agree the questions", "Northmoor Police", "when funds allow it", "", "In progress"],
      ["2", "Share concerns", "Publish a guide", "Ashdale Housing", "30/04/2026", "", "In progress"],
    ]);
    expect(unreadDates(planOf(dated))).toEqual([
      { field: "target", unread: [{ text: "when funds allow it", count: 1, cells: ["E2"] }] },
    ]);
  });
});

describe("rows", () => {
  const rows = sheetOf("Plan", [
    ["Review 2024-07 – action plan", "", "", "", ""],
    ["Recommendation", "Action", "Lead agency", "Target date", "Status"],
    ["Ask everyone", "Agree the questions", "Northmoor Police", "31/03/2026", "Complete"],
    ["", "", "", "", ""],
    ["Share concerns", "Publish a guide", "Ashdale Housing", "30/04/2026", "In progress"],
    ["Page 1 of 1", "", "", "", ""],
  ]);
  const plan = planOf(rows);

  test("every row is there once, in or out, with the reason", () => {
    const lines = rowLines(plan, {});
    expect(lines.map(({ row }) => row)).toEqual([1, 3, 4, 5, 6]);
    expect(lines.map(({ why }) => why)).toEqual(["title", null, "blank", null, "footer"]);
  });

  test("blank rows are listed only where all are wanted", () => {
    const lines = rowLines(plan, {});
    expect(rowsThat(lines, "left out", false).map(({ row }) => row)).toEqual([1, 6]);
    expect(rowsThat(lines, "left out", true).map(({ row }) => row)).toEqual([1, 4, 6]);
    expect(rowsThat(lines, "actions", false).map(({ row }) => row)).toEqual([3, 5]);
  });

  test("a row that goes on with the action above says so", () => {
    const [first] = plan.actions;
    const actions = first === undefined ? [] : [{ ...first, rows: [3, 4] }];
    const joined = rowLines({ ...plan, actions }, {});
    expect(rowsThat(joined, "joined", false)[0]).toMatchObject({ row: 4, joinedTo: 3 });
  });

  test("what the user said of a row stands with it", () => {
    expect(rowsThat(rowLines(plan, { rows: { 6: "action" } }), "said", false)).toEqual([
      { row: 6, why: plan.skipped.find(({ row }) => row === 6)?.why ?? null, joinedTo: null, said: "action" },
    ]);
  });

  test("a date in them is shown as one, a number as it is", () => {
    const given = sheetOf("Plan", [["A banner", 46_112, 12]]);
    expect(rowText(given, 1, 1900)).toBe("A banner · 31/03/2026 · 12");
  });

  test("are shown in one line", () => {
    expect(rowText(rows, 3, 1900)).toBe(
      "Ask everyone · Agree the questions · Northmoor Police · 31/03/2026 · Complete",
    );
    expect(rowText(rows, 4, 1900)).toBe("");
  });
});

describe("the order of day and month", () => {
  const dated = (...dates: (string | number)[]): SheetCells =>
    sheetOf("Plan", [
      ["Recommendation", "Action", "Lead agency", "Target date", "Status"],
      ...dates.map((date, at) => [`Aim ${at}`, `Do ${at}`, "Northmoor Police", date, "In progress"]),
    ]);

  test("dates that would change are counted, and those that leave no choice", () => {
    const cells = dated("03/04/2026", "05/23/2026", "31/03/2026", "05/05/2026", "June 2026", "07/08/2026");
    expect(dateOrders(planOf(cells), cells)).toEqual({
      either: 2,
      monthFirst: 1,
      dayFirst: 1,
      example: "03/04/2026",
    });
  });

  test("real dates have no order", () => {
    const cells = dated(46_115, 46_120);
    expect(dateOrders(planOf(cells), cells)).toEqual({ either: 0, monthFirst: 0, dayFirst: 0, example: "" });
  });

  test("what the user says is how they are read", () => {
    const cells = dated("03/04/2026", "07/08/2026");
    expect(planOf(cells, { dateOrder: "month-first" }).actions.map(({ target }) => target.date)).toEqual([
      "2026-03-04",
      "2026-07-08",
    ]);
  });
});

describe("titles that say a state", () => {
  const banners = sheetOf("Review 2024-07", [
    ["Recommendation", "Action", "Lead agency", "Target date"],
    ["Completed actions", "", "", ""],
    ["Ask everyone", "Agree the questions", "Northmoor Police", "31/03/2026"],
    ["Share concerns", "Publish a guide", "Ashdale Housing", "30/04/2026"],
    ["Outstanding actions", "", "", ""],
    ["Train the staff", "Hold a course", "Ashdale Housing", "30/09/2026"],
  ]);

  test("are told from those that do not, with the actions that take their state from them", () => {
    const lines = titleLines(planOf(banners), banners, {});
    expect(lines.map(({ title, state, actions }) => [title, state, actions])).toEqual([
      ["Review 2024-07", null, 0],
      ["Completed actions", "complete", 2],
      ["Outstanding actions", null, 0],
    ]);
    expect(lines.filter(saysState)).toHaveLength(1);
  });

  test("what the user says of one counts", () => {
    const said = { titles: { "completed actions": "unknown", "outstanding actions": "not-started" } } as const;
    const plan = planOf(banners, said);
    expect(plan.actions.map(({ status }) => status.state)).toEqual(["unknown", "unknown", "not-started"]);
    expect(titleLines(plan, banners, said).map(({ said: state, actions }) => [state, actions])).toEqual([
      [null, 0],
      ["unknown", 0],
      ["not-started", 1],
    ]);
  });
});

describe("what the user says", () => {
  test("is kept beside what was said before, and taken back leaves nothing behind", () => {
    const value = afterSaying({}, { of: "value", key: "cnfa", means: "complete" });
    const both = afterSaying(value ?? {}, { of: "row", row: 12, is: "none", mark: "Hold a course" });
    expect(both).toEqual({
      values: { cnfa: "complete" },
      rows: { 12: "none" },
      rowMarks: { 12: "Hold a course" },
    });
    const one = afterSaying(both ?? {}, { of: "row", row: 12, is: null, mark: "" });
    expect(one).toEqual({ values: { cnfa: "complete" } });
    expect(afterSaying(one ?? {}, { of: "value", key: "cnfa", means: null })).toBeNull();
  });

  test("said again, the last counts", () => {
    const said = { dateOrder: "month-first", titles: { closed: "complete" } } as const;
    expect(afterSaying(said, { of: "title", key: "closed", state: "withdrawn" })).toEqual({
      dateOrder: "month-first",
      titles: { closed: "withdrawn" },
    });
    expect(afterSaying(said, { of: "date order", order: null })).toEqual({ titles: { closed: "complete" } });
  });

  test("is counted", () => {
    expect(saidCounts(undefined, {})).toBeNull();
    const mapping = { headerRow: 1, columns: { action: "A", status: "F" }, said: ["F"] };
    expect(saidCounts(mapping, { values: { cnfa: "complete", vu: "unknown" }, dateOrder: "day-first" })).toEqual({
      columns: 1,
      values: 2,
      rows: 0,
      titles: 0,
      hasDateOrder: true,
    });
    // Mappings of the first versions are the user's as a whole.
    expect(saidCounts({ headerRow: 1, columns: { action: "A", status: "F" } }, {})?.columns).toBe(2);
  });
});

describe("doubts", () => {
  test("a status column that was not read is said, and leads to the columns", () => {
    const [doubt] = shownOf(analysisOf(CODED));
    expect(doubt).toMatchObject({ kind: "no-status", plan: 0, place: { part: "columns", field: "status" } });
    expect([...figuresInDoubt(doubt === undefined ? [] : [doubt])]).toEqual([
      "complete",
      "overdue",
      "dueSoon",
      "noDateOrOwner",
    ]);
  });

  test("values that were not understood lead to the values", () => {
    const mappings = { [CODED.sheet]: withStatus(CODED) };
    expect(shownOf(analysisOf(CODED, { mappings }))[0]).toMatchObject({
      kind: "unread-status",
      place: { part: "values", field: "status" },
    });
  });

  test("the verdict says that all was understood only where it was", () => {
    expect(verdictIn(PLAIN)).toEqual({ kind: "all understood" });
    expect(verdictIn(CODED)).toMatchObject({ kind: "doubts" });
    const said = { values: { cnfa: "complete", vu: "in-progress", sr3: "not-started" } } as const;
    // What stands under "Coffee rota" is still not read.
    const remembered = {
      decisions: { [CODED.sheet]: said },
      mappings: { [CODED.sheet]: withStatus(CODED) },
    };
    expect(verdictIn(CODED, remembered)).toEqual({ kind: "columns unused", count: 1 });
  });
});

describe("what could not be seen", () => {
  const bare = sheetOf("Plan", [PLAN.values[0] ?? [], ...PLAN.values.slice(1).map((row) => [...row.slice(0, 6), ""])]);
  const kinds = (cells: SheetCells): string[] =>
    shownOf(analysisOf(cells)).flatMap(({ kind }) => (kind === "colours-not-seen" ? [kind] : []));

  test("cells that were not read put every figure in doubt", () => {
    const doubts = shownOf(analysisOf({ ...PLAN, notRead: ["IW1:KC90"] })).filter(
      ({ kind }) => kind === "cells-not-read",
    );
    expect(doubts).toMatchObject([{ sheet: "Plan", place: null }]);
    expect(doubts[0]?.sentence).toContain("IW1:KC90");
    expect(figuresInDoubt(doubts).has("total")).toBe(true);
  });

  test.each<[string, SheetCells, string[]]>([
    [
      "a status column without a text, where only direct fills are seen",
      { ...bare, fillsSeen: "direct" },
      ["colours-not-seen"],
    ],
    ["the same, where all fills are seen", { ...bare, fillsSeen: "shown" }, []],
    ["a status column with texts", { ...PLAN, fillsSeen: "direct" }, []],
  ])("%s", (_what, cells, expected) => {
    expect(kinds(cells)).toEqual(expected);
  });
});

describe("forms with headings down the side", () => {
  const form = (...values: string[]): string[][] => [
    ...["Recommendation no.", "Recommendation", "Action", "Lead agency", "Target date", "Status"].map((label, at) => [
      label,
      values[at] ?? "",
    ]),
    ["", ""],
  ];
  const FORMS = sheetOf("Forms", [
    ...form("1", "Ask everyone", "Agree the questions", "Northmoor Police", "31/03/2026", "In progress"),
    ...form("2", "Share concerns", "Publish a guide", "Ashdale Housing", "30/04/2026", "Complete"),
  ]);

  test("make a plan whose labels can be looked at, and say no more than that", () => {
    const plan = planOf(FORMS);
    expect(plan).toMatchObject({ isForms: true, headerRow: 1 });
    expect(plan.reading.columns.map(({ heading, field }) => [heading, field])).toContainEqual([
      "Lead agency",
      "leadAgency",
    ]);
  });
});
