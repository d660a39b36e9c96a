/** What the command line is measured against: excelize-wasm by itself loads a workbook, reads its values and saves it. */
import { readFileSync, writeFileSync } from "node:fs";
import { bytesOf, openInExcelize } from "../support/excelize";

async function main([from, to]: readonly string[]): Promise<void> {
  if (from === undefined || to === undefined) throw new Error("Give the workbook to read and the file to write.");
  const file = await openInExcelize(new Uint8Array(readFileSync(from)));
  for (const name of file.GetSheetList().list) file.GetRows(name, { RawCellValue: true });
  writeFileSync(to, bytesOf(file));
}

void main(process.argv.slice(2)).then(() => process.exit(0));
