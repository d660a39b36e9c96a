/** The page around the pane: it goes where the pane points, says what it does and what would be lost, and is dark where its user is. */
import { strToU8 } from "fflate";
import { writeXlsx } from "hucre";
import { browserSession } from "./support/session";
import { expectCell, openFile, openPlan, showView, type Workbench } from "./support/workbench";

const session = browserSession();

const HEADINGS = ["Action", "Lead agency", "Target date", "Status"];

/** 300 actions below a title and headings that stay in place; every seventh has no owner. */
function longPlan(): Promise<Uint8Array> {
  const actions = Array.from({ length: 300 }, (_, index) => [
    `Do the thing number ${index + 1}`,
    index % 7 === 0 ? "" : "Ashdale Surgery",
    "31/03/2026",
    "In progress",
  ]);
  const rows = [["Plan of the review"], HEADINGS, ...actions];
  return writeXlsx({ sheets: [{ name: "Plan", rows, freezePane: { rows: 2, columns: 1 } }] });
}

/** Cells of the second column that lie in the first rows below the frozen ones, found by clicking on them. */
async function cellsBelowHeader({ page }: Workbench): Promise<string[]> {
  const grid = await page.locator("#grid").boundingBox();
  const found: string[] = [];
  for (let down = 90; down < 170; down += 15) {
    await page.mouse.click((grid?.x ?? 0) + 140, (grid?.y ?? 0) + down);
    found.push(await page.locator("[data-u-comp=defined-name] input").inputValue());
  }
  return found;
}

/** Whether the browser would ask before the page is left. */
function asksBeforeLeaving({ page }: Workbench): Promise<boolean> {
  return page.evaluate(() => {
    const leaving = new Event("beforeunload", { cancelable: true });
    window.dispatchEvent(leaving);
    return leaving.defaultPrevented;
  });
}

test.each([
  ["far below", "B150"],
  ["at the top of what scrolls", "B10"],
])("going to a row %s brings it into sight below its header", async (_, address) => {
  const workbench = await session.open();
  await openPlan(workbench, "long.xlsx", await longPlan());
  await showView(workbench, "Findings");
  const place = (cell: string): Promise<void> =>
    workbench.pane
      .getByRole("button", { name: new RegExp(`Plan, ${cell}(?!\\d).*No agency`) })
      .first()
      .click();
  await place("B206");
  await expectCell(workbench, "B206");
  await place(address);
  await expectCell(workbench, address);
  expect(await cellsBelowHeader(workbench)).toContain(address);
});

test("columns that the user named are not lost without a question; opening alone asks none", async () => {
  const workbench = await session.open();
  const rows = [
    ["Zeta", "Eta"],
    ["Receptionists", "Ashdale Surgery"],
  ];
  const promises = await writeXlsx({ sheets: [{ name: "Promises", rows }] });
  await openPlan(workbench, "promises.xlsx", promises);
  expect(await asksBeforeLeaving(workbench)).toBe(false);
  await workbench.pane.getByRole("button", { name: "Map columns" }).click();
  await workbench.pane.getByLabel("Column A holds").selectOption({ label: "Action" });
  await workbench.page.waitForFunction(() => {
    const leaving = new Event("beforeunload", { cancelable: true });
    window.dispatchEvent(leaving);
    return leaving.defaultPrevented;
  });
  await openFile(workbench, "other.xlsx", promises);
  const question = workbench.page.getByRole("dialog");
  await question.getByText("promises.xlsx has changes").waitFor();
  // What lies behind the question cannot be reached.
  await workbench.page.keyboard.press("F6");
  expect(await question.getByRole("button", { name: "Stay here" }).evaluate((each) => each.matches(":focus"))).toBe(
    true,
  );
  await question.getByRole("button", { name: "Stay here" }).click();
  await workbench.page.getByRole("heading", { name: "promises.xlsx" }).waitFor();
});

test.each([
  ["plan.csv", /plan\.csv is a text of values separated by commas\. Open it in Excel, save it as \.xlsx/],
  ["plan.ods", /plan\.ods is a spreadsheet of LibreOffice/],
  ["plan.XLS", /plan\.XLS is a workbook of Excel before 2007/],
  ["plan.numbers", /plan\.numbers is a spreadsheet of Numbers\. Export it there as Excel/],
  ["plan.pdf", /plan\.pdf is a PDF/],
])("%s is refused in words that say what to do", async (name, sentence) => {
  const workbench = await session.open();
  await openFile(workbench, name, strToU8("Ref,Recommendation"));
  await workbench.page.getByRole("alert").filter({ hasText: sentence }).waitFor();
});

test.each([
  ["dark", true],
  ["light", false],
] as const)("the grid is %s where its user is", async (colorScheme, isDark) => {
  const workbench = await session.open({ colorScheme });
  const picture = await workbench.page.screenshot({ clip: { x: 600, y: 600, width: 60, height: 10 } });
  const brightness = await workbench.page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    const drawing = canvas.getContext("2d");
    drawing?.drawImage(image, 0, 0);
    const [red = 0, green = 0, blue = 0] = drawing?.getImageData(5, 5, 1, 1).data ?? [];
    return (red + green + blue) / 3;
  }, picture.toString("base64"));
  expect(brightness < 128).toBe(isDark);
});

test("the page says what it does until the pane is there", async () => {
  const workbench = await session.open();
  const { page } = workbench;
  // What is said, from the first moment on.
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      const words = document.getElementById("busy")?.textContent ?? "";
      if (said.at(-1) !== words) said.push(words);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.reload();
  await workbench.pane.getByRole("button", { name: "Write board report" }).waitFor();
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.filter((words) => words !== "")).toEqual([
    "Loading the spreadsheet…",
    "Opening the sample…",
    "Starting the pane…",
  ]);
  expect(await page.locator("#busy").isVisible()).toBe(false);
});
