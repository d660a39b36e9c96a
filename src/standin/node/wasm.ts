/** Reads Excelize's program from the installed package. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";

/** The unpacked WebAssembly. */
export async function readWasm(): Promise<Uint8Array> {
  const require = createRequire(__filename);
  const packed = await readFile(join(dirname(require.resolve("excelize-wasm")), "excelize.wasm.gz"));
  return promisify(gunzip)(packed);
}
