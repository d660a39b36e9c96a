/** Excelize for building fixtures: started once, with every returned error thrown. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
// For its effect: it leaves Go's WebAssembly runtime in globalThis.Go.
import "excelize-wasm";
import type { init, NewFile } from "excelize-wasm";

export type ExcelizeFile = NewFile;
type Excelize = Awaited<ReturnType<typeof init>>;

interface GoRuntime {
  readonly importObject: WebAssembly.Imports;
  run(instance: WebAssembly.Instance): Promise<void>;
}
interface ExcelizeGlobals {
  readonly Go: new () => GoRuntime;
  excelize?: Excelize;
}

const PROGRAM = path.resolve("node_modules/excelize-wasm/excelize.wasm.gz");

let started: Promise<Excelize> | undefined;

/**
 * The steps of excelize-wasm's own init(), which cannot be used under jest: it imports node:fs through a function made
 * from text, and jest's sandbox refuses that ("A dynamic import callback was invoked without --experimental-vm-modules").
 */
async function start(): Promise<Excelize> {
  const globals = globalThis as unknown as ExcelizeGlobals;
  const go = new globals.Go();
  // Go puts its functions into this object.
  const excelize = {} as Excelize;
  globals.excelize = excelize;
  const { instance } = await WebAssembly.instantiate(gunzipSync(readFileSync(PROGRAM)), go.importObject);
  // Ends with the process only, so it is not waited for.
  void go.run(instance);
  return excelize;
}

/** A new workbook with one sheet, "Sheet1". */
export async function newWorkbook(): Promise<ExcelizeFile> {
  started ??= start();
  return throwingErrors((await started).NewFile());
}

/** An existing workbook. */
export async function openInExcelize(xlsx: Uint8Array): Promise<ExcelizeFile> {
  started ??= start();
  return throwingErrors((await started).OpenReader(xlsx));
}

/** The workbook as the bytes of an .xlsx file. */
export function bytesOf(file: ExcelizeFile): Uint8Array {
  return new Uint8Array(file.WriteToBuffer().buffer as Uint8Array);
}

/** Excelize returns its errors beside the result; here a call that fails throws, so that no fixture is built by half. */
function throwingErrors(file: ExcelizeFile): ExcelizeFile {
  return new Proxy(file, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member !== "function") return member;
      return (...values: unknown[]): unknown => {
        const result: unknown = Reflect.apply(member, target, values);
        const error = (result as { error?: string | null } | undefined)?.error ?? null;
        if (error !== null) throw new Error(`excelize, ${String(name)}: ${error}`);
        return result;
      };
    },
  });
}
