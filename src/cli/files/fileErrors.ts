/** What the file system refuses, in sentences. */
import { Refusal } from "../refusal";

/** Code of an error of the file system, "ENOENT"; "" for any other. */
export const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";

type Sentence = (path: string) => string;

const WHY: Readonly<Partial<Record<string, Sentence>>> = {
  EISDIR: (path) => `${path} is a folder, not a file.`,
  ENOTDIR: (path) => `${path} cannot be reached: what should be a folder on the way is a file.`,
  EACCES: (path) => `You may not open ${path}.`,
  EPERM: (path) => `You may not open ${path}.`,
  ELOOP: (path) => `${path} cannot be reached: links on the way lead round in a circle.`,
  ENAMETOOLONG: (path) => `The name is too long for this system: ${path}`,
  ENOSPC: (path) => `There is no room left for ${path}.`,
  EDQUOT: (path) => `There is no room left for ${path}.`,
  EROFS: (path) => `${path} is on a disk that cannot be written to.`,
  EBUSY: (path) => `${path} is in use by another program. Close it there, and try again.`,
  ETXTBSY: (path) => `${path} is in use by another program. Close it there, and try again.`,
  EMFILE: (path) => `Too many files are open to open ${path}.`,
};

/** @param missing what is said where there is nothing of that name */
export function fileRefusal(error: unknown, path: string, doing: "read" | "written", missing?: Sentence): Refusal {
  const code = codeOf(error);
  const sentence = code === "ENOENT" ? missing : WHY[code];
  const said = sentence?.(path) ?? `${path} could not be ${doing} (${code === "" ? "unknown reason" : code}).`;
  return new Refusal(said, { cause: error });
}
