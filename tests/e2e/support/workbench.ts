/** The workbench in a browser, driven as a user drives it: by what is written on the page, the mouse and the keyboard. */
import { readFile } from "node:fs/promises";
import type { Browser, BrowserContextOptions, Frame, FrameLocator, Page } from "playwright-core";
import type { Site } from "./serve";

/** A day on which the sample has something of everything. */
export const AS_AT = "2026-11-20";

export interface Workbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What the page complained of: exceptions, errors in the console, requests to other sites. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens the workbench; it shows the sample and its pane has read it. */
export async function openWorkbench(
  browser: Browser,
  site: Site,
  options: BrowserContextOptions = {},
): Promise<Workbench> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: "en-GB", ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const { protocol } = new URL(request.url());
    if (protocol.startsWith("http") && !request.url().startsWith(`${site.address}/`)) {
      complaints.push(`asked another site: ${request.url()}`);
    }
  });
  const workbench = { page, pane: page.frameLocator("#pane"), complaints, close: () => context.close() };
  await page.goto(`${site.address}/`);
  await paneRead(workbench);
  return workbench;
}

/** Waits until the pane has read the workbook, whatever it found. */
export async function paneRead({ pane }: Workbench): Promise<void> {
  const found = pane.getByRole("button", { name: "Write board report" });
  await found.or(pane.getByText("No action plan found")).first().waitFor();
}

/** Gives the page a file by way of Open…; the name is the one it shows. */
export async function openFile(workbench: Workbench, name: string, bytes: Uint8Array | string): Promise<void> {
  const buffer = typeof bytes === "string" ? await readFile(bytes) : Buffer.from(bytes);
  await workbench.page.locator("#file").setInputFiles({ name, mimeType: "", buffer });
}

/** The same, and waits until it is shown and read. */
export async function openPlan(workbench: Workbench, name: string, bytes: Uint8Array | string): Promise<void> {
  await openFile(workbench, name, bytes);
  await workbench.page.getByRole("heading", { name }).waitFor();
  await paneRead(workbench);
}

/** The page of the pane, for what has to run inside it. */
export function paneFrame({ page }: Workbench): Frame {
  const frame = page.frames().find((each) => each.url().endsWith("/taskpane.html"));
  if (frame === undefined) throw new Error("The pane is not there.");
  return frame;
}

export async function setAsAt({ pane }: Workbench, date = AS_AT): Promise<void> {
  await pane.getByLabel("As at").fill(date);
}

export async function showView({ pane }: Workbench, name: string): Promise<void> {
  await pane.getByRole("tab", { name }).click();
}

/** The figure on a tile of the overview. */
export async function figure({ pane }: Workbench, name: string): Promise<number> {
  const tile = pane.getByRole("region", { name: "Figures" }).getByRole("button").filter({ hasText: name });
  const words = await tile.innerText();
  return Number(/\d[\d,]*/.exec(words)?.[0].replace(",", ""));
}

/** Shows a sheet by its tab below the grid. */
export async function showSheet({ page }: Workbench, name: string): Promise<void> {
  await page.locator("[data-u-comp=slide-tab-item]").filter({ hasText: name }).click();
}

/** Goes to a cell by the box that names it. */
export async function goToCell({ page }: Workbench, address: string): Promise<void> {
  const box = page.locator("[data-u-comp=defined-name] input");
  await box.click();
  await box.fill(address);
  await box.press("Enter");
}

/** Types into the cell that the cursor is in. */
export async function typeIntoCell({ page }: Workbench, words: string): Promise<void> {
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
}

/** Waits until the box that names cells says so: "B7". */
export async function expectCell({ page }: Workbench, address: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>("[data-u-comp=defined-name] input")?.value === wanted,
    address,
    { timeout: 20_000 },
  );
}

/** The file that Download gives. */
export async function download({ page }: Workbench): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [given] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download" }).click(),
  ]);
  return { name: given.suggestedFilename(), bytes: await readFile(await given.path()) };
}
