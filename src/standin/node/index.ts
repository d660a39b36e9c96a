/** The stand-in host in Node: office.js over an .xlsx file, in this process. */
import { startExcelize } from "../file/excelize";
import { externalFor, standinOver } from "../index";
import type { HostMode, StandinHost, TellOffice, UnpackedFile } from "../index";
import type { Platform } from "../modes/mode.types";
import { TransportError, TransportStatus } from "../protocol/errors";
import { bootOffice } from "./boot";
import { addLaterMembers } from "./laterMembers";
import { readWasm } from "./wasm";

export { unpack, WorkbookFileError } from "../index";
export type { BatchRecord, FileProblem, HostMode, Manner, PlannedFailure, UnpackedFile, WorkbookKind } from "../index";

export interface StandinOptions {
  /**
   * Highest version of the ExcelApi requirement set; "1.14" (Office 2021) unless said otherwise. From "1.19" on looks can be
   * asked for as conditional formats show them.
   */
  readonly excelApi?: string;
  /** Bytes that one request or response may have; Excel's 5 MB unless said otherwise. */
  readonly maxPayloadBytes?: number;
  /** Members that are refused wherever they are used, with their codes: { "Range.GetCellProperties": "NotImplemented" }. */
  readonly refused?: Readonly<Record<string, string>>;
  /** How this Excel behaves where the stand-in is usually kinder (modes/modes.ts). */
  readonly mode?: HostMode | undefined;
}

export interface Standin extends Omit<StandinHost, "execute"> {
  /** Faults of the stand-in itself. office.js reports them as an internal error only. */
  readonly faults: readonly unknown[];
  /** Ends the session: batches are refused until another stand-in is opened. office.js itself stays loaded. */
  readonly close: () => void;
}

/** The host behind office.js. */
interface Session {
  readonly execute: (request: string) => string;
  readonly onFault: (fault: unknown) => void;
}

const closed: Session = {
  execute: () => {
    throw new TransportError(TransportStatus.invalidSession);
  },
  onFault: () => undefined,
};

let session: Session = closed;
/** Tells the loaded office.js what happened. */
let tellOffice: TellOffice = () => undefined;
/** The requirement set that office.js was told of when it was loaded. */
let loadedFor: string | null = null;

/** Parts of office.js that its typings do not name. */
interface CommonUtility {
  _doApiNotSupportedCheck: boolean;
  isSetSupported: (name: string, version?: string | number) => boolean;
}

/**
 * Makes office.js itself refuse members above the declared requirement set. It then asks for the set with every object that is made, and
 * takes the versions apart each time; what it answers never changes, and is remembered here.
 */
function checkRequirementSets(): void {
  const { CommonUtility } = OfficeExtension as unknown as { CommonUtility: CommonUtility };
  CommonUtility._doApiNotSupportedCheck = true;
  const ask = CommonUtility.isSetSupported.bind(CommonUtility);
  const known = new Map<string, boolean>();
  CommonUtility.isSetSupported = (name, version = "") => {
    const key = `${name} ${version}`;
    const answer = known.get(key) ?? ask(name, version);
    known.set(key, answer);
    return answer;
  };
}

/** Loads office.js unless it is there already and was told the same requirement set. */
async function loadOffice(excelApi: string): Promise<void> {
  if (loadedFor === excelApi) return;
  // What was told in the session before reaches the office.js of that session, not a half-loaded one.
  await new Promise((resolve) => setTimeout(resolve));
  await bootOffice(
    externalFor({
      requirementSets: { ExcelApi: excelApi },
      documentUrl: "workbook.xlsx",
      execute: (request) => session.execute(request),
      onFault: (fault) => session.onFault(fault),
      events: (tell) => {
        tellOffice = tell;
      },
    }),
  );
  loadedFor = excelApi;
  checkRequirementSets();
  addLaterMembers(excelApi);
}

/** office.js is loaded as Excel on Windows loads it; the platform that it tells of is the mode's. */
function setPlatform(platform: Platform): void {
  if (String(Office.context.platform) === platform) return;
  // What office.js has told once it does not change, so that another object stands before it.
  const before = Object.create(Office.context, { platform: { value: platform } }) as unknown;
  const office = Object.create(Office, { context: { value: before } }) as unknown;
  Object.defineProperty(globalThis, "Office", { value: office, writable: true, configurable: true, enumerable: true });
}

/**
 * Starts in the background what saving a changed workbook needs, so that it is there by then. Only for speed: what fails here is
 * tried again, and told, when the workbook is saved.
 */
export function prepareToSave(): void {
  startExcelize(readWasm).catch(() => undefined);
}

/**
 * Installs office.js (Excel, Office, OfficeExtension as globals) over a workbook. One at a time in a process.
 * @param xlsx the file, or what `unpack` gave of it; null is a new workbook with one blank sheet
 * @throws Error when another one is open, WorkbookFileError when the file is no workbook, needs a password or is damaged
 */
export async function openStandin(
  xlsx: Uint8Array | UnpackedFile | null,
  options: StandinOptions = {},
): Promise<Standin> {
  if (session !== closed) throw new Error("Close the open stand-in first.");
  const { excelApi = options.mode?.excelApi ?? "1.14", ...hostOptions } = options;
  const { execute, ...host } = await standinOver(xlsx, readWasm, hostOptions);
  const faults: unknown[] = [];
  // What happened right before a workbook was closed is not told to whoever listens to the next one.
  const stopListening = host.listen((_events, _cause, messages) => tellOffice(messages, () => session === own));
  const close = (): void => {
    stopListening();
    session = closed;
  };
  const own: Session = { execute, onFault: (fault) => faults.push(fault) };
  session = own;
  try {
    await loadOffice(excelApi);
    setPlatform(options.mode?.platform ?? "PC");
  } catch (reason) {
    close();
    throw reason;
  }
  return { ...host, faults, close };
}
