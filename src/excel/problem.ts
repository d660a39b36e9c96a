/**
 * What goes wrong between us and Excel, in one type: a code for the program, a sentence for the user. Excel's own
 * messages are localised and may quote cells, so errors are told apart by code and never shown (office-host.md).
 */

import type { Fingerprint } from "./sheetFingerprint";

export type ExcelProblemCode =
  /** The user is typing in a cell, and this Excel cannot wait for the end of it. */
  | "cell-edit"
  /** The workbook's structure is protected: no sheet can be added. */
  | "workbook-protected"
  /** There is a report of ours for the period, and nobody has said that it may be replaced. */
  | "already-written"
  /** Somebody else added, renamed, deleted or edited a sheet at the same moment. */
  | "overtaken"
  /** The user stopped it. */
  | "cancelled"
  /** A sheet that was asked for by name is not there. */
  | "sheet-missing"
  /** A request or an answer is larger than Excel takes. */
  | "too-large"
  /** This version of Excel lacks what we need. */
  | "not-supported"
  /** The workbook is read-only, protected or otherwise closed to add-ins. */
  | "access-denied"
  /** Excel has too much to do. */
  | "busy"
  /** Excel has lost the add-in's session, or the workbook was closed. */
  | "session-lost"
  /** Another workbook, or a sheet that is all chart, is in front. */
  | "not-in-front"
  /** What was to be written breaks Excel's limits: a fault of ours. */
  | "invalid-operations"
  /** Anything else that Excel refused. */
  | "refused";

/** A failure that can be shown: `sentence` says what happened and what to do. */
export class ExcelProblem extends Error {
  override readonly name = "ExcelProblem";

  /**
   * @param sentence for the user.
   * @param details for a log: Excel's code and the member that failed; never the text of a cell.
   */
  constructor(
    readonly code: ExcelProblemCode,
    readonly sentence: string,
    readonly details = "",
    options?: ErrorOptions,
  ) {
    super(sentence, options);
  }
}

/** The question before an earlier report is replaced. */
export class AlreadyWritten extends ExcelProblem {
  /** @param seen what the earlier report held when the user was asked: to be given back with the answer */
  constructor(
    sentence: string,
    readonly seen: Fingerprint,
  ) {
    super("already-written", sentence);
  }
}

const SENTENCES: Readonly<Record<Exclude<ExcelProblemCode, "already-written" | "sheet-missing">, string>> = {
  "cell-edit": "A cell is being edited. Press Enter or Esc in Excel, then try again.",
  "workbook-protected":
    "The workbook's structure is protected, so no sheet can be added. Unprotect it (Review, Protect Workbook), then try again.",
  overtaken: "Somebody else changed the workbook at the same moment. Try again.",
  cancelled: "Stopped.",
  "too-large": "Excel could not take so much at once. Close other workbooks, or read fewer sheets, then try again.",
  "not-supported": "This version of Excel is too old for it. Excel 2021 or later, or Excel on the web, is needed.",
  "access-denied": "Excel does not allow changes to this workbook. Check that it is not read-only or protected.",
  busy: "Excel is busy. Wait a moment, then try again.",
  "session-lost":
    "The connection to Excel was lost. Close the pane and open it again; in a browser, reload the whole page.",
  "invalid-operations": "The report breaks one of Excel's limits, so it was not begun.",
  "not-in-front":
    "Excel has another workbook, or a chart, in front. Come back to a sheet of this workbook, then try again.",
  refused: "Excel could not do it.",
};

/** What often helps where Excel does not say why: it has no better code for any of these. */
const PERHAPS =
  "It does not say why. It may be that another workbook is in front, that several sheets are selected together, or that the name of a sheet is being typed: end that, then try again.";

/** The usual sentence of a problem. */
export function problem(code: keyof typeof SENTENCES, details = "", options?: ErrorOptions): ExcelProblem {
  return new ExcelProblem(code, SENTENCES[code], details, options);
}

/** Codes of office.js and Excel (Excel.ErrorCodes, OfficeExtension.ErrorCodes) and what they mean to us. */
const CODES: Readonly<Record<string, keyof typeof SENTENCES>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedOperation: "not-supported",
  ItemNotFound: "overtaken",
  ItemAlreadyExists: "overtaken",
  AccessDenied: "access-denied",
  Unauthenticated: "access-denied",
  EditModeReadOnly: "access-denied",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  InvalidOrTimedOutSession: "session-lost",
  ConnectionFailure: "session-lost",
  InvalidRequestContext: "session-lost",
  InvalidSelection: "not-in-front",
  InactiveWorkbook: "not-in-front",
  UnsupportedSheet: "not-in-front",
  Conflict: "overtaken",
  MemoryLimitReached: "too-large",
  RangeExceedsLimit: "too-large",
};

/**
 * Excel's code of an error, or null where the error is not Excel's. Known by its shape (code and debugInfo), since
 * office.js may live in another window than we, with classes of its own.
 */
export function excelCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("debugInfo" in error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** An ExcelProblem for any error of Excel's; other errors are faults of the program and come back as they are. */
export function asProblem(error: unknown): unknown {
  const code = excelCode(error);
  if (code === null) return error;
  const details = detailsOf(code, error);
  if (code !== "GeneralException") return problem(CODES[code] ?? "refused", details, { cause: error });
  return new ExcelProblem("refused", `${SENTENCES.refused} ${PERHAPS}`, details, { cause: error });
}

/** What has nothing to do with the question that was asked: asking for less would fail, too. */
const HOPELESS: ReadonlySet<ExcelProblemCode> = new Set(["busy", "session-lost", "cell-edit", "cancelled"]);

/** Throws the error unless it may be that Excel refuses just what was asked for, so that one can do without. */
export function throwIfHopeless(error: unknown): void {
  const known = asProblem(error);
  if (!(known instanceof ExcelProblem) || HOPELESS.has(known.code)) throw error;
}

/** The problem that an error is, with a sentence more; a fault of the program stays itself. */
export function sayingMore(error: unknown, sentence: string): unknown {
  const known = asProblem(error);
  if (!(known instanceof ExcelProblem)) return known;
  return new ExcelProblem(known.code, `${known.sentence} ${sentence}`, known.details, { cause: error });
}

/** Code and failing member: "ItemNotFound at Worksheet.getRange". debugInfo's statements quote values, so they stay out. */
function detailsOf(code: string, error: unknown): string {
  const info: unknown = typeof error === "object" && error !== null && "debugInfo" in error ? error.debugInfo : null;
  const location: unknown =
    typeof info === "object" && info !== null && "errorLocation" in info ? info.errorLocation : null;
  return typeof location === "string" && location !== "" ? `${code} at ${location}` : code;
}

/** Throws the problem "cancelled" where the user has stopped it. */
export function throwIfStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw problem("cancelled");
}
