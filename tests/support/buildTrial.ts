/**
 * Writes out/excel-trial.xlsx, the workbook for the trial in real Excel (.github/EXCEL-TRIAL.md): a plan with merged cells, drop-downs,
 * notes, rules and a picture; charts, a table, a protected, a hidden and a chart sheet. Says which build it belongs to. `npm run trial`.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { richWorkbook } from "./richWorkbook";

const FILE = path.resolve("out/excel-trial.xlsx");

/** Version and commit; the commit is unknown outside a clone. */
function buildName(): string {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
  try {
    return `${version}, ${execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim()}`;
  } catch {
    return `${version}, of no known commit`;
  }
}

async function main(): Promise<void> {
  mkdirSync(path.dirname(FILE), { recursive: true });
  writeFileSync(FILE, await richWorkbook({ chartSheet: true }));
  console.log(`Wrote ${FILE}`);
  console.log(`The build is ${buildName()}: write it into the table.`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
