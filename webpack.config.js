/**
 * Builds what an administrator hosts: dist/taskpane.html and dist/commands.html with their scripts and icons. Office.js itself
 * is never bundled: production pages load it from Microsoft's CDN, as its licence and the Marketplace require.
 */
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const OwnScriptsFirst = require("./.config/OwnScriptsFirst.js");

/**
 * What a browser must be able to parse: what WebKit of Excel 2021 for the Mac can, which is the oldest that the manifest admits.
 * tests/e2e/builtFiles.e2e.ts holds every built file to it.
 */
const SYNTAX = "es2021";

/** Modules by their places: each a pattern with "/" for the separator of any system. */
const modules = (...places) => new RegExp(places.join("|").replaceAll("/", "[\\\\/]"));

/**
 * Files of what is loaded later, one for each occasion on which something is. In many small files the same modules would stand
 * several times, and compress less. What is in none of these goes with the one place that needs it.
 */
const LATER = {
  // What a plan is, its findings and figures: from when a workbook is read; and what reads the edits that follow.
  core: modules(
    "/src/(analysis|checks|plan|rag|summary)/",
    "/src/taskpane/(store/(understand|notices)|rememberedFindings|rowsFound|mergesKept)",
    "/src/(excel/(readTracker|rereadRows|reading/)|operations/(addresses|jsonBytes)|report/words)",
    "/node_modules/(@date-fns|date-fns|fastest-levenshtein)/",
  ),
  // The board report as data: from when it is shown or written.
  report: modules("/src/(report|history|themes)/", "/src/taskpane/boardReportOf"),
  // What changes the workbook.
  writing: modules("/src/(excel|operations)/"),
  // The views, all but the list of actions with its virtualisation.
  // With what of Fluent they are made of; its dark colours are wanted by few.
  views: modules(
    "/src/taskpane/(actions/later|derive|parts|views(?!/(Drafting/(?!BeginPart)|Themes/(?!ThemesPart)|Returns)))/",
    "/node_modules/(@griffel|@fluentui/(?!tokens/))",
  ),
  // Plans that are begun, and themes: few open them.
  drafting: modules("/src/(drafting|template)/", "/src/taskpane/views/(Drafting/(?!BeginPart)|Themes/(?!ThemesPart))"),
  // Returns of agencies, and the .xlsx files that they come in: from when that view is shown; the files' own code when one is made or read.
  returns: modules("/src/returns/", "/src/taskpane/views/Returns/"),
  books: modules("/src/workbooks/", "/node_modules/(hucre|fflate)/"),
  // What puts findings right, and the help: from when the findings are shown.
  fixes: modules("/src/fixes/"),
};

const cacheGroups = Object.fromEntries(
  Object.entries(LATER).map(([name, test]) => [name, { name, test, chunks: "async", enforce: true }]),
);

const page = (filename, template, chunk) =>
  new HtmlPlugin({ filename, template, chunks: [chunk], scriptLoading: "defer" });

/** @param {{ mode?: string }} argv */
module.exports = (_env, argv) => ({
  mode: argv.mode ?? "production",
  target: ["web", SYNTAX],
  devtool: argv.mode === "development" ? "source-map" : false,
  entry: {
    taskpane: "./src/taskpane/index.tsx",
    commands: "./src/commands/index.ts",
    message: "./src/commands/messagePage.ts",
    // Named as it is in taskpane.html, which loads it before anything is drawn.
    theme: { import: "./src/taskpane/firstTheme.ts", filename: "theme.js" },
  },
  output: { filename: "[name].[contenthash:8].js", chunkFilename: "[name].[contenthash:8].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      // Turns styles into rules while building, so that the pane need not do it each time it opens.
      { test: /\.styles\.ts$/, exclude: /node_modules/, enforce: "post", use: { loader: "@griffel/webpack-loader" } },
      { test: /\.styles\.[jt]s$/, use: { loader: require.resolve("./.config/inlineTokens.js") } },
      // As it is published it is read by no Excel 2021 for the Mac.
      {
        test: /node_modules[\\/]hucre[\\/].*\.m?js$/,
        use: {
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "ecmascript" }, target: SYNTAX }, module: { type: "es6" } },
        },
      },
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
              target: SYNTAX,
            },
            // Modules stay modules: otherwise nothing unused is left out.
            module: { type: "es6" },
          },
        },
      },
    ],
  },
  optimization: {
    // The shortest names between files, at no cost but time to build.
    mangleExports: "size",
    splitChunks: { cacheGroups: { default: false, defaultVendors: false, ...cacheGroups } },
    // Terser makes Fluent's styles about a tenth smaller than swc's and esbuild's minifiers do.
    minimizer: [new TerserPlugin({ extractComments: false, terserOptions: { ecma: 2020, compress: { passes: 2 } } })],
  },
  performance: { hints: false },
  plugins: [
    new OwnScriptsFirst(),
    page("taskpane.html", "./src/taskpane/taskpane.html", "taskpane"),
    page("commands.html", "./src/commands/commands.html", "commands"),
    page("message.html", "./src/commands/message.html", "message"),
    new CopyPlugin({
      patterns: [
        { from: "assets/*.png" },
        { from: "manifest.xml" },
        // As they are: the one must run where the others cannot be parsed, the other is read outside Excel.
        {
          from: "src/taskpane/tooOld.js",
          to: "[name][ext]",
          info: { minimized: true },
          transform: (script) => String(script).replace(/^\/\*.*\*\/\n|^ *\/\/.*\n/gm, ""),
        },
        { from: "src/help/help.{html,css}", to: "[name][ext]" },
      ],
    }),
  ],
});
