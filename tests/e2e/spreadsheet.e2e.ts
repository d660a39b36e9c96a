/** The spreadsheet beside the pane: what a user does there is carried into the workbook, or refused in words. */
import { readXlsx, writeXlsx } from "hucre";
import { RICH_SHEETS, richWorkbook } from "../support/richWorkbook";
import { browserSession } from "./support/session";
import {
  download,
  expectCell,
  goToCell,
  openPlan,
  setAsAt,
  showSheet,
  typeIntoCell,
  type Workbench,
} from "./support/workbench";

const session = browserSession();

/** Values of a sheet in the file that Download gives, by 0-based row. */
async function savedRows(workbench: Workbench, name: string): Promise<readonly (readonly unknown[])[]> {
  const { sheets } = await readXlsx((await download(workbench)).bytes);
  return sheets.find((sheet) => sheet.name === name)?.rows ?? [];
}

const PLAN = [
  ["Action", "Lead agency", "Target date", "Status"],
  ["Train all receptionists", "Ashdale Surgery", "31/03/2026", "Complete"],
  ["Publish the guide", "Westshire Police", "30/06/2026", "In progress"],
];

async function openSmallPlan(workbench: Workbench, isProtected = false): Promise<void> {
  const protection = isProtected ? { protection: { sheet: true } } : {};
  const sheets = [
    { name: "Plan", rows: PLAN, ...protection },
    { name: "Notes", rows: [["Nothing"]] },
  ];
  await openPlan(workbench, "small.xlsx", await writeXlsx({ sheets }));
}

describe("edits", () => {
  test("typed, pasted, filled down and deleted, they are in the file", async () => {
    const workbench = await session.open({ permissions: ["clipboard-read", "clipboard-write"] });
    const { keyboard } = workbench.page;
    await openSmallPlan(workbench);
    await goToCell(workbench, "B2");
    await keyboard.press("Control+c");
    await goToCell(workbench, "B4");
    await keyboard.press("Control+v");
    await goToCell(workbench, "D2:D3");
    await keyboard.press("Control+d");
    await goToCell(workbench, "A3");
    await keyboard.press("Delete");
    await goToCell(workbench, "C4");
    await typeIntoCell(workbench, "5/4/2026");
    const rows = await savedRows(workbench, "Plan");
    expect(rows[3]?.[1]).toBe("Ashdale Surgery");
    expect(rows[2]?.[3]).toBe("Complete");
    expect(rows[2]?.[0]).toBeNull();
    // 5 April, not 4 May.
    expect(rows[3]?.[2]).toEqual(new Date(Date.UTC(2026, 3, 5)));
  });

  test("pasted from elsewhere they are read as if typed; taken back, nothing of them stays", async () => {
    const workbench = await session.open({ permissions: ["clipboard-read", "clipboard-write"] });
    const { keyboard } = workbench.page;
    await openSmallPlan(workbench);
    const words = "Ring the patient\tNorthmoor Council\t1/2/2026\nWrite the guide\tAshdale Surgery\t3/4/2026\n";
    await workbench.page.evaluate((text) => navigator.clipboard.writeText(text), words);
    await goToCell(workbench, "A7");
    await keyboard.press("Control+v");
    await expectCell(workbench, "A7:C8");
    await goToCell(workbench, "A4");
    await keyboard.press("Control+v");
    await keyboard.press("Control+z");
    const rows = await savedRows(workbench, "Plan");
    expect(rows.slice(6)).toEqual([
      ["Ring the patient", "Northmoor Council", new Date(Date.UTC(2026, 1, 1)), null],
      ["Write the guide", "Ashdale Surgery", new Date(Date.UTC(2026, 3, 3)), null],
    ]);
    expect(
      rows
        .slice(3, 6)
        .flat()
        .every((value) => value === null),
    ).toBe(true);
  });

  test("a text that looks like a date stays a text when it is copied, and when its deletion is taken back", async () => {
    const workbench = await session.open({ permissions: ["clipboard-read", "clipboard-write"] });
    const { keyboard } = workbench.page;
    await openSmallPlan(workbench);
    await goToCell(workbench, "C2");
    await keyboard.press("Control+c");
    await goToCell(workbench, "C4");
    await keyboard.press("Control+v");
    await goToCell(workbench, "C2");
    await keyboard.press("Delete");
    await keyboard.press("Control+z");
    const rows = await savedRows(workbench, "Plan");
    expect([rows[1]?.[2], rows[3]?.[2]]).toEqual(["31/03/2026", "31/03/2026"]);
  });

  test("cells that are cut and pasted are moved", async () => {
    const workbench = await session.open({ permissions: ["clipboard-read", "clipboard-write"] });
    const { keyboard } = workbench.page;
    await openSmallPlan(workbench);
    await goToCell(workbench, "A2:B2");
    await keyboard.press("Control+x");
    await goToCell(workbench, "A5");
    await keyboard.press("Control+v");
    const rows = await savedRows(workbench, "Plan");
    expect(rows[1]?.slice(0, 2)).toEqual([null, null]);
    expect(rows[4]?.slice(0, 2)).toEqual(["Train all receptionists", "Ashdale Surgery"]);
  });

  test("what is still being typed, and what was made bold, is in the file", async () => {
    const workbench = await session.open();
    await openSmallPlan(workbench);
    await goToCell(workbench, "A2");
    await workbench.page.keyboard.press("Control+b");
    await goToCell(workbench, "D3");
    await workbench.page.keyboard.type("On hold");
    const { sheets } = await readXlsx((await download(workbench)).bytes, { readStyles: true });
    expect(sheets[0]?.rows[2]?.[3]).toBe("On hold");
    expect(sheets[0]?.cells?.get("1,0")?.style?.font?.bold).toBe(true);
  });

  test("on a protected sheet are refused in words, and nothing is changed", async () => {
    const workbench = await session.open();
    await openSmallPlan(workbench, true);
    await goToCell(workbench, "D3");
    await typeIntoCell(workbench, "Complete");
    await workbench.page.locator("#problem").filter({ hasText: "protected" }).waitFor();
    expect((await savedRows(workbench, "Plan"))[2]?.[3]).toBe("In progress");
  });

  test("a word from a list can be typed", async () => {
    const workbench = await session.open();
    await showSheet(workbench, "Review 2024-02");
    await goToCell(workbench, "C7");
    await typeIntoCell(workbench, "Regional");
    expect((await savedRows(workbench, "Review 2024-02"))[6]?.[2]).toBe("Regional");
  });
});

