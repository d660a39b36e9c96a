/**
 * Where the unit tests run: Node, as jest has it, with what is costly to make made once in a worker and not once in a file.
 * - WebAssembly that was compiled is kept: each file still gets an instance of its own, with its own memory.
 * - Of the language's own objects, package.json hands most to each file ("sandboxInjectedGlobals"): asking the sandbox for one takes three
 *   hundred times as long. Not among them: Date, which tests replace, and Symbol and parseInt, which packages declare for themselves.
 * - `madeOnce` is there for what tests/support/madeOnce.ts keeps.
 */
const { TestEnvironment } = require("jest-environment-node");

/** By the size of its bytes: the only program is Excelize's. */
const compiled = new Map();
const made = new Map();
/** What office.js asks for most: found twice as fast as members of the page's window than where Node keeps them. */
const BUILT_IN = ["Array", "Date", "Error", "JSON", "Math", "Number", "Object", "Promise", "RegExp", "String", "isNaN"];

class OnceAWorker extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.madeOnce = made;
    for (const name of BUILT_IN) {
      Object.defineProperty(this.global, name, { value: this.global[name], writable: true, configurable: true });
    }
    const { WebAssembly } = this.global;
    const { instantiate, compile } = WebAssembly;
    WebAssembly.instantiate = async (source, imports) => {
      if (source.byteLength === undefined) return instantiate(source, imports);
      const module = compiled.get(source.byteLength) ?? (await compile(source));
      compiled.set(source.byteLength, module);
      return { module, instance: await instantiate(module, imports) };
    };
  }
}

module.exports = OnceAWorker;
