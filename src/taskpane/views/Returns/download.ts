/** Hands out a file, where a pane can: in Excel on Windows and on the web; not on the Mac or an iPad (OfficeDev/office-js #2700, #3385). */

export function canDownload(): boolean {
  const platform = typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context>).platform;
  return String(platform) !== "Mac" && String(platform) !== "iOS";
}

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
