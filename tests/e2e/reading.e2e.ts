/**
 * A tracker that was not understood: its status column has a heading that says nothing, and codes of its own. The banner, two
 * clicks, what the codes mean, the right figures; saved and opened again, they are still right.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeXlsx } from "hucre";
import { violations } from "./support/axe";
import { browserSession } from "./support/session";
import { download, figure, openPlan, paneFrame, setAsAt, showView, type Workbench } from "./support/workbench";

const PICTURES = resolve(__dirname, "../../out/screenshots");
mkdirSync(PICTURES, { recursive: true });

const session = browserSession();
const AS_AT = "2026-05-10";

const HEADINGS = ["Ref", "Recommendation", "Action to take", "Lead Agency", "Target Date", "Gateway", "Coffee rota"];
const ROWS = [
  ["1", "Adults are asked about abuse when seen alone.", "Agree the questions.", "Northmoor Police", "31/01/2026", "CNFA", "Ann's turn"],
  ["2", "Housing officers can share a concern.", "Publish a short guide.", "Ashdale Housing", "28/02/2026", "CNFA", ""],
  ["3", "Routes to support are open to all.", "Map the routes there are.", "Westshire Council", "31/03/2026", "VU", ""],
  ["4", "Staff hear what is not said.", "Hold a course each quarter.", "Ashdale Housing", "30/04/2026", "SR3", "Bob's turn"],
  ["5", "The policy on repeat callers is reviewed.", "Ask a panel of survivors.", "Northmoor Police", "30/04/2026", "CNFA", ""],
  ["6", "Interpreters are used in every interview.", "Agree a contract.", "Westshire Council", "30/06/2026", "VU", ""],
  ["7", "Risks are known to all who visit a home.", "Adopt the checklist.", "Northmoor Police", "30/09/2026", "CNFA", ""],
  ["8", "Families have one person to turn to.", "Name a contact for each.", "Ashdale Housing", "31/10/2026", "SR3", ""],
]; // prettier-ignore

/** CNFA is complete (4), VU is in progress, SR3 is not started: of what is open, 3 and 4 are overdue. */
const RIGHT = { complete: 4, overdue: 2 } as const;

async function openCoded(workbench: Workbench, name = "coded.xlsx", bytes?: Uint8Array): Promise<void> {
  const rows = [HEADINGS, ...ROWS];
  await openPlan(workbench, name, bytes ?? (await writeXlsx({ sheets: [{ name: "Tracker", rows }] })));
  await setAsAt(workbench, AS_AT);
}

const banner = ({ pane }: Workbench) => pane.getByRole("region", { name: "What was not understood" });

async function expectRight(workbench: Workbench): Promise<void> {
  await banner(workbench).waitFor({ state: "detached" });
  expect(await figure(workbench, "Complete")).toBe(RIGHT.complete);
  expect(await figure(workbench, "Overdue")).toBe(RIGHT.overdue);
}

async function setWidth({ page }: Workbench, width: number): Promise<void> {
  await page.locator("#pane").evaluate((pane, pixels) => {
    pane.style.flex = `0 0 ${pixels}px`;
    pane.style.minWidth = "0";
  }, width);
}

async function picture({ page }: Workbench, name: string): Promise<void> {
  await page.locator("#pane").screenshot({ path: join(PICTURES, `${name}.png`), animations: "disabled" });
}

test("the banner, two clicks and the codes put it right; saved and opened again it is still right", async () => {
  const workbench = await session.open();
  const { pane } = workbench;
  await openCoded(workbench);
  await banner(workbench).getByText("No status column was read: every action counts as open.").waitFor();
  expect(await figure(workbench, "Complete")).toBe(0);
  expect(await figure(workbench, "Overdue")).toBe(5);

  await banner(workbench).getByRole("button", { name: "Put it right" }).first().click();
  await pane.getByLabel("Column F holds").selectOption({ label: "Status" });
  await pane.getByLabel("CNFA means").selectOption({ label: "Complete" });
  await pane.getByLabel("VU means").selectOption({ label: "In progress" });
  await pane.getByLabel("SR3 means").selectOption({ label: "Not started" });
  await showView(workbench, "Overview");
  await expectRight(workbench);

  const { bytes } = await download(workbench);
  await openCoded(workbench, "coded again.xlsx", bytes);
  await expectRight(workbench);
  await showView(workbench, "Reading");
  await pane.getByText("Said by you: 1 column and 3 values.").waitFor();

  await pane.getByRole("button", { name: "Forget all I said about this sheet" }).click();
  await pane.getByRole("button", { name: "Forget it" }).click();
  await showView(workbench, "Overview");
  await banner(workbench).waitFor();
  expect(await figure(workbench, "Complete")).toBe(0);
});

