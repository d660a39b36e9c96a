/** A plan of three actions, and every figure, row, link and sentence that its report must have, worked out by hand. */
import type { Action, Plan } from "../../src/plan/model";
import { boardReport } from "../../src/report/boardReport";
import type { ReportOptions } from "../../src/report/report.types";
import { aCompleteAction, aDate, anAction, aPlan, aVagueDate, columnsWithout, noDate } from "../support/plans";
import { analysisOf, prose, type AnalysisChanges } from "./support/inventedAnalysis";
import { columnOf, writtenAnnex, writtenSheet, type WrittenSheet } from "./support/writtenSheet";

/** Due on 31 December 2017: 90 days before the as-at date, 31 March 2018. */
const LATE = anAction({
  row: 7,
  ref: "2",
  recommendation: "Brief every duty team.",
  action: "Brief every duty team",
  leadAgency: "Westshire Police",
  leadOfficer: "Jo Example – Service Manager",
  target: aVagueDate("Dec 2017", "2017-12-31", "month"),
  recordedRag: "green",
  milestones: "",
  progress: "Jan 2017: drafted\nMay 2017: briefing begun",
});
/** Re-dated from April to 14 May 2018: 44 days to go. */
const NEXT = anAction({
  row: 8,
  ref: "3",
  actionNo: 1,
  target: aDate("2018-04-20", { text: "20/04/2018" }),
  revised: aDate("2018-05-14", { text: "14/05/2018" }),
});
const DONE = aCompleteAction({ row: 6, ref: "1", section: "Fern House recommendations", target: aDate("2018-01-31") });

const PLAN: Plan = aPlan([DONE, LATE, NEXT], {
  columns: columnsWithout("evidence"),
  skipped: [
    { row: 1, why: "title" },
    { row: 4, why: "banner" },
    { row: 9, why: "unplaced" },
  ],
});

function report(actions: readonly Action[], changes: AnalysisChanges = {}): WrittenSheet {
  return writtenSheet(boardReport(analysisOf([aPlan(actions)], changes)).operations);
}

const OPTIONS: Partial<ReportOptions> = {
  partnership: "Northmoor & Ashdale Partnership",
  author: "Partnership Coordinator",
  marking: "OFFICIAL",
  checkTitles: { V23: "Typed RAG differs from computed" },
};
const MADE = boardReport(analysisOf([PLAN], { leftOut: [{ sheet: "Lists", why: "no plan" }] }), OPTIONS);
const SHEET = writtenSheet(MADE.operations);
const ANNEX = writtenAnnex(MADE);

test("the heading says whose report it is, on what, as at when and by whom", () => {
  expect(MADE.sheetName).toBe("Board report March 2018");
  expect(SHEET.texts("A").slice(0, 3)).toEqual([
    "Northmoor & Ashdale Partnership: board report on the action plan",
    "Northmoor review action plan",
    "As at 31 March 2018   ·   Period covered: 1 January to 31 March 2018   ·   Report author: Partnership Coordinator   ·   Protective marking: OFFICIAL",
  ]);
});

test("paragraphs are numbered through the report, from the finding and the decision sought on", () => {
  const numbers = SHEET.texts("A").filter((text) => /^\d+\.$/.test(text));
  expect(numbers).toEqual(numbers.map((_, i) => `${i + 1}.`));
  expect(SHEET.texts("B").slice(0, 3)).toEqual([
    "1 of 3 actions is overdue, by 90 days.",
    "Some figures may be wrong, because not all of the tracker was understood. Row 9 could not be placed and is not counted.",
    "The Board is asked to note the contents of the report and consider the red action listed under “Exceptions”.",
  ]);
});

test("what the report is for is said in the user's words, where there are any", () => {
  const sheet = writtenSheet(boardReport(analysisOf([PLAN]), { purpose: "For the quarterly meeting." }).operations);
  expect(sheet.texts("A")).toContain("Purpose of the report");
  expect(sheet.texts("B")[0]).toBe("For the quarterly meeting.");
  expect(SHEET.texts("A")).not.toContain("Purpose of the report");
});

