/**
 * Puts the scripts that a page is built of before those that its template loads. They are deferred, and so run after them as
 * before; but the browser compiles them while it waits for office.js, and they run before what office.js loads in its turn.
 */
const HtmlPlugin = require("html-webpack-plugin");

const NAME = "OwnScriptsFirst";

function withOwnScriptsFirst(page) {
  const at = page.html.indexOf("<script");
  if (at === -1) return page;
  const own = page.headTags.map(({ attributes }) => `<script defer src="${attributes.src}"></script>`);
  return { ...page, html: page.html.slice(0, at) + own.join("") + page.html.slice(at), headTags: [] };
}

module.exports = class OwnScriptsFirst {
  apply(compiler) {
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      HtmlPlugin.getHooks(compilation).afterTemplateExecution.tap(NAME, withOwnScriptsFirst);
    });
  }
};
