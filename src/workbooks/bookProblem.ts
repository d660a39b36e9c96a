/** Why a file that somebody sent cannot be read as a workbook. */

/** A return has some kilobytes; what is larger than this is none. */
export const MOST_MEGABYTES = 10;

export type BookProblem = "too large" | "old or encrypted" | "not a workbook" | "damaged";

/** The file cannot be read as a workbook. */
export class BookError extends Error {
  constructor(
    readonly problem: BookProblem,
    options?: ErrorOptions,
  ) {
    super(`The file cannot be read: ${problem}.`, options);
    this.name = "BookError";
  }
}
