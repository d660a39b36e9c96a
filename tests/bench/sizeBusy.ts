/** The pane over a large tracker in the workbench, on a slow processor: typing in its filter, and an edit in the sheet. */
import type { Browser, Page } from "playwright-core";
import { serve } from "../e2e/support/serve";
import { goToCell, openPlan, openWorkbench, showView, typeIntoCell, type Workbench } from "../e2e/support/workbench";
import { median, SLOW_DOWN } from "./sizeFirstLoad";

/** Of several edits, one after the other. */
export interface Edits {
  /** Batches to the host from an edit to the pane's answer; the most. */
  readonly syncs: number;
  /** Milliseconds from the host's answer to the frame that shows it in the pane; median and worst. */
  readonly shown: { readonly median: number; readonly worst: number };
  /** Milliseconds of the longest task of the whole page meanwhile, the spreadsheet's own included. */
  readonly longestTask: number;
  /** Milliseconds from the Enter key to the answer in the pane, its pause included; median. */
  readonly answer: number;
}

export interface Busy {
  /** Milliseconds from a key to the frame that shows it, by the browser's own event timing; median and worst. Slowed down. */
  readonly keystroke: { readonly median: number; readonly worst: number };
  /** Slowed down, and at the processor's own speed. */
  readonly edits: { readonly slow: Edits; readonly plain: Edits };
}

/** What is seen of one edit. Times are of the page's clock since 1970, which all its frames share. */
interface SeenEdit {
  syncs: number;
  longestTask: number;
  entered: number;
  answered: number;
  shown: number;
}

const EDITS = 5;
const WORDS = "training";
/** The slow page of a bench takes its time. */
const PATIENCE = 120_000;

/** @returns sets how many times slower than the processor the page runs. */
async function throttle(page: Page): Promise<(rate: number) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  return async (rate) => {
    await session.send("Emulation.setCPUThrottlingRate", { rate });
  };
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

/** In the page of the spreadsheet: counts batches, and notes when the last was answered. */
async function watchPage({ page }: Workbench): Promise<void> {
  await page.evaluate(() => {
    const seen = { syncs: 0, longestTask: 0, entered: 0, answered: 0, shown: 0 };
    const external = window.standinExternal as {
      Execute: (id: unknown, params: unknown, answer: (result: unknown) => void) => void;
    };
    const execute = external.Execute.bind(external);
    external.Execute = (id, params, answer) => {
      // office.js gives references back in batches of its own, which nobody waits for.
      const isOurs = !JSON.stringify(params).includes("_RemoveReference");
      if (isOurs) seen.syncs++;
      execute(id, params, (result) => {
        if (isOurs) seen.answered = performance.timeOrigin + performance.now();
        answer(result);
      });
    };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longestTask = Math.max(seen.longestTask, duration);
    }).observe({ type: "longtask" });
    window.addEventListener(
      "keydown",
      ({ key }) => {
        if (key === "Enter") seen.entered = performance.timeOrigin + performance.now();
      },
      true,
    );
    Object.assign(window, { seenEdit: seen });
  });
}

/** In the pane: notes when the frame was drawn that shows the answer in the list of actions. */
async function watchPane(workbench: Workbench): Promise<void> {
  await workbench.pane.locator("#view").evaluate((view) => {
    const { seenEdit } = window.parent as unknown as { seenEdit: SeenEdit };
    new MutationObserver(() => {
      if (seenEdit.answered === 0) return;
      requestAnimationFrame(() => {
        // What is posted in a frame comes after that frame was drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => (seenEdit.shown ||= performance.timeOrigin + performance.now());
        port2.postMessage(null);
      });
    }).observe(view, { childList: true, characterData: true, subtree: true });
  });
}

/** @param firstRow 1-based row of the first edit; the others are in the rows below */
async function editing(workbench: Workbench, firstRow: number): Promise<Edits> {
  const { page } = workbench;
  const edits: SeenEdit[] = [];
  for (let row = firstRow; row < firstRow + EDITS; row++) {
    await goToCell(workbench, `I${row}`);
    await page.evaluate(() => {
      const { seenEdit } = window as unknown as { seenEdit: SeenEdit };
      Object.assign(seenEdit, { syncs: 0, longestTask: 0, entered: 0, answered: 0, shown: 0 });
    });
    // A status that is not there yet, so that something changes.
    await typeIntoCell(workbench, `Completed in week ${row}`);
    await page.waitForFunction(() => (window as unknown as { seenEdit: SeenEdit }).seenEdit.shown > 0);
    edits.push(await page.evaluate(() => (window as unknown as { seenEdit: SeenEdit }).seenEdit));
  }
  const shown = edits.map((edit) => edit.shown - edit.answered);
  return {
    syncs: Math.max(...edits.map(({ syncs }) => syncs)),
    shown: { median: median(shown), worst: Math.max(...shown) },
    longestTask: Math.max(...edits.map(({ longestTask }) => longestTask)),
    answer: median(edits.map((edit) => edit.shown - edit.entered)),
  };
}

/** @param tracker the bytes of an .xlsx whose actions stand from row 2 on, with the status in column I */
export async function measureBusy(browser: Browser, folder: string, tracker: Uint8Array): Promise<Busy> {
  const site = await serve(folder);
  const workbench = await openWorkbench(browser, site);
  workbench.page.setDefaultTimeout(PATIENCE);
  await openPlan(workbench, "large.xlsx", tracker);
  const setRate = await throttle(workbench.page);
  await setRate(SLOW_DOWN);
  const keystroke = await typing(workbench);
  await watchPage(workbench);
  await watchPane(workbench);
  const slow = await editing(workbench, 2);
  await setRate(1);
  const plain = await editing(workbench, 2 + EDITS);
  await workbench.close();
  await site.close();
  return { keystroke, edits: { slow, plain } };
}
