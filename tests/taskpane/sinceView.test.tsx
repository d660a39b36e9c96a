/**
 * "Since last time" as the user sees it: what has changed, each change a click from its row, and the history behind it.
 * @jest-environment jsdom
 */
import { cleanup, screen } from "@testing-library/react";
import { analyse } from "../../src/analysis/analyse";
import { HISTORY_HEADINGS, historyRows } from "../../src/history/historyTable";
import type { Snapshot } from "../../src/history/snapshot.types";
import { takeSnapshot } from "../../src/history/takeSnapshot";
import { PRESETS } from "../../src/rag/presets";
import type { HistoryFound } from "../../src/taskpane/workbook";
import { CONTACTS, HEADINGS, PLAN, PLAN_ROWS, sheetOf, trackerOf } from "./support/invented";
import { openView, showPane } from "./support/renderPane";

afterEach(cleanup);

/** As the plan was: 2 was not late yet, 4 was due earlier, 5 was not there, 6 was in progress. */
function snapshotAt(asAt: string): Snapshot {
  const rows = PLAN_ROWS.filter(([ref]) => ref !== "5").map((row) => {
    const [ref, recommendation, action, agency, target, outcome, status] = row;
    if (ref === "4") return [ref, recommendation, action, agency, "July 2026", outcome, status];
    return ref === "6" ? [ref, recommendation, action, agency, target, outcome, "In progress"] : row;
  });
  const settings = { asAt, preset: PRESETS.BRAG, quarters: "financial", publication: null } as const;
  return takeSnapshot(analyse(trackerOf(sheetOf("Plan", [HEADINGS, ...rows] as never)), settings));
}

const found = (...days: readonly string[]): HistoryFound => ({
  sheetName: "Action plan history",
  isHidden: true,
  dateSystem: 1900,
  grid: [["Action plan history"], [...HISTORY_HEADINGS], ...historyRows(days.map(snapshotAt), 1900)],
});

const plans = trackerOf(PLAN, CONTACTS);

test("without an earlier report the view says so", async () => {
  const { user } = await showPane(plans);
  await openView(user, "Changes");
  expect(await screen.findByText(/^There is no earlier report to compare with\./)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Delete it" })).toBeNull();
});

test("each change is named with its kind, and a click leads to its row", async () => {
  const { user, workbook } = await showPane(plans, { findHistory: () => Promise.resolve(found("2026-03-31")) });
  await openView(user, "Changes");
  expect(await screen.findByText("Open at 31 March 2026: 4 actions. Open at 10 May 2026: 4 actions.")).toBeTruthy();
  const headings = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
  expect(headings).toEqual([
    "Withdrawn: 1",
    "Added, and open: 1",
    "▼ Worse rating: 1",
    "▼ Newly overdue: 1",
    "● Open, with another date: 1",
  ]);
  expect(screen.getByText("31 July 2026 → 30 September 2026")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "4: to its row" }));
  expect(workbook.asked).toContain("go to Plan!A5");
});

test("any earlier report can be compared with; one of the same month is none", async () => {
  const { user } = await showPane(plans, {
    findHistory: () => Promise.resolve(found("2025-12-31", "2026-03-31", "2026-05-02")),
  });
  await openView(user, "Changes");
  const choice = await screen.findByLabelText("Compare with the report as at");
  expect([...choice.querySelectorAll("option")].map(({ textContent }) => textContent)).toEqual([
    "31 March 2026",
    "31 December 2025",
  ]);
  await user.selectOptions(choice, "31 December 2025");
  expect(screen.getByText(/^Open at 31 December 2025:/)).toBeTruthy();
});

test("the history is told of, shown, and deleted after a question", async () => {
  const { user, workbook } = await showPane(plans, { findHistory: () => Promise.resolve(found("2026-03-31")) });
  await openView(user, "Changes");
  expect(
    await screen.findByText(
      "1 report kept on the hidden sheet “Action plan history”: dates, states and ratings, no texts and no names.",
    ),
  ).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Show it" }));
  await user.click(screen.getByRole("button", { name: "Delete it" }));
  expect(workbook.asked).toContain("show the history");
  expect(workbook.asked).not.toContain("delete the history");
  expect(screen.getByText(/Excel cannot undo this/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Keep it" }));
  expect(screen.queryByText(/Excel cannot undo this/)).toBeNull();
  await user.click(screen.getByRole("button", { name: "Delete it" }));
  await user.click(screen.getByRole("button", { name: "Delete for good" }));
  expect(workbook.asked).toContain("delete the history");
});

test("RAG columns of earlier quarters that the tracker has are offered as history", async () => {
  const tracker = trackerOf(
    sheetOf("Plan", [
      ["Ref", "Recommendation", "Action", "Lead agency", "Target date", "Q1 RAG", "Q2 RAG", "Q3 RAG"],
      ["1", "Ask everyone", "Agree the questions", "Northmoor Police", "30/09/2026", "Red", "Amber", "Green"],
      ["2", "Share concerns", "Publish a guide", "Ashdale Housing", "30/09/2026", "Red", "Red", "Amber"],
    ]),
  );
  const { user } = await showPane(tracker);
  await openView(user, "Changes");
  expect(await screen.findByRole("heading", { name: "RAG columns of earlier quarters" })).toBeTruthy();
  expect(screen.getByText(/Q1 RAG/).textContent).toBe("Q1 RAG: 2 red");
});
