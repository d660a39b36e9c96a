/** Several files as one zip. */
import { zipSync } from "fflate";

/** @param files of different names */
export function zipOf(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  // Workbooks are compressed already.
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 0 });
}
