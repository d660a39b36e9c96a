/** What a page loads before its first control can be used, and how long that takes. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Response } from "playwright-core";
import { serve } from "../e2e/support/serve";

export interface FirstLoad {
  /** kB of gzip of the page's HTML and of the scripts that it names. No office.js, no stand-in for Excel. */
  readonly named: number;
  /** The same with what was loaded besides by the time of the first control. */
  readonly loaded: number;
  /** Milliseconds from the start of loading to the frame that shows the first control. */
  readonly milliseconds: number;
}

/** Not the page's own: the same beside both. */
const BESIDE = /\/(office\/|host\.js)/;

/** The ribbon's commands have pages of their own. */
const OTHER_PAGES = /^(commands|message|host)\./;

/** How many times slower than this machine's processor. */
export const SLOW_DOWN = 4;

/** What the page tells when its first control is there. */
interface Seen {
  readonly milliseconds: number;
  /** Addresses of what was loaded by then. */
  readonly loaded: readonly string[];
}

/** As text, since it runs in the page as it is: looks in every frame until a control is drawn. */
const WATCH = `
  window.firstControl = new Promise((resolve) => {
    function seen() {
      const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
      return { milliseconds: performance.now(), loaded: [location.href, ...loaded] };
    }
    function look() {
      const control = document.querySelector("button:not([disabled]), [role=tab]");
      if (control === null) requestAnimationFrame(look);
      // This frame draws it; such a task comes next, where a click would be heard.
      else scheduler.postTask(() => resolve(seen()), { priority: "user-blocking" });
    }
    look();
  });
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
  const { milliseconds, loaded } = await page.evaluate(
    () => (window as unknown as { firstControl: Promise<Seen> }).firstControl,
  );
  const read = await Promise.all(responses.filter((response) => loaded.includes(response.url())).map(fileOf));
  await context.close();
  const html = read.find(({ url }) => url === address)?.text ?? "";
  const named = read.filter(({ url }) => url === address || html.includes(`"${url.slice(address.length)}"`));
  const sum = (some: typeof read): number => some.reduce((total, { size }) => total + size, 0);
  return { named: sum(named), loaded: sum(read), milliseconds };
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

/**
 * Medians of so many loads of each page, none with a cache. The pages take turns, so that what else the machine does falls on all.
 * @param folders each with an index.html
 */
export async function measureFirstLoads(browser: Browser, folders: readonly string[], runs = 9): Promise<FirstLoad[]> {
  const sites = await Promise.all(folders.map(serve));
  const loads: FirstLoad[][] = folders.map(() => []);
  // The first round is of a browser that is still warming up.
  for (let run = 0; run <= runs; run++) {
    for (const [at, site] of sites.entries()) {
      const measured = await load(browser, `${site.address}/`);
      if (run > 0) loads[at]?.push(measured);
    }
  }
  for (const site of sites) await site.close();
  return loads.map((of) => ({
    named: median(of.map(({ named }) => named)),
    loaded: median(of.map(({ loaded }) => loaded)),
    milliseconds: median(of.map(({ milliseconds }) => milliseconds)),
  }));
}