test("each tile has its label, its number, and a link to where its actions are listed", () => {
  const first = rowOf(SHEET, "B", "Actions in total");
  const tiles = [0, 1, 2, 3, 4, 5, 6].map((i) => [SHEET.cell(`A${first + i}`), SHEET.cell(`B${first + i}`)]);
  expect(tiles).toEqual([
    [3, "Actions in total"],
    [1, "Complete (blue)"],
    [1, "Complete with evidence"],
    [0, "Complete and verified"],
    [1, "Overdue"],
    [1, "Due in the next three months"],
    [0, "Open, no date or no owner"],
  ]);
  const placeOf = (heading: string): string => `'Board report March 2018'!A${rowOf(SHEET, "A", heading)}`;
  expect(SHEET.links.get(`B${first}`)).toBe(`'Board annex March 2018'!A${rowOf(ANNEX, "A", "Every action")}`);
  expect(SHEET.links.get(`B${first + 4}`)).toBe(placeOf("Exceptions: red actions"));
  expect(SHEET.links.get(`B${first + 5}`)).toBe(placeOf("Due in the next three months"));
});

test("the chart shows the sections of an only plan, and a sentence beside it says what it shows", () => {
  const [chart] = SHEET.ofKind("addChart");
  const { area } = SHEET.table("RAG_by_section");
  expect(chart).toMatchObject({
    chart: "BarStacked",
    source: `D${area.row}:H${area.row2 - 1}`,
    categories: `B${area.row + 1}:B${area.row2 - 1}`,
    series: [{ name: "Blue" }, { name: "Red" }, { name: "Amber" }, { name: "Green" }, { name: "Grey" }],
  });
  const sentence = "Of the sections of the plan, Overview recommendations has most red actions: 1 of 2.";
  expect(chart?.description).toBe(sentence);
  // In column B beside the bars, on one row of its own above the table; and on page 1.
  const row = area.row - 1;
  expect(SHEET.cell(`B${row}`)).toBe(sentence);
  expect([chart?.from, chart?.to]).toEqual([`C${row}`, `H${row}`]);
  expect(SHEET.texts("B").filter((text) => text === sentence)).toHaveLength(2);
});

test("sections that are equally red are all named, unless all of them are", () => {
  const late = { target: aDate("2017-12-31") };
  const equal = [anAction({ ...late, section: "North" }), anAction({ ...late, row: 7, section: "South" })];
  expect(report(equal).ofKind("addChart")[0]?.description).toBe("Each of the 2 sections of the plan has 1 red action.");
  const { description } = report([...equal, anAction({ row: 8, section: "West" })])
    .ofKind("addChart")
    .at(0) ?? { description: "" };
  expect(description).toBe("Of the sections of the plan, North and South have most red actions, 1 each.");
});

test("RAG is told by section, as counts that add up with the shares beside them; what needs attention comes first", () => {
  const { headings, rows } = SHEET.table("RAG_by_section");
  expect(headings).toEqual([
    "Total",
    "Section",
    "Share of its actions (rounded to sum to 100%)",
    "Blue",
    "Red",
    "Amber",
    "Green",
    "Grey",
  ]);
  expect(rows).toEqual([
    [2, "Overview recommendations", "Red 50%, green 50%", 0, 1, 0, 1, 0],
    [1, "Fern House recommendations", "Blue 100%", 1, 0, 0, 0, 0],
    [3, "All sections", "Blue 33%, red 34%, green 33%", 1, 1, 0, 1, 0],
  ]);
  // Of an only plan with sections a row would tell nothing more.
  expect(SHEET.tables.map(({ name }) => name)).not.toContain("RAG_by_plan");
});

test.each([2, 7, 10])("of %i sections each has its bar in the chart", (count) => {
  const actions = Array.from({ length: 60 }, (_, i) => anAction({ row: 6 + i, section: `Section ${i % count}` }));
  const sheet = report(actions);
  const [chart] = sheet.ofKind("addChart");
  const { area, rows } = sheet.table("RAG_by_section");
  expect(rows).toHaveLength(count + 1);
  expect(chart?.categories).toBe(`B${area.row + 1}:B${area.row + count}`);
});

