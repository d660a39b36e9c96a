/**
 * How the unit tests take Fluent's components: the one file that hands on all fifty packages asks for a package when something of it is
 * asked for, not for all of them at once, of which the pane uses a dozen.
 */
const REQUIRED = /^const (_\w+) = require\("([^"]+)"\);$/gmu;

module.exports = {
  process(source) {
    const packages = new Map(Array.from(source.matchAll(REQUIRED), ([, name, path]) => [name, path]));
    const asked = source
      .replace(REQUIRED, "")
      .replace(/return (_\w+)\./gu, (whole, name) =>
        packages.has(name) ? `return require("${packages.get(name)}").` : whole,
      );
    return { code: asked };
  },
};
