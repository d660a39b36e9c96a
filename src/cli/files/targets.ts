/** Where a run writes: named after the tracker unless it is said, and checked before anything is read. */
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { basename, dirname, extname, join, relative, resolve, sep } from "node:path";
import type { WorkbookKind } from "../../standin/node";
import { namesFolder, type Options } from "../options";
import { Refusal } from "../refusal";
import { codeOf, fileRefusal } from "./fileErrors";
import { OUT, PROJECT, SAMPLE_TRACKER, userFolder } from "./places";
import { isSameFile, nameKey, realPath } from "./sameFile";

export interface Paths {
  readonly tracker: string;
  readonly out: string;
  readonly json: string | null;
  /** Whether the run is on the fictional sample, whose files it made itself and may make again. */
  readonly isSample: boolean;
}

/** What every file of ours is called, so that it is known again, and ignored by git. */
const ENDING = " - board report";
const OWN = / - board report\.(?:xlsx|xlsm|json)$/iu;

/** Whether a file has the name of a report of ours. */
export const isOwnReport = (path: string): boolean => OWN.test(path);

const inUserFolder = (path: string): string => resolve(userFolder(), path);

/** A file that was named, or one of this name in the folder that was named; `otherwise` where nothing was. */
function target(said: string | null, name: string, otherwise: string | null): string | null {
  if (said === null) return otherwise;
  return namesFolder(said) ? join(inUserFolder(said), name) : inUserFolder(said);
}

/**
 * "<tracker> - board report.xlsx", or .xlsm as the tracker is, in the current folder, or in out/ for the sample.
 * @param tracker as the user names it, or null for the sample
 * @param stem what the files are named after; the tracker's own name unless another tracker has the same
 */
export function pathsOf(options: Options, tracker: string | null = options.trackers[0] ?? null, stem?: string): Paths {
  const isSample = tracker === null;
  const path = isSample ? SAMPLE_TRACKER : inUserFolder(tracker);
  const ending = extname(path);
  // A workbook of the report alone has no macros.
  const kind: WorkbookKind = ending.toLowerCase() === ".xlsm" && !options.reportOnly ? "xlsm" : "xlsx";
  const name = (stem ?? basename(path, ending)) + ENDING;
  const usual = join(isSample ? OUT : userFolder(), `${name}.${kind}`);
  return {
    tracker: path,
    out: target(options.out, `${name}.${kind}`, usual) ?? usual,
    json: target(options.json, `${name}.json`, null),
    isSample,
  };
}

/** What the files of several trackers are named after: of those with the same name, also their folders, and then a number. */
export function stemsOf(trackers: readonly string[]): string[] {
  const own = trackers.map((path) => basename(path, extname(path)));
  const counted = (stems: readonly string[], stem: string): number =>
    stems.filter((other) => nameKey(other) === nameKey(stem)).length;
  const full = own.map((stem, i) =>
    counted(own, stem) > 1 ? `${basename(dirname(resolve(trackers[i] ?? "")))} - ${stem}` : stem,
  );
  return full.map((stem, i) => {
    const before = counted(full.slice(0, i), stem);
    return before === 0 ? stem : `${stem} (${before + 1})`;
  });
}

export interface Checked {
  /** Everything that is read: none of it may be written over. */
  readonly sources: readonly string[];
  /** What will be written. */
  readonly targets: readonly string[];
  readonly force: boolean;
  /** Whether what is written is of the fictional sample, and may stand in the project. */
  readonly isFictional: boolean;
  /** Targets that the run may make again. */
  readonly own: readonly string[];
}

/**
 * Before anything is read: a run must not end in a file that cannot be written, or that should not be.
 * @returns where the targets really are, through all links
 * @throws Refusal
 */
export function checkTargets({ sources, targets, force, isFictional, own }: Checked): string[] {
  const real: string[] = [];
  for (const path of targets) {
    try {
      const source = sources.find((one) => isSameFileAs(one, path));
      if (source !== undefined) {
        const name = source === path ? "" : `, which is ${source}`;
        throw new Refusal(`The report cannot be written over the tracker itself: ${path}${name}`);
      }
      const place = realPath(path);
      if (real.some((other) => isSameFile(other, place))) throw new Refusal(`Two files would be written to ${path}.`);
      if (!isFictional) throwIfInProject(path, place);
      throwUnlessFree(path, force || own.includes(path));
      throwUnlessWritable(path, dirname(place));
      real.push(place);
    } catch (error) {
      throw error instanceof Refusal ? error : fileRefusal(error, path, "written");
    }
  }
  return real;
}

/** A source that cannot be reached is told of when it is read. */
function isSameFileAs(source: string, path: string): boolean {
  try {
    return isSameFile(source, path);
  } catch (error) {
    if (codeOf(error) === "") throw error;
    return source === path;
  }
}

function throwUnlessFree(path: string, mayReplace: boolean): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (stats.isDirectory())
    throw new Refusal(`${path} is a folder: name a file, or end the folder's name with a slash.`);
  if (!stats.isFile()) throw new Refusal(`${path} is a device or a pipe, not a file that can be written over.`);
  if (!mayReplace) {
    throw new Refusal(`There is already a file ${path}. Choose another with --out or --json, or add --force.`);
  }
}

/** @param folder where the file comes to stand, which need not be there yet */
function throwUnlessWritable(path: string, folder: string): void {
  if (!existsSync(folder)) {
    throwUnlessWritable(path, dirname(folder));
    return;
  }
  if (!statSync(folder).isDirectory())
    throw new Refusal(`${path} cannot be written: ${folder} is a file, not a folder.`);
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new Refusal(`You may not write into the folder ${folder}.`, { cause: error });
  }
}

/**
 * A user's plans must not come to be published with this project: in its folder only what git ignores may stand (.gitignore).
 * @param place the same as path, through all links
 */
function throwIfInProject(path: string, place: string): void {
  const inside = relative(nameKey(realPath(PROJECT)), nameKey(place));
  if (inside.startsWith("..") || resolve(inside) === inside) return;
  if (inside.startsWith(`out${sep}`) || isOwnReport(place)) return;
  throw new Refusal(
    `${path} is in the folder of this program's own sources, where it could be published with them: choose a folder elsewhere, or out/ there.`,
  );
}

const MACROS: Readonly<Record<WorkbookKind, string>> = { xlsx: "without macros", xlsm: "with macros" };

/**
 * Excel opens no workbook whose name ends otherwise than its kind does.
 * @param kind what the tracker is, whatever its name ends in; the report's workbook is the same
 * @throws Refusal
 */
export function checkKind({ tracker, out }: Pick<Paths, "tracker" | "out">, kind: WorkbookKind): void {
  if (out.toLowerCase().endsWith(`.${kind}`)) return;
  throw new Refusal(
    `${tracker} is a workbook ${MACROS[kind]}, and Excel would not open it with the report as ${out}: name an .${kind} file with --out.`,
  );
}
