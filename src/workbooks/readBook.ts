/** Reads an .xlsx file that somebody sent, by way of hucre: its cells, or why they cannot be read. It is opened nowhere else. */
import { readXlsx } from "hucre/xlsx";
import type { TrackerCells } from "../plan/cells";
import { BookError, MOST_MEGABYTES } from "./bookProblem";
import { cellsOfBook } from "./cellsOfBook";

const MEGABYTE = 2 ** 20;
/** Both old workbooks (.xls) and those with a password are compound files of this mark. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const begins = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/** Visible sheets only. @throws BookError */
export async function readBook(bytes: Uint8Array): Promise<TrackerCells> {
  if (bytes.length > MOST_MEGABYTES * MEGABYTE) throw new BookError("too large");
  if (begins(bytes, COMPOUND)) throw new BookError("old or encrypted");
  if (!begins(bytes, ZIP)) throw new BookError("not a workbook");
  try {
    return cellsOfBook(await readXlsx(bytes, { readStyles: true }));
  } catch (error) {
    // Whatever is wrong inside the file, it is the file that is wrong.
    throw new BookError("damaged", { cause: error });
  }
}
