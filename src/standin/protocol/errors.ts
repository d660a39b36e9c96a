/** Errors as Excel names them. Only the code matters to an add-in; messages are localised in Excel and are plain English here. */

/** Codes of Excel.ErrorCodes that the stand-in can answer with. */
export type ErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidRequest"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RangeExceedsLimit"
  | "UnsupportedOperation"
  | "UnsupportedSheet";

const HTTP_STATUS: Readonly<Partial<Record<string, number>>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/** An operation that Excel would refuse. It ends the batch; what was applied before it stays. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }

  get httpStatus(): number {
    return HTTP_STATUS[this.code] ?? 400;
  }
}

/** Builds a HostError with a code the compiler knows. */
export function hostError(code: ErrorCode, message: string): HostError {
  return new HostError(code, message);
}

/** The whole request is refused by the transport: office.js turns the number into a code (5103 → RequestPayloadSizeLimitExceeded). */
export class TransportError extends Error {
  constructor(readonly status: number) {
    super(`Transport error ${status}`);
    this.name = "TransportError";
  }
}

/** Numbers that Excel's transport answers with. */
export const TransportStatus = {
  internalError: 5001,
  unsupported: 5000,
  invalidSession: 5012,
  activityLimitReached: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;
