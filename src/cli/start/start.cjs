/**
 * Starts the command line: runs its build of one file, and makes that first where there is none or a source has changed since. Plain
 * JavaScript, so that it need not be compiled itself.
 */
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname, join } = require("node:path");
const v8 = require("node:v8");
const vm = require("node:vm");
const { currentBuild } = require("./builds.cjs");

const PROJECT = join(__dirname, "..", "..", "..");
const MAIN = join(PROJECT, "src", "cli", "main.ts");

/** Every module of the build believes that it is main.ts: by that place it finds the packages and the project's folders. */
function run({ program, v8Flags }) {
  for (const flag of v8Flags) v8.setFlagsFromString(flag);
  const parameters = ["exports", "require", "module", "__filename", "__dirname"];
  const main = vm.compileFunction(readFileSync(program, "utf8"), parameters, { filename: program });
  const module = { exports: {} };
  main(module.exports, createRequire(MAIN), module, MAIN, dirname(MAIN));
}

/** Without a place to keep a build in, as where the project's folder may only be read: slower, and the same. */
function runUnbuilt() {
  require("tsx/cjs");
  require(MAIN);
}

let build;
try {
  build = currentBuild(PROJECT, MAIN) ?? require("./build.cjs").build(PROJECT, MAIN);
} catch (error) {
  if (error.code !== "MODULE_NOT_FOUND") throw error;
  process.stderr.write("The packages of this project are not installed: run npm ci first.\n");
  process.exit(1);
}
if (build === null) runUnbuilt();
else run(build);
