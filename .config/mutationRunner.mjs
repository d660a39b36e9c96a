// @ts-check
/**
 * Runs the unit tests for Stryker in one process, with Jest's own `expect` and `each`: Jest starts anew for every mutant, which
 * takes seconds where the tests of a rule take milliseconds. The tests are bundled once, the modules under test are made anew
 * for each mutant, the quickest tests come first and the first that fails ends the run. No test may need jsdom or Jest's mocks.
 * A test that hangs is stopped where it is: Stryker itself would have to start the process anew.
 */
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import vm from "node:vm";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { determineHitLimitReached, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import { build, buildSync } from "esbuild";

const requirePackage = createRequire(path.join(process.cwd(), "package.json"));

/** @typedef {{ id: string, fileName: string, run: () => unknown }} Test */

/** Folders and files of tests/ whose tests are run, by how their paths begin. */
const PLACES = (process.env["MUTATION_TESTS"] ?? "plan/dates/,plan/status/,plan/columns/,rag/,checks/").split(",");
/** Share of the mutants that are tried, picked at random but the same each time: MUTATION_SHARE=0.1 is one in ten. */
const SHARE = Number(process.env["MUTATION_SHARE"] ?? "1");
/** They hold nothing of the code under test, and need not be made anew. */
const OUTSIDE = ["fast-check", "fastest-levenshtein", "fflate", "saxes", "slimdom", "excelize-wasm", "hucre", "react"];

/** What the instrumented code and this runner tell each other by. */
const shared = (globalThis["__stryker__"] ??= {});

/** @type {Map<string, unknown>} */
const fixtures = new Map();

/** As the tests know it: fixtures that are found by their folder are TypeScript, and the same for every mutant. */
const require = (/** @type {string} */ name) => {
  if (!name.endsWith(".ts")) return requirePackage(name);
  if (!fixtures.has(name)) {
    const { outputFiles } = buildSync({
      entryPoints: [name],
      bundle: true,
      write: false,
      platform: "node",
      format: "cjs",
    });
    const module = { exports: {} };
    new Function("module", "exports", outputFiles[0]?.text ?? "")(module, module.exports);
    fixtures.set(name, module.exports);
  }
  return fixtures.get(name);
};

/** Milliseconds after which a test hangs: far more than any takes on a busy machine. */
const LONGEST = 10_000;
const limited = new vm.Script("__mutationTest__()");

/** @param {() => unknown} run @param {number} timeout milliseconds @returns {unknown} */
function runLimited(run, timeout) {
  globalThis["__mutationTest__"] = run;
  return limited.runInThisContext({ timeout });
}

/** @returns {string[]} the test files, from the root of the sandbox; what only takes the time of long texts tells no rule */
function testFiles() {
  return readdirSync("tests", { recursive: true, encoding: "utf8" })
    .map((name) => path.posix.join("tests", name.replaceAll(path.sep, "/")))
    .filter((name) => name.endsWith(".test.ts") && !name.endsWith("longTexts.test.ts"))
    .filter((name) => PLACES.some((place) => name.startsWith(`tests/${place}`)))
    .sort();
}

/** Tests may ask where they stand. */
const ownFolder = {
  name: "own folder",
  setup(/** @type {import("esbuild").PluginBuild} */ { onLoad }) {
    onLoad({ filter: /[\\/](?:tests|src)[\\/].*\.ts$/ }, ({ path: file }) => {
      const contents = readFileSync(file, "utf8");
      const where = `const __dirname = ${JSON.stringify(path.dirname(file))};\n`;
      return { contents: contents.includes("__dirname") ? where + contents : contents, loader: "ts" };
    });
  },
};

/** @returns {Promise<(globals: Record<string, unknown>) => void>} registers all tests with the globals given */
async function bundle() {
  const entry = testFiles()
    .map((file) => `inFile(${JSON.stringify(file)}, () => require(${JSON.stringify(`./${file}`)}));`)
    .join("\n");
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: OUTSIDE,
    plugins: [ownFolder],
    logLevel: "error",
  });
  const names = ["require", "inFile", "describe", "test", "it", "expect"];
  const code = `(({ ${names.join(", ")} }) => {${outputFiles[0]?.text ?? ""}\n})`;
  return new vm.Script(code, { filename: "tests.cjs" }).runInThisContext();
}

