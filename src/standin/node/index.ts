/** The stand-in host in Node: office.js over an .xlsx file. */
import { bootOffice } from "./boot";
import { externalFor } from "../host/external";
import { Host } from "../host/host";
import { TransportError, TransportStatus } from "../protocol/errors";
import type { BatchRecord, PlannedFailure } from "../host/host";
import { blankWorkbook } from "../file/blankWorkbook";
import { saveWorkbook } from "../file/save";
import { openWorkbook } from "../file/workbookFile";
import { readWasm } from "./wasm";
import { objectModel } from "../objects/model";

export interface StandinOptions {
  /** Highest version of the ExcelApi requirement set; "1.14" (Office 2021) unless said otherwise. */
  readonly excelApi?: string;
  /** Bytes that one request or response may have; Excel's 5 MB unless said otherwise. */
  readonly maxPayloadBytes?: number;
}

export interface Standin {
  /** Every batch so far. */
  readonly traffic: readonly BatchRecord[];
  /** Faults of the stand-in itself. office.js reports them as an internal error only. */
  readonly faults: readonly unknown[];
  /**
   * Lets the nth batch from now fail (1 is the next): by default as a transport error with nothing applied. A text as code makes
   * one operation midway fail, and the earlier ones stay.
   */
  readonly failSync: (nth: number, failure?: Partial<PlannedFailure>) => void;
  /**
   * The workbook as a file, with all that was done to it.
   * @throws WorkbookFileError "not-saved"
   */
  readonly save: () => Promise<Uint8Array>;
  /** Ends the session: batches are refused until another stand-in is opened. office.js itself stays loaded. */
  readonly close: () => void;
}

/** Makes office.js itself refuse members above the declared requirement set: a switch that its typings do not name. */
function checkRequirementSets(): void {
  const { CommonUtility } = OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  CommonUtility._doApiNotSupportedCheck = true;
}

/** The host behind office.js, and what office.js was told of it when it was loaded. */
interface Session {
  execute: (request: string) => string;
  onFault: (fault: unknown) => void;
}

const closed: Session = {
  execute: () => {
    throw new TransportError(TransportStatus.invalidSession);
  },
  onFault: () => undefined,
};

let session: Session = closed;
let loadedFor: string | null = null;

/** Loads office.js unless it is there already and was told the same requirement sets. */
async function loadOffice(excelApi: string): Promise<void> {
  if (loadedFor === excelApi) return;
  await bootOffice(
    externalFor({
      requirementSets: { ExcelApi: excelApi },
      documentUrl: "workbook.xlsx",
      execute: (request) => session.execute(request),
      onFault: (fault) => session.onFault(fault),
    }),
  );
  loadedFor = excelApi;
  checkRequirementSets();
}

/**
 * Installs office.js (Excel, Office, OfficeExtension as globals) over a workbook. One at a time in a process.
 * @param xlsx the file; null is a new workbook with one blank sheet
 * @throws Error when another one is open, WorkbookFileError when the file is no workbook, needs a password or is damaged
 */
export async function openStandin(xlsx: Uint8Array | null, options: StandinOptions = {}): Promise<Standin> {
  if (session !== closed) throw new Error("Close the open stand-in first.");
  const opened = openWorkbook(xlsx ?? blankWorkbook());
  const host = new Host(objectModel(opened.workbook), options);
  const faults: unknown[] = [];
  session = { execute: (request) => host.execute(request), onFault: (fault) => faults.push(fault) };
  const close = (): void => {
    session = closed;
  };
  try {
    await loadOffice(options.excelApi ?? "1.14");
  } catch (reason) {
    close();
    throw reason;
  }
  return {
    traffic: host.traffic,
    faults,
    failSync: (nth, failure = {}) => {
      const code = failure.code ?? TransportStatus.internalError;
      host.failSync(nth, { code, applied: failure.applied ?? (typeof code === "number" ? "none" : "half") });
    },
    save: () => saveWorkbook(opened, readWasm),
    close,
  };
}
