/** A workbook that was made, in the two forms in which it can be given to the user. */

export interface MadeWorkbook {
  readonly base64: string;
  /** Hands it out as a download. @returns whether the page can do that */
  readonly download: () => boolean;
}

/** @param name of the file, with its ending; what a file's name cannot have is left out of it */
export function madeWorkbook(written: Uint8Array, name: string): MadeWorkbook {
  const bytes = new Uint8Array(written);
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
