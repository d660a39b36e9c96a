/**
 * Writes several files, all or none: each is first written whole under another name beside its own, and only when all are there do they
 * take their names. At any moment a name holds the old file or the new one, never a part of either.
 */
import { copyFile, link, mkdir, open, rename, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { codeOf, fileRefusal } from "./fileErrors";

export interface Output {
  /** Where it goes, through all links. */
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** A file on its way: where it is written, and where the one that it replaces is kept meanwhile. */
interface Pending {
  readonly path: string;
  readonly beside: string;
  readonly before: string;
  isReplaced: boolean;
  isNamed: boolean;
}

/** Short, since a name beside a long one could be too long. */
const nameBeside = (path: string, at: number, ending: string): string =>
  join(dirname(path), `.report-${process.pid}-${at}.${ending}`);

async function writeBeside({ beside }: Pending, content: Output["content"]): Promise<void> {
  const file = await open(beside, "wx");
  try {
    await file.writeFile(content);
    // On the disk before it takes its name, so that a power cut leaves the old file or the new one.
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Keeps the file of the name, if there is one, until all are done. */
async function keepBefore(pending: Pending): Promise<void> {
  const { path, before } = pending;
  try {
    await link(path, before);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    // Not every file system has links.
    await copyFile(path, before);
  }
  pending.isReplaced = true;
}

async function takeBack(all: readonly Pending[], folders: readonly string[]): Promise<void> {
  for (const { path, beside, before, isReplaced, isNamed } of all) {
    if (isNamed && isReplaced) await rename(before, path);
    else if (isNamed) await rm(path, { force: true });
    await rm(beside, { force: true });
    await rm(before, { force: true });
  }
  for (const folder of folders.toReversed()) await rmdir(folder);
}

/** Makes a folder with those above it. @returns those that were made, the uppermost first */
async function makeFolder(folder: string): Promise<string[]> {
  const uppermost = await mkdir(folder, { recursive: true });
  if (uppermost === undefined) return [];
  const made = [folder];
  for (let above = folder; above !== uppermost && dirname(above) !== above;) {
    above = dirname(above);
    made.unshift(above);
  }
  return made;
}

/**
 * @param outputs each for a path of its own
 * @throws Refusal that names the file that could not be written; then everything is as it was before
 */
export async function writeAll(outputs: readonly Output[]): Promise<void> {
  const all = outputs.map(({ path }, at): Pending => {
    const [beside, before] = [nameBeside(path, at, "part"), nameBeside(path, at, "old")];
    return { path, beside, before, isReplaced: false, isNamed: false };
  });
  const folders: string[] = [];
  let now = outputs[0]?.path ?? "";
  try {
    for (const [at, pending] of all.entries()) {
      now = pending.path;
      folders.push(...(await makeFolder(dirname(now))));
      await writeBeside(pending, outputs[at]?.content ?? "");
    }
    for (const pending of all) {
      now = pending.path;
      await keepBefore(pending);
      await rename(pending.beside, pending.path);
      pending.isNamed = true;
    }
  } catch (error) {
    await takeBack(all, folders);
    throw fileRefusal(error, now, "written");
  }
  for (const { before } of all) await rm(before, { force: true });
}
