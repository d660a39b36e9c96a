/** The files a run reads and writes: found, checked and written whole or not at all. */
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { WorkbookKind } from "../standin/node";
import type { Options } from "./options";
import { Refusal } from "./refusal";

const PROJECT = resolve(__dirname, "..", "..");
export const SAMPLE_TRACKER = join(PROJECT, "assets", "sample-tracker.xlsx");

export interface Paths {
  readonly tracker: string;
  readonly out: string;
  readonly json: string | null;
  /** Whether the run is on the fictional sample, whose files it made itself and may make again. */
  readonly isSample: boolean;
}

/** "<tracker> - board report.xlsx", or .xlsm as the tracker is, in the current folder, or in out/ for the sample. */
export function pathsOf(options: Options): Paths {
  const isSample = options.tracker === null;
  const tracker = resolve(options.tracker ?? SAMPLE_TRACKER);
  const folder = isSample ? join(PROJECT, "out") : process.cwd();
  const ending = extname(tracker);
  const kind: WorkbookKind = ending.toLowerCase() === ".xlsm" ? "xlsm" : "xlsx";
  const out = options.out ?? join(folder, `${basename(tracker, ending)} - board report.${kind}`);
  return { tracker, out: resolve(out), json: options.json === null ? null : resolve(options.json), isSample };
}

/**
 * Before anything is read: a run must not end in a file that cannot be written.
 * @throws Refusal
 */
export function checkTargets({ tracker, out, json, isSample }: Paths, { force, out: given }: Options): void {
  for (const target of [out, json]) {
    if (target === null) continue;
    if (target === tracker) throw new Refusal(`The report cannot be written over the tracker itself: ${target}`);
    if (target === out && isSample && given === null) continue;
    if (existsSync(target) && !force) {
      throw new Refusal(`There is already a file ${target}. Choose another with --out or --json, or add --force.`);
    }
  }
}

const MACROS: Readonly<Record<WorkbookKind, string>> = { xlsx: "without macros", xlsm: "with macros" };

/**
 * Excel opens no workbook whose name ends otherwise than its kind does.
 * @param kind what the tracker is, whatever its name ends in; the report's workbook is the same
 * @throws Refusal
 */
export function checkKind({ tracker, out }: Paths, kind: WorkbookKind): void {
  if (out.toLowerCase().endsWith(`.${kind}`)) return;
  throw new Refusal(
    `${tracker} is a workbook ${MACROS[kind]}, and Excel would not open it with the report as ${out}: name an .${kind} file with --out.`,
  );
}

/** Code of an error of the file system, "ENOENT"; "" for any other. */
const code = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";

/** @throws Refusal with a sentence for the user when the file cannot be read */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    const why: Record<string, string> = {
      ENOENT: `There is no file ${path}.`,
      EISDIR: `${path} is a folder, not a file.`,
      EACCES: `You may not read ${path}.`,
    };
    const sentence = why[code(error)];
    if (sentence === undefined) throw error;
    throw new Refusal(sentence);
  }
}

/** Writes beside the target first, so that a failed run leaves no half file under its name. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, content);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new Refusal(`${path} could not be written (${code(error) || "unknown reason"}).`);
  }
}
