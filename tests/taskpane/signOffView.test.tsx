/**
 * Sign-offs as they are recorded in the pane: previewed, written in one go, put back; and a plan begun from beside a plan.
 * @jest-environment jsdom
 */
import { cleanup, screen } from "@testing-library/react";
import axe from "axe-core";
import type { CellValue } from "../../src/plan/cells";
import { HEADINGS, PLAN, sheetOf, TODAY, trackerOf } from "./support/invented";
import { openView, showPane } from "./support/renderPane";

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

const AIM = "Every partner should ask each adult who is seen alone";
const row = (ref: string, status: string, completed: string, verified: CellValue): CellValue[] => [
  ref,
  `${AIM} (${ref})`,
  `Agree the questions and add them to form ${ref}`,
  "Northmoor Police",
  "31/03/2026",
  "Use of the questions rose from 40 % to 93 %",
  status,
  completed,
  verified,
];
const SIGNED = sheetOf("Plan", [
  [...HEADINGS, "Date completed", "Signed off by"],
  row("1", "Complete", "12/04/2026", ""),
  row("2", "Complete", "30/11/2025", ""),
  row("3", "Complete", "02/03/2026", "Board, 9 March 2026"),
  row("4", "In progress", "", ""),
]);

async function openSignOffs(tracker = trackerOf(SIGNED)) {
  const shown = await showPane(tracker);
  await openView(shown.user, "Agencies");
  await shown.user.click(await screen.findByRole("button", { name: "Sign off" }));
  await screen.findByRole("heading", { name: "Record sign-offs" });
  return shown;
}

test("closures that the report lists come first; each cell is shown as it is and will be before anything is written; it is put back", async () => {
  const { user, workbook } = await openSignOffs();
  expect(screen.getByText("Closures for sign-off, as the report lists them (1)")).toBeTruthy();
  expect(screen.getByText("Closed at another time, or nobody can tell when (1)")).toBeTruthy();
  expect(screen.queryByRole("checkbox", { name: /^[34] / })).toBeNull();
  await user.click(screen.getByRole("checkbox", { name: /^1 Agree the questions/ }));
  expect(screen.getByText("I2: blank → Signed off, 10 May 2026")).toBeTruthy();
  await user.type(screen.getByLabelText("By"), "Safer Northmoor Board");
  expect(screen.getByText("I2: blank → Safer Northmoor Board, 10 May 2026")).toBeTruthy();
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(workbook.asked).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Write 1 sign-off" }));
  expect(workbook.asked).toContain("fix I2");
  await user.click(await screen.findByRole("button", { name: "Put it back" }));
  expect(workbook.asked).toContain("put back I2");
});

test("a day to come is refused in a sentence, and nothing can be written", async () => {
  const { user, workbook } = await openSignOffs();
  await user.click(screen.getByRole("checkbox", { name: /^1 Agree the questions/ }));
  const day = screen.getByLabelText<HTMLInputElement>("Signed off on");
  expect(day.value).toBe(TODAY);
  await user.clear(day);
  await user.type(day, "2026-05-11");
  expect(screen.getByText("A sign-off cannot be recorded before its day.").getAttribute("role")).toBe("alert");
  await user.click(screen.getByRole("button", { name: "Write 0 sign-offs" }));
  expect(workbook.asked).toEqual([]);
});

test("without a column for it the view says so, and offers nothing to tick", async () => {
  await openSignOffs(trackerOf(PLAN));
  expect(
    screen.getByText(/^“Plan” has no column for sign-offs, .* none can be recorded there \(1 closed action\)/),
  ).toBeTruthy();
  expect(screen.queryByRole("checkbox")).toBeNull();
});

test("a new review's plan is begun beside the plan that is there, by keyboard alone", async () => {
  const { user } = await showPane(trackerOf(PLAN));
  await openView(user, "Agencies");
  const begin = await screen.findByRole("button", { name: "New plan" });
  begin.focus();
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("heading", { name: "Begin a plan" })).toBeTruthy();
  await user.click(screen.getByText("Begin a plan from a review's text"));
  expect(await screen.findByLabelText("The review's text")).toBeTruthy();
});
