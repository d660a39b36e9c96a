/**
 * What a page loads before its first control can be used, and how long that takes. Both pages are measured alike: by their tabs, of
 * which each shows one and has another to choose.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Response } from "playwright-core";
import { serve, type Site } from "../e2e/support/serve";

/** Milliseconds since the page began to load. */
export interface Times {
  /** A control that can be used has been drawn. */
  readonly drawn: number;
  /** A tab, clicked as soon as it was drawn, has been drawn as the chosen one. */
  readonly answered: number;
}

export interface FirstLoad extends Times {
  /** kB of gzip of the page's HTML and of the scripts that it names. No office.js, no stand-in for Excel. */
  readonly named: number;
  /** The same with what was loaded besides by the time that the first control was drawn. */
  readonly loaded: number;
}

/** Not the page's own: the same beside both. */
const BESIDE = /\/(office\/|host\.js)/;

/** The ribbon's commands have pages of their own. */
const OTHER_PAGES = /^(commands|message|host)\./;

/** How many times slower than this machine's processor. */
export const SLOW_DOWN = 4;

/**
 * What drives a browser has it keep the stack of every Error that is made, and React makes one as it loads. V8 then parses anew
 * all functions on that stack: a third of what a page's script takes, and nothing that a user meets. With this it does not.
 */
export const AS_WITHOUT_DEBUGGER = "--js-flags=--no-enable-lazy-source-positions";

/** Runs of which the median is told, and the loads of which a run is the median: a single one is at the mercy of the machine. */
const RUNS = 3;
const LOADS = 5;

/** What the page tells when its first control has answered. */
interface Seen extends Times {
  /** Addresses of what was loaded when the first control was drawn. */
  readonly loaded: readonly string[];
}

/**
 * As text, since it runs in the page as it is. It looks in every frame for a tab that can be chosen, clicks it in the first task
 * after the frame that draws it, and looks again until it is chosen, and that is drawn.
 */
const WATCH = `
  window.firstControl = (async () => {
    const frame = () => new Promise(requestAnimationFrame);
    // Such a task comes next after the frame, where a click would be heard.
    const drawn = () => scheduler.postTask(() => performance.now(), { priority: "user-blocking" });
    const OTHER = "[role=tab][aria-selected=false]:not([disabled], [aria-disabled=true])";
    let tab = null;
    for (; tab === null; tab = document.querySelector(OTHER)) await frame();
    const firstDrawn = await drawn();
    const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
    tab.click();
    do await frame(); while (tab.ariaSelected !== "true");
    return { drawn: firstDrawn, answered: await drawn(), loaded: [location.href, ...loaded] };
  })();
`;

/** A loaded file: its text, and its kB of gzip. */
async function fileOf(
  response: Response,
): Promise<{ readonly url: string; readonly size: number; readonly text: string }> {
  const body = await response.body();
  return { url: response.url(), size: gzipSync(body, { level: 9 }).length / 1000, text: body.toString("utf8") };
}

async function load(browser: Browser, address: string): Promise<FirstLoad> {
  const context = await browser.newContext({ viewport: { width: 350, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW_DOWN });
  const responses: Response[] = [];
  page.on("response", (response) => {
    if (!BESIDE.test(response.url()) && response.ok()) responses.push(response);
  });
  await page.addInitScript(WATCH);
  await page.goto(address);
  const { drawn, answered, loaded } = await page.evaluate(
    () => (window as unknown as { firstControl: Promise<Seen> }).firstControl,
  );
  const read = await Promise.all(responses.filter((response) => loaded.includes(response.url())).map(fileOf));
  await context.close();
  const html = read.find(({ url }) => url === address)?.text ?? "";
  const named = read.filter(({ url }) => url === address || html.includes(`"${url.slice(address.length)}"`));
  const sum = (some: typeof read): number => some.reduce((total, { size }) => total + size, 0);
  return { named: sum(named), loaded: sum(read), drawn, answered };
}

/** kB of gzip of all scripts that a page may ever load: those in its folder but the other pages' own. */
export async function totalWeight(folder: string): Promise<number> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".js") && !OTHER_PAGES.test(name));
  const files = await Promise.all(names.map((name) => readFile(join(folder, name))));
  return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length / 1000, 0);
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

/** A page's weight, and the times of its runs, each the median of several loads. */
export interface Measured {
  readonly named: number;
  readonly loaded: number;
  readonly runs: readonly Times[];
}

/**
 * Loads pages again and again, each time in a browser context of its own, without a cache. The pages take turns, so that what else
 * the machine does falls on all of them.
 * @param folders each with an index.html
 */
export async function measureFirstLoads(browser: Browser, folders: readonly string[]): Promise<Measured[]> {
  const sites = await Promise.all(folders.map(serve));
  // The first round is of a browser that is still warming up.
  await loadAll(browser, sites);
  const rounds: FirstLoad[][] = [];
  for (let round = 0; round < RUNS * LOADS; round++) rounds.push(await loadAll(browser, sites));
  for (const site of sites) await site.close();
  return folders.map((_, at) => measured(rounds.map((round) => round[at]).filter((load) => load !== undefined)));
}

async function loadAll(browser: Browser, sites: readonly Site[]): Promise<FirstLoad[]> {
  const loads: FirstLoad[] = [];
  for (const { address } of sites) loads.push(await load(browser, `${address}/`));
  return loads;
}

function measured(loads: readonly FirstLoad[]): Measured {
  const of = (some: readonly FirstLoad[], what: keyof FirstLoad): number => median(some.map((one) => one[what]));
  const runs = Array.from({ length: RUNS }, (_, run) => loads.slice(run * LOADS, (run + 1) * LOADS));
  return {
    named: of(loads, "named"),
    loaded: of(loads, "loaded"),
    runs: runs.map((run) => ({ drawn: of(run, "drawn"), answered: of(run, "answered") })),
  };
}
