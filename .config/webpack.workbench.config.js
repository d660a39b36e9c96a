/**
 * The workbench: the pane as it is built for production, with two changes to its HTML: office.js comes from this site instead of
 * Microsoft's CDN, and a script before it connects it to the stand-in for Excel. Around it a page with the spreadsheet.
 *
 * `npm start` serves it from memory; nothing of it goes into dist/. office.js is copied from the installed package, unmodified.
 */
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const production = require("../webpack.config.js");
const OwnScriptsFirst = require("./OwnScriptsFirst.js");

const root = join(__dirname, "..");
const PORT = Number(process.env.PORT ?? 3000);
const folderOf = (name) => join(root, "node_modules", name);

/** What office.js loads beside itself when its host is Excel on Windows in English. */
const OFFICE_FILES = ["office.js", "excel-win32-16.01.js", "en-us/office_strings.js"];
const CDN_SCRIPT = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const LOCAL_SCRIPTS = '<script src="connect.js"></script>\n    <script src="office/office.js"></script>';

/** The pane's HTML with office.js from this site. */
function paneHtml() {
  const html = readFileSync(join(root, "src/taskpane/taskpane.html"), "utf8");
  if (!html.includes(CDN_SCRIPT)) throw new Error("taskpane.html no longer loads office.js as the workbench expects.");
  return html.replace(CDN_SCRIPT, LOCAL_SCRIPTS);
}

const page = (filename, chunk, template) =>
  new HtmlPlugin({ filename, chunks: [chunk], scriptLoading: "defer", ...template });

const BUILDING =
  '<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta http-equiv="refresh" content="1">' +
  "<title>Action plan workbench</title><style>:root{color-scheme:light dark;font:14px/20px system-ui,sans-serif}" +
  'body{padding:24px}</style><body><p role="status">Building the workbench. It opens by itself; the first time this takes up to half a minute.</p>';

/** Until the first build is done the page says so; the server would else leave it blank. */
function sayBuilding(compiler) {
  let isBuilt = false;
  compiler.hooks.done.tap("workbench", () => {
    isBuilt = true;
  });
  return {
    name: "say-building",
    middleware: (request, response, next) => {
      if (isBuilt || request.path !== "/") next();
      else response.set("Cache-Control", "no-store").type("html").send(BUILDING);
    },
  };
}

/** @param {{ mode?: string, env?: { out?: string } }} argv */
module.exports = (env, argv) => {
  const base = production(env, argv);
  return {
    ...base,
    context: root,
    resolve: {
      ...base.resolve,
      // The page unpacks with the browser's own streams: the other build fetches WebAssembly from a data: address, which the page's
      // Content-Security-Policy refuses.
      alias: { "@zip.js/zip.js$": join(folderOf("@zip.js/zip.js"), "index-native.js") },
    },
    devtool: argv.mode === "development" ? "cheap-module-source-map" : false,
    entry: {
      taskpane: base.entry.taskpane,
      theme: base.entry.theme,
      workbench: "./src/workbench/main.ts",
      connect: { import: "./src/standin/browser/connect.ts", filename: "connect.js" },
    },
    output: { ...base.output, path: env?.out ?? join(root, "out/workbench") },
    plugins: [
      new OwnScriptsFirst(),
      page("index.html", "workbench", { template: "src/workbench/index.html" }),
      page("taskpane.html", "taskpane", { templateContent: paneHtml }),
      new CopyPlugin({
        patterns: [
          ...OFFICE_FILES.map((file) => ({
            from: join(folderOf("@microsoft/office-js"), "dist", file),
            to: `office/${file}`,
            // Unmodified, as its licence asks.
            info: { minimized: true },
          })),
          { from: join(folderOf("excelize-wasm"), "excelize.wasm.gz") },
          { from: "assets/sample-tracker.xlsx", to: "[name][ext]" },
          { from: "assets/*.png" },
          { from: "src/taskpane/tooOld.js", to: "[name][ext]", info: { minimized: true } },
          { from: "src/workbench/workbench.css", to: "[name][ext]" },
          ...["sheets-core", "sheets-conditional-formatting", "sheets-data-validation"].map((preset) => ({
            from: join(folderOf(`@univerjs/preset-${preset}`), "lib/index.css"),
            to: `grid/${preset}.css`,
          })),
        ],
      }),
    ],
    devServer: {
      host: "localhost",
      port: PORT,
      hot: false,
      client: { overlay: false, logging: "warn" },
      static: false,
      open: process.env.NO_OPEN === undefined,
      setupMiddlewares: (middlewares, { compiler }) => [sayBuilding(compiler), ...middlewares],
    },
  };
};
