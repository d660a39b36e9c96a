/** Builds what is measured: the pane as it is hosted, and the reference, by the same webpack and Terser; office.js beside each. */
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import webpack, { type Configuration } from "webpack";

const ROOT = resolve(__dirname, "../..");
const OFFICE = join(ROOT, "node_modules/@microsoft/office-js/dist");
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

type MakeConfiguration = (env: object, argv: { mode: string }) => Configuration;

export function productionConfig(): Configuration {
  const require = createRequire(join(ROOT, "package.json"));
  return (require("./webpack.config.js") as MakeConfiguration)({}, { mode: "production" });
}

export function compile(configuration: Configuration): Promise<void> {
  const compiler = webpack({ ...configuration, context: ROOT });
  return new Promise((done, failed) => {
    compiler.run((reason, stats) => {
      if (reason !== null) failed(reason);
      else if (stats?.hasErrors() === true) failed(new Error(stats.toString("errors-only")));
      else compiler.close(() => done());
    });
  });
}

/** Puts office.js, and the host that it finds, into a page's folder. */
async function addOffice(folder: string): Promise<void> {
  for (const file of ["office.js", "excel-win32-16.01.js", "en-us/office_strings.js"]) {
    await cp(join(OFFICE, file), join(folder, "office", file));
  }
  const base = productionConfig();
  const output = { path: folder, filename: "host.js" };
  await compile({ ...base, entry: "./tests/bench/sizeHost.ts", output, plugins: [] });
}

const SCRIPTS = '<script src="host.js"></script><script src="office/office.js"></script>';

/** The pane; its HTML differs only in where office.js comes from. */
export async function buildPane(folder: string): Promise<void> {
  const base = productionConfig();
  await compile({ ...base, output: { ...base.output, path: folder } });
  const html = await readFile(join(folder, "taskpane.html"), "utf8");
  const script = new RegExp(`<script src="${CDN.replaceAll(".", "\\.")}"></script>`);
  if (!script.test(html)) throw new Error("taskpane.html no longer loads office.js as the bench expects.");
  await writeFile(join(folder, "index.html"), html.replace(script, SCRIPTS));
  await addOffice(folder);
}

export async function buildReference(folder: string): Promise<void> {
  const base = productionConfig();
  await mkdir(folder, { recursive: true });
  const output = { path: folder, filename: "reference.js", clean: true };
  await compile({ ...base, entry: "./tests/bench/sizeReference.tsx", output, plugins: [] });
  const head = `<meta charset="utf-8" /><title>Reference</title>${SCRIPTS}<script defer src="reference.js"></script>`;
  await writeFile(
    join(folder, "index.html"),
    `<!doctype html><html lang="en"><head>${head}</head><body><div id="pane"></div></body></html>`,
  );
  await addOffice(folder);
}
