/**
 * Excelize in WebAssembly: starting it, and turning the errors that it returns into errors that are thrown.
 * Its own init() wants Node's modules or a network; here the bytes are handed in, and the same start works in a page and under jest.
 */
import "excelize-wasm";
import type { init, NewFile } from "excelize-wasm";
import { WorkbookFileError } from "./errors";

type Excelize = Awaited<ReturnType<typeof init>>;
export type ExcelizeFile = NewFile;

/** The runtime that the package puts at globalThis.Go. */
interface GoRuntime {
  readonly importObject: WebAssembly.Imports;
  readonly run: (instance: WebAssembly.Instance) => Promise<void>;
}

interface Globals {
  Go?: new () => GoRuntime;
  excelize?: Excelize;
}

let started: Promise<Excelize> | null = null;

async function unzipped(bytes: Uint8Array): Promise<ArrayBuffer> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}

async function start(loadWasm: () => Promise<Uint8Array>): Promise<Excelize> {
  const globals = globalThis as unknown as Globals;
  if (globals.Go === undefined) throw new Error("excelize-wasm did not set up its runtime.");
  const bytes = await loadWasm();
  const wasm = bytes[0] === 0x1f && bytes[1] === 0x8b ? await unzipped(bytes) : new Uint8Array(bytes);
  const go = new globals.Go();
  const { instance } = await WebAssembly.instantiate(wasm, go.importObject);
  // The program fills this object and goes on running, waiting for calls.
  const api = {} as Excelize;
  globals.excelize = api;
  void go.run(instance);
  return api;
}

/** Starts Excelize once in a process. @param loadWasm gives excelize.wasm or excelize.wasm.gz */
export function startExcelize(loadWasm: () => Promise<Uint8Array>): Promise<Excelize> {
  started ??= start(loadWasm).catch((reason: unknown) => {
    started = null;
    throw reason;
  });
  return started;
}

/** What every call of Excelize gives back. */
interface Outcome {
  readonly error?: string | null;
}

/** @throws WorkbookFileError "not-saved" when Excelize says that a call failed */
export function must<T extends Outcome>(outcome: T, doing: string): T {
  if (outcome.error === null || outcome.error === undefined || outcome.error === "") return outcome;
  throw new WorkbookFileError("not-saved", `${doing}: ${outcome.error}`);
}

/** Parts of any size: by default Excelize puts those over 16 MB into temporary files, which WebAssembly does not have. */
const NO_LIMIT = 2 ** 31 - 1;

/** Opens a workbook in Excelize. @throws WorkbookFileError "not-saved" */
export function openInExcelize(excelize: Excelize, bytes: Uint8Array): ExcelizeFile {
  const file = excelize.OpenReader(bytes, { UnzipSizeLimit: NO_LIMIT, UnzipXMLSizeLimit: NO_LIMIT });
  return must(file, "opening it");
}
