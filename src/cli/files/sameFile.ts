/** Whether two paths lead to one file: by links of either kind, or by another case where the system does not tell cases apart. */
import { realpathSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { codeOf } from "./fileErrors";

/** Device and number of the file that is there now; null where there is none, or it cannot be asked. */
function identity(path: string): string | null {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? null : `${stats.dev} ${stats.ino}`;
}

/**
 * Where a path really leads, through all links; of what is not there yet, where it would come to stand.
 * @throws the file system's error for anything else than a missing file
 */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT" || dirname(path) === path) throw error;
    return join(realPath(dirname(path)), basename(path));
  }
}

/** Names that some system takes for one: letters in another case, and accents written in another way. */
export const nameKey = (path: string): string => path.normalize("NFC").toLowerCase();

/** @throws the file system's error where one of them cannot be reached */
export function isSameFile(a: string, b: string): boolean {
  const [one, other] = [identity(a), identity(b)];
  if (one !== null && other !== null) return one === other;
  if (one !== null || other !== null) return false;
  return nameKey(realPath(a)) === nameKey(realPath(b));
}