describe("sheets", () => {
  test("one that the user adds is in the file and in the pane's list", async () => {
    const workbench = await session.open();
    await openSmallPlan(workbench);
    await workbench.pane.getByText("1 other sheet").waitFor();
    await workbench.page.locator("[data-u-comp=sheet-bar-append-button]").first().click();
    await workbench.pane.getByText("2 other sheets").waitFor();
    const { sheets } = await readXlsx((await download(workbench)).bytes);
    expect(sheets).toHaveLength(3);
  });

  test("one that the user renames has its name in the file; a name that Excel does not take is refused in words", async () => {
    const workbench = await session.open();
    await openSmallPlan(workbench);
    await showSheet(workbench, "Notes");
    await renameSheet(workbench, "Notes", "History");
    await workbench.page.getByRole("alert").filter({ hasText: '"History" cannot be the name of a sheet' }).waitFor();
    const tabs = workbench.page.locator("[data-u-comp=slide-tab-item]");
    await tabs.filter({ hasText: "Notes" }).waitFor();
    await renameSheet(workbench, "Notes", "Minutes");
    await tabs.filter({ hasText: "Minutes" }).waitFor();
    const { sheets } = await readXlsx((await download(workbench)).bytes);
    expect(sheets.map(({ name }) => name)).toEqual(["Plan", "Minutes"]);
  });
});

/** Milliseconds. */
const LONG_PRESS = 700;

/** Renames the sheet that is shown, as a user does: two clicks on its tab, and typing. */
async function renameSheet({ page }: Workbench, before: string, after: string): Promise<void> {
  const tab = page.locator("[data-u-comp=slide-tab-item]").filter({ hasText: before });
  await tab.dblclick();
  await tab.locator("[contenteditable=true]").waitFor();
  // Univer 0.25 takes the second click for a long press where the name is there half a second later.
  await page.waitForTimeout(LONG_PRESS);
  await page.keyboard.press("Control+a");
  await page.keyboard.type(after);
  await page.keyboard.press("Enter");
}

describe("charts of the file", () => {
  test("stand beside the grid with their figures, and follow edits", async () => {
    const workbench = await session.open();
    await openPlan(workbench, "rich.xlsx", await richWorkbook());
    const beside = workbench.page.getByRole("complementary", { name: "Charts of this sheet" });
    expect(await beside.isVisible()).toBe(false);
    await showSheet(workbench, RICH_SHEETS.charts);
    const stacked = beside.getByRole("figure").filter({ hasText: "Chart: Actions by status" });
    await stacked.waitFor();
    expect(await stacked.getByRole("row").allInnerTexts()).toEqual([
      "\tReview 1\tReview 2",
      "Complete\t4\t2",
      "In progress\t3\t5",
      "On track\t6\t1",
      "Not started\t1\t2",
    ]);
    const pie = beside.getByRole("figure").filter({ hasText: "Chart: Chart 2" });
    await pie.getByText("Its figures. Excel draws it").waitFor();
    await goToCell(workbench, "B2");
    await typeIntoCell(workbench, "9");
    await stacked.getByRole("row", { name: "Complete 9 2" }).waitFor();
    await showSheet(workbench, RICH_SHEETS.plan);
    await beside.waitFor({ state: "hidden" });
  });
});

describe("links", () => {
  test("a figure of the report leads to what it counts", async () => {
    const workbench = await session.open();
    const { page, pane } = workbench;
    await setAsAt(workbench);
    await pane.getByRole("button", { name: "Write board report" }).click();
    await pane.getByRole("button", { name: "Revert last run" }).waitFor();
    // The label of a figure in the upper part of the page, wherever its row stands.
    const rows = await savedRows(workbench, "Board report November 2026");
    const row = rows.findIndex((cells) => cells.some((cell) => String(cell).startsWith("Overdue"))) + 1;
    await goToCell(workbench, `B${row}`);
    const selection = await selectedCell(workbench);
    await page.mouse.click(selection.x, selection.y);
    await page.waitForFunction(
      (before) => document.querySelector<HTMLInputElement>("[data-u-comp=defined-name] input")?.value !== before,
      `B${row}`,
      { timeout: 20_000 },
    );
  });
});

/** A place in the cell that the cursor is in: where the grid's editor has its caret, behind the cell's words. */
async function selectedCell({ page }: Workbench): Promise<{ readonly x: number; readonly y: number }> {
  await page.keyboard.press("F2");
  const caret = page.locator("#__editor___INTERNAL_EDITOR__DOCS_NORMAL");
  await page.waitForFunction(
    () => (document.getElementById("__editor___INTERNAL_EDITOR__DOCS_NORMAL")?.getBoundingClientRect().x ?? 0) > 0,
  );
  const box = await caret.boundingBox();
  await page.keyboard.press("Escape");
  if (box === null) throw new Error("The grid's editor did not open.");
  return { x: box.x - 4, y: box.y + box.height / 2 };
}
