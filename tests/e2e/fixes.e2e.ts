/** Findings put right from the pane: a fix is looked over, made, seen in the figures, and put back; others are accepted. */
import { writeXlsx } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { browserSession } from "./support/session";
import { download, figure, openPlan, setAsAt, showView, type Workbench } from "./support/workbench";

const session = browserSession();

const HEADINGS = ["Ref", "Recommendation", "Action to take", "Lead Agency", "Target Date", "Outcome", "Status"];
const ROWS = [
  ["1", "Ask every adult who is seen alone", "Agree the questions and add them to each form", "Northmoor Police", "31/03/2026", "Every form has the questions; use of them rose from 40 % to 93 %", "Complete"],
  ["2", "Share concerns about tenants", "Publish a guide and brief every team", "Ashdale Housing", "30/04/2026", "Update 10/03/2026: Completed and closed; use of the guide rose by half", ""],
  ["3", "Open the routes to support", "Map the routes and agree the missing ones", "Ashdale Housing", "summer 2027", "", "In progress"],
]; // prettier-ignore

async function opened(): Promise<Workbench> {
  const workbench = await session.open();
  await openPlan(workbench, "plan.xlsx", await writeXlsx({ sheets: [{ name: "Plan", rows: [HEADINGS, ...ROWS] }] }));
  await setAsAt(workbench);
  return workbench;
}

async function expectFigure(workbench: Workbench, name: string, count: number): Promise<void> {
  const tile = workbench.pane.getByRole("region", { name: "Figures" }).getByRole("button").filter({ hasText: name });
  await tile.filter({ hasText: new RegExp(`^${count}\\D`) }).waitFor({ timeout: 20_000 });
}

async function cellOf(workbench: Workbench, row: number, column: number): Promise<unknown> {
  const { bytes } = await download(workbench);
  return (await readXlsx(bytes)).sheets[0]?.rows[row]?.[column] ?? null;
}

/** Goes to the finding, which then shows what can be done about it. */
async function choose({ pane }: Workbench, cell: string): Promise<void> {
  await pane.getByRole("button", { name: "Open all" }).click();
  await pane.getByRole("button", { name: new RegExp(`^Plan, ${cell} `) }).first().click(); // prettier-ignore
}

test("a status is set after a look at what it changes; the figures follow; it is put back", async () => {
  const workbench = await opened();
  const { pane } = workbench;
  const [complete, overdue] = [await figure(workbench, "Complete"), await figure(workbench, "Overdue")];
  await showView(workbench, "Findings");
  await choose(workbench, "G3");
  await pane.getByRole("button", { name: "Fix… the finding at G3" }).click();
  await pane.getByText(`Complete ${complete} → ${complete + 1}, Overdue ${overdue} → ${overdue - 1}.`).waitFor();
  await pane.getByRole("button", { name: "Change 1 cell" }).click();
  await pane.getByText("1 cell was changed: G3.").first().waitFor();
  await showView(workbench, "Overview");
  await expectFigure(workbench, "Complete", complete + 1);
  await expectFigure(workbench, "Overdue", overdue - 1);
  expect(await cellOf(workbench, 2, 6)).toBe("Complete");
  await showView(workbench, "Findings");
  await pane.getByRole("button", { name: "Put it back" }).click();
  await pane.getByRole("button", { name: "Put it back" }).waitFor({ state: "detached" });
  await showView(workbench, "Overview");
  await expectFigure(workbench, "Complete", complete);
  expect(await cellOf(workbench, 2, 6)).toBeNull();
});

test("by keyboard alone: a finding is gone to, its fix is made, and put back", async () => {
  const workbench = await opened();
  const { page, pane } = workbench;
  await showView(workbench, "Findings");
  await choose(workbench, "E4");
  await pane.getByRole("button", { name: "Fix… the finding at E4" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { name: "Before anything is changed" }).waitFor();
  await pane.getByRole("button", { name: "Change 1 cell" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByText("1 cell was changed: E4.").first().waitFor();
  expect(await cellOf(workbench, 3, 4)).toEqual(new Date(Date.UTC(2027, 7, 31)));
  await pane.getByRole("button", { name: "Put it back" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "Put it back" }).waitFor({ state: "detached" });
  expect(await cellOf(workbench, 3, 4)).toBe("summer 2027");
});

test("a finding that is accepted counts no more, and the report says why", async () => {
  const workbench = await opened();
  const { pane } = workbench;
  const findings = await figure(workbench, "Findings");
  await showView(workbench, "Findings");
  await choose(workbench, "G3");
  await pane.getByRole("button", { name: "Accept… the finding at G3" }).click();
  await pane.getByLabel("Why it can stay as it is").fill("The board waits for the audit");
  await pane.getByRole("button", { name: "Accept", exact: true }).click();
  await pane.getByRole("button", { name: "1 accepted or not checked" }).waitFor();
  await showView(workbench, "Overview");
  await expectFigure(workbench, "Findings", findings - 1);
  await pane.getByRole("button", { name: "Write board report" }).click();
  await pane.getByRole("button", { name: "Revert last run" }).waitFor();
  const { bytes } = await download(workbench);
  const texts = (await readXlsx(bytes)).sheets.flatMap(({ rows }) => rows.flat()).map(String);
  expect(texts).toContain("The board waits for the audit");
});

test("what most needs a decision is a click from its row, who is late from its actions", async () => {
  const workbench = await opened();
  const { pane } = workbench;
  await pane.getByRole("heading", { name: "Most in need of a decision" }).waitFor();
  await pane.getByRole("button", { name: /^2 \d+ days overdue/ }).click();
  await workbench.page.waitForFunction(() =>
    document.querySelector<HTMLInputElement>("[data-u-comp=defined-name] input")?.value.startsWith("A3"),
  );
  await pane.getByRole("button", { name: /^Ashdale Housing 1 overdue/ }).click();
  await pane.getByText("1 of 3 actions").waitFor();
});
