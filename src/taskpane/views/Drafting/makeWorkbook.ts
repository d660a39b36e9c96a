/** A book as a file, in the two forms in which it can be given to the user. */
import type { Book } from "../../../workbooks/book.types";

export interface MadeWorkbook {
  readonly base64: string;
  /** Hands it out as a download. @returns whether the page can do that */
  readonly download: () => boolean;
}

export async function makeWorkbook(book: Book, name: string): Promise<MadeWorkbook> {
  const { writeBook } = await import("../../../workbooks/writeBook");
  const bytes = new Uint8Array(await writeBook(book));
  return {
    base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")),
    download: () => download(bytes, name.replace(/[^\p{L}\p{N} ._-]/gu, "")),
  };
}

function download(bytes: Uint8Array<ArrayBuffer>, name: string): boolean {
  if (typeof URL.createObjectURL !== "function") return false;
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
  return true;
}
