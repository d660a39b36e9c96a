/**
 * Runs the genuine, unmodified office.js in this process. It is evaluated in the global scope, as a page's script is, and finds
 * the few globals of a page that it needs. A real DOM is not: this boots in about 50 ms.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pageGlobals, SCRIPT_BASE } from "./window";

function distFolder(): string {
  const require = createRequire(__filename);
  return join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
}

const texts = new Map<string, string>();

function scriptText(name: string): string {
  let text = texts.get(name);
  if (text === undefined) {
    text = readFileSync(join(distFolder(), name), "utf8");
    texts.set(name, text);
  }
  return text;
}

/** Evaluates a script in the global scope, whichever realm this is (under jest it is the test's own). */
function evaluate(text: string): void {
  // An indirect eval: `var` in it makes globals, as in a page.
  (0, eval)(text);
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: true });
}

function loadScript(address: string, done: () => void, failed: () => void): void {
  setImmediate(() => {
    let text: string;
    try {
      text = scriptText(address.slice(SCRIPT_BASE.length));
    } catch {
      // A file that is not there: the page's onerror says so, and office.js falls back or gives up.
      failed();
      return;
    }
    evaluate(text);
    done();
  });
}

/** Names of the globals that office.js made when it ran. */
let made: readonly string[] = [];

/**
 * Loads office.js and waits until it is ready. It stays for the life of the process: it keeps timers, which would fail without
 * their globals. Loading it again replaces it.
 * @param external window.external as Excel on Windows has it
 */
export async function bootOffice(external: object): Promise<void> {
  for (const name of made) define(name, undefined);
  for (const name of ["window", "self", "top", "parent"]) define(name, globalThis);
  for (const [name, value] of Object.entries(pageGlobals(loadScript))) define(name, value);
  define("external", external);
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  evaluate(scriptText("office.js"));
  await Office.onReady();
  made = [...made, ...Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name))];
}
