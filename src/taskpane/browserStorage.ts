/**
 * What the browser keeps on this computer. It may refuse: to pages in frames of other sites, such as Excel's on the web, where
 * nothing may be kept at all, and where there is no room left. Then nothing is kept, and nothing is there.
 */

function tried<Result>(work: (storage: Storage) => Result, otherwise: Result): Result {
  try {
    return work(localStorage);
  } catch {
    return otherwise;
  }
}

/** null where there is nothing. */
export function kept(key: string): string | null {
  return tried((storage) => storage.getItem(key), null);
}

export function keep(key: string, value: string): void {
  tried((storage) => storage.setItem(key, value), undefined);
}

export function drop(key: string): void {
  tried((storage) => storage.removeItem(key), undefined);
}
