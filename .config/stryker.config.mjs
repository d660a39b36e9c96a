// @ts-check
/**
 * Mutation testing: each rule is broken on purpose, and some test must notice. `npm run mutation -- --mutate "src/rag/*.ts"`;
 * MUTATION_TESTS=rag,checks names the folders of tests/ that are run, MUTATION_SHARE=0.1
 * tries one mutant in ten. The report goes to out/mutation/.
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  packageManager: "npm",
  plugins: ["./.config/mutationRunner.mjs"],
  testRunner: "one-process",
  coverageAnalysis: "perTest",
  concurrency: 1,
  mutate: ["src/plan/dates/**/*.ts", "src/plan/status/**/*.ts", "src/rag/**/*.ts", "src/checks/**/*.ts"],
  ignorePatterns: ["dist", "out", "coverage", "tests/e2e"],
  tempDirName: "out/stryker",
  disableTypeChecks: false,
  // A busy machine is no endless loop.
  timeoutMS: 180_000,
  reporters: ["progress-append-only", "clear-text", "json"],
  clearTextReporter: { logTests: false, allowColor: false, reportTests: false },
  jsonReporter: { fileName: "out/mutation/mutation.json" },
  allowConsoleColors: false,
};
