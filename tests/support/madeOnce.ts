/**
 * Files that are costly to make and the same every time: made once in a worker of the unit tests, which hands them from one test
 * file to the next (.config/jest.environment.js), and elsewhere once in the process.
 */

const made: Map<string, Uint8Array> =
  (globalThis as { readonly madeOnce?: Map<string, Uint8Array> }).madeOnce ?? new Map<string, Uint8Array>();

/** @returns a copy, which the caller may change */
export async function madeOnce(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const bytes = made.get(name) ?? (await make());
  made.set(name, bytes);
  return new Uint8Array(bytes);
}
