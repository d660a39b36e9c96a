/** Excelize for building fixtures: started once, with every returned error thrown. */
import path from "node:path";
import { init, type NewFile } from "excelize-wasm";

export type ExcelizeFile = NewFile;
type Excelize = Awaited<ReturnType<typeof init>>;

let started: Promise<Excelize> | undefined;

/** A new workbook with one sheet, "Sheet1". */
export async function newWorkbook(): Promise<ExcelizeFile> {
  started ??= init(path.resolve("node_modules/excelize-wasm/excelize.wasm.gz"));
  return throwingErrors((await started).NewFile());
}

/** The workbook as the bytes of an .xlsx file. */
export function bytesOf(file: ExcelizeFile): Uint8Array {
  return file.WriteToBuffer().buffer as Uint8Array;
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
