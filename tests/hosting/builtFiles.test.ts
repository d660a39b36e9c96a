/**
 * What is hosted, as it is built: every script can be parsed by the oldest Excel that the manifest admits (Excel 2021 for the Mac: ES2021,
 * and no look-behind in regular expressions, which came with Safari 16.4), and the pages are as an administrator is told.
 * @jest-environment node
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse, tokenizer } from "acorn";
import webpack, { type Configuration } from "webpack";

const ROOT = resolve(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "hosted-"));

beforeAll(async () => {
  const configure = createRequire(join(ROOT, "package.json"))("./webpack.config.js") as (
    env: object,
    argv: { mode: string },
  ) => Configuration;
  const compiler = webpack({
    ...configure({}, { mode: "production" }),
    output: { ...configure({}, { mode: "production" }).output, path: folder },
  });
  await new Promise<void>((done, failed) => {
    compiler.run((reason, stats) => {
      if (reason !== null) failed(reason);
      else if (stats?.hasErrors() === true) failed(new Error(stats.toString("errors-only")));
      else compiler.close(() => done());
    });
  });
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true }));

const scripts = (): string[] => readdirSync(folder).filter((name) => name.endsWith(".js"));

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
  expect(scripts().length).toBeGreaterThan(5);
  for (const name of scripts()) {
    const code = readFileSync(join(folder, name), "utf8");
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
  expect(() => parse(readFileSync(join(folder, "tooOld.js"), "utf8"), { ecmaVersion: 5 })).not.toThrow();
});

test("the help page needs neither Excel nor scripts, and finds its looks and its picture", () => {
  const html = readFileSync(join(folder, "help.html"), "utf8");
  expect(html).not.toContain("<script");
  expect(html).toContain("<h2>Privacy</h2>");
  for (const [, path = ""] of html.matchAll(/(?:src|href)="([^"]+)"/g)) {
    expect(() => readFileSync(join(folder, path))).not.toThrow();
  }
});
