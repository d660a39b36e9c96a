/** What the browser keeps on this computer. */

/** Null where the browser refuses it to pages in frames of other sites, such as Excel's on the web. */
export function browserStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
