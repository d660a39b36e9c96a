/** Who is late, what needs a decision, and the table that is copied: they agree with the figures and hold nothing that runs. */
import { analysed, faulty, ROWS } from "../fixes/support/faulty";
import { sheetOf } from "../support/sheetOf";
import { actionItems } from "../../src/taskpane/derive/actionItems";
import { actionsTable } from "../../src/taskpane/derive/actionsTable";
import { filterActions } from "../../src/taskpane/derive/listActions";
import { decisionsNeeded, lateAgencies, overdueOf } from "../../src/taskpane/derive/needDecision";
import { ALL_ACTIONS } from "../../src/taskpane/store/state";

/** The plan with other dates, progress and owners, by ref: 45_747 is 31 March 2025, 46_112 is 31 March 2026. */
function planWith(changes: Readonly<Record<number, Readonly<Record<number, string | number>>>>) {
  return analysed(faulty(ROWS.map((row, at) => row.map((cell, column) => changes[at + 1]?.[column] ?? cell))));
}

/** Two actions of an officer, one of an agency, one of nobody: 45_747 is 31 March 2025, 46_142 is 30 April 2026. */
function caseWithOfficers() {
  const headings = ["Ref", "Recommendation", "Action to take", "Lead Agency", "Lead officer", "Target Date", "Status"];
  const [aim, act] = [
    "All partners should ask every adult who is seen alone",
    "Agree the questions and tell each team in",
  ];
  const rows = [
    ["1", aim, `${act} housing`, "", "Head of Housing", 45_747, "In progress"],
    ["2", aim, `${act} repairs`, "", "Head of Housing", 46_112, "In progress"],
    ["3", aim, `${act} the control room`, "Northmoor Police", "", 46_112, "In progress"],
    ["4", aim, `${act} libraries`, "", "", 46_142, "In progress"],
  ];
  const numberFormats = new Map([[5, ["General", ...rows.map(() => "dd/mm/yyyy")]]]);
  const sheet = sheetOf([headings, ...rows], { numberFormats });
  return { tracker: { sheets: [sheet], leftOut: [], dateSystem: 1900 as const } };
}

const analysis = planWith({
  2: { 4: 46_112 },
  5: { 4: 45_747, 6: "" },
  6: { 4: 46_112 },
  10: { 3: "", 4: 46_203 },
});

test("who is late: the agency with the oldest first, as many as the figures say", () => {
  const late = lateAgencies(analysis);
  expect(late).toEqual([
    { agency: "Westshire Health NHS Trust", officer: "", overdue: 2, oldestDays: 405 },
    { agency: "Northmoor Police", officer: "", overdue: 1, oldestDays: 40 },
    // "Completed March 2026" in the target cell is a target, and the status is blank.
    { agency: "Ashdale Housing", officer: "", overdue: 1, oldestDays: 40 },
  ]);
  expect(late.reduce((sum, { overdue }) => sum + overdue, 0)).toBe(analysis.summary.overdue);
});

test("who is late where no agency leads: the officers, and last those nobody owns", () => {
  const { tracker } = caseWithOfficers();
  const officers = analysed(tracker);
  const late = lateAgencies(officers);
  expect(late).toEqual([
    { agency: "", officer: "Head of Housing", overdue: 2, oldestDays: 405 },
    { agency: "Northmoor Police", officer: "", overdue: 1, oldestDays: 40 },
    { agency: "", officer: "", overdue: 1, oldestDays: 10 },
  ]);
  expect(late.reduce((sum, { overdue }) => sum + overdue, 0)).toBe(officers.summary.overdue);
});

test("each line of who is late opens as many actions as it counts, an officer's and nobody's among them", () => {
  const { tracker } = caseWithOfficers();
  for (const read of [analysis, analysed(tracker)]) {
    const items = actionItems(read);
    const listed = lateAgencies(read).map(
      (late) => filterActions(items, { ...ALL_ACTIONS, ...overdueOf(late) }).length,
    );
    expect(listed).toEqual(lateAgencies(read).map(({ overdue }) => overdue));
  }
});

test("what needs a decision: unexplained before explained, late before unowned; never what is done", () => {
  const decisions = decisionsNeeded(analysis, 5);
  expect(decisions.map(({ row, why }) => [row, why])).toEqual([
    [6, "1 year 1 month overdue, without a reason or a new date"],
    [3, "40 days overdue"],
    [7, "40 days overdue"],
    [10, "40 days overdue"],
    [11, "nobody owns it"],
  ]);
  expect(decisionsNeeded(analysis, 99).map(({ row }) => row)).not.toContain(2);
});

test("an overdue action that reads as done is said to read so", () => {
  const one = planWith({ 4: { 4: 45_747 } });
  expect(decisionsNeeded(one, 99).find(({ row }) => row === 5)?.why).toBe("1 year 1 month overdue, but reads as done");
});

test("the copied table says section and sheet where they are of several", () => {
  const [item] = actionItems(analysis);
  if (item === undefined) throw new Error("There is no action.");
  const { rated } = item;
  const other = { ...item, sheet: "Review 2", rated: { ...rated, action: { ...rated.action, section: "Health" } } };
  const lines = actionsTable([item, other], (colour) => colour).text.split("\r\n");
  expect(lines[0]).toMatch(/^Sheet\tSection\tRef\t/u);
  expect(lines[2]).toMatch(/^Review 2\tHealth\t1\t/u);
});

test("the copied table has a row for each action listed; no text of it becomes a formula or markup", () => {
  const one = planWith({ 2: { 6: "=1+1", 2: "<b>Agree</b> & publish the\nquestions" } });
  const items = actionItems(one).slice(0, 2);
  const { text, html } = actionsTable(items, (colour) => colour.toUpperCase());
  const lines = text.split("\r\n");
  expect(lines).toHaveLength(3);
  expect(lines[0]).toBe("Ref\tAction\tLead agency\tLead officer\tDue\tStatus\tRating\tWhy\tProgress");
  expect(lines[2]).toMatch(
    /^2\t<b>Agree<\/b> & publish the questions\tNorthmoor Police\t\t30\/06\/2026\tIn progress\t/,
  );
  expect(lines[2]).toMatch(/\t'=1\+1$/);
  expect(html).toContain("&lt;b&gt;Agree&lt;/b&gt; &amp; publish the<br>questions");
  expect(html).toContain("<td style=\"mso-number-format:'\\@'\">=1+1</td>");
  expect(html.match(/<tr>/g)).toHaveLength(3);
});
