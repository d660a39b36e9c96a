/** Writes assets/sample-tracker.xlsx from tests/fixtures/sample: `npm run sample` after changing the data. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sampleWorkbook } from "./sampleWorkbook";

const FILE = path.resolve("assets/sample-tracker.xlsx");

async function main(): Promise<void> {
  const bytes = await sampleWorkbook();
  mkdirSync(path.dirname(FILE), { recursive: true });
  writeFileSync(FILE, bytes);
  console.log(`Wrote ${FILE} (${Math.round(bytes.length / 1024)} KB)`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
