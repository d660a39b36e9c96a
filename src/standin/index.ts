/**
 * The stand-in host: answers the genuine, unmodified office.js over an .xlsx file, so that the add-in's own Office.js code
 * runs in tests, in the workbench's page and on the command line.
 *
 *   protocol/  what office.js sends and parses: batches, object paths, results, errors
 *   model/     the workbook in memory: sheets, cells, formats, what stands on them; Excel's limits and rules of typing
 *   objects/   the members of Excel's object model that the add-in uses; anything else is ApiNotFound
 *   file/      reading .xlsx (zip.js for the container, saxes for what is read, slimdom for what is changed) and writing it: sheets
 *              that were added or changed are made by excelize-wasm in a workbook of its own; untouched parts are copied
 *   modes/     how Excel is known to behave where the stand-in is usually kinder, as data
 *   host/      one workbook as a host: answers batches, counts them, fails on demand; events; window.external
 *   browser/   a workbook offered to office.js in a frame of the page
 *   node/      office.js and this host in one Node process (openStandin), without a DOM
 *
 * In a page: put `externalFor({…})` at window.external before office.js is loaded, and answer with a `standinOver(…)`.
 *
 * What it does not do, and Excel does: calculate formulas (one written here, one kept in a file without its result, and one that is
 * worked out from cells that were changed since has the value #CALC!: what is read from it must be taken for unknown); keep an undo stack; list the charts, conditional formats,
 * validations and page layouts that the file has (they are kept; of conditional formats, the looks they give are told, as far
 * as model/conditionalTest can evaluate them, and refused beyond that); show the bands of tables; insert or delete cells.
 */
import { blankWorkbook } from "./file/blankWorkbook";
import type { WorkbookKind } from "./file/package";
import { isChanged, saveWorkbook } from "./file/save";
import { openWorkbook } from "./file/workbookFile";
import type { UnpackedFile } from "./file/workbookFile";
import { Host } from "./host/host";
import { richMessages, WORKBOOK_ACTIVATED } from "./host/richEvents";
import type { Cause, Manner, RichMessage } from "./host/richEvents";
import type { SideEffects } from "./modes/manners";
import { USUAL_RULES, type HostMode } from "./modes/mode.types";
import type { BatchRecord, HostOptions, PlannedFailure } from "./host/host";
import { WorkbookWatch } from "./model/watch";
import type { WorkbookEvent } from "./model/watch";
import type { Workbook } from "./model/workbook";
import { objectModel } from "./objects/model";
import { TransportStatus } from "./protocol/errors";

export { externalFor, type TellOffice } from "./host/external";
export type { BatchRecord, PlannedFailure } from "./host/host";
export { WorkbookFileError } from "./file/errors";
export { unpack } from "./file/workbookFile";
export type { UnpackedFile } from "./file/workbookFile";
export type { FileProblem } from "./file/errors";
export type { WorkbookKind } from "./file/package";
export type { Cause, Manner, RichMessage } from "./host/richEvents";
export type { HostMode } from "./modes/mode.types";
export type { WorkbookEvent } from "./model/watch";

