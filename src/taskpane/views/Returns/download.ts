/** Hands out a file, where the pane can (excel/canDownload). */

/** The address stays good for a while, since the browser fetches it later. */
const MILLISECONDS_KEPT = 60_000;

export function download(name: string, bytes: Uint8Array, type: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), MILLISECONDS_KEPT);
}
