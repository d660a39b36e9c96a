/** The trackers of the corpus: every file in a folder of them, by name. */
import { readdirSync } from "node:fs";
import path from "node:path";
import type { CorpusTracker } from "../corpus.types";

export const CORPUS_FOLDER = path.join(__dirname, "..", "trackers");

/** @throws Error where a file holds no tracker */
export function loadCorpus(folder = CORPUS_FOLDER): CorpusTracker[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => {
      // Discovered by the folder, so that a new tracker is a new file and nothing else.
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      const { tracker } = require(path.join(folder, name)) as { tracker?: CorpusTracker };
      if (tracker === undefined) throw new Error(`${name} exports no tracker`);
      return tracker;
    });
}
