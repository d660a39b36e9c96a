/** Reads a file whole: an ordinary one that ends, or a sentence. */
import { open, stat } from "node:fs/promises";
import { Refusal } from "../refusal";
import { fileRefusal } from "./fileErrors";

const MEGABYTE = 2 ** 20;
/** Far more than any workbook that could be unpacked. */
const MOST_BYTES = 1_024 * MEGABYTE;

/** @throws Refusal with a sentence for the user when the file cannot be read */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    // Asked before it is opened: opening a pipe waits for a writer.
    const { size } = ordinary(path, await stat(path));
    if (size > MOST_BYTES) {
      throw new Refusal(`${path} has ${Math.round(size / MEGABYTE)} MB; ${MOST_BYTES / MEGABYTE} MB can be read.`);
    }
    const file = await open(path);
    try {
      ordinary(path, await file.stat());
      return new Uint8Array(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw fileRefusal(error, path, "read", () => `There is no file ${path}.`);
  }
}

interface Kind {
  readonly size: number;
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
}

function ordinary<T extends Kind>(path: string, stats: T): T {
  if (stats.isFile()) return stats;
  const what = stats.isDirectory() ? "a folder, not a file" : "a device or a pipe, not a file that ends";
  throw new Refusal(`${path} is ${what}.`);
}