/** @param {(globals: Record<string, unknown>) => void} register @returns {Test[]} */
function testsOf(register) {
  const { bind } = requirePackage("jest-each");
  /** @type {Test[]} */
  const tests = [];
  /** @type {string[]} */
  const within = [];
  let fileName = "";
  const test = Object.assign(
    (/** @type {string} */ name, /** @type {() => unknown} */ run) => {
      const id = [fileName, ...within, name].join(" ");
      tests.push({ id: tests.some((one) => one.id === id) ? `${id} (${tests.length})` : id, fileName, run });
    },
    { each: /** @type {unknown} */ (undefined) },
  );
  const describe = Object.assign(
    (/** @type {string} */ name, /** @type {() => void} */ body) => {
      within.push(name);
      body();
      within.pop();
    },
    { each: /** @type {unknown} */ (undefined) },
  );
  test.each = bind(test, false);
  describe.each = bind(describe, false);
  const inFile = (/** @type {string} */ file, /** @type {() => void} */ load) => {
    fileName = file;
    load();
  };
  register({ require, inFile, describe, test, it: test, expect: requirePackage("expect").expect });
  return tests;
}

class OneProcessRunner {
  /** @type {Map<string, number>} milliseconds of each test when nothing was broken */
  costs = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // A mutant is killed by the first case that fails; the smallest such case is of no use here.
    requirePackage("fast-check").configureGlobal({ endOnFailure: true });
    this.register = await bundle();
  }

  /** @param {{ coverageAnalysis: string }} options */
  async dryRun({ coverageAnalysis }) {
    shared.mutantCoverage = undefined;
    const result = await this.run(() => true, true);
    if (result.status !== "complete") return result;
    for (const { id, timeSpentMs } of result.tests) this.costs.set(id, timeSpentMs);
    return coverageAnalysis === "off" ? result : { ...result, mutantCoverage: shared.mutantCoverage };
  }

  /** @param {import("@stryker-mutator/api/test-runner").MutantRunOptions} options */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    // Errors count in no score.
    if (!isInSample(activeMutant)) return { status: "error", errorMessage: "not in the sample" };
    shared.hitLimit = hitLimit;
    shared.hitCount = hitLimit === undefined ? undefined : 0;
    shared.activeMutant = activeMutant.id;
    try {
      const wanted = testFilter === undefined ? undefined : new Set(testFilter);
      const result = await this.run(({ id }) => wanted?.has(id) ?? true, false);
      return toMutantRunResult(determineHitLimitReached(shared.hitCount, hitLimit) ?? result);
    } finally {
      shared.activeMutant = undefined;
    }
  }

  /** @param {(test: Test) => boolean} isWanted @param {boolean} goOn after a test that fails */
  async run(isWanted, goOn) {
    /** @type {Test[]} */
    let tests;
    try {
      tests = testsOf(/** @type {NonNullable<typeof this.register>} */ (this.register));
    } catch (error) {
      // A module that cannot even be loaded is noticed by every test.
      if (!goOn) return complete([{ id: "loading", name: "loading", timeSpentMs: 0, ...failed(error) }]);
      return { status: "error", errorMessage: String(error?.stack ?? error) };
    }
    const cost = (/** @type {Test} */ { id }) => this.costs.get(id) ?? 0;
    const results = [];
    for (const { id, fileName, run } of tests.filter(isWanted).sort((a, b) => cost(a) - cost(b))) {
      const start = performance.now();
      shared.currentTestId = id;
      let outcome = /** @type {Record<string, unknown>} */ ({ status: 0 });
      try {
        await runLimited(run, LONGEST + Math.ceil(20 * (this.costs.get(id) ?? 0)));
      } catch (error) {
        if (error?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
          return /** @type {any} */ ({ status: "timeout", reason: `${id} took too long` });
        outcome = failed(error);
      }
      shared.currentTestId = undefined;
      results.push({ id, name: id, fileName, timeSpentMs: performance.now() - start, ...outcome });
      if (outcome["status"] !== 0 && !goOn) break;
    }
    return complete(results);
  }
}

/** @param {import("@stryker-mutator/api/core").Mutant} mutant */
function isInSample({ fileName, location, mutatorName, replacement }) {
  const name = JSON.stringify([path.basename(fileName), location, mutatorName, replacement]);
  return createHash("sha256").update(name).digest().readUInt32BE() < SHARE * 2 ** 32;
}

/** @param {any} error */
const failed = (error) => ({ status: 1, failureMessage: String(error?.message ?? error) });
/** @param {any[]} tests @returns {any} */
const complete = (tests) => ({ status: "complete", tests });

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "one-process", /** @type {any} */ (OneProcessRunner)),
];
