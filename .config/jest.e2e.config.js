/** The end-to-end tests: Chromium over the built workbench, one file after the other. `npm run test:e2e`. */
const { jest: unit } = require("../package.json");

module.exports = {
  rootDir: "..",
  testMatch: ["<rootDir>/tests/e2e/**/*.e2e.ts"],
  transform: unit.transform,
  transformIgnorePatterns: unit.transformIgnorePatterns,
  globalSetup: "<rootDir>/tests/e2e/support/buildWorkbench.ts",
  testTimeout: 120_000,
  // Two browsers at once would measure each other.
  maxWorkers: 1,
};
