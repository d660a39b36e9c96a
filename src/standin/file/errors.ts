/** Why a file cannot be opened as a workbook, told apart so that a caller can say so in a sentence. */

export type FileProblem =
  /** Something else than a workbook of Excel 2007 or later: a .csv, a .docx, an old .xls, an .ods. */
  | "not-a-workbook"
  /** A template (.xltx, .xltm): Excel makes new workbooks of it. */
  | "template"
  /** A binary workbook (.xlsb), whose parts are no XML. */
  | "binary-workbook"
  /** Encrypted: it needs a password to open. */
  | "password-protected"
  /** Begins as a workbook, but parts are missing or damaged. */
  | "broken"
  /** More than can be unpacked here: a part or the whole is over the limit. */
  | "too-large"
  /** Read, but could not be written back. */
  | "not-saved";

export class WorkbookFileError extends Error {
  /**
   * @param detail what it is, as a clause that can follow a colon or stand for itself: "xl/styles.xml stops half-way". Names parts
   * of the file, never its contents.
   */
  constructor(
    readonly code: FileProblem,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${OPENINGS[code]}: ${detail}.`, options);
    this.name = "WorkbookFileError";
  }
}

/** What each problem is in general; the detail follows. */
const OPENINGS: Readonly<Record<FileProblem, string>> = {
  "not-a-workbook": "The file is no workbook that can be read (.xlsx or .xlsm)",
  template: "The file is a template",
  "binary-workbook": "The file is a binary workbook (.xlsb)",
  "password-protected": "The file is encrypted",
  broken: "The file is damaged",
  "too-large": "The file is too large",
  "not-saved": "The workbook could not be saved",
};

/** Damage of one part, or of the file as a whole. */
export function broken(detail: string, cause?: unknown): WorkbookFileError {
  return new WorkbookFileError("broken", detail, cause === undefined ? {} : { cause });
}
