/** Opening files: what cannot be opened is said in a sentence and changes nothing; what can is read, whatever its shape. */
import { existsSync, readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { readXlsx, writeXlsx } from "hucre";
import { BLANK_PARTS } from "../../src/standin/file/blankWorkbook";
import { findRealPlans, WORKBOOK_FOLDER } from "../support/realPlans";
import { violations } from "./support/axe";
import { browserSession } from "./support/session";
import {
  download,
  figure,
  goToCell,
  openFile,
  openPlan,
  paneFrame,
  setAsAt,
  showView,
  typeIntoCell,
  type Workbench,
} from "./support/workbench";

const session = browserSession();
const { plans } = findRealPlans();

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => Array.from(text, (char) => [char.charCodeAt(0), 0]).flat();
const damaged = zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<workbook/>") });

/** All is there but the cells of its only sheet. */
function withoutItsSheet(): Uint8Array {
  const parts = Object.entries(BLANK_PARTS).filter(([name]) => name !== "xl/worksheets/sheet1.xml");
  return zipSync(Object.fromEntries(parts.map(([name, xml]) => [name, strToU8(xml)])));
}

/** A tracker whose headings no catalogue could know, and whose texts are no orders by which it could be told. */
function ownHeadings(): Promise<Uint8Array> {
  const rows = [
    ["Zeta", "Eta", "Theta", "Iota"],
    ["Receptionists", "Ashdale Surgery", "31/03/2026", "Complete"],
    ["Guide", "Westshire Police", "30/06/2026", "In progress"],
  ];
  return writeXlsx({ sheets: [{ name: "Promises", rows }] });
}

/** Says what its columns hold. */
async function mapColumns({ pane }: Workbench): Promise<void> {
  await pane.getByRole("button", { name: "Map columns" }).click();
  await pane.getByLabel("Column A holds").selectOption({ label: "Action" });
  await pane.getByLabel("Column B holds").selectOption({ label: "Lead agency" });
  await pane.getByLabel("Column C holds").selectOption({ label: "Target date" });
  await pane.getByLabel("Column D holds").selectOption({ label: "Status" });
}

describe("a file that cannot be opened", () => {
  test.each([
    ["notes.xlsx", strToU8("Ref,Recommendation"), /notes\.xlsx is no Excel workbook/],
    ["secret.xlsx", Uint8Array.from([...compound, ...utf16("EncryptedPackage")]), /secret\.xlsx needs a password/],
    ["half.xlsx", damaged.slice(0, 120), /half\.xlsx is (damaged|no Excel workbook)/],
    ["gap.xlsx", withoutItsSheet(), /gap\.xlsx is damaged/],
    ["old.xlsx", Uint8Array.from([...compound, ...utf16("Workbook")]), /old\.xlsx is no Excel workbook/],
  ])("%s: says why, and leaves the open workbook as it is", async (name, bytes, sentence) => {
    const workbench = await session.open();
    await openFile(workbench, name, bytes);
    const said = workbench.page.getByRole("alert");
    await said.filter({ hasText: sentence }).waitFor();
    await workbench.page.getByRole("heading", { name: "sample-tracker.xlsx" }).waitFor();
    expect(await figure(workbench, "Actions")).toBe(30);
  });
});

describe("a workbook of one's own", () => {
  test("whose headings are not known is read once its columns are named", async () => {
    const workbench = await session.open();
    await openPlan(workbench, "promises.xlsx", await ownHeadings());
    await workbench.pane.getByRole("heading", { name: "No action plan found" }).waitFor();
    await mapColumns(workbench);
    await showView(workbench, "Overview");
    await setAsAt(workbench);
    expect(await figure(workbench, "Actions")).toBe(2);
    expect(await figure(workbench, "Complete")).toBe(1);
    expect(await figure(workbench, "Overdue")).toBe(1);
  });

  test("keeps its mapping and its as-at date in the file: downloaded and opened again, it is read as before", async () => {
    const workbench = await session.open();
    await openPlan(workbench, "promises.xlsx", await ownHeadings());
    await mapColumns(workbench);
    await showView(workbench, "Overview");
    await setAsAt(workbench);
    expect(await figure(workbench, "Overdue")).toBe(1);
    const { bytes } = await download(workbench);
    await openPlan(workbench, "promises again.xlsx", bytes);
    expect(await figure(workbench, "Actions")).toBe(2);
    expect(await figure(workbench, "Overdue")).toBe(1);
    await showView(workbench, "Reading");
    await workbench.pane.getByText(/^Said by you: \d columns?\./).waitFor();
    expect(await workbench.pane.getByLabel("Column C holds").inputValue()).toBe("target");
    // Nothing but the settings has changed in it.
    expect((await readXlsx(bytes)).sheets).toEqual((await readXlsx(await ownHeadings())).sheets);
  });

  test("takes the place of one with changes only after a question, and of one that was downloaded without", async () => {
    const workbench = await session.open();
    const { page } = workbench;
    const question = page.getByRole("dialog", { name: /sample-tracker.xlsx has changes that were not downloaded/ });
    const own = await ownHeadings();
    await goToCell(workbench, "B7");
    await typeIntoCell(workbench, "Our own words");
    await openFile(workbench, "promises.xlsx", own);
    await question.waitFor();
    expect(await violations(page.mainFrame(), { include: "dialog" })).toEqual([]);
    await page.keyboard.press("Enter");
    await question.waitFor({ state: "hidden" });
    await page.getByRole("heading", { name: "sample-tracker.xlsx" }).waitFor();
    await openFile(workbench, "promises.xlsx", own);
    await question.getByRole("button", { name: "Open without them" }).click();
    await page.getByRole("heading", { name: "promises.xlsx" }).waitFor();
    await goToCell(workbench, "B2");
    await typeIntoCell(workbench, "Our own words");
    await download(workbench);
    await openPlan(workbench, "promises again.xlsx", own);
  });

  test("can be dropped on the page", async () => {
    const workbench = await session.open();
    const bytes = Buffer.from(await ownHeadings()).toString("base64");
    // A file that comes in over the pane is the workbench's too.
    await paneFrame(workbench).evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([], "dropped.xlsx"));
      document.dispatchEvent(new DragEvent("dragenter", { dataTransfer }));
    });
    await workbench.page.getByText("Drop the workbook to open it").waitFor();
    await workbench.page.evaluate((base64) => {
      const content = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], "dropped.xlsx"));
      document.dispatchEvent(new DragEvent("drop", { dataTransfer, cancelable: true }));
    }, bytes);
    await workbench.page.getByRole("heading", { name: "dropped.xlsx" }).waitFor();
    await workbench.pane.getByRole("heading", { name: "No action plan found" }).waitFor();
  });
});

