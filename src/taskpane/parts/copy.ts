/** Copies to the clipboard. */

/**
 * By way of a selection, which takes the cursor away: navigator.clipboard is not allowed in frames such as Excel's on the web.
 * @param html the same for who takes it: a table for Word, Outlook or Excel
 * @returns whether it was copied
 */
export function copyText(words: string, html?: string): boolean {
  const area = document.createElement("textarea");
  area.value = words;
  document.body.append(area);
  area.select();
  const fill = (event: ClipboardEvent): void => {
    if (html === undefined || event.clipboardData === null) return;
    event.clipboardData.setData("text/plain", words);
    event.clipboardData.setData("text/html", html);
    event.preventDefault();
  };
  document.addEventListener("copy", fill, { once: true });
  // Deprecated, and the only way that works in a frame without permissions.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const isCopied = document.execCommand("copy");
  document.removeEventListener("copy", fill);
  area.remove();
  return isCopied;
}
