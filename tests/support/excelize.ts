/** Excelize for building fixtures: started once, as the stand-in starts it, with every returned error thrown. */
import type { NewFile } from "excelize-wasm";
import { startExcelize } from "../../src/standin/file/excelize";
import { readWasm } from "../../src/standin/node/wasm";

export type ExcelizeFile = NewFile;

/** A new workbook with one sheet, "Sheet1". */
export async function newWorkbook(): Promise<ExcelizeFile> {
  return throwingErrors((await startExcelize(readWasm)).NewFile());
}

/** An existing workbook. */
export async function openInExcelize(xlsx: Uint8Array): Promise<ExcelizeFile> {
  return throwingErrors((await startExcelize(readWasm)).OpenReader(xlsx));
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