if (!existsSync(WORKBOOK_FOLDER)) console.warn("Real plans were not opened: ../shared/plans is not there.");

describe("real plans", () => {
  test.each(plans)("$name: opened, counted, reported on, saved", async ({ path, expected }) => {
    if (path === null) {
      console.warn("A real plan was not opened: its workbook is not in ../shared/plans.");
      return;
    }
    const workbench = await session.open();
    await openPlan(workbench, "plan.xlsx", path);
    await setAsAt(workbench, expected.asAt);
    const { total, complete, overdue } = expected.summary;
    expect(await figure(workbench, "Actions")).toBe(total);
    expect(await figure(workbench, "Complete")).toBe(complete);
    expect(await figure(workbench, "Overdue")).toBe(overdue);
    await workbench.pane.getByRole("button", { name: "Write board report" }).click();
    await workbench.pane.getByRole("button", { name: "Revert last run" }).waitFor();
    const saved = await readXlsx((await download(workbench)).bytes);
    const original = await readXlsx(readFileSync(path));
    // The report, its annex, and its history, which is hidden.
    expect(saved.sheets).toHaveLength(original.sheets.length + 3);
    // toEqual would print the plan where it differs.
    expect(JSON.stringify(saved.sheets[0]?.rows) === JSON.stringify(original.sheets[0]?.rows)).toBe(true);
  });
});
