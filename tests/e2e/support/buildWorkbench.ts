/** Builds the workbench into out/workbench once, before any end-to-end test. E2E_BUILT=1 takes it as it is there. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import webpack, { type Configuration } from "webpack";

const ROOT = resolve(__dirname, "../../..");
export const WORKBENCH_FOLDER = join(ROOT, "out/workbench");

type MakeConfiguration = (env: object, argv: { mode: string }) => Configuration;

/** @param mode "production" minifies as what is hosted is; the spreadsheet makes it slow */
export async function build(mode: "development" | "production", folder: string): Promise<void> {
  const require = createRequire(join(ROOT, "package.json"));
  const configure = require("./.config/webpack.workbench.config.js") as MakeConfiguration;
  const compiler = webpack({ ...configure({ out: folder }, { mode }), devtool: false });
  await new Promise<void>((done, failed) => {
    compiler.run((reason, stats) => {
      if (reason !== null) failed(reason);
      else if (stats?.hasErrors() === true) failed(new Error(stats.toString("errors-only")));
      else compiler.close(() => done());
    });
  });
}

export default async function buildWorkbench(): Promise<void> {
  if (process.env["E2E_BUILT"] === "1" && existsSync(join(WORKBENCH_FOLDER, "index.html"))) return;
  await build("development", WORKBENCH_FOLDER);
}
