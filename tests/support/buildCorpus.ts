/** Writes the trackers of the corpus as workbooks into out/corpus, to be looked at: `npm run corpus:books -- [NAME …]`. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { corpusWorkbook } from "../corpus/support/corpusWorkbook";
import { loadCorpus } from "../corpus/support/loadCorpus";

const FOLDER = path.resolve("out/corpus");

async function main(names: readonly string[]): Promise<void> {
  const chosen = loadCorpus().filter(({ name }) => names.length === 0 || names.some((word) => name.includes(word)));
  mkdirSync(FOLDER, { recursive: true });
  for (const tracker of chosen) {
    writeFileSync(path.join(FOLDER, `${tracker.name}.xlsx`), await corpusWorkbook(tracker));
  }
  console.log(`Wrote ${chosen.length} workbooks into ${FOLDER}`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