/** What has the keyboard in the pane. */
const focused = (workbench: Workbench): Promise<string> =>
  paneFrame(workbench).evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute("aria-label") ?? element?.textContent ?? "").trim();
  });

async function tabTo(workbench: Workbench, wanted: RegExp): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if (wanted.test(await focused(workbench))) return;
    await workbench.page.keyboard.press("Tab");
  }
  throw new Error(`Tab never led to ${String(wanted)}`);
}

/** Chooses in the select that has the keyboard by the first letters of what is wanted. */
async function choose({ page }: Workbench, letters: string): Promise<void> {
  await page.keyboard.type(letters);
  // Letters typed soon after each other are one word to a select.
  await page.waitForTimeout(1_200);
}

test("by keyboard alone", async () => {
  const workbench = await session.open();
  const { page } = workbench;
  await openCoded(workbench);
  await page.keyboard.press("F6");
  if (!(await paneFrame(workbench).evaluate(() => document.hasFocus()))) await page.keyboard.press("F6");
  await tabTo(workbench, /^Put it right: No status column/);
  await page.keyboard.press("Enter");
  await workbench.pane.getByLabel("Column F holds").waitFor();
  expect(await focused(workbench)).toBe("Column F holds");
  await choose(workbench, "status");
  for (const [code, meaning] of [
    ["CNFA", "complete"],
    ["VU", "in progress"],
    ["SR3", "not started"],
  ] as const) {
    await tabTo(workbench, new RegExp(`^${code} means$`));
    await choose(workbench, meaning);
    expect(await focused(workbench)).toBe(`${code} means`);
  }
  await workbench.pane.getByRole("tab", { name: "Reading" }).focus();
  await page.keyboard.press("ArrowLeft");
  await expectRight(workbench);
});

describe.each(["light", "dark"] as const)("in the narrowest pane, %s", (colorScheme) => {
  test("axe finds nothing, and nothing is wider than the pane", async () => {
    const workbench = await session.open({ colorScheme });
    const { pane } = workbench;
    const overflow = (): Promise<number> =>
      paneFrame(workbench).evaluate(() => {
        const view = document.getElementById("view");
        return view === null ? 0 : view.scrollWidth - view.clientWidth;
      });
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      await workbench.page.waitForTimeout(200);
      await picture(workbench, `doubt-${name}-${colorScheme}`);
      if ((await overflow()) > 0) found.push(`${name}: wider by ${await overflow()} px`);
      found.push(...(await violations(paneFrame(workbench))).map((line) => `${name}: ${line}`));
    };
    await openCoded(workbench);
    await setWidth(workbench, 320);
    await look("banner");
    await banner(workbench).getByRole("button", { name: "Put it right" }).first().click();
    await pane.getByLabel("Column F holds").waitFor();
    await look("column");
    await pane.getByLabel("Column F holds").selectOption({ label: "Status" });
    await pane.getByLabel("CNFA means").selectOption({ label: "Complete" });
    await pane.getByLabel("CNFA means").scrollIntoViewIfNeeded();
    await look("values");
    await pane.getByText("Rows", { exact: true }).click();
    await pane.getByLabel("Show", { exact: true }).selectOption({ label: "Actions (8)" });
    await pane.getByRole("button", { name: "Not an action: row 3" }).scrollIntoViewIfNeeded();
    await look("rows");
    await pane.getByText("States said by titles").click();
    await pane.getByText("1 other title").click();
    await pane.getByRole("button", { name: "Forget all I said about this sheet" }).click();
    await look("all");
    expect(found).toEqual([]);
  });
});
