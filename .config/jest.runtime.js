/**
 * Jest's runtime, which compiles a module once in a worker and not once in each test file: every file still gets functions, and with
 * them a state, of its own. Nothing is kept of test files, which are run once.
 */
const { Script } = require("node:vm");
const { default: Runtime } = require("jest-runtime");

/** By path, with the text that was compiled: what is compiled differs where a test is run in a page. */
const kept = new Map();

function compiled(source, path, parameters) {
  const known = kept.get(path);
  if (known?.source === source) return known.script;
  const head = `(function(${parameters.join(",")}){`;
  const script = new Script(`${head}${source}\n})`, { filename: path, columnOffset: -head.length });
  kept.set(path, { source, script });
  return script;
}

class CompilesOnce extends Runtime {
  constructor(...all) {
    super(...all);
    const { executor } = this;
    const compile = executor.compile.bind(executor);
    executor.compile = (source, path) => {
      const context = this._environment.getVmContext();
      if (context === null || path === this._testPath) return compile(source, path);
      return compiled(source, path, executor.injectedModuleParameters).runInContext(context);
    };
  }
}

module.exports = { __esModule: true, default: CompilesOnce };
