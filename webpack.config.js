/**
 * Builds what an administrator hosts: dist/taskpane.html and dist/commands.html with their scripts and icons. Office.js itself
 * is never bundled: production pages load it from Microsoft's CDN, as its licence and the Marketplace require.
 */
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");

const page = (filename, template, chunk) =>
  new HtmlPlugin({ filename, template, chunks: [chunk], scriptLoading: "defer" });

/** @param {{ mode?: string }} argv */
module.exports = (_env, argv) => ({
  mode: argv.mode ?? "production",
  target: ["web", "es2022"],
  devtool: argv.mode === "development" ? "source-map" : false,
  entry: {
    taskpane: "./src/taskpane/index.tsx",
    commands: "./src/commands/index.ts",
    message: "./src/commands/messagePage.ts",
  },
  output: { filename: "[name].[contenthash:8].js", chunkFilename: "[name].[contenthash:8].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      // Turns styles into rules while building, so that the pane need not do it each time it opens.
      { test: /\.styles\.ts$/, exclude: /node_modules/, enforce: "post", use: { loader: "@griffel/webpack-loader" } },
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
              target: "es2022",
            },
            // Modules stay modules: otherwise nothing unused is left out.
            module: { type: "es6" },
          },
        },
      },
    ],
  },
  optimization: {
    // Terser makes Fluent's styles about a tenth smaller than swc's and esbuild's minifiers do.
    minimizer: [new TerserPlugin({ extractComments: false, terserOptions: { ecma: 2020, compress: { passes: 2 } } })],
  },
  performance: { hints: false },
  plugins: [
    page("taskpane.html", "./src/taskpane/taskpane.html", "taskpane"),
    page("commands.html", "./src/commands/commands.html", "commands"),
    page("message.html", "./src/commands/message.html", "message"),
    new CopyPlugin({ patterns: [{ from: "assets/*.png" }, { from: "manifest.xml" }] }),
  ],
});