test("of many sections and agencies the most urgent are listed, and one row stands for the others", () => {
  const actions = Array.from({ length: 30 }, (_, i) =>
    anAction({
      row: 6 + i,
      ref: String(i),
      section: `Section ${i}`,
      leadAgency: `Agency ${i}`,
      target: aDate("2017-12-31"),
    }),
  );
  const sheet = report(actions);
  const rowsOf = (table: string): unknown[] =>
    sheet.tables.filter(({ name }) => name.startsWith(table)).flatMap(({ rows }) => rows);
  expect(rowsOf("RAG_by_section").slice(-2)).toEqual([
    [10, "10 other sections", "Red 100%", 0, 10, 0, 0, 0],
    [30, "All sections", "Red 100%", 0, 30, 0, 0, 0],
  ]);
  expect(rowsOf("Lead_agencies").slice(-2)).toEqual([
    [10, "10 other agencies", "Red 10 (100%)", "90 days", 10, 0, 0, 0],
    [30, "All agencies", "Red 30 (100%)", "90 days", 30, 0, 0, 0],
  ]);
});

test("agencies that need attention come first", () => {
  expect(SHEET.table("Lead_agencies").rows).toEqual([
    [1, "Westshire Police", "Red 1 (100%)", "90 days", 1, 0, 0, 0],
    [2, "Ashdale Council", "Blue 1 (50%), green 1 (50%)", "none", 0, 1, 0, 1],
    [3, "All agencies", "Blue 1 (33%), red 1 (34%), green 1 (33%)", "90 days", 1, 1, 0, 1],
  ]);
});

test("where green is complete and on track, complete is counted for itself", () => {
  const { headings, rows } = report([DONE, NEXT, LATE], { preset: "RAG" }).table("Lead_agencies");
  expect(headings.at(-1)).toBe("Complete");
  expect(rows).toContainEqual([2, "Ashdale Council", "Green 2 (100%)", "none", 0, 1, 0, 1]);
});

describe("of an overdue action whose text names a new date, only that it be put where dates stand is asked", () => {
  const askedOf = (progress: string, plan: Partial<Plan> = {}): string => {
    const made = boardReport(analysisOf([aPlan([{ ...LATE, progress }], plan)]));
    const cell = String(writtenSheet(made.operations).table("Exceptions").rows[0]?.[2]);
    return cell.slice(cell.indexOf("\n") + 1);
  };
  const HEADED = { headings: { target: "To be done by", revised: "New\ndate" } };
  test.each([
    ["Extension to 30 June requested", "that the date sought, 30 June, be put into “New date” once it is agreed."],
    ["New date of 30/06/2018 agreed by the board", "that the new date, 30/06/2018, be put into “New date”."],
    ["Extension requested", "what stands in the way, and a new date."],
    ["New date of 31/01/2018 agreed by the board", "what stands in the way, and a new date."],
    ["", "what has been done, and a date for the rest."],
    ["Held up by sickness in the team", "a new date."],
    ["Put back because the police review is not out yet", "a new date."],
    ["Draft circulated", "what stands in the way, and a new date."],
  ])("%j", (progress, asked) => {
    expect(askedOf(progress, HEADED)).toBe(`Asked (Service Manager): ${asked}`);
  });
  test("beside the first date, where the plan has no column for another", () => {
    expect(askedOf("Re-dated to 30 June 2018", { headings: { target: "To be done by" } })).toBe(
      "Asked (Service Manager): that the new date, 30 June 2018, be put beside the first date, in “To be done by”.",
    );
  });
});

test("an exception is told whole: dates as serial numbers, the post without the name, the latest update", () => {
  const { rows, area } = SHEET.table("Exceptions");
  expect(rows).toEqual([
    [
      "2",
      "Brief every duty team",
      "May 2017: briefing begun\nAsked (Service Manager): what stands in the way, and a new date.",
      "Westshire Police",
      43100,
      43100,
      "90 days",
      0,
    ],
  ]);
  expect(SHEET.links.get(`A${area.row + 1}`)).toBe("'Northmoor'!A7");
  expect(SHEET.ofKind("setNumberFormat")).toContainEqual({
    kind: "setNumberFormat",
    sheet: "Board report March 2018",
    address: `E${area.row + 1}`,
    format: "d mmm yyyy",
  });
});

test("in a workbook of the 1904 system the same day is 1,462 less", () => {
  const sheet = writtenSheet(boardReport(analysisOf([PLAN]), { dateSystem: 1904 }).operations);
  expect(columnOf(sheet.table("Exceptions"), "Original date")).toEqual([43100 - 1462]);
});

