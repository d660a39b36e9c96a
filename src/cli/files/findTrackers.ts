/** The trackers that a user's words mean: files as they are named, and of folders every workbook in them that can be one. */
import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Refusal } from "../refusal";
import { fileRefusal } from "./fileErrors";
import { userFolder } from "./places";
import { realPath } from "./sameFile";
import { isOwnReport } from "./targets";

const WORKBOOK = /\.xls[xm]$/iu;
/** Excel's locks ("~$Plan.xlsx") and hidden files. */
const NOT_MEANT = /^(?:~\$|\.)/u;
const MOST_TRACKERS = 2_000;

export interface Found {
  /** Full paths, each file once, in the order of the words and within a folder by name. */
  readonly trackers: readonly string[];
  /** What could not be looked into, a sentence each. */
  readonly failures: readonly string[];
  /** Whether a folder was named. */
  readonly hasFolder: boolean;
}

const byName = (a: Dirent, b: Dirent): number => a.name.localeCompare(b.name, "en", { numeric: true });

class Search {
  readonly failures: string[] = [];
  private readonly byFile = new Map<string, string>();

  get trackers(): string[] {
    return [...this.byFile.values()];
  }

  add(path: string): void {
    const key = safeRealPath(path);
    if (!this.byFile.has(key)) this.byFile.set(key, path);
    if (this.byFile.size > MOST_TRACKERS)
      throw new Refusal(`More than ${MOST_TRACKERS} workbooks were found: name a folder further down.`);
  }

  /** Links to folders are not followed, so that the search ends; links to files are. */
  async folder(path: string): Promise<void> {
    let entries: Dirent[];
    try {
      entries = await readdir(path, { withFileTypes: true });
    } catch (error) {
      this.failures.push(fileRefusal(error, path, "read").message);
      return;
    }
    for (const entry of entries.toSorted(byName)) {
      const inside = join(path, entry.name);
      if (NOT_MEANT.test(entry.name) || entry.name === "node_modules") continue;
      if (entry.isDirectory()) await this.folder(inside);
      else if (WORKBOOK.test(entry.name) && !isOwnReport(entry.name) && (await isFile(inside))) this.add(inside);
    }
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    // A link that leads nowhere is no workbook.
    return false;
  }
}

/** What cannot be reached is told of when it is read. */
function safeRealPath(path: string): string {
  try {
    return realPath(path);
  } catch {
    return path;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // Told of when it is read.
    return false;
  }
}

/** @throws Refusal where a folder holds far too many workbooks */
export async function findTrackers(words: readonly string[]): Promise<Found> {
  const search = new Search();
  let hasFolder = false;
  for (const word of words) {
    const path = resolve(userFolder(), word);
    if (!(await isFolder(path))) {
      search.add(path);
      continue;
    }
    hasFolder = true;
    const before = search.trackers.length;
    await search.folder(path);
    if (search.trackers.length === before) search.failures.push(`No .xlsx or .xlsm workbook was found in ${path}.`);
  }
  return { trackers: search.trackers, failures: search.failures, hasFolder };
}
