/** The pane over a large tracker in the workbench, on a slow processor: typing in its filter, and an edit in the sheet. */
import type { Browser, Page } from "playwright-core";
import { serve } from "../e2e/support/serve";
import { goToCell, openPlan, openWorkbench, showView, typeIntoCell, type Workbench } from "../e2e/support/workbench";
import { median, SLOW_DOWN } from "./sizeFirstLoad";

export interface Busy {
  /** Milliseconds from a key to the frame that shows it, by the browser's own event timing; median and worst. */
  readonly keystroke: { readonly median: number; readonly worst: number };
  readonly edit: {
    /** Batches to the host from the edit to the pane's answer. */
    readonly syncs: number;
    /** Milliseconds of the longest task of the whole page meanwhile, the spreadsheet's own included. */
    readonly longestTask: number;
    /** Milliseconds from the Enter key to the answer in the pane, its pause included. */
    readonly answer: number;
  };
}

const WORDS = "training";
/** The slow page of a bench takes its time. */
const PATIENCE = 120_000;

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW_DOWN });
}

async function typing(workbench: Workbench): Promise<Busy["keystroke"]> {
  await showView(workbench, "Actions");
  const box = workbench.pane.getByLabel("Find");
  await box.click();
  await box.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === "keydown") times.push(entry.duration);
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
  for (const letter of WORDS) {
    await workbench.page.keyboard.press(letter);
    await workbench.page.waitForTimeout(400);
  }
  const times = await box.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
  // Keys that took less than 16 ms are not told.
  const all = [...times, ...new Array<number>(Math.max(0, WORDS.length - times.length)).fill(16)];
  await box.fill("");
  return { median: median(all), worst: Math.max(...all) };
}

async function editing(workbench: Workbench): Promise<Busy["edit"]> {
  const { page, pane } = workbench;
  await goToCell(workbench, "I2");
  await page.evaluate(() => {
    const seen = { syncs: 0, longest: 0, started: performance.now() };
    const external = window.standinExternal as { Execute: (...args: unknown[]) => void };
    const execute = external.Execute.bind(external);
    external.Execute = (...args) => {
      // office.js gives references back in batches of its own, which nobody waits for.
      if (!JSON.stringify(args[1]).includes("_RemoveReference")) seen.syncs++;
      execute(...args);
    };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: "longtask" });
    window.addEventListener(
      "keydown",
      ({ key }) => {
        if (key === "Enter") seen.started = performance.now();
      },
      true,
    );
    Object.assign(window, { seen });
  });
  const notice = pane.getByRole("status");
  const before = await notice.innerText();
  await typeIntoCell(workbench, "Complete");
  await notice.filter({ hasNotText: before === "" ? /^$/ : before }).waitFor({ timeout: PATIENCE });
  return page.evaluate(() => {
    const { seen } = window as unknown as { seen: { syncs: number; longest: number; started: number } };
    return { syncs: seen.syncs, longestTask: seen.longest, answer: performance.now() - seen.started };
  });
}

/** @param tracker the bytes of an .xlsx whose actions stand from row 2 on, with the status in column I */
export async function measureBusy(browser: Browser, folder: string, tracker: Uint8Array): Promise<Busy> {
  const site = await serve(folder);
  const workbench = await openWorkbench(browser, site);
  workbench.page.setDefaultTimeout(PATIENCE);
  await openPlan(workbench, "large.xlsx", tracker);
  await slowDown(workbench.page);
  const keystroke = await typing(workbench);
  const edit = await editing(workbench);
  await workbench.close();
  await site.close();
  return { keystroke, edit };
}
