/** A book as a file, in the two forms in which it can be given to the user. */
import type { Book } from "../../../workbooks/book.types";
import { madeWorkbook, type MadeWorkbook } from "../../parts/madeWorkbook";

export async function makeWorkbook(book: Book, name: string): Promise<MadeWorkbook> {
  const { writeBook } = await import("../../../workbooks/writeBook");
  return madeWorkbook(await writeBook(book), name);
}
