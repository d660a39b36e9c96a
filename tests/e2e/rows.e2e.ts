/** Rows and columns are inserted and deleted in the workbench as an agency does it, by the menu and by Excel's keys. */
import { readXlsx, writeXlsx } from "hucre";
import { browserSession } from "./support/session";
import { download, expectCell, goToCell, openPlan, typeIntoCell, type Workbench } from "./support/workbench";

const session = browserSession();

const ROWS = [
  ["Plan of the review"],
  ["Action", "Lead agency", "Target date", "Status"],
  ["Train all receptionists", "Ashdale Surgery", "31/03/2026", "In progress"],
  ["Write one policy", "Westshire Police", "30/06/2026", "Complete"],
  ["Keep a list of contacts", "Harbour Women’s Aid", "30/09/2026", "In progress"],
];

/** Waits until the pane's sentence speaks of so many actions, of which so many are complete. */
async function expectActions({ pane }: Workbench, count: number, complete: number): Promise<void> {
  await pane.getByText(new RegExp(`Of ${count} actions, ${complete} \\(`)).waitFor();
}

/** The cells of the file as it would be downloaded now. */
async function cellsOf(workbench: Workbench): Promise<unknown[][]> {
  const [sheet] = (await readXlsx((await download(workbench)).bytes)).sheets;
  return (sheet?.rows ?? []).map((row) => row.slice(0, 5).map((cell) => cell ?? ""));
}

test("rows come and go, the figures follow, and what is taken back is as it was", async () => {
  const workbench = await session.open();
  const { page } = workbench;
  await openPlan(workbench, "plan.xlsx", await writeXlsx({ sheets: [{ name: "Plan", rows: ROWS }] }));
  await expectActions(workbench, 3, 1);

  await goToCell(workbench, "A4");
  await expectCell(workbench, "A4");
  await page.keyboard.press("Control+Shift+Equal");
  // The grid selects what is new, a moment later.
  await expectCell(workbench, "4:4");
  for (const [cell, words] of [
    ["A4", "Agree a referral form"],
    ["B4", "Westshire Police"],
    ["C4", "31/12/2025"],
    ["D4", "Complete"],
  ] as const) {
    await goToCell(workbench, cell);
    await expectCell(workbench, cell);
    await typeIntoCell(workbench, words);
  }
  await expectActions(workbench, 4, 2);

  await goToCell(workbench, "A3");
  await expectCell(workbench, "A3");
  await page.keyboard.press("Control+-");
  await expectActions(workbench, 3, 2);
  expect((await cellsOf(workbench)).map(([action]) => action)).toEqual([
    ...["Plan of the review", "Action", "Agree a referral form", "Write one policy", "Keep a list of contacts"],
  ]);

  // Downloading has taken the keyboard from the grid.
  await goToCell(workbench, "A1");
  await expectCell(workbench, "A1");
  await page.keyboard.press("Control+z");
  await expectActions(workbench, 4, 2);
  for (let step = 0; step < 5; step++) await page.keyboard.press("Control+z");
  await expectActions(workbench, 3, 1);
  expect((await cellsOf(workbench)).map((row) => row.filter((cell) => cell !== ""))).toEqual(ROWS);
});

/** Presses an entry of the menu beside the number in its middle, which is only for typing in. */
async function press({ page }: Workbench, words: string): Promise<void> {
  const entry = page.locator(".univer-inline-flex").filter({ hasText: words }).last();
  const { width = 0, height = 0 } = (await entry.boundingBox()) ?? {};
  await entry.click({ position: { x: width - 8, y: height / 2 } });
}

test("rows are inserted by the menu of a row and of a cell, as many as are asked for, and taken back", async () => {
  const workbench = await session.open();
  const { page } = workbench;
  await openPlan(workbench, "plan.xlsx", await writeXlsx({ sheets: [{ name: "Plan", rows: ROWS }] }));
  const grid = await page.locator("#grid").boundingBox();
  const [left, rowFour] = [grid?.x ?? 0, (grid?.y ?? 0) + 115];
  const actions = async (): Promise<unknown[]> => (await cellsOf(workbench)).slice(2).map(([action]) => action);
  const [first, second, third] = ROWS.slice(2).map(([action]) => action);
  const takeBack = async (): Promise<void> => {
    await goToCell(workbench, "A1");
    await expectCell(workbench, "A1");
    await page.keyboard.press("Control+z");
    await expect(actions()).resolves.toEqual([first, second, third]);
  };

  await page.mouse.click(left + 20, rowFour, { button: "right" });
  await press(workbench, "rows above");
  await expectCell(workbench, "4:4");
  expect(await actions()).toEqual([first, "", second, third]);
  await takeBack();

  await page.mouse.click(left + 20, rowFour, { button: "right" });
  const below = page.locator(".univer-inline-flex").filter({ hasText: "rows after" }).last();
  await below.locator("input").fill("2");
  await press(workbench, "rows after");
  await expectCell(workbench, "5:6");
  expect(await actions()).toEqual([first, second, "", "", third]);
  await takeBack();

  await page.mouse.click(left + 80, rowFour, { button: "right" });
  await page.getByText("Insert", { exact: true }).first().hover();
  await press(workbench, "rows above");
  await expectCell(workbench, "4:4");
  expect(await actions()).toEqual([first, "", second, third]);
});

test("a column that is deleted is gone from the plan; what cannot be done is said", async () => {
  const workbench = await session.open();
  const { page, pane } = workbench;
  await openPlan(workbench, "plan.xlsx", await writeXlsx({ sheets: [{ name: "Plan", rows: ROWS }] }));
  const grid = await page.locator("#grid").boundingBox();
  const [left, top] = [grid?.x ?? 0, grid?.y ?? 0];
  await page.mouse.click(left + 140, top + 35);
  await page.keyboard.press("Control+-");
  await pane.getByText(/1 has no date or no owner|have no date or no owner/).waitFor();
  expect((await cellsOf(workbench))[1]).toEqual(["Action", "Target date", "Status"]);
  // The whole sheet: the corner left of A and above 1.
  await page.mouse.click(left + 20, top + 35);
  await page.keyboard.press("Control+-");
  await page.getByRole("alert").filter({ hasText: "cannot be deleted" }).waitFor();
});