/** A workbook that answers batches. */
export interface StandinHost {
  /**
   * Answers one batch.
   * @throws TransportError when it is refused as a whole
   */
  readonly execute: (request: string) => string;
  /** Every sync so far, in order; batches that office.js sends by itself are not counted. */
  readonly traffic: readonly BatchRecord[];
  /**
   * Lets the nth sync from now fail (1 is the next): by default as a transport error with nothing applied. A text as code lets
   * an operation in the middle fail, and the earlier ones stay, as in Excel.
   */
  readonly failSync: (nth: number, failure?: Partial<PlannedFailure>) => void;
  /** Lets another user do something right before the nth sync from now (1 is the next): in a shared workbook others work, too. */
  readonly beforeSync: (nth: number, work: (workbook: Workbook) => void) => void;
  /**
   * The workbook as a file, with all that was done to it.
   * @throws WorkbookFileError "not-saved"
   */
  readonly save: () => Promise<Uint8Array>;
  /**
   * Lets go of the cells that were read, as long as nobody has changed the workbook: where memory matters, and they are not likely to
   * be asked for again. They are read again if they are.
   */
  readonly letGo: () => void;
  /** What the file is: what its name has to end in, and whether it has a digital signature, which any change makes void. */
  readonly file: { readonly kind: WorkbookKind; readonly isSigned: boolean };
  /** The workbook itself, for those who show it. It is changed by the add-in's batches and by `asUser`. */
  readonly workbook: Workbook;
  /**
   * Does to the workbook what a user would do; the add-in is told of it as Excel tells.
   * @param manner how cells come by their new values; typed, unless said otherwise
   */
  readonly asUser: (work: (workbook: Workbook) => void, manner?: Manner) => void;
  /** From now on this Excel behaves so; null is as it usually does. What a mode says of opening a file comes too late. */
  readonly turnTo: (mode: HostMode | null) => void;
  /** The user comes back to this workbook from another one. */
  readonly comeToFront: () => void;
  /** What was done to the user that nobody asked for. */
  readonly sideEffects: SideEffects;
  /** Calls back after every batch and every `asUser` in which something happened; gives what ends it. */
  readonly listen: (listener: WorkbookListener) => () => void;
}

/** @param messages the same events, for office.js */
export type WorkbookListener = (
  events: readonly WorkbookEvent[],
  cause: Cause | Manner,
  messages: readonly RichMessage[],
) => void;

/**
 * Opens a file behind a host.
 * @param xlsx the file, or what unpack gave of it; null is a new workbook with one blank sheet
 * @param loadWasm gives Excelize's program (excelize.wasm or .wasm.gz); asked for when a changed workbook is first saved
 * @throws WorkbookFileError when the file is no workbook, needs a password or is damaged
 */
export async function standinOver(
  xlsx: Uint8Array | UnpackedFile | null,
  loadWasm: () => Promise<Uint8Array>,
  options: HostOptions = {},
): Promise<StandinHost> {
  const opened = await openWorkbook(xlsx ?? (await blankWorkbook()), options.mode?.sheetIds);
  const turnTo = (mode: HostMode | null): void => {
    opened.workbook.rules = { ...USUAL_RULES, ...mode?.rules };
    host.turnTo(mode);
  };
  // Read now, not when they are first asked for: a damaged sheet has to be told of before anything is done.
  opened.workbook.sheets.forEach((sheet) => sheet.contents);
  const host = new Host(objectModel(opened.workbook), options);
  turnTo(options.mode ?? null);
  const watch = new WorkbookWatch(opened.workbook);
  const listeners = new Set<WorkbookListener>();
  const tell = (cause: Cause | Manner): void => {
    const events = watch.take();
    if (events.length === 0) return;
    const messages = richMessages(events, cause);
    for (const listener of listeners) listener(events, cause, messages);
  };
  const asUser = (work: (workbook: Workbook) => void, manner: Manner = "typed"): void => {
    try {
      work(opened.workbook);
    } finally {
      tell(manner === "typed" ? "user" : manner);
    }
  };
  return {
    execute: (request) => {
      try {
        return host.execute(request);
      } finally {
        tell("add-in");
      }
    },
    workbook: opened.workbook,
    file: { kind: opened.file.kind, isSigned: opened.file.isSigned },
    asUser,
    turnTo,
    comeToFront: () => {
      for (const listener of listeners) listener([], "user", [WORKBOOK_ACTIVATED]);
    },
    sideEffects: host.sideEffects,
    beforeSync: (nth, work) => host.beforeSync(nth, () => asUser(() => work(opened.workbook), "by a co-author")),
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    traffic: host.traffic,
    failSync: (nth, failure = {}) => {
      const code = failure.code ?? TransportStatus.internalError;
      host.failSync(nth, { code, applied: failure.applied ?? (typeof code === "number" ? "none" : "half") });
    },
    letGo: () => {
      if (isChanged(opened)) return;
      opened.letGoOfTexts();
      for (const sheet of opened.workbook.sheets) sheet.letGo();
    },
    save: () => saveWorkbook(opened, loadWasm),
  };
}
