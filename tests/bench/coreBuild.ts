/** The pure core, built as the pane is and timed where it runs: in a browser, and in Node as the command line runs it. */
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { PureTimes } from "./pureCore";
import { compile, productionConfig } from "./sizeBuild";

const FILE = "core.js";

/** @returns the path of the one file that it was built into */
export async function buildCore(folder: string): Promise<string> {
  const base = productionConfig();
  await compile({
    ...base,
    entry: "./tests/bench/pureCore.ts",
    output: { path: folder, filename: FILE },
    plugins: [],
  });
  return join(folder, FILE);
}

/** A page of its own, so that nothing lies in memory that another size has left. */
export async function timesInBrowser(browser: Browser, core: string, rows: number): Promise<PureTimes> {
  const page = await browser.newPage();
  await page.addScriptTag({ content: await readFile(core, "utf8") });
  const times = await page.evaluate<PureTimes>(`pureTimes(${rows})`);
  await page.close();
  return times;
}

/** A process of its own. */
export function timesInNode(core: string, rows: number): PureTimes {
  const script = `require(${JSON.stringify(core)}); console.log(JSON.stringify(pureTimes(${rows})));`;
  return JSON.parse(execFileSync(process.execPath, ["-e", script], { encoding: "utf8" })) as PureTimes;
}
