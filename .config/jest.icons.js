/**
 * Fluent's icons for the unit tests, each read when it is asked for: the package itself makes all of its fifteen thousand, in every
 * test of the pane. A component that asks for an icon that is not there is told so.
 */
const utils = require("@fluentui/react-icons/utils");
const providers = require("@fluentui/react-icons/providers");

/** "ChevronRight12Filled" stands in the file chevron-right. */
function fileOf(icon) {
  const name = icon.replace(/\d*(?:Regular|Filled|Light|Color)$/u, "");
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=\d)/gu, "-").toLowerCase();
}

module.exports = new Proxy(
  { ...utils, ...providers, __esModule: true },
  {
    get(known, name) {
      if (typeof name === "symbol" || name in known) return known[name];
      const icon = require(`@fluentui/react-icons/svg/${fileOf(name)}`)[name];
      if (icon === undefined) throw new Error(`There is no icon “${name}”.`);
      return (known[name] = icon);
    },
  },
);
