/**
 * What is hosted, as it is built: every script can be parsed by the oldest Excel that the manifest admits (Excel 2021 for the Mac: ES2021,
 * and no look-behind in regular expressions, which came with Safari 16.4), and the pane opens as lightly as it is to. Where a script cannot
 * be parsed or is refused, the pane says so.
 * `E2E_BUILT=1` takes dist/ as it is there.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { parse, tokenizer } from "acorn";
import type { Browser, Page } from "playwright-core";
import { launch } from "./support/browser";
import { serve, type Site } from "./support/serve";

const ROOT = resolve(__dirname, "../..");
const HOSTED = join(ROOT, "dist");
/** Milliseconds, on a machine that has other things to do. */
const BUILT_WITHIN = 600_000;

beforeAll(() => {
  if (process.env["E2E_BUILT"] === "1" && existsSync(join(HOSTED, "taskpane.html"))) return;
  const webpack = createRequire(join(ROOT, "package.json")).resolve("webpack-cli/bin/cli.js");
  execFileSync(process.execPath, [webpack, "--mode", "production"], { cwd: ROOT, stdio: "pipe" });
}, BUILT_WITHIN);

/** Regular expressions of a script that look behind, wherever they stand as literals. */
function lookBehinds(code: string): string[] {
  const found: string[] = [];
  for (const { type, start, end } of tokenizer(code, { ecmaVersion: 2021, sourceType: "script" })) {
    const literal = type.label === "regexp" ? code.slice(start, end) : "";
    if (/\(\?<[=!]/.test(literal)) found.push(literal);
  }
  return found;
}

test("every built script is ES2021, and none looks behind", () => {
  const scripts = readdirSync(HOSTED).filter((name) => name.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(5);
  for (const name of scripts) {
    const code = readFileSync(join(HOSTED, name), "utf8");
    expect(() => parse(code, { ecmaVersion: 2021, sourceType: "script" })).not.toThrow();
    expect([name, ...lookBehinds(code)]).toEqual([name]);
    // Put together at run time, a pattern shows only as a text.
    expect([name, ...(/["'`]\(\?<[=!]/.exec(code) ?? [])]).toEqual([name]);
  }
});

test("the check would find what such an Excel cannot parse", () => {
  expect(() => parse("class Pane { #state = 1; }", { ecmaVersion: 2021 })).toThrow();
  expect(lookBehinds("const after = /(?<=: )x/;")).toHaveLength(1);
});

test("what says that this Excel is too old is ES5", () => {
  expect(() => parse(readFileSync(join(HOSTED, "tooOld.js"), "utf8"), { ecmaVersion: 5 })).not.toThrow();
});

/** kB of gzip that the page and the scripts it names may have; office.js, which is Microsoft's, not counted. */
const MOST_LOADED_FIRST = 118;

/** kB of gzip of hosted files. */
const weightOf = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(join(HOSTED, name)), { level: 9 }).length / 1000, 0);

/** The scripts that the pane's page names, but for Microsoft's own. */
function scriptsOfPane(): string[] {
  const page = readFileSync(join(HOSTED, "taskpane.html"), "utf8");
  const named = [...page.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => src ?? "");
  return named.filter((src) => !src.startsWith("https:"));
}

test("what the pane loads first stays within its weight", () => {
  const own = scriptsOfPane();
  expect(own.length).toBeGreaterThan(1);
  expect(weightOf(["taskpane.html", ...own])).toBeLessThanOrEqual(MOST_LOADED_FIRST);
});

/** kB of gzip that what few open may have, by the names of webpack.config.js: returns, the .xlsx files that they come in, begun plans and themes. */
const MOST_LOADED_LATER = { returns: 28, books: 82, drafting: 22 } as const;

test.each(Object.entries(MOST_LOADED_LATER))(
  "“%s” is loaded when it is wanted, and stays within its weight",
  (name, most) => {
    const own = readdirSync(HOSTED).filter((file) => file.startsWith(`${name}.`) && file.endsWith(".js"));
    expect(own).toHaveLength(1);
    expect(scriptsOfPane()).not.toContain(own[0]);
    expect(weightOf(own)).toBeLessThanOrEqual(most);
  },
);

describe("in a browser", () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    site = await serve(HOSTED);
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** @param prepare before the page is asked for; Microsoft's own script never comes */
  async function opened(
    path: string,
    prepare: (page: Page) => Promise<unknown>,
    javaScriptEnabled = true,
  ): Promise<Page> {
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
    await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
    await prepare(page);
    await page.goto(`${site.address}/${path}`);
    return page;
  }

  const PANE = /\/taskpane\.\w+\.js$/;
  const TOO_OLD = /too old for Action Plan Reporter/;

  test.each<[string, (page: Page) => Promise<unknown>]>([
    [
      "cannot be parsed",
      (page) =>
        page.route(PANE, (route) => route.fulfill({ contentType: "text/javascript", body: "const at = /(?<=: x/;" })),
    ],
    ["is refused", (page) => page.route(PANE, (route) => route.abort())],
  ])("where the pane's script %s, it says that this Excel is too old", async (_what, prepare) => {
    const page = await opened("taskpane.html", prepare);
    await page.getByRole("alert").filter({ hasText: TOO_OLD }).waitFor();
    expect(await page.getByText("Opening…").isVisible()).toBe(false);
  });

  test("where it runs, it does not", async () => {
    const page = await opened("taskpane.html", () => Promise.resolve());
    await page.waitForFunction(() => document.documentElement.dataset["started"] !== undefined);
    expect(await page.getByText(TOO_OLD).isVisible()).toBe(false);
  });

  test("where scripts are turned off, it says that", async () => {
    const page = await opened("taskpane.html", () => Promise.resolve(), false);
    // A search by words passes over <noscript>.
    await page.locator("noscript p").waitFor();
  });

  test("the help page needs no Excel and finds its looks and its picture", async () => {
    const page = await opened("help.html", () => Promise.resolve());
    await page.getByRole("heading", { name: "Privacy" }).waitFor();
    expect(await page.locator("img").evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(64);
    expect(await page.locator("h1").evaluate((heading) => getComputedStyle(heading).marginTop)).toBe("0px");
    await page.screenshot({ path: join(ROOT, "out/screenshots/help.png"), fullPage: true });
  });
});