test("names are printed where the user wants them", () => {
  const sheet = writtenSheet(boardReport(analysisOf([PLAN]), { owners: "names" }).operations);
  expect(String(columnOf(sheet.table("Exceptions"), "Latest update, and what is asked")[0])).toContain("Jo Example");
});

test("what falls due next is listed with its date, as typed and as it was read", () => {
  const { rows } = SHEET.table("Due_in_three_months");
  expect(rows).toEqual([
    [
      "3.1",
      "Publish a shared pathway and brief every duty team on it (8)",
      expect.any(String),
      "Ashdale Council",
      "14/05/2018",
      43234,
      "none",
      "Green",
    ],
  ]);
});

test("the annex has the plan in full: a row an action, a column a thing, dates as dates", () => {
  const table = ANNEX.table("Plan_in_full");
  expect(columnOf(table, "Ref")).toEqual(["1", "2", "3.1"]);
  const second = Object.fromEntries(table.headings.map((heading, at) => [heading, table.rows[1]?.[at]]));
  expect(second).toEqual({
    Ref: "2",
    Section: "Overview recommendations",
    Recommendation: "Brief every duty team.",
    Action: "Brief every duty team",
    "Lead agency": "Westshire Police",
    "Lead officer": "Service Manager",
    "Target date": 43100,
    "Date now": 43100,
    "Times re-dated": 0,
    "Status as typed": "In progress",
    "Counted as": "open: in progress",
    "RAG as typed": "Green",
    RAG: "Red",
    "Reason for the RAG": "90 days overdue: it was due on 31 December 2017",
    "Days late": 90,
    Completed: "no date",
    "Latest update": "May 2017: briefing begun",
    Outcome: "not recorded",
    Evidence: "not recorded",
    Assurance: "not complete",
    "Row in the tracker": 7,
  });
  expect(ANNEX.links.get(`A${table.area.row + 2}`)).toBe("'Northmoor'!A7");
  expect(ANNEX.ofKind("setPrint")[0]).toMatchObject({
    titleRows: `$${table.area.row}:$${table.area.row}`,
    header: { left: "Northmoor && Ashdale Partnership", centre: "OFFICIAL" },
    footer: { right: "Page &P of &N" },
  });
});

test("the annex has no column that says what another says: without a progress column, the outcome is the latest update", () => {
  const plan = aPlan([aCompleteAction({ progress: "", outcome: "Leaflet printed and handed out." })], {
    columns: columnsWithout("progress"),
  });
  const annex = writtenAnnex(boardReport(analysisOf([plan])));
  const { headings, rows } = annex.table("Plan_in_full");
  expect(headings).not.toContain("Latest update");
  expect(rows.flat().filter((value) => value === "Leaflet printed and handed out.")).toHaveLength(1);
  expect(annex.texts("B").join(" ")).toContain("“Latest update”");
});

test("the annex names the columns of the tracker that it leaves out, and those that the tracker does not have", () => {
  const plan = aPlan([LATE], { columns: columnsWithout("evidence") });
  const said = writtenAnnex(boardReport(analysisOf([plan])))
    .texts("B")
    .join(" ");
  expect(said).toContain("The tracker has nothing for “Evidence”, so that column is left out.");
  expect(said).toContain("Column D, “scope”: read as the scope.");
});

test("a text of the annex that is too long for Excel's highest row is shortened, and says so: an action has one row", () => {
  const outcome = prose(30_000, 3);
  const plan = aPlan([aCompleteAction({ ref: "7", outcome }), aCompleteAction({ ref: "8", row: 7 })]);
  const table = writtenAnnex(boardReport(analysisOf([plan]))).table("Plan_in_full");
  expect(columnOf(table, "Ref")).toEqual(["7", "8"]);
  const [text = ""] = columnOf(table, "Outcome").map(String);
  expect(text.endsWith("… (goes on in the tracker)")).toBe(true);
  const words = (long: string): string => long.replace(/\s+/gu, " ");
  expect(words(outcome).startsWith(words(text.slice(0, text.indexOf("… (")).trim()))).toBe(true);
});

