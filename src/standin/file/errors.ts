/** Why a file cannot be opened as a workbook, told apart so that a caller can say so in a sentence. */

export type FileProblem =
  /** Something else than a workbook of Excel 2007 or later: a .csv, a .docx, an old .xls. */
  | "not-a-workbook"
  /** Encrypted: it needs a password to open. */
  | "password-protected"
  /** Begins as a workbook, but parts are missing or damaged. */
  | "broken"
  /** Read, but could not be written back. */
  | "not-saved";

export class WorkbookFileError extends Error {
  constructor(
    readonly code: FileProblem,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "WorkbookFileError";
  }
}
