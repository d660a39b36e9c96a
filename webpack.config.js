/**
 * Builds what an administrator hosts: dist/taskpane.html and dist/commands.html with their scripts and icons. Office.js itself
 * is never bundled: production pages load it from Microsoft's CDN, as its licence and the Marketplace require.
 */
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

/** @param {{ mode?: string }} argv */
module.exports = (_env, argv) => ({
  mode: argv.mode ?? "production",
  target: ["web", "es2022"],
  devtool: argv.mode === "development" ? "source-map" : false,
  entry: { taskpane: "./src/taskpane/index.tsx" },
  output: { filename: "[name].[contenthash:8].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
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
          },
        },
      },
    ],
  },
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      chunks: ["taskpane"],
      scriptLoading: "defer",
    }),
    new CopyPlugin({ patterns: [{ from: "assets/*.png" }, { from: "manifest.xml" }] }),
  ],
});