test("a name too long for Excel's highest row goes on in further rows", () => {
  const leadAgency = prose(9_000, 3);
  const rows = report([anAction({ leadAgency }), anAction({ row: 7, ref: "8" })]).table("Lead_agencies").rows;
  const words = (text: string): string => text.replace(/\s+/gu, " ");
  expect(rows.filter(([first]) => String(first).endsWith("(cont.)")).length).toBeGreaterThan(0);
  expect(words(rows.map((row) => row[1]).join("\n"))).toContain(words(leadAgency).trim());
});

test("findings are told by kind, with places that lead to the cells", () => {
  const { rows, area } = SHEET.table("Findings_by_kind");
  const differs = rows.findIndex(([, title]) => title === "Typed RAG differs from computed");
  expect(rows[differs]).toEqual([1, "Typed RAG differs from computed", "Q7", "Warning"]);
  expect(SHEET.links.get(`C${area.row + 1 + differs}`)).toBe("'Northmoor'!Q7");
});

test("the annex has every kind of finding, with the ids of the checks", () => {
  const { headings, rows } = ANNEX.table("All_findings_by_kind");
  expect(headings).toEqual(["Check", "Severity", "What was found", "Where", "Findings"]);
  expect(rows).toContainEqual(["V23", "Warning", "Typed RAG differs from computed", "Q7", 1]);
});

test("rows without a place, and sheets that were left out, are named", () => {
  const said = SHEET.texts("B").join(" ");
  expect(said).toContain("1 row could not be placed, and what they say is in no figure: 9.");
  expect(said).toContain("1 could not be placed, 1 names a section and 1 is a title.");
  expect(said).toContain("1 sheet was left out: Lists (holds no plan).");
});

test("the key is printed as it is configured, and how dates were read is told", () => {
  const said = SHEET.texts("B").join(" ");
  expect(said).toContain(
    "Key. Blue: complete. Red: overdue: the revised date, or else the target date, is before the as-at date. Amber: ",
  );
  expect(said).toContain(
    "Dates: 3 dates were typed as days and read as they stand. As the last day of the month: “Dec 2017”.",
  );
});

test("where there is nothing to list, a sentence says so and no table stands", () => {
  const sheet = report([DONE]);
  const said = sheet.texts("B");
  expect(said).toContain("No action is red or overdue at 31 March 2018.");
  expect(said).toContain("No open action falls due from 31 March to 30 June 2018.");
  expect(said).toContain("Ashdale Council leads the one action.");
  const names = sheet.tables.map(({ name }) => name);
  for (const absent of ["Exceptions", "Due_in_three_months", "Lead_agencies"]) expect(names).not.toContain(absent);
});

test("a tracker without actions has a report that says so", () => {
  const made = boardReport(analysisOf([aPlan([])]));
  expect(made.headline).toBe("The plan holds no actions.");
  expect(writtenSheet(made.operations).texts("B")).toContain("The plan holds no actions.");
});

test("exceptions stand oldest first, and each page of a long list has its headings", () => {
  const late = Array.from({ length: 40 }, (_, i) =>
    anAction({
      row: 6 + i,
      ref: String(i + 1),
      action: prose(300, i),
      target: i % 2 === 0 ? aDate("2017-06-30") : aDate("2016-06-30"),
    }),
  );
  const lists = report(late).tables.filter(({ name }) => name.startsWith("Exceptions"));
  expect(lists.map(({ name }) => name).slice(0, 2)).toEqual(["Exceptions", "Exceptions_part_2"]);
  expect(new Set(lists.map(({ headings }) => headings.join())).size).toBe(1);
  const lateness = lists.flatMap((list) => columnOf(list, "Late by"));
  expect(lateness).toEqual([...Array<string>(20).fill("1 year 9 months"), ...Array<string>(20).fill("274 days")]);
});

test("an open action without a date is amber, and its due date is a word", () => {
  const made = boardReport(analysisOf([aPlan([anAction({ target: noDate() })])]));
  const table = writtenAnnex(made).table("Plan_in_full");
  const headings = ["Target date", "Date now", "RAG as typed", "RAG"];
  expect(headings.map((heading) => columnOf(table, heading)[0])).toEqual(["no date", "no date", "none", "Amber"]);
});

function rowOf(sheet: WrittenSheet, column: string, text: string): number {
  for (let row = 1; row <= sheet.lastRow; row += 1) if (sheet.cell(`${column}${row}`) === text) return row;
  throw new Error(`Nothing in column ${column} says "${text}".`);
}
