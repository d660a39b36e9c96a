/** The main job, from an open tracker to a board report and back, as a coordinator does it beside the spreadsheet. */
import { readXlsx } from "hucre";
import { browserSession } from "./support/session";
import {
  expectCell,
  download,
  figure,
  goToCell,
  setAsAt,
  showSheet,
  showView,
  typeIntoCell,
  type Workbench,
} from "./support/workbench";

const session = browserSession();

/** Waits until the tile says so. */
async function expectFigure(workbench: Workbench, name: string, count: number): Promise<void> {
  const tile = workbench.pane.getByRole("region", { name: "Figures" }).getByRole("button").filter({ hasText: name });
  await tile.filter({ hasText: new RegExp(`^${count}\\D`) }).waitFor({ timeout: 20_000 });
}

async function writeReport({ pane }: Workbench): Promise<string> {
  await pane.getByRole("button", { name: "Write board report" }).first().click();
  await pane.getByRole("button", { name: "Revert last run" }).waitFor();
  const did = await pane
    .getByText(/^A new sheet/)
    .first()
    .innerText();
  return /“(.+?)”/.exec(did)?.[1] ?? "";
}

describe("the sample, as it opens", () => {
  test("shows at once what its plans hold", async () => {
    const workbench = await session.open();
    await setAsAt(workbench);
    await workbench.pane.getByText("Review 2024-02", { exact: true }).waitFor();
    await workbench.pane.getByText("Review 2025-01", { exact: true }).waitFor();
    expect(await figure(workbench, "Actions")).toBe(30);
  });
});

describe("editing a cell in the spreadsheet", () => {
  test("an action that is set to Complete is counted at once; undoing and clearing are followed too", async () => {
    const workbench = await session.open();
    await setAsAt(workbench);
    const before = await figure(workbench, "Complete");
    await showSheet(workbench, "Review 2024-02");
    await goToCell(workbench, "I7");
    await typeIntoCell(workbench, "Complete");
    await expectFigure(workbench, "Complete", before + 1);
    await workbench.page.keyboard.press("Control+z");
    await expectFigure(workbench, "Complete", before);
    await goToCell(workbench, "I6");
    await workbench.page.keyboard.press("Delete");
    await expectFigure(workbench, "Complete", before - 1);
  });

  test("a typed date is read day before month, as in the United Kingdom", async () => {
    const workbench = await session.open();
    await setAsAt(workbench);
    const before = await figure(workbench, "Overdue");
    await showSheet(workbench, "Review 2024-02");
    await goToCell(workbench, "G7");
    await typeIntoCell(workbench, "03/11/2026");
    // 3 November is past on 20 November; 11 March would be too, but then by 254 days.
    await expectFigure(workbench, "Overdue", before + 1);
    await showView(workbench, "Actions");
    await workbench.pane
      .getByText(/17 days/)
      .first()
      .waitFor();
  });
});

describe("the actions", () => {
  test("filtered to the overdue ones, as many as the figure says; a click goes to the row", async () => {
    const workbench = await session.open();
    await setAsAt(workbench);
    const overdue = await figure(workbench, "Overdue");
    await showView(workbench, "Actions");
    await workbench.pane.getByLabel("State").selectOption({ label: "Overdue" });
    await workbench.pane.getByText(`${overdue} of 30 actions`).waitFor();
    await workbench.pane.getByRole("list", { name: "Actions" }).getByRole("button").first().click();
    await workbench.pane.locator("[aria-current=true]").waitFor();
  });

  test("the row that the cursor is in is marked in the list", async () => {
    const workbench = await session.open();
    await showView(workbench, "Actions");
    await workbench.pane.getByRole("list", { name: "Actions" }).waitFor();
    await showSheet(workbench, "Review 2024-02");
    await goToCell(workbench, "D7");
    const marked = workbench.pane.locator("[aria-current=true]");
    await marked.waitFor();
    expect(await marked.innerText()).toContain("Publish a one-page guide");
  });
});

describe("the findings", () => {
  test("a click goes to the cell", async () => {
    const workbench = await session.open();
    await showView(workbench, "Findings");
    const finding = workbench.pane
      .getByRole("tabpanel")
      .locator("li button")
      .filter({ hasText: /, [A-Z]+\d+/ })
      .first();
    await finding.waitFor();
    const [, cell] = /, ([A-Z]+\d+)/.exec(await finding.innerText()) ?? [];
    await finding.click();
    await expectCell(workbench, cell ?? "");
  });
});

describe("the board report", () => {
  test("is written on a sheet of its own, shown, downloaded with the tracker, and taken away again", async () => {
    const workbench = await session.open();
    await setAsAt(workbench);
    const sheetName = await writeReport(workbench);
    const tab = workbench.page.locator("[data-u-comp=slide-tab-item]").filter({ hasText: sheetName });
    await tab.waitFor();
    await workbench.page.getByRole("complementary", { name: "Charts of this sheet" }).getByText("Chart:").waitFor();

    const { name, bytes } = await download(workbench);
    expect(name).toMatch(/\.xlsx$/);
    const saved = await readXlsx(bytes, { readStyles: true });
    const names = saved.sheets.map((sheet) => sheet.name);
    expect(names).toContain("Review 2024-02");
    const report = saved.sheets.find((sheet) => sheet.name === sheetName);
    const words = report?.rows.flat().filter((value) => typeof value === "string") ?? [];
    expect(words).toContain("Board report on the action plans");
    expect(words.some((value) => value.includes("of 30 actions are overdue"))).toBe(true);
    expect(report?.tables?.length).toBeGreaterThan(0);

    await workbench.pane.getByRole("button", { name: "Revert last run" }).click();
    await tab.waitFor({ state: "detached" });
    const again = await readXlsx((await download(workbench)).bytes);
    expect(again.sheets.map((sheet) => sheet.name)).not.toContain(sheetName);
  });

  test("is not taken away once somebody has typed into it", async () => {
    const workbench = await session.open();
    const sheetName = await writeReport(workbench);
    await goToCell(workbench, "B6");
    await typeIntoCell(workbench, "Our own words");
    await workbench.pane.getByRole("button", { name: "Revert last run" }).click();
    await workbench.pane
      .getByRole("alert")
      .getByText(/changed/)
      .waitFor();
    await workbench.page.locator("[data-u-comp=slide-tab-item]").filter({ hasText: sheetName }).waitFor();
  });
});
