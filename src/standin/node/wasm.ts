/** Reads Excelize's program from the installed package. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gunzip, type ZlibOptions } from "node:zlib";

/** More than it has when unpacked: it comes in one piece, and need not be put together from a thousand. */
const ROOM = 2 ** 25;

/** The unpacked WebAssembly. */
export async function readWasm(): Promise<Uint8Array> {
  const require = createRequire(__filename);
  const unpack = promisify<Uint8Array, ZlibOptions, Uint8Array>(gunzip);
  const packed = await readFile(join(dirname(require.resolve("excelize-wasm")), "excelize.wasm.gz"));
  return unpack(packed, { chunkSize: ROOM });
}
