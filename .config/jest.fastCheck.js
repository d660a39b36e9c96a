/**
 * fast-check for the unit tests. By hand each run thinks of cases of its own, so that faults come to light over some runs; CI, which
 * tries all cases (ALL_RUNS, tests/support/runs.ts), has the same ones each time, so that it judges the change and not the draw.
 */
const fc = require("../node_modules/fast-check/lib/cjs/fast-check.js");

if (process.env.ALL_RUNS !== undefined) fc.configureGlobal({ seed: 20261127 });

module.exports = fc;
